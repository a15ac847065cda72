"""Every sample of the site runs: the programs as they stand, the commands with their placeholders filled in."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from lendspec.site.operations import samples_of
from tests.integration.specs import documents_of
from tests.site.conftest import all_products
from tests.support.by_hand import NOW, binance_query, okx_headers

CASES = [
    pytest.param(product, operation, id=f"{product.spec.exchange}-{operation.python_name}")
    for product in all_products()
    for operation in product.spec.operations
]
BASH = shutil.which("bash") or ""
ADDRESS = re.compile(r'"https://[a-z.]+(/[^"]*)"')
BODY = re.compile(r"-d '(.*)'\n\Z", re.DOTALL)
HOST = re.compile(r"https://[a-z]+\.(binance|okx)\.com")


@pytest.mark.parametrize(("product", "operation"), CASES)
def test_every_program_runs_and_gets_the_documented_answer(run, benches, capsys, product, operation):
    """Synchronous, asynchronous, and page by page; the last one is long, so its requests are counted too."""
    bench = benches[product.spec.exchange]
    for kind, code in samples_of(product, operation):
        if kind != "curl":
            before = len(bench.requests)
            if kind == "all_pages":
                _plan_one_page(bench, operation)
            run(code, f"{operation.id} {kind}")
            sent = bench.requests[before:]
            assert {request.method for request in sent} == {operation.method}
            assert len(sent) == 1 or kind == "all_pages"
    if operation.answer.__class__.__name__ == "ObjectType":
        assert capsys.readouterr().out.strip() != ""


def _plan_one_page(bench, operation):
    """Where the documented answer counts more records than it shows, they are taken for all there are."""
    total = getattr(operation.pages, "total", None)
    if total:
        records = operation.example[operation.pages.items]
        bench.answer_next(body={**operation.example, total: len(records)})


@pytest.mark.skipif(not (BASH and shutil.which("curl")), reason="curl and bash are not on the path")
def test_every_command_is_accepted_when_its_placeholders_are_filled_in(serve):
    """In one shell; the bench, whose clock stands still meanwhile, judges each request as an exchange would."""
    benches = {name: serve(*documents_of(name), now=lambda: NOW) for name in ("binance", "okx")}
    lines = [
        f"{_filled(product, operation, benches[product.spec.exchange])} >/dev/null || echo {operation.id} >&2"
        for product in all_products()
        for operation in product.spec.operations
    ]
    done = subprocess.run([BASH, "-uc", "\n".join(lines)], capture_output=True, text=True, check=False, timeout=300)
    assert done.stderr == ""
    assert sum(len(bench.requests) for bench in benches.values()) == len(CASES)


def _filled(product, operation, bench):
    """The command of an operation with the address of the bench and what signing supplies."""
    command, exchange = dict(samples_of(product, operation))["curl"], product.spec.exchange
    keys = bench.keys
    target = ADDRESS.search(command)[1]
    variables = {"API_KEY": keys.api_key, "PASSPHRASE": keys.passphrase}
    if "signature" in operation.security and exchange == "binance":
        _, _, query = target.partition("?")
        plain = query.replace("timestamp=$TIMESTAMP&signature=$SIGNATURE", "").rstrip("&")
        signed = binance_query(plain, secret=keys.secret)
        variables |= {"TIMESTAMP": str(round(NOW * 1000)), "SIGNATURE": signed.rpartition("signature=")[2]}
    elif operation.security:
        body = BODY.search(command)
        headers = okx_headers(operation.method, target, (body[1] if body else "").encode(), secret=keys.secret)
        variables |= {"TIMESTAMP": headers["OK-ACCESS-TIMESTAMP"], "SIGNATURE": headers["OK-ACCESS-SIGN"]}
    for name, value in variables.items():
        command = command.replace(f"${name}", value)
    return "curl -sS --fail " + HOST.sub(bench.url, command).removeprefix("curl ").rstrip("\n")


def test_no_sample_shows_what_could_be_a_secret():
    """Credentials come from the environment; in a command they are placeholders."""
    for product in all_products():
        for operation in product.spec.operations:
            for _, code in samples_of(product, operation):
                assert not re.search(r"(?i)(secret|passphrase|signature)\s*[=:]\s*[\"'](?!\$)", code)
