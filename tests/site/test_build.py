"""The builder: the same site each time, complete in both languages, small where it counts, and for other people too."""

from __future__ import annotations

import gzip
import html
import json
import os
import re
import shutil
import subprocess
import sys

import pytest
from ruamel.yaml import YAML

from lendspec.generator.bundle import bundle
from lendspec.site.build import build_site
from lendspec.site.catalog import Catalog, read_product
from lendspec.site.output import MANIFEST
from tests.generator.documents import document, write
from tests.integration.specs import ROOT, SPECS
from tests.site.reading import read_page

FRAGMENTS = ROOT / "tests" / "generator" / "fragments"
BUDGET = 300_000


def samples_on(page):
    """The text of the code on a page."""
    blocks = re.findall(r'<pre class="code"[^>]*><code>(.*?)</code></pre>', page, re.DOTALL)
    return "\n".join(html.unescape(re.sub(r"<[^>]+>", "", block)) for block in blocks)


def test_the_command_writes_the_same_bytes_in_another_process(built, tmp_path):
    """Where sets are in another order."""
    settings = {**os.environ, "PYTHONHASHSEED": "7"}
    code = "import sys; from lendspec.cli import main; sys.argv[0] = 'lendspec'; main()"
    command = [sys.executable, "-c", code, "docs", "-o", str(tmp_path), "--url", "https://example.org/lendspec"]
    done = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, check=True)
    assert "154 operations" in done.stdout
    written = {path.relative_to(tmp_path).as_posix(): path for path in tmp_path.rglob("*") if path.is_file()}
    assert set(written) == {*built.files, MANIFEST}
    assert [name for name, text in built.files.items() if written[name].read_bytes() != text.encode()] == []


def test_the_order_of_the_specifications_does_not_matter(products):
    ordered, reversed_ = Catalog.of(products), Catalog.of(reversed(products))
    assert [product.title for product in ordered.products] == [product.title for product in reversed_.products]
    assert ordered.path_of("okx_flexible_loan", "loan.borrow") == "okx/loan.html#flexibleLoanBorrow"


def test_both_languages_have_the_same_pages(built):
    english = {path.removeprefix("en/") for path in built.files if path.startswith("en/")}
    assert english == {path.removeprefix("zh/") for path in built.files if path.startswith("zh/")}


def test_the_curated_specifications_are_translated_whole(built):
    assert built.translation.texts == built.translation.translated > 2000
    assert built.notes > 100  # which specifications write in English only


def test_the_first_page_with_everything_that_it_loads_is_small(built):
    """Uncompressed, which a server without compression would send; the search loads when it is used."""
    for start in ("en/index.html", "zh/index.html"):
        page = read_page(built.files[start])
        asked = ["static/site.css", *(f"static/{given['src'].rpartition('/')[2]}" for given in page.named("script"))]
        total = sum(len(built.files[name].encode()) for name in [start, *asked, "static/icon.svg"])
        assert total < BUDGET


def test_the_largest_page_is_small_on_the_way(built):
    """With the compression that every static host applies."""
    for path, text in built.files.items():
        if path.endswith(".html"):
            assert len(gzip.compress(text.encode(), 6)) < BUDGET, path


def test_the_specifications_are_there_for_download_in_both_forms(built):
    for path in SPECS:
        made = bundle(path)
        name = f"{made['info']['x-exchange']}_{made['info']['x-product']}"
        assert json.loads(built.files[f"openapi/{name}.json"]) == made
        if made["info"]["x-exchange"] == "okx":  # reading YAML takes long
            assert YAML(typ="safe").load(built.files[f"openapi/{name}.yaml"]) == made


def test_the_site_map_names_every_page_in_both_languages(built):
    listed = re.findall(r"<loc>https://example.org/lendspec/([^<]+)</loc>", built.files["sitemap.xml"])
    assert sorted(listed) == sorted(path for path in built.files if path.endswith(".html") and "/" in path)


def test_without_an_address_there_is_no_site_map_for_it_must_name_whole_addresses(products):
    made = build_site(products[:1])
    assert {"sitemap.xml", "robots.txt"} & set(made.files) == set()
    assert 'hreflang="zh-Hans" href="../zh/index.html"' in made.files["en/index.html"]


def test_llms_txt_leads_to_every_page_and_llms_full_txt_holds_them(built):
    twins = [path for path in built.files if path.startswith("en/") and path.endswith(".md")]
    full = built.files["llms-full.txt"]
    for path in twins:
        assert path in built.files["llms.txt"] or path == "en/index.md"
        assert built.files[path].strip() in full


def test_every_error_code_has_its_row_in_both_languages(built):
    from lendspec.site.codes import code_anchor, code_table  # noqa: PLC0415

    for exchange in ("binance", "okx"):
        table = code_table(exchange)
        for lang in ("en", "zh"):
            text = built.files[f"{lang}/{exchange}/errors.html"]
            for code, meaning in table.codes.items():
                assert f'id="{code_anchor(code)}"' in text
                assert meaning.error.__name__ in text
    assert "rate limit reached" in built.files["en/okx/errors.html"]


def test_another_persons_specification_needs_no_overlay():
    """The page of a product without client classes, tables of errors or translations."""
    made = build_site([read_product(FRAGMENTS / "groups.yaml")])
    page = made.files["en/demo/loan.html"]
    assert "from lendspec.clients.demo_groups import Groups" in samples_on(page)
    assert "api.coins()" in samples_on(page)
    assert "errors.html" not in page
    assert "<h1>Groups</h1>" in made.files["en/index.html"]
    assert made.translation.translated == 0
    assert '<p lang="en">For all loans. <span class="untranslated">' in made.files["zh/demo/loan.html"]


@pytest.mark.parametrize("path", sorted(FRAGMENTS.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_feature_of_a_specification_can_be_documented(path):
    """The one-feature specifications of the generator's tests; their programs are Python."""
    made = build_site([read_product(path)])
    page = next(text for name, text in made.files.items() if name.startswith("en/") and name.count("/") == 2)
    assert read_page(page).named("h1")


def test_text_of_a_specification_cannot_become_markup(tmp_path):
    evil = "<script>alert(1)</script> `<img src=x onerror=alert(1)>` ]]> {{ 7*7 }}"
    text = document(
        paths=f"""
  /a:
    get:
      operationId: a
      tags: [t]
      summary: {json.dumps(evil)}
      description: {json.dumps(evil)}
      x-group: loan
      x-method: a
      x-effect: read
      parameters:
        - {{name: p, in: query, description: {json.dumps(evil)}, example: {json.dumps(evil)}, schema: {{type: string}}}}
      responses: {{'200': {{description: {json.dumps(evil)}}}}}
"""
    )
    made = build_site([read_product(write(tmp_path, text, "evil.yaml"))])
    for path, page in made.files.items():
        if path.endswith(".html"):
            read = read_page(page)
            assert all("src" in given for given in read.named("script")), path
            assert read.named("img") == []
    assert "</script>" not in made.files["static/search.js"]


def test_two_products_that_want_one_page_both_get_one(tmp_path):
    first, second = tmp_path / "demo" / "one.yaml", tmp_path / "demo" / "two.yaml"
    first.parent.mkdir()
    for path in (first, second):
        shutil.copy(FRAGMENTS / "groups.yaml", path)
        path.write_text(path.read_text("utf-8").replace("x-product: groups", f"x-product: {path.stem}"), "utf-8")
    made = build_site([read_product(first), read_product(second)])
    assert {"en/demo/loan.html", "en/demo/two-loan.html"} <= set(made.files)
