"""The certificates that connections are held to."""

from __future__ import annotations

import functools
import os
import ssl

__all__ = ["tls_context"]


@functools.cache
def tls_context() -> ssl.SSLContext:
    """One for all connections, since making one takes 18 ms.

    The certificates are those of certifi, or what the environment variables ``SSL_CERT_FILE`` or ``SSL_CERT_DIR`` name.
    """
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if not file and not folder:
        import certifi  # noqa: PLC0415 (not where the environment names certificates)

        file = certifi.where()
    context = ssl.create_default_context(cafile=file or None, capath=None if file else folder)
    context.set_alpn_protocols(["http/1.1"])
    return context
