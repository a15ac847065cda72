"""The asynchronous engine; the synchronous one in `_sync` is derived from it."""
