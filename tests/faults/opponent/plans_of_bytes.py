"""Plans for how an answer travels: doubled, broken, slow, miscounted, packed, flooded."""

from __future__ import annotations

from tests.faults.opponent.plans_of_words import HTML, REFUSING_CODES, executed, refusal, said, with_fate

__all__ = ["body", "broken", "chunk", "double", "flood", "length_lie", "slow", "status"]


def double(dice, exchange):
    """An answer twice, of any kind: the second may answer somebody else."""
    kind = dice.choice(("doubled", "doubled", "unsolicited", "more_bytes", "longer"))
    plan = {"name": kind, "executes": True}
    if kind == "doubled":
        plan |= {"part": dice.choice((1.0, 1.0, 1.0, 0.5, 0.1, 0.95)), "pause": dice.choice((0, 0.0005))}
        refused = refusal(dice, exchange)
        if dice.random() < 0.4:  # nothing was executed, and the copy would refuse the next one, which is
            plan = {**plan, "executes": False, "body_of": refused, "pause": 0}
    elif kind == "unsolicited":
        code, status = dice.choice(REFUSING_CODES[exchange])
        plan |= {"body": dice.choice((said(exchange, code), "", HTML)), "answer": dice.choice((408, status, 400))}
    else:
        plan["more"] = dice.choice(
            ("x", "\r\n", "\r\n\r\n", "HTTP/1.1 200 OK\r\n", "{}", "0\r\n\r\n", "HTTP/1.1 429 No\r\n\r\n")
        )
    return plan


def broken(dice, exchange):
    name = dice.choice(
        ("reset_unread", "reset_in_request", "close_unread", "no_answer", "cut_head", "cut_body", "no_answer")
    )
    plan = {"name": name, "end": dice.choice(("close", "reset")), "part": dice.random()}
    return plan if name.endswith(("unread", "request")) else with_fate(dice, plan)


def slow(dice, exchange):
    name = dice.choice(("no_answer", "cut_head", "cut_body", "late_answer", "drip", "interim", "no_answer"))
    plan = {"name": name, "end": "hang", "part": dice.random(), "executes": dice.choice((True, False, "late"))}
    plan |= {"pause": 0.25, "late": 0.2}
    if name == "late_answer" and not plan["executes"]:
        plan["executes"] = True
    if name == "drip":
        plan |= {"pause": dice.choice((0.01, 0.05)), "most": 0.6, "of": dice.choice(("head", "body")), "executes": True}
    if name == "interim":
        plan |= {"pause": 0.05, "count": 12, "interim": dice.choice((100, 102, 103)), "executes": True}
    return plan


def length_lie(dice, exchange):
    lengths = dice.choice(
        (
            ["LEN", "5"],
            ["-1"],
            ["LEN, LEN"],
            ["LEN", "LEN"],
            ["9" * 40],
            ["x"],
            ["5"],
            ["0"],
            ["+LEN"],
            ["1_0"],
            ["LEN;"],
        )
    )
    return {"name": "length", "lengths": lengths, "end": dice.choice(("close", "reset")), "executes": True}


def chunk(dice, exchange):
    last = dice.choice(
        (
            "0\r\n\r\n",
            "0\r\n\r\nHTTP/1.1 200 OK\r\n",
            "0\r\nX-Late: 1\r\n\r\n",
            "zz\r\n",
            "",
            "0\r\n",
            "ffffffffffffffffff\r\n",
            "-5\r\n",
            "0\r\n\r\nx",
        )
    )
    plan = {"name": "chunked", "last": last, "extension": dice.choice(("", "", ";a=b")), "executes": True}
    if last in {"zz\r\n", "", "0\r\n", "ffffffffffffffffff\r\n", "-5\r\n"}:
        plan["end"] = "close"
    if dice.random() < 0.2:
        plan["beside"] = ["Content-Length: 5"]
    return plan


def status(dice, exchange):
    kind = dice.randrange(5)
    if kind == 0:
        line = dice.choice(
            (
                "ICY 200 OK",
                "HTTP/1.1 abc OK",
                "HTTP/9.9 200 OK",
                "HTTP/1.1 2000 OK",
                "HTTP/1.1 099 OK",
                "",
                "HTTP/1.1",
                "HTTP/1.1 200",
                "\x00\x01\x02",
                "HTTP/1.1 200 \xff",
                "HTTP/1.1 999 OK",
                "http/1.1 200 OK",
                "HTTP/2 200 OK",
            )
        )
        return {"name": "status_line", "line": line, "executes": True}
    if kind == 1:
        return {"name": "bodiless", "status": dice.choice((204, 205, 304, 101)), "executes": executed(dice)}
    if kind == 2:
        status = dice.choice((300, 301, 302, 303, 307, 308))
        return {
            "name": "says",
            "status": status,
            "headers": ["Location: /again"] if dice.random() < 0.5 else [],
            "body": HTML,
            "executes": executed(dice),
        }
    if kind == 3:
        return {"name": "says", "status": dice.choice((201, 202, 203, 206, 226)), "executes": True}
    status = dice.choice((500, 502, 503, 504, 520, 522, 599))
    return {
        "name": "says",
        "status": status,
        "body": dice.choice((HTML, "", "{}", "null")),
        "executes": executed(dice),
    }


def flood(dice, exchange):
    kind = dice.randrange(4)
    if kind == 0:
        return {
            "name": "interim",
            "count": dice.choice((1, 3, 50, 2000)),
            "interim": dice.choice((100, 102, 103)),
            "executes": True,
        }
    if kind == 1:
        return {
            "name": "many_headers",
            "count": dice.choice((50, 300, 5000)),
            "size": dice.choice((10, 1000)),
            "executes": True,
        }
    if kind == 2:
        return {"name": "endless_header", "executes": executed(dice)}
    return {
        "name": "closing",
        "more": dice.choice(("", "x", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")),
        "executes": True,
    }


def body(dice, exchange):
    if dice.random() < 0.3:
        return {"name": "old_http", "length": dice.choice((None, True)), "executes": True}
    if dice.random() < 0.1:
        return {"name": "bomb", "megabytes": dice.choice((1, 3)), "executes": True}
    form = dice.choice(("sound", "cut", "broken", "doubled", "plain", "deflate", "raw", "twice", "members"))
    encoding = {"deflate": "deflate", "raw": "deflate", "twice": "gzip, gzip"}.get(form, "gzip")
    if dice.random() < 0.2:
        encoding = dice.choice(("br", "zstd", "foo", "identity", "GZIP", "x-gzip", ""))
    return {"name": "packed", "form": form, "encoding": encoding, "executes": True}
