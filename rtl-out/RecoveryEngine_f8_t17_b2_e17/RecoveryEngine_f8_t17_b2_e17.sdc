# Constraints of RecoveryEngine_f8_t17_b2_e17, written by Apus. A period that is set before is kept.
if {![info exists clk_period]} { set clk_period 10.0 }
create_clock -name clk -period $clk_period [get_ports clk]
set_input_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {command_valid command_payload_start[*] command_payload_count[*] command_payload_sourceHalf command_payload_targetHalf vector_frame[*] vector_token[*] vector_reference[*] vector_informative copied[*]}]
set_output_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {command_ready done position[*] copySource_valid copySource_payload[*] sourceHalf copyTarget_valid copyTarget_payload_first[*] copyTarget_payload_second[*] targetHalf}]
