"""The published documentation: static pages in English and Chinese, made from specifications and our own tables."""
