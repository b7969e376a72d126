# Yosys: reads back a mapped netlist that has got buffers behind nets with a large fan-out.
#   top      the module
#   netlist  what write_json wrote, with the buffers put in
#   name     the first part of the names of the files that are written: name.json and name.v
# OpenSTA takes no concatenation on the left of an assignment.
yosys -import

read_json $netlist
hierarchy -top $top
tee -q -o $name.json stat -top $top -json
write_verilog -noattr -simple-lhs $name.v
