# Constraints of GEMMEngine_r2_w4_e17, written by Apus. A period that is set before is kept.
if {![info exists clk_period]} { set clk_period 10.0 }
create_clock -name clk -period $clk_period [get_ports clk]
set_input_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {weights_valid weights_payload[*] parameters_valid parameters_payload_bias[*] parameters_payload_multiplier[*] parameters_payload_shift[*] tokens_valid tokens_payload_entry[*] tokens_payload_elements[*] tokens_payload_areUnsigned tokens_payload_newTile tokens_payload_first tokens_payload_last activeRows[*]}]
set_output_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {weights_ready parameters_ready tokens_ready sums_valid sums_payload_first[*] sums_payload_second[*] results_valid results_payload_first[*] results_payload_second[*] busy}]
