"""What a user sets is checked before anything is sent, and stays unseen."""

from __future__ import annotations

import pickle

import pytest

from lendspec.core import settings
from lendspec.core.errors import ConfigurationError


@pytest.mark.parametrize(
    ("base_url", "kept"),
    [
        ("https://api.binance.com", "https://api.binance.com"),
        ("https://api.binance.com/", "https://api.binance.com"),
        ("HTTPS://api1.binance.com:443", "https://api1.binance.com:443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://127.1.2.3", "http://127.1.2.3"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_https_anywhere_and_http_on_this_machine(base_url, kept):
    assert settings.checked_base_url(base_url, exchange="x") == kept


@pytest.mark.parametrize(
    ("base_url", "kept"),
    [
        ("https://api.kraken.com/0", "https://api.kraken.com/0"),
        ("https://api.kraken.com/0/", "https://api.kraken.com/0"),
        ("https://api.kraken.com", "https://api.kraken.com"),
    ],
)
def test_a_path_is_kept_where_one_may_be(base_url, kept):
    assert settings.checked_base_url(base_url, exchange="x", path=True) == kept


@pytest.mark.parametrize("base_url", ["https://a.example/b?c=1", "https://a.example/b#c", "http://a.example/b"])
def test_a_path_is_all_that_may_be(base_url):
    with pytest.raises(ConfigurationError, match=r"^x: base_url: must be "):
        settings.checked_base_url(base_url, exchange="x", path=True)


@pytest.mark.parametrize(
    "base_url",
    [
        "http://api.binance.com",
        "http://10.0.0.1",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "http://[::2]",
        "ftp://localhost",
        "//api.binance.com",
        "api.binance.com",
        "https://",
        "",
        "https://user:word@api.binance.com",
        "https://@api.binance.com",
        "https://api.binance.com/api",
        "https://api.binance.com//",
        "https://api.binance.com?x=1",
        "https://api.binance.com?",
        "https://api.binance.com#",
        "https://api.binance.com:port",
        "https://api.binance.com:99999",
        "https://[api",
        "https://api.binance.com\\@example.com",
        "https://api.binance.com\n",
        " https://api.binance.com",
        "https://аpi.binance.com",  # noqa: RUF001 (a Cyrillic letter, on purpose)
    ],
)
def test_a_key_never_travels_in_clear_nor_to_a_doubtful_host(base_url):
    with pytest.raises(ConfigurationError, match=r"^x: base_url: must be ") as refusal:
        settings.checked_base_url(base_url, exchange="x")
    assert "word" not in str(refusal.value)


@pytest.mark.parametrize("text", ["", " key", "key\n", "k\tey", "schlüssel", None, b"key", 7])
def test_a_key_text_is_printable_ascii(text):
    with pytest.raises(ConfigurationError, match=r"^x: api_key: (must be|is empty)"):
        settings.checked_text("api_key", text, exchange="x")
    assert settings.checked_text("api_key", "a key", exchange="x") == "a key"


def test_a_repr_shows_whether_there_is_a_key_and_nothing_of_it():
    assert settings.shown_key("abcdefghijklmnop") == settings.shown_key("a") == "'…'"
    assert settings.shown_key(None) == "None"


@pytest.mark.parametrize(
    ("text", "shown"), [("europe", "'europe'"), ("", "''"), ("Pass1word", "what was given"), (7, "what was given")]
)
def test_a_message_shows_a_name_but_nothing_that_could_be_a_secret(text, shown):
    assert settings.shown_name(text) == shown


def test_a_message_shows_a_prefix_but_no_key_in_its_place():
    assert settings.shown_prefix("DESK_2") == "DESK_2"
    assert settings.shown_prefix("vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zv") == settings.shown_prefix("a-b") == "<prefix>"


def raising(secret, error):
    raise error


def test_what_is_settled_raises_without_the_frames_before_it():
    error = ConfigurationError("bad")
    error.__cause__ = KeyError("first")
    with pytest.raises(ConfigurationError) as caught:
        settings.taken(settings.settled(raising, "s3cret", error))
    names = [entry.name for entry in caught.traceback]
    assert "raising" not in names
    assert "settled" not in names
    assert caught.value.__cause__.__traceback__ is None
    assert settings.taken(settings.settled(len, "four")) == 4


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("of a program")], ids=repr)
def test_what_others_raise_says_where(error):
    with pytest.raises(type(error)) as caught:
        settings.taken(settings.settled(raising, "s3cret", error))
    assert caught.value.__notes__[0].startswith(f"raised in raising ({__file__}, line ")


def test_what_this_library_raises_needs_no_place():
    with pytest.raises(ConfigurationError) as caught:
        settings.taken(settings.settled(settings.checked_text, "api_key", 7, exchange="x"))
    assert not hasattr(caught.value, "__notes__")


def test_an_empty_environment_variable_is_a_missing_one(monkeypatch):
    monkeypatch.setenv("DESK_API_KEY", "")
    monkeypatch.delenv("DESK_SECRET", raising=False)
    assert settings.variable("DESK", "API_KEY") is settings.variable("DESK", "SECRET") is None
    with pytest.raises(ConfigurationError, match="x: DESK_API_KEY: the environment variable is missing or empty"):
        settings.required_variable("DESK", "API_KEY", exchange="x")


def test_a_required_environment_variable_is_returned_as_it_is(monkeypatch):
    monkeypatch.setenv("DESK_API_KEY", " key ")
    assert settings.required_variable("DESK", "API_KEY", exchange="x") == " key "


def test_what_holds_credentials_is_not_pickled():
    with pytest.raises(TypeError, match="Opaque holds credentials: it cannot be pickled or copied"):
        pickle.dumps(settings.Opaque())
