# make demo   builds Liaison and reads the articles in seeds/ into graphs/
# make test   runs all tests
# make check  what must hold before a change is taken in: format, module borders, tests
# make build  builds the command for use: .build/release/liaison
# make test-formats  reads every export with the programs that it is for (Python's, in an environment of their own)
# make setup  installs what is missing on this machine; the others do it too

SWIFT ?= swift
SOURCES = Package.swift Sources Tests

.PHONY: setup build demo test check test-formats

setup:
	@Tools/setup.sh

build: setup
	$(SWIFT) build -c release --product liaison

demo: build
	.build/release/liaison build seeds --known seeds/known --into graphs
	@echo
	@echo "The picture:  graphs/network.svg  (open it in a browser)"
	@echo "The report:   graphs/report.txt"
	@echo "Ask it:       .build/release/liaison show bachelet"

test: setup
	$(SWIFT) test

check: setup
	$(SWIFT) format lint --strict --configuration .swift-format --recursive $(SOURCES)
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --explicit-target-dependency-import-check error

test-formats: setup
	@Tools/setup.sh formats
	$(SWIFT) build --product liaison --explicit-target-dependency-import-check error
	Tools/formats/run.sh .build/debug/liaison
