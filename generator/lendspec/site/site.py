"""Everything that pages are made from, and where addresses in written texts lead."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from attrs import define

from lendspec.site.catalog import Catalog
from lendspec.site.codes import code_anchor, code_table
from lendspec.site.content import Article
from lendspec.site.links import Here
from lendspec.site.navigation import Section, navigation

__all__ = ["Site"]


@define(slots=False)
class Site:
    """A catalog with its written pages.

    Attributes:
        catalog: The exchanges.
        written: Pages of this package.
        documents: Documents of the checkout.
        url: Where the site will be published, with a slash at the end; empty where that is not known.
        whole: Every link of a written page must lead somewhere; not so for a part of the specifications.
    """

    catalog: Catalog
    written: Sequence[Article]
    documents: Sequence[Article]
    url: str = ""
    whole: bool = True

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The navigation."""
        return navigation(self.catalog, self.written, self.documents)

    @cached_property
    def files(self) -> Mapping[str, str]:
        """Where the pages of written files are."""
        return {each.file: each.path for each in (*self.written, *self.documents)}

    def linker(self, here: Here) -> Callable[[str], str]:
        """Where addresses in a table of ours lead; nowhere where they are unknown."""
        return lambda address: self.resolve(address, here, "") or ""

    def resolve(self, address: str, here: Here, file: str) -> str | None:
        """Where an address in a written text leads; None where there is no such page.

        ``op:okx.loan.borrow`` is an operation, ``code:okx.51736`` an error code, a path another text beside `file`.
        """
        scheme, colon, rest = address.partition(":")
        if scheme in {"http", "https", "mailto"} or address.startswith("#"):
            return address
        if scheme == "op" and colon:
            path = self._operation(rest)
        elif scheme == "code" and colon:
            path = self._code(rest)
        else:
            path = self._page(address, file)
        return None if path is None else here.to(path)

    def _operation(self, name: str) -> str | None:
        exchange, _, place = name.partition(".")
        packages = [product.spec.package for product in self.catalog.products if product.spec.exchange == exchange]
        found = (self.catalog.path_of(package, place) for package in packages)
        return next((path for path in found if path), None)

    def _code(self, name: str) -> str | None:
        exchange, _, code = name.partition(".")
        table = code_table(exchange)
        return f"{exchange}/errors.html#{code_anchor(code)}" if table is not None and code in table else None

    def _page(self, address: str, file: str) -> str | None:
        name, mark, anchor = address.partition("#")
        near = posixpath.normpath(posixpath.join(posixpath.dirname(file), name))
        page = self._known(near) or self._known(name.removeprefix("./").removeprefix("../"))
        return None if page is None else page + mark + anchor

    def _known(self, name: str) -> str | None:
        name = name.replace(".en.md", ".md").replace(".zh.md", ".md")
        stem = name.removesuffix(".md").removesuffix(".html")
        if name in self.files or f"{stem}.md" in self.files:
            return self.files.get(name) or self.files[f"{stem}.md"]
        return f"{stem}.html" if f"{stem}.html" in self._paths else None

    @cached_property
    def _paths(self) -> frozenset[str]:
        return frozenset({"index.html", *(entry.path for section in self.sections for entry in section.entries)})
