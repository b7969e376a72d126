// StreamUpsizer_width64_ratio512, written by Apus. Change the Swift source, not this file.
// Parameters: width = 64, ratio = 512
// Content: fnv1a64 00a02782005b18bf
`default_nettype none

module StreamUpsizer_width64_ratio512 (
    input  wire           clk,
    input  wire           rst,
    input  wire           push_valid,  // StreamWidths.swift:9
    output wire           push_ready,  // StreamWidths.swift:9
    input  wire [63:0]    push_payload,  // StreamWidths.swift:9
    output wire           pop_valid,  // StreamWidths.swift:10
    input  wire           pop_ready,  // StreamWidths.swift:10
    output wire [32767:0] pop_payload  // StreamWidths.swift:10
);

  reg [8:0] position;  // StreamWidths.swift:11
  reg full;  // StreamWidths.swift:12
  reg [32767:0] word;  // StreamWidths.swift:13

  assign push_ready = !full | pop_ready;

  always @(posedge clk) begin
    if (rst) begin
      full <= 1'b0;
    end else begin
      if (pop_valid & pop_ready) begin  // StreamWidths.swift:32
        full <= 1'b0;
      end
      if (push_valid & push_ready) begin  // StreamWidths.swift:33
        if (position == 9'd511) begin  // StreamWidths.swift:36
          full <= 1'b1;
        end
      end
    end
  end

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // StreamWidths.swift:33
      word[position * 64 +: 64] <= push_payload;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      position <= 9'd0;
    end else if (push_valid & push_ready) begin  // StreamWidths.swift:33
      position <= position + 9'd1;
    end
  end

  assign pop_valid = full;
  assign pop_payload = word;

`ifdef FORMAL
  reg push_was_stalled;  // StreamWidths.swift:30
  reg [63:0] push_payload_before;  // StreamWidths.swift:30
  reg pop_was_stalled;  // StreamWidths.swift:40
  reg [32767:0] pop_payload_before;  // StreamWidths.swift:40
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
      assume (!push_was_stalled | push_valid);  // StreamWidths.swift:30
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_was_stalled | (push_payload == push_payload_before));  // StreamWidths.swift:30
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // StreamWidths.swift:40
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // StreamWidths.swift:40
    end
  end
`elsif SIMULATION_CHECKS
  reg push_was_stalled;  // StreamWidths.swift:30
  reg [63:0] push_payload_before;  // StreamWidths.swift:30
  reg pop_was_stalled;  // StreamWidths.swift:40
  reg [32767:0] pop_payload_before;  // StreamWidths.swift:40
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
      if (!(!push_was_stalled | push_valid)) begin  // StreamWidths.swift:30
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // push.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_was_stalled | (push_payload == push_payload_before))) begin  // StreamWidths.swift:30
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // StreamWidths.swift:40
        $display("APUS_CHECK assert 2 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // StreamWidths.swift:40
        $display("APUS_CHECK assert 3 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
