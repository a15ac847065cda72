# Every job of this project, one command each. `make` alone lists them.
# Only Python 3.11 or newer, make and a package index are needed; after `make venv` nothing uses the network.
# Another interpreter: make venv PYTHON=python3.13

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PIP := $(BIN)/python -m pip --disable-pip-version-check

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

.PHONY: venv
venv: $(READY) ## Make .venv with everything the other commands need

$(READY): pyproject.toml constraints.txt
	@test -x $(BIN)/python || { \
	  $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; give one with PYTHON=")' \
	  && $(PYTHON) -m venv $(VENV); }
	@$(PIP) install --quiet --constraint constraints.txt hatchling editables
	@$(PIP) install --quiet --constraint constraints.txt --no-build-isolation --editable '.[dev]'
	@touch $@

.PHONY: generate
generate: $(READY) ## Write generated/ anew from specs/
	$(BIN)/lendspec generate

.PHONY: docs
docs: $(READY) ## Write the documentation to site/ from specs/ and the documents
	$(BIN)/lendspec docs

.PHONY: check-specs
check-specs: $(READY) ## Check and lint the specs and list every finding
	$(BIN)/lendspec check
	$(BIN)/lendspec lint

.PHONY: sync
sync: $(READY) ## Derive the synchronous code from the asynchronous
	$(BIN)/python tools/unasync.py

.PHONY: format
format: $(READY) ## Format the hand-written code and mend what ruff can mend
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

.PHONY: check
check: $(READY) ## Style, types, imports; derived and generated code are current
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/basedpyright
	$(BIN)/lint-imports --no-cache --no-logo
	$(BIN)/python tools/unasync.py --check
	$(BIN)/lendspec lint
	$(BIN)/lendspec generate --check

.PHONY: test
test: $(READY) ## Run all tests and hold the coverage to its bounds
	@mkdir -p build
	$(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=json:build/coverage.json
	@$(BIN)/python tools/coverage_gate.py build/coverage.json

.PHONY: cover
cover: $(READY) ## Run all tests and write build/htmlcov: which lines and branches no test reaches
	@mkdir -p build
	$(BIN)/python -m pytest -n auto --dist worksteal --cov --cov-report=html:build/htmlcov --cov-report=term-missing:skip-covered

.PHONY: bench
bench: $(READY) ## Measure the generator beside openapi-python-client (docs/benchmarks.md)
	$(BIN)/python -m benchmarks.generator

.PHONY: clean
clean: ## Remove caches and what the commands made, not .venv
	rm -rf build dist site .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find generator generated overlays tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
