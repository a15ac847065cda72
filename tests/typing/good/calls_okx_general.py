"""Every call of okx_general, as users write it. Made by ``python -m tests.typing.write_calls``."""

from typing import assert_type

from lendspec.clients.okx_general import MaintenanceEvent, MaintenanceState, ServerTime
from lendspec.core.session import CallOptions, RawAnswer
from lendspec.okx import AsyncOkx, Okx

OPTIONS = CallOptions(timeout=5.0)


async def general_server_time(client: Okx, twin: AsyncOkx) -> None:
    assert_type(client.general.server_time(options=OPTIONS), ServerTime)
    assert_type(await twin.general.server_time(options=OPTIONS), ServerTime)
    assert_type(client.raw.general.server_time(), RawAnswer[ServerTime])
    assert_type(await twin.raw.general.server_time(), RawAnswer[ServerTime])


async def general_system_status(client: Okx, twin: AsyncOkx) -> None:
    assert_type(
        client.general.system_status(state=MaintenanceState.SCHEDULED, options=OPTIONS), tuple[MaintenanceEvent, ...]
    )
    assert_type(
        await twin.general.system_status(state=MaintenanceState.SCHEDULED, options=OPTIONS),
        tuple[MaintenanceEvent, ...],
    )
    assert_type(client.raw.general.system_status(), RawAnswer[tuple[MaintenanceEvent, ...]])
    assert_type(await twin.raw.general.system_status(), RawAnswer[tuple[MaintenanceEvent, ...]])
