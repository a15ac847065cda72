"""The asynchronous half of the core."""
