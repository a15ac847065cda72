"""Fixtures of the tests of the network."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from lendspec.core.network.tls import tls_context
from tests.core.network.certificates import certificate


@pytest.fixture
def trusted(monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """Our engines trust the certificate of the tests."""
    tls_context.cache_clear()
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate()))
    yield
    tls_context.cache_clear()
