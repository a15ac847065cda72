"""Each kind of page, in both themes, held to the rules of axe-core."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.site.browser import CHROMIUM, visiting

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is on the path (apt-get install chromium)")

QUIET = {"preload": False, "resultTypes": ["violations"]}
"""Preloading asks for the style sheet once more, by a way that the policy forbids."""
COLOURS = {**QUIET, "runOnly": ["color-contrast"]}


@pytest.mark.parametrize(
    "path", ["index.html", "en/index.html", "zh/binance/general.html", "zh/okx/limits.html", "en/changelog.html"]
)
def test_axe_finds_nothing(browser, folder, path):
    """All rules in the light; in the dark those that another theme can break."""
    with visiting(browser, folder.as_uri(), color_scheme="light") as reader:
        page = reader.open(path)
        page.wait_for_load_state()
        for theme, options in (("light", QUIET), ("dark", COLOURS)):
            page.emulate_media(color_scheme=theme)
            found = Axe().run(page, options=options).response["violations"]
            assert [(each["id"], each["nodes"][0]["html"]) for each in found] == [], theme


def test_axe_finds_nothing_on_a_phone(browser, folder):
    """Where the name beside the sign and the list at the side are put away."""
    with visiting(browser, folder.as_uri(), color_scheme="light") as reader:
        page = reader.open("en/binance/general.html")
        page.set_viewport_size({"width": 390, "height": 800})
        found = Axe().run(page, options=QUIET).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
