"""The hand-written run time that every exchange shares: operations, codec, session, transport and errors."""
