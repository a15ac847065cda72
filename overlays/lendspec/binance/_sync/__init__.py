# Derived from _async/__init__.py by tools/unasync.py: change that file and run it again.
"""Written by hand: the synchronous client of Binance."""
