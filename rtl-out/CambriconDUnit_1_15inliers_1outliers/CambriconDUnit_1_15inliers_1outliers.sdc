# Constraints of CambriconDUnit_1_15inliers_1outliers, written by Apus. A period that is set before is kept.
if {![info exists clk_period]} { set clk_period 10.0 }
create_clock -name clk -period $clk_period [get_ports clk]
set_input_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {original valid first last current[*] previous[*] weights[*]}]
set_output_delay [expr {0.1 * $clk_period}] -clock clk [get_ports {ready resultValid results[*]}]
