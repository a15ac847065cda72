# Derived from _async/__init__.py by tools/unasync.py: change that file and run it again.
"""The synchronous engine; the synchronous one in `_sync` is derived from it."""
