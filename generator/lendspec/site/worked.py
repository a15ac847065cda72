"""Worked examples of signing: made with the very functions that sign the calls of users, and with published fake keys.

The keys stand in the exchanges' own documentation and tests, and belong to no account. The signatures of private keys
(RSA, Ed25519) are the published ones: to compute them would need the extra ``lendspec[keys]`` where the site is built.
The tests of this module hold all of them to what the signing functions give.
"""

# ruff: noqa: RUF001 (Chinese punctuation)

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from attrs import evolve

from lendspec.binance.dialect import DEFAULT_RECV_WINDOW
from lendspec.binance.hosts import DEFAULT
from lendspec.binance.signing import HmacKey
from lendspec.clients.binance_crypto_loan.flexible import FLEXIBLE_LOAN_BORROW as BINANCE_BORROW
from lendspec.clients.okx_flexible_loan import CollateralAmount, LoanAmount
from lendspec.clients.okx_flexible_loan.loan import FLEXIBLE_LOAN_BORROW as OKX_BORROW
from lendspec.core.prepare import prepare
from lendspec.core.request import Draft
from lendspec.core.wire import percent_encode
from lendspec.okx.hosts import REGIONS
from lendspec.okx.signing import signature, timestamp_text
from lendspec.site.worked_shape import Step, Vector, Worked, as_markdown

__all__ = ["WORKED", "Worked", "as_markdown"]


# ---------------------------------------------------------------- Binance, HMAC

_BINANCE_KEY: Final = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
_BINANCE_SECRET: Final = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"  # noqa: S105 (published)
_BINANCE_MS: Final = 1499827319559
_BINANCE_VECTOR: Final = Vector(
    "symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559",
    "c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71",
    "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security",
)


def _binance_hmac() -> Worked:
    key = HmacKey(_BINANCE_SECRET)
    values = {"loan_coin": "USDT", "collateral_coin": "BNB", "loan_amount": Decimal("100.5")}
    draft = prepare(BINANCE_BORROW, values).draft
    payload = f"{draft.query}&recvWindow={DEFAULT_RECV_WINDOW}&timestamp={_BINANCE_MS}"
    sign = key.sign(payload.encode())
    last = f"&signature={percent_encode(sign)}"
    signed = evolve(draft, query=f"{payload}{last}", headers=(("X-MBX-APIKEY", _BINANCE_KEY),))
    return Worked(
        name="binance-hmac",
        key=_BINANCE_SECRET,
        payload=payload,
        steps=(
            Step("Percent-encode the parameters and join them.", "对参数做百分号编码并连接。", draft.query),
            Step(
                "Append recvWindow and timestamp, in milliseconds.", "追加 recvWindow 与 timestamp（毫秒）。", payload
            ),
            Step(
                "HMAC-SHA256 with the secret, in lower-case hex.",
                "用 secret 计算 HMAC-SHA256，取小写十六进制。",
                sign,
            ),
            Step("Append it as the last parameter.", "作为最后一个参数追加。", last),
        ),
        signature=sign,
        request=_as_text(signed, DEFAULT),
        vector=_BINANCE_VECTOR,
    )


# ---------------------------------------------------------------- Binance, private keys

_PRIVATE_PAYLOAD: Final = "timestamp=1736393892000"
_RSA: Final = Vector(
    _PRIVATE_PAYLOAD,
    "dmfJCWBD/6umdoUkRniOlyxvHo4eZaFRarnva+ElB7kAfLdWa8AcwSyiDS13WZZmKIbCKHanbkfzjoZCTUzd10PpA2hX+uvAPaRYQh460eLZfaKF3f"
    "g30gSa9PRwsGR/DcUDI415rafzoDbxOgwRTehSTg7eT7+RWx9iv2V8GWW+fVULu406XoWv7jfffXdP28GiuKBS40XZScb4vgINlaSkMyAlMhwrLnXp"
    "5+Oga84uOlb6UFvClXa8CaL5Sn3xExc5YT6fKYcGZby5Hntdb1EmXglK3RwZqJiP4PsCcigciw7NIHB12gXMrkpcqi9STokCzdXXzfN5BQSeC26UcQ==",
    "https://github.com/binance/binance-connector-java",
    "RSAApiTest with test-rsa-prv-key.pem",
    "RSAApiTest 与 test-rsa-prv-key.pem",
)
_ED25519: Final = Vector(
    _PRIVATE_PAYLOAD,
    "1KohSdsEYUHEO2qTbkkjbmFdufaUTF9dKat6oUwE2RHT+zThFX4i1MMeNC5nqH0Eya07jbRN9/Lq1HaTgjD2Aw==",
    "https://github.com/binance/binance-connector-java",
    "Ed25519ApiTest with test-ed25519-prv-key.pem",
    "Ed25519ApiTest 与 test-ed25519-prv-key.pem",
)


def _binance_rsa() -> Worked:
    return _with_private_key(
        "binance-rsa",
        "test-rsa-prv-key.pem",
        Step(
            "RSASSA-PKCS1-v1_5 with SHA-256, then base64; the case of the letters matters.",
            "RSASSA-PKCS1-v1_5（SHA-256）签名后取 base64，区分大小写。",
            _RSA.signature,
        ),
        _RSA,
    )


def _binance_ed25519() -> Worked:
    return _with_private_key(
        "binance-ed25519",
        "test-ed25519-prv-key.pem",
        Step(
            "Ed25519 over the bytes of the payload, then base64; the case of the letters matters.",
            "对载荷字节做 Ed25519 签名后取 base64，区分大小写。",
            _ED25519.signature,
        ),
        _ED25519,
    )


def _with_private_key(name: str, key: str, signing: Step, vector: Vector) -> Worked:
    in_url = percent_encode(vector.signature)
    query = f"{vector.payload}&signature={in_url}"
    return Worked(
        name=name,
        key=key,
        payload=vector.payload,
        steps=(
            Step("The payload: here the clock alone.", "载荷：此例只有时间戳。", vector.payload),
            signing,
            Step(
                "Percent-encode the base64: / + = have a meaning in a URL.",
                "对 base64 做百分号编码：/ + = 在 URL 中另有含义。",
                in_url,
            ),
        ),
        signature=vector.signature,
        request=f"GET {DEFAULT}/api/v3/account?{query}\nX-MBX-APIKEY: <your API key>",
        vector=vector,
    )


# ---------------------------------------------------------------- OKX

_OKX_SECRET: Final = "22582BD0CFF14C41EDBF1AB98506286D"  # noqa: S105 (published)
_OKX_MS: Final = int(datetime(2020, 12, 8, 9, 8, 57, 715_000, UTC).timestamp() * 1000)
_OKX_VECTOR: Final = Vector(
    '2020-12-08T09:08:57.715ZPOST/api/v5/trade/order{"instId":"BTC-USDT","tdMode":"cash","clOrdId":"b15","side":"buy",'
    '"ordType":"limit","px":"2.15","sz":"2"}',
    "dI6rrL9rXW/HdaPKJ/6LC1OgvH4/PYju6R3CqixMTNQ=",
    "https://www.okx.com/docs-v5/en/#overview-rest-authentication-signature",
    "the secret is the page's example; the signature was published by others, who made it with OpenSSL",
    "secret 取自该页的示例；签名由第三方用 OpenSSL 计算并公布",
)


def _okx_hmac() -> Worked:
    moment = timestamp_text(_OKX_MS)
    draft = prepare(
        OKX_BORROW,
        {
            "loan_data": LoanAmount(ccy="USDT", amt=Decimal(1000)),
            "collateral_data": [CollateralAmount(ccy="BTC", amt=Decimal("0.02"))],
            "cl_ord_id": "my-borrow-001",
        },
    ).draft
    body = draft.body.decode()
    sign = signature(_OKX_SECRET, timestamp=moment, method=draft.method, path=draft.path, body=draft.body)
    carried = (
        ("OK-ACCESS-KEY", "<your API key>"),
        ("OK-ACCESS-SIGN", sign),
        ("OK-ACCESS-TIMESTAMP", moment),
        ("OK-ACCESS-PASSPHRASE", "<your passphrase>"),
    )
    signed = evolve(draft, headers=(*draft.headers, *carried))
    return Worked(
        name="okx-hmac",
        key=_OKX_SECRET,
        payload=f"{moment}{draft.method}{draft.path}{body}",
        steps=(
            Step("The time: ISO 8601, UTC, three decimals, Z.", "时间：ISO 8601，UTC，三位毫秒，以 Z 结尾。", moment),
            Step(
                "The method and the path (with ?query, where there is one).",
                "方法与路径（有查询串时含 ?query）。",
                f"{draft.method}{draft.path}",
            ),
            Step("The body, byte for byte as it is sent.", "请求体，与实际发送的字节完全一致。", body),
            Step(
                "HMAC-SHA256 of the three with the secret, in base64.",
                "用 secret 对以上三段计算 HMAC-SHA256，取 base64。",
                sign,
            ),
        ),
        signature=sign,
        request=_as_text(signed, REGIONS["global"]),
        vector=_OKX_VECTOR,
    )


def _as_text(draft: Draft, host: str) -> str:
    request = draft.at(host)
    headers = "".join(f"\n{name}: {value}" for name, value in request.headers)
    body = f"\n\n{request.body.decode()}" if request.body else ""
    return f"{request.method} {request.url}{headers}{body}"


WORKED: Final[Mapping[str, Callable[[], Worked]]] = MappingProxyType(
    {
        "binance-ed25519": _binance_ed25519,
        "binance-hmac": _binance_hmac,
        "binance-rsa": _binance_rsa,
        "okx-hmac": _okx_hmac,
    }
)
"""Each makes its example; none needs more than the core of the library."""
