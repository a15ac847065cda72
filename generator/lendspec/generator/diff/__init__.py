"""What a new specification changes for the users of its client: located, classed, written down."""
