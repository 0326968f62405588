# The work is in scripts/; each of them can be run by itself.
.DEFAULT_GOAL := help
.PHONY: help run watch build test looks pictures watched check bench faults storm mutants model

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## install what is missing, build the release, serve http://localhost:3000
	@scripts/run.sh

watch: ## serve a debug build, rebuilt and reloaded at every edit
	@scripts/watch.sh

build: ## the release: target/release/vestibule and target/site
	@scripts/build.sh

test: ## everything: lints, unit and server tests on SQLite and PostgreSQL, browser tests
	@scripts/test.sh

looks: ## every journey in German without JavaScript, and every page in every language
	@scripts/looks.sh

pictures: ## the pictures of the README and of docs/BRANDING.md, anew
	@scripts/pictures.sh

watched: ## edits a style, a page and an island under cargo leptos watch, and looks for each in a browser
	@scripts/watched.sh

check: ## fast: format, lints of both sides, house rules
	@scripts/check.sh

bench: ## criterion for functions, load for the whole program
	@scripts/bench.sh

faults: ## plant known faults in the renewal code; the tests must find each one
	@scripts/faults.sh

storm: ## ten minutes of clients that hang up, on each database; nothing that was answered is lost
	@scripts/storm.sh

mutants: ## build a hundred faults of one line into a copy; the tests that each names must notice it
	@scripts/mutants.sh

model: ## search the session protocol further than make test does: minutes
	@scripts/model.sh
