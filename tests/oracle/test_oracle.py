"""openapi-python-client reads the same documents on its own: what it finds must be what we find."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.openapi import GeneratorData
from openapi_python_client.parser.properties import ModelProperty

from lendspec.generator.build import build_spec
from lendspec.generator.bundle import bundle

if TYPE_CHECKING:
    from openapi_python_client.parser.openapi import Endpoint

    from lendspec.generator.model import Operation, Spec

SPECS = sorted(path for path in Path("specs").glob("*/*.yaml") if path.stem != "common")

pytestmark = pytest.mark.parametrize("path", SPECS, ids=lambda path: f"{path.parent.name}-{path.stem}")


def oracle(document: dict[str, Any]) -> GeneratorData:
    """What openapi-python-client understands of a document."""
    config = Config.from_sources(
        ConfigFile(), MetaType.NONE, Path("spec.json"), file_encoding="utf-8", overwrite=True, output_path=None
    )
    data = GeneratorData.from_dict(document, config=config)
    assert isinstance(data, GeneratorData), data
    return data


def endpoints(data: GeneratorData) -> dict[tuple[str, str], Endpoint]:
    """Its endpoints by method and path."""
    found = [each for group in data.endpoint_collections_by_tag.values() for each in group.endpoints]
    return {(each.method.upper(), each.path.get_untrusted_value()): each for each in found}


def operations(spec: Spec) -> dict[tuple[str, str], Operation]:
    """Our operations by method and path."""
    return {(each.method, each.path_template): each for each in spec.operations}


def test_command_accepts_the_bundled_document_without_a_warning(path: Path, tmp_path: Path) -> None:
    """`openapi-python-client generate --fail-on-warning` succeeds."""
    document = tmp_path / "spec.json"
    document.write_text(json.dumps(bundle(path)), "utf-8")
    scripts = Path(sys.executable).parent
    command = [scripts / "openapi-python-client", "generate", "--meta", "none", "--fail-on-warning"]
    done = subprocess.run(
        [*command, "--path", document, "--output-path", tmp_path / "client"],
        env={**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ.get('PATH', '')}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_operations_are_the_same(path: Path) -> None:
    """Neither reader finds an operation that the other does not."""
    data = oracle(bundle(path))
    assert not data.errors
    assert set(endpoints(data)) == set(operations(build_spec(path).spec))


def test_parameters_and_required_flags_are_the_same(path: Path) -> None:
    """Query, header and body parameters, those that signing supplies included, agree by wire name."""
    theirs = endpoints(oracle(bundle(path)))
    for key, ours in operations(build_spec(path).spec).items():
        found = {
            (each.name.get_untrusted_value(), location, each.required)
            for location, listed in (
                ("query", theirs[key].query_parameters),
                ("header", theirs[key].header_parameters),
                ("path", theirs[key].path_parameters),
            )
            for each in listed
        }
        for body in theirs[key].bodies:
            assert isinstance(body.prop, ModelProperty)
            found |= {(name, "body", required) for name, required in fields(body.prop).items()}
        assert found == {(each.wire, each.location, each.required) for each in (*ours.parameters, *ours.owned)}, key


def test_models_have_the_same_fields(path: Path) -> None:
    """Each of our models is one of theirs, with the same properties and the same required flags."""
    theirs = {str(model.class_info.name): fields(model) for model in oracle(bundle(path)).models}
    objects = build_spec(path).spec.objects
    assert objects
    for ours in objects:
        assert {each.wire: each.required for each in ours.fields} == theirs[ours.name], ours.name


def fields(model: ModelProperty) -> dict[str, bool]:
    """The properties of a model with their required flags."""
    assert model.required_properties is not None
    assert model.optional_properties is not None
    listed = (*model.required_properties, *model.optional_properties)
    return {each.name.get_untrusted_value(): each.required for each in listed}
