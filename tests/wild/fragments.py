"""Small specifications around one schema, one parameter, one body or one answer, and many of them in one document."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["answered", "both_ways", "called_with", "document", "sent"]

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | bool | None"


def indented(text: str, depth: int) -> str:
    """A block of YAML, moved to the right."""
    return textwrap.indent(textwrap.dedent(text).strip("\n"), " " * depth)


def document(items: Mapping[str, str], components: str = "") -> str:
    """A document of the path items, in YAML."""
    paths = "\n".join(f"  {json.dumps(path, ensure_ascii=False)}:\n{indented(item, 4)}" for path, item in items.items())
    return f"paths:\n{paths}\n{indented(components, 0)}\n"


def called_with(parameters: str) -> str:
    """A path item with these parameters, a list in YAML."""
    return f"""\
get:
  parameters:
{indented(parameters, 4)}
  responses:
    '200': {{description: Done., content: {{application/json: {{schema: {{type: boolean}}}}}}}}
"""


def sent(body: str, method: str = "post") -> str:
    """A path item with this request body."""
    return f"""\
{method}:
  requestBody:
{indented(body, 4)}
  responses:
    '204': {{description: Done.}}
"""


def answered(responses: str, method: str = "get") -> str:
    """A path item with these answers."""
    return f"""\
{method}:
  responses:
{indented(responses, 4)}
"""


def both_ways(table: Mapping[str, Mapping[str, dict[str, Json]]]) -> str:
    """Each schema as a whole body, and as a member, in a list and in a map, there and back; in JSON."""
    paths: dict[str, Json] = {}
    schemas: dict[str, Json] = {}
    for name, entry in table.items():
        schema = _named(entry["schema"], name)
        schemas |= {f"{name}.{key}": _named(each, name) for key, each in entry.get("components", {}).items()}
        schemas |= {f"{name}.thing": schema, f"{name}.holder": _holder(schema)}
        paths[f"/{name}/whole"] = {"post": _echo(f"{name}.thing")}
        paths[f"/{name}/part"] = {"post": _echo(f"{name}.holder")}
    return json.dumps({"paths": paths, "components": {"schemas": schemas}}, indent=1, ensure_ascii=False)


def _holder(schema: Json) -> Json:
    members: dict[str, Json] = {
        "one": schema,
        "maybe": schema,
        "many": {"type": "array", "items": schema},
        "named": {"type": "object", "additionalProperties": schema},
    }
    return {"type": "object", "required": ["one"], "properties": members}


def _named(told: Json, name: str) -> Json:
    """The schema with its references led to the components of this name."""
    if isinstance(told, dict):
        inner = {key: _named(each, name) for key, each in told.items()}
        if isinstance(told.get("$ref"), str):
            inner["$ref"] = _placed(str(told["$ref"]), name)
        if isinstance(told.get("mapping"), dict):
            inner["mapping"] = {tag: _placed(str(place), name) for tag, place in dict(inner["mapping"]).items()}
        return inner
    return [_named(each, name) for each in told] if isinstance(told, list) else told


def _placed(reference: str, name: str) -> str:
    home = "#/components/schemas/"
    return reference.replace(home, f"{home}{name}.") if reference.startswith(home) else f"{name}.{reference}"


def _echo(schema: str) -> Json:
    content: Json = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "The same.", "content": content}},
    }
