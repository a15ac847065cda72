"""Encrypted connections, with a certificate of our own."""

from __future__ import annotations

import asyncio
import datetime as dt
import ipaddress
import shutil
import ssl
import subprocess
import threading

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from lendspec.core.engine import EngineFault, TransferLimits
from lendspec.core.network._async.http_engine import AsyncHttpEngine
from lendspec.core.network._sync.http_engine import HttpEngine
from lendspec.core.network.tls import tls_context
from tests.core.network.test_http_engine import Server
from tests.core.sockets import http


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """Certificate and key for 127.0.0.1, as files."""
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "lendspec test")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    (folder / "certificate.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return folder


@pytest.fixture(autouse=True)
def _new_context():
    tls_context.cache_clear()
    yield
    tls_context.cache_clear()


@pytest.fixture
def server(certificate):
    """A server that answers each request, encrypted."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate / "certificate.pem", certificate / "key.pem")

    def handle(connection):
        with context.wrap_socket(connection, server_side=True) as encrypted:
            while encrypted.recv(65536):
                encrypted.sendall(http(b"x" * 100_000))

    with Server(handle) as made:
        made.url = made.url.replace("http://", "https://")
        yield made


def sent(kind, url, limits):
    if kind == "sync":
        engine = HttpEngine()
        try:
            return [engine.send("GET", url, (), b"", limits).body for _ in range(2)]
        finally:
            engine.close()

    async def run():
        engine = AsyncHttpEngine()
        try:
            return [(await engine.send("GET", url, (), b"", limits)).body for _ in range(2)]
        finally:
            await engine.aclose()

    return asyncio.run(run())


KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


@KINDS
def test_certificates_of_a_file_are_trusted(kind, certificate, server, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "certificate.pem"))
    assert sent(kind, f"{server.url}/", TransferLimits(5.0, 20.0)) == [b"x" * 100_000] * 2


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl tells the name of a certificate's file")
def test_certificates_of_a_folder_are_trusted(certificate, server, tmp_path, monkeypatch):
    file = certificate / "certificate.pem"
    command = ["openssl", "x509", "-noout", "-subject_hash", "-in", str(file)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    (tmp_path / f"{told.strip()}.0").write_bytes(file.read_bytes())
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert sent("sync", f"{server.url}/", TransferLimits(5.0)) == [b"x" * 100_000] * 2


@KINDS
def test_a_server_that_nobody_vouches_for_gets_nothing(kind, server, monkeypatch):
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    with pytest.raises(EngineFault, match="no connection: .*CERTIFICATE_VERIFY_FAILED") as caught:
        sent(kind, f"{server.url}/", TransferLimits(5.0))
    assert not caught.value.sent


def test_a_file_of_certificates_that_is_not_there_is_named(server, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    with pytest.raises(EngineFault, match="/nowhere/ca.pem, the certificates to trust, cannot be read") as caught:
        sent("sync", f"{server.url}/", TransferLimits(5.0))
    assert not caught.value.sent


@KINDS
def test_a_handshake_that_hangs_sent_nothing(kind, certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "certificate.pem"))
    over = threading.Event()
    with Server(lambda _connection: over.wait(10)) as silent:
        with pytest.raises(EngineFault, match="no connection within the timeout") as caught:
            sent(kind, silent.url.replace("http://", "https://") + "/", TransferLimits(0.2))
        over.set()
    assert not caught.value.sent
