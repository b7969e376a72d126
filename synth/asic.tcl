# Yosys: Verilog to the gates of a Liberty library, hierarchy kept, for the smallest area.
# `yosys -c run.tcl` sets these and sources this file:
#   top      the module
#   sources  its Verilog files
#   macros   the Verilog files of SRAM macros and other black boxes: their ports count, their contents do not
#   liberty  the library
# Writes generic.il (before mapping, for asic_timed.tcl), area.json, area.txt and area.netlist.json (for buffered.tcl).
yosys -import

foreach file $macros { read_verilog -lib $file }
foreach file $sources { read_verilog $file }
hierarchy -check -top $top
synth -top $top
write_rtlil generic.il

dfflibmap -liberty $liberty
abc -liberty $liberty
opt_clean -purge
tee -q -o area.txt stat -top $top -liberty $liberty
tee -q -o area.json stat -top $top -json
write_json area.netlist.json
