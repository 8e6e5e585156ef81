# `make site` and `make test` do everything; `make check` is what CI runs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve test check lint browser editor tree bench pins clean help

help:  ## List the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

site: $(VENV)/ready  ## Build the site of all languages into site/
	$(BIN)/dossier schema
	$(BIN)/dossier build

serve: $(VENV)/ready  ## Show the site while you write, at http://127.0.0.1:8000
	$(BIN)/dossier schema
	$(BIN)/dossier serve

test: $(VENV)/ready-dev browser editor  ## Run all tests, those in a real browser included
	$(BIN)/python -m pytest -n 2

check: lint test  ## What CI runs

lint: $(VENV)/ready-dev  ## Style, types, layers, layout of records
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/dossier fmt --check

browser:  # Chromium from Debian's packages, where it is missing and we may install it
	@if command -v chromium >/dev/null; then :; \
	elif command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		echo "Installing Chromium …"; apt-get update -qq && apt-get install -y -qq chromium >/dev/null; \
	elif [ -n "$$CI" ]; then echo "Chromium is missing" >&2; exit 1; \
	else echo "Chromium is missing: the browser tests are skipped (install the package chromium)"; fi

editor:  # The language server that the schemas are tried in, where npm is there or we may install it
	@if [ tests/editor/node_modules/.package-lock.json -nt tests/editor/package-lock.json ]; then exit; fi; \
	if ! command -v npm >/dev/null && command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		echo "Installing npm …"; apt-get update -qq && apt-get install -y -qq --no-install-recommends npm >/dev/null; fi; \
	if command -v npm >/dev/null; then cd tests/editor && npm ci --silent; \
	elif [ -n "$$CI" ]; then echo "npm is missing" >&2; exit 1; \
	else echo "npm is missing: the test of completion is skipped (install the package npm)"; fi

tree: $(VENV)/ready-dev  ## Draw the tree of modules on the architecture page anew
	GOLDEN=renew $(BIN)/python -m pytest tests/test_architecture.py

bench: $(VENV)/ready build/bench/peers/ready  ## Measure against other generators, into bench/README.md
	$(BIN)/python -m bench.run

pins: $(VENV)/ready  ## Pin every requirement anew
	$(PIP) pip-tools
	$(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --output-file requirements.txt pyproject.toml requirements-base.in
	$(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --output-file requirements-dev.txt pyproject.toml requirements-base.in requirements-dev.in
	$(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --output-file bench/requirements.txt bench/requirements.in

clean:  ## Remove everything that can be made again
	rm -rf $(VENV) build site dist *.egg-info .vscode/schemas tests/editor/node_modules

$(VENV)/ready: requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) --require-hashes -r requirements.txt
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/ready-dev: requirements-dev.txt $(VENV)/ready
	$(PIP) --require-hashes -r requirements-dev.txt
	@touch $@

build/bench/peers/ready: bench/requirements.txt  # a generator that cannot be installed is left out
	$(PYTHON) -m venv build/bench/peers
	build/bench/peers/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes \
		-r bench/requirements.txt && touch $@ || echo "Not all other generators could be installed" >&2
