"""The first page: what there is, and the way to it."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from collections.abc import Mapping

from lendspec.generator.model import Doc
from lendspec.site.faces import FACES
from lendspec.site.highlight import highlighted
from lendspec.site.links import Here
from lendspec.site.operations import CodeSample, samples_of
from lendspec.site.page import Page, first_sentence
from lendspec.site.prose import rendered
from lendspec.site.site import Site
from lendspec.site.tables import compare
from lendspec.site.words import word

__all__ = ["home_page"]


def home_page(site: Site) -> Page:
    """The page that every visit starts with."""
    ours = set(FACES) <= {each.name for each in site.catalog.exchanges}
    title = Doc(word("en", "home_title"), word("zh", "home_title")) if ours else site.catalog.products[0].title

    def view(here: Here) -> Mapping[str, object]:
        return {
            "catalog": site.catalog,
            "guide": [each for each in site.written if "/" not in each.path],
            "compare": rendered(compare(site.catalog, here.lang), site.linker(here)) if ours else None,
            "sample": _first_sample(site),
            "first": first_sentence,
        }

    return Page("index.html", title, _lead(site), "home", view, view)


def _lead(site: Site) -> Doc:
    names = [exchange.title for exchange in site.catalog.exchanges]
    count = sum(len(product.spec.operations) for product in site.catalog.products)
    return Doc(
        f"{' and '.join(name.en for name in names)}: {count} operations, each with its parameters, answer, limits, "
        "errors and Python that runs.",
        f"{'与'.join(name.zh or name.en for name in names)}：共 {count} 个接口，逐一列出参数、返回、限速、错误，"
        "以及可直接运行的 Python。",
    )


def _first_sample(site: Site) -> CodeSample | None:
    """The program at the top: it borrows, and says what to do when the answer is lost."""
    for product in site.catalog.products:
        for operation in product.spec.operations:
            if product.spec.exchange in FACES and operation.id == "flexibleLoanBorrow":
                kind, code = samples_of(product, operation)[0]
                return CodeSample(kind, "", code, highlighted(code.rstrip("\n"), "python"))
    return None
