# Two commands set everything up on a fresh machine with Python 3.11 or newer:
#   make demo    installs into .venv, compares representations on a generated data set, prints the report's place
#   make test    installs with the test extras, runs format check, lint, types, import floors, tests, doctests
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INPUTS := pyproject.toml constraints.txt hatch_build.py $(wildcard src/auricle/kernel/*.[ch])

.PHONY: demo test format clean
.DEFAULT_GOAL := test

$(VENV)/.installed-demo: $(INPUTS)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[train]'
	touch $@

$(VENV)/.installed-test: $(INPUTS)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	touch $@ $(VENV)/.installed-demo

# The tests of pages need Chromium; where it cannot be had they are skipped, each with the reason.
$(VENV)/.browser: | $(VENV)/.installed-test
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && { apt-get update -qq; apt-get install -y -qq chromium; } >/dev/null 2>&1; } || \
	  echo "no Chromium here, and none could be installed: the tests of pages are skipped"
	@touch $@

# The test of the page without a server runs onnxruntime-web in it; without npm it is skipped.
$(VENV)/.web: | $(VENV)/.installed-test
	@{ command -v npm && timeout 300 npm install --no-save --silent --no-audit --no-fund \
	  --prefix $(VENV)/web onnxruntime-web; } >/dev/null 2>&1 || \
	  echo "no onnxruntime-web here, and none could be installed: its tests are skipped"
	@touch $@

demo: $(VENV)/.installed-demo
	$(BIN)/auricle demo

# One thread a worker: two pools of spinning threads on two cores are many times slower.
test: $(VENV)/.installed-test $(VENV)/.browser $(VENV)/.web
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest

format: $(VENV)/.installed-test
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
