"""A browser for the tests of the pages: the Chromium of this machine, cut off from every network but the loopback."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright

__all__ = ["CHROMIUM", "Visit", "chromium", "visiting"]

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"))), None
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
SETTINGS = {"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"}


@dataclass
class Visit:
    """A page under test, with what it said and what it asked for."""

    page: Page
    base: str
    complaints: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        """Go to a page of the site."""
        self.page.goto(f"{self.base}/{path}")
        return self.page

    def note(self, message: ConsoleMessage) -> None:
        """Remember what the console says of a fault."""
        if message.type in {"error", "warning"}:
            self.complaints.append(f"{self.page.url}: {message.text}")

    def remember(self, request: Request) -> None:
        """Remember what is asked for."""
        self.asked.append(request.url)


@contextmanager
def chromium() -> Generator[Browser]:
    """Start the browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def visiting(browser: Browser, base: str, **settings: object) -> Generator[Visit]:
    """A fresh profile with a page of its own; faults of the page and foreign requests fail the test at the end."""
    context = browser.new_context(
        **{"viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce", **settings}
    )
    visit = Visit(context.new_page(), base)
    visit.page.on("console", visit.note)
    visit.page.on("pageerror", lambda problem: visit.complaints.append(str(problem)))
    visit.page.on("request", visit.remember)
    yield visit
    context.close()
    assert visit.complaints == []
    assert [url for url in visit.asked if not url.startswith((base, "data:"))] == []
