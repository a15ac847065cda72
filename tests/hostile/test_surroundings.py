"""What lies around a specification: settings beside it, names of files, the terminal, the report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from lendspec.generator.cli import app
from lendspec.generator.findings import Finding, Place
from lendspec.generator.lock import Lock
from lendspec.generator.settings import Settings
from lendspec.generator.terminal import Terminal, json_text
from lendspec.generator.visible import shown
from lendspec.generator.write import generate_package

SPEC = """\
openapi: 3.1.0
info: {title: T, version: '1', x-exchange: wild, x-product: loans}
paths:
  /a: {get: {operationId: a, responses: {'200': {description: ok}}}}
"""
STEERING = "\x1b[2J\x1b]0;evil\x07\r\x9b31m\u202e[bold]x[/]\x08"


def files_of(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_settings_and_ignore_files_around_change_no_byte(tmp_path):
    """Of the specification, of the output, and of the folder in which the command runs."""
    plain, hostile = tmp_path / "plain", tmp_path / "hostile" / "build"
    plain.mkdir()
    hostile.mkdir(parents=True)
    for folder in (hostile, hostile.parent):
        (folder / "ruff.toml").write_text("line-length = 40\nindent-width = 2\nextend = '/etc/passwd'\n")
        (folder / ".ruff.toml").write_text("this is no TOML [")
        (folder / "pyproject.toml").write_text("[tool.ruff]\nexclude = ['*']\n")
        (folder / ".gitignore").write_text("*\n")
        (folder / ".git").mkdir()
    for folder in (plain, hostile):
        (folder / "spec.yaml").write_text(SPEC)
        generate_package(folder / "spec.yaml", folder / "out", settings=Settings(foreign=True))
    assert files_of(hostile / "out" / "wild_loans") == files_of(plain / "out" / "wild_loans")


def test_the_name_of_a_file_forges_no_entry_of_the_lock(tmp_path):
    """Whatever a line break in it is."""
    names = [
        "a\nfile:client.py 0.yaml",
        "b\x85file:client.py 0.yaml",
        "c\u2028file:x 0.yaml",
        "d\\nfile:x 0.yaml",
        "e f.yaml",
    ]
    for name in names:
        (tmp_path / name).write_text("item: {get: {responses: {'200': {description: ok}}}}\n", "utf-8")
    listed = "".join(f"  /p{index}: {{$ref: {json.dumps(f'{name}#/item')}}}\n" for index, name in enumerate(names))
    (tmp_path / "spec.yaml").write_text(SPEC + listed, "utf-8")
    report = generate_package(tmp_path / "spec.yaml", tmp_path / "out", settings=Settings(foreign=True))
    assert report.operations == len(names) + 1
    package = tmp_path / "out" / report.package
    lock = Lock.read(package)
    assert lock is not None
    assert lock.files.keys() == {path.name for path in package.iterdir()} - {"SOURCE.lock"}
    assert len([name for name in lock.sources if name.startswith("spec:")]) == len(names)
    assert all(len(value) == 64 for name, value in lock.sources.items() if name.startswith("spec:"))


@pytest.mark.parametrize(
    "arguments", [["check"], ["generate", "--foreign", "--report", "report.json"], ["bundle"], ["stats"]]
)
@pytest.mark.parametrize("place", ["key", "title", "path", "operationId"])
def test_no_text_steers_the_terminal(tmp_path, monkeypatch, arguments, place):
    """Findings, notes, tables and documents show it as an escape, and brackets as brackets."""
    monkeypatch.chdir(tmp_path)
    document = {
        "openapi": "3.1.0",
        "info": {
            "title": STEERING if place == "title" else "T",
            "version": "1",
            "x-exchange": "wild",
            "x-product": "x",
        },
        "paths": {
            f"/{STEERING}" if place == "path" else "/a": {
                "get": {"operationId": "a", "responses": {"200": {"description": ""}}}
            }
        },
    }
    operation = next(iter(document["paths"].values()))["get"]
    operation |= {"x-group": "a", "x-method": "b", "x-effect": "read"}
    if place == "operationId":
        operation["operationId"] = STEERING
    if place == "key":
        document[STEERING] = 1
    (tmp_path / "spec.json").write_text(json.dumps(document), "utf-8")
    command, *options = arguments
    done = CliRunner().invoke(app, [command, "spec.json", *options, *(["-o", "out"] if command == "generate" else [])])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    said = done.stdout + done.stderr
    assert all(char == "\n" or char.isprintable() for char in said)
    for report in tmp_path.glob("report.json"):
        text = report.read_text("utf-8")
        assert json.loads(text)["operations"] == 1
        assert all(char == "\n" or char.isprintable() for char in text)


def test_a_finding_is_one_line_of_bearable_length():
    """With the beginning and the end of what it quotes."""
    message = f"{'x' * 10_000_000}\nend {'y ' * 9_000}"
    found = Finding(Place(Path("a\nb.yaml")), "rule", message, pointer=f"$.{STEERING}")
    assert len(str(found)) < 5_000
    assert str(found).isprintable()
    assert f"{'x' * 100}…{'x' * 100}\\nend y y" in str(found)


def test_what_is_shown_keeps_its_letters():
    """Other languages are no danger."""
    assert shown("借币 é 😀\n") == "借币 é 😀\n"
    assert shown(STEERING).isprintable()


def test_json_says_the_same_with_escapes():
    """A reader of it gets what was written."""
    value = {"a": [STEERING, "借币", "\U000e0001"]}
    assert json.loads(json_text(value)) == value
    assert json_text(value).replace("\n", "").isprintable()
    assert "借币" in json_text(value)


def test_a_terminal_keeps_its_own_colours(capsys):
    """And shows those of others."""
    Terminal(force_terminal=True, color_system="standard", highlight=False).print("\x1b[2Jx", style="red", markup=False)
    assert capsys.readouterr().out == "\x1b[31m\\x1b[2Jx\x1b[0m\n"
