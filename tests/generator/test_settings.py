"""Where packages are among the packages of Python, and where that is on the disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from lendspec.generator.settings import PARENT, SettingsError, checked_parent, package_folder


@pytest.mark.parametrize("name", [PARENT, "my_desk", "my_desk.clients", "a.b.c", "lendspec_desk.clients"])
def test_the_dotted_name_of_a_package_is_taken(name):
    """As it is."""
    assert checked_parent(name) == name


WRONG = {
    "": "is no name of a package; write names with dots, as in my_desk.clients",
    "my-desk": "is no name of a package",
    "my desk": "is no name of a package",
    "src/my_desk": "is no name of a package",
    "..": "is no name of a package",
    "my_desk.": "is no name of a package",
    "my_desk.class": "is no name of a package",
    "büro": "is no name of a package",
    "json": "would hide 'json', a module of Python; choose another first name",
    "logging.clients": "would hide 'logging'",
    "lendspec": "is a place of lendspec's own; choose lendspec.clients or a name of yours",
    "lendspec.core": "is a place of lendspec's own",
    "lendspec.clients.mine": "is a place of lendspec's own",
}


@pytest.mark.parametrize(("name", "words"), WRONG.items(), ids=[repr(name) for name in WRONG])
def test_what_python_could_not_import_is_refused(name, words):
    """With the way out."""
    with pytest.raises(SettingsError) as caught:
        checked_parent(name)
    assert f"--package: {name!r} " in str(caught.value)
    assert words in str(caught.value)


FOLDERS = {
    ("src", PARENT): "src/lendspec/clients",
    (".", PARENT): "lendspec/clients",
    ("src/lendspec/clients", PARENT): "src/lendspec/clients",
    ("lendspec/clients", PARENT): "lendspec/clients",
    ("src/lendspec", PARENT): "src/lendspec/lendspec/clients",
    ("src", "my_desk.clients"): "src/my_desk/clients",
    ("src/lendspec/clients", "my_desk"): "src/lendspec/clients/my_desk",
    ("src/my_desk", "my_desk"): "src/my_desk",
}


@pytest.mark.parametrize(("given", "folder"), FOLDERS.items(), ids=[" ".join(given) for given in FOLDERS])
def test_packages_lie_under_the_source_root(given, folder):
    """A folder that is theirs already is taken as it is."""
    out, parent = given
    assert package_folder(Path(out), parent) == Path(folder)
