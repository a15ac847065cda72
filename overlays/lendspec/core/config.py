"""The file with profiles: where it lies, which profile counts, and what stands in it. No message holds a value of it.

A profile is the table ``[<exchange>.<profile>]`` of a TOML file. Each secret may stand there itself, in a file that
only its owner can read, or as the name of an environment variable, in a key that ends in ``_env``.
"""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn, TypeAlias, cast

from lendspec.core.errors import ConfigurationError
from lendspec.core.keywords import meant
from lendspec.core.settings import Opaque

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Keys", "Profile", "default_path", "profile_named", "read_private"]

Keys: TypeAlias = "Mapping[str, type[str | bool | int | float]]"
"""What may stand in a profile, and of which type. Each secret may also be ``<name>_env``."""

SECRETS: Final = frozenset({"api_key", "passphrase", "private_key_passphrase", "secret"})
"""Keys that others must not read; with the API key of Binance alone its stream of account data can be followed."""

_KINDS: Final = {str: "text", bool: "true or false", int: "an integer", float: "a number"}
_PLACE = re.compile(r"at line [0-9]+, column [0-9]+|at end of document").search
_OTHERS: Final = 0o077
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*").fullmatch
_KEY = re.compile(r"[a-z_]{1,32}").fullmatch


def default_path() -> Path:
    """``$LENDSPEC_CONFIG``; else ``lendspec/config.toml`` where this platform keeps settings of programs.

    That is ``%APPDATA%`` on Windows, and ``$XDG_CONFIG_HOME`` or ``~/.config`` elsewhere.

    Raises:
        ConfigurationError: There is no home directory to look in.
    """
    named = os.environ.get("LENDSPEC_CONFIG")
    if named:
        return Path(named)
    base = os.environ.get("APPDATA" if os.name == "nt" else "XDG_CONFIG_HOME")
    # https://specifications.freedesktop.org/basedir-spec/latest/ wants a relative path to be ignored.
    if base and Path(base).is_absolute():
        return Path(base, "lendspec", "config.toml")
    return Path("~/.config/lendspec/config.toml")


def profile_named(name: str | None, path: str | os.PathLike[str] | None, exchange: str, keys: Keys) -> Profile:
    """The profile of an exchange.

    Args:
        name: The profile; ``$LENDSPEC_PROFILE``, else ``default``, if absent.
        path: The file; see `default_path` if absent.
        exchange: Whose profile.
        keys: What may stand in it.

    Raises:
        ConfigurationError: The file cannot be read, lies open to others although it holds a secret, is no TOML, has no
            such profile, or the profile has a key that is unknown or of another type.
    """
    file = _File(default_path() if path is None else Path(path), exchange)
    return file.profile(name or os.environ.get("LENDSPEC_PROFILE") or "default", keys)


def read_private(path: str | os.PathLike[str], place: str, exchange: str) -> bytes:
    """The bytes of a file that only its owner can read, as ssh wants it of a private key.

    Raises:
        ConfigurationError: It cannot be read, or others can read it too.
    """
    data, open_to_others = _bytes_of(Path(path), f"{place}: ", "check the path", exchange)
    if open_to_others:
        del data
        raise ConfigurationError(f"{place}: {_open_file(path)}", exchange=exchange)
    return data


class Profile(Opaque):
    """One table of the file; its values come out by name."""

    __slots__ = ("_exchange", "_folder", "_keys", "_place", "_table")

    def __init__(self, path: Path, exchange: str, name: str, table: Mapping[str, object], keys: Keys) -> None:
        self._folder = path.expanduser().parent
        self._place = f"{path}: [{exchange}.{name}]"
        self._exchange = exchange
        self._table = table
        self._keys = keys

    def __repr__(self) -> str:
        return f"Profile({self._place})"

    def check(self) -> Profile:
        """The profile itself.

        Raises:
            ConfigurationError: A key is unknown, of another type, or there twice.
        """
        known = [*self._keys, *(f"{name}_env" for name in self._keys if name in SECRETS)]
        for name in self._table:
            if name not in known:
                self.refuse(name if _KEY(name) else "a key", f"unknown key; {meant(name, known)}")
            kind = self._keys.get(name, str)
            if not _is(self._table[name], kind):
                self.refuse(name, f"must be {_KINDS[kind]}")
            if name.removesuffix("_env") in self._table and f"{name.removesuffix('_env')}_env" in self._table:
                self.refuse(name.removesuffix("_env"), "stands there as text and as _env; keep one of them")
        return self

    def text(self, name: str) -> str | None:
        """The text of `name`, from the environment where the profile names a variable; None where it has neither.

        Raises:
            ConfigurationError: The variable is missing or empty.
        """
        if f"{name}_env" in self._table:
            # Never quoted: it may be the secret itself.
            if not _VARIABLE(str(self._table[f"{name}_env"])):
                self.refuse(f"{name}_env", "must be the name of an environment variable, not the secret itself")
            if not os.environ.get(str(self._table[f"{name}_env"])):
                self.refuse(f"{name}_env", "the environment variable that it names is missing or empty; set it")
            return os.environ[str(self._table[f"{name}_env"])]
        return cast("str | None", self._table.get(name))  # checked

    def number(self, name: str, default: float) -> float:
        """The number `name`; `default` where it is absent."""
        return cast("float", self._table.get(name, default))  # checked

    def whole(self, name: str) -> int | None:
        """The integer `name`; None where it is absent."""
        return cast("int | None", self._table.get(name))  # checked

    def switch(self, name: str) -> bool | None:
        """The boolean `name`; None where it is absent."""
        return cast("bool | None", self._table.get(name))  # checked

    def file(self, name: str) -> bytes | None:
        """What the private file holds whose path is `name`, from the folder of the settings; None where it is absent.

        Raises:
            ConfigurationError: It cannot be read, or others can read it too.
        """
        if name not in self._table:
            return None
        path = Path(str(self._table[name]))
        return read_private(self._folder / path.expanduser(), f"{self._place} {name}", self._exchange)

    def refuse(self, name: str, rule: str) -> NoReturn:
        """Raise what is wrong with the key `name`."""
        raise ConfigurationError(f"{self._place} {name}: {rule}", exchange=self._exchange)


class _File(Opaque):
    """A parsed file: nothing of it shows in the variables of a frame."""

    __slots__ = ("_document", "_exchange", "_open", "_path")

    def __init__(self, path: Path, exchange: str) -> None:
        self._path = path
        self._exchange = exchange
        way_out = "write it, or name another file with path= or LENDSPEC_CONFIG"
        data, self._open = _bytes_of(path, "", way_out, exchange)
        try:
            self._document: dict[str, object] = tomllib.loads(data.decode())
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            found = _PLACE(str(error))
            where = f" {found[0]}" if found else ""
        else:
            return
        del data  # not in the handler: the exception may hold the text
        self._refuse(f"is no TOML{where}; mend it, see https://toml.io")

    def profile(self, name: str, keys: Keys) -> Profile:
        if name not in self._tables(self._exchange):
            known = ", ".join(self._tables(self._exchange)) or "none"
            self._refuse(
                f"there is no profile [{self._exchange}.{name}] (profiles of {self._exchange}: {known}); add it, or "
                "name another one with profile= or LENDSPEC_PROFILE"
            )
        if self._open and self._secrets():
            self._refuse(f"holds {', '.join(self._secrets())}, but {_open_file(self._path)}")
        return Profile(self._path, self._exchange, name, self._tables(self._exchange)[name], keys).check()

    def _secrets(self) -> list[str]:
        """Where secrets stand in the file, whosever they are."""
        places = [(exchange, name) for exchange in self._document for name in self._tables(exchange)]
        return [
            f"{key} of [{exchange}.{name}]"
            for exchange, name in places
            for key in self._tables(exchange)[name]
            if key in SECRETS
        ]

    def _tables(self, exchange: str) -> dict[str, dict[str, object]]:
        """The profiles of an exchange; what is no table is none."""
        tables = self._document.get(exchange)
        found = cast("dict[str, object]", tables) if isinstance(tables, dict) else {}  # TOML: names are text
        return {name: cast("dict[str, object]", table) for name, table in found.items() if isinstance(table, dict)}

    def _refuse(self, rule: str) -> NoReturn:
        raise ConfigurationError(f"{self._path}: {rule}", exchange=self._exchange)


def _bytes_of(path: Path, place: str, way_out: str, exchange: str) -> tuple[bytes, bool]:
    """What the file holds, and whether others than its owner can get at it."""
    try:
        with path.expanduser().open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            return file.read(), os.name == "posix" and bool(mode & _OTHERS)
    except (OSError, ValueError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
    raise ConfigurationError(f"{place}cannot read {_shown(path)}: {reason}; {way_out}", exchange=exchange)


def _shown(path: Path) -> str:
    """The path, unless its name is rather the text of a key, or a secret: those have no ending."""
    is_path = path.suffix and "-----BEGIN" not in str(path)
    return repr(str(path)) if is_path else "the file of this name"


def _open_file(path: str | os.PathLike[str]) -> str:
    return (
        "others than its owner can get at it, and with it at the account: "
        f"close it with: chmod 600 {os.fspath(path)}; a key that may have been read is best replaced"
    )


def _is(value: object, kind: type[str | bool | int | float]) -> bool:
    if isinstance(value, bool):
        return kind is bool
    return isinstance(value, int | float) if kind is float else isinstance(value, kind)
