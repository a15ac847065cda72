"""The worked examples of signing: the signatures are those of the signing functions, and those published."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client

import pytest

from lendspec.binance.signing import Ed25519Key, HmacKey, RsaKey
from lendspec.okx.signing import signature
from lendspec.site.worked import WORKED, as_markdown
from tests.binance.example import API_KEY, key_vector, pem
from tests.binance.example import VECTORS as BINANCE
from tests.integration.specs import documents_of
from tests.okx.example import VECTORS as OKX
from tests.support.bench import Keys

EVERY = pytest.mark.parametrize("name", sorted(WORKED))


def published(vectors, name):
    return next(vector for vector in vectors if vector["name"] == name)


def test_the_payload_of_binance_is_the_query_without_the_signature():
    worked = WORKED["binance-hmac"]()
    query = worked.request.splitlines()[0].partition("?")[2]
    assert query == f"{worked.payload}&signature={worked.signature}"
    mac = hmac.new(worked.key.encode(), worked.payload.encode(), hashlib.sha256).hexdigest()
    assert worked.signature == mac


def test_the_published_signature_of_binance_is_the_one_in_the_example():
    vector, worked = published(BINANCE["hmac"], "ascii query"), WORKED["binance-hmac"]()
    assert (worked.key, worked.vector.payload, worked.vector.signature) == (
        vector["secret"],
        vector["payload"],
        vector["signature"],
    )
    assert HmacKey(worked.key).sign(worked.vector.payload.encode()) == worked.vector.signature


@pytest.mark.parametrize(
    ("name", "kind", "key"), [("binance-rsa", "RSA", RsaKey), ("binance-ed25519", "Ed25519", Ed25519Key)]
)
def test_the_published_signatures_of_private_keys_are_what_the_keys_give(name, kind, key):
    vector, worked = published(BINANCE["private_keys"], kind), WORKED[name]()
    assert (
        worked.vector.signature
        == vector["signature"]
        == key.from_pem(pem(key_vector(kind))).sign(worked.payload.encode())
    )
    assert worked.request.splitlines()[0].endswith(f"?{worked.payload}&signature={vector['in_url']}")


def test_the_payload_of_okx_is_time_method_path_and_body():
    worked = WORKED["okx-hmac"]()
    line, *headers, _, body = worked.request.splitlines()
    told = dict(header.split(": ", 1) for header in headers)
    method, url = line.split()
    assert worked.payload == f"{told['OK-ACCESS-TIMESTAMP']}{method}{url.removeprefix('https://openapi.okx.com')}{body}"
    mac = hmac.new(worked.key.encode(), worked.payload.encode(), hashlib.sha256).digest()
    assert worked.signature == told["OK-ACCESS-SIGN"] == base64.b64encode(mac).decode()


def test_the_published_signature_of_okx_is_the_one_in_the_example():
    vector, worked = published(OKX["rest"], "POST with body, secret of the OKX page"), WORKED["okx-hmac"]()
    made = signature(
        worked.key,
        timestamp=vector["timestamp"],
        method=vector["method"],
        path=vector["path"],
        body=vector["body"].encode(),
    )
    assert worked.vector.payload == "".join(vector[part] for part in ("timestamp", "method", "path", "body"))
    assert worked.vector.signature == vector["signature"] == made


def sent(request, bench, **replaced):
    """What the bench answers to the request as it is written down; `replaced` fills in its placeholders."""
    for name, value in replaced.items():
        request = request.replace(f"<your {name.replace('_', ' ')}>", value)
    line, *headers = request.partition("\n\n")[0].splitlines()
    method, url = line.split()
    connection = http.client.HTTPConnection("127.0.0.1", bench.port)
    body = request.partition("\n\n")[2].encode()
    connection.request(method, f"/{url.split('/', 3)[3]}", body, dict(header.split(": ", 1) for header in headers))
    status = connection.getresponse().status
    connection.close()
    return status


def test_an_exchange_that_shares_no_code_takes_the_request_of_binance(serve):
    worked = WORKED["binance-hmac"]()
    keys = Keys(api_key=API_KEY, secret=worked.key)
    bench = serve(*documents_of("binance"), keys=keys, now=lambda: 1499827319.559)
    assert sent(worked.request, bench) == 200


def test_an_exchange_that_shares_no_code_takes_the_request_of_okx(serve):
    worked = WORKED["okx-hmac"]()
    bench = serve(*documents_of("okx"), keys=Keys(secret=worked.key), now=lambda: 1607418537.715)
    assert sent(worked.request, bench, API_key=bench.keys.api_key, passphrase=bench.keys.passphrase) == 200


@EVERY
def test_an_example_tells_its_steps_in_both_languages(name):
    worked = WORKED[name]()
    assert worked.name == name
    for language, words in (("en", [step.en for step in worked.steps]), ("zh", [step.zh for step in worked.steps])):
        text = as_markdown(worked, language)
        assert all(word in text for word in words)
        assert worked.payload in text
        assert worked.vector.source in text


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="language: expected en or zh, got 'fr'"):
        as_markdown(WORKED["okx-hmac"](), "fr")
