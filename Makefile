# Two commands matter: `make verify` verifies this repository's own guide, `make test` runs the tests. Both set up what
# a fresh Debian machine with a Swift toolchain lacks; a second time that is a check of milliseconds.

PREFIX ?= /usr/local
SWIFT ?= swift
# Static, so that the program needs no Swift on the machine that it is copied to, and starts faster.
RELEASE := -c release --static-swift-stdlib
PROGRAM := .build/release/verify

# libseccomp is loaded at run time; the rest is needed for building.
DEBIAN_PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libpython3-dev python3 python3-venv pkgconf libseccomp2

.PHONY: verify test check build setup packages bench bench-layout bench-claims fit fit-tools corpus \
	faults faults-everywhere interruptions many orders flattened edits forms mutants install dist integrations format \
	clean help

help:
	@echo "make verify    verify this repository's guide"
	@echo "make test      run all tests"
	@echo "make check     format, build without warnings, tests, verify on README and guide"
	@echo "make install   install verify below PREFIX ($(PREFIX))"
	@echo "make dist      pack a program for machines like this one in .build/dist, with its checksum, and try it"
	@echo "make integrations   try the action, the hooks and the examples of Tests/Integrations"
	@echo "make bench     compare with other tools on the same examples"
	@echo "make bench-layout   measure the reading of flat text on projects that nothing was fitted on"
	@echo "make fit       fit the readers' weights anew"
	@echo "make faults    run hostile and broken snippets, each between good ones"
	@echo "make flattened      read the guide's chapters again after what flat text loses, and compare"
	@echo "make edits          edit the guide wrongly, fifty times, and look whether it is found"
	@echo "make mutants        change each claim of the guide, one thing at a time, and look whether it is found"
	@echo "make forms          count the forms of the guide's claims"
	@echo "make interruptions, make many, make orders   end runs at random moments; long guides; other orders"
	@echo "make clean     remove what was built"

# Each snippet of the guide stands alone.
verify: build packages
	$(PROGRAM) --no-context

test: setup
	$(SWIFT) build --product verify
	$(SWIFT) test

check: build
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	$(MAKE) --no-print-directory test
	$(PROGRAM) --no-context README.md Guide

build: setup
	$(SWIFT) build $(RELEASE) --product verify

# Against other tools on the same examples, as ratios in one run.
bench: build .build/peers/.complete
	.build/peers/bin/python Tests/Benchmarks/peers.py $(PROGRAM) .build/peers/bin/python

.build/peers/.complete:
	/usr/bin/python3 -m venv .build/peers
	.build/peers/bin/pip install --quiet --disable-pip-version-check pytest==9.2.0 sybil==10.1.0
	touch $@

# Everything that is fitted, anew, from the sources of packages that the machine installs by name: hours of network and
# processor time are not needed, but many minutes are.
CORPUS := .build/corpus

fit: corpus fit-tools
	.build/release/FitSegmentation fit $(CORPUS)/documents Sources/Readers/FlatText 10
	$(SWIFT) format --in-place Sources/Readers/FlatText/*Weights.swift
	.build/release/FitLayout fit $(CORPUS)/pieces Sources/LayoutWeights/table.c

# How well flat text is read, on projects that nothing was fitted on, beside a naive reading.
bench-layout: corpus fit-tools
	.build/release/FitSegmentation bench $(CORPUS)/documents
	.build/release/FitLayout bench $(CORPUS)/pieces

# How well comments are read, on files of labelled snippets, and how long judging takes: make bench-claims LABELS=FILES.
bench-claims: setup
	@test -n "$(LABELS)" || { echo "Name a file of labelled snippets: make bench-claims LABELS=FILE" >&2; exit 1; }
	$(SWIFT) build -c release --product BenchClaims
	.build/release/BenchClaims $(LABELS)

fit-tools: setup
	$(SWIFT) build -c release --product FitSegmentation
	$(SWIFT) build -c release --product FitLayout

corpus: $(CORPUS)/.complete

$(CORPUS)/.complete:
	mkdir -p $(CORPUS)
	python3 -W ignore Sources/Fitting/documents.py $(CORPUS)/documents --seed 1 > Sources/Fitting/documents.manifest.tsv
	python3 Sources/Fitting/pieces.py fetch $(CORPUS)/pieces
	python3 -W ignore Sources/Fitting/pieces.py make $(CORPUS)/pieces 1 > Sources/Fitting/pieces.manifest.tsv
	touch $@

# How the guide's chapters are read after what flat text loses: trees and verdicts.
flattened: build packages
	Tests/Guide/check-flattened --program $(PROGRAM)

# Fifty wrong edits, each in a copy of a chapter.
edits: build packages
	Tests/Guide/check-edits --program $(PROGRAM)

# Every claim of the guide changed, one thing at a time.
mutants: build packages
	$(PROGRAM) --mutate --quiet

# How often the guide uses each form of a claim.
forms: build packages
	Tests/Guide/count-forms --program $(PROGRAM)

# Hostile or broken snippets, each between good ones.
faults: setup
	$(SWIFT) build --product verify
	Tests/run-faults

# The same as a user, and on systems that lack a layer of isolation; to be started by the superuser.
faults-everywhere: setup
	$(SWIFT) build --product verify
	Tests/run-faults-everywhere

# Runs that are interrupted or killed at random moments.
interruptions: setup
	$(SWIFT) build --product verify
	Tests/kill-runs --count 1000

# Guides of up to 10,000 snippets: time, memory, descriptors.
many: build
	Tests/many-snippets

# The same verdicts with other numbers of jobs and in other orders.
orders: setup
	$(SWIFT) build --product verify
	Tests/same-verdicts Guide

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/verify"

# For machines of this architecture, whatever else is installed there.
dist: build
	Tests/Integrations/dist/package $(PROGRAM) .build/dist
	Tests/Integrations/dist/try .build/dist/verify-$$($(PROGRAM) --version)-linux-$$(uname -m)

# As their engines would run them, with validators that the package index has.
integrations: build .build/validators/.complete
	.build/validators/bin/python Tests/Integrations/try.py $(PROGRAM)

.build/validators/.complete:
	/usr/bin/python3 -m venv .build/validators
	.build/validators/bin/pip install --quiet --disable-pip-version-check \
	    check-jsonschema==0.39.0 kubernetes-validate==1.37.0 pre-commit PyYAML==6.0.3
	touch $@

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

clean:
	rm -rf .build .venv

# The packages that chapters of the guide need, in .venv, which verify finds by itself. Without a network the chapters
# that need none are verified all the same.
packages: .venv/.complete

.venv/.complete: Guide/requirements.txt
	@{ test -x .venv/bin/pip || /usr/bin/python3 -m venv .venv; } \
	    && .venv/bin/pip install --quiet --disable-pip-version-check -r Guide/requirements.txt && touch $@ \
	    || echo "The packages of Guide/requirements.txt could not be installed; snippets that need them are not run." >&2

# Installs what is missing, or says what to install: nothing is asked of the network when all is there.
setup:
	@command -v $(SWIFT) > /dev/null || { \
	    echo "There is no Swift toolchain on the PATH; get one from https://www.swift.org/install/linux/" >&2; exit 1; }
	@command -v dpkg-query > /dev/null || { \
	    echo "This is no Debian system: install the equivalents of $(DEBIAN_PACKAGES), then use 'swift build' directly." >&2; \
	    exit 0; }; \
	missing=; \
	for package in $(DEBIAN_PACKAGES); do \
	    dpkg-query -W -f '$${Status}' $$package 2> /dev/null | grep -q '^install ok installed' || missing="$$missing $$package"; \
	done; \
	test -z "$$missing" && exit 0; \
	if test "$$(id -u)" = 0; then run=; \
	elif sudo -n true 2> /dev/null || { test -t 0 && command -v sudo > /dev/null; }; then run=sudo; \
	else echo "Missing Debian packages:$$missing. Install them with: sudo apt-get install$$missing" >&2; exit 1; fi; \
	echo "Installing:$$missing"; \
	{ DEBIAN_FRONTEND=noninteractive $$run apt-get install -y -q $$missing \
	    || { $$run apt-get update -q && DEBIAN_FRONTEND=noninteractive $$run apt-get install -y -q $$missing; }; } \
	    || { echo "Could not install:$$missing. Try: sudo apt-get update && sudo apt-get install$$missing" >&2; exit 1; }
