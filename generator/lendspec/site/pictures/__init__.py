"""The pictures of the documentation, drawn by functions: the name of each to what draws it in a language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from lendspec.site.pictures.cost import cost
from lendspec.site.pictures.flow import compare_flow
from lendspec.site.pictures.ltv import ltv_line, ltv_price
from lendspec.site.pictures.outcomes import outcomes
from lendspec.site.pictures.window import window

__all__ = ["PICTURES"]

PICTURES: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {
        "compare-flow": compare_flow,
        "cost": cost,
        "ltv-line": ltv_line,
        "ltv-price": ltv_price,
        "outcomes": outcomes,
        "window": window,
    }
)
"""Each gives inline SVG for ``en`` or ``zh``, in the classes of ``pictures.css``, which stands beside this file."""
