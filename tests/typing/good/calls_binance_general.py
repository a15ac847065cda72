"""Every call of binance_general, as users write it. Made by ``python -m tests.typing.write_calls``."""

from typing import assert_type

from lendspec.binance import AsyncBinance, Binance
from lendspec.clients.binance_general import KeyPermissions, ServerTime, SystemStatus
from lendspec.core.session import CallOptions, RawAnswer

OPTIONS = CallOptions(timeout=5.0)


async def general_server_time(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.general.server_time(options=OPTIONS), ServerTime)
    assert_type(await twin.general.server_time(options=OPTIONS), ServerTime)
    assert_type(client.raw.general.server_time(), RawAnswer[ServerTime])
    assert_type(await twin.raw.general.server_time(), RawAnswer[ServerTime])


async def general_system_status(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.general.system_status(options=OPTIONS), SystemStatus)
    assert_type(await twin.general.system_status(options=OPTIONS), SystemStatus)
    assert_type(client.raw.general.system_status(), RawAnswer[SystemStatus])
    assert_type(await twin.raw.general.system_status(), RawAnswer[SystemStatus])


async def general_key_permissions(client: Binance, twin: AsyncBinance) -> None:
    assert_type(client.general.key_permissions(options=OPTIONS), KeyPermissions)
    assert_type(await twin.general.key_permissions(options=OPTIONS), KeyPermissions)
    assert_type(client.raw.general.key_permissions(), RawAnswer[KeyPermissions])
    assert_type(await twin.raw.general.key_permissions(), RawAnswer[KeyPermissions])
