# Derived from _async/__init__.py by tools/unasync.py: change that file and run it again.
"""The synchronous half of the core."""
