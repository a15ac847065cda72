"""Annotations resolve at run time: for cattrs, sphinx, dependency injection, and checkers of types at run time."""

import importlib
import inspect
import pkgutil
import subprocess
import sys
import typing
from decimal import Decimal

import httpx
import pytest

import lendspec.binance
import lendspec.clients
import lendspec.okx
from lendspec.binance import AsyncBinance, Binance
from lendspec.clients import binance_crypto_loan
from lendspec.core.later import Later
from tests.support.hints import faults_of

PACKAGES = [f"lendspec.clients.{found.name}" for found in pkgutil.iter_modules(lendspec.clients.__path__)]
PUBLIC = [
    "lendspec.binance",
    "lendspec.binance.signing",
    "lendspec.okx",
    *(
        f"lendspec.core.{name}"
        for name in (
            "call", "clock", "dialect", "drift", "engine", "errors", "hooks", "later", "limits", "operation", "options",
            "paging", "plain", "reconciliation", "retry", "session",
        )
    ),
]  # fmt: skip


@pytest.mark.parametrize("name", [*PACKAGES, *PUBLIC])
def test_every_public_class_function_and_method_resolves(name):
    assert faults_of(importlib.import_module(name)) == []


RESOLVE = """
import importlib, sys, attrs
for name in sys.argv[1:]:
    package = importlib.import_module(name)
    for model in filter(attrs.has, (getattr(package, each) for each in package.__all__)):
        attrs.resolve_types(model)
        print(*(field.type for field in attrs.fields(model) if isinstance(field.type, str)), sep="", end="")
"""


def test_models_resolve_for_attrs():
    """In a process of its own: attrs keeps what it has resolved."""
    done = subprocess.run([sys.executable, "-c", RESOLVE, *PACKAGES], capture_output=True, text=True, check=True)
    assert done.stdout == ""


def test_types_are_those_that_they_name():
    hints = typing.get_type_hints(binance_crypto_loan.FlexibleApi.borrow)
    assert hints["loan_amount"] == Decimal | None
    assert hints["return"] is binance_crypto_loan.FlexibleBorrow
    assert httpx.Client in typing.get_args(typing.get_type_hints(Binance.__init__)["http"])
    assert httpx.AsyncClient in typing.get_args(typing.get_type_hints(AsyncBinance.from_env)["http"])
    assert typing.get_type_hints(Binance.loan.func)["return"] is binance_crypto_loan.CryptoLoan
    assert inspect.signature(Binance, eval_str=True).parameters["fallbacks"].annotation is not str


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import lendspec.binance as b, lendspec.okx as o; b.Binance, b.AsyncBinance, o.Okx",
         ("httpx", "cryptography", "redis", "lendspec.clients.binance_margin", "lendspec.clients.okx_flexible_loan")),
        ("import lendspec.core.errors", ("httpx", "lendspec.core.drift", "lendspec.core.reconciliation")),
        ("import lendspec.clients.binance_margin", ("httpx", "lendspec.core.session")),
        ("from lendspec.clients.binance_margin import SpecialKey", ("httpx", "lendspec.core.session")),
    ],
)  # fmt: skip
def test_nothing_is_imported_for_annotations_alone(code, absent):
    told = f"import sys; {code}; print([name for name in {absent!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_module_for_later_is_imported_when_it_is_asked():
    later = Later("decimal")
    assert later.Decimal is Decimal
    assert repr(later) == "Later('decimal')"
