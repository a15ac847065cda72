"""The specifications for download: each as one document, in JSON and in YAML."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from ruamel.yaml import YAML

from lendspec.site.catalog import Product

__all__ = ["downloads"]

_STYLE: Final = {
    "allow_unicode": True,
    "default_flow_style": False,
    "sort_base_mapping_type_on_output": False,
    "width": 120,
}


def downloads(product: Product) -> Iterator[tuple[str, str]]:
    """The two files of a product."""
    text = json.dumps(product.document, indent=1, ensure_ascii=False)
    yield f"openapi/{product.spec.package}.json", f"{text}\n"
    yield f"openapi/{product.spec.package}.yaml", _yaml(json.loads(text))


def _yaml(document: object) -> str:
    stream = io.StringIO()
    _writer().dump(document, stream)
    return stream.getvalue()


@cache
def _writer() -> Any:  # noqa: ANN401  # ruamel.yaml has no type hints for what it writes
    yaml = YAML(typ="safe", pure=False)  # libyaml: a fifteenth of the time
    for name, value in _STYLE.items():
        setattr(yaml, name, value)
    return yaml
