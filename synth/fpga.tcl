# Yosys: Verilog to the cells of an FPGA family. `yosys -c run.tcl` sets these and sources this file:
#   top      the module
#   sources  its Verilog files
#   macros   the Verilog files of SRAM macros and other black boxes
#   family   ice40, xilinx or ecp5
# Writes area.txt, area.json, and netlist.json for nextpnr.
yosys -import

foreach file $macros { read_verilog -lib $file }
foreach file $sources { read_verilog $file }
hierarchy -check -top $top
synth_$family -top $top
tee -q -o area.txt stat -top $top
tee -q -o area.json stat -top $top -json
write_json netlist.json
