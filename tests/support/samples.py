"""Two small made-up specs that use every rule the bench knows."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

__all__ = ["BINANCE", "OKX"]

AMOUNT = {"type": "string", "format": "decimal"}
TIME = {"type": "integer", "format": "unix-ms"}


def _answer(example: object, schema: Mapping[str, object]) -> dict[str, object]:
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema, "example": example}}}}


def _query(name: str, example: object, schema: Mapping[str, object], **more: object) -> dict[str, object]:
    return {"name": name, "in": "query", "description": name, "schema": schema, "example": example, **more}


LOAN = {
    "type": "object",
    "required": ["loanCoin", "loanAmount"],
    "properties": {"loanCoin": {"type": "string"}, "loanAmount": AMOUNT, "at": {**TIME, "description": "When"}},
}

BINANCE: dict[str, object] = {
    "openapi": "3.1.0",
    "info": {"title": "Sample", "version": "1", "x-exchange": "binance", "x-product": "crypto_loan"},
    "paths": {
        "/sapi/v2/borrow": {
            "post": {
                "operationId": "borrow",
                "x-group": "loan.flexible",
                "x-method": "borrow",
                "security": [{"apiKey": [], "signature": []}],
                "parameters": [
                    _query("loanCoin", "USDT", {"type": "string", "minLength": 2}, required=True),
                    _query("loanAmount", "100.5", AMOUNT),
                    _query("kind", "FLEXIBLE", {"$ref": "#/components/schemas/Kind"}),
                    _query("full", example=True, schema={"type": "boolean"}),
                    _query("since", 1790000000000, TIME),
                    _query("limit", 10, {"type": "integer", "maximum": 100}),
                    _query("rate", Decimal("0.00000005"), {"type": "number", "format": "decimal"}),
                    _query("coins", ["BTC", "ETH"], {"type": "array", "items": {"type": "string"}}),
                    _query("ids", [1, 2], {"type": "array", "items": {"type": "integer"}}, explode=False),
                    {"$ref": "#/components/parameters/recvWindow"},
                    {"$ref": "#/components/parameters/timestamp"},
                    {"$ref": "#/components/parameters/signature"},
                ],
                "responses": _answer(
                    {"loanCoin": "USDT", "loanAmount": "100.5"}, {"$ref": "#/components/schemas/Loan"}
                ),
            }
        },
        "/sapi/v2/assets": {
            "get": {
                "operationId": "assets",
                "x-group": "loan.flexible",
                "x-method": "assets",
                "security": [{"apiKey": []}],
                "responses": _answer([{"rate": Decimal("0.00000005")}], {"type": "array", "items": {"type": "object"}}),
            }
        },
        "/api/v3/time": {
            "get": {
                "operationId": "time",
                "x-group": "general",
                "x-method": "server_time",
                "security": [],
                "responses": _answer({"serverTime": 1790000000000}, {"type": "object"}),
            }
        },
        "/loans/{loanId}/note": {
            "put": {
                "operationId": "note",
                "security": [],
                "parameters": [
                    {
                        "name": "loanId",
                        "in": "path",
                        "required": True,
                        "schema": {"type": "integer"},
                        "example": 7,
                    }
                ],
                "requestBody": {
                    "content": {
                        "application/x-www-form-urlencoded": {
                            "schema": {
                                "type": "object",
                                "required": ["text"],
                                "properties": {"text": {"type": "string"}},
                            },
                            "example": {"text": "mine"},
                        }
                    }
                },
                "responses": _answer({}, {"type": "object"}),
            }
        },
    },
    "components": {
        "schemas": {"Kind": {"type": "string", "enum": ["FLEXIBLE", "STABLE"]}, "Loan": LOAN},
        "parameters": {
            "recvWindow": _query("recvWindow", 5000, {"type": "integer"}),
            "timestamp": _query("timestamp", 1790000000000, TIME, required=True),
            "signature": _query("signature", "00ff", {"type": "string"}, required=True),
        },
        "securitySchemes": {
            "apiKey": {"type": "apiKey", "in": "header", "name": "X-MBX-APIKEY"},
            "signature": {
                "type": "apiKey",
                "in": "query",
                "name": "signature",
                "x-owns": ["timestamp", "recvWindow", "signature"],
            },
        },
    },
}

SIMULATED = {
    "name": "x-simulated-trading",
    "in": "header",
    "schema": {"type": "string", "enum": ["0", "1"]},
    "example": "1",
}

OKX: dict[str, object] = {
    "openapi": "3.1.0",
    "info": {
        "title": "Sample",
        "version": "1",
        "x-exchange": "okx",
        "x-product": "flexible_loan",
        "x-client-parameters": ["x-simulated-trading"],
    },
    "paths": {
        "/api/v5/loan/borrow": {
            "post": {
                "operationId": "borrow",
                "security": [{"apiKey": [], "signature": [], "timestamp": [], "passphrase": []}],
                "parameters": [SIMULATED],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {
                            "schema": {
                                "type": "object",
                                "required": ["ccy", "amt"],
                                "properties": {
                                    "ccy": {"type": "string"},
                                    "amt": AMOUNT,
                                    "note": {"type": ["string", "null"], "maxLength": 5},
                                    "price": {"type": "number", "format": "decimal"},
                                    "supCollateral": {
                                        "type": "array",
                                        "maxItems": 2,
                                        "items": {
                                            "type": "object",
                                            "required": ["ccy"],
                                            "properties": {"ccy": {"type": "string"}},
                                        },
                                    },
                                },
                            },
                            "example": {"ccy": "USDT", "amt": "1"},
                        }
                    },
                },
                "responses": _answer({"code": "0", "data": [{"ordId": "1"}], "msg": ""}, {"type": "object"}),
            }
        },
        "/api/v5/loan/history": {
            "get": {
                "operationId": "history",
                "security": [{"apiKey": [], "signature": [], "timestamp": [], "passphrase": []}],
                "parameters": [_query("ccy", "BTC", {"type": "string"}), SIMULATED],
                "responses": _answer({"code": "0", "data": [], "msg": ""}, {"type": "object"}),
            }
        },
        "/api/v5/public/time": {
            "get": {
                "operationId": "time",
                "security": [],
                "responses": _answer({"code": "0", "data": [{"ts": "1790000000000"}], "msg": ""}, {"type": "object"}),
            }
        },
    },
    "components": {
        "securitySchemes": {
            "apiKey": {
                "type": "apiKey",
                "in": "header",
                "name": "OK-ACCESS-KEY",
                "x-owns": ["x-simulated-trading"],
            },
            "signature": {"type": "apiKey", "in": "header", "name": "OK-ACCESS-SIGN"},
            "timestamp": {"type": "apiKey", "in": "header", "name": "OK-ACCESS-TIMESTAMP"},
            "passphrase": {"type": "apiKey", "in": "header", "name": "OK-ACCESS-PASSPHRASE"},
        },
    },
}
