"""The closed subset of OpenAPI 3.0 and 3.1 that a specification may use, as data.

Each kind of object lists its keys. A type is one of ``string``, ``boolean``, ``integer``, ``number``, ``any``,
``texts``, the name of a kind, ``list:KIND``, ``map:KIND``; ``!`` behind it says that the key is required, ``|ref`` that
a ``$ref`` may stand instead.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["EXTENSION_PLACES", "KINDS", "METHODS", "UNSUPPORTED", "is_token"]

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+\Z")

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_PARAMETER = {
    "name": "string!",
    "in": "string!",
    "description": "string",
    "required": "boolean",
    "deprecated": "boolean",
    "schema": "schema!",
    "style": "string",
    "explode": "boolean",
    "example": "any",
    "examples": "map:example|ref",
}

_OPERATION = {
    "operationId": "string!",
    "summary": "string",
    "description": "string",
    "tags": "texts",
    "externalDocs": "externalDocs",
    "parameters": "list:parameter|ref",
    "requestBody": "requestBody|ref",
    "responses": "map:response|ref!",
    "security": "list:requirement",
    "deprecated": "boolean",
}

KINDS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "root": {
            "openapi": "string!",
            "info": "info!",
            "externalDocs": "externalDocs",
            "servers": "list:server",
            "tags": "list:tag",
            "security": "list:requirement",
            "paths": "map:pathItem|ref!",
            "components": "components",
        },
        "info": {
            "title": "string!",
            "version": "string!",
            "summary": "string",
            "description": "string",
            "termsOfService": "string",
            "contact": "contact",
            "license": "license",
        },
        "contact": {"name": "string", "url": "string", "email": "string"},
        "license": {"name": "string!", "identifier": "string", "url": "string"},
        "externalDocs": {"url": "string!", "description": "string"},
        "server": {"url": "string!", "description": "string"},
        "tag": {"name": "string!", "description": "string", "externalDocs": "externalDocs"},
        "pathItem": {
            "summary": "string",
            "description": "string",
            "parameters": "list:parameter|ref",
            **dict.fromkeys(METHODS, "operation"),
        },
        "operation": _OPERATION,
        "parameter": _PARAMETER,
        "requestBody": {"description": "string", "required": "boolean", "content": "map:mediaType!"},
        "response": {"description": "string!", "headers": "map:header|ref", "content": "map:mediaType"},
        "header": {"description": "string", "required": "boolean", "schema": "schema", "example": "any"},
        "mediaType": {"schema": "schema!", "example": "any", "examples": "map:example|ref"},
        "example": {"summary": "string", "description": "string", "value": "any!"},
        "securityScheme": {
            "type": "string!",
            "description": "string",
            "name": "string",
            "in": "string",
            "scheme": "string",
            "bearerFormat": "string",
        },
        "components": {
            "schemas": "map:schema",
            "parameters": "map:parameter|ref",
            "responses": "map:response|ref",
            "requestBodies": "map:requestBody|ref",
            "examples": "map:example|ref",
            "headers": "map:header|ref",
            "securitySchemes": "map:securityScheme|ref",
        },
        "schema": {
            "$ref": "string",
            "type": "type",
            "format": "string",
            "title": "string",
            "description": "string",
            "enum": "any",
            "const": "any",
            "default": "any",
            "example": "any",
            "examples": "any",
            "nullable": "boolean",
            "deprecated": "boolean",
            "readOnly": "boolean",
            "writeOnly": "boolean",
            "minimum": "number",
            "maximum": "number",
            "exclusiveMinimum": "any",
            "exclusiveMaximum": "any",
            "multipleOf": "number",
            "minLength": "integer",
            "maxLength": "integer",
            "pattern": "string",
            "items": "schema",
            "minItems": "integer",
            "maxItems": "integer",
            "uniqueItems": "boolean",
            "properties": "map:schema",
            "required": "texts",
            "minProperties": "integer",
            "maxProperties": "integer",
            "additionalProperties": "closed",
        },
    }
)

UNSUPPORTED: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "root": {
            "swagger": "Swagger 2 is not read; convert the file to OpenAPI 3 first",
            "webhooks": "",
            "jsonSchemaDialect": "",
        },
        "pathItem": {"servers": ""},
        "operation": {"callbacks": "", "servers": ""},
        "parameter": {"content": "describe the parameter with `schema`", "allowReserved": "", "allowEmptyValue": ""},
        "response": {"links": ""},
        "mediaType": {"encoding": ""},
        "components": {"callbacks": "", "links": "", "pathItems": ""},
        "schema": dict.fromkeys(
            (
                "oneOf",
                "anyOf",
                "allOf",
                "not",
                "if",
                "then",
                "else",
                "patternProperties",
                "propertyNames",
                "prefixItems",
                "contains",
                "discriminator",
                "dependentSchemas",
                "dependentRequired",
                "unevaluatedProperties",
                "unevaluatedItems",
                "$defs",
                "$id",
                "$anchor",
            ),
            "write one plain type, with optional fields where the answer varies",
        ),
    }
)

EXTENSION_PLACES: Final = MappingProxyType(
    {
        "info": "info",
        "operation": "operation",
        "parameter": "parameter",
        "schema": "schema",
        "securityScheme": "securityScheme",
        "tag": "tag",
        "response": "response",
        "requestBody": "requestBody",
        "root": "root",
        "components": "components",
        "pathItem": "pathItem",
        "mediaType": "mediaType",
        "header": "header",
        "example": "example",
        "server": "server",
    }
)


def is_token(name: str) -> bool:
    """Whether HTTP knows such a name of a header, https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2."""
    return bool(_TOKEN.match(name))
