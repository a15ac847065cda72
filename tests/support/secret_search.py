"""Searches a whole test run for the secrets of its tests: log, tracebacks, reports, warnings, output, cassettes.

Every record of every logger is made, down to DEBUG, whatever level a test sets. Every exception that a test catches is
looked at as tools show it: text, ``repr``, variables, pickle, traceback with the variables of the library's frames.
A secret that is found fails the run, and its place is named. A test that plants one on purpose says so with
``@pytest.mark.plants_secrets``; it fails if nothing is found.
"""

from __future__ import annotations

import base64
import contextlib
import functools
import html
import json
import logging
import pickle
import re
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from types import TracebackType
from typing import Final
from urllib.parse import quote, quote_plus

import pytest

from lendspec.binance.dialect import BinanceDialect
from lendspec.core.settings import Opaque
from lendspec.okx.dialect import OkxDialect

__all__ = ["Search", "SecretSearch", "forms_of", "shown_by"]

SHORTEST: Final = 8
ORDINARY: Final = frozenset({"passphrase"})  # some tests use it as one, and it is a word of every message
LIBRARY: Final = ("/overlays/lendspec/", "/generated/lendspec/")
_SHARED: Final = "secret search"
CASSETTES: Final = Path(__file__).parents[1] / "cassettes"


def forms_of(secret: str) -> set[str]:
    """A secret as it is and in the forms that servers and tools repeat it in; of a PEM text its longest line."""
    if "-----BEGIN" in secret:
        return {max((line for line in secret.splitlines() if "-----" not in line), key=len)}
    percent = {quote(secret), quote(secret, safe=""), quote_plus(secret)}
    written = {json.dumps(secret)[1:-1], json.dumps(secret)[1:-1].replace("/", "\\/"), repr(secret)[1:-1]}
    escaped = {"".join(f"\\u{ord(letter):04{case}}" for letter in secret) for case in "xX"}
    percent |= {re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), form) for form in percent}
    numbers = {secret.encode().hex(), secret.encode().hex().upper()}
    return {secret, *percent, *written, *escaped, *numbers, html.escape(secret), *_in_base64(secret.encode())}


def _in_base64(secret: bytes) -> set[str]:
    """What base64 shows of a secret wherever it stands in a text, e.g. behind a key and a colon."""
    whole = {encode(secret).decode() for encode in (base64.b64encode, base64.urlsafe_b64encode)}
    for before in (b"?", b"??", b"???"):
        text = base64.b64encode(before + secret + b"???").decode()
        part = text[4 * len(before) // 3 + 1 : 4 * (len(before) + len(secret)) // 3 - 1]
        whole |= {part, part.replace("+", "-").replace("/", "_")} if len(part) > SHORTEST else set()
    return whole


class Search:
    """Looks for secrets in texts, and keeps where they were."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self.found: list[str] = []
        self.looked = 0

    def know(self, name: str, secrets: Iterable[str]) -> None:
        """Look for these too; shorter ones than eight characters could be any text."""
        for secret in secrets:
            if len(secret) >= SHORTEST and secret not in {*ORDINARY, *self._names}:
                self._names.update(dict.fromkeys(forms_of(secret), name))

    def look(self, place: str, text: str) -> None:
        """Look through a text."""
        self.looked += 1
        self.found += [f"{place}: {name}" for form, name in self._names.items() if form in text]


def shown_by(error: BaseException) -> str:
    """All that an exception, and those before it, tell to people and to tools."""
    told: list[str] = []
    seen: BaseException | None = error
    for _ in range(8):
        if seen is None:
            break
        told += [str(seen), repr(seen), repr(seen.args), repr(vars(seen)), *_frames(seen.__traceback__)]
        seen = seen.__cause__ or seen.__context__
    with contextlib.suppress(Exception):  # what cannot be pickled shows nothing
        told.append(pickle.dumps(error, 0).decode("latin-1"))
    return "\n".join(told)


def _frames(trace: TracebackType | None) -> Generator[str]:
    while trace is not None:
        frame = trace.tb_frame
        if any(part in frame.f_code.co_filename for part in LIBRARY):
            yield repr(dict(frame.f_locals))
        trace = trace.tb_next


_WRITTEN: Final = logging.Formatter("%(name)s %(message)s")


def _all_of(record: logging.LogRecord) -> str:
    """A record as a formatter writes it with its exception, and its further fields."""
    fields = {name: value for name, value in vars(record).items() if name.startswith("lendspec")}
    return f"{_WRITTEN.format(record)} {fields} {record.args!r}"


class SecretSearch:
    """The plugin; see the module.

    Args:
        cassettes: Folder of the recorded answers.
    """

    def __init__(self, cassettes: Path = CASSETTES) -> None:
        self.search = Search()
        self._cassettes = cassettes
        self._test = "before the first test"
        self._failures: list[str] = []
        self._undo: list[Callable[[], None]] = []

    # ------------------------------------------------------------ begin and end

    def pytest_configure(self, config: pytest.Config) -> None:
        """Make every logger speak; tests and reports see what they would see without this."""
        config.addinivalue_line("markers", "plants_secrets: a secret is shown on purpose, and must be found")
        self._look_at_what_is_logged()
        for kind in (BinanceDialect, OkxDialect):
            self._learn_from(kind)
        self._look_at_what_is_caught()

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Look through the cassettes; what was found fails the run."""
        for path in sorted(self._cassettes.rglob("*.yaml")):
            self.search.look(f"cassette {path.name}", path.read_text(encoding="utf-8"))
        self._failures += self.search.found
        told: dict[str, object] | None = getattr(session.config, "workeroutput", None)  # of one process among several
        if told is not None:
            told[_SHARED] = (self._failures, self.search.looked)
        if self._failures and session.exitstatus in {0, pytest.ExitCode.NO_TESTS_COLLECTED}:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        """Take over what another process found, where the tests are spread over several."""
        told: dict[str, tuple[list[str], int]] = getattr(node, "workeroutput", {})
        failures, looked = told.get(_SHARED, ([], 0))
        self._failures += failures
        self.search.looked += looked

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Name every place, or say that there is none."""
        if not self._failures:
            terminalreporter.write_line(f"no secret shows in any of {self.search.looked} texts of this run")
            return
        terminalreporter.section("secrets that show")
        for failure in dict.fromkeys(self._failures):
            terminalreporter.write_line(failure)

    def pytest_unconfigure(self) -> None:
        """Leave everything as it was."""
        for undo in self._undo:
            undo()

    # ------------------------------------------------------------ what is looked at

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Hold a test that plants a secret to its word."""
        self._test = item.nodeid
        planted, before = item.get_closest_marker("plants_secrets"), len(self.search.found)
        result = yield
        if planted is not None:
            if len(self.search.found) == before:
                self._failures.append(f"{item.nodeid}: is marked plants_secrets, but none was found")
            del self.search.found[before:]
        return result

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Look through what a test printed, and through the report of its failure."""
        sections = "\n".join(text for _, text in report.sections)
        self.search.look(f"report of {report.nodeid}", f"{report.longreprtext}\n{sections}")

    def pytest_warning_recorded(self, warning_message: object, nodeid: str) -> None:
        """Look through a warning."""
        self.search.look(f"warning in {nodeid}", str(warning_message))

    def _look_at_what_is_logged(self) -> None:
        call, enabled = logging.Logger.callHandlers, logging.Logger.isEnabledFor

        def look_and_call(logger: logging.Logger, record: logging.LogRecord) -> None:
            self.search.look(f"log record of {record.name} in {self._test}", _all_of(record))
            if enabled(logger, record.levelno):
                call(logger, record)

        # Not the level of the root logger: tests would see records that a program does not see.
        self._replace(logging.Logger, "callHandlers", look_and_call)
        self._replace(logging.Logger, "isEnabledFor", lambda *_: True)

    def _look_at_what_is_caught(self) -> None:
        leave = pytest.RaisesExc.__exit__

        def look_and_leave(
            raises: pytest.RaisesExc[BaseException],
            kind: type[BaseException] | None,
            error: BaseException | None,
            trace: TracebackType | None,
        ) -> bool:
            if error is not None:
                self.search.look(f"{type(error).__name__} caught in {self._test}", shown_by(error))
            return leave(raises, kind, error, trace)

        self._replace(pytest.RaisesExc, "__exit__", look_and_leave)

    def _learn_from(self, kind: type[Opaque]) -> None:
        """Learn the secrets of every client that a test makes."""
        make: Callable[..., None] = kind.__init__

        @functools.wraps(make)
        def make_and_learn(made: Opaque, *arguments: object, **keywords: object) -> None:
            make(made, *arguments, **keywords)
            self.search.know(f"a secret of {made!r}", getattr(made, "secrets", ()))

        self._replace(kind, "__init__", make_and_learn)

    def _replace(self, owner: type, name: str, made: Callable[..., object]) -> None:
        """Put `made` in the place of a method until the run ends."""
        before: object = getattr(owner, name)
        setattr(owner, name, made)
        self._undo.append(lambda: setattr(owner, name, before))
