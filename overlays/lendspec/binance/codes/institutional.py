"""Codes -1024, -1025 and -27000 to -27031: institutional loans, which are given to risk units."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AccountRestricted,
    InsufficientBalance,
    InsufficientCollateral,
    InvalidAmount,
    InvalidParameter,
    InvalidState,
    LimitExceeded,
    Meaning,
    NotFound,
    ProductUnavailable,
    Refused,
    RequestInProgress,
    Unavailable,
    UnknownAsset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["INSTITUTIONAL"]

INSTITUTIONAL: Mapping[str, Meaning] = MappingProxyType(
    {
        "-1024": Meaning(
            InvalidState,
            "account",
            "The risk unit is being liquidated; wait for its end.",
            "风险单元正在被强平；请等它结束。",
        ),
        # The Chinese page says "trading is suspended" instead; -27025 says the same as the English one.
        "-1025": Meaning(
            RequestInProgress,
            "caller",
            "An earlier transaction of the risk unit has not ended; wait for it.",
            "风险单元之前的交易尚未结束；请等待。",
        ),
        "-27000": Meaning(
            InvalidParameter,
            "caller",
            "A parameter has a value that institutional loans do not take.",
            "某个参数的值机构借贷不接受。",
        ),
        "-27001": Meaning(NotFound, "caller", "There is no such risk unit.", "没有这个风险单元。"),
        "-27002": Meaning(
            LimitExceeded,
            "account",
            "The risk unit has as many collateral accounts as it may have.",
            "风险单元的抵押账户数已达上限。",
        ),
        "-27003": Meaning(
            InvalidState,
            "account",
            "One of the accounts belongs to another risk unit already.",
            "其中有账户已属于另一个风险单元。",
        ),
        "-27004": Meaning(
            InvalidParameter,
            "caller",
            "Only sub-accounts of the same main account can give collateral.",
            "只有同一母账户名下的子账户能提供抵押。",
        ),
        "-27005": Meaning(
            AccountRestricted,
            "account",
            "Margin trading is not opened for this account; open it first.",
            "请先为该账户开通杠杆。",
        ),
        "-27006": Meaning(
            InvalidParameter,
            "account",
            "The credit account must be a cross margin or portfolio margin account.",
            "放贷账户必须是全仓杠杆账户或统一账户。",
        ),
        "-27007": Meaning(
            InvalidParameter,
            "caller",
            "The credit account cannot be a collateral account as well.",
            "放贷账户不能同时作抵押账户。",
        ),
        "-27008": Meaning(
            InsufficientCollateral,
            "account",
            "The net equity of the new collateral account is below its maintenance margin.",
            "新抵押账户的净资产低于其维持保证金。",
        ),
        "-27009": Meaning(
            LimitExceeded,
            "account",
            "More than the risk unit may borrow of this coin.",
            "超过风险单元可借该币种的数量。",
        ),
        "-27010": Meaning(
            NotFound, "caller", "The risk unit has no such credit account.", "风险单元中没有这个放贷账户。"
        ),
        "-27011": Meaning(InvalidState, "caller", "The risk unit owes nothing.", "风险单元没有欠款。"),
        "-27012": Meaning(
            InsufficientCollateral,
            "account",
            "Too little free margin for this loan; add some or borrow less.",
            "可用保证金不够这笔借款；请增加保证金或少借。",
        ),
        "-27013": Meaning(
            InvalidParameter,
            "caller",
            "Accounts of this kind cannot be collateral accounts.",
            "这一类账户不能作抵押账户。",
        ),
        "-27014": Meaning(
            InsufficientBalance, "account", "The credit account holds too little of the coin.", "放贷账户中该币种不足。"
        ),
        "-27015": Meaning(
            InsufficientBalance, "account", "The account holds too little of the coin.", "账户中该币种不足。"
        ),
        "-27016": Meaning(
            InvalidAmount,
            "caller",
            "The amount has more decimals than the coin allows.",
            "数量的小数位超过该币种允许的位数。",
        ),
        "-27017": Meaning(UnknownAsset, "caller", "This coin is not lent to institutions.", "机构借贷不出借该币种。"),
        "-27018": Meaning(
            InvalidState,
            "account",
            "The risk unit still owes something; repay it before closing.",
            "风险单元尚有欠款；请还清后再关闭。",
        ),
        "-27019": Meaning(
            NotFound, "caller", "The account to remove is not in the risk unit.", "要移除的账户不在风险单元内。"
        ),
        "-27020": Meaning(
            InsufficientCollateral,
            "account",
            "The LTV of the risk unit is above its initial LTV; repay or add collateral.",
            "风险单元的 LTV 高于初始 LTV；请还款或增加抵押。",
        ),
        "-27021": Meaning(
            InvalidState,
            "caller",
            "The credit account that received the loan cannot be removed.",
            "收取借款的放贷账户不能移除。",
        ),
        "-27022": Meaning(
            InvalidParameter,
            "caller",
            "A risk unit needs a credit account for the loan and a collateral account.",
            "风险单元须有一个收款的放贷账户和一个抵押账户。",
        ),
        "-27023": Meaning(
            Refused,
            "exchange",
            "The loan failed and Binance names no cause; read the risk unit first.",
            "借款失败，币安没有说明原因；请先查看风险单元。",
        ),
        "-27024": Meaning(
            InvalidState,
            "account",
            "The risk unit is being liquidated; wait for its end.",
            "风险单元正在被强平；请等它结束。",
        ),
        "-27025": Meaning(
            RequestInProgress,
            "caller",
            "An earlier transaction of the risk unit has not ended; wait for it.",
            "风险单元之前的交易尚未结束；请等待。",
        ),
        "-27026": Meaning(
            InvalidParameter, "caller", "The receiving account is not in the risk unit.", "收款账户不在该风险单元内。"
        ),
        "-27027": Meaning(
            AccountRestricted,
            "account",
            "The receiving account has no margin account; open it first.",
            "收款账户没有杠杆账户；请先开通。",
        ),
        "-27028": Meaning(
            LimitExceeded,
            "account",
            "More than may leave the risk unit or the collateral account; read the risk unit for the limit.",
            "超过风险单元或抵押账户可转出的数量；上限见风险单元详情。",
        ),
        "-27029": Meaning(
            InvalidParameter,
            "caller",
            "A collateral account can send only to the margin accounts of its own risk unit.",
            "抵押账户只能转到本风险单元内的杠杆账户。",
        ),
        "-27030": Meaning(
            ProductUnavailable,
            "account",
            "Managed sub-accounts cannot join a risk unit by API; ask Binance's support.",
            "托管子账户不能通过 API 加入风险单元；请联系币安客服。",
        ),
        "-27031": Meaning(
            Unavailable,
            "caller",
            "A new collateral account must rest for 2 minutes before loans and transfers; wait.",
            "新抵押账户要等 2 分钟才能借款或划转；请等待。",
        ),
    }
)
