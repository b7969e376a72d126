# Constraints of ComputeUnit_32x64_lanes_load2_scan8_queue16_lanes4_tile512_drain2, written by Apus. A period that is set before is kept.
if {![info exists clk_period]} { set clk_period 10.0 }
create_clock -name clk -period $clk_period [get_ports clk]
set_input_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {mode[*] isUnsigned valid[*] current[*] previous[*] neighbour[*] count[*] last[*] complete[*] releaseWeights[*] weightValid weightLast weights[*] resultReady[*] clearStatistics}]
set_output_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {ready[*] weightReady resultValid[*] resultRow[*] results[*] zeroCount[*] lowCount[*] fullCount[*] stallCount[*]}]
