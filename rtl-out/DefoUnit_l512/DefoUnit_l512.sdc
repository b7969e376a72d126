# Constraints of DefoUnit_l512, written by Apus. A period that is set before is kept.
if {![info exists clk_period]} { set clk_period 10.0 }
create_clock -name clk -period $clk_period [get_ports clk]
set_input_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {starts finishes abandons layer[*] phase[*] fallsBackToSpatial inspected[*]}]
set_output_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {isMeasuring mode[*] cycles[*] originalCycles[*] differenceCycles[*] usesDifferences}]
