# Two commands matter: `make verify` verifies this repository's own guide, `make test` runs the tests. Both set up what
# a fresh Debian machine with a Swift toolchain lacks; a second time that is a check of milliseconds.

PREFIX ?= /usr/local
SWIFT ?= swift
# Static, so that the program needs no Swift on the machine that it is copied to, and starts faster.
RELEASE := -c release --static-swift-stdlib
PROGRAM := .build/release/verify

# libseccomp is loaded at run time; the rest is needed for building.
DEBIAN_PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libpython3-dev python3 python3-venv pkgconf libseccomp2

.PHONY: verify test check build setup packages bench bench-layout bench-claims fit fit-tools corpus faults install format clean help

help:
	@echo "make verify    verify this repository's guide"
	@echo "make test      run all tests"
	@echo "make check     format, build without warnings, tests, verify on README and guide"
	@echo "make install   install verify below PREFIX ($(PREFIX))"
	@echo "make bench     compare with other tools on the same examples"
	@echo "make bench-layout   measure the reading of flat text on projects that nothing was fitted on"
	@echo "make fit       fit the readers' weights anew"
	@echo "make faults    run hostile and broken snippets, each between good ones"
	@echo "make clean     remove what was built"

verify: build packages
	$(PROGRAM)

test: setup
	$(SWIFT) build --product verify
	$(SWIFT) test

check: build
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	$(MAKE) --no-print-directory test
	$(PROGRAM) README.md Guide

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
	.build/release/FitSegmentation fit $(CORPUS)/documents Sources/Readers/FlatText 7
	$(SWIFT) format --in-place Sources/Readers/FlatText/*Weights.swift
	.build/release/FitLayout fit $(CORPUS)/pieces Sources/LayoutWeights/table.c 2

# How well flat text is read, on projects that nothing was fitted on, beside a naive reading.
bench-layout: corpus fit-tools
	.build/release/FitSegmentation bench $(CORPUS)/documents
	.build/release/FitLayout bench $(CORPUS)/pieces

# How well comments are read, on a file of labelled snippets: make bench-claims LABELS=FILE.
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
	python3 Sources/Fitting/pieces.py make $(CORPUS)/pieces 1
	touch $@

# 209 hostile or broken snippets, each between good ones.
faults: setup
	$(SWIFT) build --product verify
	Tests/run-faults

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/verify"

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
