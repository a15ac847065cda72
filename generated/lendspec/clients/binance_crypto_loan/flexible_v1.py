# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""FlexibleV1: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from lendspec.clients.binance_crypto_loan.enums import LtvDirection
from lendspec.clients.binance_crypto_loan.flexible_v1_models import (
    FlexibleFormerBorrowHistory,
    FlexibleFormerBorrowRecord,
    FlexibleFormerRepayHistory,
    FlexibleFormerRepayRecord,
    decode_flexible_former_borrow_history,
    decode_flexible_former_repay_history,
)
from lendspec.clients.binance_crypto_loan.models import (
    FlexibleBorrow,
    FlexibleCollateralAssets,
    FlexibleFormerRepay,
    FlexibleLoanableAssets,
    FlexibleLtvAdjustment,
    FlexibleLtvAdjustmentHistory,
    FlexibleLtvAdjustmentRecord,
    FlexibleOngoingOrder,
    FlexibleOngoingOrders,
    decode_flexible_borrow,
    decode_flexible_collateral_assets,
    decode_flexible_former_repay,
    decode_flexible_loanable_assets,
    decode_flexible_ltv_adjustment,
    decode_flexible_ltv_adjustment_history,
    decode_flexible_ongoing_orders,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import wire_boolean, wire_decimal, wire_integer, wire_listed, wire_text, wire_unix_ms
from lendspec.core.operation import Deprecation, Limit, NumberedPages, Operation, Parameter, Window
from lendspec.core.paging import AsyncPaged, Paged, Progress
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from lendspec.core.settlement import Settlement, Statuses

__all__ = [
    "FLEXIBLE_LOAN_V1_ADJUST_LTV",
    "FLEXIBLE_LOAN_V1_BORROW",
    "FLEXIBLE_LOAN_V1_BORROW_HISTORY",
    "FLEXIBLE_LOAN_V1_COLLATERAL_ASSETS",
    "FLEXIBLE_LOAN_V1_LOANABLE_ASSETS",
    "FLEXIBLE_LOAN_V1_LTV_ADJUSTMENT_HISTORY",
    "FLEXIBLE_LOAN_V1_ONGOING_ORDERS",
    "FLEXIBLE_LOAN_V1_REPAY",
    "FLEXIBLE_LOAN_V1_REPAY_HISTORY",
    "AsyncFlexibleV1Api",
    "AsyncRawFlexibleV1Api",
    "FlexibleV1Api",
    "RawFlexibleV1Api",
]

_COIN = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=20)

FLEXIBLE_LOAN_V1_BORROW = Operation(
    id="flexibleLoanV1Borrow",
    python_name="loan.flexible_v1.borrow",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v1/loan/flexible/borrow",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("loanAmount", "loan_amount", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
        Parameter("collateralAmount", "collateral_amount", "Decimal", "query", wire_decimal, bounds=_AMOUNT),
    ),
    decode=decode_flexible_borrow,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    settlement=Settlement(
        answer=Statuses(field="status", done=("Succeeds",), pending=("Processing",), failed=("Failed",))
    ),
    deprecated=Deprecation(sunset="2024-02-27", replaced_by="loan.flexible.borrow"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
FLEXIBLE_LOAN_V1_REPAY = Operation(
    id="flexibleLoanV1Repay",
    python_name="loan.flexible_v1.repay",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v1/loan/flexible/repay",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("repayAmount", "repay_amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("collateralReturn", "collateral_return", "bool", "query", wire_boolean),
        Parameter("fullRepayment", "full_repayment", "bool", "query", wire_boolean),
    ),
    decode=decode_flexible_former_repay,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=6000, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    settlement=Settlement(
        answer=Statuses(field="repayStatus", done=("Repaid",), pending=("Repaying",), failed=("Failed",))
    ),
    deprecated=Deprecation(sunset="2024-04-24", replaced_by="loan.flexible.repay"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
FLEXIBLE_LOAN_V1_ADJUST_LTV = Operation(
    id="flexibleLoanV1AdjustLtv",
    python_name="loan.flexible_v1.adjust_ltv",
    exchange="binance",
    product="crypto_loan",
    method="POST",
    path=("/sapi/v1/loan/flexible/adjust/ltv",),
    effect="write",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter(
            "adjustmentAmount", "adjustment_amount", "Decimal", "query", wire_decimal, required=True, bounds=_AMOUNT
        ),
        Parameter("direction", "direction", "LtvDirection | str", "query", wire_listed(LtvDirection), required=True),
    ),
    decode=decode_flexible_ltv_adjustment,
    owned=("recvWindow", "timestamp", "signature"),
    permission="TRADE",
    limits=(Limit(weight=6000, per_seconds=60, budget=180000, scope="uid", pool="operation"),),
    settlement=Settlement(
        answer=Statuses(field="status", done=("Succeeds",), pending=("Processing",), failed=("Failed",))
    ),
    deprecated=Deprecation(sunset="2024-04-24", replaced_by="loan.flexible.adjust_ltv"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
FLEXIBLE_LOAN_V1_ONGOING_ORDERS = Operation(
    id="flexibleLoanV1OngoingOrders",
    python_name="loan.flexible_v1.ongoing_orders",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/flexible/ongoing/orders",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
    ),
    decode=decode_flexible_ongoing_orders,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=300, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=500,
        max_size=1000,
        max_page=None,
        items="rows",
        key=("loan_coin", "collateral_coin"),
        total="total",
    ),
    deprecated=Deprecation(sunset="2024-04-24", replaced_by="loan.flexible.ongoing_orders"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
FLEXIBLE_LOAN_V1_BORROW_HISTORY = Operation(
    id="flexibleLoanV1BorrowHistory",
    python_name="loan.flexible_v1.borrow_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/flexible/borrow/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
    ),
    decode=decode_flexible_former_borrow_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=500,
        max_size=1000,
        max_page=None,
        items="rows",
        key=("loan_coin", "collateral_coin", "borrow_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime"),
    deprecated=Deprecation(sunset="2024-02-27", replaced_by="loan.flexible.borrow_history"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
FLEXIBLE_LOAN_V1_REPAY_HISTORY = Operation(
    id="flexibleLoanV1RepayHistory",
    python_name="loan.flexible_v1.repay_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/flexible/repay/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
    ),
    decode=decode_flexible_former_repay_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=500,
        max_size=1000,
        max_page=None,
        items="rows",
        key=("loan_coin", "collateral_coin", "repay_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime"),
    deprecated=Deprecation(sunset="2024-02-27", replaced_by="loan.flexible.repay_history"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
FLEXIBLE_LOAN_V1_LTV_ADJUSTMENT_HISTORY = Operation(
    id="flexibleLoanV1LtvAdjustmentHistory",
    python_name="loan.flexible_v1.ltv_adjustment_history",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/flexible/ltv/adjustment/history",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(
        Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),
        Parameter("startTime", "start_time", "datetime", "query", wire_unix_ms),
        Parameter("endTime", "end_time", "datetime", "query", wire_unix_ms),
        Parameter("current", "current", "int", "query", wire_integer, bounds=Bounds(minimum=1)),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=1000)),
    ),
    decode=decode_flexible_ltv_adjustment_history,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    pages=NumberedPages(
        page="current",
        size="limit",
        default_size=500,
        max_size=1000,
        max_page=None,
        items="rows",
        key=("loan_coin", "collateral_coin", "adjust_time"),
        total="total",
    ),
    window=Window(start="startTime", end="endTime"),
    deprecated=Deprecation(sunset="2024-02-27", replaced_by="loan.flexible.ltv_adjustment_history"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
FLEXIBLE_LOAN_V1_LOANABLE_ASSETS = Operation(
    id="flexibleLoanV1LoanableAssets",
    python_name="loan.flexible_v1.loanable_assets",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/flexible/loanable/data",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(Parameter("loanCoin", "loan_coin", "str", "query", wire_text, bounds=_COIN),),
    decode=decode_flexible_loanable_assets,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2024-02-27", replaced_by="loan.flexible.loanable_assets"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)
FLEXIBLE_LOAN_V1_COLLATERAL_ASSETS = Operation(
    id="flexibleLoanV1CollateralAssets",
    python_name="loan.flexible_v1.collateral_assets",
    exchange="binance",
    product="crypto_loan",
    method="GET",
    path=("/sapi/v1/loan/flexible/collateral/data",),
    effect="read",
    security=("apiKey", "signature"),
    parameters=(Parameter("collateralCoin", "collateral_coin", "str", "query", wire_text, bounds=_COIN),),
    decode=decode_flexible_collateral_assets,
    owned=("recvWindow", "timestamp", "signature"),
    permission="USER_DATA",
    limits=(Limit(weight=400, per_seconds=60, budget=12000, scope="ip", pool="operation"),),
    deprecated=Deprecation(sunset="2024-02-27", replaced_by="loan.flexible.collateral_assets"),
    source="https://developers.binance.com/docs/crypto_loan/change-log",
)


class FlexibleV1Api:
    """The first version of the calls for flexible loans. Version 2 superseded most of them on 2024-02-27,
    and those that list open loans, repay and adjust the LTV on 2024-04-24; the histories were kept for
    looking back. These loans worked as flexible loans do: interest at a variable rate, a warning at the
    margin call LTV, and liquidation of the collateral at the liquidation LTV. The only description that
    is left is the exchange's OpenAPI file of 2024-10, which marks both coins optional everywhere. Every
    call has its successor in `loan.flexible`.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleBorrow:
        """Open or enlarge a flexible loan, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.borrow.

        The exchange has retired this call. The answer can say that the loan has failed: look at `status`.

        Args:
            loan_coin: Coin that is borrowed. Optional in the only description that is left.
            collateral_coin: Coin that is pledged. Optional in the only description that is left.
            loan_amount: Amount to borrow, in `loan_coin`.
            collateral_amount: Amount to pledge, in `collateral_coin`.
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

        Done: `status` Succeeds is done, Processing is under way, Failed raises ``Refused``.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            FLEXIBLE_LOAN_V1_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    def repay(
        self,
        *,
        repay_amount: Decimal,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        collateral_return: bool | None = None,
        full_repayment: bool | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleFormerRepay:
        """Repay a flexible loan, version 1.

        Deprecated: the exchange removes it on 2024-04-24. Use instead: loan.flexible.repay.

        The exchange has retired this call.

        Args:
            loan_coin: Coin that is borrowed. Optional in the only description that is left.
            collateral_coin: Coin that is pledged. Optional in the only description that is left.
            repay_amount: Amount to repay, in `loan_coin`.
            collateral_return: Whether collateral that is no longer needed goes back to the spot
                account (true) or stays in the position and lowers its LTV (false).
            full_repayment: Whether to repay the whole debt (true) or part of it by amount (false).
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

        Done: `repay_status` Repaid is done, Repaying is under way, Failed raises ``Refused``.

        Limits: 6000 of 12000 IP weight a minute (2 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            FLEXIBLE_LOAN_V1_REPAY,
            {
                "repay_amount": repay_amount,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "collateral_return": collateral_return,
                "full_repayment": full_repayment,
            },
            options,
        )

    def adjust_ltv(
        self,
        *,
        adjustment_amount: Decimal,
        direction: LtvDirection | str,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLtvAdjustment:
        """Change the LTV of a flexible loan, version 1.

        Deprecated: the exchange removes it on 2024-04-24. Use instead: loan.flexible.adjust_ltv.

        The exchange has retired this call.

        Args:
            loan_coin: Coin that is borrowed. Optional in the only description that is left.
            collateral_coin: Coin that is pledged. Optional in the only description that is left.
            adjustment_amount: Amount of collateral to add or to take out, in `collateral_coin`.
            direction: Whether to add collateral or to take some out.
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

        Done: `status` Succeeds is done, Processing is under way, Failed raises ``Refused``.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            FLEXIBLE_LOAN_V1_ADJUST_LTV,
            {
                "adjustment_amount": adjustment_amount,
                "direction": direction,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    def ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleOngoingOrders:
        """List the open flexible loans, version 1.

        Deprecated: the exchange removes it on 2024-04-24. Use instead: loan.flexible.ongoing_orders.

        The exchange has retired this call.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            current: Page to return, counted from 1. 1 when absent.
            limit: Records on a page. 500 when absent, 1000 at most.
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

        Effect: reads only; permission USER_DATA.

        Limits: 300 of 12000 IP weight a minute (40 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            FLEXIBLE_LOAN_V1_ONGOING_ORDERS,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[FlexibleOngoingOrder, FlexibleOngoingOrders]:
        """All records of `ongoing_orders`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-04-24. Use instead: loan.flexible.ongoing_orders.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            page_size: Records on a page, 1000 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `ongoing_orders` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 300 of 12000 IP weight a minute (40 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_V1_ONGOING_ORDERS,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def borrow_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleFormerBorrowHistory:
        """List past borrowings of flexible loans, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.borrow_history.

        No bounds of the window are documented.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            limit: Records on a page. 500 when absent, 1000 at most.
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

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            FLEXIBLE_LOAN_V1_BORROW_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_borrow_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[FlexibleFormerBorrowRecord, FlexibleFormerBorrowHistory]:
        """All records of `borrow_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.borrow_history.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it the exchange decides.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 1000 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `borrow_history` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_V1_BORROW_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def repay_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleFormerRepayHistory:
        """List past repayments of flexible loans, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.repay_history.

        No bounds of the window are documented.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            limit: Records on a page. 500 when absent, 1000 at most.
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

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            FLEXIBLE_LOAN_V1_REPAY_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_repay_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[FlexibleFormerRepayRecord, FlexibleFormerRepayHistory]:
        """All records of `repay_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.repay_history.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it the exchange decides.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 1000 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `repay_history` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_V1_REPAY_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def ltv_adjustment_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLtvAdjustmentHistory:
        """List past LTV adjustments of flexible loans, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead:
        loan.flexible.ltv_adjustment_history.

        No bounds of the window are documented.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            limit: Records on a page. 500 when absent, 1000 at most.
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

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            FLEXIBLE_LOAN_V1_LTV_ADJUSTMENT_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_ltv_adjustment_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[FlexibleLtvAdjustmentRecord, FlexibleLtvAdjustmentHistory]:
        """All records of `ltv_adjustment_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-02-27. Use instead:
        loan.flexible.ltv_adjustment_history.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it the exchange decides.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 1000 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `ltv_adjustment_history` raises, while iterating; the iterator can
                go on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_V1_LTV_ADJUSTMENT_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLoanableAssets:
        """List the coins that flexible loans lend, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.loanable_assets.

        The exchange has retired this call. Limits are a value in USD.

        Args:
            loan_coin: Only this loan coin; all when absent.
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

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            FLEXIBLE_LOAN_V1_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleCollateralAssets:
        """List the coins that flexible loans take as collateral, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.collateral_assets.

        The exchange has retired this call. The limit is a value in USD.

        Args:
            collateral_coin: Only this collateral coin; all when absent.
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

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return self._session.call(
            FLEXIBLE_LOAN_V1_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )


class AsyncFlexibleV1Api:
    """The first version of the calls for flexible loans. Version 2 superseded most of them on 2024-02-27,
    and those that list open loans, repay and adjust the LTV on 2024-04-24; the histories were kept for
    looking back. These loans worked as flexible loans do: interest at a variable rate, a warning at the
    margin call LTV, and liquidation of the collateral at the liquidation LTV. The only description that
    is left is the exchange's OpenAPI file of 2024-10, which marks both coins optional everywhere. Every
    call has its successor in `loan.flexible`.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleBorrow:
        """Open or enlarge a flexible loan, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.borrow.

        The exchange has retired this call. The answer can say that the loan has failed: look at `status`.

        Args:
            loan_coin: Coin that is borrowed. Optional in the only description that is left.
            collateral_coin: Coin that is pledged. Optional in the only description that is left.
            loan_amount: Amount to borrow, in `loan_coin`.
            collateral_amount: Amount to pledge, in `collateral_coin`.
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

        Done: `status` Succeeds is done, Processing is under way, Failed raises ``Refused``.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            FLEXIBLE_LOAN_V1_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    async def repay(
        self,
        *,
        repay_amount: Decimal,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        collateral_return: bool | None = None,
        full_repayment: bool | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleFormerRepay:
        """Repay a flexible loan, version 1.

        Deprecated: the exchange removes it on 2024-04-24. Use instead: loan.flexible.repay.

        The exchange has retired this call.

        Args:
            loan_coin: Coin that is borrowed. Optional in the only description that is left.
            collateral_coin: Coin that is pledged. Optional in the only description that is left.
            repay_amount: Amount to repay, in `loan_coin`.
            collateral_return: Whether collateral that is no longer needed goes back to the spot
                account (true) or stays in the position and lowers its LTV (false).
            full_repayment: Whether to repay the whole debt (true) or part of it by amount (false).
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

        Done: `repay_status` Repaid is done, Repaying is under way, Failed raises ``Refused``.

        Limits: 6000 of 12000 IP weight a minute (2 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            FLEXIBLE_LOAN_V1_REPAY,
            {
                "repay_amount": repay_amount,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "collateral_return": collateral_return,
                "full_repayment": full_repayment,
            },
            options,
        )

    async def adjust_ltv(
        self,
        *,
        adjustment_amount: Decimal,
        direction: LtvDirection | str,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLtvAdjustment:
        """Change the LTV of a flexible loan, version 1.

        Deprecated: the exchange removes it on 2024-04-24. Use instead: loan.flexible.adjust_ltv.

        The exchange has retired this call.

        Args:
            loan_coin: Coin that is borrowed. Optional in the only description that is left.
            collateral_coin: Coin that is pledged. Optional in the only description that is left.
            adjustment_amount: Amount of collateral to add or to take out, in `collateral_coin`.
            direction: Whether to add collateral or to take some out.
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

        Done: `status` Succeeds is done, Processing is under way, Failed raises ``Refused``.

        Limits: 6000 of 180000 UID weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            FLEXIBLE_LOAN_V1_ADJUST_LTV,
            {
                "adjustment_amount": adjustment_amount,
                "direction": direction,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    async def ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleOngoingOrders:
        """List the open flexible loans, version 1.

        Deprecated: the exchange removes it on 2024-04-24. Use instead: loan.flexible.ongoing_orders.

        The exchange has retired this call.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            current: Page to return, counted from 1. 1 when absent.
            limit: Records on a page. 500 when absent, 1000 at most.
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

        Effect: reads only; permission USER_DATA.

        Limits: 300 of 12000 IP weight a minute (40 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            FLEXIBLE_LOAN_V1_ONGOING_ORDERS,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[FlexibleOngoingOrder, FlexibleOngoingOrders]:
        """All records of `ongoing_orders`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-04-24. Use instead: loan.flexible.ongoing_orders.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            page_size: Records on a page, 1000 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `ongoing_orders` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 300 of 12000 IP weight a minute (40 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_V1_ONGOING_ORDERS,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def borrow_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleFormerBorrowHistory:
        """List past borrowings of flexible loans, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.borrow_history.

        No bounds of the window are documented.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            limit: Records on a page. 500 when absent, 1000 at most.
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

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            FLEXIBLE_LOAN_V1_BORROW_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_borrow_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[FlexibleFormerBorrowRecord, FlexibleFormerBorrowHistory]:
        """All records of `borrow_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.borrow_history.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it the exchange decides.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 1000 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `borrow_history` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_V1_BORROW_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def repay_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleFormerRepayHistory:
        """List past repayments of flexible loans, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.repay_history.

        No bounds of the window are documented.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            limit: Records on a page. 500 when absent, 1000 at most.
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

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            FLEXIBLE_LOAN_V1_REPAY_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_repay_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[FlexibleFormerRepayRecord, FlexibleFormerRepayHistory]:
        """All records of `repay_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.repay_history.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it the exchange decides.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 1000 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `repay_history` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_V1_REPAY_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def ltv_adjustment_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLtvAdjustmentHistory:
        """List past LTV adjustments of flexible loans, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead:
        loan.flexible.ltv_adjustment_history.

        No bounds of the window are documented.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start_time: Start of the time window, in milliseconds since 1970 (UTC).
            end_time: End of the time window, in milliseconds since 1970 (UTC).
            current: Page to return, counted from 1. 1 when absent.
            limit: Records on a page. 500 when absent, 1000 at most.
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

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            FLEXIBLE_LOAN_V1_LTV_ADJUSTMENT_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def iter_ltv_adjustment_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[FlexibleLtvAdjustmentRecord, FlexibleLtvAdjustmentHistory]:
        """All records of `ltv_adjustment_history`, page by page as they are wanted, each once.

        Deprecated: the exchange removes it on 2024-02-27. Use instead:
        loan.flexible.ltv_adjustment_history.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            loan_coin: Only this loan coin; all when absent.
            collateral_coin: Only this collateral coin; all when absent.
            start: First moment, aware. Without it the exchange decides.
            end: Last moment, aware. Without it: now.
            start_time: Another name of `start`.
            end_time: Another name of `end`.
            page_size: Records on a page, 1000 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `ltv_adjustment_history` raises, while iterating; the iterator can
                go on from there.

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_V1_LTV_ADJUSTMENT_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
            },
            start=start,
            end=end,
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleLoanableAssets:
        """List the coins that flexible loans lend, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.loanable_assets.

        The exchange has retired this call. Limits are a value in USD.

        Args:
            loan_coin: Only this loan coin; all when absent.
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

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            FLEXIBLE_LOAN_V1_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    async def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleCollateralAssets:
        """List the coins that flexible loans take as collateral, version 1.

        Deprecated: the exchange removes it on 2024-02-27. Use instead: loan.flexible.collateral_assets.

        The exchange has retired this call. The limit is a value in USD.

        Args:
            collateral_coin: Only this collateral coin; all when absent.
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

        Effect: reads only; permission USER_DATA.

        Limits: 400 of 12000 IP weight a minute (30 calls).

        Source: https://developers.binance.com/docs/crypto_loan/change-log
        """
        return await self._session.call(
            FLEXIBLE_LOAN_V1_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )


class RawFlexibleV1Api:
    """The first version of the calls for flexible loans. Version 2 superseded most of them on 2024-02-27,
    and those that list open loans, repay and adjust the LTV on 2024-04-24; the histories were kept for
    looking back. These loans worked as flexible loans do: interest at a variable rate, a warning at the
    margin call LTV, and liquidation of the collateral at the liquidation LTV. The only description that
    is left is the exchange's OpenAPI file of 2024-10, which marks both coins optional everywhere. Every
    call has its successor in `loan.flexible`.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleBorrow]:
        """Call ``loan.flexible_v1.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_V1_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    def repay(
        self,
        *,
        repay_amount: Decimal,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        collateral_return: bool | None = None,
        full_repayment: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleFormerRepay]:
        """Call ``loan.flexible_v1.repay`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_V1_REPAY,
            {
                "repay_amount": repay_amount,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "collateral_return": collateral_return,
                "full_repayment": full_repayment,
            },
            options,
        )

    def adjust_ltv(
        self,
        *,
        adjustment_amount: Decimal,
        direction: LtvDirection | str,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLtvAdjustment]:
        """Call ``loan.flexible_v1.adjust_ltv`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_V1_ADJUST_LTV,
            {
                "adjustment_amount": adjustment_amount,
                "direction": direction,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    def ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleOngoingOrders]:
        """Call ``loan.flexible_v1.ongoing_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_V1_ONGOING_ORDERS,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def borrow_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleFormerBorrowHistory]:
        """Call ``loan.flexible_v1.borrow_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_V1_BORROW_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def repay_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleFormerRepayHistory]:
        """Call ``loan.flexible_v1.repay_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_V1_REPAY_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def ltv_adjustment_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLtvAdjustmentHistory]:
        """Call ``loan.flexible_v1.ltv_adjustment_history`` and keep status, headers, limits used and body
        beside the result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_V1_LTV_ADJUSTMENT_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLoanableAssets]:
        """Call ``loan.flexible_v1.loanable_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_V1_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleCollateralAssets]:
        """Call ``loan.flexible_v1.collateral_assets`` and keep status, headers, limits used and body beside
        the result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_V1_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )


class AsyncRawFlexibleV1Api:
    """The first version of the calls for flexible loans. Version 2 superseded most of them on 2024-02-27,
    and those that list open loans, repay and adjust the LTV on 2024-04-24; the histories were kept for
    looking back. These loans worked as flexible loans do: interest at a variable rate, a warning at the
    margin call LTV, and liquidation of the collateral at the liquidation LTV. The only description that
    is left is the exchange's OpenAPI file of 2024-10, which marks both coins optional everywhere. Every
    call has its successor in `loan.flexible`.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        loan_amount: Decimal | None = None,
        collateral_amount: Decimal | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleBorrow]:
        """Call ``loan.flexible_v1.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_V1_BORROW,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "loan_amount": loan_amount,
                "collateral_amount": collateral_amount,
            },
            options,
        )

    async def repay(
        self,
        *,
        repay_amount: Decimal,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        collateral_return: bool | None = None,
        full_repayment: bool | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleFormerRepay]:
        """Call ``loan.flexible_v1.repay`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_V1_REPAY,
            {
                "repay_amount": repay_amount,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "collateral_return": collateral_return,
                "full_repayment": full_repayment,
            },
            options,
        )

    async def adjust_ltv(
        self,
        *,
        adjustment_amount: Decimal,
        direction: LtvDirection | str,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLtvAdjustment]:
        """Call ``loan.flexible_v1.adjust_ltv`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_V1_ADJUST_LTV,
            {
                "adjustment_amount": adjustment_amount,
                "direction": direction,
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
            },
            options,
        )

    async def ongoing_orders(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleOngoingOrders]:
        """Call ``loan.flexible_v1.ongoing_orders`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_V1_ONGOING_ORDERS,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def borrow_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleFormerBorrowHistory]:
        """Call ``loan.flexible_v1.borrow_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_V1_BORROW_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def repay_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleFormerRepayHistory]:
        """Call ``loan.flexible_v1.repay_history`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_V1_REPAY_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def ltv_adjustment_history(
        self,
        *,
        loan_coin: str | None = None,
        collateral_coin: str | None = None,
        start_time: datetime | None = None,
        end_time: datetime | None = None,
        current: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLtvAdjustmentHistory]:
        """Call ``loan.flexible_v1.ltv_adjustment_history`` and keep status, headers, limits used and body
        beside the result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_V1_LTV_ADJUSTMENT_HISTORY,
            {
                "loan_coin": loan_coin,
                "collateral_coin": collateral_coin,
                "start_time": start_time,
                "end_time": end_time,
                "current": current,
                "limit": limit,
            },
            options,
        )

    async def loanable_assets(
        self,
        *,
        loan_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleLoanableAssets]:
        """Call ``loan.flexible_v1.loanable_assets`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_V1_LOANABLE_ASSETS,
            {
                "loan_coin": loan_coin,
            },
            options,
        )

    async def collateral_assets(
        self,
        *,
        collateral_coin: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleCollateralAssets]:
        """Call ``loan.flexible_v1.collateral_assets`` and keep status, headers, limits used and body beside
        the result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_V1_COLLATERAL_ASSETS,
            {
                "collateral_coin": collateral_coin,
            },
            options,
        )
