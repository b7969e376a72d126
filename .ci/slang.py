"""Every design of a folder, by its list of files, through slang without a warning: slang.py <folder>."""

import pathlib
import sys

from pyslang.driver import Driver


def is_clean(listing: pathlib.Path) -> bool:
    files = [str(listing.parent / line) for line in listing.read_text().split()]
    driver = Driver()
    driver.addStandardArgs()
    options = ["slang", "--std=1364-2005", "-Wextra", "-Werror", "--top", listing.stem, *files]
    return (
        driver.parseCommandLine(" ".join(options))
        and driver.processOptions()
        and driver.parseAllSources()
        and driver.runFullCompilation(True)
    )


listings = sorted(pathlib.Path(sys.argv[1]).rglob("*.f"))
if not listings:
    sys.exit(f"slang.py: no list of files (*.f) in {sys.argv[1]}")
failed = [listing.stem for listing in listings if not is_clean(listing)]
if failed:
    sys.exit("lint: slang complains about " + ", ".join(failed))
