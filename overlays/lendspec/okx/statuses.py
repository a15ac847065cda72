"""HTTP statuses that alone prove that a write was not executed: none on OKX, where the code in the body decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lendspec.core.outcome import NO_PROOFS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lendspec.core.errors import Meaning

__all__ = ["STATUSES"]

STATUSES: Mapping[int, Meaning] = NO_PROOFS
"""Source: https://www.okx.com/docs-v5/en/#error-code, which names a status for each code, and no meaning of a status.

- 400 comes with refusals and with 50004 ("does not mean that the request was successful or failed");
- 429 comes with 50011 (refused) and with 50013 ("systems are busy", which may have been executed);
- 401, 403, 405 and 410 are listed with refusals only, but the list is no rule: 50119 is listed with 200 and comes with
  401. What sends them without a readable code is not known to be OKX;
- 404 is not listed at all.
"""
