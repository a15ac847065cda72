"""Packages on the disk: whole or not at all, the same bytes every time, and never over somebody's own work."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import threading
from pathlib import Path

import pytest

from lendspec.generator import write as writing
from lendspec.generator.faults import GeneratorError
from lendspec.generator.findings import SpecError
from lendspec.generator.formatting import FormatError, format_files
from lendspec.generator.lock import LOCK_NAME, Lock, checksums, digest, recorded_inputs
from lendspec.generator.settings import DEFAULTS
from lendspec.generator.write import EditedError, generate_package
from tests.generator.documents import document, write

FRAGMENT = Path(__file__).with_name("fragments") / "shared_models.yaml"
FILES = {
    *("SOURCE.lock", "__init__.py", "client.py", "enums.py", "flexible.py", "flexible_models.py", "models.py"),
    *("py.typed", "stable.py", "stable_models.py"),
}


@pytest.fixture
def spec(tmp_path):
    """A specification of its own for a test that changes it."""
    return write(tmp_path / "specs", document())


@pytest.fixture
def out(tmp_path):
    """Where packages go."""
    return tmp_path / "out"


def bytes_of(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def times_of(folder):
    return {path.name: path.stat().st_mtime_ns for path in [folder, *folder.iterdir()]}


def test_the_first_run_writes_every_file(out):
    """And says so."""
    report = generate_package(FRAGMENT, out)
    package = out / "demo_shared_models"
    assert set(bytes_of(package)) == FILES
    assert (report.package, report.operations, report.models, report.files) == ("demo_shared_models", 2, 5, 10)
    assert (set(report.written), report.removed, report.changed) == (FILES, (), True)
    assert [path.name for path in out.iterdir()] == ["demo_shared_models"]


def test_others_may_read_a_package(out):
    """Although its temporary folder was private."""
    generate_package(FRAGMENT, out)
    assert (out / "demo_shared_models").stat().st_mode & 0o777 == 0o755


def test_the_second_run_writes_nothing(out):
    """Not even the times of the files change."""
    generate_package(FRAGMENT, out)
    before = times_of(out / "demo_shared_models")
    report = generate_package(FRAGMENT, out)
    assert (report.changed, report.written, report.removed) == (False, (), ())
    assert times_of(out / "demo_shared_models") == before


def test_compiled_files_do_not_count(out):
    """Python writes them beside the sources."""
    generate_package(FRAGMENT, out)
    package = out / "demo_shared_models"
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"x")
    assert not generate_package(FRAGMENT, out).changed
    assert LOCK_NAME not in checksums(package)


def test_a_changed_specification_changes_what_it_must(spec, out):
    """And the lock, which holds its checksum."""
    generate_package(spec, out)
    spec.write_text(document(operation="operationId: getLoan\nsummary: Look at a loan"), "utf-8")
    report = generate_package(spec, out)
    assert set(report.written) == {"loan.py", LOCK_NAME}


def test_a_comment_changes_the_lock_alone(spec, out):
    """The checksum is that of the file."""
    generate_package(spec, out)
    spec.write_text("# a comment\n" + document(), "utf-8")
    assert generate_package(spec, out).written == (LOCK_NAME,)


def test_files_that_are_no_longer_made_are_removed(spec, out):
    """A group that is gone leaves nothing behind."""
    generate_package(spec, out)
    spec.write_text(document(place="x-group: loan.flexible\nx-method: get_loan"), "utf-8")
    report = generate_package(spec, out)
    assert report.removed == ("loan.py", "loan_models.py")
    assert not (out / "demo_loans" / "loan.py").exists()


def test_a_file_that_somebody_removed_is_written_again(out):
    """Nothing is lost by that."""
    generate_package(FRAGMENT, out)
    (out / "demo_shared_models" / "client.py").unlink()
    assert generate_package(FRAGMENT, out).written == ("client.py",)


def edit(path):
    path.write_text(path.read_text("utf-8") + "# mine\n", "utf-8")


HANDS = {
    "changed": ("client.py", edit, "changed by hand"),
    "added": ("extra.py", Path.touch, "a file added by hand"),
    "no lock": (LOCK_NAME, Path.unlink, "missing or unreadable, so nobody knows what was generated here"),
    "empty lock": (LOCK_NAME, lambda path: path.write_text("", "utf-8"), "missing or unreadable"),
    "no text": (LOCK_NAME, lambda path: path.write_bytes(b"\xff"), "missing or unreadable"),
    "odd lock": (LOCK_NAME, lambda path: path.write_text("one_word\n", "utf-8"), "missing or unreadable"),
}


@pytest.mark.parametrize(("name", "change", "words"), HANDS.values(), ids=HANDS)
def test_what_a_hand_did_is_named_and_refused(out, name, change, words):
    """Until somebody says that it may be lost."""
    generate_package(FRAGMENT, out)
    package = out / "demo_shared_models"
    clean = bytes_of(package)
    change(package / name)
    dirty = bytes_of(package)
    with pytest.raises(EditedError) as caught:
        generate_package(FRAGMENT, out)
    assert f"{package / name}: {words}" in str(caught.value)
    assert "move your change to the specification, a template or an overlay, or give --force to lose it" in str(
        caught.value
    )
    assert bytes_of(package) == dirty
    assert generate_package(FRAGMENT, out, force=True).changed
    assert bytes_of(package) == clean


def test_every_file_that_a_hand_changed_is_named(out):
    """In one message."""
    generate_package(FRAGMENT, out)
    package = out / "demo_shared_models"
    edit(package / "client.py")
    edit(package / "enums.py")
    (package / "sub").mkdir()
    (package / "sub" / "mine.txt").touch()
    with pytest.raises(EditedError) as caught:
        generate_package(FRAGMENT, out)
    assert len(re.findall("by hand", str(caught.value))) == 3
    assert "sub/mine.txt: a file added by hand" in str(caught.value)


def test_a_folder_of_somebody_else_is_not_taken_over(out):
    """It has no lock of ours."""
    write(out / "demo_shared_models", "precious", "thesis.txt")
    with pytest.raises(EditedError, match=LOCK_NAME):
        generate_package(FRAGMENT, out)
    assert (out / "demo_shared_models" / "thesis.txt").read_text() == "precious"


def test_an_empty_folder_may_be_filled(out):
    """There is nothing to lose in it."""
    (out / "demo_shared_models").mkdir(parents=True)
    assert generate_package(FRAGMENT, out).changed


def test_a_look_writes_nothing_at_all(tmp_path, out):
    """Neither the package nor the folder around it."""
    report = generate_package(FRAGMENT, out, dry=True)
    assert (report.changed, set(report.written)) == (True, FILES)
    assert not out.exists()
    assert list(tmp_path.iterdir()) == []


def test_a_look_tells_what_would_change(spec, out):
    """Written by hand or by the specification, added, removed."""
    generate_package(spec, out)
    before = times_of(out / "demo_loans")
    assert not generate_package(spec, out, dry=True).changed
    edit(out / "demo_loans" / "client.py")
    (out / "demo_loans" / "extra.py").touch()
    report = generate_package(spec, out, dry=True)
    assert (report.written, report.removed) == (("client.py",), ("extra.py",))
    assert set(times_of(out / "demo_loans")) == {*before, "extra.py"}


def test_a_faulty_specification_leaves_everything_as_it_was(spec, out):
    """The old package stays, whole."""
    generate_package(spec, out)
    before = bytes_of(out)
    spec.write_text(document(answer="$ref: '#/components/schemas/None'"), "utf-8")
    with pytest.raises(SpecError):
        generate_package(spec, out)
    assert bytes_of(out) == before


@pytest.fixture
def no_ruff(monkeypatch, tmp_path):
    """A machine without the formatter."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sysconfig, "get_path", lambda _: str(tmp_path))


LONG = f"type: object\nproperties:\n  id: {{type: string}}\n  side_{'x' * 80}: {{type: string, enum: [BUY, SELL]}}"
"""An answer whose class has an attribute that stands on no line of 120 signs."""


def test_without_the_formatter_all_is_written_that_needs_none(out, no_ruff):
    """Nearly every package: our templates write what it would."""
    assert generate_package(FRAGMENT, out).changed


def test_without_the_formatter_nothing_is_left_behind(spec, out, no_ruff):
    """And the message says what to install."""
    spec.write_text(document(answer=LONG), "utf-8")
    with pytest.raises(FormatError, match=r"ruff is not installed; install lendspec\[generator\]"):
        generate_package(spec, out)
    assert list(out.iterdir()) == []


def test_without_the_formatter_the_old_package_stays(spec, out, request):
    """A failure midway touches nothing."""
    generate_package(spec, out)
    before = bytes_of(out)
    request.getfixturevalue("no_ruff")
    spec.write_text(document(answer=LONG), "utf-8")
    with pytest.raises(FormatError):
        generate_package(spec, out)
    assert bytes_of(out) == before


def test_what_the_formatter_does_not_understand_is_an_error(tmp_path):
    """With its own words."""
    write(tmp_path, "x = \n", "a.py")
    with pytest.raises(FormatError, match="Failed to parse"):
        format_files(tmp_path.rglob("*.py"))


def test_settings_around_the_package_do_not_change_it(tmp_path, spec, out):
    """Another project's line length is its own business."""
    generate_package(spec, out)
    write(tmp_path / "other", "line-length = 40\n", "ruff.toml")
    generate_package(spec, tmp_path / "other" / "out")
    assert bytes_of(tmp_path / "other" / "out") == bytes_of(out)


def test_the_same_specification_gives_the_same_bytes_anywhere(tmp_path):
    """Other folders, another order of hashing, another working directory."""
    code = (
        "import sys; from pathlib import Path; from lendspec.generator.write import generate_package;"
        "generate_package(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    made = []
    for seed in ("0", "1", "4711"):
        folder = tmp_path / f"run{seed}"
        shutil.copytree(FRAGMENT.parent, folder / "demo")
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        for feature in ("shared_models", "nested_request"):
            fragment = folder / "demo" / f"{feature}.yaml"
            subprocess.run(
                [sys.executable, "-c", code, str(fragment), str(folder / "out")],
                env=environment,
                cwd=folder,
                check=True,
            )
        made.append(bytes_of(folder / "out"))
    assert made[0] == made[1] == made[2]
    assert len(made[0]) > len(FILES)


def test_the_lock_tells_what_a_package_was_made_from(spec, out):
    """Generator, templates, formatter, every file of the specification and every file of the package."""
    write(spec.parent, "openapi: 3.1.0\ncomponents: {schemas: {A: {type: string}}}\n", "common.yaml")
    spec.write_text(document(answer="$ref: 'common.yaml#/components/schemas/A'"), "utf-8")
    generate_package(spec, out)
    package = out / "demo_loans"
    lock = Lock.read(package)
    assert lock is not None
    assert list(lock.sources) == [
        *("generator", "templates", "formatter", "option:package"),
        *("spec:common.yaml", "root:spec.yaml"),
    ]
    assert lock.sources["root:spec.yaml"] == digest(spec.read_bytes())
    assert lock.files == checksums(package)
    assert lock.text().encode() == (package / LOCK_NAME).read_bytes()


def test_a_part_outside_of_the_folder_is_locked_by_the_way_to_it(tmp_path, out):
    """No path of a machine gets into the lock, and the part is found again."""
    write(tmp_path / "parts", "openapi: 3.1.0\ncomponents: {schemas: {A: {type: string}}}\n", "parts.yaml")
    spec = write(tmp_path / "specs", document(answer="$ref: '../parts/parts.yaml#/components/schemas/A'"))
    generate_package(spec, out)
    lock = Lock.read(out / "demo_loans")
    assert list(lock.sources)[-2:] == ["spec:../parts/parts.yaml", "root:spec.yaml"]
    assert lock.sources == recorded_inputs(lock, spec, DEFAULTS)


def test_the_formatter_touches_its_folder_and_no_other(tmp_path, monkeypatch):
    """A folder without Python inside is no reason to format the one where the user stands."""
    ours, here = tmp_path / "ours", tmp_path / "here"
    (ours / "deep").mkdir(parents=True)
    here.mkdir()
    (here / "mine.py").write_text("x  =  1\n", "utf-8")
    monkeypatch.chdir(here)
    format_files(sorted(ours.rglob("*.py")))
    (ours / "deep" / "made.py").write_text("x  =  1\n", "utf-8")
    format_files(sorted(ours.rglob("*.py")))
    assert (here / "mine.py").read_text("utf-8") == "x  =  1\n"
    assert (ours / "deep" / "made.py").read_text("utf-8") == "x = 1\n"


@pytest.mark.skipif(os.name != "posix", reason="elsewhere nothing is waited for")
class TestUntilAllIsOnTheDisk:
    """Files are brought onto the disk many at once."""

    @pytest.fixture
    def places(self, tmp_path):
        """Some files, more than are brought onto the disk at once."""
        listed = [tmp_path / f"{number}.py" for number in range(40)]
        for place in listed:
            place.touch()
        return listed

    @pytest.fixture(autouse=True)
    def ended(self):
        """No thread is left behind, whatever happens."""
        yield
        assert threading.enumerate() == [threading.main_thread()]

    def test_a_disk_that_refuses_leaves_the_old_package(self, spec, out, monkeypatch):
        """And says so."""
        generate_package(spec, out)
        before = bytes_of(out)
        write(spec.parent, document(answer="type: object\nproperties:\n  other: {type: string}"))

        def refuse(_):
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(os, "fsync", refuse)
        with pytest.raises(GeneratorError, match="Input/output error"):
            generate_package(spec, out)
        assert bytes_of(out) == before

    @pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), MemoryError(), KeyboardInterrupt()])
    def test_a_fault_of_any_file_surfaces(self, places, monkeypatch, fault):
        """Of whatever kind, in whichever thread; nothing more is begun then."""
        seen = []

        def sync(place):
            seen.append(place)
            if place == places[20]:
                raise fault

        monkeypatch.setattr(writing, "_sync", sync)
        with pytest.raises(type(fault)):
            writing._settle(places)
        assert places[20] in seen

    def test_each_is_brought_once(self, places, monkeypatch):
        """And all are."""
        seen = []
        monkeypatch.setattr(writing, "_sync", seen.append)
        writing._settle(places)
        writing._settle([])
        assert sorted(seen) == sorted(places)

    def test_without_threads_it_takes_longer(self, places, monkeypatch):
        """A system may give none."""
        seen = []
        monkeypatch.setattr(writing, "_sync", seen.append)
        monkeypatch.setattr(threading.Thread, "start", refuse_threads)
        writing._settle(places)
        assert sorted(seen) == sorted(places)

    def test_who_interrupts_it_waits_for_what_has_begun(self, places, monkeypatch):
        """The files are removed afterwards: nobody may be at work on them."""
        begun, ended = [], threading.Event()
        join, interrupted = threading.Thread.join, []

        def sync(place):
            begun.append(place)
            if threading.current_thread() is not threading.main_thread():
                ended.wait(10)

        def impatient(thread, timeout=None):
            if not interrupted:
                interrupted.append(thread)
                ended.set()
                raise KeyboardInterrupt
            join(thread, timeout)

        monkeypatch.setattr(writing, "_sync", sync)
        monkeypatch.setattr(threading.Thread, "join", impatient)
        with pytest.raises(KeyboardInterrupt):
            writing._settle(places)
        assert len(begun) == len(set(begun))


def refuse_threads(_):
    raise RuntimeError("can't start new thread")
