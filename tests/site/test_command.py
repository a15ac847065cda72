"""The command: what it says, what it writes, what it leaves alone, and whom it serves."""

from __future__ import annotations

import http.client
import os
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request

import pytest
from typer.testing import CliRunner

from lendspec.cli.commands import app
from lendspec.site.output import MANIFEST, ForeignFolderError, put
from lendspec.site.serve import server
from tests.generator.documents import document, write
from tests.integration.specs import ROOT

FRAGMENT = ROOT / "tests" / "generator" / "fragments" / "groups.yaml"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run the command in an empty folder; gives exit code, standard output and standard error."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments):
        done = CliRunner().invoke(app, ["docs", *map(str, arguments)])
        assert done.exception is None or isinstance(done.exception, SystemExit)
        return done.exit_code, done.stdout, done.stderr

    return invoke


def test_it_tells_what_it_made_and_how_much_is_translated(run, tmp_path):
    code, out, _ = run(FRAGMENT, "-o", "pages")
    assert code == 0
    assert "pages: 7 pages in each language, 3 operations" in out
    assert "Chinese: 0 of 3 texts of the specifications (0 %)." in out
    assert (tmp_path / "pages" / "en" / "demo" / "loan.html").is_file()


def test_without_any_specification_the_way_out_is_named(run):
    code, _, err = run()
    assert code == 2
    assert err == "No specification given and none below ./specs; name a file: lendspec docs my_spec.yaml -o site/\n"


def test_findings_stop_it_and_are_all_printed(run, tmp_path):
    faulty = write(tmp_path, document(info="qqq: 1"), "faulty.yaml")
    code, out, err = run(faulty, FRAGMENT, "-o", "pages")
    assert (code, out) == (1, "")
    assert f"{faulty}:7:3: unknown-key: " in err
    assert not (tmp_path / "pages").exists()


def test_a_folder_with_files_of_others_is_left_alone(run, tmp_path):
    write(tmp_path / "mine", "text", "notes.txt")
    code, _, err = run(FRAGMENT, "-o", "mine")
    assert code == 1
    assert err == "mine holds files that `lendspec docs` did not write; name an empty folder or a new one with --out\n"
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["notes.txt"]


def test_a_file_where_the_folder_should_be_is_named(run, tmp_path):
    write(tmp_path, "text", "notes.txt")
    code, _, err = run(FRAGMENT, "-o", "notes.txt")
    assert code == 1
    assert err.startswith("notes.txt")
    assert err.endswith("; name another folder with --out\n")


def test_a_second_build_writes_what_changed_and_removes_what_is_gone(tmp_path):
    assert put({"a.html": "1", "b/c.html": "2"}, tmp_path) == 2
    assert put({"a.html": "1", "b/d.html": "3"}, tmp_path) == 1
    assert sorted(path.name for path in tmp_path.rglob("*.html")) == ["a.html", "d.html"]


def test_a_manifest_cannot_name_files_outside_of_the_folder(tmp_path):
    victim = write(tmp_path, "mine", "victim.txt")
    out = tmp_path / "out"
    out.mkdir()
    (out / MANIFEST).write_text(f"../victim.txt\n{victim}\n", "utf-8")
    put({"a.html": "1"}, out)
    assert victim.read_text("utf-8") == "mine"
    (out / MANIFEST).unlink()
    with pytest.raises(ForeignFolderError):
        put({}, out)


@pytest.fixture
def served(tmp_path):
    """A small site on the loopback."""
    put({"index.html": "<h1>door</h1>", "404.html": "<h1>No such page</h1>"}, tmp_path)
    pages = server(tmp_path)
    thread = threading.Thread(target=pages.serve_forever, args=(0.02,))
    thread.start()
    yield pages
    pages.shutdown()
    thread.join()
    pages.server_close()


def test_it_serves_the_loopback_only_and_says_when_there_is_no_page(served):
    assert served.server_address[0] == "127.0.0.1"
    with urllib.request.urlopen(f"http://127.0.0.1:{served.server_port}/", timeout=5) as answer:
        assert answer.read() == b"<h1>door</h1>"
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"http://127.0.0.1:{served.server_port}/nothing/here.html", timeout=5)
    with caught.value as answer:
        assert (answer.code, answer.read()) == (404, b"<h1>No such page</h1>")


@pytest.mark.parametrize(("method", "status"), [("HEAD", 404), ("POST", 501)])
def test_other_methods_get_the_status_alone(served, method, status):
    connection = http.client.HTTPConnection("127.0.0.1", served.server_port, timeout=5)
    connection.request(method, "/nothing")
    answer = connection.getresponse()
    assert answer.status == status
    assert method == "POST" or answer.read() == b""
    connection.close()


def test_a_port_that_is_taken_is_named(run, served):
    code, _, err = run(FRAGMENT, "-o", "pages", "--serve", "--port", served.server_port)
    assert code == 1
    assert f"port {served.server_port} on 127.0.0.1: " in err
    assert err.endswith("choose another with --port, or 0 for any\n")


def test_it_serves_until_it_is_interrupted(tmp_path):
    code = "import sys; sys.argv[0] = 'lendspec'; from lendspec.cli import main; main()"
    command = [
        sys.executable,
        "-c",
        code,
        "docs",
        str(FRAGMENT),
        "-o",
        str(tmp_path / "pages"),
        "--serve",
        "--port",
        "0",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ}) as process:
        lines = [process.stdout.readline() for _ in range(3)]
        address = lines[-1].split()[0]
        with urllib.request.urlopen(f"{address}en/demo/loan.html", timeout=5) as answer:
            assert b"Groups" in answer.read()
        process.send_signal(signal.SIGINT)
        try:
            assert process.communicate(timeout=20)[0] == "stopped\n"
        finally:
            process.kill()
        assert process.returncode == 0
