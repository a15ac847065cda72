"""How a program meets an exchange: the client classes that the overlays give it, where there are overlays."""

from __future__ import annotations

from typing import Final

from attrs import frozen

__all__ = ["FACES", "Face"]


@frozen
class Face:
    """The public classes of one exchange, and the variables that its credentials are read from."""

    title: str
    title_zh: str
    module: str
    sync: str
    asynchronous: str
    variable: str
    environment: tuple[str, ...]


FACES: Final[dict[str, Face]] = {
    "binance": Face(
        "Binance",
        "币安",
        "lendspec.binance",
        "Binance",
        "AsyncBinance",
        "binance",
        ("BINANCE_API_KEY", "BINANCE_SECRET"),
    ),
    "okx": Face(
        "OKX", "欧易", "lendspec.okx", "Okx", "AsyncOkx", "okx", ("OKX_API_KEY", "OKX_SECRET", "OKX_PASSPHRASE")
    ),
}
