"""Codes 50100 to 50199: the key, the signature, the clock."""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from lendspec.core.errors import (
    AddressNotAllowed,
    AuthenticationError,
    ClockSkew,
    InvalidAmount,
    InvalidKey,
    InvalidRequest,
    InvalidSignature,
    LimitExceeded,
    Meaning,
    PermissionDenied,
    RegionRestricted,
    WrongRegion,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["KEYS"]

KEYS: Mapping[str, Meaning] = MappingProxyType(
    {
        "50100": Meaning(
            InvalidKey, "account", "The key is frozen; ask OKX's support.", "密钥被冻结；请联系 OKX 客服。"
        ),
        "50101": Meaning(
            WrongRegion,
            "caller",
            "The key belongs to the other environment: demo keys need demo=True, live keys demo=False.",
            "密钥属于另一环境：模拟盘密钥用 demo=True，实盘密钥用 demo=False。",
        ),
        "50102": Meaning(
            ClockSkew,
            "caller",
            "This machine's clock is more than 30 seconds away from OKX's; synchronise it.",
            "本机时钟与 OKX 相差超过 30 秒；请校准。",
            safe_to_retry=True,
        ),
        "50103": Meaning(
            InvalidKey,
            "caller",
            "The API key did not arrive (removed by a proxy?).",
            "没有收到 API 密钥（被代理去掉了？）。",
        ),
        "50104": Meaning(
            InvalidSignature,
            "caller",
            "The passphrase did not arrive (removed by a proxy?).",
            "没有收到 passphrase（被代理去掉了？）。",
        ),
        "50105": Meaning(
            InvalidSignature,
            "caller",
            "The passphrase is not the one that was chosen when this key was made.",
            "passphrase 不是创建此密钥时设置的那个。",
        ),
        "50106": Meaning(
            InvalidSignature,
            "caller",
            "The signature did not arrive (removed by a proxy?).",
            "没有收到签名（被代理去掉了？）。",
        ),
        "50107": Meaning(
            AuthenticationError,
            "caller",
            "The time of the request did not arrive (removed by a proxy?).",
            "没有收到请求时间（被代理去掉了？）。",
        ),
        "50108": Meaning(AuthenticationError, "caller", "OKX does not know this exchange id.", "OKX 没有这个券商 ID。"),
        "50109": Meaning(
            WrongRegion,
            "caller",
            "OKX does not know this domain; check region and base_url.",
            "OKX 没有这个域名；请检查 region 和 base_url。",
        ),
        "50110": Meaning(
            AddressNotAllowed,
            "account",
            "This IP address is not on the key's list; add it at OKX.",
            "此 IP 不在密钥的名单上；请到 OKX 添加。",
        ),
        "50111": Meaning(
            InvalidKey,
            "caller",
            "The API key is malformed; check that it was copied whole.",
            "API 密钥格式不对；请检查是否复制完整。",
        ),
        # Malformed, not early or late: no matter of the clock.
        "50112": Meaning(
            AuthenticationError, "caller", "OKX cannot read the time of the request.", "OKX 读不懂请求的时间。"
        ),
        "50113": Meaning(
            InvalidSignature,
            "caller",
            "The signature does not fit: the secret does not belong to this key, or the request was changed "
            "after it was signed (a proxy?).",
            "签名不符：secret 不属于此密钥，或请求在签名后被改动（代理？）。",
        ),
        "50114": Meaning(AuthenticationError, "caller", "OKX does not accept the credentials.", "OKX 不接受这组凭据。"),
        "50115": Meaning(
            InvalidRequest, "caller", "The operation does not take this HTTP method.", "此操作不用这种 HTTP 方法。"
        ),
        "50116": Meaning(
            LimitExceeded, "account", "A fast API account may have one key only.", "Fast API 账户只能有一个密钥。"
        ),
        "50118": Meaning(
            AddressNotAllowed,
            "account",
            "The broker's IP address must be on the list before the app is linked.",
            "绑定 App 之前，经纪商的 IP 必须已在名单上。",
        ),
        "50119": Meaning(
            InvalidKey,
            "caller",
            "This host does not know the key; it may have been deleted, or belong to another region: keys work "
            "only at the region where they were made (region='global', 'eea', 'us' or 'au').",
            "此主机没有这个密钥；可能已删除，或属于另一地区："
            "密钥只在创建它的地区有效（region='global'、'eea'、'us' 或 'au'）。",
        ),
        "50120": Meaning(
            PermissionDenied,
            "account",
            "The key lacks the permission for this operation (Read or Trade).",
            "密钥没有该操作的权限（Read 或 Trade）。",
        ),
        "50121": Meaning(
            RegionRestricted, "caller", "OKX does not serve the place of this IP address.", "OKX 不服务此 IP 所在地。"
        ),
        "50122": Meaning(InvalidAmount, "caller", "Less than the smallest order.", "低于最小下单金额。"),
    }
)
