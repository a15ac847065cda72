"""Plans for what an answer says: codes, garbled and foreign bodies, headers that nobody can read."""

from __future__ import annotations

import json

__all__ = [
    "HTML",
    "REFUSING_CODES",
    "code",
    "executed",
    "foreign",
    "garbled",
    "header",
    "refusal",
    "said",
    "time_body",
    "with_fate",
]

_DIGITS = "9" * 5000


HTML = "<html><head><title>Error</title></head><body>nginx</body></html>"


UNKNOWN_CODES = {
    "binance": (("-1006", 400), ("-1007", 408), ("-1007", 400), ("-1000", 503), ("-1001", 500)),
    "okx": (("50004", 400), ("50013", 429), ("50001", 503), ("50026", 500), ("50004", 200)),
}


REFUSING_CODES = {
    "binance": (("-1102", 400), ("-1121", 400), ("-2015", 401), ("-10011", 400), ("-1003", 429)),
    "okx": (("51736", 200), ("50014", 400), ("50011", 429), ("50011", 200), ("51751", 200)),
}


_NONSENSE_OF_RETRY_AFTER = (
    "99999999999999999999",
    "-5",
    "nan",
    "inf",
    "1e400",
    _DIGITS,
    "Fri, 31 Dec 99999 23:59:59 GMT",
    "soon",
    "",
    "Fri, 31 Dec 9999 23:59:59 -2359",
    "Mon, 01 Jan 0001 00:00:00 +2359",
    "0, 0",
    "0x10",
    "٣",
    "1.5.5",
    "Thu, 32 Foo 2026 99:99:99 GMT",
)


_NONSENSE_OF_DATES = (
    "Fri, 31 Dec 9999 23:59:59 -2359",
    "Mon, 01 Jan 0001 00:00:00 +2359",
    "yesterday",
    "",
    _DIGITS,
    "0",
)


_NONSENSE_OF_LIMITS = (_DIGITS, "-1", "1e9", "²", "٣", "", "0x10", "18446744073709551616", "1" * 310, "nan")


_FORMS = (
    "cut",
    "bom",
    "bad_utf8",
    "utf16",
    "html",
    "empty",
    "list",
    "null",
    "number",
    "unlisted",
    "code_as_list",
    "no_code",
    "nested",
    "code_as_float",
    "twice",
    "nan",
)


_READABLE = {"bom", "bad_utf8", "utf16"}  # a patient reader sees the code: it must not be a lie


_REFUSALS = {"binance": {'{"code": -3045, "msg": "x"}'}, "okx": {'{"code": "1", "msg": "x"}'}}


_OTHERS = {
    "html": HTML,
    "empty": "",
    "list": "[]",
    "null": "null",
    "number": "17",
    "code_as_list": '{"code": [], "msg": {}}',
    "no_code": '{"msg": "No."}',
    "nested": "[" * 5000 + "]" * 5000,
}


def time_body(dice, exchange):
    """What the clock of the exchange says when it is broken."""
    number = dice.choice(
        ("-1", "1" + "0" * 30, "1e300", "null", '""', '"soon"', "true", "[]", "253402300800000", "NaN", "9" * 5000)
    )
    if exchange == "binance":
        return f'{{"serverTime": {number}}}'
    return f'{{"code": "0", "msg": "", "data": [{{"ts": {number}}}]}}'


def executed(dice):
    return dice.random() < 0.6


def said(exchange, code, words="No."):
    body = {"code": int(code), "msg": words} if exchange == "binance" else {"code": code, "msg": words, "data": []}
    return json.dumps(body)


def with_fate(dice, plan):
    return {**plan, "executes": executed(dice)}


def refusal(dice, exchange):
    code, status = dice.choice(REFUSING_CODES[exchange])
    return {"body": said(exchange, code), "status": status, "headers": ["Retry-After: 0"]}


def garbled(dice, exchange):
    """A 4xx that cannot be read; it says nothing of what was executed."""
    status = dice.choice((400, 400, 400, 404, 408, 409, 410, 422, 425, 429, 429, 429, 451, 499))
    form, done = dice.choice(_FORMS), executed(dice)
    codes = UNKNOWN_CODES[exchange]
    if not (done and form in _READABLE):
        codes += REFUSING_CODES[exchange]
    code, _ = dice.choice(codes)
    body = _garble(form, exchange, said(exchange, code, "Something went wrong over there"), dice)
    headers = ["Retry-After: 0"] if dice.random() < 0.7 else []
    return {"name": "says", "status": status, "body": body, "headers": headers, "executes": done, "form": form}


def _garble(form, exchange, body, dice):
    member = '"code":' if exchange == "binance" else '"code": "'
    match form:
        case "cut":
            return body[: dice.randrange(1, len(body) - 1)]
        case "bom":
            return "\ufeff" + body
        case "bad_utf8":
            return body.replace("wrong", "wr\udcffng")
        case "utf16":
            return body.encode("utf-16").decode("utf-8", "surrogateescape")
        case "unlisted":
            return said(exchange, "-98765" if exchange == "binance" else "98765")
        case "code_as_float":
            return '{"code": -1003.5, "msg": "No."}'
        case "twice":
            return body + body
        case "nan":
            return f"{{{member} NaN"
        case _:
            return _OTHERS[form]


def foreign(dice, exchange):
    """Success, says the status, and the body is of something else."""
    bodies = [
        "{}",
        "[]",
        "null",
        '"ok"',
        "17",
        "true",
        '{"error": "x"}',
        '{"success": false}',
        HTML,
        "",
        "\ufeff{}",
        '{"rows": [], "total": 0}',
    ]
    bodies += ['{"code": "-1000", "msg": "x"}', '{"code": null}', '{"status": "error"}', '{"code": "1", "msg": "x"}']
    if exchange == "binance":
        bodies += ['{"code": 0, "msg": ""}', '{"code": "0", "msg": "", "data": []}', '{"code": -3045, "msg": "x"}']
    else:
        bodies += [
            '{"code": 0, "msg": "x"}',
            '{"code": "", "msg": "", "data": []}',
            '{"code": "0"',
            '{"serverTime": 1}',
        ]
    body = dice.choice(bodies)
    plan = {"name": "says", "status": dice.choice((200, 200, 201, 202)), "body": body, "executes": executed(dice)}
    if body in _REFUSALS[exchange]:
        plan["executes"] = False
    return plan


def header(dice, exchange):
    limit = dice.choice(
        ("X-SAPI-USED-IP-WEIGHT-1M", "X-MBX-USED-WEIGHT-1M", "X-SAPI-USED-UID-WEIGHT-1M", "X-MBX-ORDER-COUNT-10S")
    )
    kinds = (
        ["Retry-After: " + dice.choice(_NONSENSE_OF_RETRY_AFTER)],
        ["Retry-After: Fri, 31 Dec 9999 23:59:59 GMT", "Date: " + dice.choice(_NONSENSE_OF_DATES)],
        [f"{limit}: {dice.choice(_NONSENSE_OF_LIMITS)}"],
    )
    plan = {
        "name": "says",
        "headers": [line.encode().decode("latin-1") for line in dice.choice(kinds)],
        "executes": True,
    }
    if dice.random() < 0.5:
        code, status = dice.choice(UNKNOWN_CODES[exchange])
        plan |= {
            "status": dice.choice((503, 502, status)),
            "body": dice.choice((HTML, said(exchange, code))),
            "executes": executed(dice),
        }
    elif dice.random() < 0.4:
        plan |= {**refusal(dice, exchange), "headers": plan["headers"], "executes": False}
    return plan


def code(dice, exchange):
    kind = dice.randrange(4)
    if kind == 0:
        return {"name": "says", **refusal(dice, exchange), "executes": False}
    if kind == 1 and exchange == "okx":
        return {"name": "sound", "copies": 2, "takes": dice.choice((0.0, 0.0, 5.0))}
    if kind == 2 and exchange == "binance":
        return {"name": "failed", "executes": False}
    code, status = dice.choice(UNKNOWN_CODES[exchange])
    return with_fate(dice, {"name": "says", "status": status, "body": said(exchange, code)})
