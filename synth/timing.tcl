# OpenSTA: the clock of a mapped netlist. `sta -no_splash -exit <name>.sta.tcl` sets these and sources this file:
#   liberty  the library
#   netlist  the mapped Verilog
#   top      the module
#   clocks   the names of the clock ports; a design without any is timed from its inputs to its outputs
#   period   of every clock, in nanoseconds
#   power    whether power is reported too
#   activity a file that says how often inputs switch, for the power; {} for the default activity
# Clocks are ideal; inputs change at the edge, outputs are taken at the next one; wires have no delay. So are SRAM
# macros: the library does not have them, and paths through them are not timed.
read_liberty $liberty
# After the library, whose units count otherwise.
set_cmd_units -time ns
read_verilog $netlist
link_design $top

set inputs {}
foreach port [all_inputs] {
  if {[lsearch -exact $clocks [get_property $port full_name]] < 0} { lappend inputs $port }
}
if {[llength $clocks] == 0} {
  create_clock -name ideal -period $period
  set launch ideal
} else {
  foreach clock $clocks { create_clock -name $clock -period $period [get_ports $clock] }
  set launch [lindex $clocks 0]
}
if {[llength $inputs]} { set_input_delay 0 -clock $launch $inputs }
set_output_delay 0 -clock $launch [all_outputs]

if {$activity ne {}} { source $activity }

report_worst_slack
report_tns
report_checks -path_delay max -format full
# In a run of its own: OpenSTA of 2019 ends here by a signal for some hierarchical netlists.
if {$power} { report_power }
