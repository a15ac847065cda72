"""Small specifications around one schema, one parameter, one body or one answer."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping

__all__ = ["answered", "both_ways", "called_with", "indented", "sent"]


def indented(text: str, depth: int) -> str:
    """A block of YAML, moved to the right."""
    return textwrap.indent(textwrap.dedent(text).strip("\n"), " " * depth)


def both_ways(schema: Mapping[str, object], components: Mapping[str, object]) -> str:
    """The schema as a whole body and as a member, there and back; in JSON."""
    members = {
        "one": schema,
        "maybe": schema,
        "many": {"type": "array", "items": schema},
        "named": {"type": "object", "additionalProperties": schema},
    }
    holder = {"type": "object", "required": ["one"], "properties": members}
    schemas = {**components, "Thing": schema, "Holder": holder}
    paths = {"/whole": {"post": _echo("sendWhole", "Thing")}, "/part": {"post": _echo("sendPart", "Holder")}}
    return json.dumps({"paths": paths, "components": {"schemas": schemas}}, indent=1, ensure_ascii=False)


def _echo(name: str, schema: str) -> dict[str, object]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    answer = {"description": "The same.", "content": content}
    return {
        "operationId": name,
        "requestBody": {"required": True, "content": content},
        "responses": {"200": answer},
    }


def called_with(parameters: str, path: str = "/thing", components: str = "") -> str:
    """One operation with these parameters, a list in YAML."""
    return f"""\
paths:
  {path}:
    get:
      operationId: getThing
      parameters:
{indented(parameters, 8)}
      responses:
        '200':
          description: Done.
          content:
            application/json:
              schema: {{type: object, properties: {{ok: {{type: boolean}}}}}}
{indented(components, 0)}
"""


def sent(body: str, components: str = "") -> str:
    """One operation with this request body."""
    return f"""\
paths:
  /thing:
    post:
      operationId: sendThing
      requestBody:
{indented(body, 8)}
      responses:
        '204': {{description: Done.}}
{indented(components, 0)}
"""


def answered(responses: str, components: str = "", method: str = "get") -> str:
    """One operation with these answers."""
    return f"""\
paths:
  /thing:
    {method}:
      operationId: getThing
      responses:
{indented(responses, 8)}
{indented(components, 0)}
"""
