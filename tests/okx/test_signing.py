"""Every signature that was published for OKX, and the clock in its one accepted form."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from lendspec.okx.signing import signature, timestamp_text
from tests.okx.example import SECRET, VECTORS

BY_NAME = {"ids": lambda vector: vector["name"]}


@pytest.mark.parametrize("vector", VECTORS["rest"], **BY_NAME)
def test_signatures_are_those_that_were_published(vector):
    signed = signature(
        vector["secret"],
        timestamp=vector["timestamp"],
        method=vector["method"],
        path=vector["path"],
        body=vector["body"].encode(),
    )
    assert signed == vector["signature"]


@pytest.mark.parametrize("vector", VECTORS["rest"], **BY_NAME)
def test_timestamps_are_those_that_were_published(vector):
    now_ms = round(datetime.fromisoformat(vector["timestamp"]).timestamp() * 1000)
    assert timestamp_text(now_ms) == vector["timestamp"]


@pytest.mark.parametrize(
    ("now_ms", "text"),
    [
        (0, "1970-01-01T00:00:00.000Z"),
        (1607418537005, "2020-12-08T09:08:57.005Z"),
        (1607418537999, "2020-12-08T09:08:57.999Z"),
        (1607418538000, "2020-12-08T09:08:58.000Z"),
        (1709164799999, "2024-02-28T23:59:59.999Z"),
        (1709251199999, "2024-02-29T23:59:59.999Z"),
    ],
)
def test_a_timestamp_always_has_three_decimals_and_z(now_ms, text):
    assert timestamp_text(now_ms) == text
    assert datetime.fromisoformat(text).tzinfo is UTC


@pytest.mark.parametrize("vector", VECTORS["wrong"], **BY_NAME)
def test_the_seconds_are_not_printed_as_the_fraction(vector):
    assert timestamp_text(vector["at_ms"]) != vector["timestamp"]


def test_time_method_path_and_body_each_change_the_signature():
    base = {"timestamp": "2020-12-08T09:08:57.715Z", "method": "GET", "path": "/a?b=1", "body": b"{}"}
    others = [
        {"timestamp": "2020-12-08T09:08:57.716Z"},
        {"method": "POST"},
        {"path": "/a?b=2"},
        {"body": "{中文}".encode()},
        {},
    ]
    assert len({signature(SECRET, **{**base, **other}) for other in others}) == len(others)
