"""Carries one finished request over HTTP/1.1, once: connections of our own, with bounds for time and size."""
