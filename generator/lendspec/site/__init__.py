"""The published documentation: a static site, in English and Chinese."""
