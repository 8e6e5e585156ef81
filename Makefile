# `make site` and `make test` do everything; `make check` is what CI runs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve test check lint browser pins clean help

help:  ## List the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

site: $(VENV)/ready  ## Build the site of all languages into site/
	$(BIN)/dossier build

serve: $(VENV)/ready  ## Show the site while you write, at http://127.0.0.1:8000
	$(BIN)/dossier serve

test: $(VENV)/ready-dev browser  ## Run all tests, those in a real browser included
	$(BIN)/python -m pytest -n 2

check: lint test  ## What CI runs

lint: $(VENV)/ready-dev  ## Style, types, layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

browser:  # Chromium from Debian's packages, where it is missing and we may install it
	@if command -v chromium >/dev/null; then :; \
	elif command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		echo "Installing Chromium …"; apt-get update -qq && apt-get install -y -qq chromium >/dev/null; \
	elif [ -n "$$CI" ]; then echo "Chromium is missing" >&2; exit 1; \
	else echo "Chromium is missing: the browser tests are skipped (install the package chromium)"; fi

pins: $(VENV)/ready  ## Pin every requirement anew
	$(PIP) pip-tools
	$(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --output-file requirements.txt pyproject.toml requirements-base.in
	$(BIN)/pip-compile --quiet --strip-extras --allow-unsafe --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --output-file requirements-dev.txt pyproject.toml requirements-base.in requirements-dev.in

clean:  ## Remove everything that can be made again
	rm -rf $(VENV) build site dist *.egg-info

$(VENV)/ready: requirements.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(PIP) --require-hashes -r requirements.txt
	$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/ready-dev: requirements-dev.txt $(VENV)/ready
	$(PIP) --require-hashes -r requirements-dev.txt
	@touch $@
