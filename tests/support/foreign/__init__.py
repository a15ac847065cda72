"""Judge a generated foreign package by the raw OpenAPI document alone, without the generator's reader."""
