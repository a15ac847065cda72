"""Lists and objects as text of a parameter: the table of styles in the OpenAPI Specification, and beyond it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lendspec.core.styles import pairs, segment, simple
from lendspec.core.wire import encode_query

COLORS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": 150}

QUERIES = [
    ("plain", True, "blue", "color=blue"),
    ("form", True, "", "color="),
    ("form", True, COLORS, "color=blue&color=black&color=brown"),
    ("form", False, COLORS, "color=blue,black,brown"),
    ("form", True, RGB, "R=100&G=200&B=150"),
    ("form", False, RGB, "color=R,100,G,200,B,150"),
    ("space", False, COLORS, "color=blue black brown"),
    ("space", True, COLORS, "color=blue&color=black&color=brown"),
    ("space", False, RGB, "color=R 100 G 200 B 150"),
    ("pipe", False, COLORS, "color=blue|black|brown"),
    ("pipe", False, RGB, "color=R|100|G|200|B|150"),
    ("deep", True, RGB, "color[R]=100&color[G]=200&color[B]=150"),
    ("deep", True, {"a": [1, {"b": True}], "c": {}}, "color[a][0]=1&color[a][1][b]=true"),
    ("deep", True, "blue", "color=blue"),
    ("plain", True, COLORS, "color=blue&color=black&color=brown"),
    ("plain", False, COLORS, "color=blue,black,brown"),
    ("plain", True, RGB, 'color={"R":100,"G":200,"B":150}'),
    ("json", True, "blue", 'color="blue"'),
    ("json", True, [Decimal("1E-8"), None], "color=[0.00000001,null]"),
]  # fmt: skip


@pytest.mark.parametrize(("style", "explode", "wire", "text"), QUERIES)
def test_queries_cookies_and_forms(style, explode, wire, text):
    """Names and values before anything is percent-encoded."""
    made = pairs("color", wire, style, explode=explode)
    assert "&".join(f"{name}={value}" for name, value in made) == text


def test_what_is_left_of_a_style_when_it_is_encoded():
    """The signs of a style are encoded too, as every other sign of a value."""
    assert encode_query(pairs("a", ["1", "2"], "pipe", explode=False)) == "a=1%7C2"
    assert encode_query(pairs("a", {"b": "c d"}, "deep", explode=True)) == "a%5Bb%5D=c%20d"


SEGMENTS = [
    ("plain", False, "blue", "blue"),
    ("plain", False, "a/b?c=d", "a%2Fb%3Fc%3Dd"),
    ("plain", False, COLORS, "blue,black,brown"),
    ("plain", True, COLORS, "blue,black,brown"),
    ("form", False, RGB, "R,100,G,200,B,150"),
    ("form", True, RGB, "R=100,G=200,B=150"),
    ("label", False, "blue", ".blue"),
    ("label", False, COLORS, ".blue,black,brown"),
    ("label", True, COLORS, ".blue.black.brown"),
    ("label", False, RGB, ".R,100,G,200,B,150"),
    ("label", True, RGB, ".R=100.G=200.B=150"),
    ("matrix", False, "", ";color="),
    ("matrix", False, "blue", ";color=blue"),
    ("matrix", False, COLORS, ";color=blue,black,brown"),
    ("matrix", True, COLORS, ";color=blue;color=black;color=brown"),
    ("matrix", False, RGB, ";color=R,100,G,200,B,150"),
    ("matrix", True, RGB, ";R=100;G=200;B=150"),
    ("plain", False, RGB, "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"),
    ("json", True, "blue", "%22blue%22"),
    ("json", True, {"a=b": 1}, "%7B%22a%3Db%22%3A1%7D"),
    ("plain", False, ["a,b", "c=d", "e/f"], "a%2Cb,c%3Dd,e%2Ff"),
    ("form", True, {"a=b": "c=d"}, "a%3Db=c%3Dd"),
    ("matrix", True, ["a;b"], ";color=a%3Bb"),
]


@pytest.mark.parametrize(("style", "explode", "wire", "text"), SEGMENTS)
def test_paths(style, explode, wire, text):
    """Whatever a value holds is percent-encoded; the signs of the style are not."""
    assert segment("color", wire, style, explode=explode) == text


@pytest.mark.parametrize(
    ("style", "explode", "wire", "text"),
    [
        ("plain", False, "blue", "blue"),
        ("plain", False, COLORS, "blue,black,brown"),
        ("form", False, RGB, "R,100,G,200,B,150"),
        ("form", True, RGB, "R=100,G=200,B=150"),
        ("plain", False, {"a": 1}, '{"a":1}'),
        ("json", True, ["a"], '["a"]'),
        ("plain", False, True, "true"),
    ],
)
def test_headers(style, explode, wire, text):
    """As they are: a header has no encoding."""
    assert simple(wire, style, explode=explode) == text
