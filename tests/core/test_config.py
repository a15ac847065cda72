"""The file with profiles: where it is looked for, what is refused, and that no message holds a value of it."""

from __future__ import annotations

import os
import traceback
from pathlib import Path

import pytest

from lendspec.core.config import default_path, profile_named, read_private
from lendspec.core.errors import ConfigurationError

KEYS = {
    "api_key": str,
    "secret": str,
    "region": str,
    "demo": bool,
    "timeout": float,
    "recv_window": int,
    "key_file": str,
}
SECRET = "s3cr3t-of-the-file"
POSIX = pytest.mark.skipif(os.name != "posix", reason="other systems know no mode of a file")


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch, tmp_path):
    """No variable of this machine tells a place or a profile."""
    for name in ("LENDSPEC_CONFIG", "LENDSPEC_PROFILE", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.fixture
def settings(tmp_path):
    """Write the file, with a mode."""

    def write(text, mode=0o600, name="config.toml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        path.chmod(mode)
        return path

    return write


def profile(path, name=None):
    """The profile of the exchange ``okx``."""
    return profile_named(name, path, "okx", KEYS)


def refused(path, name=None):
    """The words of a refusal, which shows no secret, not even in the variables of its frames."""
    with pytest.raises(ConfigurationError) as caught:
        profile(path, name)
    return words_of(caught.value)


def words_of(error):
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    frames = [str(frame.locals) for frame in trace.stack if "/overlays/" in frame.filename]
    assert frames
    assert SECRET not in f"{frames}{error!r}{error.__context__!r}{error.__cause__!r}"
    return str(error)


# ---------------------------------------------------------------- the place


def test_the_file_lies_where_programs_keep_their_settings(monkeypatch, tmp_path):
    assert default_path().expanduser() == tmp_path / ".config/lendspec/config.toml"
    monkeypatch.setenv("XDG_CONFIG_HOME", "not/absolute")
    assert default_path().expanduser() == tmp_path / ".config/lendspec/config.toml"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    assert default_path() == tmp_path / "xdg/lendspec/config.toml"
    monkeypatch.setenv("LENDSPEC_CONFIG", "here.toml")
    assert default_path() == Path("here.toml")


def test_the_file_is_found_without_a_word(settings):
    settings("[okx.default]\nregion = 'eea'", name=".config/lendspec/config.toml")
    assert profile(None).text("region") == "eea"


def test_a_variable_names_the_file(settings, monkeypatch):
    monkeypatch.setenv("LENDSPEC_CONFIG", str(settings("[okx.default]\nregion = 'us'", name="other.toml")))
    assert profile(None).text("region") == "us"


# ---------------------------------------------------------------- the profile


def test_a_profile_is_named_by_the_caller_or_by_a_variable_or_is_the_default(settings, monkeypatch):
    path = settings("\n".join(f"[okx.{name}]\nregion = '{name}'" for name in ("default", "a", "b")))
    assert profile(path).text("region") == "default"
    monkeypatch.setenv("LENDSPEC_PROFILE", "a")
    assert (profile(path).text("region"), profile(path, "b").text("region")) == ("a", "b")


def test_values_come_out_as_they_are(settings):
    made = profile(settings("[okx.default]\nregion='eea'\ndemo=true\ntimeout=3\nrecv_window=9\nkey_file='k.pem'"))
    assert (made.text("region"), made.switch("demo"), made.number("timeout", 10.0), made.whole("recv_window")) == (
        "eea",
        True,
        3,
        9,
    )
    assert repr(made).endswith("config.toml: [okx.default])")


def test_values_that_are_absent_are_none(settings):
    made = profile(settings("[okx.default]"))
    assert [made.text("region"), made.switch("demo"), made.number("timeout", 10.0), made.whole("recv_window")] == [
        None,
        None,
        10.0,
        None,
    ]
    assert (made.text("secret"), made.file("key_file")) == (None, None)


def test_a_secret_comes_from_the_file_or_from_the_variable_that_it_names(settings, monkeypatch):
    monkeypatch.setenv("MY_SECRET", SECRET)
    made = profile(settings("[okx.default]\napi_key = 'k'\nsecret_env = 'MY_SECRET'"))
    assert (made.text("api_key"), made.text("secret")) == ("k", SECRET)
    monkeypatch.setenv("MY_SECRET", "")
    with pytest.raises(
        ConfigurationError, match=r"\[okx.default\] secret_env: the environment variable that it names is missing"
    ):
        made.text("secret")


def test_a_key_file_is_found_from_the_folder_of_the_settings(settings):
    made = profile(settings("[okx.default]\nkey_file = 'keys/mine.pem'"))
    settings("pem", name="keys/mine.pem")
    assert made.file("key_file") == b"pem"


@POSIX
def test_a_key_file_that_others_can_read_is_refused(settings, tmp_path):
    made = profile(settings("[okx.default]\nkey_file = 'mine.pem'"))
    settings(SECRET, 0o640, "mine.pem")
    with pytest.raises(ConfigurationError) as caught:
        made.file("key_file")
    assert words_of(caught.value) == (
        f"okx: {tmp_path}/config.toml: [okx.default] key_file: others than its owner can get at it, and with it at the "
        f"account: close it with: chmod 600 {tmp_path}/mine.pem; a key that may have been read is best replaced"
    )


def test_a_key_file_that_is_not_there_is_named():
    with pytest.raises(
        ConfigurationError, match=r"^okx: place: cannot read 'absent.pem': No such file or directory; check the path$"
    ):
        read_private("absent.pem", "place", "okx")


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "there is no profile [okx.default] (profiles of okx: none); add it, or name another one with profile= or"),
        ("okx = 3", "there is no profile [okx.default] (profiles of okx: none)"),
        ("[okx.a]\n[okx.b]\n[binance.default]", "there is no profile [okx.default] (profiles of okx: a, b)"),
        (f"[okx]\nsecret = '{SECRET}'", "there is no profile [okx.default] (profiles of okx: none)"),
        (f"[okx.default]\nsecert = '{SECRET}'", "[okx.default] secert: unknown key; did you mean secret?"),
        (
            f"[okx.default]\nx = '{SECRET}'",
            "[okx.default] x: unknown key; there are: api_key, secret, region, demo, timeout, recv_window, key_file, ",
        ),
        ("[okx.default]\nregion_env = 'X'", "[okx.default] region_env: unknown key; did you mean region?"),
        (f"[okx.default]\ndemo = '{SECRET}'", "[okx.default] demo: must be true or false"),
        (f"[okx.default]\ntimeout = '{SECRET}'", "[okx.default] timeout: must be a number"),
        ("[okx.default]\ntimeout = true", "[okx.default] timeout: must be a number"),
        ("[okx.default]\nrecv_window = 1.5", "[okx.default] recv_window: must be an integer"),
        ("[okx.default]\nrecv_window = false", "[okx.default] recv_window: must be an integer"),
        (f"[okx.default]\nsecret = ['{SECRET}']", "[okx.default] secret: must be text"),
        ("[okx.default]\nsecret_env = 3", "[okx.default] secret_env: must be text"),
        (
            f"[okx.default]\nsecret = '{SECRET}'\nsecret_env = 'X'",
            "[okx.default] secret: stands there as text and as _env; keep one of them",
        ),
        (f"[okx.default]\nsecret = {SECRET}", "is no TOML at line 2, column 10; mend it, see https://toml.io"),
        (f"[okx.default]\nsecret = '{SECRET}", "is no TOML at"),
        (f"[okx.default]\nsecret = '{SECRET}'".encode() + b"\xff", "is no TOML; mend it"),
    ],
)
def test_a_file_that_cannot_be_meant_is_refused_by_place(settings, text, words):
    path = settings(text)
    assert refused(path).startswith(f"okx: {path}: {words}")


def test_a_file_that_is_not_there_is_named(tmp_path):
    assert refused(tmp_path / "absent.toml") == (
        f"okx: cannot read '{tmp_path}/absent.toml': No such file or directory; write it, or name another file with "
        "path= or LENDSPEC_CONFIG"
    )


def test_a_file_that_cannot_be_named_is_refused():
    assert refused("a\0b.toml").startswith(r"okx: cannot read 'a\x00b.toml': embedded null byte; write it, or ")


@POSIX
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o602])
def test_a_file_with_a_secret_that_others_can_get_at_is_refused(settings, mode):
    path = settings(f"[okx.default]\nregion = 'eea'\n[binance.main]\nsecret = '{SECRET}'\napi_key = 'k'", mode)
    assert refused(path) == (
        f"okx: {path}: holds secret of [binance.main], api_key of [binance.main], but others than its owner can get at "
        f"it, and with it at the account: close it with: chmod 600 {path}; a key that may have been read is best "
        "replaced"
    )


@POSIX
def test_a_file_without_a_secret_may_be_read_by_all(settings):
    assert (
        profile(settings("title = 'x'\n[okx.default]\nsecret_env = 'X'\nregion = 'eea'", 0o644)).text("region") == "eea"
    )
