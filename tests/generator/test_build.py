"""From a file to the model: names across operations, groups, successors, and one report of every fault."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lendspec.generator.build import build_spec
from lendspec.generator.findings import SpecError
from lendspec.generator.model import (
    Bounds,
    CursorPages,
    Deprecation,
    Doc,
    Envelope,
    ForwardPages,
    Idempotency,
    Limit,
    LimitCase,
    NumberedPages,
    Provenance,
    Rule,
    Window,
    WindowCase,
)
from tests.generator.documents import HEAD, build, document, findings, marked, operation, write


def several(*operations, head=HEAD, more=""):
    """A document with an operation for each text of extra keys."""
    paths = "".join(
        f"  /{number}:\n    get:\n      responses: {{'200': {{description: ok}}}}\n"
        + "".join(f"      {line}\n" for line in text.splitlines())
        for number, text in enumerate(operations)
    )
    return f"{head}paths:\n{paths}{more}"


def keys(name, group="loan", method=None, more=""):
    return f"operationId: {name}\nx-group: {group}\nx-method: {method or name}\nx-effect: read\n{more}"


def test_the_document_gives_its_names_and_texts(tmp_path):
    """Exchange and product name the package."""
    spec = build(
        tmp_path,
        document(
            info="description: What it is.\nx-description-zh: 说明\n"
            "x-envelope: {code: c, ok: '1', message: m, data: d}",
            responses="responses: {'200': {description: ok}}",
        ),
    )
    assert (spec.exchange, spec.product, spec.package) == ("demo", "loans", "demo_loans")
    assert (spec.title, spec.version, spec.doc) == ("Demo loans", "1.0.0", Doc("What it is.", "说明"))
    assert spec.envelope == Envelope("c", "1", "m", "d")


NAMES = [
    ("my exchange", "crypto-loan.v2", "my_exchange_crypto_loan_v2"),
    ("借币", "class", "u501f_u5e01_class_"),
    ("1st", "2nd", "exchange_1_st_product_2_nd"),
]


@pytest.mark.parametrize(("folder", "stem", "package"), NAMES)
def test_a_document_without_names_takes_those_of_its_file(tmp_path, monkeypatch, folder, stem, package):
    """Made into names of Python, wherever the command is run from."""
    text = several(keys("a"), head="openapi: 3.1.0\ninfo: {title: t, version: '1'}\n")
    path = write(tmp_path / folder, text, f"{stem}.yaml")
    assert build_spec(path).spec.package == package
    monkeypatch.chdir(path.parent)
    assert build_spec(path.relative_to(path.parent)).spec.package == package


def test_every_file_that_was_read_is_told(tmp_path):
    """The lock holds their checksums."""
    write(tmp_path, "openapi: 3.1.0\ncomponents: {schemas: {A: {type: string}}}\n", "common.yaml")
    built = build_spec(write(tmp_path, document(answer="$ref: 'common.yaml#/components/schemas/A'")))
    assert [path.name for path in built.files] == ["spec.yaml", "common.yaml"]


def test_groups_stand_in_the_order_of_their_first_operation(tmp_path):
    """Each with the text of the first tag of its first operation."""
    tags = (
        "tags:\n- {name: flexible, description: Open-term., x-description-zh: 活期}\n"
        "- {name: stable, description: Fixed-term.}\n"
    )
    text = several(
        keys("a", "loan.flexible", more="tags: [flexible]"),
        keys("b", "loan.stable", more="tags: [stable]"),
        keys("c", "loan.flexible", more="tags: [other]"),
        keys("d", "loan"),
        more=tags,
    )
    groups = build(tmp_path, text).groups
    assert [(group.name, [each.id for each in group.operations]) for group in groups] == [
        ("flexible", ["a", "c"]),
        ("stable", ["b"]),
        (None, ["d"]),
    ]
    assert [group.doc for group in groups] == [Doc("Open-term.", "活期"), Doc("Fixed-term."), Doc()]


def test_a_tag_that_nobody_described_says_nothing(tmp_path):
    """The group has no text then."""
    (group,) = build(tmp_path, several(keys("a", more="tags: [loan]"))).groups
    assert group.doc == Doc()


def test_paths_of_another_file_belong_to_the_document(tmp_path):
    """With the texts of that file's tags, and the places of that file in findings."""
    part = "openapi: 3.1.0\ntags: [{name: loan, description: Loans.}]\n" + several(
        keys("a", "loan.flexible", more="tags: [loan]"), head=""
    )
    write(tmp_path, part, "part.yaml")
    spec = build(tmp_path, HEAD + "paths:\n  /a: {$ref: 'part.yaml#/paths/~10'}\n")
    assert [(group.name, group.doc.en, group.operations[0].path) for group in spec.groups] == [
        ("flexible", "Loans.", ("/a",))
    ]
    text = HEAD + "paths:\n  /a: {$ref: 'part.yaml#/paths/~10'}\n  /b: {$ref: 'part.yaml#/paths/~10'}\n"
    found = findings(tmp_path, text)
    assert {each.rule for each in found} == {"duplicate-operation-id", "duplicate-method"}
    assert {each.place.file.name for each in found} == {"part.yaml"}


BOUNDS = [
    ("{type: integer, minimum: 1, maximum: 9}", Bounds(minimum=1, maximum=9)),
    ("{type: number, minimum: 0.1}", Bounds(minimum=Decimal("0.1"))),
    ("{type: number, exclusiveMinimum: 0, exclusiveMaximum: 0.5}", Bounds(above=0, below=Decimal("0.5"))),
    ("{type: number, minimum: 0, exclusiveMinimum: true}", Bounds(above=0)),
    (
        "{type: number, maximum: 1, exclusiveMaximum: true, minimum: 0, exclusiveMinimum: false}",
        Bounds(minimum=0, below=1),
    ),
    ("{type: string, minLength: 1, maxLength: 2, pattern: ^a}", Bounds(min_length=1, max_length=2, pattern="^a")),
    ("{type: array, items: {type: string}, minItems: 1, maxItems: 2}", Bounds(min_items=1, max_items=2)),
    ("{type: string}", None),
]


@pytest.mark.parametrize(("schema", "expected"), BOUNDS)
def test_bounds_of_an_argument_reach_the_model(tmp_path, schema, expected):
    """As exact numbers, in the way of OpenAPI 3.0 and of 3.1."""
    text = document(parameters=f"parameters:\n- {{name: a, in: query, schema: {schema}}}")
    assert operation(tmp_path, text).parameters[0].bounds == expected


RULES = [
    ("{any: [coin, side]}", Rule("any", ("coin", "side"))),
    ("{one: [coin, side]}", Rule("one", ("coin", "side"))),
    ("{most_one: [coin, side]}", Rule("most_one", ("coin", "side"))),
    ("{require: [coin], when: {side: [BUY]}}", Rule("require", ("coin",), (("side", ("BUY",)),))),
    ("{forbid: [coin], when: {side: []}}", Rule("forbid", ("coin",), (("side", ()),))),
]
SIDES = (
    "parameters:\n- {name: coin, in: query, schema: {type: string}}\n- {name: side, in: query, schema: {type: string}}"
)


@pytest.mark.parametrize(("rule", "expected"), RULES)
def test_rules_between_arguments_reach_the_model(tmp_path, rule, expected):
    """Each kind with its conditions."""
    text = document(operation=f"operationId: a\nx-rules: [{rule}]", parameters=SIDES)
    assert operation(tmp_path, text).rules == (expected,)


@pytest.mark.parametrize("rule", ["{any: [coin, pair]}", "{forbid: [coin], when: {pair: []}}"])
def test_a_rule_about_an_unknown_parameter_is_a_finding(tmp_path, rule):
    """It could never hold."""
    (found,) = findings(tmp_path, document(operation=f"operationId: a\nx-rules: [{rule}]", parameters=SIDES))
    assert (found.rule, found.message) == ("extension-parameter", "'pair' is no parameter of a")


def test_a_successor_is_named_by_its_python_place(tmp_path):
    """Where the document knows its operationId; other words stay as they are."""
    text = several(
        keys("borrow", "loan.flexible"),
        keys("oldBorrow", "loan.stable", "borrow", "deprecated: true\nx-sunset: '2026-12-31'\nx-replaced-by: borrow"),
        keys("oldRepay", "loan.stable", "repay", "deprecated: true\nx-replaced-by: the website"),
        keys("oldRate", "loan.stable", "rate", "deprecated: true"),
        keys("fine", "loan.stable", "fine", "deprecated: false\nx-replaced-by: borrow"),
    )
    found = [each.deprecated for each in build(tmp_path, text).operations]
    assert found == [
        None,
        Deprecation("2026-12-31", "loan.flexible.borrow"),
        Deprecation(None, "the website"),
        Deprecation(None, None),
        None,
    ]


CLASHES = {
    "equal ids": (
        (keys("borrow", method="a"), keys("borrow", method="b").replace("operationId", "▸operationId")),
        "duplicate-operation-id",
        "the Python name `BORROW` is taken by line 7; give each operation an id of its own",
    ),
    "ids with one constant": (
        (keys("loanBorrow", method="a"), keys("loan_borrow", method="b").replace("operationId", "▸operationId")),
        "duplicate-operation-id",
        "the Python name `LOAN_BORROW` is taken by line 7",
    ),
    "equal methods": (
        (keys("a", method="borrow"), keys("b", method="borrow").replace("x-method", "▸x-method")),
        "duplicate-method",
        "the Python name `loan.borrow` is taken by line 9; change `x-group` or `x-method` of one",
    ),
    "two attributes": (
        (keys("a", "loan"), keys("b", "margin.account").replace("x-group", "▸x-group")),
        "group-attribute",
        "the first part is 'margin', but 'loan' elsewhere; a document has one for all",
    ),
    "a method named like a group": (
        (keys("a", "loan.flexible"), keys("b", "loan", "flexible").replace("x-method", "▸x-method")),
        "method-group",
        "`loan.flexible` is a group too; change `x-method`, or the `x-group` of the others",
    ),
}


@pytest.mark.parametrize(("operations", "rule", "words"), CLASHES.values(), ids=CLASHES)
def test_two_operations_in_one_place_are_a_finding(tmp_path, operations, rule, words):
    """With both places, where there are two."""
    text, place = marked(several(*operations))
    (found,) = findings(tmp_path, text)
    assert (found.rule, found.place.line, found.place.column) == (rule, *place)
    assert words in found.message
    assert all(also.line < place[0] for also in found.also)
    assert bool(found.also) == rule.startswith("duplicate")


@pytest.mark.parametrize("key", ["x-group", "x-method", "x-effect"])
def test_a_curated_operation_says_where_it_belongs_and_what_it_does(tmp_path, key):
    """Guessing a place or an effect is for documents of other people."""
    text = several(keys("a"), "\n".join(line for line in keys("b").splitlines() if not line.startswith(key)))
    found = [each for each in findings(tmp_path, text) if each.rule == "missing-extension"]
    assert [each.message for each in found] == [f"b needs `{key}`; see specs/README.md"]


def test_what_is_guessed_is_only_guessed_for_the_report(tmp_path):
    """Without `x-group` the first tag is the group, without `x-effect` the HTTP method decides."""
    found = findings(tmp_path, several("operationId: a\ntags: [Flexible Loan]"))
    assert {each.rule for each in found} == {"missing-extension"}


def test_findings_of_all_builders_come_in_one_report(tmp_path):
    """Types, operations and their places."""
    text = several(
        keys("a", more="x-idempotency: {parameter: b, seconds: 1}\nsecurity: [{none: []}]"), keys("a"), "operationId: c"
    )
    assert {each.rule for each in findings(tmp_path, text)} == {
        "extension-parameter",
        "security-unknown",
        "duplicate-operation-id",
        "duplicate-method",
        "missing-extension",
        "group-attribute",
    }


def test_a_document_with_faults_is_not_built(tmp_path):
    """Faults of form come before faults of meaning."""
    with pytest.raises(SpecError) as caught:
        build_spec(write(tmp_path, several(keys("a"), keys("a"), more="qqq: 1\n")))
    assert [each.rule for each in caught.value.findings] == ["unknown-key"]


def test_a_document_without_operations_is_an_empty_package(tmp_path):
    """Nothing to call is no fault."""
    spec = build(tmp_path, HEAD + "paths: {}\n")
    assert (spec.operations, spec.groups, spec.objects, spec.enums) == ((), (), (), ())


LIMITS = """\
x-limits:
- {weight: 6000, per_seconds: 60, budget: 12000, scope: ip, pool: operation, orScope: uid, orBudget: 180000}
- {weight: 1, per_seconds: 1, budget: 5, scope: account, pool: shared, per: [coin],
   cases: [{parameter: coin, values: [BTC, ETH], weight: 2}]}
"""
COIN = "parameters:\n- {name: coin, in: query, schema: {type: string}}"
ROWS = (
    "{type: array, items: {type: object, properties: {id: {type: string}, time: {type: string}, ts: {type: string}}}}"
)
ANNOTATIONS = [
    (
        LIMITS,
        "limits",
        (
            Limit(6000, 60, 12000, "ip", "operation", or_scope="uid", or_budget=180000),
            Limit(1, 1, 5, "account", "shared", ("coin",), (LimitCase("coin", ("BTC", "ETH"), 2),)),
        ),
    ),
    (
        (
            "x-page: {style: number, page: coin, size: coin, default_size: 10, max_size: 100, max_page: 9, items: rows,"
            " total: total, key: [id]}"
        ),
        "pages",
        NumberedPages("coin", "coin", 10, 100, 9, "rows", ("id",), "total"),
    ),
    (
        "x-page: {style: number, page: coin, size: coin, default_size: 10, max_size: 100, items: '', key: [id, time]}",
        "pages",
        NumberedPages("coin", "coin", 10, 100, None, "", ("id", "time")),
    ),
    (
        (
            "x-page: {style: cursor, older: coin, newer: coin, cursor: ts, size: coin, default_size: 1, max_size: 2,"
            " items: '', key: [ts]}"
        ),
        "pages",
        CursorPages("coin", "coin", "ts", "coin", 1, 2, "", ("ts",)),
    ),
    (
        "x-page: {style: forward, from: coin, cursor: id, inclusive: true, size: coin, default_size: 5, max_size: 9}",
        "forward",
        ForwardPages("coin", "id", inclusive=True, size="coin", default_size=5, max_size=9),
    ),
    ("x-page: {style: forward, from: coin, cursor: id}", "forward", ForwardPages("coin", "id")),
    ("x-page: {style: forward, from: coin, cursor: id}", "pages", None),
    ("", "forward", None),
    ("x-window: {start: coin, end: coin, max_days: 7}", "window", Window("coin", "coin", 7)),
    (
        "x-window: {start: coin, end: coin, max_days: 30, default_days: 7, oldest_days: 180}",
        "window",
        Window("coin", "coin", 30, 7, 180),
    ),
    (
        "x-window: {start: coin, end: coin, max_days: 7, cases: [{parameter: coin, max_days: 30}]}",
        "window",
        Window("coin", "coin", 7, cases=(WindowCase("coin", 30),)),
    ),
    ("x-idempotency: {parameter: coin, seconds: 60}", "idempotency", Idempotency("coin", 60)),
    (
        "x-provenance: {source: 'https://example.com/x', checked: '2026-11-20', note: silent}",
        "provenance",
        Provenance("https://example.com/x", "2026-11-20", "silent"),
    ),
    ("", "limits", ()),
    ("", "pages", None),
    ("", "window", None),
    ("", "idempotency", None),
    ("", "provenance", None),
    ("", "permission", None),
]


@pytest.mark.parametrize(("text", "name", "expected"), ANNOTATIONS)
def test_extensions_of_an_operation_reach_the_model(tmp_path, text, name, expected):
    """Each value as it stands; what is absent is absent."""
    answer = (
        ROWS if "items: ''" in text else f"{{type: object, properties: {{rows: {ROWS}, total: {{type: integer}}}}}}"
    )
    found = operation(tmp_path, document(operation=f"operationId: a\n{text}", parameters=COIN, answer=answer))
    assert getattr(found, name) == expected
