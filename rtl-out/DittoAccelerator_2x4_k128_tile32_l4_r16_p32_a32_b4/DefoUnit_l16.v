// DefoUnit_l16, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = l16
// Content: fnv1a64 e757b964ae9f50e6
`default_nettype none

module DefoUnit_l16 (
    input  wire        clk,
    input  wire        rst,
    input  wire        starts,  // DefoUnit.swift:18
    input  wire        finishes,  // DefoUnit.swift:19
    input  wire        abandons,  // DefoUnit.swift:20
    output wire        isMeasuring,  // DefoUnit.swift:22
    input  wire [3:0]  layer,  // DefoUnit.swift:23
    input  wire [1:0]  phase,  // DefoUnit.swift:24
    input  wire        fallsBackToSpatial,  // DefoUnit.swift:26
    output reg  [1:0]  mode,  // DefoUnit.swift:27
    output wire [15:0] cycles,  // DefoUnit.swift:29
    input  wire [3:0]  inspected,  // DefoUnit.swift:31
    output wire [15:0] originalCycles,  // DefoUnit.swift:32
    output wire [15:0] differenceCycles,  // DefoUnit.swift:33
    output wire        usesDifferences  // DefoUnit.swift:34
);

  reg isRunning;  // DefoUnit.swift:36
  reg [15:0] count;  // DefoUnit.swift:37
  reg [1:0] presentStep;  // DefoUnit.swift:38
  reg [15:0] original;  // DefoUnit.swift:65
  reg decision;  // DefoUnit.swift:66
  reg [15:0] inspected_original;  // DefoUnit.swift:85
  reg [15:0] inspected_difference;  // DefoUnit.swift:86
  reg inspected_decision;  // DefoUnit.swift:87
  reg [15:0] originals [0:15];  // DefoUnit.swift:47
  reg [15:0] differences [0:15];  // DefoUnit.swift:48
  reg decisions [0:15];  // DefoUnit.swift:49

  always @(posedge clk) begin
    if (rst) begin
      isRunning <= 1'b0;
    end else if (starts) begin  // DefoUnit.swift:54
      isRunning <= 1'b1;
    end else if (isRunning) begin  // DefoUnit.swift:58
      if (finishes | abandons) begin  // DefoUnit.swift:60
        isRunning <= 1'b0;
      end
    end
  end

  wire [15:0] counted = (count == 16'd65535) ? 16'd65535 : count + 16'd1;
  always @(posedge clk) begin
    if (rst) begin
      count <= 16'd0;
    end else if (starts) begin  // DefoUnit.swift:54
      count <= 16'd0;
    end else if (isRunning) begin  // DefoUnit.swift:58
      count <= counted;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      presentStep <= 2'd0;
    end else if (starts) begin  // DefoUnit.swift:54
      presentStep <= phase;
    end
  end

  assign cycles = count;
  assign isMeasuring = isRunning;

  always @(posedge clk) begin
    if (starts) begin
      original <= originals[layer];
    end
    inspected_original <= originals[inspected];
    if (isRunning & finishes & !abandons) begin  // DefoUnit.swift:68
      if (phase == 2'd0) begin  // DefoUnit.swift:69
        originals[layer] <= counted;
      end
    end
  end

  always @(posedge clk) begin
    inspected_difference <= differences[inspected];
    if (isRunning & finishes & !abandons) begin  // DefoUnit.swift:68
      if (phase == 2'd1) begin  // DefoUnit.swift:70
        differences[layer] <= counted;
      end
    end
  end

  always @(posedge clk) begin
    if (starts) begin
      decision <= decisions[layer];
    end
    inspected_decision <= decisions[inspected];
    if (isRunning & finishes & !abandons) begin  // DefoUnit.swift:68
      if (phase == 2'd1) begin  // DefoUnit.swift:70
        decisions[layer] <= original > counted;
      end
    end
  end

  always @(*) begin
    case (presentStep)  // DefoUnit.swift:77
      2'd0: mode = 2'd0;  // first
      2'd1: mode = 2'd1;  // second
      default: mode = decision ? 2'd1 : fallsBackToSpatial ? 2'd2 : 2'd0;  // later
    endcase
  end

  assign originalCycles = inspected_original;
  assign differenceCycles = inspected_difference;
  assign usesDifferences = inspected_decision;

`ifdef FORMAL

  // a layer ends before the next one begins
  always @(posedge clk) begin
    if (!rst) begin
      assume (!(isRunning & starts));  // DefoUnit.swift:88
    end
  end
`elsif SIMULATION_CHECKS

  // a layer ends before the next one begins
  always @(posedge clk) begin
    if (!rst) begin
      if (isRunning & starts) begin  // DefoUnit.swift:88
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
