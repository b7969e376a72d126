"""Runs the emitted accelerators under cocotb with Icarus, as one who has the Verilog and the guide, and nothing else; and
lints their cores as FuseSoC finds them.

usage: run.py <folder of apus emit>
"""

import os
import pathlib
import subprocess
import sys
import xml.etree.ElementTree

from cocotb_tools.runner import get_runner

HERE = pathlib.Path(__file__).resolve().parent


def design(folder, prefix):
    """The smallest design of this name, with its wrapper."""
    found = [path for path in folder.glob(f"{prefix}_*") if (path / f"{path.name}_axi.v").exists()]
    if not found:
        sys.exit(f"{folder}: there is no {prefix} with a wrapper; write it with: apus emit <design> --out {folder}")
    return min(found, key=lambda path: sum(file.stat().st_size for file in path.glob("*.v")))


def lint(folder, place):
    """The core's target `axi_lint`: Verilator with -Wall; any warning fails it.

    Returns whether it passed."""
    fusesoc = pathlib.Path(sys.executable).with_name("fusesoc")
    done = subprocess.run(
        [fusesoc, "--cores-root", folder, "run", "--build-root", folder / "fusesoc", "--target", "axi_lint",
         f"::{place.name.lower()}:0"],
        capture_output=True, text=True, cwd=folder)
    print(f"fusesoc {place.name}: {'lint passed' if done.returncode == 0 else done.stdout + done.stderr}")
    return done.returncode == 0


def main(folder):
    os.environ["PYTHONPATH"] = f"{HERE}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"
    failed = False
    for prefix, module in (("DittoAccelerator", "test_ditto"), ("CMCAccelerator", "test_cmc")):
        place = design(folder, prefix)
        top = f"{place.name}_axi"
        build = folder / "cocotb" / module
        runner = get_runner("icarus")
        runner.build(
            sources=sorted(place.glob("*.v")), hdl_toplevel=top, build_dir=build, build_args=["-g2005"], always=True,
            timescale=("1ns", "1ps"))
        results = runner.test(
            hdl_toplevel=top, test_module=module, build_dir=build, results_xml=str(build / "results.xml"))
        cases = list(xml.etree.ElementTree.parse(results).iter("testcase"))
        wrong = [case.get("name") for case in cases if case.find("failure") is not None or case.find("error") is not None]
        print(f"cocotb {place.name}: {len(cases) - len(wrong)} of {len(cases)} passed {' '.join(wrong)}")
        failed |= bool(wrong) or not cases or not lint(folder, place)
    sys.exit(failed)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve())
