// Checked, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 8f008b6d2280651e
`default_nettype none

module Checked (
    input  wire       clk,
    input  wire       rst,
    input  wire       push,  // Checked.swift:1
    input  wire       pop,  // Checked.swift:2
    output wire [3:0] current  // Checked.swift:5
);

  reg [3:0] level;  // Checked.swift:3

  always @(posedge clk) begin
    if (rst) begin
      level <= 4'd0;
    end else begin
      level <= level + {3'd0, push} - {3'd0, pop};
    end
  end

  assign current = level;

`ifdef FORMAL
  wire check_eq = level == 4'd8;
  wire [4:0] check_add = level + level;

  // one at a time
  always @(posedge clk) begin
    if (!rst) begin
      assume (!(push & pop));  // Checked.swift:6
    end
  end

  // no push into a full queue
  always @(posedge clk) begin
    if (!rst) begin
      if (push) begin  // Checked.swift:7
        assert (!check_eq);  // Checked.swift:8
      end
    end
  end

  // the queue fills up
  always @(posedge clk) begin
    if (!rst) begin
      cover (check_eq);  // Checked.swift:9
    end
  end

  always @(posedge clk) begin
    if (!rst) begin
      assert (check_add[4:1] <= 4'd8);  // Checked.swift:10
    end
  end
`elsif SIMULATION_CHECKS
  wire check_eq = level == 4'd8;
  wire [4:0] check_add = level + level;

  // one at a time
  always @(posedge clk) begin
    if (!rst) begin
      if (push & pop) begin  // Checked.swift:6
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // no push into a full queue
  always @(posedge clk) begin
    if (!rst) begin
      if (push) begin  // Checked.swift:7
        if (check_eq) begin  // Checked.swift:8
          $display("APUS_CHECK assert 1 %m");
        end
      end
    end
  end

  // the queue fills up
  always @(posedge clk) begin
    if (!rst) begin
      if (check_eq) begin  // Checked.swift:9
        $display("APUS_CHECK cover 2 %m");
      end
    end
  end

  always @(posedge clk) begin
    if (!rst) begin
      if (!(check_add[4:1] <= 4'd8)) begin  // Checked.swift:10
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
