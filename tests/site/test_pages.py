"""What holds for every page: links resolve, nothing comes from elsewhere, nothing takes a secret, the HTML is sound."""

from __future__ import annotations

import posixpath
import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import html5lib
import pytest
from html5lib.constants import E as FAULTS

from lendspec.site.languages import LANGS
from tests.site.reading import read_page

BASE = "https://example.org/lendspec/"
ALLOWED_INPUTS = {"search"}
OTHER_INPUTS = ("form", "textarea", "select", "iframe", "object", "embed")


@pytest.fixture(scope="session")
def pages(built):
    """Every page of the site, read."""
    return {path: read_page(text) for path, text in built.files.items() if path.endswith(".html")}


def target_of(path, address):
    """The file and the anchor that an address of a page leads to; None for another host."""
    if address.startswith(BASE):
        address = address.removeprefix(BASE)
        path = ""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    if parts.path.startswith("/lendspec/"):
        return parts.path.removeprefix("/lendspec/"), unquote(parts.fragment)
    file = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path))) if parts.path else path
    return file, unquote(parts.fragment)


def test_every_link_and_anchor_of_every_page_resolves(built, pages):
    broken = []
    for path, page in pages.items():
        for _, address in page.links:
            target = target_of(path, address)
            if target is None:
                continue
            file, anchor = target
            if file not in built.files or (anchor and file.endswith(".html") and anchor not in pages[file].ids):
                broken.append(f"{path}: {address}")
    assert broken == []


def test_every_link_of_the_markdown_twins_and_of_llms_txt_resolves(built, pages):
    broken = []
    for path, text in built.files.items():
        if not path.endswith((".md", "llms.txt")):
            continue
        for address in re.findall(r"\]\(([^()\s]+)\)", re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL)):
            target = target_of(path, address)
            if target is None or "/docs/" in path or path.endswith("changelog.md"):
                continue
            file, anchor = target
            if file not in built.files or (anchor and file.endswith(".html") and anchor not in pages[file].ids):
                broken.append(f"{path}: {address}")
    assert broken == []


def test_no_anchor_stands_twice_on_a_page(pages):
    for path, page in pages.items():
        assert [name for name in set(page.ids) if page.ids.count(name) > 1] == [], path


def test_every_operation_has_its_operation_id_as_anchor_in_both_languages(products, pages):
    for lang in LANGS:
        anchors = {anchor for path, page in pages.items() if path.startswith(f"{lang}/") for anchor in page.ids}
        missing = {each.id for product in products for each in product.spec.operations} - anchors
        assert missing == set()


def test_no_page_asks_another_host_for_anything(pages):
    for path, page in pages.items():
        asked = [(tag, address) for tag, address in page.links if tag != "a"]
        foreign = [address for tag, address in asked if urlsplit(address).scheme and not address.startswith(BASE)]
        assert foreign == [], path


def test_the_only_thing_that_takes_input_is_the_search(pages):
    for path, page in pages.items():
        assert {given.get("type") for given in page.named("input")} <= ALLOWED_INPUTS, path
        assert [tag for tag in ("form", "textarea", "select", "iframe", "object", "embed") if page.named(tag)] == [], (
            path
        )


def test_the_policy_forbids_inline_code_and_no_page_has_any(pages):
    for path, page in pages.items():
        [policy] = [given["content"] for given in page.named("meta") if given.get("http-equiv")]
        assert policy.startswith("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:"), path
        assert [given for given in page.named("script") if "src" not in given] == [], path
        assert page.named("style") == [], path
        names = {name for _, given in page.tags for name in given}
        assert [name for name in names if name == "style" or name.startswith("on")] == [], path


def test_each_page_says_its_language_and_leads_to_the_other(pages):
    for path, page in pages.items():
        lang, _, rest = path.partition("/")
        if lang not in LANGS:
            continue
        [root] = page.named("html")
        assert root["lang"] == {"en": "en", "zh": "zh-Hans"}[lang]
        others = {given["hreflang"]: given["href"] for given in page.named("link") if given.get("hreflang")}
        assert others == {"en": f"{BASE}en/{rest}", "zh-Hans": f"{BASE}zh/{rest}"}


def test_every_page_has_one_main_heading_and_a_title(pages):
    for path, page in pages.items():
        assert len(page.named("h1")) == 1, path
        assert [given for given in page.named("title") if "id" not in given] == [{}], path  # those of pictures have one


def test_every_page_has_a_markdown_twin(built, pages):
    for path in pages:
        if "/" in path:
            twin = built.files[str(PurePosixPath(path).with_suffix(".md"))]
            assert twin.startswith("# "), path


@pytest.mark.parametrize(
    "name",
    [
        "index.html",
        "404.html",
        "en/index.html",
        "zh/index.html",
        "en/okx/loan.html",
        "zh/binance/general.html",
        "en/okx/errors.html",
        "zh/okx/limits.html",
        "en/coverage.html",
        "en/openapi.html",
        "en/docs/architecture.html",
    ],
)
def test_the_html_is_without_error_by_the_rules_of_the_standard(built, name):
    """One page of each template, by the parser that the HTML standard describes."""
    parser = html5lib.HTMLParser()
    parser.parse(built.files[name])
    assert [(place, FAULTS[code] % details) for place, code, details in parser.errors] == []
