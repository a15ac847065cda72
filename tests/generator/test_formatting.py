"""What our templates write is what the formatter would make of it, and only what they cannot lay out is given to it."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from random import Random

import pytest
from ruamel.yaml import YAML

from lendspec.generator import formatting
from lendspec.generator.brackets import WIDTH, head, laid, overlong, rows
from lendspec.generator.build import build_spec
from lendspec.generator.findings import SpecError
from lendspec.generator.foreign.build import build_foreign
from lendspec.generator.formatting import format_files, write_final, write_formatted
from lendspec.generator.imports import Import, import_lines
from lendspec.generator.leaves import fixed, name, put
from lendspec.generator.lock import checksums, digest
from lendspec.generator.render import rendered
from lendspec.generator.settings import Settings
from lendspec.generator.verify import verify_package
from lendspec.generator.write import generate_package
from tests.generator.documents import document, write
from tests.hostile.payloads import PAYLOADS
from tests.hostile.places import places, replaced
from tests.hostile.test_texts import DOCUMENTS, document_of, is_prose
from tests.wild.fragments import both_ways

HERE = Path(__file__).parent
WILD = HERE.parent / "wild"


def kept(folder):
    """See that the formatter has nothing to do in a folder."""
    before = {path: path.read_text("utf-8") for path in sorted(folder.rglob("*.py"))}
    assert before
    format_files(sorted(folder.rglob("*.py")))
    changed = [path for path, text in before.items() if path.read_text("utf-8") != text]
    assert [(path.relative_to(folder), path.read_text("utf-8"), before[path]) for path in changed[:1]] == []


def write_those(spec, folder, parent="lendspec.clients"):
    """Write those files of a package that need no formatter; gives the number of the others.

    The gate for syntax trees has nothing against any of them.
    """
    folder.mkdir(parents=True)
    files = dict(rendered(spec, Settings(parent=parent)))
    verify_package(spec, files, parent=parent)
    final = {name: text for name, text in files.items() if not overlong(text)}
    for each, text in final.items():
        (folder / each).write_text(text, "utf-8", newline="\n")
    return len(files) - len(final)


@pytest.mark.parametrize("parent", ["lendspec.clients", "acme", "zoo.of.clients"])
@pytest.mark.parametrize(("kind", "read"), [("fragments", build_spec), ("foreign_fragments", build_foreign)])
def test_the_formatter_changes_nothing_in_the_goldens(tmp_path, kind, read, parent):
    """Wherever the packages are: a name of theirs comes before ours or behind it."""
    for path in sorted((HERE / kind).glob("*.yaml")):
        assert write_those(read(path).spec, tmp_path / path.stem, parent) == 0
    kept(tmp_path)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_the_formatter_changes_nothing_for_the_oddities_of_public_specifications(tmp_path, version):
    """Every schema of tests/wild, both ways."""
    tables = YAML(typ="safe").load(WILD / f"schemas_{version[:3].replace('.', '_')}.yaml")
    spec = write(
        tmp_path,
        both_ways(tables).replace("{", f'{{"openapi": "{version}", "info": {{"title": "Wild", "version": "1"}},', 1),
        "wild.json",
    )
    write_those(build_foreign(spec).spec, tmp_path / "out")
    kept(tmp_path / "out")


@pytest.mark.parametrize("title", DOCUMENTS)
def test_the_formatter_changes_nothing_in_what_hostile_documents_bring_about(tmp_path, title):
    """Quotes and backslashes, long words, odd letters: at every place for people, and one after the other elsewhere."""
    document, read = document_of(title)
    payloads = list(PAYLOADS.values())
    turns = Random(title)  # noqa: S311  # the same order every time
    every = list(places(document))
    changed = [document]
    for turn in range(0, len(payloads), 4):
        mixed = document
        for index, place in enumerate(place for place in every if is_prose(place)):
            mixed = replaced(mixed, place, payloads[(turn + index) % len(payloads)])
        changed.append(mixed)
    changed += [replaced(document, place, turns.choice(payloads)) for place in every if not is_prose(place)]
    for index, each in enumerate(changed):
        path = write(tmp_path, json.dumps(each), f"spec_{index}.json")
        try:
            spec = read(path).spec
        except SpecError:
            continue
        write_those(spec, tmp_path / "out" / f"p{index}")
    kept(tmp_path / "out")


def test_the_formatter_is_not_called_for_our_own_specifications(request, tmp_path, monkeypatch):
    """None of their lines is too long."""

    def refuse(*_, **__):
        pytest.fail("the formatter was called")

    monkeypatch.setattr(subprocess, "run", refuse)
    root = request.config.rootpath
    for path in sorted(path for path in (root / "specs").glob("*/*.yaml") if path.stem != "common"):
        report = generate_package(path, tmp_path)
        for file in (root / "generated" / "lendspec" / "clients" / report.package).glob("*.py"):
            assert (tmp_path / report.package / file.name).read_bytes() == file.read_bytes()


def test_only_the_files_that_need_it_are_given_to_the_formatter(tmp_path, monkeypatch):
    """By name; the others are written once."""
    given = []
    monkeypatch.setattr(formatting, "format_files", lambda files: given.extend(file.name for file in files))
    long = f"x: {' | '.join(['Abcdefgh'] * 20)}\n"
    files = {"a.py": "x = 1\n", "b.py": long, "py.typed": ""}
    assert write_final(files.items(), tmp_path) == {each: digest(text.encode()) for each, text in files.items()}
    assert given == ["b.py"]
    given.clear()
    assert write_formatted(files.items(), tmp_path) == files
    assert given == ["a.py", "b.py"]


def test_a_line_that_is_too_long_is_formatted(tmp_path):
    """Once, and the text that is given back is the one on the disk."""
    answer = f"type: object\nproperties:\n  side_{'x' * 80}: {{type: string, enum: [BUY, SELL]}}"
    spec = build_spec(write(tmp_path / "specs", document(answer=answer))).spec
    out = tmp_path / "out"
    out.mkdir()
    assert write_final(rendered(spec), out) == checksums(out)
    assert f"    side_{'x' * 80}: (\n" in (out / "loan_models.py").read_text("utf-8")
    kept(out)


def test_where_the_user_stands_does_not_change_the_order_of_imports(tmp_path, monkeypatch):
    """A folder there that has the name of a package would make the formatter think it their own."""
    (tmp_path / "here" / "lendspec").mkdir(parents=True)
    (tmp_path / "here" / "lendspec" / "__init__.py").touch()
    monkeypatch.chdir(tmp_path / "here")
    write_those(build_spec(HERE / "fragments" / "shared_models.yaml").spec, tmp_path / "out")
    kept(tmp_path / "out")


BROKEN = "    a: " + "A | " * 40 + "None\n"
LONG_LINES = {
    'x = "' + "a" * 130 + '"\n': False,
    '    id="' + "a" * 130 + '",\n': False,
    "    '" + "a" * 130 + "',\n": False,
    '    "a": "' + "a" * 130 + '",\n': False,
    "    " + "a" * 130 + ",\n": False,
    "from lendspec." + "a" * 130 + " import (\n    x,\n)\n": False,
    '"""' + "a " * 80 + '"""\n': False,
    '"""One.\n\n' + "a " * 80 + '\n"""\n': False,
    '"""One.\n\nTwo.\n"""\n' + "a + " * 80 + "b\n": True,
    '"""One."""\n' + BROKEN: True,
    '""""""\n' + BROKEN: True,
    '    A = \'"""\'\n' + BROKEN: True,
    'f(\n    \'"""\',\n)\n' + BROKEN: True,
    '"""One.\n\n        Two: """\n' + BROKEN: True,
    '"""One.\n' + BROKEN + '"""\n': False,
    BROKEN: True,
    "def " + "a" * 130 + "():\n": True,
    "x = f(" + "a, " * 60 + "b)\n": True,
}


SHARED = """\
openapi: 3.1.0
info: {title: Shared, version: 1.0.0}
paths:
  /loan:
    get:
      responses:
        '200':
          description: The answer.
          content:
            application/json:
              schema:
                type: object
                properties:
                  plain: {type: array, items: {type: number}}
                  either: {type: array, items: {oneOf: [{type: number}, {type: string, format: decimal}]}}
"""


def test_a_decoder_of_a_union_that_is_there_already_needs_no_type(tmp_path):
    """What nobody uses is not imported."""
    assert write_those(build_foreign(write(tmp_path / "specs", SHARED)).spec, tmp_path / "out") == 0
    made = [path.read_text("utf-8") for path in (tmp_path / "out").glob("*_models.py")]
    assert ["list_of(decimal)" in text for text in made] == [True]
    kept(tmp_path / "out")


@pytest.mark.parametrize(("text", "needed"), LONG_LINES.items())
def test_a_long_line_needs_the_formatter_where_it_can_be_broken(text, needed):
    """Not within a docstring, and not where it is one text or one name."""
    assert overlong(text) is needed


def expressions(turns, depth):
    """A random expression as those of constants are, of texts and names of any length."""
    kind = turns.choice("tntncccdkz" if depth else "tn")
    size = turns.randint(0, 4)
    inner = [expressions(turns, depth - 1) for _ in range(size)] if kind not in "tn" else []
    match kind:
        case "t":
            return turns.choice(['"%s"', "'\"%s, )'", '"(%s, ["', '"\\\\%s"']) % ("a" * turns.randint(0, 60))
        case "n":
            return "n" * turns.randint(1, 60)
        case "c":
            return f"call({', '.join(inner)})"
        case "k":
            return f"call({', '.join(f'{letter}={text}' for letter, text in zip('abcd', inner, strict=False))})"
        case "d":
            return "{" + ", ".join(f'"{letter}": {text}' for letter, text in zip("abcd", inner, strict=False)) + "}"
        case _:
            return f"({', '.join(inner)}{',' if size == 1 else ''}{turns.choice(['', ', ']) if size > 1 else ''})"


def test_brackets_are_laid_out_as_the_formatter_does(tmp_path):
    """Texts, names, calls, dictionaries and tuples within each other, as keywords and behind a name."""
    turns = Random(7)  # noqa: S311  # the same order every time
    pieces = []
    for number in range(600):
        texts = [expressions(turns, 3) for _ in range(turns.randint(1, 3))]
        keywords = "".join(
            f"    key{index}={laid(fixed(f'key{index}={text}'), 4)[5:]},\n" for index, text in enumerate(texts)
        )
        pieces.append(f"x{number} = Operation(\n{keywords})\n")
        pieces.append(laid(fixed(f"y{number} = call({texts[0]})"), 0, 0) + "\n")
    write(tmp_path, "".join(pieces), "a.py")
    kept(tmp_path)


@pytest.mark.parametrize(
    "text", [f"{'n' * 130}()", f"Decoder[{'A | ' * 40}B]", "n" * 130, f"x: Decoder[{'A, ' * 50}B]"]
)
def test_what_has_nothing_to_break_or_is_a_type_stays_as_it_is(text):
    """A type that is too long is for the formatter."""
    assert laid(fixed(text), 0) == text


def test_heads_and_rows_are_laid_out_as_the_formatter_does(tmp_path):
    """On one line as long as it fits."""
    made = [
        f"{head(name('f' * length), put('value: object'), name('R' * 40))}\n    return 1\n"
        for length in range(30, 80, 2)
    ]
    made += [
        f"x = {rows([fixed('a'), fixed(f'call({chr(34)}{chr(97) * length}{chr(34)}, b)')], 0)}\n"
        for length in range(90, 120)
    ]
    write(tmp_path, "\n\n".join(made), "a.py")
    formatting.format_files([tmp_path / "a.py"])
    squeezed = re.sub(r"\n{2,}", "\n", (tmp_path / "a.py").read_text("utf-8"))
    assert squeezed == re.sub(r"\n{2,}", "\n", "\n\n".join(made))


def test_imports_are_sorted_as_the_formatter_does(tmp_path):
    """By modules and kinds of names, numbers as numbers, each `as` on a line of its own, long ones in brackets."""
    turns = Random(7)  # noqa: S311  # the same order every time
    letters = ["a", "b", "B", "_", "1", "2", "10", "01", "9", "A", "ab", "Z"]
    for number in range(60):
        listed: dict[str, set[str]] = {}
        for _ in range(turns.randint(1, 12)):
            place = turns.choice(
                [
                    "typing",
                    "decimal",
                    "attrs",
                    "lendspec.core.x",
                    "lendspec.core.x1",
                    "lendspec.core.x10",
                    "acme.p.x_2",
                    "acme.p.x2",
                ]
            )
            listed.setdefault(place, set()).update(
                "".join(turns.choices(letters, k=turns.randint(1, 5))) for _ in range(turns.randint(1, 6))
            )
        lines = [
            Import(
                place, tuple(f"x{each}" if each[0].isdigit() or each[:2] == "__" else each for each in sorted(names))
            )
            for place, names in listed.items()
        ]
        lines = [
            Import(line.module, tuple(dict.fromkeys((*line.names, *(f"{line.names[0]} as {line.names[0]}o",)))))
            for line in lines
        ]
        write(tmp_path, f"{import_lines(lines, 'acme.p')}\n", f"a{number}.py")
    before = {path: path.read_text("utf-8") for path in tmp_path.glob("*.py")}
    formatting._run(
        "check",
        sorted(map(str, before)),
        "--isolated",
        "--config",
        f"line-length={WIDTH}",
        "--config",
        "src=[]",
        "--select",
        "I",
        "--fix",
        "--exit-zero",
    )
    for path, text in before.items():
        assert path.read_text("utf-8") == text
