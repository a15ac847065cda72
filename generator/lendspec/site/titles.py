"""What products and groups of operations are called in headings."""

from __future__ import annotations

from typing import Final

from lendspec.generator.model import Doc, Group, Spec

__all__ = ["group_title", "product_title"]

_PRODUCTS: Final[dict[str, Doc]] = {
    "binance_crypto_loan": Doc("Crypto loan", "质押借币"),
    "binance_general": Doc("General", "通用"),
    "binance_margin": Doc("Margin", "杠杆"),
    "binance_vip_loan": Doc("VIP loan", "VIP 借币"),
    "okx_flexible_loan": Doc("Flexible loan", "活期借币"),
    "okx_general": Doc("General", "通用"),
}
_GROUPS: Final[dict[tuple[str, str | None], Doc]] = {
    ("binance_crypto_loan", "flexible"): Doc("Flexible loans", "活期借币"),
    ("binance_crypto_loan", "flexible_v1"): Doc("Flexible loans, version 1", "活期借币（第一版）"),  # noqa: RUF001 (Chinese)
    ("binance_crypto_loan", "stable"): Doc("Stable-rate loans", "定期借币"),
    ("binance_general", None): Doc("Clock, status, key", "时钟、状态与密钥"),
    ("binance_margin", "account"): Doc("Margin account", "杠杆账户"),
    ("binance_margin", "borrow_repay"): Doc("Borrow and repay", "借款与还款"),
    ("binance_margin", "transfer"): Doc("Transfers", "划转"),
    ("binance_margin", "trading"): Doc("Orders", "下单交易"),
    ("binance_margin", "keys"): Doc("Special keys", "专用密钥"),
    ("binance_margin", "risk"): Doc("Risk", "风险"),
    ("binance_margin", "market"): Doc("Terms and market data", "条款与行情"),
    ("binance_margin", "listen_keys"): Doc("Listen keys", "Listen key（数据流密钥）"),  # noqa: RUF001 (Chinese)
    ("binance_vip_loan", None): Doc("VIP loans", "VIP 借币"),
    ("okx_flexible_loan", None): Doc("Flexible loans", "活期借币"),
    ("okx_general", None): Doc("Clock and status", "时钟与状态"),
}


def product_title(spec: Spec) -> Doc:
    """The heading above the groups of a product."""
    return _PRODUCTS.get(spec.package, Doc(spec.title))


def group_title(spec: Spec, group: Group, tag: str | None) -> Doc:
    """The heading of a group: ours, or the tag that its operations carry, or the title of the product."""
    return _GROUPS.get((spec.package, group.name), Doc(tag or spec.title))
