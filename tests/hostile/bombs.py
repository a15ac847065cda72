"""Documents that are small to write and large to read, and a run of the generator over one of them.

    python -m tests.hostile.bombs FOLDER [NAME]...

writes each bomb, generates from it in both modes, and prints how each ended, its peak of memory and its time as JSON.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path

from lendspec.generator.build import Built, build_spec
from lendspec.generator.findings import SpecError
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.render import rendered

__all__ = ["BOMBS"]

_MEGABYTE = 1024 * 1024
HEAD = "openapi: 3.1.0\ninfo: {title: Bomb, version: '1', x-exchange: wild, x-product: bomb}\n"
ANSWER = (
    "responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}"
)
ODD = {"tags": 1, "summary": [], "deprecated": 2, "responses": []}
NAMES = "operationId: x\n      x-group: a.b\n      x-method: x\n      x-effect: read\n"
CALL = f"paths:\n  /x:\n    get:\n      {NAMES}      {ANSWER}\n"


def _schemas(schemas: object) -> str:
    return f"{HEAD}{CALL}components: {json.dumps({'schemas': schemas})}\n"


def _said(**texts: str) -> str:
    """One operation with a text of some millions of words."""
    head = {"openapi": "3.1.0", "info": {"title": "Bomb", "version": "1", "x-exchange": "wild", "x-product": "bomb"}}
    return json.dumps(head | {"paths": {"/x": {"get": {**texts, "responses": {"200": {"description": "ok"}}}}}})


def _ref(name: object) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(count: int, kind: object = None) -> dict[str, object]:
    return {"type": "object", "properties": {f"p{index}": kind or {"type": "string"} for index in range(count)}}


def _chain(key: str, count: int) -> dict[str, object]:
    """A: of two B1, each of two B2, and so on: two to the power of the count when it is written out."""
    made: dict[str, object] = {"A": {key: [_ref("B0"), _ref("B0")]}}
    made |= {f"B{index}": {key: [_ref(f"B{index + 1}"), _ref(f"B{index + 1}")]} for index in range(count)}
    return made | {f"B{count}": _object(1)}


def _tower(levels: int) -> object:
    """Choices of two within choices of two, each with a property of its own."""
    if not levels:
        return _object(1)
    return {"oneOf": [{**_object(1), **_tower(levels - 1)} for _ in range(2)]}  # type: ignore[dict-item]  # a mapping


def _laughs() -> str:
    rows = ["a0: &a0 {type: string}", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12))]
    return HEAD + CALL + "x-laughs:\n  " + "\n  ".join(rows) + "\n"


def _quadratic() -> str:
    return f"{HEAD}{CALL}x-a: &a {json.dumps(list(range(3_000)))}\nx-b: [{', '.join(['*a'] * 3_000)}]\n"


def _shared() -> str:
    """Aliases just under the bound, so that all of them are walked through."""
    inner = json.dumps(_object(150))
    rows = ", ".join(f"S{index}: *a" for index in range(3_200))
    return f"{HEAD}{CALL}components: {{schemas: {{A: &a {inner}, {rows}}}}}\n"


def _same_ids(count: int) -> str:
    one = {"operationId": "same", "tags": ["same"], "responses": {"200": {"description": "ok"}}}
    return HEAD + f"paths: {json.dumps({f'/p{index}': {'get': one} for index in range(count)})}\n"


def _servers() -> str:
    variables = {f"v{n}": {"default": f"{{v{n + 1}}}" * 10} for n in range(12)}
    return f"{HEAD}servers: {json.dumps([{'url': 'https://x.example/{v0}', 'variables': variables}])}\n{CALL}"


def _discriminator(words: int, members: int) -> str:
    names = [f"M{index}" for index in range(members)]
    mapping = {f"w{index}": f"#/components/schemas/M{index % members}" for index in range(words)}
    union = {"oneOf": [_ref(name) for name in names], "discriminator": {"propertyName": "k", "mapping": mapping}}
    return _schemas(
        {
            "A": union,
            **{name: _object(index + 1) for index, name in enumerate(names[:50])},
            **{name: {**_object(1), "description": name} for name in names[50:]},
        }
    )


def _under_every_bound() -> str:
    """Large unions written out as often as is still allowed, in as many modules as that takes."""
    union = {"anyOf": [_ref(f"M{index}") for index in range(400)]}
    members = {f"M{index}": _object(1, {"type": "string", "description": str(index)}) for index in range(400)}
    users = {f"A{n}": _object(350, _ref("U")) for n in range(13)}
    answers = [{"description": "ok", "content": {"application/json": {"schema": _ref(name)}}} for name in users]
    calls = [{"tags": [f"t{n}"], "responses": {"200": answer}} for n, answer in enumerate(answers)]
    paths = {f"/p{n}": {"get": call} for n, call in enumerate(calls)}
    return (
        HEAD + f"paths: {json.dumps(paths)}\ncomponents: {json.dumps({'schemas': {'U': union, **members, **users}})}\n"
    )


def _many_calls(call: dict[str, object], count: int) -> str:
    answer = {"responses": {"200": {"description": "k"}}}
    paths = _paths({**answer, "x-group": "a.b", "x-effect": "read", **call}, count)
    return json.dumps({"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": paths})


def _paths(call: dict[str, object], count: int) -> dict[str, object]:
    return {
        f"/p{index}": {"get": {**call, "operationId": f"o{index}", "x-method": f"o{index}"}} for index in range(count)
    }


def _implied(members: int, wires: int) -> str:
    """Alternatives that might be told apart by any of many members, and by none in the end."""
    one = {f"p{index}": {"enum": ["same"]} for index in range(wires)}
    same = {f"M{index}": {"type": "object", "properties": one} for index in range(3)}
    return _schemas({"A": {"oneOf": [_ref(f"M{index % 3}") for index in range(members)]}, **same})


def _amplified() -> str:
    """A large union that many places refer to, each of which writes it out."""
    union = {"anyOf": [_ref(f"M{index}") for index in range(400)]}
    members = {f"M{index}": _object(1, {"type": "string", "description": str(index)}) for index in range(400)}
    users = {f"p{index}": _ref("U") for index in range(6_000)}
    return _schemas({"A": {"type": "object", "properties": users}, "U": union, **members})


BOMBS: dict[str, Callable[[], str]] = {
    "billion laughs": _laughs,
    "quadratic aliases": _quadratic,
    "aliases under the bound": _shared,
    "deep block": lambda: HEAD + CALL + "x-a:\n" + "".join(f"{' ' * n}a:\n" for n in range(1, 3_000)),
    "deep flow": lambda: f"{HEAD}x-a: {'[' * 100_000}",
    "deep flow mappings": lambda: f"{HEAD}x-a: {'{a: ' * 100_000}",
    "deep json": lambda: '{"openapi": ' + "[" * 1_000_000,
    "deep keys": lambda: f"{HEAD}x-a: {'? ' * 50_000}",
    "anchors": lambda: HEAD + "x-a: [" + ", ".join(f"&a{n} x" for n in range(200_000)) + "]\n",
    "reference chain": lambda: _schemas({"A": _ref("B0"), **{f"B{n}": _ref(f"B{n + 1}") for n in range(2_000)}}),
    "reference circle": lambda: _schemas({"A": _ref("B"), "B": _ref("C"), "C": _ref("A")}),
    "all of doubling": lambda: _schemas(_chain("allOf", 60)),
    "one of doubling": lambda: _schemas(_chain("oneOf", 60)),
    "any of doubling": lambda: _schemas(_chain("anyOf", 300)),
    "all of itself": lambda: _schemas({"A": {"allOf": [_ref("A"), _ref("B")]}, "B": {"allOf": [_ref("A")]}}),
    "all of chain": lambda: _schemas(
        {"A": {"allOf": [_ref("B0")]}, **{f"B{n}": {"allOf": [_ref(f"B{n + 1}"), _object(1)]} for n in range(3_000)}}
    ),
    "tower": lambda: _schemas({"A": _tower(11)}),
    "product": lambda: _schemas({"A": {"allOf": [{"oneOf": [_object(n), _object(n + 1)]} for n in range(1, 40)]}}),
    "recursive list": lambda: _schemas({"A": {"type": "array", "items": _ref("A")}}),
    "recursive map": lambda: _schemas({"A": {"type": "object", "additionalProperties": _ref("A")}}),
    "recursive circle": lambda: _schemas(
        {"A": {"type": "array", "items": _ref("B")}, "B": {"type": "object", "additionalProperties": _ref("A")}}
    ),
    "list of lists": lambda: _schemas(
        {
            "A": _ref("B0"),
            **{f"B{n}": {"type": "array", "items": _ref(f"B{n + 1}")} for n in range(900)},
            "B900": _object(1),
        }
    ),
    "chain of objects": lambda: _schemas(
        {
            "A": _object(1, _ref("B0")),
            **{f"B{n}": _object(1, _ref(f"B{n + 1}")) for n in range(1_500)},
            "B1500": _object(1),
        }
    ),
    "names that grow": lambda: (
        f"{HEAD}{CALL}components: {json.dumps({'schemas': {'A': _object(1, {'$ref': '#/x-b/0'})}})}\n"
        f"x-b: {json.dumps([_object(1, {'$ref': f'#/x-b/{n + 1}'}) | {'x': n} for n in range(2_000)])}\n"
    ),
    "unknown keys": lambda: HEAD + CALL + "".join(f"unknown{n}: 1\n" for n in range(100_000)),
    "properties": lambda: _schemas({"A": _object(6_000)}),
    "long text": lambda: f"{HEAD}{CALL}x-a: {'a' * (62 * _MEGABYTE)}\n",
    "long texts": lambda: HEAD + CALL + "x-a:\n" + f"- {'a' * 1_000_000}\n" * 62,
    "wide texts": lambda: HEAD + CALL + "x-a:\n" + f"- {'a' * 1_000_000}🪙\n" * 31,
    "wide json": lambda: (
        '{"openapi": "3.1.0", "x": ' + json.dumps(["a" * 1_000_000 + "🪙"] * 31, ensure_ascii=False) + ', "x": 1}'
    ),
    "long ids": lambda: _many_calls({"description": "`a`" * 300_000}, 60),
    "yaml of today": lambda: HEAD + CALL + "x-a: {url: https://a.example}\nx-b:\n" + "- aaaa\n" * 1_400_000,
    "parts that lead back": lambda: _schemas(
        {"A": {"properties": {"x": {"allOf": [{}, _ref("A")]}, "y": {"allOf": [_ref("A"), {"properties": {}}]}}}}
    ),
    "long description": lambda: _schemas({"A": {**_object(1), "description": "word " * 800_000}}),
    "long name": lambda: _schemas({"A": {"type": "object", "properties": {"n" * 10_000_000: {"type": "string"}}}}),
    "long version": lambda: f"openapi: '{'4' * (62 * _MEGABYTE)}'\n",
    "huge file": lambda: HEAD + "#" * (65 * _MEGABYTE),
    "words of a description": lambda: _said(description="ab " * 8_000_000),
    "words of a name": lambda: _said(operationId="aB" * 8_000_000),
    "million maps": lambda: "{" + '"openapi":"3.1.0","x":[' + ",".join(['{"a":{}}'] * 1_000_000) + "]}",
    "equal keys": lambda: HEAD + CALL + "".join(f"k{n}: 1\n" for n in (*range(30_000), *reversed(range(30_000)))),
    "same ids": lambda: _same_ids(500),
    "colliding names": lambda: _schemas(
        {"A": {"type": "object", "properties": {f"a{'-' * n}": {"type": "string"} for n in range(1_000)}}}
    ),
    "colliding members": lambda: _schemas({"A": {"type": "string", "enum": ["a" + "!" * n for n in range(1_000)]}}),
    "enum": lambda: _schemas({"A": {"type": "string", "enum": [f"v{n}" for n in range(50_000)]}}),
    "enum of itself": lambda: _schemas({"A": {"type": "string", "enum": ["v"] * 100_000}}),
    "huge number": lambda: _schemas({"A": {"type": "integer", "maximum": 0}}).replace(
        '"maximum": 0', f'"maximum": {"9" * 100_000}'
    ),
    "huge exponent": lambda: _schemas({"A": {"type": "number", "maximum": 0}}).replace(
        '"maximum": 0', '"maximum": 1e999999999'
    ),
    "huge hexadecimal": lambda: (
        f"{HEAD}{CALL}components: {{schemas: {{A: {{type: integer, enum: [0x{'f' * 100_000}]}}}}}}\n"
    ),
    "limits": lambda: _schemas({"A": _object(1)}).replace(
        "x-effect: read", f"x-effect: read\n      x-limits: {json.dumps([{'weight': n} for n in range(20_000)])}"
    ),
    "pattern": lambda: _schemas({"A": {**_object(1, {"type": "string", "pattern": "(" * 5_000 + ")" * 5_000})}}),
    "pattern that repeats": lambda: _schemas({"A": _object(1, {"type": "string", "pattern": "a{9999999999}"})}),
    "union": lambda: _schemas({"A": {"oneOf": [_object(n % 40 + 1) | {"title": f"T{n}"} for n in range(1_000)]}}),
    "discriminator": lambda: _discriminator(10_000, 400),
    "implied words": lambda: _implied(1_500, 1_500),
    "amplified union": _amplified,
    "under every bound": _under_every_bound,
    "maps under the bound": lambda: (
        '{"openapi": "3.1.0", "x": ['
        + ",".join(['{"a":{}}'] * 740_000)
        + f'], "y": {json.dumps(["a" * 1_000_000] * 50)}'
        + "}"
    ),
    "operations under the bound": lambda: _many_calls({}, 160_000),
    "notes under the bound": lambda: _schemas(
        {f"A{n}" if n else "A": _object(100, {"type": "str", "format": [n]}) for n in range(3_000)}
        | {"A": _object(1, {"oneOf": [_ref(f"A{n}") for n in range(1, 400)]})}
    ),
    "blocks under the bound": lambda: HEAD + CALL + "x-a:\n" + "- {a: {}}\n" * 740_000,
    "lists that are too many": lambda: "{" + '"openapi":"3.1.0","x":[' + ",".join(["[]"] * 10_000_000) + "]}",
    "servers": _servers,
    "groups": lambda: (
        HEAD + f"paths: {json.dumps({f'/p{n}': {'get': {'tags': [f't{n}'], 'responses': {}}} for n in range(600)})}\n"
    ),
    "notes": lambda: f"{HEAD}paths: {json.dumps({f'/p{n}': {'get': ODD} for n in range(1_000)})}\n",
    "many operations": lambda: _same_ids(5_000),
    "many properties": lambda: _schemas({"A": _object(40_000)}),
}


def main(folder: Path, names: list[str]) -> None:
    """Generate from each bomb in both modes, and print how each ended, its peak in MB and its seconds of work."""
    told: dict[str, list[tuple[str, int, float]]] = {}
    for name in names:
        _apart(partial(_write, name, folder))
        path = next(folder.glob("spec.*"))
        for read in (build_spec, build_foreign):
            used = _apart(partial(_end, path, folder / "end", read))
            end = (folder / "end").read_text("utf-8")
            told.setdefault(name, []).append((end, used.ru_maxrss // 1024, round(used.ru_utime, 1)))
        path.unlink()
    sys.stdout.write(json.dumps(told))


def _apart(work: Callable[[], None]) -> resource.struct_rusage:
    """Do something in a process of its own, so that its memory is counted by itself."""
    pid = os.fork()
    if pid == 0:
        work()
        os._exit(0)
    return os.wait4(pid, 0)[2]


def _write(name: str, folder: Path) -> None:
    text = BOMBS[name]()
    (folder / ("spec.json" if text.startswith("{") else "spec.yaml")).write_text(text, "utf-8")


def _end(path: Path, end: Path, read: Callable[[Path], Built]) -> None:
    end.write_text("died", "utf-8")
    resource.setrlimit(resource.RLIMIT_AS, (2 * 1024 * _MEGABYTE, 2 * 1024 * _MEGABYTE))
    try:
        spec = read(path).spec
        deque(rendered(spec), maxlen=0)
        said = "package"
    except SpecError as problem:
        placed = all(each.place.line >= 1 and len(each.message) < 10_000 for each in problem.findings)
        said = problem.findings[0].rule if placed else "no place!"
    except BaseException as problem:  # noqa: BLE001  # whatever it is, it is told
        said = f"{type(problem).__name__}: {problem}"[:300]
    end.write_text(said, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:] or list(BOMBS))
