"""Specifications of other people: read tolerantly, each operation made or refused by name, nothing passed over."""
