"""The session that carries a call through: encode, sign, send, classify, decode. Synchronous and asynchronous."""

from lendspec.core._async.session import AsyncSession
from lendspec.core._sync.session import Session
from lendspec.core.call import CallOptions, RawAnswer
from lendspec.core.dialect import NOT_JSON, Dialect
from lendspec.core.engine import Answer
from lendspec.core.request import Draft, Request

__all__ = ["NOT_JSON", "Answer", "AsyncSession", "CallOptions", "Dialect", "Draft", "RawAnswer", "Request", "Session"]
