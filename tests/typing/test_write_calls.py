"""The scripts that call every operation are those that the packages of today give."""

import pytest

from tests.typing.write_calls import GOOD, packages, path_of, script_of

PACKAGES = packages()


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__.rpartition(".")[2])
def test_the_calls_of_a_package_are_up_to_date(package):
    assert path_of(package).read_text("utf-8") == script_of(package), "run: python -m tests.typing.write_calls"


def test_no_script_calls_a_package_that_is_gone():
    assert set(GOOD.glob("calls_*.py")) == {path_of(package) for package in PACKAGES}


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__.rpartition(".")[2])
def test_a_script_calls_every_operation_at_once_and_awaited_plain_and_raw(package):
    text = path_of(package).read_text("utf-8")
    for operation in package.OPERATIONS.values():
        for call in ("client.{}(", "await twin.{}(", "client.raw.{}(", "await twin.raw.{}("):
            assert text.count(call.format(operation.python_name)) == 1, (operation, call)
