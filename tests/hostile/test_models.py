"""Models that no builder would make, of names that mean something and of hostile texts: a package of ours or none."""

from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest

from lendspec.generator.brackets import overlong
from lendspec.generator.formatting import format_files
from lendspec.generator.model import (
    Array,
    Blank,
    Bounds,
    Deprecation,
    Doc,
    EnumType,
    Field,
    Group,
    Mapping,
    Member,
    Nullable,
    ObjectType,
    Operation,
    Parameter,
    Provenance,
    Rest,
    Rule,
    Scalar,
    Scheme,
    Server,
    Spec,
    Tag,
    Union,
)
from lendspec.generator.refusals import UnsafeOutputError
from lendspec.generator.render import render_client
from lendspec.generator.verify import verify_package
from tests.hostile.judge import shape_of
from tests.hostile.payloads import PAYLOADS

ROUNDS = 100
HOSTILE = [payload[:300] for payload in PAYLOADS.values()]
HOSTILE += [
    '"""',
    '""""',
    "a\\",
    '\\"',
    "(a, )",
    '", )',
    "'\"" * 9,
    "\ud800",
    "\\N{DOLLAR SIGN}",
    "%s",
    "x" * 130,
    "a\n\n\nb",
]
NAMES = ["match", "type", "case", "_", "value", "row", "name", "super", "decode_loan", "a", "a_b", "a1", "a10", "a2"]
NAMES += ["n" * size for size in (20, 40, 60, 100)]
CLASSES = ["Loan", "LOAN", "A1", "A10", "A2", "X_1", "Print", "L" * 40, "Ab" * 30]
KINDS = ["text", "integer", "decimal", "boolean", "unix_ms", "date", "base64", "anything", "nothing"]
NUMBERS = [None, 0, -1, 10**30, *map(Decimal, ("1.5", "NaN", "sNaN", "-Infinity", "1e999999"))]


class Models:
    """A random specification; one in some names of it is no name."""

    def __init__(self, turns, odd):
        self._turns, self._odd = turns, odd
        self._classes = ()

    def text(self):
        """A hostile text, or several in one."""
        return "".join(self._turns.choices(HOSTILE, k=self._turns.choice((1, 1, 1, 2, 3))))

    def texts(self):
        return tuple(self.text() for _ in range(self._turns.randint(0, 3)))

    def doc(self):
        return Doc(self.text(), self.text())

    def name(self, known):
        return self.text() if self._turns.random() < self._odd else self._turns.choice(known)

    def names(self, known, most):
        return list(dict.fromkeys(self.name(known) for _ in range(self._turns.randint(1, most))))

    def schema(self, depth=3):
        turns = self._turns
        match turns.choice("skkknabmu" if depth and self._classes else "s"):
            case "s":
                kind = turns.choice(KINDS)
                return Scalar(kind, (self.text(), self.text()) if kind == "boolean" else None)
            case "k":
                return turns.choice(self._classes)
            case "u":
                members = tuple(self.schema(depth - 1) for _ in range(turns.randint(1, 5)))
                words = tuple((f"{self.text()}{index}", index) for index in range(len(members)))
                return Union(members, turns.choice([None, Tag(self.text(), words)]))
            case form:
                return {"n": Nullable, "a": Array, "b": Blank, "m": Mapping}[form](self.schema(depth - 1))

    def parameter(self, name):
        turns = self._turns
        numbers = (turns.choice(NUMBERS) for _ in range(4))
        return Parameter(
            self.text(),
            name,
            turns.choice(["path", "query", "header", "body"]),
            self.schema(2),
            turns.random() < 0.5,
            bounds=turns.choice([None, Bounds(*numbers, pattern=self.text())]),
            doc=self.doc(),
            content_type=turns.choice([None, self.text()]),
            default=turns.choice([None, self.text(), 1.5]),
        )

    def operation(self, number, group, name):
        turns = self._turns
        return Operation(
            f"{self.name(NAMES)}{number}",
            turns.choice(["GET", self.text()]),
            self.texts(),
            self.text(),
            group,
            name,
            turns.choice(["read", "write"]),
            self.texts(),
            tuple(map(self.parameter, self.names(NAMES, 5))),
            (),
            self.schema(),
            summary=self.doc(),
            doc=self.doc(),
            permission=self.text(),
            rules=(Rule("any", (self.text(), self.text()), ((self.text(), self.texts()),)),),
            deprecated=turns.choice([None, Deprecation(self.text(), self.text())]),
            provenance=Provenance(self.text(), None, None),
        )

    def members(self):
        return tuple(Member(each.upper(), self.text(), self.doc()) for each in self.names(NAMES, 5))

    def spec(self):
        turns = self._turns
        classes = self.names(CLASSES, 8)
        enums = tuple(EnumType(made, self.members(), self.doc()) for made in classes[::3])
        objects = tuple(ObjectType(made, doc=self.doc()) for made in classes if made not in classes[::3])
        self._classes = (*enums, *objects)
        for made in objects:
            made.fields = tuple(
                Field(self.text(), each, self.schema(), turns.random() < 0.5, turns.random() < 0.1, self.doc())
                for each in self.names(NAMES, 6)
            )
            made.rest = turns.choice([None, Rest("more", self.schema())])
        numbers = iter(range(100))
        groups = tuple(
            Group(group, tuple(self.operation(next(numbers), group, each) for each in self.names(NAMES, 3)), self.doc())
            for group in self.names([None, "loan", "b1", "b10", "type"], 3)
        )
        schemes = (Scheme(self.text(), "key", turns.choice([None, "query"]), self.text()),)
        servers = tuple(Server(text) for text in self.texts())
        return Spec("demo", "loans", self.text(), "1", self.doc(), None, groups, objects, enums, schemes, servers)


@pytest.mark.parametrize("odd", [0, 0.01])
def test_a_model_of_whatever_texts_is_a_package_of_ours_or_refused(tmp_path, odd):
    """Nothing but a name stands where a name must; all that is rendered is what the formatter would make of it."""
    kept = {}
    for number in range(ROUNDS):
        spec = Models(Random(number), odd).spec()  # noqa: S311  # the same models every time
        try:
            files = render_client(spec)
        except UnsafeOutputError:
            continue
        verify_package(spec, files)
        assert shape_of(spec.package, files)
        (tmp_path / f"p{number}").mkdir()
        kept |= {tmp_path / f"p{number}" / name: text for name, text in files.items() if name.endswith(".py")}
    final = {path: text for path, text in kept.items() if not overlong(text)}
    assert len(final) > ROUNDS
    for path, text in final.items():
        path.write_text(text, "utf-8", newline="\n")
    format_files(final)
    assert [path for path, text in final.items() if path.read_text("utf-8") != text] == []


@pytest.mark.parametrize(
    ("scheme", "line"),
    [
        (Scheme("", "bearer"), 'Scheme("", "bearer")'),
        (Scheme("a", "key", "query", ""), 'Scheme("a", "key", "query", "")'),
        (Scheme("a", "key", None, "b"), 'Scheme("a", "key", None, "b")'),
        (Scheme("a", "key"), 'Scheme("a", "key")'),
    ],
)
def test_a_scheme_keeps_each_of_its_texts_in_its_place(scheme, line):
    """Also where one is empty, as somebody's key in `components` is."""
    spec = Spec("demo", "loans", "Demo", "1", Doc(), None, (), (), (), (scheme,))
    assert f"SCHEMES = ({line},)\n" in render_client(spec)["client.py"]
