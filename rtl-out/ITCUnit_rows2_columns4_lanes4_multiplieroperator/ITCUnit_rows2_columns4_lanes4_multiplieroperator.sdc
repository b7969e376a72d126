# Constraints of ITCUnit_rows2_columns4_lanes4_multiplieroperator, written by Apus. A period that is set before is kept.
if {![info exists clk_period]} { set clk_period 10.0 }
create_clock -name clk -period $clk_period [get_ports clk]
set_input_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {enable first last activations[*] weights[*]}]
set_output_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {resultValid results[*]}]
