# Cordon. `make run` shows it, `make test` checks it. Needs make and Python 3.11 or newer.

PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV ?= .venv
BIN := $(VENV)/bin
CONSTRAINTS := constraints.txt
# The compiled wheel gets an environment of its own; `make bench` looks for it beside the other.
COMPILED := $(VENV)-compiled
# Where `make run` serves, and a folder of pages that it reads in where there is one.
PORT ?= 8765
SEEDS ?= $(if $(CORDON_SHARED),$(CORDON_SHARED),../shared)/seeds

# pip reads these also where it builds the package, which `-c` on the command line doesn't reach.
export PIP_CONSTRAINT := $(CURDIR)/$(CONSTRAINTS)
export PIP_BUILD_CONSTRAINT := $(CURDIR)/$(CONSTRAINTS)
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help run install dev test browser postgres lint format types soak eval bench wheel compiled compiler lock clean

help:
	@echo "make run       build .venv, fill the database and serve the site on this machine (PORT=8765)"
	@echo "make test      style, types and tests"
	@echo "make browser   the pages in a real Chromium; pictures of them in build/screens"
	@echo "make postgres  the ledger's tests on a PostgreSQL of their own"
	@echo "make soak      long kill, fuzz and load tests"
	@echo "make eval      the measured figures that README quotes"
	@echo "make bench     the speed figures"
	@echo "make compiled  a wheel that reads news about twice as fast, in dist and in .venv-compiled; needs a C compiler and minutes"
	@echo "make lint      style and types only"
	@echo "make clean     remove what was built; the database stays"

run: install
	$(BIN)/cordon init --upgrade
	@if [ -d "$(SEEDS)" ]; then echo "$(BIN)/cordon ingest $(SEEDS)"; $(BIN)/cordon ingest "$(SEEDS)"; fi
	@echo
	@echo "The site is served at the address below until Ctrl-C. In another terminal:"
	@echo "  $(BIN)/cordon status huawei Britain        may it be bought, may it be kept, until when"
	@echo "  $(BIN)/cordon list --vendor zte            the A-Z list for another vendor"
	@echo "  $(BIN)/cordon --help                       everything else; docs/index.md explains it"
	@$(BIN)/cordon serve --port $(PORT) || { code=$$?; test $$code -ne 2 || echo "Another port: make run PORT=8766" >&2; exit $$code; }

install: $(VENV)/.installed
dev: $(VENV)/.developer

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "cordon: Makefile: no Python 3.11 or newer; install one, or name it: make PYTHON=/path/to/python3" >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml $(CONSTRAINTS) | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable ".[html,web,xlsx]"
	@touch $@

$(VENV)/.developer: pyproject.toml $(CONSTRAINTS) | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable ".[html,web,xlsx,dev]"
	@touch $(VENV)/.installed $@

$(VENV)/.browser: pyproject.toml $(CONSTRAINTS) | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable ".[html,web,xlsx,dev,browser]"
	@touch $(VENV)/.installed $(VENV)/.developer $@

test: lint
	$(BIN)/python -m pytest -m "not soak and not browser"

# Needs Chromium beside what it installs; without it the tests are skipped, and say why.
browser: $(VENV)/.browser
	$(BIN)/python -m pytest -m browser -rs tests/browser

postgres: dev
	$(BIN)/python -m pip install --quiet --editable ".[postgres]"
	.ci/with-postgres timeout 900 $(BIN)/python -m pytest -m "not browser" -k postgres tests/ledger

lint: dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# pytest gives 5 when nothing carries the mark: that is no failure.
soak: dev
	$(BIN)/python -m pytest -m soak || test $$? -eq 5

eval: dev
	$(BIN)/python -m evaluation

bench: dev
	$(BIN)/python -m bench

wheel: dev
	rm -rf build dist
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

# Leftovers of an earlier build would get into the wheel.
compiled: compiler dev
	rm -rf build/mypyc build/lib* build/temp* dist/cordon-*-cp*.whl
	CC=$(CC) CORDON_COMPILE=1 $(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .
	$(BIN)/python -m venv --clear $(COMPILED)
	$(COMPILED)/bin/python -m pip install --quiet dist/cordon-*-cp*.whl

compiler:
	@command -v $(CC) > /dev/null || { echo "cordon: Makefile: no C compiler $(CC); install gcc or clang, or name it: make compiled CC=/path/to/cc" >&2; exit 2; }

# Resolve everything anew in an empty environment and pin what was found.
lock:
	rm -rf build/lock
	$(PYTHON) -m venv build/lock
	PIP_CONSTRAINT= PIP_BUILD_CONSTRAINT= build/lock/bin/python -m pip install --quiet --upgrade ".[html,web,xlsx,postgres,dev,browser]" "setuptools>=77"
	{ echo "# Every dependency, pinned. Written by \`make lock\`."; \
	  build/lock/bin/python -m pip freeze --all --exclude cordon --exclude pip; } > $(CONSTRAINTS)
	rm -rf build/lock

clean:
	rm -rf $(VENV) $(COMPILED) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis src/*.egg-info
	find src tests bench evaluation -name __pycache__ -type d -prune -exec rm -rf {} +
