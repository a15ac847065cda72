"""Specifications out of the history of a git repository, with the files that they refer to."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from lendspec.generator.diff.report import compared
from lendspec.generator.diff.revision import RevisionError, opened
from lendspec.generator.findings import SpecError
from tests.generator.documents import document, write

GIT = shutil.which("git") or "git"
COMMON = "components: {schemas: {Coin: {type: object, properties: {name: {type: string}}}}}\n"


@pytest.fixture
def commit(tmp_path, monkeypatch):
    """Make a repository, stand in it, and commit texts by path; gives the id of the commit."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)

    def git(*arguments):
        settings = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
        done = subprocess.run([GIT, *settings, *arguments], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    git("init", "--quiet", "--initial-branch", "main")

    def committed(**files):
        for path in [path for path in tmp_path.iterdir() if path.name != ".git"]:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for name, text in files.items():
            write(tmp_path, text, name.replace("__", "/") + ".yaml")
        git("add", "--all")
        git("commit", "--quiet", "--allow-empty", "--message", "step")
        return git("rev-parse", "--short", "HEAD")

    return committed


def test_two_revisions_are_compared_with_their_parts(commit):
    """In one revision the part is a file beside, in the next one a file of another folder."""
    first = commit(
        specs__demo__loans=document(answer="$ref: common.yaml#/components/schemas/Coin"), specs__demo__common=COMMON
    )
    moved = COMMON.replace("properties: {name: {type: string}}", "properties: {}").replace(
        "{}", "{sign: {type: integer}}", 1
    )
    second = commit(
        specs__demo__loans=document(answer="$ref: '../parts/coin.yaml#/components/schemas/Coin'"),
        specs__parts__coin=moved,
    )
    report = compared(f"{first}:specs/demo/loans.yaml", f"{second}:specs/demo/loans.yaml")
    assert [(change.rule, str(change.place)) for change in report.changes] == [
        ("answer-field-removed", f"{first}:specs/demo/common.yaml:1:58"),
        ("answer-field-added", f"{second}:specs/parts/coin.yaml:1:58"),
    ]


def test_a_revision_is_compared_with_a_file(commit, tmp_path):
    """Tags, branches and relative names are revisions too."""
    commit(loans=document())
    write(tmp_path, document(operation="operationId: getLoan\nsummary: Look"), "loans.yaml")
    (change,) = compared("main:loans.yaml", "loans.yaml").changes
    assert (change.rule, str(change.place)) == ("text", "loans.yaml:11:7")
    assert compared("HEAD:loans.yaml", "main~0:loans.yaml").changes == ()


def test_a_path_with_a_dot_starts_at_the_current_folder(commit, monkeypatch, tmp_path):
    """As in git; without the dot it starts at the root of the repository."""
    commit(specs__demo__loans=document())
    monkeypatch.chdir(tmp_path / "specs")
    assert compared("HEAD:./demo/loans.yaml", "HEAD:specs/demo/loans.yaml").changes == ()
    assert compared("HEAD:../specs/demo/loans.yaml", "HEAD:specs/demo/loans.yaml").changes == ()


def test_a_package_without_names_is_named_by_its_folder_in_the_history(commit):
    """The temporary folder does not name it."""
    text = document().replace(", x-exchange: demo", "").replace("  x-exchange: demo\n  x-product: loans\n", "")
    commit(kraken__margin=text)
    assert compared("HEAD:kraken/margin.yaml", "HEAD:kraken/margin.yaml").new.package == "kraken_margin"


def test_an_existing_file_with_a_colon_is_a_file(commit, tmp_path):
    commit(loans=document())
    write(tmp_path, document(), "main:loans.yaml")
    with opened("main:loans.yaml") as source:
        assert source.revision is None


WRONG = [
    ("nope:loans.yaml", "'nope' is no revision that git knows; `git log --oneline` lists revisions"),
    ("--all:loans.yaml", "'--all' is no revision that git knows"),
    ("HEAD:none.yaml", "HEAD:none.yaml does not exist; `git ls-tree -r --name-only HEAD` lists files"),
    ("HEAD:../../etc/passwd", "'../../etc/passwd' lies outside of the repository; name a file in it"),
    ("HEAD:/etc/passwd", "'/etc/passwd' lies outside of the repository; name a file in it"),
]


@pytest.mark.parametrize(("name", "message"), WRONG)
def test_what_git_does_not_have_is_said_with_a_way_out(commit, name, message):
    commit(loans=document())
    with pytest.raises(RevisionError) as caught, opened(name):
        pass
    assert str(caught.value).startswith(message)


def test_outside_of_a_repository_a_file_is_asked_for(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(RevisionError, match="is in no git repository; name a file instead"), opened("HEAD:loans.yaml"):
        pass


def test_without_git_a_file_is_asked_for(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(RevisionError, match="git is not installed; name a file instead"), opened("HEAD:loans.yaml"):
        pass


@pytest.mark.parametrize("reference", ["gone.yaml", "broken.yaml"])
def test_a_part_that_is_missing_or_broken_is_a_finding_of_the_revision(commit, reference):
    """With the place as the user knows it, not that of a temporary folder."""
    commit(specs__loans=document(answer=f"$ref: {reference}#/a"), specs__broken="a: [\n")
    with pytest.raises(SpecError) as caught:
        compared("HEAD:specs/loans.yaml", "HEAD:specs/loans.yaml")
    (finding,) = caught.value.findings
    assert str(finding.place).startswith("HEAD:specs/")
    assert finding.rule in {"ref-file", "yaml"}


def test_the_temporary_folder_is_gone_afterwards(commit):
    commit(loans=document())
    with opened("HEAD:loans.yaml") as source:
        assert source.path.is_file()
    assert not source.path.exists()


def test_a_part_outside_of_the_repository_is_refused(commit):
    """It is no part of the revision, and the temporary folder has no business out there."""
    commit(loans=document(answer="$ref: ../secret.yaml#/a"))
    with pytest.raises(RevisionError) as caught, opened("HEAD:loans.yaml"):
        pass
    assert str(caught.value) == "HEAD:loans.yaml refers to '../secret.yaml', outside of the repository; bring it inside"
