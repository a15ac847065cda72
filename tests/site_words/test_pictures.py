"""The pictures: well-formed, named in words, without style or script, and with no text over another."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import lendspec.site.pictures as package
from lendspec.site.pictures import PICTURES
from lendspec.site.pictures.cost import RATES, compounded, cost, cost_of
from lendspec.site.pictures.ltv import EXAMPLE, fall_to
from lendspec.site.pictures.svg import SIZE, width_of

CSS = (Path(package.__file__).parent / "pictures.css").read_text("utf-8")
NS = "{http://www.w3.org/2000/svg}"
EVERY = pytest.mark.parametrize("name", sorted(PICTURES))
BOTH = pytest.mark.parametrize("language", ["en", "zh"])
MORE = {
    "three-at-once": lambda language: cost(language, amount=Decimal("0.5"), days=7, coin="BTC", name="three-at-once"),
    "one-rate": lambda language: cost(language, rates=[Decimal("0.41")], days=365, name="one-rate"),
    "close-rates": lambda language: cost(language, rates=[Decimal("0.05"), Decimal("0.0501")], name="close-rates"),
}


def boxes(root):
    """Left, top, right, bottom of every text, as wide as it may get."""
    for text in root.iter(f"{NS}text"):
        size = int(text.get("font-size", SIZE))
        wide = width_of(text.text, size, code=text.get("font-family") is not None)
        x, y = float(text.get("x")), float(text.get("y"))
        left = x - {"start": 0, "middle": wide / 2, "end": wide}[text.get("text-anchor", "start")]
        yield text.text, (left, y - 0.8 * size, left + wide, y + 0.2 * size)


def drawn(name, language):
    return ET.fromstring({**PICTURES, **MORE}[name](language))  # noqa: S314 (our own picture)


@pytest.mark.parametrize("name", sorted({**PICTURES, **MORE}))
@BOTH
def test_no_text_lies_over_another_or_leaves_the_picture(name, language):
    root = drawn(name, language)
    _, _, width, height = map(float, root.get("viewBox").split())
    found = list(boxes(root))
    for words, (left, top, right, bottom) in found:
        assert left >= 0, words
        assert right <= width, words
        assert top >= 0, words
        assert bottom <= height, words
    for (one, a), (other, b) in combinations(found, 2):
        apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        assert apart, (one, other)


@EVERY
@BOTH
def test_a_picture_is_named_and_described(name, language):
    root = drawn(name, language)
    title, desc = root.find(f"{NS}title"), root.find(f"{NS}desc")
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
    assert len(title.text) > 4
    assert len(desc.text) > 20
    assert bool(re.search(r"[\u4e00-\u9fff]", title.text)) is (language == "zh")


@EVERY
@BOTH
def test_a_picture_holds_to_a_strict_policy(name, language):
    text = PICTURES[name](language)
    assert re.findall(r"style=|<script|<style|href|url\(|javascript|on[a-z]+=", text) == []


@EVERY
def test_every_class_of_a_picture_has_a_rule(name):
    used = {kind for found in re.findall(r'class="([^"]+)"', PICTURES[name]("en")) for kind in found.split()}
    assert {kind for kind in used if f".{kind}" not in CSS} == set()


@EVERY
def test_an_unknown_language_is_refused(name):
    with pytest.raises(ValueError, match="language: expected en or zh, got 'fr'"):
        PICTURES[name]("fr")


def luminance(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [0, 1, 2], ids=["light", "dark by the system", "dark by choice"])
def test_words_and_lines_stand_out_from_what_is_behind_them(theme):
    block = re.findall(r":root[^{]*\{([^{}]*)\}", CSS)[theme]
    colours = dict(re.findall(r"--pic-(\w+): (#[0-9a-f]{6})", block))
    for name in ("text", "muted"):
        assert contrast(colours[name], colours["page"]) >= 4.5
        assert contrast(colours[name], colours["fill"]) >= 4.5
    for name in ("line", "good", "warn", "bad"):
        assert contrast(colours[name], colours["page"]) >= 4.5


def test_a_fall_of_the_price_leads_to_the_threshold():
    for threshold in (EXAMPLE.margin_call, EXAMPLE.liquidation):
        price = 1 - fall_to(EXAMPLE.initial, threshold)
        assert EXAMPLE.initial / price == pytest.approx(threshold, abs=Decimal("1e-20"))


def test_interest_is_exact_and_charged_by_the_hour():
    assert cost_of(Decimal(8760), Decimal("0.10"), 1) == Decimal("2.4") * Decimal("0.10") * 10 == Decimal("2.400")
    assert cost_of(Decimal(1000), Decimal("0.0647"), 365) == Decimal("64.7")


def test_compound_interest_costs_more_and_is_the_same_within_the_first_hour():
    for rate in RATES:
        assert compounded(Decimal(1000), rate, 90) > cost_of(Decimal(1000), rate, 90)
    assert compounded(Decimal(1000), Decimal(0), 90) == 0


@BOTH
def test_the_price_of_other_loans_can_be_drawn(language):
    text = cost(language, amount=Decimal(5), rates=[Decimal("0.20")], days=10, coin="ETH", name="other")
    assert "0.03" in text  # 5 x 0.20 x 10 / 365, to a hundredth
    assert "ETH" in text
    assert 'id="pic-other-title"' in text


@pytest.mark.parametrize("rates", [[], [Decimal("0.1")] * 4])
def test_no_rate_or_too_many_are_refused(rates):
    with pytest.raises(ValueError, match=rf"rates: expected 1 to 3, got {len(rates)}"):
        cost("en", rates=rates)
