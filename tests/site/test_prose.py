"""Written pages: headings that pair, links that lead somewhere, embeds, and nothing inline."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from lendspec.generator.model import Doc
from lendspec.site.article_pages import article_twin, article_view
from lendspec.site.catalog import Catalog
from lendspec.site.content import Article, articles, documents
from lendspec.site.inline import Inline
from lendspec.site.links import Here, anchor
from lendspec.site.prose import ProseError, expanded, heading_ids, prose, rendered, split_front
from lendspec.site.site import Site
from tests.integration.specs import ROOT

TEXT = """# Clock

Signed calls carry the [time](op:okx.general.server_time).

## Why `it` matters

| a | b |
| --- | ---: |
| 1 | 2 |

## Why it matters

```python
print("<b>")
```
"""


def show(text, ids=None, **options):
    settings = {"link": lambda address: f"to/{address}", "embed": lambda *_: Markup(""), "name": "clock.en.md"}
    return prose(text, heading_ids(text) if ids is None else ids, **{**settings, **options})


@pytest.fixture
def site(products):
    """A site of two written pages."""
    both = Article(
        "both", "both.html", {"en": TEXT, "zh": TEXT.replace("Clock", "时钟")}, "both.md", tuple(heading_ids(TEXT))
    )
    return Site(Catalog.of(products), [both], [])


def article_of(text, name="page"):
    return Article(name, f"{name}.html", {"en": text}, f"{name}.md", tuple(heading_ids(text)))


def test_a_page_has_its_title_its_lead_and_headings_with_anchors():
    made = show(TEXT)
    assert (made.title, made.lead) == ("Clock", "Signed calls carry the time.")
    assert [(each.id, each.text) for each in made.headings] == [
        ("why-it-matters", "Why it matters"),
        ("why-it-matters-2", "Why it matters"),
    ]
    assert '<h2 id="why-it-matters-2">' in made.html


def test_links_go_where_the_site_says_tables_align_by_class_and_code_is_escaped():
    html = show(TEXT).html
    assert '<a href="to/op:okx.general.server_time">' in html
    assert '<td class="align-right">2</td>' in html
    assert "style=" not in html
    assert "&lt;b&gt;" in html


def test_the_empty_corner_of_a_table_is_no_heading():
    html = show("# A\n\n|  | b |\n| --- | --- |\n| 1 | 2 |\n").html
    assert "<td></td>\n<th>b</th>" in html


def test_html_in_a_text_stays_text():
    assert "&lt;script&gt;" in show("# A\n\n<script>alert(1)</script>\n").html


def test_both_languages_must_have_the_same_headings():
    with pytest.raises(
        ProseError, match=r"clock.en.md: 1 headings below the title, but the English page has 2; give both"
    ):
        show("# Clock\n\n## One\n", ids=heading_ids(TEXT))


def test_an_embed_stands_on_a_line_of_its_own():
    made = show(
        "# A\n\n{{ picture:ltv-line }}\n\nsaid: {{ picture:x }}\n",
        embed=lambda kind, name: Markup("<i>{}={}</i>").format(kind, name),
    )
    assert "<i>picture=ltv-line</i>" in made.html
    assert "<p>said: {{ picture:x }}</p>" in made.html
    assert expanded("{{ table:a }}\n{{ picture:b }}\n", {"table": str.upper}) == "A\n{{ picture:b }}\n"
    with pytest.raises(ProseError, match="an embed inside an embed: table:x"):
        rendered("{{ table:x }}", str)


def test_a_text_without_a_title_has_no_lead_either():
    assert split_front("just words") == ("", "", "just words")
    assert split_front("# T\n\n- a list\n")[:2] == ("T", "")


@pytest.mark.parametrize(
    ("address", "where"),
    [
        ("https://example.org/x", "https://example.org/x"),
        ("#here", "#here"),
        ("op:okx.loan.borrow", "okx/loan.html#flexibleLoanBorrow"),
        ("op:binance.loan.flexible.borrow", "binance/loan-flexible.html#flexibleLoanBorrow"),
        ("op:okx.nothing", None),
        ("code:okx.51736", "okx/errors.html#c51736"),
        ("code:binance.-3045", "binance/errors.html#c-3045"),
        ("code:okx.99999", None),
        ("code:kraken.1", None),
        ("both.md#why-it-matters", "both.html#why-it-matters"),
        ("both.zh.md", "both.html"),
        ("binance/margin-risk.html", "binance/margin-risk.html"),
        ("coverage.md", "coverage.html"),
        ("nowhere.md", None),
    ],
)
def test_an_address_leads_to_a_page_an_operation_or_a_code(site, address, where):
    assert site.resolve(address, Here("en", "start.html"), "start.md") == where


def test_a_link_or_an_embed_of_ours_that_leads_nowhere_stops_the_build(site):
    here = Here("en", "page.html")
    for text, message in (
        ("# A\n\n[x](nowhere.md)\n", r"page.md \(en\): the link 'nowhere.md' leads to no page"),
        ("# A\n\n{{ table:none }}\n", r"page.md: no table 'none'; there are compare, coverage"),
        ("# A\n\n{{ picture:none }}\n", r"page.md: there is no picture 'none'"),
        ("# A\n\n{{ worked:none }}\n", r"page.md: there is no worked example 'none'"),
        ("# A\n\n{{ video:none }}\n", r"page.md: there is no embed video:none; write picture, worked or table"),
    ):
        article = article_of(text)
        with pytest.raises(ProseError, match=message):
            article_view(Site(site.catalog, [article], []), article, here)


def test_a_link_is_left_out_where_only_a_part_of_the_specifications_has_pages(site):
    article = article_of("# A\n\nSee [`nothing`](op:okx.nothing).\n")
    part = Site(site.catalog, [article], [], whole=False)
    assert "See <code>nothing</code>." in str(article_view(part, article, Here("en", "page.html"))["body"])


def test_a_link_of_a_document_that_has_no_page_is_left_out_and_kept_in_its_twin(site):
    article = article_of("# A\n\nSee [the licence](LICENSE).\n")
    view = article_view(site, article, Here("en", "page.html"))
    assert "See the licence." in str(view["body"])
    assert "[the licence](LICENSE)" in article_twin(site, article, Here("en", "page.html"))


def test_tables_are_embedded_in_pages_and_twins(site):
    article = article_of("# A\n\n{{ table:limits-okx }}\n\n{{ table:compare }}\n\n{{ table:error-classes }}\n")
    view = article_view(site, article, Here("zh", "page.html"))
    assert '<a href="okx/loan.html#flexibleLoanBorrow">' in str(view["body"])
    twin = article_twin(site, article, Here("zh", "page.html"))
    assert "[`loan.borrow`](okx/loan.html#flexibleLoanBorrow)" in twin
    assert "`InsufficientFunds`" in twin


def test_pages_of_a_folder_are_found_by_name_and_language(tmp_path):
    for name in ("start.en", "start.zh", "okx-signing.en", "binance-signing.en"):
        (tmp_path / f"{name}.md").write_text(f"# {name}\n\nWords.\n", "utf-8")
    found = articles(["binance", "okx"], tmp_path)
    assert [each.path for each in found] == ["start.html", "binance/signing.html", "okx/signing.html"]
    assert (found[0].title("zh"), found[0].is_translated("zh"), found[1].is_translated("zh")) == (
        "start.zh",
        True,
        False,
    )
    assert [each.path for each in articles(["okx"], tmp_path)] == ["okx/signing.html"]
    assert articles(["demo"], tmp_path) == []


def test_a_page_needs_its_english_text(tmp_path):
    (tmp_path / "start.zh.md").write_text("# 入门\n", "utf-8")
    with pytest.raises(ProseError, match=r"start\.en\.md is missing"):
        articles(["binance", "okx"], tmp_path)


def test_the_documents_of_the_checkout_become_pages():
    paths = [each.path for each in documents(ROOT)]
    assert paths[:3] == ["changelog.html", "docs/architecture.html", "docs/diff.html"]
    assert documents(ROOT / "tests") == []


def test_short_texts_get_code_links_and_a_mark_where_they_are_not_translated():
    inline = Inline("zh", {"borrow": "x.html#b"}.get, {"51736": "e.html#c51736"}.get)
    assert inline.text("see `borrow`, `ccy` or 51736, not 1.51736 & <b>") == (
        'see <a href="x.html#b"><code>borrow</code></a>, <code>ccy</code> or <a href="e.html#c51736">51736</a>, '
        "not 1.51736 &amp; &lt;b&gt;"
    )
    assert inline.doc(Doc("a", "甲")) == "甲"
    assert inline.doc(Doc("a")) == '<span lang="en">a</span> <span class="untranslated">未翻译</span>'
    assert inline.paragraphs(Doc("a\n\nb", "甲\n\n乙")) == "<p>甲</p>\n<p>乙</p>"
    assert inline.foreign("") == ""


def test_links_are_relative_to_the_page():
    here = Here("zh", "okx/loan.html")
    assert here.to("okx/errors.html#c1") == "errors.html#c1"
    assert here.to("okx/loan.html#x") == "#x"
    assert here.to("index.html") == "../index.html"
    assert here.asset("static/site.css") == "../../static/site.css"
    assert anchor("get  loan by id") == "get-loan-by-id"
