"""Names that the packages do not have."""

import lendspec.binance
import lendspec.clients.binance_margin as margin
from lendspec.binance import Binanse  # E: attr-defined
from lendspec.clients.binance_crypto_loan import FlexibleBorow  # E: attr-defined
from lendspec.core.session import Sesion  # E: attr-defined

print(margin.OPERATION)  # E: attr-defined
print(lendspec.binance.Okx)  # E: attr-defined
print(Binanse, FlexibleBorow, Sesion)
