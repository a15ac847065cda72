# Derived from _async/__init__.py by tools/unasync.py: change that file and run it again.
"""The synchronous limits; the synchronous ones in `_sync` are derived from them."""
