"""What users see of the packages: light imports, honest listings, methods where the specs put them, clean endings."""

import inspect
import re
import subprocess
import sys
import warnings
from operator import attrgetter

import pytest

from lendspec.core.operation import Operation
from tests.integration.callers import CLIENTS, FACES, credentials_of
from tests.integration.calls import least_arguments
from tests.integration.specs import CASES, EXCHANGES, SPECS, case_of, document, documents_of, package_of
from tests.support.examples import examples

PACKAGES = [package_of(path) for path in SPECS]
EVERY_PACKAGE = pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__.rpartition(".")[2])
EVERY_CASE = pytest.mark.parametrize("case", CASES, ids=str)
DEPRECATED = [case for case in CASES if case.spec.raw.get("deprecated")]


# ---------------------------------------------------------------- what an import loads

HEAVY = ("httpx", "httpcore", "ssl", "cryptography", "lendspec.clients.", "lendspec.generator", "ruamel", "jinja2")


@pytest.mark.parametrize("module", ["lendspec.core.errors", *(f"lendspec.{exchange}" for exchange in EXCHANGES)])
def test_an_import_loads_neither_httpx_nor_any_product(module):
    assert [name for name in loaded_by(f"import {module}") if name.startswith(HEAVY)] == []


@EVERY_PACKAGE
def test_a_product_loads_its_groups_when_they_are_used(package):
    here = package.__name__
    assert [name for name in loaded_by(f"import {here}") if name.startswith(f"{here}.")] == []


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_a_call_loads_its_own_group_and_no_other_product(exchange):
    kind = CLIENTS[exchange, False].__name__
    loaded = loaded_by(f"from lendspec.{exchange} import {kind}; {kind}().general.server_time")
    clients = {name.split(".")[2] for name in loaded if name.startswith("lendspec.clients.")}
    assert clients == {f"{exchange}_general"}


def loaded_by(program):
    """The modules that a fresh interpreter has after a program."""
    program = f"import sys; before = set(sys.modules); {program}; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.split()


# ---------------------------------------------------------------- listings


@EVERY_PACKAGE
def test_a_package_lists_what_it_has_and_has_what_it_lists(package):
    assert set(package.__all__) <= set(dir(package))
    assert len(package.__all__) == len(set(package.__all__))
    for name in package.__all__:
        assert getattr(package, name) is getattr(package, name)
    with pytest.raises(AttributeError, match=r"lendspec\.clients\..*'Nonsense'"):
        _ = package.Nonsense


@pytest.mark.parametrize("path", SPECS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_package_has_every_operation_of_its_spec_and_no_other(path):
    documented = [example.id for example in examples(document(path))]
    assert sorted(package_of(path).OPERATIONS) == sorted(documented)


@EVERY_CASE
def test_an_operation_says_what_its_spec_says(case):
    operation, raw = case.operation, case.spec.raw
    assert isinstance(operation, Operation)
    assert operation.python_name == case.place
    assert (operation.method, operation.path_template) == (case.spec.method, case.spec.path)
    assert (operation.effect, operation.permission) == (raw["x-effect"], raw["x-permission"])
    assert operation.source == raw["x-provenance"]["source"]
    assert (operation.deprecated is not None) is bool(raw.get("deprecated"))


# ---------------------------------------------------------------- methods


@pytest.mark.parametrize("face", FACES, ids=str)
@EVERY_CASE
def test_a_method_stands_at_its_place_with_the_documented_arguments(case, face):
    client = CLIENTS[case.exchange, face.awaited]()
    method = attrgetter(case.place)(client.raw if face.raw else client)
    *arguments, options = inspect.signature(method).parameters.values()
    assert inspect.iscoroutinefunction(method) is face.awaited
    assert (options.name, options.default) == ("options", None)
    assert {each.kind for each in [*arguments, options]} == {inspect.Parameter.KEYWORD_ONLY}
    assert {each.name: is_required(each) for each in arguments} == {
        each.name: each.wire in case.example.required - case.may_omit for each in case.operation.parameters
    }
    types = {each.name: each.type for each in case.operation.parameters}
    for each in arguments:
        assert each.annotation == (types[each.name] if is_required(each) else f"{types[each.name]} | None")
    assert sorted(arguments, key=is_required, reverse=True) == arguments


def is_required(parameter):
    assert parameter.default in {None, inspect.Parameter.empty}
    return parameter.default is inspect.Parameter.empty


@EVERY_CASE
def test_the_arguments_are_those_that_the_spec_leaves_to_the_caller(case):
    shown = {*case.example.parameters, *(case.spec.body.schema["properties"] if case.spec.body else ())}
    assert set(case.takes) == shown
    hidden = {parameter.name for parameter in case.spec.parameters} - shown
    assert hidden == set(case.operation.owned)


@EVERY_CASE
def test_a_method_tells_people_what_it_does(case):
    text = inspect.getdoc(attrgetter(case.place)(CLIENTS[case.exchange, False]()))
    for parameter in case.operation.parameters:
        assert re.search(rf"^ {{4}}{parameter.name}: \S", text, re.MULTILINE), parameter.name
    assert case.operation.source in text.replace("\n", "")
    assert "Raises:" in text


# ---------------------------------------------------------------- deprecated operations


def call(case, client, runner):
    """Call a method as a user would, from a line of this file."""
    if runner is None:
        return attrgetter(case.place)(client)(**least_arguments(case))

    async def awaited():
        return await attrgetter(case.place)(client)(**least_arguments(case))

    return runner.run(awaited())


@pytest.mark.parametrize("case", DEPRECATED, ids=str)
def test_a_deprecated_operation_warns_once_and_names_its_successor_and_its_end(case, face, exchange_bench, connect):
    caller = connect(case.exchange, face, exchange_bench(case.exchange))
    runner = caller._runner if face.awaited else None
    with pytest.warns(DeprecationWarning, match=f"^{case.exchange} {case.place} is deprecated") as caught:
        call(case, caller.client, runner)
    with warnings.catch_warnings(action="error"):
        call(case, caller.client, runner)
    (warning,) = caught
    text = str(warning.message)
    assert case.spec.raw["x-sunset"] in text
    if "x-replaced-by" in case.spec.raw:
        assert text.endswith(f"; use {successor_of(case)}")
    assert warning.filename == __file__


def successor_of(case):
    """The Python place of the operation that replaces it, or the words of the spec."""
    told = case.spec.raw["x-replaced-by"]
    return next((each.place for each in CASES if each.spec.id == told and each.package is case.package), told)


def test_other_operations_do_not_warn(exchange_bench, connect):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for case in CASES:
            if case not in DEPRECATED:
                caller = connect(case.exchange, FACES[0], exchange_bench(case.exchange))
                call(case, caller.client, None)


# ---------------------------------------------------------------- endings


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_a_with_block_closes_the_client_and_its_connections(exchange, serve):
    bench = serve(*documents_of(exchange))
    with CLIENTS[exchange, False](base_url=bench.url) as client:
        client.general.server_time()
    with pytest.raises(RuntimeError, match="closed"):
        client.general.server_time()
    assert len(bench.requests) == 1


@pytest.mark.parametrize("exchange", EXCHANGES)
async def test_an_async_with_block_closes_the_client_and_its_connections(exchange, serve):
    bench = serve(*documents_of(exchange))
    async with CLIENTS[exchange, True](base_url=bench.url) as client:
        await client.general.server_time()
    with pytest.raises(RuntimeError, match="closed"):
        await client.general.server_time()
    assert len(bench.requests) == 1


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_a_client_closes_when_its_block_ends_in_an_error(exchange):
    client = CLIENTS[exchange, False](**credentials_of(exchange))
    with pytest.raises(KeyError), client:
        raise KeyError
    with pytest.raises(RuntimeError, match="closed"):
        client.general.server_time()


def test_two_clients_do_not_mix_their_keys(exchange_bench, connect):
    bench = exchange_bench("binance")
    case = case_of("binance", "margin.account.details")
    first = connect("binance", FACES[0], base_url=bench.url, api_key="first-key", secret="first")
    second = connect("binance", FACES[0], bench)
    assert second(case.place) is not None
    bench.answer_next(401, body={"code": -2015, "msg": "Invalid API-key"})
    with pytest.raises(Exception, match="-2015"):
        first(case.place)
    assert [request.header("X-MBX-APIKEY") for request in bench.requests[-2:]] == ["bench-key", "first-key"]
    assert len(bench.take_violations()) > 0
