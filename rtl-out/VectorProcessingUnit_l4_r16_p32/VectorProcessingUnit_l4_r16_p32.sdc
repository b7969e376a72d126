# Constraints of VectorProcessingUnit_l4_r16_p32, written by Apus. A period that is set before is kept.
if {![info exists clk_period]} { set clk_period 10.0 }
create_clock -name clk -period $clk_period [get_ports clk]
set_input_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {command_function[*] command_addsPrevious command_addsBias command_storesSums command_vectors[*] command_lastLanes[*] command_parameterBase[*] command_parameterPeriod[*] command_epsilon[*] command_outputMultiplier[*] command_outputShift[*] push_valid push_payload_accumulators[*] push_payload_previous[*] sums_ready results_ready writesRescale writesAffine writeAddress[*] biases[*] multipliers[*] shifts[*] gains[*] offsets[*]}]
set_output_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {push_ready sums_valid sums_payload[*] results_valid results_payload[*] isIdle overflows}]
