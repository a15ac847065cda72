"""Codes -4001 to -4106: deposits and withdrawals, which this library does not call."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AccountRestricted,
    AuthenticationError,
    InsufficientBalance,
    InvalidAmount,
    InvalidParameter,
    InvalidRequest,
    InvalidState,
    LimitExceeded,
    Meaning,
    NotFound,
    OutcomeUnknown,
    ProductUnavailable,
    RateLimited,
    Refused,
    RegionRestricted,
    Unavailable,
    UnknownAsset,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["WITHDRAWALS"]

WITHDRAWALS: Mapping[str, Meaning] = MappingProxyType(
    {
        "-4001": Meaning(
            InvalidRequest,
            "caller",
            "The wallet service does not carry out this operation.",
            "钱包服务不执行这种操作。",
        ),
        "-4002": Meaning(
            InvalidRequest,
            "caller",
            "The wallet service cannot make sense of this query.",
            "钱包服务无法理解这个查询。",
        ),
        "-4003": Meaning(InvalidParameter, "caller", "The e-mail address is malformed.", "邮箱地址格式不对。"),
        "-4004": Meaning(
            AuthenticationError,
            "account",
            "The wallet service does not accept who is asking.",
            "钱包服务不认可请求者的身份。",
        ),
        "-4005": Meaning(
            RateLimited,
            "caller",
            "The wallet service gets too many requests; wait a little.",
            "发给钱包服务的请求过多；请稍等。",
            safe_to_retry=True,
        ),
        "-4006": Meaning(
            AccountRestricted,
            "account",
            "Sub-accounts may not do this; call it with the main account.",
            "子账户不能这样做；请用母账户调用。",
        ),
        "-4007": Meaning(
            InvalidParameter,
            "caller",
            "The withdrawal address does not fit the coin and its network.",
            "提币地址与币种或网络不符。",
        ),
        "-4008": Meaning(
            InvalidParameter,
            "caller",
            "The tag (memo) does not fit the withdrawal address.",
            "标签（memo）与提币地址不符。",
        ),
        "-4010": Meaning(
            InvalidState,
            "caller",
            "The e-mail about the list of addresses was answered already.",
            "关于地址白名单的邮件之前已确认。",
        ),
        "-4011": Meaning(
            InvalidState,
            "account",
            "The e-mail about the list of addresses has expired; ask for a new one.",
            "关于地址白名单的邮件已失效；请重新发送。",
        ),
        "-4012": Meaning(
            InvalidState,
            "account",
            "The account keeps no list of withdrawal addresses; switch it on first.",
            "账户没有启用提币地址白名单；请先开启。",
        ),
        "-4013": Meaning(
            AccountRestricted,
            "account",
            "Withdrawals need two-factor authentication; switch it on first.",
            "提币需要双重验证；请先开启。",
        ),
        "-4014": Meaning(
            AccountRestricted,
            "account",
            "Nothing can be withdrawn in the first 2 minutes after signing in; wait.",
            "登录后的头 2 分钟内不能提币；请等待。",
        ),
        "-4015": Meaning(
            AccountRestricted,
            "account",
            "Withdrawals of this account are restricted for a while.",
            "此账户的提币暂时受限。",
        ),
        "-4016": Meaning(
            AccountRestricted,
            "account",
            "Nothing can be withdrawn in the 24 hours after a change of the password.",
            "修改密码后的 24 小时内不能提币。",
        ),
        "-4017": Meaning(
            AccountRestricted,
            "account",
            "Nothing can be withdrawn in the 24 hours after two-factor authentication was switched off.",
            "解除双重验证后的 24 小时内不能提币。",
        ),
        "-4018": Meaning(
            UnknownAsset, "caller", "The wallet service does not know this coin.", "钱包服务没有这个币种。"
        ),
        "-4019": Meaning(
            ProductUnavailable, "exchange", "This coin cannot be withdrawn at present.", "该币种目前不能提取。"
        ),
        "-4021": Meaning(
            InvalidAmount,
            "caller",
            "The amount is off the step size for withdrawals of this coin.",
            "数量不符合该币种的提币步长。",
        ),
        "-4022": Meaning(
            InvalidAmount, "caller", "Less than the smallest withdrawal of this coin.", "低于该币种的最小提币数量。"
        ),
        "-4023": Meaning(
            LimitExceeded,
            "account",
            "More than the account may withdraw within 24 hours.",
            "超过账户 24 小时内的提币上限。",
        ),
        "-4024": Meaning(
            InsufficientBalance, "account", "The account holds nothing of the coin.", "账户中没有该币种。"
        ),
        "-4025": Meaning(
            InsufficientBalance, "account", "What the account holds of the coin is below zero.", "账户中该币种为负数。"
        ),
        "-4026": Meaning(
            InsufficientBalance, "account", "The account holds too little for the withdrawal.", "账户余额不足以提币。"
        ),
        "-4027": Meaning(
            OutcomeUnknown,
            "exchange",
            "The transfer got no id, and Binance does not say how far it came.",
            "划转没有取得编号，币安也没有说明进行到哪一步。",
        ),
        "-4028": Meaning(
            InvalidAmount,
            "caller",
            "The fee would take all of the amount; withdraw more.",
            "手续费会吃掉全部数量；请多提一些。",
        ),
        "-4029": Meaning(NotFound, "caller", "There is no such withdrawal.", "没有这笔提币。"),
        # Says that a withdrawal went through: no refusal, though it comes as an error.
        "-4030": Meaning(
            OutcomeUnknown,
            "caller",
            "Binance reports a confirmed withdrawal as an error; read the withdrawals.",
            "币安以错误的形式报告提币已确认；请查看提币记录。",
        ),
        "-4031": Meaning(
            Refused,
            "exchange",
            "The withdrawal could not be cancelled and Binance names no cause.",
            "提币未能取消，币安没有说明原因。",
        ),
        "-4032": Meaning(
            Refused, "exchange", "The withdrawal did not pass a check of Binance's.", "提币没有通过币安的校验。"
        ),
        "-4033": Meaning(InvalidParameter, "caller", "Nothing can be sent to this address.", "不能向这个地址转币。"),
        "-4034": Meaning(
            Refused,
            "caller",
            "Binance suspects fraud behind the address; check where it comes from.",
            "币安怀疑该地址涉及欺诈；请核实其来源。",
        ),
        "-4035": Meaning(
            AccountRestricted,
            "account",
            "The withdrawal address is not on the account's list; add it first.",
            "提币地址不在账户的白名单上；请先添加。",
        ),
        "-4036": Meaning(
            AccountRestricted,
            "account",
            "The withdrawal address is new and stays locked for some hours.",
            "新的提币地址要锁定若干小时。",
        ),
        "-4037": Meaning(Refused, "exchange", "The e-mail could not be sent again.", "邮件未能重新发出。"),
        "-4038": Meaning(
            RateLimited, "caller", "The e-mail can be sent again after 5 minutes.", "5 分钟后才能重发邮件。"
        ),
        "-4039": Meaning(
            AccountRestricted, "account", "The wallet service does not know this user.", "钱包服务没有这个用户。"
        ),
        "-4040": Meaning(
            InvalidState, "caller", "Nothing was deposited to this address yet.", "这个地址还没有充值过。"
        ),
        "-4041": Meaning(
            RateLimited,
            "caller",
            "Too soon after the last one; wait a minute.",
            "距上一次太近；请等一分钟。",
            safe_to_retry=True,
        ),
        "-4042": Meaning(
            InvalidState,
            "caller",
            "The deposit address of this coin cannot be made anew.",
            "该币种的充值地址不能重新生成。",
        ),
        "-4043": Meaning(
            LimitExceeded,
            "account",
            "The account used more than 100 deposit addresses in 24 hours.",
            "账户 24 小时内使用的充值地址超过 100 个。",
        ),
        "-4044": Meaning(
            RegionRestricted,
            "account",
            "Binance gives no deposit addresses to the account's country.",
            "币安不向账户所在国家提供充值地址。",
        ),
        "-4045": Meaning(
            Unavailable,
            "exchange",
            "The wallet service could not read the coins; try again later.",
            "钱包服务未能读取币种；请稍后再试。",
        ),
        "-4046": Meaning(
            AccountRestricted,
            "account",
            "An agreement must be accepted first, on Binance's site.",
            "须先在币安网站上同意协议。",
        ),
        # 90 days in the table; 7 for GET /sapi/v1/margin/capital-flow since 2026-02-02.
        "-4047": Meaning(
            InvalidParameter,
            "caller",
            "Start and end lie too far apart (90 days at most, 7 for the capital flow of margin).",
            "起止时间相隔太远（最多 90 天，杠杆资金流水最多 7 天）。",
        ),
        "-4060": Meaning(
            InsufficientBalance,
            "account",
            "A part of the coin is locked until its deposit is confirmed; wait.",
            "部分币种在充值确认前被锁定；请等待。",
        ),
        "-4106": Meaning(
            InvalidParameter,
            "caller",
            "This network takes no tag (memo); leave addressTag out.",
            "该网络不用标签（memo）；请去掉 addressTag。",
        ),
    }
)
