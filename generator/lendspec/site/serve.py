"""Read the site in a browser on this machine; nobody else can reach it."""

from __future__ import annotations

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

__all__ = ["HOST", "server"]

HOST: Final = "127.0.0.1"


class _Pages(SimpleHTTPRequestHandler):
    """The files of the folder; what is missing is answered with the page 404.html."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # named by the base class
        """Say nothing for each file."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer with the site's own page where there is none."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():  # noqa: PLR2004 (not found)
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def server(folder: Path, port: int = 0) -> ThreadingHTTPServer:
    """A server of a folder on the loopback; call ``serve_forever`` to begin.

    Raises:
        OSError: The port is taken.
    """
    return ThreadingHTTPServer((HOST, port), partial(_Pages, directory=str(folder)))
