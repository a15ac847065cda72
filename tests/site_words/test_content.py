"""The written pages: both languages say the same, and what they show runs."""

from __future__ import annotations

import re
import time

import pytest

from lendspec.binance.errors import CODES as BINANCE_CODES
from lendspec.okx.errors import CODES as OKX_CODES
from lendspec.site.pictures import PICTURES
from lendspec.site.worked import WORKED
from tests.integration.specs import CASES
from tests.site_words.pages import CONTENT, SLUGS, page
from tests.typing.test_typing import errors_of

SAMPLES = [
    pytest.param(code, id=f"{slug}-{number}")
    for slug in SLUGS
    for number, code in enumerate(page(slug, "en").python, 1)
]
BOTH = pytest.mark.parametrize("language", ["en", "zh"])
EVERY = pytest.mark.parametrize("slug", SLUGS)
TABLES = {"binance": BINANCE_CODES, "okx": OKX_CODES}


def test_the_pages_of_the_plan_are_there():
    assert set(SLUGS) == {
        "binance-signing",
        "compare",
        "errors",
        "limits",
        "loans",
        "okx-signing",
        "outcomes",
        "start",
    }
    assert {path.name for path in CONTENT.glob("*.md")} == {
        f"{slug}.{language}.md" for slug in SLUGS for language in ("en", "zh")
    }


@EVERY
@BOTH
def test_a_page_begins_with_its_title_and_a_lead(slug, language):
    first, empty, lead, *_ = page(slug, language).text.splitlines()
    assert re.fullmatch(r"# \S.*", first)
    assert empty == ""
    assert re.match(r"[^\W_]", lead)
    assert page(slug, language).levels.count(1) == 1


@EVERY
@BOTH
def test_a_page_is_markdown_without_html(slug, language):
    assert re.findall(r"<[a-zA-Z/!]", re.sub(r"`[^`]*`", "", page(slug, language).prose)) == []


@EVERY
def test_code_fits_beside_the_navigation(slug):
    lines = [line for kind, code in page(slug, "en").blocks for line in code.splitlines() if kind == "python"]
    assert [line for line in lines if len(line) > 88] == []


@EVERY
def test_the_languages_have_the_same_structure(slug):
    assert page(slug, "zh").shape == page(slug, "en").shape


@EVERY
def test_the_languages_have_the_same_code_and_embeds(slug):
    en, zh = page(slug, "en"), page(slug, "zh")
    assert zh.python == en.python
    assert zh.embeds == en.embeds
    assert zh.links == en.links


@EVERY
def test_the_languages_name_the_same_things_in_code(slug):
    named = [sorted(set(re.findall(r"`[^`\n]+`", page(slug, language).prose))) for language in ("en", "zh")]
    assert named[1] == named[0]


@EVERY
def test_no_line_breaks_within_a_chinese_sentence(slug):
    broken = re.findall(r"[^\x00-\x7f|]\n(?![\s|#>-]|\d+\. |\Z).*", page(slug, "zh").prose)
    assert broken == []


@EVERY
def test_chinese_is_chinese(slug):
    letters = re.sub(r"`[^`]*`|\]\([^)]*\)|\{\{.*\}\}", "", page(slug, "zh").prose)
    han = len(re.findall(r"[\u4e00-\u9fff]", letters))
    assert han > 2 * len(re.findall(r"[A-Za-z]{2,}", letters))


@EVERY
@BOTH
def test_every_embed_and_link_leads_somewhere(slug, language):
    written = page(slug, language)
    known = {("picture", name) for name in PICTURES} | {("worked", name) for name in WORKED}
    assert set(written.embeds) <= known
    pages = {f"{name}.md" for name in SLUGS}
    operations = {f"op:{case.exchange}.{case.place}" for case in CASES}
    codes = {f"code:{exchange}.{code}" for exchange, table in TABLES.items() for code in table}
    assert [link for link in written.links if link not in pages | operations | codes] == []


def test_every_picture_and_worked_example_is_shown():
    shown = {embed for slug in SLUGS for embed in page(slug, "en").embeds}
    assert shown == {("picture", name) for name in PICTURES} | {("worked", name) for name in WORKED}


@pytest.mark.parametrize("code", SAMPLES)
def test_a_sample_runs_as_it_stands(code, run, capsys):
    run(code)
    assert capsys.readouterr().out.strip() or "print(" not in code


def test_the_samples_are_clean_for_a_strict_type_checker(tmp_path):
    for number, sample_of in enumerate(SAMPLES):
        (tmp_path / f"sample_{number}.py").write_text(sample_of.values[0])
    assert {name: found for name, found in errors_of(tmp_path).items() if found} == {}


def now_ms() -> int:
    return int(time.time() * 1000)


def sample(slug: str, word: str) -> str:
    return next(code for code in page(slug, "en").python if word in code)


def test_the_first_loan_prints_a_refusal_and_goes_on(run, benches, capsys):
    benches["binance"].answer_next(400, body={"code": -10013, "msg": "Insufficient collateral."})
    run(sample("start", "nothing happened"))
    assert capsys.readouterr().out.startswith("nothing happened: binance loan.flexible.borrow: -10013")


@pytest.mark.parametrize(("slug", "word"), [("start", "not known, looking"), ("outcomes", "found.reason")])
def test_a_loan_without_an_answer_is_looked_up_and_not_sent_again(slug, word, run, benches, capsys):
    bench, before = benches["binance"], len(benches["binance"].requests)
    bench.kill_next()
    bench.answer_next(body={"serverTime": now_ms()})
    run(sample(slug, word))
    assert "unknown" in capsys.readouterr().out
    paths = [request.path.rpartition("/")[2] for request in bench.requests[before:]]
    assert paths == ["borrow", "time", "history"]


def test_a_keyed_loan_whose_answer_got_lost_is_found_to_be_executed(run, benches, capsys):
    benches["okx"].kill_next()
    benches["okx"].answer_next(body={"code": "51016", "msg": "Client order ID already exists.", "data": []})
    benches["okx"].answer_next(body={"code": "0", "msg": "", "data": [{"ts": str(now_ms())}]})
    run(sample("outcomes", "AlreadyExecuted"))
    assert capsys.readouterr().out.startswith("borrowed, the answer was lost:")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"code": "51736", "msg": "Insufficient balance.", "data": []}, "buy more first:"),
        ({"code": "51757", "msg": "Below the minimum.", "data": []}, "another amount is needed: 51757"),
        ({"code": "51063", "msg": "No such order.", "data": []}, "refused:"),
    ],
)
def test_the_sample_of_errors_tells_refusals_apart(body, words, run, benches, capsys):
    benches["okx"].answer_next(body=body)
    run(sample("errors", "InsufficientFunds"))
    assert capsys.readouterr().out.startswith(words)


def test_a_loan_that_failed_after_all_is_not_called_borrowed(run, benches, capsys):
    loan = {"loanCoin": "USDT", "loanAmount": "1", "collateralCoin": "BNB", "collateralAmount": "1", "status": "Failed"}
    benches["binance"].answer_next(body=loan)
    run(sample("outcomes", "StillPending"))
    assert capsys.readouterr().out.startswith("not borrowed: the exchange took the request and answered status Failed")
