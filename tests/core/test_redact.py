"""Secrets taken out."""

from __future__ import annotations

import pytest

from lendspec.core.redact import redact_body, redact_text, secrets_in


@pytest.mark.parametrize(
    ("text", "secrets", "clean"),
    [
        ("key abc here", ("abc",), "key *** here"),
        ("abc abc", ("abc",), "*** ***"),
        ("a%2Fb%2B and a/b+", ("a/b+",), "*** and ***"),
        ('{"k": "a\\nb"}', ("a\nb",), '{"k": "***"}'),
        ("abcdef", ("abc", "abcdef"), "***"),
        ("nothing", ("", "abc"), "nothing"),
        ("nothing", (), "nothing"),
    ],
)
def test_every_form_of_every_secret_is_masked(text, secrets, clean):
    assert redact_text(text, secrets) == clean
    assert redact_body(text.encode(), secrets) == clean.encode()


def test_bodies_that_are_no_text_are_masked_too():
    assert redact_body(b"\xff abc \xfe", ("abc",)) == b"\xff *** \xfe"


@pytest.mark.parametrize(
    ("body", "names", "found"),
    [
        (b'{"secretKey": "s3", "rows": [{"secretKey": "s4"}, {"other": "x"}]}', ("secretKey",), ("s3", "s4")),
        (b'{"secretKey": null}', ("secretKey",), ()),
        (b'{"secretKey": "s3"}', (), ()),
        (b"<html>", ("secretKey",), ()),
    ],
)
def test_the_secrets_of_an_answer_are_found_by_name(body, names, found):
    assert secrets_in(body, names) == found
