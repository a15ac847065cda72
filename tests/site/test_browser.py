"""The site in a real browser without a network: from a folder and from a server, by keyboard, without scripts."""

from __future__ import annotations

import threading
from functools import partial
from urllib.parse import unquote

import pytest

from lendspec.site.serve import server
from tests.site.browser import CHROMIUM, visiting

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is on the path (apt-get install chromium)")

BORROW = "binance/loan-flexible.html#flexibleLoanBorrow"
PHONE = {"viewport": {"width": 360, "height": 740}, "is_mobile": True, "has_touch": True}
SEARCHES = {
    "51736": "okx/errors.html#c51736",
    "质押": "binance/loan-flexible.html#flexibleLoanAdjustLtv",
    "ltv": "binance/loan-flexible.html#flexibleLoanAdjustLtv",
    "/sapi/v2/loan/flexible/borrow": BORROW,
    "loan.flexible.borrow": BORROW,
    "repaymentType": "binance/loan-flexible.html#flexibleLoanRepay-repaymentType",
}
KINDS = (
    "index.html",
    "binance/loan-flexible.html",
    "okx/errors.html",
    "okx/limits.html",
    "openapi.html",
    "docs/architecture.html",
)


@pytest.fixture(scope="module")
def served(folder):
    """The address of the site on a server of ours."""
    pages = server(folder)
    thread = threading.Thread(target=pages.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{pages.server_port}"
    pages.shutdown()
    thread.join()
    pages.server_close()


@pytest.fixture(params=["folder", "server"])
def base(request, folder, served):
    """Where the site is read from."""
    return folder.as_uri() if request.param == "folder" else served


@pytest.fixture
def visit(browser):
    """Open a page of the site with settings of its own."""
    return partial(visiting, browser)


def test_every_kind_of_page_loads_without_a_complaint(visit, base):
    """Its faults would show at the end of the visit."""
    with visit(base) as reader:
        for number, path in enumerate(KINDS):
            page = reader.open(f"{('en', 'zh')[number % 2]}/{path}")
            assert page.locator("h1").is_visible()
            assert page.evaluate("getComputedStyle(document.body).fontFamily.startsWith('system-ui')")


def test_search_finds_by_code_word_path_place_and_field(visit, base):
    """From the keyboard: `/`, the words, down to the first result, Enter; in Chinese from a folder."""
    lang = "zh" if base.startswith("file") else "en"
    with visit(base) as reader:
        page = reader.open(f"{lang}/index.html")
        page.keyboard.press("/")
        for text, wanted in SEARCHES.items():
            page.fill("#q", text)
            page.wait_for_selector("#results a")
            page.keyboard.press("ArrowDown")
            assert unquote(page.evaluate("document.activeElement.getAttribute('href')")) == f"../{lang}/{wanted}"
            page.keyboard.press("ArrowUp")
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/{lang}/{wanted.partition('#')[0]}*")
        assert page.locator(f"[id='{wanted.partition('#')[2]}']").is_visible()


def test_search_says_how_much_it_found_and_what_it_did_not(visit, served):
    with visit(served) as reader:
        page = reader.open("zh/index.html")
        page.fill("#q", "qqqqqq")
        page.wait_for_selector("#results .none")
        assert page.inner_text("#q-state") == "没有结果"
        page.fill("#q", "borrow")
        page.wait_for_selector("#results a")
        assert page.inner_text("#q-state").endswith("条结果")
        page.keyboard.press("Escape")
        assert not page.locator("#results").is_visible()


def test_the_language_is_switched_where_one_reads_kept_over_a_reload_and_remembered_at_the_door(visit, base):
    with visit(base) as reader:
        page = reader.open(f"en/{BORROW}")
        page.click("a[data-language=zh]")
        page.wait_for_url(f"**/zh/{BORROW}")
        assert page.get_attribute("html", "lang") == "zh-Hans"
        page.reload()
        assert page.inner_text("#flexibleLoanBorrow h2").endswith("借款")
        reader.open("index.html")
        page.wait_for_url("**/zh/index.html")


def test_the_door_leads_to_the_language_of_the_browser(visit, served):
    for locale, lang in (("zh-CN", "zh"), ("en-GB", "en"), ("de-DE", "en")):
        with visit(served, locale=locale) as reader:
            page = reader.open("index.html")
            page.wait_for_url(f"**/{lang}/index.html")


def test_a_deep_link_shows_the_operation(visit, base):
    with visit(base) as reader:
        page = reader.open("en/binance/margin-borrow-repay.html#marginBorrowRepay")
        top = page.evaluate("document.getElementById('marginBorrowRepay').getBoundingClientRect().top")
        assert 0 < top < 200
        reader.open("en/binance/loan-flexible.html#flexibleLoanOngoingOrders--answer-rows-currentLTV")
        page.wait_for_selector("[id='flexibleLoanOngoingOrders--answer-rows-currentLTV']", state="visible")


def test_dark_and_light_follow_the_system_and_the_reader_can_choose(visit, base):
    tone = "getComputedStyle(document.body).backgroundColor"
    with visit(base, color_scheme="dark") as reader:
        page = reader.open("en/index.html")
        assert page.evaluate(tone) == "rgb(15, 20, 25)"
        page.click("button.theme")
        assert page.evaluate(tone) == "rgb(255, 255, 255)"
        page.reload()
        assert page.evaluate(tone) == "rgb(255, 255, 255)"
    with visit(base, color_scheme="light") as reader:
        assert reader.open("en/index.html").evaluate(tone) == "rgb(255, 255, 255)"


def test_nothing_is_wider_than_a_phone(visit, served):
    with visit(served, **PHONE) as reader:
        for number, path in enumerate(KINDS):
            page = reader.open(f"{('zh', 'en')[number % 2]}/{path}")
            assert page.evaluate("document.documentElement.scrollWidth") <= 360, path
            page.click("a.menu")
            assert page.locator("#menu a").first.is_visible()


def test_without_scripts_everything_can_be_read(visit, base):
    with visit(base, java_script_enabled=False) as reader:
        page = reader.open(f"zh/{BORROW}")
        assert page.locator("#flexibleLoanBorrow pre.code").first.is_visible()
        assert page.locator("#menu a").first.is_visible()
        assert not page.locator("#q").is_visible()
        assert not page.locator("button").first.is_visible()
        page.locator("#flexibleLoanBorrow summary", has_text="curl").click()
        assert page.locator("#flexibleLoanBorrow [data-kind=curl] pre").is_visible()
        page.click("a[hreflang=en]")
        assert page.inner_text("#flexibleLoanBorrow h2") == "Open or enlarge a flexible loan"
        reader.open("index.html")
        assert page.locator("a[hreflang=en]").is_visible()


def test_choosing_a_kind_of_sample_chooses_it_for_all_and_is_remembered(visit, served):
    with visit(served) as reader:
        page = reader.open("en/okx/loan.html")
        page.locator("#flexibleLoanBorrow summary", has_text="curl").click()
        page.locator("#flexibleLoanInterestAccrued [data-kind=curl] pre").wait_for(state="visible")
        assert page.locator("details[data-kind=curl]:not([open])").count() == 0
        reader.open("en/okx/general.html")
        assert page.locator("details[data-kind=curl][open]").count() == 2
        assert page.locator("details[data-kind=python_sync][open]").count() == 0


def test_the_keyboard_reaches_the_content_first(visit, served):
    with visit(served) as reader:
        page = reader.open("en/okx/loan.html")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "content"


def test_paper_gets_the_words_and_the_code_alone(visit, served):
    with visit(served) as reader:
        page = reader.open("en/okx/loan.html")
        page.emulate_media(media="print")
        assert not page.locator(".top").is_visible()
        assert not page.locator("#menu").is_visible()
        assert page.locator("#flexibleLoanBorrow pre.code").first.is_visible()


def test_the_first_page_is_less_than_300_kb_on_the_way(visit, served):
    with visit(served) as reader:
        sizes = []
        reader.page.on("response", lambda answer: sizes.append(len(answer.body())))
        reader.page.goto(f"{served}/en/index.html", wait_until="networkidle")
        assert 20_000 < sum(sizes) < 300_000
