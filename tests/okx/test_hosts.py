"""Where OKX's regions are."""

from __future__ import annotations

import pytest

from lendspec.core.errors import ConfigurationError
from lendspec.core.settings import checked_base_url
from lendspec.okx.hosts import REGIONS, region_named


def test_every_region_has_a_host_that_may_be_told_a_key():
    assert dict(REGIONS) == {
        "global": "https://openapi.okx.com",
        "eea": "https://eea.okx.com",
        "us": "https://us.okx.com",
        "au": "https://us.okx.com",
    }
    assert [checked_base_url(host, exchange="okx") for host in REGIONS.values()] == list(REGIONS.values())
    assert [region_named(region) for region in REGIONS] == list(REGIONS)


@pytest.mark.parametrize("region", ["", "eu", "EEA", "aws"])
def test_another_region_is_refused_with_those_there_are(region):
    with pytest.raises(ConfigurationError, match=f"okx: region: '{region}' is none of 'global', 'eea', 'us', 'au'"):
        region_named(region)
