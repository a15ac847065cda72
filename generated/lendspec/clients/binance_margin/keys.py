# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Keys: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.binance_margin.enums import SpecialKeyPermission
from lendspec.clients.binance_margin.keys_models import (
    CreatedSpecialKey,
    SpecialKey,
    decode_created_special_key,
    decode_special_key,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import list_of, nothing, wire_listed, wire_text
from lendspec.core.operation import Limit, Operation, Parameter
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = [
    "CREATE_MARGIN_SPECIAL_KEY",
    "DELETE_MARGIN_SPECIAL_KEY",
    "EDIT_MARGIN_SPECIAL_KEY_IP",
    "EXIT_MARGIN_SPECIAL_KEY_MODE",
    "GET_MARGIN_SPECIAL_KEY",
    "GET_MARGIN_SPECIAL_KEYS",
    "AsyncKeysApi",
    "AsyncRawKeysApi",
    "KeysApi",
    "RawKeysApi",
]

_SYMBOL = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,40}$",
    form="the name of a trading pair, in capital letters and digits, without spaces or signs between the coins",
)
_TOKEN = Bounds(pattern="^[!-~]+$", form="a key or token without spaces", secret=True)

GET_MARGIN_SPECIAL_KEYS = Operation(
    id="getMarginSpecialKeys",
    python_name="margin.keys.list_all",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/api-key-list",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),),
    decode=list_of(decode_special_key),
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-special-key-list",
)
GET_MARGIN_SPECIAL_KEY = Operation(
    id="getMarginSpecialKey",
    python_name="margin.keys.details",
    exchange="binance",
    product="margin",
    method="GET",
    path=("/sapi/v1/margin/apiKey",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("apiKey", "api_key", "str", "query", wire_text, required=True, bounds=_TOKEN),
    ),
    decode=decode_special_key,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-special-key",
)
CREATE_MARGIN_SPECIAL_KEY = Operation(
    id="createMarginSpecialKey",
    python_name="margin.keys.create",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/apiKey",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("apiName", "api_name", "str", "query", wire_text, required=True, bounds=Bounds(min_length=1)),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter(
            "ip",
            "ip",
            "str",
            "query",
            wire_text,
            bounds=Bounds(
                pattern="^[^,\\s]+(,[^,\\s]+){0,29}$",
                form="1 to 30 IP addresses with commas between them, without spaces",
            ),
        ),
        Parameter("publicKey", "public_key", "str", "query", wire_text, bounds=Bounds(min_length=1)),
        Parameter(
            "permissionMode",
            "permission_mode",
            "SpecialKeyPermission | str",
            "query",
            wire_listed(SpecialKeyPermission),
        ),
    ),
    decode=decode_created_special_key,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    secrets=("secretKey",),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#create-special-key",
)
DELETE_MARGIN_SPECIAL_KEY = Operation(
    id="deleteMarginSpecialKey",
    python_name="margin.keys.delete",
    exchange="binance",
    product="margin",
    method="DELETE",
    path=("/sapi/v1/margin/apiKey",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("apiName", "api_name", "str", "query", wire_text, bounds=Bounds(min_length=1)),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("apiKey", "api_key", "str", "query", wire_text, bounds=_TOKEN),
    ),
    decode=nothing,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    rules=(Rule(kind="any", parameters=("apiName", "apiKey")),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#delete-special-key",
)
EDIT_MARGIN_SPECIAL_KEY_IP = Operation(
    id="editMarginSpecialKeyIp",
    python_name="margin.keys.edit_ip",
    exchange="binance",
    product="margin",
    method="PUT",
    path=("/sapi/v1/margin/apiKey/ip",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter(
            "ip",
            "ip",
            "str",
            "query",
            wire_text,
            required=True,
            bounds=Bounds(
                pattern="^[^,\\s]+(,[^,\\s]+){0,29}$",
                form="1 to 30 IP addresses with commas between them, without spaces",
            ),
        ),
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("apiKey", "api_key", "str", "query", wire_text, required=True, bounds=_TOKEN),
    ),
    decode=nothing,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#edit-ip-for-special-key",
)
EXIT_MARGIN_SPECIAL_KEY_MODE = Operation(
    id="exitMarginSpecialKeyMode",
    python_name="margin.keys.exit_mode",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/exit-special-key-mode",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(),
    decode=nothing,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=10, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#exit-special-key-mode",
)


class KeysApi:
    """A special key is an API key for margin trading with low latency: it is made here, and then places
    margin orders and opens user data streams at the Spot API (/api/v3). It is open to users of VIP
    level 7 and above; others ask their VIP manager. Before its first key the master account agrees to
    supplemental terms, which hold for its sub-accounts too. The sources name no fee for it. A key
    serves the cross margin account, or the isolated margin account of one pair; Portfolio Margin Pro is
    supported, Portfolio Margin is not. A first key puts the account into special key mode: orders are
    checked by other rules, and if a liquidation leaves the account with a deficit, the deficit becomes
    a liquidation loan. Deleting the keys does not end the mode: repay all debts, then leave it; new
    keys are barred for 24 hours. These calls handle secrets that trade with your funds and on your
    debt.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def list_all(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[SpecialKey, ...]:
        """List special keys.

        The keys of the cross margin account, or with `symbol` those of an isolated margin account. Their
        secrets are not shown.

        Args:
            symbol: Pair whose isolated margin account the key serves. Absent for a key of the cross
                margin account.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission TRADE.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-special-key-list
        """
        return self._session.call(
            GET_MARGIN_SPECIAL_KEYS,
            {
                "symbol": symbol,
            },
            options,
        )

    def details(
        self,
        *,
        api_key: str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> SpecialKey:
        """Get a special key.

        Name, addresses, kind and permission of one key. Its secret is not shown.

        Args:
            symbol: Pair whose isolated margin account the key serves. Absent for a key of the cross
                margin account.
            api_key: The special key in question; not the key that signs the request.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission TRADE.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-special-key
        """
        return self._session.call(
            GET_MARGIN_SPECIAL_KEY,
            {
                "api_key": api_key,
                "symbol": symbol,
            },
            options,
        )

    def create(
        self,
        *,
        api_name: str,
        symbol: str | None = None,
        ip: str | None = None,
        public_key: str | None = None,
        permission_mode: SpecialKeyPermission | str | None = None,
        options: CallOptions | None = None,
    ) -> CreatedSpecialKey:
        """Create a special key.

        Sign this request with an ordinary key that has "Enable Spot & Margin Trading". Without `public_key`
        the exchange makes an HMAC key, and the answer holds its secret; with `public_key` the key is an RSA
        or Ed25519 one and the private half never leaves you. Ed25519 is what the exchange recommends. The
        first key puts the account into special key mode. Portfolio Margin accounts are refused
        (UNSUPPORTED_OPERATION), and so are Cross Margin Pro accounts without a further agreement
        (Forbidden).

        Args:
            api_name: Name of the key, chosen by you.
            symbol: Pair whose isolated margin account the key serves. Absent for a key of the cross
                margin account.
            ip: IP addresses that may use the key, separated by commas; 30 at most for one key.
            public_key: Public half of an RSA or Ed25519 key pair in PEM form (BEGIN PUBLIC KEY).
                Never send the private half. Percent-encoded on the wire, as every parameter.
            permission_mode: What the key may do. Only for Ed25519 keys, without effect on others.
                TRADE when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#create-special-key
        """
        return self._session.call(
            CREATE_MARGIN_SPECIAL_KEY,
            {
                "api_name": api_name,
                "symbol": symbol,
                "ip": ip,
                "public_key": public_key,
                "permission_mode": permission_mode,
            },
            options,
        )

    def delete(
        self,
        *,
        api_name: str | None = None,
        symbol: str | None = None,
        api_key: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete special keys.

        Deletes the key `api_key`; without it, every key that is named `api_name`. With both, `api_name` is
        ignored. Deleting keys does not end special key mode: repay all debts and exit the mode after it.

        Args:
            api_name: Name of the keys to delete. Ignored when `api_key` is sent.
            symbol: Pair whose isolated margin account the key serves. Absent for a key of the cross
                margin account.
            api_key: The special key to delete; not the key that signs the request.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Rule: give `api_name` or `api_key`, or several of them.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#delete-special-key
        """
        return self._session.call(
            DELETE_MARGIN_SPECIAL_KEY,
            {
                "api_name": api_name,
                "symbol": symbol,
                "api_key": api_key,
            },
            options,
        )

    def edit_ip(
        self,
        *,
        ip: str,
        api_key: str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Change the addresses of a special key.

        Says from which IP addresses a key may be used. Sign this request with an ordinary key that has
        "Enable Spot & Margin Trading".

        Args:
            ip: IP addresses that may use the key, separated by commas; 30 at most for one key.
            symbol: Pair whose isolated margin account the key serves. Absent for a key of the cross
                margin account.
            api_key: The special key in question; not the key that signs the request.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#edit-ip-for-special-key
        """
        return self._session.call(
            EDIT_MARGIN_SPECIAL_KEY_IP,
            {
                "ip": ip,
                "api_key": api_key,
                "symbol": symbol,
            },
            options,
        )

    def exit_mode(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Leave special key mode.

        For Cross Margin Classic accounts. In one step it deletes all special keys of the account, brings
        the checks before an order back to the standard ones, and bars new special keys for a while (24
        hours by default). The account must not be in liquidation nor owe anything, otherwise the exchange
        refuses. An account that is not in the mode is answered as a success.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Limits: 10 of 180000 UID weight a minute (18000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#exit-special-key-mode
        """
        return self._session.call(
            EXIT_MARGIN_SPECIAL_KEY_MODE,
            {},
            options,
        )


class AsyncKeysApi:
    """A special key is an API key for margin trading with low latency: it is made here, and then places
    margin orders and opens user data streams at the Spot API (/api/v3). It is open to users of VIP
    level 7 and above; others ask their VIP manager. Before its first key the master account agrees to
    supplemental terms, which hold for its sub-accounts too. The sources name no fee for it. A key
    serves the cross margin account, or the isolated margin account of one pair; Portfolio Margin Pro is
    supported, Portfolio Margin is not. A first key puts the account into special key mode: orders are
    checked by other rules, and if a liquidation leaves the account with a deficit, the deficit becomes
    a liquidation loan. Deleting the keys does not end the mode: repay all debts, then leave it; new
    keys are barred for 24 hours. These calls handle secrets that trade with your funds and on your
    debt.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def list_all(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[SpecialKey, ...]:
        """List special keys.

        The keys of the cross margin account, or with `symbol` those of an isolated margin account. Their
        secrets are not shown.

        Args:
            symbol: Pair whose isolated margin account the key serves. Absent for a key of the cross
                margin account.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission TRADE.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-special-key-list
        """
        return await self._session.call(
            GET_MARGIN_SPECIAL_KEYS,
            {
                "symbol": symbol,
            },
            options,
        )

    async def details(
        self,
        *,
        api_key: str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> SpecialKey:
        """Get a special key.

        Name, addresses, kind and permission of one key. Its secret is not shown.

        Args:
            symbol: Pair whose isolated margin account the key serves. Absent for a key of the cross
                margin account.
            api_key: The special key in question; not the key that signs the request.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission TRADE.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#query-special-key
        """
        return await self._session.call(
            GET_MARGIN_SPECIAL_KEY,
            {
                "api_key": api_key,
                "symbol": symbol,
            },
            options,
        )

    async def create(
        self,
        *,
        api_name: str,
        symbol: str | None = None,
        ip: str | None = None,
        public_key: str | None = None,
        permission_mode: SpecialKeyPermission | str | None = None,
        options: CallOptions | None = None,
    ) -> CreatedSpecialKey:
        """Create a special key.

        Sign this request with an ordinary key that has "Enable Spot & Margin Trading". Without `public_key`
        the exchange makes an HMAC key, and the answer holds its secret; with `public_key` the key is an RSA
        or Ed25519 one and the private half never leaves you. Ed25519 is what the exchange recommends. The
        first key puts the account into special key mode. Portfolio Margin accounts are refused
        (UNSUPPORTED_OPERATION), and so are Cross Margin Pro accounts without a further agreement
        (Forbidden).

        Args:
            api_name: Name of the key, chosen by you.
            symbol: Pair whose isolated margin account the key serves. Absent for a key of the cross
                margin account.
            ip: IP addresses that may use the key, separated by commas; 30 at most for one key.
            public_key: Public half of an RSA or Ed25519 key pair in PEM form (BEGIN PUBLIC KEY).
                Never send the private half. Percent-encoded on the wire, as every parameter.
            permission_mode: What the key may do. Only for Ed25519 keys, without effect on others.
                TRADE when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#create-special-key
        """
        return await self._session.call(
            CREATE_MARGIN_SPECIAL_KEY,
            {
                "api_name": api_name,
                "symbol": symbol,
                "ip": ip,
                "public_key": public_key,
                "permission_mode": permission_mode,
            },
            options,
        )

    async def delete(
        self,
        *,
        api_name: str | None = None,
        symbol: str | None = None,
        api_key: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Delete special keys.

        Deletes the key `api_key`; without it, every key that is named `api_name`. With both, `api_name` is
        ignored. Deleting keys does not end special key mode: repay all debts and exit the mode after it.

        Args:
            api_name: Name of the keys to delete. Ignored when `api_key` is sent.
            symbol: Pair whose isolated margin account the key serves. Absent for a key of the cross
                margin account.
            api_key: The special key to delete; not the key that signs the request.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Rule: give `api_name` or `api_key`, or several of them.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#delete-special-key
        """
        return await self._session.call(
            DELETE_MARGIN_SPECIAL_KEY,
            {
                "api_name": api_name,
                "symbol": symbol,
                "api_key": api_key,
            },
            options,
        )

    async def edit_ip(
        self,
        *,
        ip: str,
        api_key: str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Change the addresses of a special key.

        Says from which IP addresses a key may be used. Sign this request with an ordinary key that has
        "Enable Spot & Margin Trading".

        Args:
            ip: IP addresses that may use the key, separated by commas; 30 at most for one key.
            symbol: Pair whose isolated margin account the key serves. Absent for a key of the cross
                margin account.
            api_key: The special key in question; not the key that signs the request.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#edit-ip-for-special-key
        """
        return await self._session.call(
            EDIT_MARGIN_SPECIAL_KEY_IP,
            {
                "ip": ip,
                "api_key": api_key,
                "symbol": symbol,
            },
            options,
        )

    async def exit_mode(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Leave special key mode.

        For Cross Margin Classic accounts. In one step it deletes all special keys of the account, brings
        the checks before an order back to the standard ones, and bars new special keys for a while (24
        hours by default). The account must not be in liquidation nor owe anything, otherwise the exchange
        refuses. An account that is not in the mode is answered as a success.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission TRADE.

        Limits: 10 of 180000 UID weight a minute (18000 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/trade#exit-special-key-mode
        """
        return await self._session.call(
            EXIT_MARGIN_SPECIAL_KEY_MODE,
            {},
            options,
        )


class RawKeysApi:
    """A special key is an API key for margin trading with low latency: it is made here, and then places
    margin orders and opens user data streams at the Spot API (/api/v3). It is open to users of VIP
    level 7 and above; others ask their VIP manager. Before its first key the master account agrees to
    supplemental terms, which hold for its sub-accounts too. The sources name no fee for it. A key
    serves the cross margin account, or the isolated margin account of one pair; Portfolio Margin Pro is
    supported, Portfolio Margin is not. A first key puts the account into special key mode: orders are
    checked by other rules, and if a liquidation leaves the account with a deficit, the deficit becomes
    a liquidation loan. Deleting the keys does not end the mode: repay all debts, then leave it; new
    keys are barred for 24 hours. These calls handle secrets that trade with your funds and on your
    debt.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def list_all(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[SpecialKey, ...]]:
        """Call ``margin.keys.list_all`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_SPECIAL_KEYS,
            {
                "symbol": symbol,
            },
            options,
        )

    def details(
        self,
        *,
        api_key: str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[SpecialKey]:
        """Call ``margin.keys.details`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            GET_MARGIN_SPECIAL_KEY,
            {
                "api_key": api_key,
                "symbol": symbol,
            },
            options,
        )

    def create(
        self,
        *,
        api_name: str,
        symbol: str | None = None,
        ip: str | None = None,
        public_key: str | None = None,
        permission_mode: SpecialKeyPermission | str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[CreatedSpecialKey]:
        """Call ``margin.keys.create`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            CREATE_MARGIN_SPECIAL_KEY,
            {
                "api_name": api_name,
                "symbol": symbol,
                "ip": ip,
                "public_key": public_key,
                "permission_mode": permission_mode,
            },
            options,
        )

    def delete(
        self,
        *,
        api_name: str | None = None,
        symbol: str | None = None,
        api_key: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.keys.delete`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            DELETE_MARGIN_SPECIAL_KEY,
            {
                "api_name": api_name,
                "symbol": symbol,
                "api_key": api_key,
            },
            options,
        )

    def edit_ip(
        self,
        *,
        ip: str,
        api_key: str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.keys.edit_ip`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            EDIT_MARGIN_SPECIAL_KEY_IP,
            {
                "ip": ip,
                "api_key": api_key,
                "symbol": symbol,
            },
            options,
        )

    def exit_mode(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.keys.exit_mode`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            EXIT_MARGIN_SPECIAL_KEY_MODE,
            {},
            options,
        )


class AsyncRawKeysApi:
    """A special key is an API key for margin trading with low latency: it is made here, and then places
    margin orders and opens user data streams at the Spot API (/api/v3). It is open to users of VIP
    level 7 and above; others ask their VIP manager. Before its first key the master account agrees to
    supplemental terms, which hold for its sub-accounts too. The sources name no fee for it. A key
    serves the cross margin account, or the isolated margin account of one pair; Portfolio Margin Pro is
    supported, Portfolio Margin is not. A first key puts the account into special key mode: orders are
    checked by other rules, and if a liquidation leaves the account with a deficit, the deficit becomes
    a liquidation loan. Deleting the keys does not end the mode: repay all debts, then leave it; new
    keys are barred for 24 hours. These calls handle secrets that trade with your funds and on your
    debt.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def list_all(
        self,
        *,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[SpecialKey, ...]]:
        """Call ``margin.keys.list_all`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_SPECIAL_KEYS,
            {
                "symbol": symbol,
            },
            options,
        )

    async def details(
        self,
        *,
        api_key: str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[SpecialKey]:
        """Call ``margin.keys.details`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            GET_MARGIN_SPECIAL_KEY,
            {
                "api_key": api_key,
                "symbol": symbol,
            },
            options,
        )

    async def create(
        self,
        *,
        api_name: str,
        symbol: str | None = None,
        ip: str | None = None,
        public_key: str | None = None,
        permission_mode: SpecialKeyPermission | str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[CreatedSpecialKey]:
        """Call ``margin.keys.create`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            CREATE_MARGIN_SPECIAL_KEY,
            {
                "api_name": api_name,
                "symbol": symbol,
                "ip": ip,
                "public_key": public_key,
                "permission_mode": permission_mode,
            },
            options,
        )

    async def delete(
        self,
        *,
        api_name: str | None = None,
        symbol: str | None = None,
        api_key: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.keys.delete`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            DELETE_MARGIN_SPECIAL_KEY,
            {
                "api_name": api_name,
                "symbol": symbol,
                "api_key": api_key,
            },
            options,
        )

    async def edit_ip(
        self,
        *,
        ip: str,
        api_key: str,
        symbol: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.keys.edit_ip`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            EDIT_MARGIN_SPECIAL_KEY_IP,
            {
                "ip": ip,
                "api_key": api_key,
                "symbol": symbol,
            },
            options,
        )

    async def exit_mode(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.keys.exit_mode`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            EXIT_MARGIN_SPECIAL_KEY_MODE,
            {},
            options,
        )
