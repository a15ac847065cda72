# Written by lendspec from a specification. Do not edit: `lendspec generate` writes it again.
"""Loan: its operations, called at once or awaited, plain or with the raw answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from lendspec.clients.okx_flexible_loan.enums import CollateralAdjustment, EMode, LoanAction
from lendspec.clients.okx_flexible_loan.loan_models import (
    BorrowCurrency,
    CollateralAmount,
    CollateralAssets,
    EModePair,
    FlexibleBorrow,
    FlexibleRepay,
    InterestAccrual,
    LoanAmount,
    LoanOrder,
    LoanRecord,
    MaxCollateralRedeemAmount,
    MaxLoan,
    decode_borrow_currency,
    decode_collateral_assets,
    decode_e_mode_pair,
    decode_flexible_borrow,
    decode_flexible_repay,
    decode_interest_accrual,
    decode_loan_order,
    decode_loan_record,
    decode_max_collateral_redeem_amount,
    decode_max_loan,
    encode_collateral_amount,
    encode_loan_amount,
)
from lendspec.core.bounds import Bounds
from lendspec.core.codec import (
    list_of,
    nothing,
    single,
    single_or_none,
    wire_decimal,
    wire_integer,
    wire_list,
    wire_listed,
    wire_text,
)
from lendspec.core.operation import CursorPages, Envelope, Idempotency, Limit, Operation, Parameter, Window
from lendspec.core.paging import AsyncPaged, Paged, Progress
from lendspec.core.rules import Rule
from lendspec.core.session import AsyncSession, CallOptions, RawAnswer, Session
from lendspec.core.settlement import Link, Settlement, Shown

__all__ = [
    "FLEXIBLE_LOAN_ADJUST_COLLATERAL",
    "FLEXIBLE_LOAN_BORROW",
    "FLEXIBLE_LOAN_BORROW_CURRENCIES",
    "FLEXIBLE_LOAN_COLLATERAL_ASSETS",
    "FLEXIBLE_LOAN_EMODE_INFO",
    "FLEXIBLE_LOAN_INTEREST_ACCRUED",
    "FLEXIBLE_LOAN_LOAN_HISTORY",
    "FLEXIBLE_LOAN_LOAN_INFO",
    "FLEXIBLE_LOAN_MAX_COLLATERAL_REDEEM_AMOUNT",
    "FLEXIBLE_LOAN_MAX_LOAN",
    "FLEXIBLE_LOAN_REPAY",
    "AsyncLoanApi",
    "AsyncRawLoanApi",
    "LoanApi",
    "RawLoanApi",
]

_CCY = Bounds(
    pattern="^[^\\x00-/:-@\\[-\\xa0\\s\\u200b-\\u200f\\u2060\\ufeff]{1,20}$",
    form="the name of one coin, in capital letters and digits, without spaces",
)
_ID = Bounds(pattern="^[!-~]+$", form="an id without spaces")
_AMOUNT = Bounds(above=0, whole_digits=20, fraction_digits=20)

FLEXIBLE_LOAN_BORROW_CURRENCIES = Operation(
    id="flexibleLoanBorrowCurrencies",
    python_name="loan.borrow_currencies",
    exchange="okx",
    product="flexible_loan",
    method="GET",
    path=("/api/v5/finance/flexible-loan/borrow-currencies",),
    effect="read",
    security=("apiKey", "signature", "timestamp", "passphrase"),
    parameters=(),
    decode=list_of(decode_borrow_currency),
    owned=("x-simulated-trading",),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="Read",
    limits=(Limit(weight=1, per_seconds=2, budget=5, scope="uid", pool="operation"),),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies",
)
FLEXIBLE_LOAN_COLLATERAL_ASSETS = Operation(
    id="flexibleLoanCollateralAssets",
    python_name="loan.collateral_assets",
    exchange="okx",
    product="flexible_loan",
    method="GET",
    path=("/api/v5/finance/flexible-loan/collateral-assets",),
    effect="read",
    security=("apiKey", "signature", "timestamp", "passphrase"),
    parameters=(
        Parameter("ccy", "ccy", "str", "query", wire_text, bounds=_CCY),
        Parameter("ordId", "ord_id", "str", "query", wire_text, bounds=_ID),
    ),
    decode=single_or_none(decode_collateral_assets),
    owned=("x-simulated-trading",),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="Read",
    limits=(Limit(weight=1, per_seconds=2, budget=5, scope="uid", pool="operation"),),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets",
)
FLEXIBLE_LOAN_MAX_LOAN = Operation(
    id="flexibleLoanMaxLoan",
    python_name="loan.max_loan",
    exchange="okx",
    product="flexible_loan",
    method="POST",
    path=("/api/v5/finance/flexible-loan/max-loan",),
    effect="read",
    security=("apiKey", "signature", "timestamp", "passphrase"),
    parameters=(
        Parameter("borrowCcy", "borrow_ccy", "str", "body", wire_text, required=True, bounds=_CCY),
        Parameter("ordId", "ord_id", "str", "body", wire_text, bounds=_ID),
        Parameter(
            "supCollateral",
            "sup_collateral",
            "Sequence[CollateralAmount]",
            "body",
            wire_list(encode_collateral_amount),
            bounds=Bounds(min_items=1),
        ),
    ),
    decode=single_or_none(decode_max_loan),
    owned=("x-simulated-trading",),
    body="json",
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="Read",
    limits=(Limit(weight=1, per_seconds=2, budget=5, scope="uid", pool="operation"),),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount",
)
FLEXIBLE_LOAN_MAX_COLLATERAL_REDEEM_AMOUNT = Operation(
    id="flexibleLoanMaxCollateralRedeemAmount",
    python_name="loan.max_collateral_redeem_amount",
    exchange="okx",
    product="flexible_loan",
    method="GET",
    path=("/api/v5/finance/flexible-loan/max-collateral-redeem-amount",),
    effect="read",
    security=("apiKey", "signature", "timestamp", "passphrase"),
    parameters=(
        Parameter("ccy", "ccy", "str", "query", wire_text, required=True, bounds=_CCY),
        Parameter("ordId", "ord_id", "str", "query", wire_text, bounds=_ID),
    ),
    decode=single_or_none(decode_max_collateral_redeem_amount),
    owned=("x-simulated-trading",),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="Read",
    limits=(Limit(weight=1, per_seconds=2, budget=5, scope="uid", pool="operation"),),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount",
)
FLEXIBLE_LOAN_ADJUST_COLLATERAL = Operation(
    id="flexibleLoanAdjustCollateral",
    python_name="loan.adjust_collateral",
    exchange="okx",
    product="flexible_loan",
    method="POST",
    path=("/api/v5/finance/flexible-loan/adjust-collateral",),
    effect="write",
    security=("apiKey", "signature", "timestamp", "passphrase"),
    parameters=(
        Parameter(
            "type", "type", "CollateralAdjustment | str", "body", wire_listed(CollateralAdjustment), required=True
        ),
        Parameter("collateralCcy", "collateral_ccy", "str", "body", wire_text, required=True, bounds=_CCY),
        Parameter("collateralAmt", "collateral_amt", "Decimal", "body", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("ordId", "ord_id", "str", "body", wire_text, bounds=_ID),
    ),
    decode=nothing,
    owned=("x-simulated-trading",),
    body="json",
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="Trade",
    limits=(Limit(weight=1, per_seconds=2, budget=5, scope="uid", pool="operation"),),
    settlement=Settlement(record=Shown(operation="flexibleLoanLoanHistory", place="loan.loan_history")),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral",
)
FLEXIBLE_LOAN_BORROW = Operation(
    id="flexibleLoanBorrow",
    python_name="loan.borrow",
    exchange="okx",
    product="flexible_loan",
    method="POST",
    path=("/api/v5/finance/flexible-loan/borrow",),
    effect="write",
    security=("apiKey", "signature", "timestamp", "passphrase"),
    parameters=(
        Parameter("ordId", "ord_id", "str", "body", wire_text, bounds=_ID),
        Parameter("loanData", "loan_data", "LoanAmount", "body", encode_loan_amount, required=True),
        Parameter(
            "collateralData",
            "collateral_data",
            "Sequence[CollateralAmount]",
            "body",
            wire_list(encode_collateral_amount),
            bounds=Bounds(min_items=1, max_items=10),
        ),
        Parameter("eMode", "e_mode", "EMode | str", "body", wire_listed(EMode)),
        Parameter("clOrdId", "cl_ord_id", "str", "body", wire_text, required=True, bounds=_ID),
    ),
    decode=single(decode_flexible_borrow),
    owned=("x-simulated-trading",),
    body="json",
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="unstated",
    limits=(Limit(weight=1, per_seconds=2, budget=2, scope="uid", pool="operation"),),
    idempotency=Idempotency(parameter="clOrdId", seconds=60),
    settlement=Settlement(
        record=Shown(
            operation="flexibleLoanLoanHistory",
            place="loan.loan_history",
            arguments=(Link(name="ord_id", source="ord_id", answered=True),),
        )
    ),
    rules=(
        Rule(kind="any", parameters=("ordId", "collateralData")),
        Rule(kind="forbid", parameters=("eMode",), when=(("ordId", ()),)),
    ),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow",
)
FLEXIBLE_LOAN_REPAY = Operation(
    id="flexibleLoanRepay",
    python_name="loan.repay",
    exchange="okx",
    product="flexible_loan",
    method="POST",
    path=("/api/v5/finance/flexible-loan/repay",),
    effect="write",
    security=("apiKey", "signature", "timestamp", "passphrase"),
    parameters=(
        Parameter("ordId", "ord_id", "str", "body", wire_text, required=True, bounds=_ID),
        Parameter("ccy", "ccy", "str", "body", wire_text, required=True, bounds=_CCY),
        Parameter("amt", "amt", "Decimal", "body", wire_decimal, required=True, bounds=_AMOUNT),
        Parameter("clOrdId", "cl_ord_id", "str", "body", wire_text, required=True, bounds=_ID),
    ),
    decode=single(decode_flexible_repay),
    owned=("x-simulated-trading",),
    body="json",
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="unstated",
    limits=(Limit(weight=1, per_seconds=2, budget=2, scope="uid", pool="operation"),),
    idempotency=Idempotency(parameter="clOrdId", seconds=60),
    settlement=Settlement(
        record=Shown(
            operation="flexibleLoanLoanHistory",
            place="loan.loan_history",
            arguments=(Link(name="ord_id", source="ord_id", answered=True),),
        )
    ),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-repay",
)
FLEXIBLE_LOAN_EMODE_INFO = Operation(
    id="flexibleLoanEmodeInfo",
    python_name="loan.emode_info",
    exchange="okx",
    product="flexible_loan",
    method="GET",
    path=("/api/v5/finance/flexible-loan/emode-info",),
    effect="read",
    security=(),
    parameters=(),
    decode=list_of(decode_e_mode_pair),
    owned=("x-simulated-trading",),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="NONE",
    limits=(Limit(weight=1, per_seconds=2, budget=5, scope="ip", pool="operation"),),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan",
)
FLEXIBLE_LOAN_LOAN_INFO = Operation(
    id="flexibleLoanLoanInfo",
    python_name="loan.loan_info",
    exchange="okx",
    product="flexible_loan",
    method="GET",
    path=("/api/v5/finance/flexible-loan/loan-info",),
    effect="read",
    security=("apiKey", "signature", "timestamp", "passphrase"),
    parameters=(Parameter("ordId", "ord_id", "str", "query", wire_text, bounds=_ID),),
    decode=list_of(decode_loan_order),
    owned=("x-simulated-trading",),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="Read",
    limits=(Limit(weight=1, per_seconds=2, budget=5, scope="uid", pool="operation"),),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info",
)
FLEXIBLE_LOAN_LOAN_HISTORY = Operation(
    id="flexibleLoanLoanHistory",
    python_name="loan.loan_history",
    exchange="okx",
    product="flexible_loan",
    method="GET",
    path=("/api/v5/finance/flexible-loan/loan-history",),
    effect="read",
    security=("apiKey", "signature", "timestamp", "passphrase"),
    parameters=(
        Parameter("type", "type", "LoanAction | str", "query", wire_listed(LoanAction)),
        Parameter("after", "after", "str", "query", wire_text, bounds=_ID),
        Parameter("before", "before", "str", "query", wire_text, bounds=_ID),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
        Parameter("ordId", "ord_id", "str", "query", wire_text, bounds=_ID),
    ),
    decode=list_of(decode_loan_record),
    owned=("x-simulated-trading",),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="Read",
    limits=(Limit(weight=1, per_seconds=2, budget=5, scope="uid", pool="operation"),),
    pages=CursorPages(
        older="after",
        newer="before",
        cursor="ref_id",
        size="limit",
        default_size=100,
        max_size=100,
        items="",
        key=("ref_id",),
    ),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history",
)
FLEXIBLE_LOAN_INTEREST_ACCRUED = Operation(
    id="flexibleLoanInterestAccrued",
    python_name="loan.interest_accrued",
    exchange="okx",
    product="flexible_loan",
    method="GET",
    path=("/api/v5/finance/flexible-loan/interest-accrued",),
    effect="read",
    security=("apiKey", "signature", "timestamp", "passphrase"),
    parameters=(
        Parameter("ccy", "ccy", "str", "query", wire_text, bounds=_CCY),
        Parameter("after", "after", "str", "query", wire_text, bounds=_ID),
        Parameter("before", "before", "str", "query", wire_text, bounds=_ID),
        Parameter("limit", "limit", "int", "query", wire_integer, bounds=Bounds(minimum=1, maximum=100)),
        Parameter("ordId", "ord_id", "str", "query", wire_text, bounds=_ID),
    ),
    decode=list_of(decode_interest_accrual),
    owned=("x-simulated-trading",),
    envelope=Envelope(code="code", ok="0", message="msg", data="data"),
    permission="Read",
    limits=(Limit(weight=1, per_seconds=2, budget=5, scope="uid", pool="operation"),),
    pages=CursorPages(
        older="after",
        newer="before",
        cursor="ref_id",
        size="limit",
        default_size=100,
        max_size=100,
        items="",
        key=("ref_id",),
    ),
    window=Window(start=None, end=None, oldest_days=30),
    source="https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest",
)


class LoanApi:
    """Flexible loans: what can be borrowed and redeemed, borrowing, repaying, moving collateral, open
    orders and their history. Limits count for each user id and call; a sub-account has its own.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow_currencies(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[BorrowCurrency, ...]:
        """Coins that can be borrowed.

        Lists the coins that a flexible loan can be taken in.

        Args:
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies
        """
        return self._session.call(
            FLEXIBLE_LOAN_BORROW_CURRENCIES,
            {},
            options,
        )

    def collateral_assets(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CollateralAssets | None:
        """Collateral held under an order.

        Shows the collateral that one loan order holds, from the funding account. It does not list what
        would be accepted as collateral: without an order there is nothing to show and the answer is empty.

        Args:
            ccy: Only this collateral coin.
            ord_id: Loan order to look at. Without it, the open order that started first; without
                any order, the answer is empty.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets
        """
        return self._session.call(
            FLEXIBLE_LOAN_COLLATERAL_ASSETS,
            {
                "ccy": ccy,
                "ord_id": ord_id,
            },
            options,
        )

    def max_loan(
        self,
        *,
        borrow_ccy: str,
        ord_id: str | None = None,
        sup_collateral: Sequence[CollateralAmount] | None = None,
        options: CallOptions | None = None,
    ) -> MaxLoan | None:
        """Most that can be borrowed.

        Computes how much of a coin can still be borrowed on an order, optionally as if more collateral were
        added first. It changes nothing, although it is sent by POST. The answer is empty without an order.

        Args:
            borrow_ccy: Coin to borrow.
            ord_id: Loan order to compute for. Without it, the open order that started first;
                without any order, the answer is empty.
            sup_collateral: Collateral that the computation counts in addition to what the order
                holds.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount
        """
        return self._session.call(
            FLEXIBLE_LOAN_MAX_LOAN,
            {
                "borrow_ccy": borrow_ccy,
                "ord_id": ord_id,
                "sup_collateral": sup_collateral,
            },
            options,
        )

    def max_collateral_redeem_amount(
        self,
        *,
        ccy: str,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> MaxCollateralRedeemAmount | None:
        """Most collateral that can be taken back.

        Shows how much of one collateral coin can be taken out of an order at the moment. The answer is
        empty without an order.

        Args:
            ccy: Collateral coin to take back.
            ord_id: Loan order to look at. Without it, the open order that started first; without
                any order, the answer is empty.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source:
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount
        """
        return self._session.call(
            FLEXIBLE_LOAN_MAX_COLLATERAL_REDEEM_AMOUNT,
            {
                "ccy": ccy,
                "ord_id": ord_id,
            },
            options,
        )

    def adjust_collateral(
        self,
        *,
        type: CollateralAdjustment | str,
        collateral_ccy: str,
        collateral_amt: Decimal,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Add or take back collateral.

        Asks the exchange to move collateral into or out of an order. Success means that the request was
        accepted, not that it was carried out; look at the history or the order for the outcome. There is no
        key that makes a repeated request harmless: after a lost answer, look before asking again. On an
        order in E-Mode, only the collateral coin of the order's pair can be added; otherwise 51785.

        Args:
            type: Whether collateral is added or taken back.
            collateral_ccy: Collateral coin to move.
            collateral_amt: Amount to move, in `collateral_ccy`.
            ord_id: Loan order to change. Without it, the open order that started first; without any
                order, error 51063.
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

        Effect: changes the account; permission Trade.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``loan.loan_history`` shows what becomes of it; ``settled`` of the client waits for that.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral
        """
        return self._session.call(
            FLEXIBLE_LOAN_ADJUST_COLLATERAL,
            {
                "type": type,
                "collateral_ccy": collateral_ccy,
                "collateral_amt": collateral_amt,
                "ord_id": ord_id,
            },
            options,
        )

    def borrow(
        self,
        *,
        loan_data: LoanAmount,
        ord_id: str | None = None,
        collateral_data: Sequence[CollateralAmount] | None = None,
        e_mode: EMode | str | None = None,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleBorrow:
        """Borrow.

        Opens a loan order, or borrows more on an open one when `ord_id` is given. A new order needs
        collateral of one to ten coins and may be opened in E-Mode, which cannot be changed later. On an
        open order, collateral is optional and adds to what is there; in E-Mode it must fit the pair of the
        order. A request repeated with the same `cl_ord_id` within 60 seconds is not carried out twice:
        51016 says that the first one is done, 51784 that it is still running.

        Args:
            ord_id: Open loan order to borrow more on. Without it, a new order is opened.
            loan_data: Coin and amount to borrow; with `ord_id`, the amount on top of what is
                borrowed already.
            collateral_data: Collateral to lock, one entry for each coin. One to ten entries for a
                new order; optional with `ord_id`.
            e_mode: E-Mode of a new order, off when absent; must be absent with `ord_id`. On, every
                pair of a collateral coin and the borrowed coin must be an E-Mode pair.
            cl_ord_id: Id of your own for this request; a repetition within 60 seconds is recognised
                by it, for each user id and path. Made up when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            AlreadyExecuted: A request with the same id was executed: do not send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission unstated.

        Rule: give `ord_id` or `collateral_data`, or several of them.

        Rule: leave out `e_mode` when `ord_id` is given.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``loan.loan_history`` shows what becomes of it; ``settled`` of the client waits for that.

        Limits: 2 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow
        """
        return self._session.call(
            FLEXIBLE_LOAN_BORROW,
            {
                "loan_data": loan_data,
                "ord_id": ord_id,
                "collateral_data": collateral_data,
                "e_mode": e_mode,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )

    def repay(
        self,
        *,
        ord_id: str,
        ccy: str,
        amt: Decimal,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleRepay:
        """Repay.

        Asks the exchange to pay back part or all of what an order owes; paying back everything closes the
        order. Success means that the request was accepted, not that it was settled: settlement follows
        later, and the open orders show the outcome. A request repeated with the same `cl_ord_id` within 60
        seconds is not carried out twice: 51016 says that the first one is done, 51784 that it is still
        running.

        Args:
            ord_id: Loan order to pay back.
            ccy: Coin to pay back in; must be the coin that the order borrowed.
            amt: Amount to pay back, in `ccy`; the whole debt closes the order.
            cl_ord_id: Id of your own for this request; a repetition within 60 seconds is recognised
                by it, for each user id and path. Made up when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            AlreadyExecuted: A request with the same id was executed: do not send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission unstated.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``loan.loan_history`` shows what becomes of it; ``settled`` of the client waits for that.

        Limits: 2 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-repay
        """
        return self._session.call(
            FLEXIBLE_LOAN_REPAY,
            {
                "ord_id": ord_id,
                "ccy": ccy,
                "amt": amt,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )

    def emode_info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[EModePair, ...]:
        """Coin pairs for E-Mode.

        Lists every pair of a collateral coin and a borrowed coin that an order in E-Mode may use. No key
        needed.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission NONE.

        Limits: 5 every 2 s per IP.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan
        """
        return self._session.call(
            FLEXIBLE_LOAN_EMODE_INFO,
            {},
            options,
        )

    def loan_info(
        self,
        *,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[LoanOrder, ...]:
        """Open loan orders.

        Shows open loan orders: debt, collateral, LTV (loan to value) and, where it can be told, the price
        at which collateral would be liquidated.

        Args:
            ord_id: Only this loan order. Without it, all open orders.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info
        """
        return self._session.call(
            FLEXIBLE_LOAN_LOAN_INFO,
            {
                "ord_id": ord_id,
            },
            options,
        )

    def loan_history(
        self,
        *,
        type: LoanAction | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[LoanRecord, ...]:
        """History of loan orders.

        Lists what happened on loan orders: borrowing, repayment, collateral locked and released,
        liquidation and the trades that came with it. Pages are continued by the reference id of a record.

        Args:
            type: Only records of this kind.
            after: Reference id of a record; only records older than that one are listed, itself
                excluded.
            before: Reference id of a record; only records newer than that one are listed, itself
                excluded.
            limit: Most records in one answer; 100 when absent, 100 at most.
            ord_id: Only records of this loan order. Without it, records of all orders.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
        """
        return self._session.call(
            FLEXIBLE_LOAN_LOAN_HISTORY,
            {
                "type": type,
                "after": after,
                "before": before,
                "limit": limit,
                "ord_id": ord_id,
            },
            options,
        )

    def iter_loan_history(
        self,
        *,
        type: LoanAction | str | None = None,
        ord_id: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[LoanRecord, tuple[LoanRecord, ...]]:
        """All records of `loan_history`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            type: Only records of this kind.
            ord_id: Only records of this loan order. Without it, records of all orders.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `loan_history` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_LOAN_HISTORY,
            {
                "type": type,
                "ord_id": ord_id,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )

    def interest_accrued(
        self,
        *,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[InterestAccrual, ...]:
        """Interest charged.

        Lists the interest charged on loan orders in the last 30 days, with the debt and the annual rate
        that it was computed from. Pages are continued by the reference id of a record.

        Args:
            ccy: Only interest on loans in this coin.
            after: Reference id of a record; only records older than that one are listed, itself
                excluded.
            before: Reference id of a record; only records newer than that one are listed, itself
                excluded.
            limit: Most records in one answer; 100 when absent, 100 at most.
            ord_id: Only records of this loan order. Without it, records of all orders.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
        """
        return self._session.call(
            FLEXIBLE_LOAN_INTEREST_ACCRUED,
            {
                "ccy": ccy,
                "after": after,
                "before": before,
                "limit": limit,
                "ord_id": ord_id,
            },
            options,
        )

    def iter_interest_accrued(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> Paged[InterestAccrual, tuple[InterestAccrual, ...]]:
        """All records of `interest_accrued`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            ccy: Only interest on loans in this coin.
            ord_id: Only records of this loan order. Without it, records of all orders.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `interest_accrued` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
        """
        return Paged(
            self._session,
            FLEXIBLE_LOAN_INTEREST_ACCRUED,
            {
                "ccy": ccy,
                "ord_id": ord_id,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )


class AsyncLoanApi:
    """Flexible loans: what can be borrowed and redeemed, borrowing, repaying, moving collateral, open
    orders and their history. Limits count for each user id and call; a sub-account has its own.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow_currencies(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[BorrowCurrency, ...]:
        """Coins that can be borrowed.

        Lists the coins that a flexible loan can be taken in.

        Args:
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-borrowable-currencies
        """
        return await self._session.call(
            FLEXIBLE_LOAN_BORROW_CURRENCIES,
            {},
            options,
        )

    async def collateral_assets(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> CollateralAssets | None:
        """Collateral held under an order.

        Shows the collateral that one loan order holds, from the funding account. It does not list what
        would be accepted as collateral: without an order there is nothing to show and the answer is empty.

        Args:
            ccy: Only this collateral coin.
            ord_id: Loan order to look at. Without it, the open order that started first; without
                any order, the answer is empty.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-collateral-assets
        """
        return await self._session.call(
            FLEXIBLE_LOAN_COLLATERAL_ASSETS,
            {
                "ccy": ccy,
                "ord_id": ord_id,
            },
            options,
        )

    async def max_loan(
        self,
        *,
        borrow_ccy: str,
        ord_id: str | None = None,
        sup_collateral: Sequence[CollateralAmount] | None = None,
        options: CallOptions | None = None,
    ) -> MaxLoan | None:
        """Most that can be borrowed.

        Computes how much of a coin can still be borrowed on an order, optionally as if more collateral were
        added first. It changes nothing, although it is sent by POST. The answer is empty without an order.

        Args:
            borrow_ccy: Coin to borrow.
            ord_id: Loan order to compute for. Without it, the open order that started first;
                without any order, the answer is empty.
            sup_collateral: Collateral that the computation counts in addition to what the order
                holds.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-maximum-loan-amount
        """
        return await self._session.call(
            FLEXIBLE_LOAN_MAX_LOAN,
            {
                "borrow_ccy": borrow_ccy,
                "ord_id": ord_id,
                "sup_collateral": sup_collateral,
            },
            options,
        )

    async def max_collateral_redeem_amount(
        self,
        *,
        ccy: str,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> MaxCollateralRedeemAmount | None:
        """Most collateral that can be taken back.

        Shows how much of one collateral coin can be taken out of an order at the moment. The answer is
        empty without an order.

        Args:
            ccy: Collateral coin to take back.
            ord_id: Loan order to look at. Without it, the open order that started first; without
                any order, the answer is empty.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source:
        https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-maximum-collateral-redeem-amount
        """
        return await self._session.call(
            FLEXIBLE_LOAN_MAX_COLLATERAL_REDEEM_AMOUNT,
            {
                "ccy": ccy,
                "ord_id": ord_id,
            },
            options,
        )

    async def adjust_collateral(
        self,
        *,
        type: CollateralAdjustment | str,
        collateral_ccy: str,
        collateral_amt: Decimal,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Add or take back collateral.

        Asks the exchange to move collateral into or out of an order. Success means that the request was
        accepted, not that it was carried out; look at the history or the order for the outcome. There is no
        key that makes a repeated request harmless: after a lost answer, look before asking again. On an
        order in E-Mode, only the collateral coin of the order's pair can be added; otherwise 51785.

        Args:
            type: Whether collateral is added or taken back.
            collateral_ccy: Collateral coin to move.
            collateral_amt: Amount to move, in `collateral_ccy`.
            ord_id: Loan order to change. Without it, the open order that started first; without any
                order, error 51063.
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

        Effect: changes the account; permission Trade.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``loan.loan_history`` shows what becomes of it; ``settled`` of the client waits for that.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-adjust-collateral
        """
        return await self._session.call(
            FLEXIBLE_LOAN_ADJUST_COLLATERAL,
            {
                "type": type,
                "collateral_ccy": collateral_ccy,
                "collateral_amt": collateral_amt,
                "ord_id": ord_id,
            },
            options,
        )

    async def borrow(
        self,
        *,
        loan_data: LoanAmount,
        ord_id: str | None = None,
        collateral_data: Sequence[CollateralAmount] | None = None,
        e_mode: EMode | str | None = None,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleBorrow:
        """Borrow.

        Opens a loan order, or borrows more on an open one when `ord_id` is given. A new order needs
        collateral of one to ten coins and may be opened in E-Mode, which cannot be changed later. On an
        open order, collateral is optional and adds to what is there; in E-Mode it must fit the pair of the
        order. A request repeated with the same `cl_ord_id` within 60 seconds is not carried out twice:
        51016 says that the first one is done, 51784 that it is still running.

        Args:
            ord_id: Open loan order to borrow more on. Without it, a new order is opened.
            loan_data: Coin and amount to borrow; with `ord_id`, the amount on top of what is
                borrowed already.
            collateral_data: Collateral to lock, one entry for each coin. One to ten entries for a
                new order; optional with `ord_id`.
            e_mode: E-Mode of a new order, off when absent; must be absent with `ord_id`. On, every
                pair of a collateral coin and the borrowed coin must be an E-Mode pair.
            cl_ord_id: Id of your own for this request; a repetition within 60 seconds is recognised
                by it, for each user id and path. Made up when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            AlreadyExecuted: A request with the same id was executed: do not send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission unstated.

        Rule: give `ord_id` or `collateral_data`, or several of them.

        Rule: leave out `e_mode` when `ord_id` is given.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``loan.loan_history`` shows what becomes of it; ``settled`` of the client waits for that.

        Limits: 2 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-borrow
        """
        return await self._session.call(
            FLEXIBLE_LOAN_BORROW,
            {
                "loan_data": loan_data,
                "ord_id": ord_id,
                "collateral_data": collateral_data,
                "e_mode": e_mode,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )

    async def repay(
        self,
        *,
        ord_id: str,
        ccy: str,
        amt: Decimal,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> FlexibleRepay:
        """Repay.

        Asks the exchange to pay back part or all of what an order owes; paying back everything closes the
        order. Success means that the request was accepted, not that it was settled: settlement follows
        later, and the open orders show the outcome. A request repeated with the same `cl_ord_id` within 60
        seconds is not carried out twice: 51016 says that the first one is done, 51784 that it is still
        running.

        Args:
            ord_id: Loan order to pay back.
            ccy: Coin to pay back in; must be the coin that the order borrowed.
            amt: Amount to pay back, in `ccy`; the whole debt closes the order.
            cl_ord_id: Id of your own for this request; a repetition within 60 seconds is recognised
                by it, for each user id and path. Made up when absent.
            options: Settings for this call alone, such as the timeout.

        Raises:
            AuthenticationError: The key, its signature, its permission or its address was refused.
            ClockSkew: The clock of this machine is too far from the exchange's.
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: It may or may not have been executed: look before you send it again.
            AlreadyExecuted: A request with the same id was executed: do not send it again.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: changes the account; permission unstated.

        Done: a good answer means that the request was accepted, not that it is done.

        Record: ``loan.loan_history`` shows what becomes of it; ``settled`` of the client waits for that.

        Limits: 2 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-post-repay
        """
        return await self._session.call(
            FLEXIBLE_LOAN_REPAY,
            {
                "ord_id": ord_id,
                "ccy": ccy,
                "amt": amt,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )

    async def emode_info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> tuple[EModePair, ...]:
        """Coin pairs for E-Mode.

        Lists every pair of a collateral coin and a borrowed coin that an order in E-Mode may use. No key
        needed.

        Args:
            options: Settings for this call alone, such as the timeout.

        Raises:
            RateLimited: A limit of the exchange is used up.
            Refused: The exchange said no and did nothing; the subclasses in
                ``lendspec.core.errors`` say why.
            OutcomeUnknown: No answer arrived; a read is safe to repeat.
            NotSent: It surely did not reach the exchange.
            DecodeError: The answer does not fit the specification.

        Effect: reads only; permission NONE.

        Limits: 5 every 2 s per IP.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan
        """
        return await self._session.call(
            FLEXIBLE_LOAN_EMODE_INFO,
            {},
            options,
        )

    async def loan_info(
        self,
        *,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[LoanOrder, ...]:
        """Open loan orders.

        Shows open loan orders: debt, collateral, LTV (loan to value) and, where it can be told, the price
        at which collateral would be liquidated.

        Args:
            ord_id: Only this loan order. Without it, all open orders.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-info
        """
        return await self._session.call(
            FLEXIBLE_LOAN_LOAN_INFO,
            {
                "ord_id": ord_id,
            },
            options,
        )

    async def loan_history(
        self,
        *,
        type: LoanAction | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[LoanRecord, ...]:
        """History of loan orders.

        Lists what happened on loan orders: borrowing, repayment, collateral locked and released,
        liquidation and the trades that came with it. Pages are continued by the reference id of a record.

        Args:
            type: Only records of this kind.
            after: Reference id of a record; only records older than that one are listed, itself
                excluded.
            before: Reference id of a record; only records newer than that one are listed, itself
                excluded.
            limit: Most records in one answer; 100 when absent, 100 at most.
            ord_id: Only records of this loan order. Without it, records of all orders.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
        """
        return await self._session.call(
            FLEXIBLE_LOAN_LOAN_HISTORY,
            {
                "type": type,
                "after": after,
                "before": before,
                "limit": limit,
                "ord_id": ord_id,
            },
            options,
        )

    def iter_loan_history(
        self,
        *,
        type: LoanAction | str | None = None,
        ord_id: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[LoanRecord, tuple[LoanRecord, ...]]:
        """All records of `loan_history`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            type: Only records of this kind.
            ord_id: Only records of this loan order. Without it, records of all orders.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `loan_history` raises, while iterating; the iterator can go on from
                there.

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-loan-history
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_LOAN_HISTORY,
            {
                "type": type,
                "ord_id": ord_id,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )

    async def interest_accrued(
        self,
        *,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> tuple[InterestAccrual, ...]:
        """Interest charged.

        Lists the interest charged on loan orders in the last 30 days, with the debt and the annual rate
        that it was computed from. Pages are continued by the reference id of a record.

        Args:
            ccy: Only interest on loans in this coin.
            after: Reference id of a record; only records older than that one are listed, itself
                excluded.
            before: Reference id of a record; only records newer than that one are listed, itself
                excluded.
            limit: Most records in one answer; 100 when absent, 100 at most.
            ord_id: Only records of this loan order. Without it, records of all orders.
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

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
        """
        return await self._session.call(
            FLEXIBLE_LOAN_INTEREST_ACCRUED,
            {
                "ccy": ccy,
                "after": after,
                "before": before,
                "limit": limit,
                "ord_id": ord_id,
            },
            options,
        )

    def iter_interest_accrued(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,
        page_size: int | None = None,
        progress: Callable[[Progress], object] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPaged[InterestAccrual, tuple[InterestAccrual, ...]]:
        """All records of `interest_accrued`, page by page as they are wanted, each once.

        Records come as the exchange orders them. Iterate for records, or over ``.pages()`` for whole
        answers.

        Args:
            ccy: Only interest on loans in this coin.
            ord_id: Only records of this loan order. Without it, records of all orders.
            page_size: Records on a page, 100 at most and by default.
            progress: Called after each page with how far it has come.
            options: Settings for each call, such as the timeout.

        Raises:
            TypeError: An argument of another type.
            ValueError: An argument out of its range.
            IncompletePages: The exchange shows no page for records that it has.
            LendspecError: What `interest_accrued` raises, while iterating; the iterator can go on
                from there.

        Effect: reads only; permission Read.

        Limits: 5 every 2 s per UID.

        Source: https://www.okx.com/docs-v5/en/#financial-product-flexible-loan-get-accrued-interest
        """
        return AsyncPaged(
            self._session,
            FLEXIBLE_LOAN_INTEREST_ACCRUED,
            {
                "ccy": ccy,
                "ord_id": ord_id,
            },
            page_size=page_size,
            progress=progress,
            options=options,
        )


class RawLoanApi:
    """Flexible loans: what can be borrowed and redeemed, borrowing, repaying, moving collateral, open
    orders and their history. Limits count for each user id and call; a sub-account has its own.
    """

    __slots__ = ("_session",)

    def __init__(self, session: Session) -> None:
        """Call through a session."""
        self._session = session

    def borrow_currencies(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[BorrowCurrency, ...]]:
        """Call ``loan.borrow_currencies`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_BORROW_CURRENCIES,
            {},
            options,
        )

    def collateral_assets(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[CollateralAssets | None]:
        """Call ``loan.collateral_assets`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_COLLATERAL_ASSETS,
            {
                "ccy": ccy,
                "ord_id": ord_id,
            },
            options,
        )

    def max_loan(
        self,
        *,
        borrow_ccy: str,
        ord_id: str | None = None,
        sup_collateral: Sequence[CollateralAmount] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MaxLoan | None]:
        """Call ``loan.max_loan`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_MAX_LOAN,
            {
                "borrow_ccy": borrow_ccy,
                "ord_id": ord_id,
                "sup_collateral": sup_collateral,
            },
            options,
        )

    def max_collateral_redeem_amount(
        self,
        *,
        ccy: str,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MaxCollateralRedeemAmount | None]:
        """Call ``loan.max_collateral_redeem_amount`` and keep status, headers, limits used and body beside the
        result.
        """
        return self._session.call_raw(
            FLEXIBLE_LOAN_MAX_COLLATERAL_REDEEM_AMOUNT,
            {
                "ccy": ccy,
                "ord_id": ord_id,
            },
            options,
        )

    def adjust_collateral(
        self,
        *,
        type: CollateralAdjustment | str,
        collateral_ccy: str,
        collateral_amt: Decimal,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.adjust_collateral`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_ADJUST_COLLATERAL,
            {
                "type": type,
                "collateral_ccy": collateral_ccy,
                "collateral_amt": collateral_amt,
                "ord_id": ord_id,
            },
            options,
        )

    def borrow(
        self,
        *,
        loan_data: LoanAmount,
        ord_id: str | None = None,
        collateral_data: Sequence[CollateralAmount] | None = None,
        e_mode: EMode | str | None = None,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleBorrow]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_BORROW,
            {
                "loan_data": loan_data,
                "ord_id": ord_id,
                "collateral_data": collateral_data,
                "e_mode": e_mode,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )

    def repay(
        self,
        *,
        ord_id: str,
        ccy: str,
        amt: Decimal,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleRepay]:
        """Call ``loan.repay`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_REPAY,
            {
                "ord_id": ord_id,
                "ccy": ccy,
                "amt": amt,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )

    def emode_info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[EModePair, ...]]:
        """Call ``loan.emode_info`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_EMODE_INFO,
            {},
            options,
        )

    def loan_info(
        self,
        *,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[LoanOrder, ...]]:
        """Call ``loan.loan_info`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_LOAN_INFO,
            {
                "ord_id": ord_id,
            },
            options,
        )

    def loan_history(
        self,
        *,
        type: LoanAction | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[LoanRecord, ...]]:
        """Call ``loan.loan_history`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_LOAN_HISTORY,
            {
                "type": type,
                "after": after,
                "before": before,
                "limit": limit,
                "ord_id": ord_id,
            },
            options,
        )

    def interest_accrued(
        self,
        *,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[InterestAccrual, ...]]:
        """Call ``loan.interest_accrued`` and keep status, headers, limits used and body beside the result."""
        return self._session.call_raw(
            FLEXIBLE_LOAN_INTEREST_ACCRUED,
            {
                "ccy": ccy,
                "after": after,
                "before": before,
                "limit": limit,
                "ord_id": ord_id,
            },
            options,
        )


class AsyncRawLoanApi:
    """Flexible loans: what can be borrowed and redeemed, borrowing, repaying, moving collateral, open
    orders and their history. Limits count for each user id and call; a sub-account has its own.
    """

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        """Call through a session."""
        self._session = session

    async def borrow_currencies(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[BorrowCurrency, ...]]:
        """Call ``loan.borrow_currencies`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_BORROW_CURRENCIES,
            {},
            options,
        )

    async def collateral_assets(
        self,
        *,
        ccy: str | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[CollateralAssets | None]:
        """Call ``loan.collateral_assets`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_COLLATERAL_ASSETS,
            {
                "ccy": ccy,
                "ord_id": ord_id,
            },
            options,
        )

    async def max_loan(
        self,
        *,
        borrow_ccy: str,
        ord_id: str | None = None,
        sup_collateral: Sequence[CollateralAmount] | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MaxLoan | None]:
        """Call ``loan.max_loan`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_MAX_LOAN,
            {
                "borrow_ccy": borrow_ccy,
                "ord_id": ord_id,
                "sup_collateral": sup_collateral,
            },
            options,
        )

    async def max_collateral_redeem_amount(
        self,
        *,
        ccy: str,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[MaxCollateralRedeemAmount | None]:
        """Call ``loan.max_collateral_redeem_amount`` and keep status, headers, limits used and body beside the
        result.
        """
        return await self._session.call_raw(
            FLEXIBLE_LOAN_MAX_COLLATERAL_REDEEM_AMOUNT,
            {
                "ccy": ccy,
                "ord_id": ord_id,
            },
            options,
        )

    async def adjust_collateral(
        self,
        *,
        type: CollateralAdjustment | str,
        collateral_ccy: str,
        collateral_amt: Decimal,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[None]:
        """Call ``loan.adjust_collateral`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_ADJUST_COLLATERAL,
            {
                "type": type,
                "collateral_ccy": collateral_ccy,
                "collateral_amt": collateral_amt,
                "ord_id": ord_id,
            },
            options,
        )

    async def borrow(
        self,
        *,
        loan_data: LoanAmount,
        ord_id: str | None = None,
        collateral_data: Sequence[CollateralAmount] | None = None,
        e_mode: EMode | str | None = None,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleBorrow]:
        """Call ``loan.borrow`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_BORROW,
            {
                "loan_data": loan_data,
                "ord_id": ord_id,
                "collateral_data": collateral_data,
                "e_mode": e_mode,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )

    async def repay(
        self,
        *,
        ord_id: str,
        ccy: str,
        amt: Decimal,
        cl_ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[FlexibleRepay]:
        """Call ``loan.repay`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_REPAY,
            {
                "ord_id": ord_id,
                "ccy": ccy,
                "amt": amt,
                "cl_ord_id": cl_ord_id,
            },
            options,
        )

    async def emode_info(
        self,
        *,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[EModePair, ...]]:
        """Call ``loan.emode_info`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_EMODE_INFO,
            {},
            options,
        )

    async def loan_info(
        self,
        *,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[LoanOrder, ...]]:
        """Call ``loan.loan_info`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_LOAN_INFO,
            {
                "ord_id": ord_id,
            },
            options,
        )

    async def loan_history(
        self,
        *,
        type: LoanAction | str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[LoanRecord, ...]]:
        """Call ``loan.loan_history`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_LOAN_HISTORY,
            {
                "type": type,
                "after": after,
                "before": before,
                "limit": limit,
                "ord_id": ord_id,
            },
            options,
        )

    async def interest_accrued(
        self,
        *,
        ccy: str | None = None,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        ord_id: str | None = None,
        options: CallOptions | None = None,
    ) -> RawAnswer[tuple[InterestAccrual, ...]]:
        """Call ``loan.interest_accrued`` and keep status, headers, limits used and body beside the result."""
        return await self._session.call_raw(
            FLEXIBLE_LOAN_INTEREST_ACCRUED,
            {
                "ccy": ccy,
                "after": after,
                "before": before,
                "limit": limit,
                "ord_id": ord_id,
            },
            options,
        )
