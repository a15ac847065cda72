"""Written by hand: the asynchronous client of OKX."""
