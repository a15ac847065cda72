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
    with pytest.raises(ConfigurationError, match=r"^x: api_key: must be "):
        settings.checked_text("api_key", text, exchange="x")
    assert settings.checked_text("api_key", "a key", exchange="x") == "a key"


def test_a_repr_shows_four_characters_of_a_long_key_and_none_of_a_short_one():
    assert settings.shown_key("abcdefghijklmnop") == "'abcd…'"
    assert settings.shown_key("abcdefghijklmno") == "'…'"
    assert settings.shown_key(None) == "None"


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
