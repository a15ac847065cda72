"""The iterating twins of methods: what they are made from, and what cannot be iterated over."""

from __future__ import annotations

import importlib
import inspect
from typing import get_type_hints

import pytest

from lendspec.core.pages import Progress
from lendspec.core.paging import AsyncPaged, Paged
from lendspec.generator.model import CursorPages, NumberedPages
from lendspec.generator.paging import iteration, iteration_name
from lendspec.generator.render import render_client
from lendspec.generator.verify import UnsafeOutputError, verify_package
from tests.generator.documents import build, document, findings, only_finding, operation
from tests.generator.wire import Wire

PAGES = "style: number, page: current, size: limit, default_size: 10, max_size: 100"
CURSOR = "style: cursor, older: after, newer: before, cursor: refId, size: limit, default_size: 10, max_size: 100"
TIMES = "x-window: {start: startTime, end: endTime, max_days: 30}"
RECORD = """\
type: object
properties:
  refId: {type: string}
  borrowTime: {type: integer, format: unix-ms}
  state: {type: string, enum: [NEW, OLD]}
  memo: {type: string, x-empty-as-null: true}
  tags: {type: array, items: {type: string}}
"""
PAGE = """\
type: object
properties:
  theRows: {type: [array, 'null'], items: {$ref: '#/components/schemas/Loan'}}
  rowCount: {type: string, format: int64}
  words: {type: array, items: {type: string}}
  note: {type: string}
"""
LIST = "{type: array, items: {$ref: '#/components/schemas/Loan'}}"


def parameters(*names, **kinds):
    """Parameters, as texts unless told otherwise."""
    shown = dict.fromkeys(names, "type: string") | kinds
    return "parameters:\n" + "\n".join(
        f"- {{name: {name}, in: query, schema: {{{kind}}}}}" for name, kind in shown.items()
    )


MOMENTS = {"startTime": "type: integer, format: unix-ms", "endTime": "type: string, format: unix-s"}
ALL = parameters("coin", "current", "limit", "after", "before", **MOMENTS)


def paged(keys, answer=PAGE, window="", takes=ALL, place="x-group: loan\nx-method: history"):
    """A document with a paged operation."""
    return document(
        operation=f"operationId: getLoan\n{keys}\n{window}".rstrip("\n"),
        answer=answer,
        parameters=takes,
        place=place,
        schemas="Loan:\n" + "".join(f"  {line}\n" for line in RECORD.splitlines()),
    )


def names_of(found):
    return [parameter.name for parameter in found]


def test_what_the_specification_names_on_the_wire_is_named_in_python(tmp_path):
    """In the answer; the request speaks of wire names as ever."""
    keys = f"x-page: {{{PAGES}, items: theRows, total: rowCount, key: [refId, borrowTime, state, memo]}}"
    made = iteration(operation(tmp_path, paged(keys, window=TIMES)))
    assert made.name == "iter_history"
    assert made.record.name == "Loan"
    assert made.pages == NumberedPages(
        "current", "limit", 10, 100, None, "the_rows", ("ref_id", "borrow_time", "state", "memo"), "row_count"
    )
    assert names_of(made.times) == ["start_time", "end_time"]
    assert names_of(made.filters) == ["coin", "after", "before"]


def test_the_answer_itself_may_be_the_records(tmp_path):
    """As behind an envelope."""
    made = iteration(operation(tmp_path, paged(f"x-page: {{{CURSOR}, items: '', key: [refId]}}", LIST)))
    assert made.pages == CursorPages("after", "before", "ref_id", "limit", 10, 100, "", ("ref_id",))
    assert made.times is None
    assert names_of(made.filters) == ["coin", "current", "start_time", "end_time"]


def test_an_operation_without_pages_has_no_iteration(tmp_path):
    found = operation(tmp_path, document())
    assert (iteration_name(found), iteration(found)) == (None, None)


LISTED = "name the property that holds the records in `items`"
PROBLEMS = {
    "no such property": (
        (f"▸x-page: {{{PAGES}, items: rows, key: [refId]}}",),
        f"`rows` of the answer is no list of objects; {LISTED}",
    ),
    "a list of texts": (
        (f"▸x-page: {{{PAGES}, items: words, key: [refId]}}",),
        f"`words` of the answer is no list of objects; {LISTED}",
    ),
    "an answer that is no list": (
        (f"▸x-page: {{{PAGES}, items: '', key: [refId]}}",),
        f"the answer is no list of objects; {LISTED}",
    ),
    "a list instead of an object": (
        (f"▸x-page: {{{PAGES}, items: rows, key: [refId]}}", LIST),
        f"`rows` of the answer is no list of objects; {LISTED}",
    ),
    "an unknown key": (
        (f"▸x-page: {{{PAGES}, items: theRows, key: [id]}}",),
        "'id' is no property of Loan; it has refId, borrowTime, state, memo, tags",
    ),
    "a key that is a list": (
        (f"▸x-page: {{{PAGES}, items: theRows, key: [refId, tags]}}",),
        "'tags' of Loan is no single value, so it identifies nothing",
    ),
    "an unknown cursor": (
        (f"▸x-page: {{{CURSOR.replace('refId', 'id')}, items: '', key: [refId]}}", LIST),
        "'id' is no property of Loan; it has refId",
    ),
    "an unknown total": (
        (f"▸x-page: {{{PAGES}, items: theRows, total: count, key: [refId]}}",),
        "`count` of the answer is no integer; `total` names the property with the number of records",
    ),
    "a total that is a text": (
        (f"▸x-page: {{{PAGES}, items: theRows, total: note, key: [refId]}}",),
        "`note` of the answer is no integer",
    ),
    "an argument with a name of the iteration": (
        (f"▸x-page: {{{PAGES}, items: theRows, key: [refId]}}", PAGE, "", f"{ALL}\n{parameters('progress')[12:]}"),
        "'progress' becomes `progress`, an argument of every iteration; set `x-name`",
    ),
    "an argument with the name of a time": (
        (f"▸x-page: {{{PAGES}, items: theRows, key: [refId]}}", PAGE, TIMES, f"{ALL}\n{parameters('start')[12:]}"),
        "'start' becomes `start`, an argument of every iteration; set `x-name`",
    ),
    "a time that is none": (
        (
            f"x-page: {{{PAGES}, items: theRows, key: [refId]}}",
            PAGE,
            "▸x-window: {start: coin, end: endTime, max_days: 30}",
        ),
        "'coin' is no time, so it cannot bound a window; give it a format of times",
    ),
    "a case of an unknown parameter": (
        (
            f"x-page: {{{PAGES}, items: theRows, key: [refId]}}",
            PAGE,
            "▸" + TIMES.replace("}", ", cases: [{parameter: pair, max_days: 7}]}"),
        ),
        "'pair' is no parameter of getLoan",
    ),
}


@pytest.mark.parametrize(("parts", "words"), PROBLEMS.values(), ids=PROBLEMS)
def test_what_cannot_be_iterated_over_is_a_finding(tmp_path, parts, words):
    found, place = only_finding(tmp_path, paged(*parts))
    assert found.rule in {"paging", "extension-parameter"}
    assert (found.place.line, found.place.column) == place
    assert words in found.message


def test_without_a_window_start_is_an_argument_like_others(tmp_path):
    keys = f"x-page: {{{PAGES}, items: theRows, key: [refId]}}"
    made = iteration(operation(tmp_path, paged(keys, takes=parameters("start", "current", "limit"))))
    assert names_of(made.filters) == ["start"]


@pytest.mark.parametrize(
    "other",
    [
        "operationId: b\n      x-group: loan\n      x-method: iter_history",
        "operationId: b\n      x-group: loan.iter_history\n      x-method: b",
    ],
)
def test_a_name_that_something_else_has_is_a_finding(tmp_path, other):
    text = paged(f"x-page: {{{PAGES}, items: theRows, key: [refId]}}") + (
        f"    get:\n      {other}\n      x-effect: read\n      responses: {{'200': {{description: ok}}}}\n"
    )
    head, _, tail = text.partition("components:")
    schemas, _, extra = tail.partition("    get:")
    (found,) = findings(tmp_path, f"{head}  /b:\n    get:{extra}components:{schemas}")
    assert found.rule == "iteration-clash"
    assert found.message == (
        "its iteration is `iter_history`, which is the name of another method or group; change one of the two"
    )


def test_a_package_without_its_iterations_is_refused(tmp_path):
    spec = build(tmp_path, paged(f"x-page: {{{PAGES}, items: theRows, key: [refId]}}"))
    files = render_client(spec)
    verify_package(spec, files)
    with pytest.raises(UnsafeOutputError, match="has 1 paged operations but 1 iterations instead of 2 for each"):
        verify_package(spec, {**files, "loan.py": files["loan.py"].replace("return AsyncPaged(", "return object(")})


# ---------------------------------------------------------------- the generated code


@pytest.fixture
def loan(clients):
    """The module of the fragment `pages`."""
    assert clients
    return importlib.import_module("lendspec.clients.demo_pages.loan")


def test_only_plain_methods_have_an_iterating_twin(loan):
    for twin in (loan.LoanApi, loan.AsyncLoanApi):
        assert {name for name in dir(twin) if name.startswith("iter_")} == {
            "iter_numbered", "iter_windows", "iter_kept", "iter_cursor"
        }  # fmt: skip
    assert not [name for twin in (loan.RawLoanApi, loan.AsyncRawLoanApi) for name in dir(twin) if "iter_" in name]


@pytest.mark.parametrize(
    ("method", "arguments"),
    [
        ("iter_numbered", ["page_size", "progress", "options"]),
        (
            "iter_windows",
            ["side", "coin", "start", "end", "start_time", "end_time", "page_size", "progress", "options"],
        ),
        ("iter_kept", ["start", "end", "page_size", "progress", "options"]),
        ("iter_cursor", ["page_size", "progress", "options"]),
    ],
)
def test_an_iteration_takes_filters_and_times_but_no_pages(loan, method, arguments):
    for twin in (loan.LoanApi, loan.AsyncLoanApi):
        found = inspect.signature(getattr(twin, method)).parameters
        assert list(found) == ["self", *arguments]
        assert {each.kind for each in list(found.values())[1:]} == {inspect.Parameter.KEYWORD_ONLY}
        assert [name for name, each in found.items() if each.default is inspect.Parameter.empty][1:] == arguments[
            :1
        ] * (method == "iter_windows")


def test_an_iteration_is_typed_with_its_records_and_pages(loan):
    models = importlib.import_module("lendspec.clients.demo_pages.loan_models")
    names = {**vars(models), "Paged": Paged, "AsyncPaged": AsyncPaged, "Progress": Progress}
    hints = (
        get_type_hints_of(loan.LoanApi.iter_numbered, names),
        get_type_hints_of(loan.AsyncLoanApi.iter_cursor, names),
    )
    assert hints == (Paged[models.Record, models.Page], AsyncPaged[models.Record, tuple[models.Record, ...]])


def get_type_hints_of(method, names):
    """What it returns; the rest is known to type checkers only."""
    method.__annotations__ = {"return": method.__annotations__["return"]}
    return get_type_hints(method, names)["return"]


def test_an_iteration_says_how_far_it_reaches(loan):
    told = " ".join(loan.LoanApi.iter_windows.__doc__.split())
    for words in (
        "All records of `windows`, page by page as they are wanted, each once.",
        "Deprecated.",
        "more than 7 days (30 when `coin` is given) is read in windows, the newest first",
        "side: Whose side.",
        "start: First moment, aware. Without it: 3 days before the end.",
        "end: Last moment, aware. Without it: now.",
        "start_time: Another name of `start`.",
        "page_size: Records on a page, 50 at most and by default.",
        "IncompletePages: ",
    ):
        assert words in told
    assert "90 days ago; the exchange keeps nothing older" in " ".join(loan.LoanApi.iter_kept.__doc__.split())
    assert "Records come as the exchange orders them." in loan.LoanApi.iter_numbered.__doc__


def page(*ids, total):
    rows = ", ".join(f'{{"id": {number}}}' for number in ids)
    return f'{{"rows": [{rows}], "total": {total}}}'


def test_an_iteration_reads_page_by_page(loan):
    wire = Wire(page(1, 2, total=3), page(3, total=3))
    told = []
    found = loan.LoanApi(wire.session).iter_numbered(page_size=2, progress=told.append)
    assert [record.id for record in found] == [1, 2, 3]
    assert wire.query == [("current", "2"), ("limit", "2")]
    assert [(each.records, each.total) for each in told] == [(2, 3), (3, 3)]


async def test_an_iteration_can_be_awaited(loan):
    wire = Wire('[{"id": 7}, {"id": 6}]', '[{"id": 5}]')
    found = loan.AsyncLoanApi(wire.awaited()).iter_cursor(page_size=2)
    assert [[record.id for record in page] async for page in found.pages()] == [[7, 6], [5]]
    assert wire.query == [("after", "6"), ("limit", "2")]
