// StreamDownsizer_width64_ratio4, written by Apus. Change the Swift source, not this file.
// Parameters: width = 64, ratio = 4
// Content: fnv1a64 a5995aecfd50fcf9
`default_nettype none

module StreamDownsizer_width64_ratio4 (
    input  wire         clk,
    input  wire         rst,
    input  wire         push_valid,  // StreamWidths.swift:50
    output wire         push_ready,  // StreamWidths.swift:50
    input  wire [255:0] push_payload,  // StreamWidths.swift:50
    output wire         pop_valid,  // StreamWidths.swift:51
    input  wire         pop_ready,  // StreamWidths.swift:51
    output wire [63:0]  pop_payload  // StreamWidths.swift:51
);

  reg [1:0] position;  // StreamWidths.swift:52

  assign pop_valid = push_valid;
  wire [255:0] pop_payload_cat = {
      push_payload[255:192],
      push_payload[191:128],
      push_payload[127:64],
      push_payload[63:0]
  };
  assign pop_payload = pop_payload_cat[position * 64 +: 64];
  assign push_ready = pop_ready & (position == 2'd3);

  always @(posedge clk) begin
    if (rst) begin
      position <= 2'd0;
    end else if (pop_valid & pop_ready) begin  // StreamWidths.swift:73
      position <= position + 2'd1;
    end
  end

`ifdef FORMAL
  reg push_was_stalled;  // StreamWidths.swift:68
  reg [255:0] push_payload_before;  // StreamWidths.swift:68
  reg pop_was_stalled;  // StreamWidths.swift:74
  reg [63:0] pop_payload_before;  // StreamWidths.swift:74
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  always @(posedge clk) begin
    push_payload_before <= push_payload;
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= pop_payload;
  end

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | push_valid);  // StreamWidths.swift:68
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | (push_payload == push_payload_before));  // StreamWidths.swift:68
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // StreamWidths.swift:74
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // StreamWidths.swift:74
    end
  end
`elsif SIMULATION_CHECKS
  reg push_was_stalled;  // StreamWidths.swift:68
  reg [255:0] push_payload_before;  // StreamWidths.swift:68
  reg pop_was_stalled;  // StreamWidths.swift:74
  reg [63:0] pop_payload_before;  // StreamWidths.swift:74
  always @(posedge clk) begin
    if (rst) begin
      push_was_stalled <= 1'b0;
    end else begin
      push_was_stalled <= push_valid & !push_ready;
    end
  end
  always @(posedge clk) begin
    push_payload_before <= push_payload;
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= pop_payload;
  end

  // push.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | push_valid)) begin  // StreamWidths.swift:68
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | (push_payload == push_payload_before))) begin  // StreamWidths.swift:68
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // StreamWidths.swift:74
        $display("APUS_CHECK assert 2 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // StreamWidths.swift:74
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
