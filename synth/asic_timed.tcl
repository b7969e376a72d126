# Yosys: the generic netlist of asic.tcl to gates that are chosen, sized and buffered for a clock period.
# Sets as in asic.tcl, and:
#   period   the target in picoseconds
#   flatten  1 to map the whole design as one module, so that sizing sees every path; 0 to keep the hierarchy
#   name     the first part of the names of the files that are written: name.json and name.v, or with the hierarchy kept
#            name.netlist.json, for buffered.tcl
# abc.constr holds the cell that drives inputs and the load of outputs.
yosys -import

read_rtlil generic.il
hierarchy -top $top
if {$flatten} {
  flatten
  opt -full
}
dfflibmap -liberty $liberty
abc -liberty $liberty -constr abc.constr -D $period
opt_clean -purge
if {$flatten} {
  tee -q -o $name.json stat -top $top -json
  write_verilog -noattr -simple-lhs $name.v
} else {
  write_json $name.netlist.json
}
