"""Checks what a user sets (host, key texts, environment variables) before anything is sent, and keeps it unseen."""

from __future__ import annotations

import os
import re
from ipaddress import ip_address
from typing import TYPE_CHECKING, NoReturn, ParamSpec, TypeVar
from urllib.parse import urlsplit

from lendspec.core.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from urllib.parse import SplitResult

__all__ = [
    "Opaque",
    "checked_account",
    "checked_base_url",
    "checked_text",
    "required_variable",
    "settled",
    "shown_key",
    "shown_name",
    "shown_prefix",
    "taken",
    "variable",
]

P = ParamSpec("P")
T = TypeVar("T")

_LONGEST_NAME = 100
_PREFIX = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,23}").fullmatch  # shorter than any key
_WORD = re.compile(r"[A-Za-z_-]{0,20}").fullmatch  # without the digits that keys and passphrases have


class Opaque:
    """Cannot be pickled or copied: what holds a secret stays where it was made."""

    __slots__ = ()

    def __getstate__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds credentials: it cannot be pickled or copied; make another one")


def checked_base_url(base_url: str, *, exchange: str, path: bool = False) -> str:
    """Return the URL without a slash at its end; a path in it is kept where it may have one.

    Raises:
        ConfigurationError: The URL is neither ``https`` nor ``http`` on this machine, or is more than scheme and host.
    """
    parts = _parts(base_url) if isinstance(base_url, str) else None
    # No message holds the value: it may hold a password.
    if parts is None or not parts.hostname or "@" in parts.netloc or (parts.path not in {"", "/"} and not path):
        _refuse("base_url: must be scheme and host and nothing more, like https://api.example.com", exchange)
    if parts.scheme != "https" and not (parts.scheme == "http" and _is_loopback(parts.hostname)):
        _refuse("base_url: must be https, or http on this machine: a key must not travel in clear", exchange)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"


def checked_text(name: str, text: object, *, exchange: str) -> str:
    """Return the text of a key, secret or passphrase.

    Raises:
        ConfigurationError: It is empty, or holds something that cannot have been copied on purpose.
    """
    if not isinstance(text, str):
        _refuse(f"{name}: must be text, not {type(text).__name__}", exchange)
    if not text.strip():
        _refuse(f"{name}: is empty; pass it, or leave all credentials out: public operations need none", exchange)
    if not text.isascii() or not text.isprintable() or text != text.strip():
        _refuse(f"{name}: must be printable ASCII, without white space or a line end around it", exchange)
    return text


def checked_account(account: object, api_key: str | None) -> str | None:
    """Return the name of an account; None where none is given.

    Raises:
        ConfigurationError: It is no text that can serve as a name, or it is the API key.
    """
    if account is None:
        return None
    if not isinstance(account, str) or not _is_name(account):
        rule = f"expected a name of 1 to {_LONGEST_NAME} printable characters, without white space around it"
        raise ConfigurationError(f"account: {rule}")
    if account == api_key:
        raise ConfigurationError("account: this is the API key; give a name, e.g. main, which logs and Redis may show")
    return account


def settled(make: Callable[P, T], *arguments: P.args, **keywords: P.kwargs) -> T | BaseException:
    """What `make` gives or raises, without the frames in which secrets are variables.

    The caller forgets its own variables before it goes on with `taken`: tools print the variables of a traceback.
    """
    try:
        return make(*arguments, **keywords)
    except BaseException as error:  # noqa: BLE001 (Ctrl-C, too: it is raised again, outside of these frames)
        return _without_frames(error)


def taken(made: T | BaseException) -> T:
    """What `settled` gave.

    Raises:
        BaseException: It gave what was raised.
    """
    if isinstance(made, BaseException):
        raise made
    return made


def _without_frames(error: BaseException) -> BaseException:
    if isinstance(error, ConfigurationError):
        error.__context__ = None  # its maker has said all that it says
    _note_place(error)
    chain: list[BaseException] = [error]
    for each in chain:
        each.__traceback__ = None
        chain += [other for other in (each.__cause__, each.__context__) if other is not None and other not in chain]
    return error


def _note_place(error: BaseException) -> None:
    """Say where it was raised, unless this library did: nobody can mend his own class without knowing that."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is not None and not str(trace.tb_frame.f_globals.get("__name__")).startswith("lendspec."):
        code = trace.tb_frame.f_code
        error.add_note(f"raised in {code.co_name} ({code.co_filename}, line {trace.tb_lineno})")


def shown_key(api_key: str | None) -> str:
    """Return what a ``repr`` may show of a key: whether there is one."""
    return "None" if api_key is None else "'…'"


def shown_name(text: object) -> str:
    """Return a name that a user gave as a message may show it: not where it could be a secret in the wrong place."""
    return repr(text) if isinstance(text, str) and _WORD(text) else "what was given"


def shown_prefix(prefix: str) -> str:
    """Return the begin of the name of an environment variable as a message may show it; see `shown_name`."""
    return prefix if _PREFIX(prefix) else "<prefix>"


def variable(prefix: str, name: str) -> str | None:
    """Return the environment variable ``<prefix>_<name>``; None where it is absent or empty."""
    return os.environ.get(f"{prefix}_{name}") or None


def required_variable(prefix: str, name: str, *, exchange: str) -> str:
    """Return the environment variable ``<prefix>_<name>``.

    Raises:
        ConfigurationError: It is absent or empty.
    """
    text = variable(prefix, name)
    if text is None:
        _refuse(f"{shown_prefix(prefix)}_{name}: the environment variable is missing or empty; set it", exchange)
    return text


def _parts(base_url: str) -> SplitResult | None:
    if not base_url.isascii() or not base_url.isprintable() or any(sign in base_url for sign in " \\?#"):
        return None
    try:
        parts = urlsplit(base_url)
        _ = parts.port  # only when it is read does a bad port show
    except ValueError:
        return None
    return parts


def _is_name(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_NAME and text.isprintable() and text == text.strip()


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _refuse(message: str, exchange: str) -> NoReturn:
    raise ConfigurationError(message, exchange=exchange)
