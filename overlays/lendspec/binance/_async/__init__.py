"""Written by hand: the asynchronous client of Binance."""
