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

    Raises:
        OSError: They cannot be read.
    """
    file, folder = os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None
    if file is None and folder is None:
        import certifi  # noqa: PLC0415 (not where the environment names certificates)

        file = certifi.where()
    try:
        context = ssl.create_default_context(cafile=file, capath=None if file else folder)
    except OSError as error:
        raise OSError(f"{file or folder}, the certificates to trust, cannot be read: {error}") from None
    context.set_alpn_protocols(["http/1.1"])
    return context
