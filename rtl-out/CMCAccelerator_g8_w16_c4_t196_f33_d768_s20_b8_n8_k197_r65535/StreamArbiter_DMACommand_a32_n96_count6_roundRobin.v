// StreamArbiter_DMACommand_a32_n96_count6_roundRobin, written by Apus. Change the Swift source, not this file.
// Parameters: payload = DMACommand_a32_n96, count = 6, policy = roundRobin, wholePackets = false
// Content: fnv1a64 ba9b67074618186e
`default_nettype none

module StreamArbiter_DMACommand_a32_n96_count6_roundRobin (
    input  wire        clk,
    input  wire        rst,
    input  wire        push_0_valid,  // StreamArbiter.swift:27
    output wire        push_0_ready,  // StreamArbiter.swift:27
    input  wire [31:0] push_0_payload_address,  // StreamArbiter.swift:27
    input  wire [6:0]  push_0_payload_beats,  // StreamArbiter.swift:27
    input  wire        push_1_valid,  // StreamArbiter.swift:27
    output wire        push_1_ready,  // StreamArbiter.swift:27
    input  wire [31:0] push_1_payload_address,  // StreamArbiter.swift:27
    input  wire [6:0]  push_1_payload_beats,  // StreamArbiter.swift:27
    input  wire        push_2_valid,  // StreamArbiter.swift:27
    output wire        push_2_ready,  // StreamArbiter.swift:27
    input  wire [31:0] push_2_payload_address,  // StreamArbiter.swift:27
    input  wire [6:0]  push_2_payload_beats,  // StreamArbiter.swift:27
    input  wire        push_3_valid,  // StreamArbiter.swift:27
    output wire        push_3_ready,  // StreamArbiter.swift:27
    input  wire [31:0] push_3_payload_address,  // StreamArbiter.swift:27
    input  wire [6:0]  push_3_payload_beats,  // StreamArbiter.swift:27
    input  wire        push_4_valid,  // StreamArbiter.swift:27
    output wire        push_4_ready,  // StreamArbiter.swift:27
    input  wire [31:0] push_4_payload_address,  // StreamArbiter.swift:27
    input  wire [6:0]  push_4_payload_beats,  // StreamArbiter.swift:27
    input  wire        push_5_valid,  // StreamArbiter.swift:27
    output wire        push_5_ready,  // StreamArbiter.swift:27
    input  wire [31:0] push_5_payload_address,  // StreamArbiter.swift:27
    input  wire [6:0]  push_5_payload_beats,  // StreamArbiter.swift:27
    output wire        pop_valid,  // StreamArbiter.swift:28
    input  wire        pop_ready,  // StreamArbiter.swift:28
    output wire [31:0] pop_payload_address,  // StreamArbiter.swift:28
    output wire [6:0]  pop_payload_beats,  // StreamArbiter.swift:28
    output wire [2:0]  index  // StreamArbiter.swift:29
);

  reg isLocked;  // StreamArbiter.swift:30
  reg [2:0] holder;  // StreamArbiter.swift:31
  wire [2:0] arbiter_index;  // StreamArbiter.swift:77

  wire [5:0] requests = {push_5_valid, push_4_valid, push_3_valid, push_2_valid, push_1_valid, push_0_valid};
  wire [5:0] arbiter_grant_unused;
  wire arbiter_isAny_unused;
  RoundRobinArbiter_count6 arbiter (  // StreamArbiter.swift:77
      .clk(clk),
      .rst(rst),
      .request(requests),
      .accept(!isLocked),
      .grant(arbiter_grant_unused),
      .index(arbiter_index),
      .isAny(arbiter_isAny_unused)
  );

  assign pop_valid = |requests;
  wire [2:0] chosen = isLocked ? holder : arbiter_index;
  wire [233:0] pop_payload_address_cat = {
      push_5_payload_address,
      push_5_payload_beats,
      push_4_payload_address,
      push_4_payload_beats,
      push_3_payload_address,
      push_3_payload_beats,
      push_2_payload_address,
      push_2_payload_beats,
      push_1_payload_address,
      push_1_payload_beats,
      push_0_payload_address,
      push_0_payload_beats
  };
  wire [38:0] pop_payload_address_sel = pop_payload_address_cat[chosen * 39 +: 39];
  assign pop_payload_address = pop_payload_address_sel[38:7];
  assign pop_payload_beats = pop_payload_address_sel[6:0];
  assign push_0_ready = pop_ready & (chosen == 3'd0);
  assign push_1_ready = pop_ready & (chosen == 3'd1);
  assign push_2_ready = pop_ready & (chosen == 3'd2);
  assign push_3_ready = pop_ready & (chosen == 3'd3);
  assign push_4_ready = pop_ready & (chosen == 3'd4);
  assign push_5_ready = pop_ready & (chosen == 3'd5);

  always @(posedge clk) begin
    if (rst) begin
      isLocked <= 1'b0;
    end else if (pop_valid) begin  // StreamArbiter.swift:61
      isLocked <= !pop_ready;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      holder <= 3'd0;
    end else if (pop_valid) begin  // StreamArbiter.swift:61
      holder <= chosen;
    end
  end

  assign index = chosen;

`ifdef FORMAL
  reg push_0_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_0_payload_before;  // StreamArbiter.swift:53
  reg push_1_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_1_payload_before;  // StreamArbiter.swift:53
  reg push_2_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_2_payload_before;  // StreamArbiter.swift:53
  reg push_3_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_3_payload_before;  // StreamArbiter.swift:53
  reg push_4_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_4_payload_before;  // StreamArbiter.swift:53
  reg push_5_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_5_payload_before;  // StreamArbiter.swift:53
  reg pop_was_stalled;  // StreamArbiter.swift:66
  reg [38:0] pop_payload_before;  // StreamArbiter.swift:66
  always @(posedge clk) begin
    if (rst) begin
      push_0_was_stalled <= 1'b0;
    end else begin
      push_0_was_stalled <= push_0_valid & !push_0_ready;
    end
  end
  always @(posedge clk) begin
    push_0_payload_before <= {push_0_payload_address, push_0_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      push_1_was_stalled <= 1'b0;
    end else begin
      push_1_was_stalled <= push_1_valid & !push_1_ready;
    end
  end
  always @(posedge clk) begin
    push_1_payload_before <= {push_1_payload_address, push_1_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      push_2_was_stalled <= 1'b0;
    end else begin
      push_2_was_stalled <= push_2_valid & !push_2_ready;
    end
  end
  always @(posedge clk) begin
    push_2_payload_before <= {push_2_payload_address, push_2_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      push_3_was_stalled <= 1'b0;
    end else begin
      push_3_was_stalled <= push_3_valid & !push_3_ready;
    end
  end
  always @(posedge clk) begin
    push_3_payload_before <= {push_3_payload_address, push_3_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      push_4_was_stalled <= 1'b0;
    end else begin
      push_4_was_stalled <= push_4_valid & !push_4_ready;
    end
  end
  always @(posedge clk) begin
    push_4_payload_before <= {push_4_payload_address, push_4_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      push_5_was_stalled <= 1'b0;
    end else begin
      push_5_was_stalled <= push_5_valid & !push_5_ready;
    end
  end
  always @(posedge clk) begin
    push_5_payload_before <= {push_5_payload_address, push_5_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= {pop_payload_address, pop_payload_beats};
  end

  // push_0.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_0_was_stalled | push_0_valid);  // StreamArbiter.swift:53
    end
  end

  // push_0.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_0_was_stalled | ({push_0_payload_address, push_0_payload_beats} == push_0_payload_before));  // StreamArbiter.swift:53
    end
  end

  // push_1.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_1_was_stalled | push_1_valid);  // StreamArbiter.swift:53
    end
  end

  // push_1.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_1_was_stalled | ({push_1_payload_address, push_1_payload_beats} == push_1_payload_before));  // StreamArbiter.swift:53
    end
  end

  // push_2.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_2_was_stalled | push_2_valid);  // StreamArbiter.swift:53
    end
  end

  // push_2.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_2_was_stalled | ({push_2_payload_address, push_2_payload_beats} == push_2_payload_before));  // StreamArbiter.swift:53
    end
  end

  // push_3.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_3_was_stalled | push_3_valid);  // StreamArbiter.swift:53
    end
  end

  // push_3.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_3_was_stalled | ({push_3_payload_address, push_3_payload_beats} == push_3_payload_before));  // StreamArbiter.swift:53
    end
  end

  // push_4.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_4_was_stalled | push_4_valid);  // StreamArbiter.swift:53
    end
  end

  // push_4.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_4_was_stalled | ({push_4_payload_address, push_4_payload_beats} == push_4_payload_before));  // StreamArbiter.swift:53
    end
  end

  // push_5.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_5_was_stalled | push_5_valid);  // StreamArbiter.swift:53
    end
  end

  // push_5.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!push_5_was_stalled | ({push_5_payload_address, push_5_payload_beats} == push_5_payload_before));  // StreamArbiter.swift:53
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // StreamArbiter.swift:66
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | ({pop_payload_address, pop_payload_beats} == pop_payload_before));  // StreamArbiter.swift:66
    end
  end
`elsif SIMULATION_CHECKS
  reg push_0_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_0_payload_before;  // StreamArbiter.swift:53
  reg push_1_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_1_payload_before;  // StreamArbiter.swift:53
  reg push_2_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_2_payload_before;  // StreamArbiter.swift:53
  reg push_3_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_3_payload_before;  // StreamArbiter.swift:53
  reg push_4_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_4_payload_before;  // StreamArbiter.swift:53
  reg push_5_was_stalled;  // StreamArbiter.swift:53
  reg [38:0] push_5_payload_before;  // StreamArbiter.swift:53
  reg pop_was_stalled;  // StreamArbiter.swift:66
  reg [38:0] pop_payload_before;  // StreamArbiter.swift:66
  always @(posedge clk) begin
    if (rst) begin
      push_0_was_stalled <= 1'b0;
    end else begin
      push_0_was_stalled <= push_0_valid & !push_0_ready;
    end
  end
  always @(posedge clk) begin
    push_0_payload_before <= {push_0_payload_address, push_0_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      push_1_was_stalled <= 1'b0;
    end else begin
      push_1_was_stalled <= push_1_valid & !push_1_ready;
    end
  end
  always @(posedge clk) begin
    push_1_payload_before <= {push_1_payload_address, push_1_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      push_2_was_stalled <= 1'b0;
    end else begin
      push_2_was_stalled <= push_2_valid & !push_2_ready;
    end
  end
  always @(posedge clk) begin
    push_2_payload_before <= {push_2_payload_address, push_2_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      push_3_was_stalled <= 1'b0;
    end else begin
      push_3_was_stalled <= push_3_valid & !push_3_ready;
    end
  end
  always @(posedge clk) begin
    push_3_payload_before <= {push_3_payload_address, push_3_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      push_4_was_stalled <= 1'b0;
    end else begin
      push_4_was_stalled <= push_4_valid & !push_4_ready;
    end
  end
  always @(posedge clk) begin
    push_4_payload_before <= {push_4_payload_address, push_4_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      push_5_was_stalled <= 1'b0;
    end else begin
      push_5_was_stalled <= push_5_valid & !push_5_ready;
    end
  end
  always @(posedge clk) begin
    push_5_payload_before <= {push_5_payload_address, push_5_payload_beats};
  end
  always @(posedge clk) begin
    if (rst) begin
      pop_was_stalled <= 1'b0;
    end else begin
      pop_was_stalled <= pop_valid & !pop_ready;
    end
  end
  always @(posedge clk) begin
    pop_payload_before <= {pop_payload_address, pop_payload_beats};
  end

  // push_0.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_0_was_stalled | push_0_valid)) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // push_0.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_0_was_stalled | ({push_0_payload_address, push_0_payload_beats} == push_0_payload_before))) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // push_1.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_1_was_stalled | push_1_valid)) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 2 %m");
      end
    end
  end

  // push_1.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_1_was_stalled | ({push_1_payload_address, push_1_payload_beats} == push_1_payload_before))) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 3 %m");
      end
    end
  end

  // push_2.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_2_was_stalled | push_2_valid)) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 4 %m");
      end
    end
  end

  // push_2.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_2_was_stalled | ({push_2_payload_address, push_2_payload_beats} == push_2_payload_before))) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 5 %m");
      end
    end
  end

  // push_3.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_3_was_stalled | push_3_valid)) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 6 %m");
      end
    end
  end

  // push_3.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_3_was_stalled | ({push_3_payload_address, push_3_payload_beats} == push_3_payload_before))) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 7 %m");
      end
    end
  end

  // push_4.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_4_was_stalled | push_4_valid)) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 8 %m");
      end
    end
  end

  // push_4.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_4_was_stalled | ({push_4_payload_address, push_4_payload_beats} == push_4_payload_before))) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 9 %m");
      end
    end
  end

  // push_5.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_5_was_stalled | push_5_valid)) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 10 %m");
      end
    end
  end

  // push_5.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!push_5_was_stalled | ({push_5_payload_address, push_5_payload_beats} == push_5_payload_before))) begin  // StreamArbiter.swift:53
        $display("APUS_CHECK assume 11 %m");
      end
    end
  end

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // StreamArbiter.swift:66
        $display("APUS_CHECK assert 12 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | ({pop_payload_address, pop_payload_beats} == pop_payload_before))) begin  // StreamArbiter.swift:66
        $display("APUS_CHECK assert 13 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
