"""From a specification to a typed client: load, check, model, render, write. Build time only."""
