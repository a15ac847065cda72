"""Every place of a specification where a text stands, by hostile texts: none reaches code, the rest is refused."""

from __future__ import annotations

import json
from itertools import cycle
from pathlib import Path
from random import Random

import pytest
from ruamel.yaml import YAML

from lendspec.generator.build import build_spec
from lendspec.generator.findings import SpecError
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.render import render_client
from lendspec.generator.settings import Settings
from lendspec.generator.write import generate_package
from tests.hostile.judge import shape_of
from tests.hostile.payloads import HARMLESS, PAYLOADS
from tests.hostile.places import places, replaced

HERE = Path(__file__).parent
FRAGMENTS = HERE.parent / "generator" / "fragments"
CURATED = ["booleans", "bounds", "deprecated", "enums", "envelope_rows", "idempotency", "limits", "pages", "settlement"]
CURATED += ["python_words", "rules", "security", "texts", "x_name"]
DOCUMENTS = {path.stem: (path, build_foreign) for path in sorted((HERE / "documents").glob("*.yaml"))}
DOCUMENTS |= {f"curated {name}": (FRAGMENTS / f"{name}.yaml", build_spec) for name in CURATED}
PROSE = {"description", "summary", "title", "version", "example", "examples", "termsOfService", "contact", "license"}
PROSE |= {"x-summary-zh", "x-description-zh", "x-enum-docs", "x-note"}


def plain(value):
    """What a YAML file holds, as JSON can hold it."""
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def document_of(name):
    path, read = DOCUMENTS[name]
    return plain(YAML(typ="safe", pure=True).load(path.read_text("utf-8"))), read


def refused(problem, path):
    """See that findings have a place and can be shown."""
    assert all(each.place.file == path and each.place.column >= 1 for each in problem.findings)
    assert all(line.isprintable() and len(line) < 7_000 for line in str(problem).splitlines())


@pytest.fixture
def shape(tmp_path):
    """The shape of the package of a document; None where it is refused, as it must be: with places, on one line."""

    def made(document, read):
        path = tmp_path / "spec.json"
        path.write_text(json.dumps(document), "utf-8")
        try:
            built = read(path)
        except SpecError as problem:
            refused(problem, path)
            return None
        return shape_of(built.spec.package, render_client(built.spec))

    return made


def is_prose(place):
    return not place.key and (place.path[-1] in PROSE or any(part in PROSE for part in place.path[-3:-1]))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_text_for_people_changes_nothing_but_strings(shape, name):
    """All of them at once; in foreign documents every payload at every place, in curated ones that take turns."""
    document, read = document_of(name)
    whole = shape(document, read)
    prose = [place for place in places(document) if is_prose(place)]
    payloads = [payload for payload in PAYLOADS.values() if payload.strip() or read is build_foreign]
    for turn in range(0, len(payloads), 1 if read is build_foreign else 9):
        changed = document
        for index, place in enumerate(prose):
            changed = replaced(changed, place, payloads[(turn + index) % len(payloads)])
        assert shape(changed, read) == whole, f"turn {turn}"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_name_changes_no_more_than_a_harmless_name_in_its_place(shape, name):
    """One place after the other; the payloads take turns, and each has its turn."""
    document, read = document_of(name)
    whole = shape(document, read)
    payloads = list(PAYLOADS.items())
    Random(name).shuffle(payloads)  # noqa: S311  # the same order every time
    turns = cycle(payloads)
    for place in places(document):
        if is_prose(place):
            continue
        said, payload = next(turns)
        found = shape(replaced(document, place, payload), read)
        harmless = (shape(replaced(document, place, text), read) for text in HARMLESS)
        assert found in (None, whole) or found in harmless, f"{said} at {place}"


@pytest.mark.parametrize("name", [name for name in DOCUMENTS if " " not in name])
def test_hostile_documents_pass_the_formatter_and_the_gate(tmp_path, name):
    """Onto the disk, and nowhere but below the folder that was asked for."""
    document, read = document_of(name)
    listed = [place for place in places(document) if place.path[0] in {"info", "tags", "components"}]
    spec, out = tmp_path / "in" / "spec.json", tmp_path / "out"
    spec.parent.mkdir()
    for said in ("triple quotes", "comment", "coding", "noqa", "parent folders", "long", "homoglyphs", "raw block"):
        changed = document
        for place in listed:
            if not place.key and place.path[-1] not in {"$ref", "type", "in"}:
                changed = replaced(changed, place, PAYLOADS[said])
        spec.write_text(json.dumps(changed), "utf-8")
        report = generate_package(spec, out, settings=Settings(foreign=read is build_foreign))
        files = {path.name: path.read_text("utf-8") for path in (out / report.package).glob("*.py")}
        assert shape_of(report.package, files)
    assert {path.name for path in tmp_path.iterdir()} == {"in", "out"}
    assert all(path.is_dir() and path.name.isidentifier() for path in out.iterdir())
    assert [path.name for path in spec.parent.iterdir()] == ["spec.json"]
