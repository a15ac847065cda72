"""The exchange of folders: a reader sees the old package or the new one, never half of one."""

from __future__ import annotations

import sys
from threading import Event, Thread

import pytest

from lendspec.generator import swap
from lendspec.generator.swap import swap_in


def folder(path, text):
    path.mkdir()
    for name in ("a", "b", "c"):
        (path / name).write_text(text, "utf-8")
    return path


def content(path):
    return {file.name: file.read_text("utf-8") for file in path.iterdir()}


def test_a_folder_takes_a_free_place(tmp_path):
    """A rename is enough."""
    swap_in(folder(tmp_path / "fresh", "new"), tmp_path / "target")
    assert content(tmp_path / "target") == dict.fromkeys("abc", "new")
    assert [path.name for path in tmp_path.iterdir()] == ["target"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot exchange two folders at once")
def test_two_folders_change_places(tmp_path):
    """The old one lies where the new one was, for the caller to remove."""
    target = folder(tmp_path / "target", "old")
    (target / "extra").touch()
    swap_in(folder(tmp_path / "fresh", "new"), target)
    assert content(target) == dict.fromkeys("abc", "new")
    assert content(tmp_path / "fresh") == {**dict.fromkeys("abc", "old"), "extra": ""}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot exchange two folders at once")
def test_the_target_is_whole_at_every_instant(tmp_path):
    """While a thread reads, two versions change places two hundred times."""
    target = folder(tmp_path / "target", "0")
    stop, seen = Event(), []

    def read():
        while not stop.is_set():
            try:
                handle = (target / "a").read_text("utf-8")
            except OSError as problem:
                seen.append(problem)
                return
            seen.append(handle)

    reader = Thread(target=read)
    reader.start()
    for number in range(1, 200):
        swap_in(folder(tmp_path / f"fresh{number}", str(number)), target)
    stop.set()
    reader.join()
    assert not [each for each in seen if isinstance(each, OSError)]
    assert content(target) == dict.fromkeys("abc", "199")
    assert [int(each) for each in seen] == sorted(int(each) for each in seen)


def test_where_folders_cannot_be_exchanged_they_are_renamed(tmp_path, monkeypatch):
    """On other systems, and on file systems that refuse; the old one stands aside."""
    monkeypatch.setattr(swap.sys, "platform", "darwin")
    target = folder(tmp_path / "target", "old")
    swap_in(folder(tmp_path / "fresh", "new"), target)
    assert content(target) == dict.fromkeys("abc", "new")
    assert content(tmp_path / "fresh.old") == dict.fromkeys("abc", "old")


def test_where_the_second_rename_fails_the_first_is_taken_back(tmp_path, monkeypatch):
    """The old folder is where it was."""
    monkeypatch.setattr(swap.sys, "platform", "darwin")
    target = folder(tmp_path / "target", "old")
    with pytest.raises(FileNotFoundError):
        swap_in(tmp_path / "none", target)
    assert content(target) == dict.fromkeys("abc", "old")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot exchange two folders at once")
def test_an_exchange_that_the_system_refuses_is_told(tmp_path):
    """There is nothing to exchange with."""
    assert not swap._exchange(folder(tmp_path / "one", "x"), tmp_path / "none")


def test_a_c_library_without_the_call_is_told(tmp_path, monkeypatch):
    """Older ones lack it."""
    monkeypatch.setattr("ctypes.CDLL", lambda *_, **__: object())
    assert not swap._exchange(tmp_path, tmp_path)
