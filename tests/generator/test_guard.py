"""What lies where a package belongs: hands and things in the way are named, and nothing is half-written."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from lendspec.generator import formatting
from lendspec.generator import write as module
from lendspec.generator.findings import SpecError
from lendspec.generator.formatting import FormatError
from lendspec.generator.guard import DiskError, EditedError
from lendspec.generator.lock import LOCK_NAME
from lendspec.generator.write import generate_package
from tests.generator.documents import document, write

NOBODY = 65_534


@pytest.fixture
def spec(tmp_path):
    """A specification of its own for a test that changes it."""
    return write(tmp_path / "specs", document(), "loans.yaml")


@pytest.fixture
def out(tmp_path):
    """Where packages go."""
    return tmp_path / "out"


@pytest.fixture
def package(spec, out):
    """A package that was generated, and then a specification that changed."""
    generate_package(spec, out)
    spec.write_text(document(operation="operationId: getLoan\nsummary: Look"), "utf-8")
    return out / "demo_loans"


def bytes_of(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def link(path):
    elsewhere = path.parent.parent.parent / "elsewhere.py"
    elsewhere.write_bytes(path.read_bytes())
    path.unlink()
    path.symlink_to(elsewhere)


def pipe(path):
    path.unlink()
    os.mkfifo(path)


HANDS = {
    "a link to the same bytes": ("client.py", link, "a symbolic link now"),
    "a folder": ("mine", Path.mkdir, "a folder added by hand"),
    "a link to a folder": ("mine", lambda path: path.symlink_to(path.parent), "a symbolic link added by hand"),
    "a pipe": ("client.py", pipe, "no regular file now"),
    "a lock that is a folder": (LOCK_NAME, lambda path: (path.unlink(), path.mkdir()), "missing or unreadable"),
}


@pytest.mark.parametrize(("name", "change", "words"), HANDS.values(), ids=HANDS)
def test_what_is_no_file_of_ours_is_named_and_refused(package, spec, out, name, change, words):
    """Until somebody says that it may be lost; what a link leads to is not touched."""
    change(package / name)
    listed = sorted(package.iterdir())
    with pytest.raises(EditedError) as caught:
        generate_package(spec, out)
    assert f"{package / name}: {words}" in str(caught.value)
    assert sorted(package.iterdir()) == listed
    assert generate_package(spec, out, force=True).changed
    assert not generate_package(spec, out).changed
    assert not (package / name).is_symlink()
    assert [path.name for path in out.iterdir()] == ["demo_loans"]
    if name == "client.py" and words.startswith("a symbolic"):
        assert (out.parent / "elsewhere.py").is_file()


def test_a_file_that_may_not_be_written_is_replaced_or_kept(package, spec, out):
    """The folder is exchanged, so the permissions of its files do not matter; a kept one keeps them."""
    for name in ("loan.py", "client.py"):
        (package / name).chmod(0o444)
    assert set(generate_package(spec, out).written) == {"loan.py", LOCK_NAME}
    assert (package / "client.py").stat().st_mode & 0o777 == 0o444
    assert (package / "loan.py").stat().st_mode & 0o200


def test_files_with_the_same_bytes_stay_the_same_files(package, spec, out):
    """Editors, build tools and caches of type checkers see no change."""
    before = {path.name: path.stat() for path in package.iterdir()}
    report = generate_package(spec, out)
    after = {path.name: path.stat() for path in package.iterdir()}
    kept = set(after) - set(report.written)
    assert len(kept) == report.kept >= 5
    assert all(after[name].st_mtime_ns == before[name].st_mtime_ns for name in kept)
    assert all(after[name].st_ino == before[name].st_ino for name in kept)
    assert all(after[name].st_nlink == 1 for name in after)


def test_where_files_cannot_be_linked_they_are_copied_with_their_times(package, spec, out, monkeypatch):
    """Some file systems have no links."""

    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    before = (package / "client.py").stat().st_mtime_ns
    assert generate_package(spec, out).changed
    assert (package / "client.py").stat().st_mtime_ns == before


THINGS = {
    "a file": (lambda target: target.write_text("thesis", "utf-8"), "a file, where the folder of a package belongs"),
    "a link to a folder": (lambda target: target.symlink_to(target.parent.parent), "a symbolic link to "),
    "a link to nothing": (lambda target: target.symlink_to("none"), "a symbolic link to none, not a folder"),
}


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize(("put", "words"), THINGS.values(), ids=THINGS)
def test_another_thing_in_the_place_of_a_package_is_refused(spec, out, put, words, force):
    """Force is for packages, not for this."""
    out.mkdir()
    put(out / "demo_loans")
    was = (out / "demo_loans").lstat()
    with pytest.raises(DiskError) as caught:
        generate_package(spec, out, force=force)
    assert f"{out / 'demo_loans'}: {words}" in str(caught.value)
    assert [path.name for path in out.iterdir()] == ["demo_loans"]
    assert (out / "demo_loans").lstat() == was


def test_an_output_folder_that_is_a_file_is_named(spec, out):
    """With the way out."""
    out.write_text("mine", "utf-8")
    with pytest.raises(DiskError, match=r"out.*: (File exists|Not a directory); choose another folder \(-o\)"):
        generate_package(spec, out)
    assert out.read_text("utf-8") == "mine"


@contextmanager
def without_rights():
    """Root may do everything, so become somebody who may not."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def shared(tmp_path):
    """Folders on the way to here that everybody may pass, as long as the test runs."""
    above = [folder for folder in (tmp_path, *tmp_path.parents) if folder.stat().st_mode & 0o077 == 0]
    for folder in above:
        folder.chmod(0o711)
    yield tmp_path
    for folder in above:
        folder.chmod(0o700)


@pytest.mark.usefixtures("shared")
def test_an_output_folder_that_may_not_be_written_is_named(spec, out):
    """Nothing is there afterwards."""
    out.mkdir()
    out.chmod(0o555)
    with without_rights(), pytest.raises(DiskError) as caught:
        generate_package(spec, out)
    assert "Permission denied; change its permissions, or choose another folder (-o)" in str(caught.value)
    assert str(caught.value).startswith(str(out))
    assert list(out.iterdir()) == []


@pytest.mark.usefixtures("shared")
@pytest.mark.parametrize("name", [LOCK_NAME, "client.py"])
def test_a_file_that_may_not_be_read_is_named(spec, package, out, name):
    """A lock that cannot be read protects like one that is missing."""
    (package / name).chmod(0)
    with without_rights(), pytest.raises((DiskError, EditedError)) as caught:
        generate_package(spec, out)
    assert f"{package / name}: Permission denied" in str(caught.value)
    assert f"{package} is as it was" in str(caught.value)


CODE = """
import resource, sys
from pathlib import Path
from lendspec.generator.cli import app
if limit := int(sys.argv.pop(1)):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
sys.argv[0] = "lendspec"
app()
"""


def lendspec(limit, *arguments):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-c", CODE, str(limit), *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize("limit", [600, 3000])
def test_a_limit_on_the_size_of_files_ends_in_a_message(spec, package, out, limit):
    """Wherever in the work it strikes: in our writing, or in that of the formatter."""
    root = out.parent / "src"
    assert lendspec(0, "generate", "-q", spec, "-o", root).returncode == 0
    before = bytes_of(root)
    spec.write_text(document(operation="operationId: getLoan\nsummary: Look at it"), "utf-8")
    done = lendspec(limit, "generate", "-q", spec, "-o", root)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr
    assert "othing was changed" in done.stderr
    assert bytes_of(root) == before
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != limit


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 64 KB; only root can make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["/bin/mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if (
        os.geteuid() != 0
        or not Path(mount[0]).exists()
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("no right to mount a file system")
    yield disk
    subprocess.run(["/bin/umount", str(disk)], check=True)


@pytest.mark.parametrize("free", [2, 5])
def test_a_full_disk_ends_in_a_message_and_keeps_the_old_package(spec, package, small_disk, free):
    """However full it is: the new package does not fit beside the old one, or only almost."""
    assert lendspec(0, "generate", "-q", spec, "-o", small_disk).returncode == 0
    before = bytes_of(small_disk)
    spec.write_text(document(operation="operationId: getLoan\nsummary: Look at it"), "utf-8")
    (small_disk / "ballast").touch()
    pages = os.statvfs(small_disk)
    with (small_disk / "ballast").open("wb") as ballast:
        ballast.write(b"x" * max(0, (pages.f_bavail - free) * pages.f_frsize))
    done = lendspec(0, "generate", "-q", spec, "-o", small_disk)
    (small_disk / "ballast").unlink()
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
    assert "othing was changed" in done.stderr
    assert bytes_of(small_disk) == before
    assert lendspec(0, "generate", "-q", spec, "-o", small_disk).returncode == 0


def test_a_file_that_the_formatter_cuts_short_is_found(tmp_path, monkeypatch, spec, out):
    """It reports no fault when the disk is full in the middle."""

    def cut(files):
        for file in files:
            file.write_text(file.read_text("utf-8")[:-40], "utf-8")

    name = f"side_{'x' * 80}"  # too long for one line
    spec.write_text(document(answer=f"type: object\nproperties:\n  {name}: {{type: string, enum: [BUY]}}"), "utf-8")
    monkeypatch.setattr(formatting, "format_files", cut)
    with pytest.raises(FormatError, match=r"loan_models\.py: ruff did not write the file to its end; is the disk"):
        generate_package(spec, out)
    assert list(out.iterdir()) == []


def test_a_formatter_that_is_killed_is_told(tmp_path, monkeypatch):
    """It says nothing by itself."""
    fake = write(tmp_path / "bin", "#!/bin/sh\nkill -25 $$\n", "ruff")
    fake.chmod(0o755)
    write(tmp_path, "x = 1\n", "a.py")
    monkeypatch.setattr(shutil, "which", lambda *_, **__: str(fake))
    with pytest.raises(FormatError, match=r"ruff check failed, nothing was changed: it ended with -25"):
        formatting.format_files(tmp_path.rglob("*.py"))


def test_a_file_that_changes_while_it_is_read_is_read_again(tmp_path, out, monkeypatch):
    """Else the lock would hold the checksum of what was never read, and the package would pass for up to date."""
    spec = write(tmp_path, document(), "loans.yaml")
    build, texts = module.build_spec, iter([document(answer="type: object\nproperties:\n  late: {type: string}")])

    def build_and_save(path):
        built = build(path)
        if (text := next(texts, None)) is not None:
            path.write_text(text, "utf-8")
        return built

    monkeypatch.setattr(module, "build_spec", build_and_save)
    generate_package(spec, out)
    assert "late" in (out / "demo_loans" / "loan_models.py").read_text("utf-8")


def test_a_broken_specification_does_not_even_look_at_the_package(spec, package, out):
    """Its findings come first."""
    (package / "client.py").write_text("mine", "utf-8")
    spec.write_text("openapi: 3.1.0\n", "utf-8")
    with pytest.raises(SpecError):
        generate_package(spec, out)
