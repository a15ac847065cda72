"""What can go wrong with the bytes of one answer: breaks, drips, doubles, floods.

Each fault is a function of a `Deal`; its name is what a plan calls it.
"""

from __future__ import annotations

import time

__all__ = ["FAULTS", "UNREAD", "end", "fault"]

FAULTS = {}


UNREAD = {"reset_unread", "reset_in_request", "close_unread", "answer_unread"}


def fault(act):
    """Make a fault known by its name."""
    FAULTS[act.__name__] = act
    return act


def end(deal):
    """How a broken answer ends."""
    match deal.get("end", "close"):
        case "reset":
            deal.wire.reset()
        case "hang":
            deal.wire.gone(deal.get("hang", 3.0))
            deal.wire.close()
        case _:
            deal.wire.close()
    deal.late()


@fault
def sound(deal):
    """Nothing goes wrong; it may take a while."""
    body = deal.fate()
    time.sleep(deal.get("pause", 0.0))
    deal.answer(body)


@fault
def reset_unread(deal):
    deal.wire.reset()


@fault
def close_unread(deal):
    deal.wire.close()


@fault
def reset_in_request(deal):
    deal.wire.take(20)
    deal.wire.reset()


@fault
def answer_unread(deal):
    """Answer before a byte of the request was read, as a gateway does that is full."""
    deal.wire.send(deal.bytes_of(deal.get("body", "").encode(), status=deal.get("status", 503)))
    deal.wire.close()


@fault
def no_answer(deal):
    deal.fate()
    end(deal)


@fault
def cut_head(deal):
    whole = deal.bytes_of(deal.fate())
    deal.wire.send(whole[: int((whole.find(b"\r\n\r\n") + 3) * deal.get("part", 0.5))])
    end(deal)


@fault
def cut_body(deal):
    body = deal.fate()
    deal.answer(body[: int((len(body) - 1) * deal.get("part", 0.5))], length=len(body))
    end(deal)


@fault
def drip(deal):
    """A byte at a time, from the first byte of the answer or of its body."""
    whole = deal.bytes_of(deal.fate())
    begin = 0 if deal.get("of") == "head" else whole.find(b"\r\n\r\n") + 4
    deal.wire.send(whole[:begin])
    deal.wire.drip(whole[begin:], deal.get("pause", 0.02), deal.get("most", 3.0))


@fault
def late_answer(deal):
    """The answer comes when the client should have lost patience."""
    body = deal.fate()
    if deal.get("executes") == "late":
        deal.late()
    else:
        time.sleep(deal.get("pause", 0.3))
    deal.answer(body)


@fault
def doubled(deal):
    """The answer comes twice, the second time whole or in part, at once or after a while."""
    once = deal.bytes_of(deal.fate())
    if (other := deal.get("body_of")) is not None:
        once = deal.bytes_of(other["body"].encode(), status=other["status"], headers=other["headers"])
    more = once[: int(len(once) * deal.get("part", 1.0))]
    if deal.get("pause"):
        deal.wire.send(once)
        time.sleep(deal.get("pause"))
        deal.wire.send(more)
    else:
        deal.wire.send(once + more)


@fault
def unsolicited(deal):
    """A sound answer, and then one that nobody asked for, on the idle connection."""
    deal.answer(deal.fate())
    time.sleep(deal.get("pause", 0.005))
    deal.answer(deal.get("body", "{}").encode(), status=deal.get("answer", 408))


@fault
def more_bytes(deal):
    """A sound answer with bytes behind it."""
    deal.wire.send(deal.bytes_of(deal.fate()) + deal.get("more", "\r\n\r\nmore").encode("latin-1"))


@fault
def interim(deal):
    """Answers of 1xx, many or without end, before the real one."""
    body = deal.fate()
    line = f"HTTP/1.1 {deal.get('interim', 100)} Go On\r\n\r\n".encode()
    for _ in range(deal.get("count", 1)):
        if deal.get("pause") and deal.wire.gone(deal.get("pause")):
            break
        if not deal.wire.send(line):
            break
    deal.answer(body)


@fault
def old_http(deal):
    """HTTP/1.0 without a length: the end of the connection is the end of the body."""
    deal.answer(deal.fate(), version="HTTP/1.0", length=deal.get("length"))
    deal.wire.close()


@fault
def closing(deal):
    """`Connection: close`, and more bytes all the same."""
    deal.wire.send(deal.bytes_of(deal.fate(), headers=("Connection: close",)) + deal.get("more", "").encode())
    deal.wire.close()


@fault
def status_line(deal):
    """A status line that is none."""
    whole = deal.bytes_of(deal.fate())
    deal.wire.send(deal.get("line", "ICY 200 OK").encode("latin-1") + whole[whole.find(b"\r\n") :])
    end(deal)


@fault
def many_headers(deal):
    lines = tuple(f"X-Header-{index}: {'v' * deal.get('size', 10)}" for index in range(deal.get("count", 1000)))
    deal.answer(deal.fate(), headers=lines)


@fault
def endless_header(deal):
    deal.fate()
    deal.wire.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
    for _ in range(200):
        if not deal.wire.send(b"a" * 65536):
            break
    deal.wire.close()
