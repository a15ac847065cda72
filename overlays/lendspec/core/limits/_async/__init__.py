"""The asynchronous limits; the synchronous ones in `_sync` are derived from them."""
