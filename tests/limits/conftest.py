"""A real Redis server, where there is one."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from attrs import frozen

_STARTS_WITHIN = 10.0


@frozen
class RedisServer:
    """A server of the test run's own.

    Attributes:
        url: For clients.
    """

    url: str
    _folder: Path
    _port: int

    def start(self) -> subprocess.Popen[bytes]:
        """Start it, empty."""
        options = ["--port", str(self._port), "--bind", "127.0.0.1", "--dir", str(self._folder)]
        command = ["redis-server", *options, "--save", "", "--appendonly", "no", "--loglevel", "warning"]
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + _STARTS_WITHIN
        while not self._answers():
            assert process.poll() is None, "redis-server ended at once"
            assert time.monotonic() < deadline, "redis-server does not answer"
            time.sleep(0.02)
        return process

    def _answers(self) -> bool:
        try:
            with redis.Redis.from_url(self.url, retry=None) as client:
                return bool(client.ping())
        except redis.ConnectionError:
            return False


@pytest.fixture(scope="session")
def _server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    if shutil.which("redis-server") is None:
        pytest.skip("no redis-server on this machine: install the package redis-server (or redis) of the system")
    server = _new_server(tmp_path_factory.mktemp("redis"))
    process = server.start()
    yield server
    process.terminate()
    process.wait()


def _new_server(folder: Path) -> RedisServer:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    return RedisServer(f"redis://127.0.0.1:{port}/0", folder, port)


@pytest.fixture
def redis_url(_server: RedisServer) -> Iterator[str]:
    """A running server without keys."""
    yield _server.url
    with redis.Redis.from_url(_server.url) as client:
        client.flushall()


@pytest.fixture
def stopped_redis(_server: RedisServer, tmp_path: Path) -> RedisServer:
    """Another server, not yet started."""
    return _new_server(tmp_path)
