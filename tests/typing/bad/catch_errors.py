"""Mistakes with errors that a type checker finds."""

from lendspec.core.errors import InsufficientFund, LendspecError  # E: attr-defined


def wait(error: LendspecError) -> float:
    print(error.retry_in)  # E: attr-defined
    return error.retry_after  # E: return-value


def code(error: LendspecError) -> int:
    return error.code  # E: return-value
