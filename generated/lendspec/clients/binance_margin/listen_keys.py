# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""ListenKeys: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from lendspec.clients.binance_margin.listen_keys_models import (
    MarginListenKey,
    MarginListenToken,
    decode_margin_listen_key,
    decode_margin_listen_token,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import nothing, wire_boolean, wire_integer, wire_text
from lendspec.core.operation import Deprecation, Limit, Operation, Parameter
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session

__all__ = [
    "CLOSE_CROSS_MARGIN_TRADE_STREAM",
    "CLOSE_ISOLATED_MARGIN_TRADE_STREAM",
    "CLOSE_MARGIN_LISTEN_KEY",
    "CLOSE_MARGIN_LISTEN_KEY_V2",
    "CREATE_MARGIN_LISTEN_TOKEN",
    "KEEP_ALIVE_CROSS_MARGIN_TRADE_STREAM",
    "KEEP_ALIVE_ISOLATED_MARGIN_TRADE_STREAM",
    "KEEP_ALIVE_MARGIN_LISTEN_KEY",
    "KEEP_ALIVE_MARGIN_LISTEN_KEY_V2",
    "START_CROSS_MARGIN_TRADE_STREAM",
    "START_ISOLATED_MARGIN_TRADE_STREAM",
    "START_MARGIN_LISTEN_KEY",
    "START_MARGIN_LISTEN_KEY_V2",
    "AsyncListenKeysApi",
    "AsyncRawListenKeysApi",
    "ListenKeysApi",
    "RawListenKeysApi",
]

_TOKEN = Bounds(pattern="^[!-~]+$", form="a key or token without spaces", secret=True)
_SYMBOL = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,40}$",
    form="the name of a trading pair, in capital letters and digits, without spaces or signs between the coins",
)

START_MARGIN_LISTEN_KEY = Operation(
    id="startMarginListenKey",
    python_name="margin.listen_keys.start",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/margin/listen-key",),
    effect="write",
    security=("apiKey",),
    parameters=(),
    decode=decode_margin_listen_key,
    permission="USER_STREAM",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#start-user-data-stream",
)
KEEP_ALIVE_MARGIN_LISTEN_KEY = Operation(
    id="keepAliveMarginListenKey",
    python_name="margin.listen_keys.keep_alive",
    exchange="binance",
    product="margin",
    method="PUT",
    path=("/sapi/v1/margin/listen-key",),
    effect="write",
    security=("apiKey",),
    parameters=(Parameter("listenKey", "listen_key", "str", "query", wire_text, required=True, bounds=_TOKEN),),
    decode=nothing,
    permission="USER_STREAM",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#keepalive-user-data-stream",
)
CLOSE_MARGIN_LISTEN_KEY = Operation(
    id="closeMarginListenKey",
    python_name="margin.listen_keys.close",
    exchange="binance",
    product="margin",
    method="DELETE",
    path=("/sapi/v1/margin/listen-key",),
    effect="write",
    security=("apiKey",),
    parameters=(),
    decode=nothing,
    permission="USER_STREAM",
    limits=(Limit(weight=3000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#close-user-data-stream",
)
START_MARGIN_LISTEN_KEY_V2 = Operation(
    id="startMarginListenKeyV2",
    python_name="margin.listen_keys.start_v2",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v2/margin/listen-key",),
    effect="write",
    security=("apiKey",),
    parameters=(),
    decode=decode_margin_listen_key,
    permission="USER_STREAM",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#start-user-data-stream-v2",
)
KEEP_ALIVE_MARGIN_LISTEN_KEY_V2 = Operation(
    id="keepAliveMarginListenKeyV2",
    python_name="margin.listen_keys.keep_alive_v2",
    exchange="binance",
    product="margin",
    method="PUT",
    path=("/sapi/v2/margin/listen-key",),
    effect="write",
    security=("apiKey",),
    parameters=(Parameter("listenKey", "listen_key", "str", "query", wire_text, required=True, bounds=_TOKEN),),
    decode=nothing,
    permission="USER_STREAM",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#keepalive-user-data-stream-v2",
)
CLOSE_MARGIN_LISTEN_KEY_V2 = Operation(
    id="closeMarginListenKeyV2",
    python_name="margin.listen_keys.close_v2",
    exchange="binance",
    product="margin",
    method="DELETE",
    path=("/sapi/v2/margin/listen-key",),
    effect="write",
    security=("apiKey",),
    parameters=(),
    decode=nothing,
    permission="USER_STREAM",
    limits=(Limit(weight=1, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    source="https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#close-user-data-stream-v2",
)
CREATE_MARGIN_LISTEN_TOKEN = Operation(
    id="createMarginListenToken",
    python_name="margin.listen_keys.create_token",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/userListenToken",),
    effect="write",
    security=("apiKey",),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, bounds=_SYMBOL),
        Parameter("isIsolated", "is_isolated", "bool", "query", wire_boolean),
        Parameter("validity", "validity", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=86400000)),
    ),
    decode=decode_margin_listen_token,
    permission="USER_STREAM",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    rules=(Rule(kind="require", parameters=("symbol",), when=(("isIsolated", ("true",)),)),),
    source="https://developers.binance.com/docs/margin_trading/trade-data-stream",
)
START_CROSS_MARGIN_TRADE_STREAM = Operation(
    id="startCrossMarginTradeStream",
    python_name="margin.listen_keys.start_cross_trade_stream",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/userDataStream",),
    effect="write",
    security=("apiKey",),
    parameters=(),
    decode=decode_margin_listen_key,
    permission="USER_STREAM",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    deprecated=Deprecation(sunset="2026-02-20", replaced_by="margin.listen_keys.create_token"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
KEEP_ALIVE_CROSS_MARGIN_TRADE_STREAM = Operation(
    id="keepAliveCrossMarginTradeStream",
    python_name="margin.listen_keys.keep_alive_cross_trade_stream",
    exchange="binance",
    product="margin",
    method="PUT",
    path=("/sapi/v1/userDataStream",),
    effect="write",
    security=("apiKey",),
    parameters=(Parameter("listenKey", "listen_key", "str", "query", wire_text, required=True, bounds=_TOKEN),),
    decode=nothing,
    permission="USER_STREAM",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    deprecated=Deprecation(sunset="2026-02-20", replaced_by="margin.listen_keys.create_token"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
CLOSE_CROSS_MARGIN_TRADE_STREAM = Operation(
    id="closeCrossMarginTradeStream",
    python_name="margin.listen_keys.close_cross_trade_stream",
    exchange="binance",
    product="margin",
    method="DELETE",
    path=("/sapi/v1/userDataStream",),
    effect="write",
    security=("apiKey",),
    parameters=(Parameter("listenkey", "listen_key", "str", "query", wire_text, required=True, bounds=_TOKEN),),
    decode=nothing,
    permission="USER_STREAM",
    limits=(Limit(weight=3000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    deprecated=Deprecation(sunset="2026-02-20", replaced_by="margin.listen_keys.create_token"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
START_ISOLATED_MARGIN_TRADE_STREAM = Operation(
    id="startIsolatedMarginTradeStream",
    python_name="margin.listen_keys.start_isolated_trade_stream",
    exchange="binance",
    product="margin",
    method="POST",
    path=("/sapi/v1/userDataStream/isolated",),
    effect="write",
    security=("apiKey",),
    parameters=(Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),),
    decode=decode_margin_listen_key,
    permission="USER_STREAM",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    deprecated=Deprecation(sunset="2026-02-20", replaced_by="margin.listen_keys.create_token"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
KEEP_ALIVE_ISOLATED_MARGIN_TRADE_STREAM = Operation(
    id="keepAliveIsolatedMarginTradeStream",
    python_name="margin.listen_keys.keep_alive_isolated_trade_stream",
    exchange="binance",
    product="margin",
    method="PUT",
    path=("/sapi/v1/userDataStream/isolated",),
    effect="write",
    security=("apiKey",),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("listenKey", "listen_key", "str", "query", wire_text, required=True, bounds=_TOKEN),
    ),
    decode=nothing,
    permission="USER_STREAM",
    limits=(Limit(weight=1, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    deprecated=Deprecation(sunset="2026-02-20", replaced_by="margin.listen_keys.create_token"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)
CLOSE_ISOLATED_MARGIN_TRADE_STREAM = Operation(
    id="closeIsolatedMarginTradeStream",
    python_name="margin.listen_keys.close_isolated_trade_stream",
    exchange="binance",
    product="margin",
    method="DELETE",
    path=("/sapi/v1/userDataStream/isolated",),
    effect="write",
    security=("apiKey",),
    parameters=(
        Parameter("symbol", "symbol", "str", "query", wire_text, required=True, bounds=_SYMBOL),
        Parameter("listenkey", "listen_key", "str", "query", wire_text, required=True, bounds=_TOKEN),
    ),
    decode=nothing,
    permission="USER_STREAM",
    limits=(Limit(weight=3000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    deprecated=Deprecation(sunset="2026-02-20", replaced_by="margin.listen_keys.create_token"),
    source="https://developers.binance.com/docs/margin_trading/change-log",
)


class ListenKeysApi:
    """What a WebSocket connection needs to receive the events of your own margin account. A listen key
    opens the risk stream at wss://margin-stream.binance.com, for cross margin only; it tells of changed
    debts and of the margin level, so that a margin call (in the exchange's example at a margin level of
    1.3) and the threat of liquidation do not go unnoticed. A listen key lives for 60 minutes; keeping
    it alive gives it another 60, closing it ends the stream. A listen token opens the user data stream
    of orders and balances on the WebSocket API, for cross or isolated margin; it lives for 24 hours at
    most and is not prolonged but replaced by a new one. Keys and tokens cost nothing but request
    weight, need the API key alone, and are secrets: whoever has one reads your events.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def start(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginListenKey:
        """Get a listen key for the risk stream.

        Makes a listen key that lives for 60 minutes. If the account has one already, the answer is that
        one, with another 60 minutes to live. Cross margin only.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#start-user-data-stream
        """
        return self._session.call(
            START_MARGIN_LISTEN_KEY,
            {},
            options,
        )

    def keep_alive(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Keep a listen key alive.

        Gives the listen key 60 more minutes, so that the stream does not end.

        Args:
            listen_key: The listen key.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#keepalive-user-data-stream
        """
        return self._session.call(
            KEEP_ALIVE_MARGIN_LISTEN_KEY,
            {
                "listen_key": listen_key,
            },
            options,
        )

    def close(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Close the risk stream.

        Ends the stream and makes its listen key void. The call takes no listen key. Its weight is far above
        that of the other two.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#close-user-data-stream
        """
        return self._session.call(
            CLOSE_MARGIN_LISTEN_KEY,
            {},
            options,
        )

    def start_v2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginListenKey:
        """Get a listen key, second version.

        Makes a listen key. The exchange does not say which stream it opens, nor in what this version
        differs from the first.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#start-user-data-stream-v2
        """
        return self._session.call(
            START_MARGIN_LISTEN_KEY_V2,
            {},
            options,
        )

    def keep_alive_v2(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Keep a listen key alive, second version.

        Prolongs the listen key, so that the stream does not end. The exchange does not say in what this
        version differs from the first.

        Args:
            listen_key: The listen key.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#keepalive-user-data-stream-v2
        """
        return self._session.call(
            KEEP_ALIVE_MARGIN_LISTEN_KEY_V2,
            {
                "listen_key": listen_key,
            },
            options,
        )

    def close_v2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Close a stream, second version.

        Ends the stream. The call takes no listen key. The exchange does not say in what this version
        differs from the first.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#close-user-data-stream-v2
        """
        return self._session.call(
            CLOSE_MARGIN_LISTEN_KEY_V2,
            {},
            options,
        )

    def create_token(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        validity: int | None = None,
        options: CallOptions | None = None,
    ) -> MarginListenToken:
        """Get a listen token for the user data stream.

        Makes a token for `userDataStream.subscribe.listenToken` of the WebSocket API, which needs no login
        for it and refuses a wrong one with -1209. The subscription ends with the token: before that, get a
        new token and subscribe again with it; the stream then goes on without a gap.

        Args:
            symbol: Pair of the isolated margin account; mandatory when `is_isolated` is true.
            is_isolated: Whether the isolated margin account of `symbol` is meant (true) or the
                cross margin account (false). False when absent.
            validity: How long the token lives, in milliseconds. 24 hours when absent and at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Rule: give `symbol` when `is_isolated` is true.

        Limits: 180000 a minute per UID.

        Source: https://developers.binance.com/docs/margin_trading/trade-data-stream
        """
        return self._session.call(
            CREATE_MARGIN_LISTEN_TOKEN,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "validity": validity,
            },
            options,
        )

    def start_cross_trade_stream(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginListenKey:
        """Get a listen key for the trade stream of cross margin.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. The key lived for 60 minutes, and
        asking again gave the same one another 60.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            START_CROSS_MARGIN_TRADE_STREAM,
            {},
            options,
        )

    def keep_alive_cross_trade_stream(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Keep a listen key of the trade stream of cross margin alive.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. It gave the listen key 60 more
        minutes.

        Args:
            listen_key: The listen key.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            KEEP_ALIVE_CROSS_MARGIN_TRADE_STREAM,
            {
                "listen_key": listen_key,
            },
            options,
        )

    def close_cross_trade_stream(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Close the trade stream of cross margin.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. It ended the stream.

        Args:
            listen_key: The listen key; written in small letters here.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            CLOSE_CROSS_MARGIN_TRADE_STREAM,
            {
                "listen_key": listen_key,
            },
            options,
        )

    def start_isolated_trade_stream(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> MarginListenKey:
        """Get a listen key for the trade stream of isolated margin.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. The key lived for 60 minutes, and
        asking again gave the same one another 60.

        Args:
            symbol: Pair whose isolated margin account is meant.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            START_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
            },
            options,
        )

    def keep_alive_isolated_trade_stream(
        self,
        *,
        symbol: str,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Keep a listen key of the trade stream of isolated margin alive.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. It gave the listen key 60 more
        minutes.

        Args:
            symbol: Pair whose isolated margin account is meant.
            listen_key: The listen key.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            KEEP_ALIVE_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
                "listen_key": listen_key,
            },
            options,
        )

    def close_isolated_trade_stream(
        self,
        *,
        symbol: str,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Close the trade stream of isolated margin.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. It ended the stream.

        Args:
            symbol: Pair whose isolated margin account is meant.
            listen_key: The listen key; written in small letters here.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return self._session.call(
            CLOSE_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
                "listen_key": listen_key,
            },
            options,
        )


class AsyncListenKeysApi:
    """What a WebSocket connection needs to receive the events of your own margin account. A listen key
    opens the risk stream at wss://margin-stream.binance.com, for cross margin only; it tells of changed
    debts and of the margin level, so that a margin call (in the exchange's example at a margin level of
    1.3) and the threat of liquidation do not go unnoticed. A listen key lives for 60 minutes; keeping
    it alive gives it another 60, closing it ends the stream. A listen token opens the user data stream
    of orders and balances on the WebSocket API, for cross or isolated margin; it lives for 24 hours at
    most and is not prolonged but replaced by a new one. Keys and tokens cost nothing but request
    weight, need the API key alone, and are secrets: whoever has one reads your events.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def start(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginListenKey:
        """Get a listen key for the risk stream.

        Makes a listen key that lives for 60 minutes. If the account has one already, the answer is that
        one, with another 60 minutes to live. Cross margin only.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#start-user-data-stream
        """
        return await self._session.call(
            START_MARGIN_LISTEN_KEY,
            {},
            options,
        )

    async def keep_alive(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Keep a listen key alive.

        Gives the listen key 60 more minutes, so that the stream does not end.

        Args:
            listen_key: The listen key.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#keepalive-user-data-stream
        """
        return await self._session.call(
            KEEP_ALIVE_MARGIN_LISTEN_KEY,
            {
                "listen_key": listen_key,
            },
            options,
        )

    async def close(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Close the risk stream.

        Ends the stream and makes its listen key void. The call takes no listen key. Its weight is far above
        that of the other two.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#close-user-data-stream
        """
        return await self._session.call(
            CLOSE_MARGIN_LISTEN_KEY,
            {},
            options,
        )

    async def start_v2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginListenKey:
        """Get a listen key, second version.

        Makes a listen key. The exchange does not say which stream it opens, nor in what this version
        differs from the first.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#start-user-data-stream-v2
        """
        return await self._session.call(
            START_MARGIN_LISTEN_KEY_V2,
            {},
            options,
        )

    async def keep_alive_v2(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Keep a listen key alive, second version.

        Prolongs the listen key, so that the stream does not end. The exchange does not say in what this
        version differs from the first.

        Args:
            listen_key: The listen key.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#keepalive-user-data-stream-v2
        """
        return await self._session.call(
            KEEP_ALIVE_MARGIN_LISTEN_KEY_V2,
            {
                "listen_key": listen_key,
            },
            options,
        )

    async def close_v2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Close a stream, second version.

        Ends the stream. The call takes no listen key. The exchange does not say in what this version
        differs from the first.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 12000 a minute per IP.

        Source:
        https://developers.binance.com/en/docs/catalog/core-trading-margin-trading/api/rest-api/user-data-stream#close-user-data-stream-v2
        """
        return await self._session.call(
            CLOSE_MARGIN_LISTEN_KEY_V2,
            {},
            options,
        )

    async def create_token(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        validity: int | None = None,
        options: CallOptions | None = None,
    ) -> MarginListenToken:
        """Get a listen token for the user data stream.

        Makes a token for `userDataStream.subscribe.listenToken` of the WebSocket API, which needs no login
        for it and refuses a wrong one with -1209. The subscription ends with the token: before that, get a
        new token and subscribe again with it; the stream then goes on without a gap.

        Args:
            symbol: Pair of the isolated margin account; mandatory when `is_isolated` is true.
            is_isolated: Whether the isolated margin account of `symbol` is meant (true) or the
                cross margin account (false). False when absent.
            validity: How long the token lives, in milliseconds. 24 hours when absent and at most.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Rule: give `symbol` when `is_isolated` is true.

        Limits: 180000 a minute per UID.

        Source: https://developers.binance.com/docs/margin_trading/trade-data-stream
        """
        return await self._session.call(
            CREATE_MARGIN_LISTEN_TOKEN,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "validity": validity,
            },
            options,
        )

    async def start_cross_trade_stream(
        self,
        *,
        options: CallOptions | None = None,
    ) -> MarginListenKey:
        """Get a listen key for the trade stream of cross margin.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. The key lived for 60 minutes, and
        asking again gave the same one another 60.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            START_CROSS_MARGIN_TRADE_STREAM,
            {},
            options,
        )

    async def keep_alive_cross_trade_stream(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Keep a listen key of the trade stream of cross margin alive.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. It gave the listen key 60 more
        minutes.

        Args:
            listen_key: The listen key.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            KEEP_ALIVE_CROSS_MARGIN_TRADE_STREAM,
            {
                "listen_key": listen_key,
            },
            options,
        )

    async def close_cross_trade_stream(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Close the trade stream of cross margin.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. It ended the stream.

        Args:
            listen_key: The listen key; written in small letters here.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            CLOSE_CROSS_MARGIN_TRADE_STREAM,
            {
                "listen_key": listen_key,
            },
            options,
        )

    async def start_isolated_trade_stream(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> MarginListenKey:
        """Get a listen key for the trade stream of isolated margin.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. The key lived for 60 minutes, and
        asking again gave the same one another 60.

        Args:
            symbol: Pair whose isolated margin account is meant.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            START_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
            },
            options,
        )

    async def keep_alive_isolated_trade_stream(
        self,
        *,
        symbol: str,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Keep a listen key of the trade stream of isolated margin alive.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. It gave the listen key 60 more
        minutes.

        Args:
            symbol: Pair whose isolated margin account is meant.
            listen_key: The listen key.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 180000 a minute per UID.

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            KEEP_ALIVE_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
                "listen_key": listen_key,
            },
            options,
        )

    async def close_isolated_trade_stream(
        self,
        *,
        symbol: str,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> None:
        """Close the trade stream of isolated margin.

        Deprecated: the exchange removes it on 2026-02-20. Use instead: margin.listen_keys.create_token.

        The exchange has taken this call down; listen tokens do the same. It ended the stream.

        Args:
            symbol: Pair whose isolated margin account is meant.
            listen_key: The listen key; written in small letters here.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission USER_STREAM.

        Limits: 3000 of 180000 UID weight a minute (60 calls).

        Source: https://developers.binance.com/docs/margin_trading/change-log
        """
        return await self._session.call(
            CLOSE_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
                "listen_key": listen_key,
            },
            options,
        )


class RawListenKeysApi:
    """What a WebSocket connection needs to receive the events of your own margin account. A listen key
    opens the risk stream at wss://margin-stream.binance.com, for cross margin only; it tells of changed
    debts and of the margin level, so that a margin call (in the exchange's example at a margin level of
    1.3) and the threat of liquidation do not go unnoticed. A listen key lives for 60 minutes; keeping
    it alive gives it another 60, closing it ends the stream. A listen token opens the user data stream
    of orders and balances on the WebSocket API, for cross or isolated margin; it lives for 24 hours at
    most and is not prolonged but replaced by a new one. Keys and tokens cost nothing but request
    weight, need the API key alone, and are secrets: whoever has one reads your events.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def start(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginListenKey]:
        """Call ``margin.listen_keys.start`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            START_MARGIN_LISTEN_KEY,
            {},
            options,
        )

    def keep_alive(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.keep_alive`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            KEEP_ALIVE_MARGIN_LISTEN_KEY,
            {
                "listen_key": listen_key,
            },
            options,
        )

    def close(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.close`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            CLOSE_MARGIN_LISTEN_KEY,
            {},
            options,
        )

    def start_v2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginListenKey]:
        """Call ``margin.listen_keys.start_v2`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            START_MARGIN_LISTEN_KEY_V2,
            {},
            options,
        )

    def keep_alive_v2(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.keep_alive_v2`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            KEEP_ALIVE_MARGIN_LISTEN_KEY_V2,
            {
                "listen_key": listen_key,
            },
            options,
        )

    def close_v2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.close_v2`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            CLOSE_MARGIN_LISTEN_KEY_V2,
            {},
            options,
        )

    def create_token(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        validity: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginListenToken]:
        """Call ``margin.listen_keys.create_token`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            CREATE_MARGIN_LISTEN_TOKEN,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "validity": validity,
            },
            options,
        )

    def start_cross_trade_stream(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginListenKey]:
        """Call ``margin.listen_keys.start_cross_trade_stream`` and keep status, headers, limits used and body
        beside the result.
        """
        return self._session.call_raw(
            START_CROSS_MARGIN_TRADE_STREAM,
            {},
            options,
        )

    def keep_alive_cross_trade_stream(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.keep_alive_cross_trade_stream`` and keep status, headers, limits used and
        body beside the result.
        """
        return self._session.call_raw(
            KEEP_ALIVE_CROSS_MARGIN_TRADE_STREAM,
            {
                "listen_key": listen_key,
            },
            options,
        )

    def close_cross_trade_stream(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.close_cross_trade_stream`` and keep status, headers, limits used and body
        beside the result.
        """
        return self._session.call_raw(
            CLOSE_CROSS_MARGIN_TRADE_STREAM,
            {
                "listen_key": listen_key,
            },
            options,
        )

    def start_isolated_trade_stream(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginListenKey]:
        """Call ``margin.listen_keys.start_isolated_trade_stream`` and keep status, headers, limits used and
        body beside the result.
        """
        return self._session.call_raw(
            START_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
            },
            options,
        )

    def keep_alive_isolated_trade_stream(
        self,
        *,
        symbol: str,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.keep_alive_isolated_trade_stream`` and keep status, headers, limits used
        and body beside the result.
        """
        return self._session.call_raw(
            KEEP_ALIVE_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
                "listen_key": listen_key,
            },
            options,
        )

    def close_isolated_trade_stream(
        self,
        *,
        symbol: str,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.close_isolated_trade_stream`` and keep status, headers, limits used and
        body beside the result.
        """
        return self._session.call_raw(
            CLOSE_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
                "listen_key": listen_key,
            },
            options,
        )


class AsyncRawListenKeysApi:
    """What a WebSocket connection needs to receive the events of your own margin account. A listen key
    opens the risk stream at wss://margin-stream.binance.com, for cross margin only; it tells of changed
    debts and of the margin level, so that a margin call (in the exchange's example at a margin level of
    1.3) and the threat of liquidation do not go unnoticed. A listen key lives for 60 minutes; keeping
    it alive gives it another 60, closing it ends the stream. A listen token opens the user data stream
    of orders and balances on the WebSocket API, for cross or isolated margin; it lives for 24 hours at
    most and is not prolonged but replaced by a new one. Keys and tokens cost nothing but request
    weight, need the API key alone, and are secrets: whoever has one reads your events.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def start(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginListenKey]:
        """Call ``margin.listen_keys.start`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            START_MARGIN_LISTEN_KEY,
            {},
            options,
        )

    async def keep_alive(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.keep_alive`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            KEEP_ALIVE_MARGIN_LISTEN_KEY,
            {
                "listen_key": listen_key,
            },
            options,
        )

    async def close(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.close`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            CLOSE_MARGIN_LISTEN_KEY,
            {},
            options,
        )

    async def start_v2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginListenKey]:
        """Call ``margin.listen_keys.start_v2`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            START_MARGIN_LISTEN_KEY_V2,
            {},
            options,
        )

    async def keep_alive_v2(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.keep_alive_v2`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            KEEP_ALIVE_MARGIN_LISTEN_KEY_V2,
            {
                "listen_key": listen_key,
            },
            options,
        )

    async def close_v2(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.close_v2`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            CLOSE_MARGIN_LISTEN_KEY_V2,
            {},
            options,
        )

    async def create_token(
        self,
        *,
        symbol: str | None = None,
        is_isolated: bool | None = None,
        validity: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginListenToken]:
        """Call ``margin.listen_keys.create_token`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            CREATE_MARGIN_LISTEN_TOKEN,
            {
                "symbol": symbol,
                "is_isolated": is_isolated,
                "validity": validity,
            },
            options,
        )

    async def start_cross_trade_stream(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginListenKey]:
        """Call ``margin.listen_keys.start_cross_trade_stream`` and keep status, headers, limits used and body
        beside the result.
        """
        return await self._session.call_raw(
            START_CROSS_MARGIN_TRADE_STREAM,
            {},
            options,
        )

    async def keep_alive_cross_trade_stream(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.keep_alive_cross_trade_stream`` and keep status, headers, limits used and
        body beside the result.
        """
        return await self._session.call_raw(
            KEEP_ALIVE_CROSS_MARGIN_TRADE_STREAM,
            {
                "listen_key": listen_key,
            },
            options,
        )

    async def close_cross_trade_stream(
        self,
        *,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.close_cross_trade_stream`` and keep status, headers, limits used and body
        beside the result.
        """
        return await self._session.call_raw(
            CLOSE_CROSS_MARGIN_TRADE_STREAM,
            {
                "listen_key": listen_key,
            },
            options,
        )

    async def start_isolated_trade_stream(
        self,
        *,
        symbol: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[MarginListenKey]:
        """Call ``margin.listen_keys.start_isolated_trade_stream`` and keep status, headers, limits used and
        body beside the result.
        """
        return await self._session.call_raw(
            START_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
            },
            options,
        )

    async def keep_alive_isolated_trade_stream(
        self,
        *,
        symbol: str,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.keep_alive_isolated_trade_stream`` and keep status, headers, limits used
        and body beside the result.
        """
        return await self._session.call_raw(
            KEEP_ALIVE_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
                "listen_key": listen_key,
            },
            options,
        )

    async def close_isolated_trade_stream(
        self,
        *,
        symbol: str,
        listen_key: str,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``margin.listen_keys.close_isolated_trade_stream`` and keep status, headers, limits used and
        body beside the result.
        """
        return await self._session.call_raw(
            CLOSE_ISOLATED_MARGIN_TRADE_STREAM,
            {
                "symbol": symbol,
                "listen_key": listen_key,
            },
            options,
        )
