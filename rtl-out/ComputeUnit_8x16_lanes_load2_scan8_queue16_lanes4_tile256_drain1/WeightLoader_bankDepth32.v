// WeightLoader_bankDepth32, written by Apus. Change the Swift source, not this file.
// Parameters: bankDepth = 32
// Content: fnv1a64 8aa66b37418b7964
`default_nettype none

module WeightLoader_bankDepth32 (
    input  wire       clk,
    input  wire       rst,
    input  wire       valid,  // WeightLoader.swift:7
    output wire       ready,  // WeightLoader.swift:8
    input  wire       last,  // WeightLoader.swift:10
    input  wire [1:0] recycle,  // WeightLoader.swift:11
    output wire       write,  // WeightLoader.swift:12
    output wire       bufferSelect,  // WeightLoader.swift:13
    output wire [4:0] address,  // WeightLoader.swift:14
    output wire [1:0] loaded  // WeightLoader.swift:15
);

  reg bufferNumber;  // WeightLoader.swift:17
  reg isLoaded0;  // WeightLoader.swift:18
  reg isLoaded1;  // WeightLoader.swift:19
  reg [4:0] nextAddress;  // WeightLoader.swift:20

  wire isFree = bufferNumber ? !isLoaded1 : !isLoaded0;
  assign ready = isFree;
  wire writes = valid & isFree;
  assign write = writes;
  assign bufferSelect = bufferNumber;
  assign address = nextAddress;
  assign loaded = {isLoaded1, isLoaded0};

  always @(posedge clk) begin
    if (rst) begin
      isLoaded0 <= 1'b0;
    end else begin
      if (recycle[0]) begin  // WeightLoader.swift:36
        isLoaded0 <= 1'b0;
      end
      if (writes) begin  // WeightLoader.swift:38
        if (last) begin  // WeightLoader.swift:40
          if (!bufferNumber) begin  // WeightLoader.swift:42
            isLoaded0 <= 1'b1;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isLoaded1 <= 1'b0;
    end else begin
      if (recycle[1]) begin  // WeightLoader.swift:37
        isLoaded1 <= 1'b0;
      end
      if (writes) begin  // WeightLoader.swift:38
        if (last) begin  // WeightLoader.swift:40
          if (bufferNumber) begin  // WeightLoader.swift:42
            isLoaded1 <= 1'b1;
          end
        end
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      nextAddress <= 5'd0;
    end else if (writes) begin  // WeightLoader.swift:38
      nextAddress <= last ? 5'd0 : nextAddress + 5'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      bufferNumber <= 1'b0;
    end else if (writes) begin  // WeightLoader.swift:38
      if (last) begin  // WeightLoader.swift:40
        bufferNumber <= !bufferNumber;
      end
    end
  end

`ifdef FORMAL

  // a tile has at most 32 beats of weights
  always @(posedge clk) begin
    if (!rst) begin
      assume (!(writes & !last & (nextAddress == 5'd31)));  // WeightLoader.swift:35
    end
  end
`elsif SIMULATION_CHECKS

  // a tile has at most 32 beats of weights
  always @(posedge clk) begin
    if (!rst) begin
      if (writes & !last & (nextAddress == 5'd31)) begin  // WeightLoader.swift:35
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
