# Constraints of LaneEncodingUnit_scan8_queue16_lanes4_tile256, written by Apus. A period that is set before is kept.
if {![info exists clk_period]} { set clk_period 10.0 }
create_clock -name clk -period $clk_period [get_ports clk]
set_input_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {mode[*] isUnsigned valid current[*] previous[*] neighbour[*] count[*] last tag[*] wordReady clearStatistics}]
set_output_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {ready wordValid nibbles[*] carries[*] fullWidth[*] used[*] fromPartner[*] reads[*] weightAddresses[*] wordLast wordTag[*] zeroCount[*] lowCount[*] fullCount[*] stallCount[*]}]
