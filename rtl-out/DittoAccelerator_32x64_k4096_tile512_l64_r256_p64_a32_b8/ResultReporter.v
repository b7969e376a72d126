// ResultReporter, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 ba62494ff3b685dc
`default_nettype none

module ResultReporter (
    input  wire       clk,
    input  wire       rst,
    input  wire       valid,  // AXI4ReadMaster.swift:80
    input  wire       isLast,  // AXI4ReadMaster.swift:81
    input  wire [1:0] response,  // AXI4ReadMaster.swift:82
    output wire       ready,  // AXI4ReadMaster.swift:83
    output wire       result_valid,  // AXI4ReadMaster.swift:84
    input  wire       result_ready,  // AXI4ReadMaster.swift:84
    output wire [1:0] result_payload  // AXI4ReadMaster.swift:84
);

  reg [1:0] firstError;  // AXI4ReadMaster.swift:85
  reg full;  // AXI4ReadMaster.swift:86
  reg [1:0] word;  // AXI4ReadMaster.swift:87

  assign ready = !full | result_ready;

  always @(posedge clk) begin
    if (rst) begin
      full <= 1'b0;
    end else begin
      if (result_valid & result_ready) begin  // AXI4ReadMaster.swift:94
        full <= 1'b0;
      end
      if (valid) begin  // AXI4ReadMaster.swift:95
        if (isLast) begin  // AXI4ReadMaster.swift:96
          full <= 1'b1;
        end
      end
    end
  end

  wire [1:0] merged = (firstError != 2'd0) ? firstError : response;
  always @(posedge clk) begin
    if (rst) begin
      firstError <= 2'd0;
    end else if (valid) begin  // AXI4ReadMaster.swift:95
      if (isLast) begin  // AXI4ReadMaster.swift:96
        firstError <= 2'd0;
      end else begin
        firstError <= merged;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      word <= 2'd0;
    end else if (valid) begin  // AXI4ReadMaster.swift:95
      if (isLast) begin  // AXI4ReadMaster.swift:96
        word <= merged;
      end
    end
  end

  assign result_valid = full;
  assign result_payload = word;

`ifdef FORMAL
  reg result_was_stalled;  // AXI4ReadMaster.swift:104
  reg [1:0] result_payload_before;  // AXI4ReadMaster.swift:104
  always @(posedge clk) begin
    if (rst) begin
      result_was_stalled <= 1'b0;
    end else begin
      result_was_stalled <= result_valid & !result_ready;
    end
  end
  always @(posedge clk) begin
    result_payload_before <= result_payload;
  end

  // result.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!result_was_stalled | result_valid);  // AXI4ReadMaster.swift:104
    end
  end

  // result.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!result_was_stalled | (result_payload == result_payload_before));  // AXI4ReadMaster.swift:104
    end
  end
`elsif SIMULATION_CHECKS
  reg result_was_stalled;  // AXI4ReadMaster.swift:104
  reg [1:0] result_payload_before;  // AXI4ReadMaster.swift:104
  always @(posedge clk) begin
    if (rst) begin
      result_was_stalled <= 1'b0;
    end else begin
      result_was_stalled <= result_valid & !result_ready;
    end
  end
  always @(posedge clk) begin
    result_payload_before <= result_payload;
  end

  // result.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!result_was_stalled | result_valid)) begin  // AXI4ReadMaster.swift:104
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // result.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!result_was_stalled | (result_payload == result_payload_before))) begin  // AXI4ReadMaster.swift:104
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
