"""The search of a test run finds what it looks for: planted in every place where a secret can show."""

from __future__ import annotations

import base64
import logging
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from lendspec.binance import Binance
from lendspec.core.errors import LendspecError
from tests.binance.example import key_vector, pem
from tests.support.secret_search import Search, forms_of, shown_by

ROOT = Path(__file__).parents[2]
PLANTED = "planted/S3cret+of the tests"


@pytest.fixture
def search():
    made = Search()
    made.know("the planted one", [PLANTED, "short"])
    return made


@pytest.mark.parametrize(
    "text",
    [
        PLANTED,
        quote(PLANTED),
        quote(PLANTED, safe=""),
        "planted%2FS3cret%2Bof+the+tests",
        "planted\\/S3cret+of the tests",
        quote(PLANTED, safe="").replace("%2F", "%2f").replace("%2B", "%2b"),
        base64.b64encode(PLANTED.encode()).decode(),
        base64.b64encode(f"a key:{PLANTED}".encode()).decode(),
        base64.b64encode(f"another key:{PLANTED}?".encode()).decode(),
        base64.urlsafe_b64encode(f"key:{PLANTED}??".encode()).decode(),
        PLANTED.encode().hex(),
        PLANTED.encode().hex().upper(),
        "".join(f"\\u{ord(letter):04x}" for letter in PLANTED),
    ],
)
def test_every_form_of_a_secret_is_found_and_not_repeated(search, text):
    search.look("here", f"some words {text} and more")
    assert set(search.found) == {"here: the planted one"}


def test_other_texts_are_looked_at_in_peace(search):
    for text in ("", "short", "planted/S3cret", PLANTED.upper()):
        search.look("here", text)
    assert (search.found, search.looked) == ([], 4)


def test_a_private_key_is_known_by_its_longest_line():
    text = pem(key_vector("Ed25519"))
    assert forms_of(text) == {text.splitlines()[1]}


def test_an_error_shows_itself_and_those_before_it():
    error = LendspecError("clean")
    error.__context__ = KeyError(PLANTED)
    assert PLANTED in shown_by(error)
    unclean = LendspecError("clean")
    unclean.raw = PLANTED.encode()
    assert PLANTED in shown_by(unclean)


def test_an_error_shows_the_variables_of_the_frames_of_the_library():
    with pytest.raises(TypeError) as caught:
        Binance(timeout=[PLANTED])
    assert PLANTED in shown_by(caught.value)


@pytest.mark.plants_secrets
def test_a_planted_secret_is_found_in_this_very_run():
    with Binance("planted-for-this-run", "a-secret-of-this-very-run") as client:
        logging.getLogger("somebody.else").debug("told: %s", list(client._session._dialect.secrets))


PLANTS = {
    "log": "logging.getLogger('x.y').debug('see %s', SECRET)",
    "traceback": "try:\n        raise KeyError(SECRET)\n    except KeyError:\n        logging.exception('clean')",
    "output": "print(SECRET)",
    "error": "with pytest.raises(LendspecError):\n        raise LendspecError(SECRET)",
    "warning": "warnings.warn(SECRET)",
    "failure": "assert SECRET == 'x'",
}
BEGIN = """
import logging, warnings
import pytest
from lendspec.binance import Binance
from lendspec.core.errors import LendspecError

SECRET = "".join(["a-secret", "-of-an-inner", "-run"])
"""
TEST = """
{mark}
def test_{name}():
    Binance("key-of-an-inner-run", SECRET).close()
    {plant}
"""


def run(folder, plants, mark="", *options):
    """The exit code and the output of a run of its own, with a test for each plant."""
    tests = [TEST.format(name=name, plant=plant, mark=mark) for name, plant in plants.items()]
    (folder / "test_inner.py").write_text("\n".join([BEGIN, *tests]))
    (folder / "conftest.py").write_text(
        "from pathlib import Path\n"
        "from tests.support.secret_search import SecretSearch\n"
        "def pytest_configure(config):\n    config.pluginmanager.register(SecretSearch(Path('cassettes')))\n"
    )
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:hypothesispytest",
        *options,
        str(folder),
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout + done.stderr


def test_a_run_that_shows_a_secret_fails_and_names_each_place(tmp_path):
    (tmp_path / "cassettes").mkdir()
    (tmp_path / "cassettes" / "one.yaml").write_text("X-MBX-APIKEY: key-of-an-inner-run")
    code, output = run(tmp_path, PLANTS)
    assert code == 1, output
    named = output.partition("secrets that show")[2]
    places = [name for name in PLANTS if f"test_inner.py::test_{name}: a secret of BinanceDialect(https://" in named]
    assert places == list(PLANTS)
    assert "cassette one.yaml: a secret of BinanceDialect" in named


@pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["alone", "spread"])
def test_a_secret_alone_fails_a_run_whose_tests_pass(tmp_path, options):
    """In whichever of several processes it was shown."""
    code, output = run(tmp_path, {"log": PLANTS["log"], "clean": "logging.getLogger('x').debug('clean')"}, "", *options)
    assert (code, "2 passed" in output) == (1, True), output
    assert "test_clean" not in output


def test_a_run_that_shows_none_passes_and_one_that_promised_to_show_some_fails(tmp_path):
    code, output = run(tmp_path, {"clean": "pass"})
    assert (code, "no secret shows in any of " in output) == (0, True), output
    code, output = run(tmp_path, {"clean": "pass"}, "@pytest.mark.plants_secrets")
    assert (code, "is marked plants_secrets, but none was found" in output) == (1, True), output
