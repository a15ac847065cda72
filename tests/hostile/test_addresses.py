"""Where a call goes: to the host of the session, whatever the paths, servers and headers of a specification say."""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from urllib.parse import urlsplit

import pytest

from lendspec.core.engine import Answer
from lendspec.core.plain import session
from lendspec.generator.findings import SpecError
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.settings import Settings
from lendspec.generator.write import generate_package

PATHS = [
    "//evil.example/x",
    "///evil.example",
    "@evil.example",
    "/@evil.example",
    ":pw@evil.example/x",
    "http://evil.example",
]
PATHS += ["/..;/x", "/x?{y}", "/x?a={y}&b=1", "/x#@evil.example", "/{0.__class__}", "/{x!r}"]
PATHS += [
    "/借币",
    "/{a}/{a}",
    "/%s/%(x)s",
    "/$(id)",
    ".evil.example/x",
    "?a=1",
    "/x?u=http://evil.example",
    "/{a}{b}",
    "/{a}@{b}",
]
REFUSED = [
    "/\\evil.example",
    "/x\r\nHost: evil.example",
    "/x y",
    "/\x00",
    "/x\u2028",
    '/"',
    "/<x>",
    "/%2e%2e/x",
    "/../../x",
]
VALUES = ["x", "../..", "@evil.example", "//evil.example", "a?b#c", "{0}%s", "a\r\nX-Evil: 1", "\\", "借"]
BASE = "https://loans.example/api"


class Memory:
    """An engine that keeps what it is handed."""

    def __init__(self):
        self.sent = []

    def send(self, method, url, headers, body, timeout):
        self.sent.append((method, url, headers, body))
        return Answer(200, {}, b"{}")

    def close(self): ...


def document(paths, **more):
    return {"openapi": "3.1.0", "info": {"title": "T", "version": "1", "x-exchange": "wild"}, "paths": paths, **more}


def build(folder, text):
    path = folder / "spec.json"
    path.write_text(json.dumps(text), "utf-8")
    return build_foreign(path)


@pytest.fixture
def client(tmp_path, monkeypatch):
    """The operations of a document, and an engine behind a session of them."""

    def made(paths, name, **more):
        path = tmp_path / "spec.json"
        path.write_text(json.dumps(document(paths, **more)), "utf-8")
        text = json.loads(path.read_text("utf-8"))
        text["info"]["x-product"] = name
        path.write_text(json.dumps(text), "utf-8")
        generate_package(path, tmp_path / "lendspec" / "clients", settings=Settings(foreign=True))
        monkeypatch.syspath_prepend(str(tmp_path))
        return import_module(f"lendspec.clients.wild_{name}")

    yield made
    for module in [module for module in sys.modules if module.startswith("lendspec.clients.wild_")]:
        del sys.modules[module]


def test_no_path_leads_to_another_host(client):
    """With hostile values in its slots too."""
    operation = {"responses": {"200": {"description": "ok"}}}
    package = client({path: {"get": operation} for path in PATHS}, "paths")
    assert len(package.OPERATIONS) == len(PATHS)
    engine = Memory()
    with session("wild", BASE, http=engine) as opened:
        for made in package.OPERATIONS.values():
            for value in VALUES:
                opened.call(made, {parameter.name: value for parameter in made.parameters})
    assert len(engine.sent) == len(PATHS) * len(VALUES)
    for _, url, headers, _ in engine.sent:
        parts = urlsplit(url)
        assert url.isascii()
        assert url.isprintable()
        assert (parts.scheme, parts.netloc) == ("https", "loans.example"), url
        assert parts.path.startswith("/api/"), url
        assert not {"\\", " ", "\r", "\n"} & set(url)
        assert all(text.isprintable() for pair in headers for text in pair)


@pytest.mark.parametrize("path", REFUSED, ids=repr)
def test_a_path_that_no_url_holds_is_refused_with_its_place(tmp_path, path):
    """It is never cleaned up in silence."""
    built = build(tmp_path, document({path: {"get": {"responses": {}}}}))
    (refusal,) = built.outcome.refused
    assert built.spec.operations == ()
    assert refusal.findings[0].rule == "path"
    assert refusal.findings[0].place.line == 1
    assert refusal.operation.isprintable()


TYPES = [
    "application/x\r\nX-Evil: 1",
    "application/x\u2028",
    "借/币",
    "text/plain; a=b\nX: 1",
    "a b/c",
    "x",
    "",
    "\x00/x",
]


@pytest.mark.parametrize("kind", TYPES, ids=repr)
def test_no_media_type_adds_a_header(tmp_path, kind):
    """Neither of a body, nor of a part of one, nor of an answer."""
    part = {"type": "object", "properties": {"paper": {"type": "string", "format": "binary"}}}
    form = {"multipart/form-data": {"schema": part, "encoding": {"paper": {"contentType": kind}}}}
    answer = {"200": {"description": "", "content": {kind: {}, "application/pdf": {}}}}
    calls = {
        "/a": {"post": {"requestBody": {"content": {kind: {"schema": {"type": "string"}}}}, "responses": answer}},
        "/b": {"post": {"requestBody": {"content": form}, "responses": answer}},
    }
    for made in build(tmp_path, document(calls)).spec.operations:
        for text in (made.content_type, made.accept, *(parameter.content_type for parameter in made.parameters)):
            assert text is None or (text.isascii() and text.isprintable() and "/" in text)


@pytest.mark.parametrize("name", ["X-A\r\nX-Evil", "X A", "X:", "借", "", "X\x00"], ids=repr)
def test_a_header_has_a_name_that_http_knows(tmp_path, name):
    """Else the operation is refused, and a key is more than a session can send."""
    parameter = {"name": name, "in": "header", "schema": {"type": "string"}}
    scheme = {"type": "apiKey", "in": "header", "name": name}
    text = document(
        {"/a": {"get": {"parameters": [parameter], "responses": {}}}}, components={"securitySchemes": {"key": scheme}}
    )
    built = build(tmp_path, text)
    assert [finding.rule for finding in built.outcome.refused[0].findings] == ["header"]
    assert [made.kind for made in built.spec.schemes] == ["other"]


def test_words_of_a_server_are_filled_in_once(tmp_path):
    """A word that names another variable does not grow; an address that is none is left out and noted."""
    variables = {f"v{index}": {"default": f"{{v{index + 1}}}" * 10} for index in range(20)}
    servers = [
        {"url": "https://{v0}.example", "variables": variables},
        {"url": "https://a.example/" + "{v}" * 100, "variables": {"v": {"default": "x" * 100_000}}},
        {"url": "https://a b.example"},
        {"url": "https://loans.example"},
    ]
    built = build(tmp_path, document({"/a": {"get": {"responses": {}}}}, servers=servers))
    assert [server.url for server in built.spec.servers] == [f"https://{'{v1}' * 10}.example", "https://loans.example"]
    assert [note.rule for note in built.outcome.notes] == ["server", "server"]


OUTSIDE = ["/etc/passwd", "../secret.yaml", "link.yaml", "/dev/zero", "/dev/stdin", ".", "pipe", "circle", "x" * 5_000]
OUTSIDE += ["a\x00b", "file:///etc/passwd", "http://evil.example/x.yaml", "//evil.example/x.yaml", "~/x.yaml"]
OUTSIDE += ["sub/../../secret.yaml"]


@pytest.mark.parametrize("name", OUTSIDE, ids=lambda name: repr(name)[:30])
def test_no_reference_reads_outside_of_the_folder(tmp_path, name):
    """Not through links either; and nothing waits for a pipe or reads a device."""
    folder = tmp_path / "specs" / "wild" / "in"
    (folder / "sub").mkdir(parents=True)
    (folder.parent / "secret.yaml").write_text("secret: {type: string}\n")
    (folder / "link.yaml").symlink_to(folder.parent / "secret.yaml")
    (folder / "circle").symlink_to(folder / "circle")
    os.mkfifo(folder / "pipe")
    item = {"$ref": f"{name}#/secret"}
    answer = {"200": {"description": "", "content": {"application/json": {"schema": item}}}}
    built = build(folder, document({"/a": item, "/b": {"get": {"responses": answer}}}))
    assert built.files == (folder / "spec.json",)
    (refusal,) = built.outcome.refused
    assert refusal.findings[0].rule in {"ref-file", "ref-outside", "ref-remote"}
    with pytest.raises(SpecError):
        build_foreign(folder / "pipe-that-is-missing")
