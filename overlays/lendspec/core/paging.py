"""Iteration over the pages of an operation. Synchronous and asynchronous."""

from lendspec.core._async.paging import AsyncPaged
from lendspec.core._sync.paging import Paged
from lendspec.core.pages import Progress
from lendspec.core.windows import HistoryCut

__all__ = ["AsyncPaged", "HistoryCut", "Paged", "Progress"]
