"""Secrets taken out."""

from __future__ import annotations

import base64
import html
import json
import pickle
import random
import string
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lendspec.core.masks import Needle
from lendspec.core.redact import Secrets, redact_body, redact_text, redact_values, secrets_in, without_texts

SECRET = "Pass/w0rd+of=the&desk"


@pytest.mark.parametrize(
    ("text", "secrets", "clean"),
    [
        ("key abcdefgh here", ("abcdefgh",), "key *** here"),
        ("abcdefghabcdefgh", ("abcdefgh",), "******"),
        ("a%2Fb%2bcdefg and a/b+cdefg", ("a/b+cdefg",), "*** and ***"),
        ('{"k": "a\\nbcdefgh"}', ("a\nbcdefgh",), '{"k": "***"}'),
        ("abcdefghijklm", ("abcdefgh", "abcdefghijklm"), "***"),
        ("nothing", ("", "abcdefgh"), "nothing"),
        ("nothing", (), "nothing"),
        ("a b c, and cab", ("a", "ca", "cab"), "a b c, and cab"),
        ("pass, passed, 'pass', trespass, pass1", ("pass",), "***, passed, '***', trespass, pass1"),
        ("tail", ("a tail of a secret",), "tail"),
        ("ABCDEFGH", ("abcdefgh",), "ABCDEFGH"),
    ],
)
def test_every_secret_is_masked_and_short_ones_eat_no_letters(text, secrets, clean):
    assert redact_text(text, secrets) == clean
    assert redact_body(text.encode(), secrets) == clean.encode()


@pytest.mark.parametrize(
    "form",
    [
        SECRET,
        quote(SECRET),
        quote_plus(SECRET),
        quote(SECRET, safe="").lower().replace("pass", "Pass"),
        quote(quote(SECRET, safe="")),
        json.dumps(SECRET).strip('"').replace("/", "\\/"),
        json.dumps(json.dumps(SECRET)[1:-1].replace("/", "\\/"))[1:-1],
        "".join(f"\\u{ord(letter):04x}" for letter in SECRET),
        "".join(f"\\u{ord(letter):04X}" for letter in SECRET),
        "".join(f"\\x{ord(letter):02x}" for letter in SECRET),
        "".join(f"&#{ord(letter)};" for letter in SECRET),
        "".join(f"&#x{ord(letter):X};" for letter in SECRET),
        html.escape(SECRET),
        html.escape(html.escape(SECRET)),
        SECRET.encode().hex(),
        SECRET.encode().hex().upper(),
        "\0".join(SECRET),
        "\r\n".join(SECRET),
    ],
)
def test_each_form_is_masked_whole(form):
    told = f"<{form}>"
    assert redact_text(told, [SECRET]) == "<***>"
    assert redact_body(told.encode(), [SECRET]) == b"<***>"


@pytest.mark.parametrize("before", ["", "k", "ke", "key", "key:", "a-key-of-the-desk:"])
@pytest.mark.parametrize("after", ["", "x", "xy", "xyz"])
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode, base64.encodebytes])
def test_base64_of_a_text_that_holds_a_secret_shows_nothing_of_it(before, after, encode):
    """Four bits at each end may stay, in a letter that the neighbours have a part in."""
    secret = "S3cret~~??of the desk"
    told = encode(f"{before}{secret}{after}".encode()).decode()
    clean = redact_text(told, [secret])
    start, mask, end = clean.partition("***")
    assert mask
    assert told.startswith(start)
    assert told.endswith(end)
    assert len(start) <= -(-8 * len(before) // 6)
    assert len(end.strip().rstrip("=")) <= -(-8 * len(after) // 6) + 1
    assert redact_text(quote(told, safe=""), [secret]).count("***") == 1


ALPHABET = string.ascii_letters + string.digits + string.punctuation + " "
NAMED = {"&": "amp", "<": "lt", ">": "gt", '"': "quot", "/": "sol", "+": "plus", "%": "percnt", "\\": "bsol"}
WAYS = [
    lambda sign: sign,
    lambda sign: f"%{ord(sign):02x}",
    lambda sign: f"%{ord(sign):02X}",
    lambda sign: f"%25{ord(sign):02X}",
    lambda sign: f"\\u{ord(sign):04x}",
    lambda sign: f"\\u{ord(sign):04X}",
    lambda sign: f"\\x{ord(sign):02x}",
    lambda sign: f"&#{ord(sign)};",
    lambda sign: f"&#x{ord(sign):x};",
    lambda sign: f"&{NAMED[sign]};" if sign in NAMED else sign,
    lambda sign: sign if sign.isalnum() else f"\\{sign}",
]


@st.composite
def echoes(draw, around):
    """A secret, and a text that holds it between two others, each character written in one of the ways."""
    secret = draw(st.text(ALPHABET, min_size=8, max_size=70).filter(lambda text: text == text.strip()))
    way = st.sampled_from(WAYS)
    form = "".join(draw(way)(sign) for sign in secret)
    return secret, draw(around), form, draw(around)


@given(echoes(st.text(st.characters(min_codepoint=0xA1, max_codepoint=0xFF), max_size=20)))
@example(("\\\\.\\\\u0041", "", "\\u005c\\\\\\.%5c\\u005c\\u0075\\u0030041", "ÿ"))
def test_any_mixture_of_ways_is_masked_and_what_stands_around_it_stays(told):
    secret, before, form, after = told
    assert redact_text(before + form + after, [secret]) == f"{before}***{after}"
    told = (before + form + after).encode("latin-1")
    assert redact_body(told, [secret]) == f"{before}***{after}".encode("latin-1")


@given(echoes(st.text(st.characters(max_codepoint=255), max_size=20)))
@example(("%25%25%25", "%", "%2525%25%25", "%"))
@example(("u0041bcdefghijklmnop", "\\", "u0041bcdefghijklmnop", ""))
@example(("41bcdefghijklmnopqrst", "%", "41bcdefghijklmnopqrst", ""))
@example(("2f41bcdefghijklmnopqrst", "%25", "2f41bcdefghijklmnopqrst", ""))
@example(("065;bcdefghijklmnopqrst", "&#0", "065;bcdefghijklmnopqrst", ""))
def test_no_text_around_it_hides_a_secret(told):
    """Not even one that looks like the begin of an escape."""
    secret, before, form, after = told
    for clean in (
        redact_text(before + form + after, [secret]),
        redact_body((before + form + after).encode("latin-1"), [secret]).decode("latin-1"),
    ):
        assert "***" in clean
        assert form not in clean


@given(st.text(st.characters(max_codepoint=255), max_size=300))
@example("%2" * 60)
@example("\\" * 90)
def test_what_holds_no_secret_stays_as_it_is(text):
    secrets = ["Zq7-not-in-any-text/Zq7", "Zq\\%&7-neither-this"]
    assert redact_text(text, secrets) == text
    assert redact_body(text.encode("latin-1"), secrets) == text.encode("latin-1")


@pytest.mark.parametrize("secret", ["schlüssel-für-€", "🔑 of the desk", "line one\nline two\\", "nul\0inside of it"])
def test_what_an_exchange_tells_may_hold_any_character(secret):
    told = f'{{"secretKey":{json.dumps(secret)},"as_it_is":{json.dumps(secret, ensure_ascii=False)}}}'
    clean = '{"secretKey":"***","as_it_is":"***"}'
    assert redact_text(told, [secret]) == clean
    assert redact_body(told.encode(), [secret]) == clean.encode()
    assert redact_text(quote(secret, safe=""), [secret]) == "***"


def test_a_very_long_secret_is_masked_in_parts():
    secret = "".join(random.Random(7).choices(string.ascii_letters, k=3_000))  # noqa: S311 (no key of anybody)
    assert redact_text(f"<{secret}>", [secret]) == "<*********>"


def test_bodies_that_are_no_text_are_masked_too():
    assert redact_body(b"\xff abcdefgh \xfe", ("abcdefgh",)) == b"\xff *** \xfe"


def test_arguments_are_masked_and_others_are_the_same_objects():
    amount = object()
    values = redact_values({"note": f"of {SECRET}", "list": [SECRET], "amount": amount}, [SECRET])
    assert dict(values) == {"note": "of ***", "list": "['***']", "amount": amount}


# ---------------------------------------------------------------- secrets as an object


def test_secrets_come_out_by_iterating_alone():
    secrets = Secrets([SECRET, "", SECRET, "another one"])
    assert list(secrets) == [SECRET, "another one"]
    more = secrets.and_also(["told-by-the-exchange"])
    assert list(more) == [SECRET, "another one", "told-by-the-exchange"]
    assert more.masked("told-by-the-exchange") == "***"
    assert secrets.and_also([]) is secrets
    assert Secrets.of(secrets) is secrets
    assert SECRET not in f"{secrets!r}{more!r}{Needle(SECRET)!r}{getattr(secrets, '__dict__', '')}"
    with pytest.raises(TypeError, match="credentials"):
        pickle.dumps(secrets)


# ---------------------------------------------------------------- secrets that an exchange tells


@pytest.mark.parametrize(
    ("body", "names", "found"),
    [
        (b'{"secretKey": "s3", "rows": [{"secretKey": "s4"}, {"other": "x"}]}', ("secretKey",), ("s4", "s3")),
        (b'{"secretKey": "first", "secretKey": "second"}', ("secretKey",), ("first", "second")),
        (b'{"secretKey": ["in", {"a": "list"}, 12345678.50, null]}', ("secretKey",), ("in", "list", "12345678.50")),
        (b'{"secretKey": null}', ("secretKey",), ()),
        (b'{"secretKey": "s3"}', (), ()),
        (b"<html>", ("secretKey",), ()),
        (b"[" * 100_000, ("secretKey",), ()),
    ],
)
def test_the_secrets_of_an_answer_are_found_by_name(body, names, found):
    assert sorted(secrets_in(body, names)) == sorted(found)


@pytest.mark.parametrize(
    ("body", "clean"),
    [
        (b'{"secretkey": "a-secret-by-another-name", "type": "HMAC"}', b'{"secretkey": "***", "type": "HMAC"}'),
        (b'{"a-name-that-is-rather-long" : 12}', b'{"a-name-that-is-rather-long" : 12}'),
        (b'["a-secret-\\"by-another-name"]', b'["***"]'),
        (b'{"msg": "words that tell of a fault"}', b'{"msg": "words that tell of a fault"}'),
        (b'{"secretKey": "cut-of', b"***"),
        (b"[" * 100_000, b"***"),
        (b"a-secret", b"***"),
    ],
)
def test_an_answer_that_broke_its_form_keeps_no_long_text(body, clean):
    assert without_texts(body) == clean
