"""Calls of any generated package without an overlay: keys that go along as they are, statuses that say what happened.

    from lendspec.clients.kraken_spot import SCHEMES, Spot
    from lendspec.core.plain import session

    with session("kraken", "https://api.kraken.com/0", schemes=SCHEMES) as kraken:
        print(Spot(kraken).market_data.get_server_time())

An exchange that wants its requests signed needs a `Dialect` of its own: `lendspec new` writes one to begin with.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar, Unpack

from attrs import evolve

from lendspec.core.call import CallOptions, Changes
from lendspec.core.engine import Answer, AsyncEngine, Engine
from lendspec.core.errors import ConfigurationError, LendspecError
from lendspec.core.keywords import refuse_unknown
from lendspec.core.later import Later
from lendspec.core.operation import Operation
from lendspec.core.outcome import by_status, refused
from lendspec.core.recall import NO_RECALL, Recall
from lendspec.core.redact import Secrets
from lendspec.core.request import Draft
from lendspec.core.scheme import Scheme
from lendspec.core.session import AsyncSession, Session
from lendspec.core.settings import Opaque, checked_base_url, checked_text, settled, shown_name, taken
from lendspec.core.transport import async_engine_for, engine_for
from lendspec.core.verdict import members, sentence
from lendspec.core.wire import encode_query, percent_encode

if TYPE_CHECKING:
    import httpx
else:
    httpx = Later("httpx")

__all__ = ["PlainDialect", "async_session", "session"]

S = TypeVar("S")

# What RFC 9110, section 15.5, and the RFCs of the registry of status codes call a request that was not carried out.
# Not 408, which gateways send for a server that is late too, nor 418 and 499, which no standard gives a meaning:
# https://www.iana.org/assignments/http-status-codes
_NOT_DONE: Final = frozenset({*range(400, 408), *range(409, 418), *range(421, 427), 428, 429, 431, 451})

_NO_LIMITS: Final[Mapping[str, int]] = MappingProxyType({})
_NO_KEYS: Final[Mapping[str, str]] = MappingProxyType({})
_CODES: Final = ("code", "errorCode", "error_code", "retCode")
_WORDS: Final = ("message", "msg", "retMsg", "error_description", "error", "detail", "title")


class PlainDialect(Opaque):
    """An exchange that takes keys as they are; the `Dialect` of its sessions.

    Args:
        exchange: Name of the exchange, for errors and logs.
        base_url: Scheme, host and, where the specification's paths begin behind one, path.
        schemes: What the specification says of keys: ``SCHEMES`` of its package.
        credentials: The key of each scheme by its name; ``user:password`` for ``basic``.

    Raises:
        ConfigurationError: A credential belongs to no scheme or is malformed, or `base_url` would let it travel in
            clear.
    """

    __slots__ = ("_keys", "_schemes", "base_url", "exchange", "secrets")

    def __init__(
        self,
        exchange: str,
        base_url: str,
        *,
        schemes: Sequence[Scheme] = (),
        credentials: Mapping[str, str] = _NO_KEYS,
    ) -> None:
        self.exchange, self.base_url = exchange, ""  # a traceback may show what is not yet made
        self._schemes = {scheme.name: scheme for scheme in schemes}
        made = settled(_checked, exchange, base_url, self._schemes, credentials)
        del base_url, credentials  # tools print the variables of a traceback
        self.base_url, self._keys = taken(made)
        self.secrets = Secrets(
            part for key in self._keys.values() for part in (key, key.partition(":")[2], _basic(key))
        )

    def __repr__(self) -> str:
        return f"PlainDialect({self.exchange}, {self.base_url})"

    @property
    def recall(self) -> Recall:
        """Nothing is known of what became of a request without an answer."""
        return NO_RECALL

    def authorize(self, draft: Draft, operation: Operation[object], options: CallOptions, now_ms: int) -> Draft:  # noqa: ARG002 (no clock, no window)
        """Return the draft with the keys that the operation asks for.

        Raises:
            ConfigurationError: A key is missing, or the specification asks for more than a key.
        """
        for name in self._way(operation):
            draft = _with_key(draft, self._scheme(name, operation), self._key(name, operation))
        return draft

    def _way(self, operation: Operation[object]) -> tuple[str, ...]:
        """The first way for which there are keys, or one that needs none; else the first, whose key is then missed."""
        ready = (way for way in operation.ways if way and all(map(self._is_ready, way)))
        return next(ready, () if () in operation.ways else operation.security)

    def _is_ready(self, name: str) -> bool:
        return name in self._keys and self._schemes[name].kind != "other"

    def _scheme(self, name: str, operation: Operation[object]) -> Scheme:
        scheme = self._schemes.get(name)
        if scheme is None or scheme.kind == "other":
            raise ConfigurationError(
                f"needs the security scheme {name!r}, which is more than a key; bring a Dialect of your own",
                exchange=self.exchange,
                operation=operation.python_name,
            )
        return scheme

    def _key(self, name: str, operation: Operation[object]) -> str:
        key = self._keys.get(name)
        if key is None:
            raise ConfigurationError(
                f"needs a key and the session has none; make it with credentials={{{name!r}: ...}}",
                exchange=self.exchange,
                operation=operation.python_name,
            )
        return key

    def classify(self, operation: Operation[object], answer: Answer, payload: object) -> LendspecError | None:
        """Return what the status says, with the exchange's own code and words where the answer has some.

        A 4xx after a write is a refusal where the standard of HTTP has it so; none is sent again, because nothing is
        known of how this exchange keeps to it.
        """
        error = _said_by_status(operation, answer)
        if error is None:
            return None
        said = members(payload)
        said = {**said, **members(said.get("error"))}
        error.code = _first(said, _CODES) or error.code
        error.message = sentence(_first(said, _WORDS) or "", error.message)
        return error

    def limits_used(self, headers: Mapping[str, str]) -> Mapping[str, int]:  # noqa: ARG002 (nothing is known of them)
        """Return nothing."""
        return _NO_LIMITS


def _said_by_status(operation: Operation[object], answer: Answer) -> LendspecError | None:
    if operation.effect == "read" or answer.status not in _NOT_DONE or answer.status in operation.done:
        return by_status(operation, answer)
    error = refused(answer)
    error.safe_to_retry = False
    return error


def _checked(
    exchange: str, base_url: str, schemes: Mapping[str, Scheme], credentials: Mapping[str, str]
) -> tuple[str, dict[str, str]]:
    for name in credentials:
        if name not in schemes:
            known = ", ".join(schemes) or "none; give schemes=SCHEMES of the package"
            raise ConfigurationError(
                f"credentials: no scheme is named {shown_name(name)}; known: {known}", exchange=exchange
            )
    keys = {name: checked_text(name, key, exchange=exchange) for name, key in credentials.items()}
    return checked_base_url(base_url, exchange=exchange, path=True), keys


def _first(said: Mapping[str, object], names: Iterable[str]) -> str | None:
    told = (said.get(name) for name in names)
    return next((str(value) for value in told if isinstance(value, str | int) and not isinstance(value, bool)), None)


def _with_key(draft: Draft, scheme: Scheme, key: str) -> Draft:
    wire = scheme.wire or scheme.name
    if scheme.kind == "bearer":
        return _with_header(draft, "Authorization", f"Bearer {key}")
    if scheme.kind == "basic":
        return _with_header(draft, "Authorization", f"Basic {_basic(key)}")
    if scheme.location == "query":
        return evolve(draft, query="&".join(filter(None, (draft.query, encode_query([(wire, key)])))))
    if scheme.location == "cookie":
        return _with_header(draft, "Cookie", f"{percent_encode(wire)}={percent_encode(key)}")
    return _with_header(draft, wire, key)


def _with_header(draft: Draft, name: str, text: str) -> Draft:
    """The draft with one more header; cookies share one."""
    others = tuple(pair for pair in draft.headers if pair[0] != "Cookie" or name != "Cookie")
    crumbs = [value for key, value in draft.headers if key == name == "Cookie"]
    return evolve(draft, headers=(*others, (name, "; ".join([*crumbs, text]))))


def _basic(key: str) -> str:
    return base64.b64encode(key.encode()).decode()


def session(
    exchange: str,
    base_url: str,
    *,
    schemes: Sequence[Scheme] = (),
    credentials: Mapping[str, str] = _NO_KEYS,
    http: httpx.Client | httpx.BaseTransport | Engine | None = None,
    **settings: Unpack[Changes],
) -> Session:
    """Open a session for a generated package; use it as a context manager, or close it.

    Args:
        exchange: See `PlainDialect`.
        base_url: See `PlainDialect`; ``SERVERS`` of the package holds those that the specification names.
        schemes: See `PlainDialect`.
        credentials: See `PlainDialect`.
        http: An `httpx.Client` or transport with your own proxy, certificates or recorder, or an engine.
        **settings: How calls are carried: `timeout`, `retry`, `hooks`, `strict` …; see `Session.with_options`.

    Raises:
        ConfigurationError: See `PlainDialect`.
        TypeError: `http` or a setting is of another type.
        ValueError: A setting is out of its range.
    """
    opened = settled(_opened, Session, engine_for, (exchange, base_url), schemes, credentials, http, settings)
    del base_url, credentials, http, settings  # tools print the variables of a traceback
    return taken(opened)


def async_session(
    exchange: str,
    base_url: str,
    *,
    schemes: Sequence[Scheme] = (),
    credentials: Mapping[str, str] = _NO_KEYS,
    http: httpx.AsyncClient | httpx.AsyncBaseTransport | AsyncEngine | None = None,
    **settings: Unpack[Changes],
) -> AsyncSession:
    """Open the asynchronous twin of `session`.

    Args:
        exchange: See `session`.
        base_url: See `session`.
        schemes: See `session`.
        credentials: See `session`.
        http: An `httpx.AsyncClient` or transport of your own, or an engine.
        **settings: See `session`.

    Raises:
        ConfigurationError: See `session`.
        TypeError: See `session`.
        ValueError: See `session`.
    """
    opened = settled(
        _opened, AsyncSession, async_engine_for, (exchange, base_url), schemes, credentials, http, settings
    )
    del base_url, credentials, http, settings  # tools print the variables of a traceback
    return taken(opened)


def _opened(
    make: Callable[..., S],
    engine: Callable[[object], object],
    exchange: tuple[str, str],
    schemes: Sequence[Scheme],
    credentials: Mapping[str, str],
    http: object,
    settings: Changes,
) -> S:
    refuse_unknown(settings, Changes.__optional_keys__)
    dialect = PlainDialect(*exchange, schemes=schemes, credentials=credentials)
    return make(dialect, engine(http), **settings)
