// BlockSequencer_32x64_k4096_tile512_l64_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 32x64_k4096_tile512_l64_r256_p64_a32_b8
// Content: fnv1a64 bd8165116bb1c4a2
`default_nettype none

module BlockSequencer_32x64_k4096_tile512_l64_r256_p64_a32_b8 (
    input  wire        clk,
    input  wire        rst,
    input  wire        start,  // BlockSequencer.swift:10
    input  wire        isProduct,  // BlockSequencer.swift:11
    input  wire [15:0] rows,  // BlockSequencer.swift:12
    output wire        startsLoading,  // BlockSequencer.swift:15
    output wire [5:0]  loadedRows,  // BlockSequencer.swift:16
    input  wire        isLoading,  // BlockSequencer.swift:17
    input  wire        finishesLoading,  // BlockSequencer.swift:18
    input  wire        hasWeights,  // BlockSequencer.swift:22
    output wire        startsProduct,  // BlockSequencer.swift:23
    output wire [5:0]  multipliedRows,  // BlockSequencer.swift:24
    output wire        isFirstBlock,  // BlockSequencer.swift:25
    output wire        isFinalBlock,  // BlockSequencer.swift:26
    input  wire        finishesProduct,  // BlockSequencer.swift:27
    input  wire        hasParameters,  // BlockSequencer.swift:30
    output wire        startsVectors,  // BlockSequencer.swift:31
    output wire [5:0]  emittedRows,  // BlockSequencer.swift:32
    output wire        emitsFirstBlock,  // BlockSequencer.swift:33
    input  wire        isEmitting,  // BlockSequencer.swift:34
    input  wire        finishesVectors,  // BlockSequencer.swift:35
    output wire        areDone  // BlockSequencer.swift:36
);

  reg isRunning;  // BlockSequencer.swift:38
  reg [15:0] rowsToLoad;  // BlockSequencer.swift:40
  reg [15:0] rowsToMultiply;  // BlockSequencer.swift:41
  reg [15:0] rowsToEmit;  // BlockSequencer.swift:42
  reg [1:0] loadedBlocks;  // BlockSequencer.swift:44
  reg [1:0] multipliedBlocks;  // BlockSequencer.swift:45
  reg isMultiplying;  // BlockSequencer.swift:46

  assign loadedRows = (rowsToLoad < 16'd1) ? 6'd1 : (rowsToLoad > 16'd32) ? 6'd32 : rowsToLoad[5:0];
  assign multipliedRows = (rowsToMultiply < 16'd1)
      ? 6'd1
      : (rowsToMultiply > 16'd32)
      ? 6'd32
      : rowsToMultiply[5:0];
  assign emittedRows = (rowsToEmit < 16'd1) ? 6'd1 : (rowsToEmit > 16'd32) ? 6'd32 : rowsToEmit[5:0];
  assign isFirstBlock = rowsToMultiply == rows;
  assign isFinalBlock = rowsToMultiply <= 16'd32;
  assign emitsFirstBlock = rowsToEmit == rows;
  wire startsLoading_and = isRunning & isProduct & (rowsToLoad != 16'd0) & !isLoading & (loadedBlocks != 2'd2);
  assign startsLoading = startsLoading_and;
  wire startsProduct_and = isRunning
      & !isMultiplying
      & (loadedBlocks != 2'd0)
      & hasWeights
      & (multipliedBlocks != 2'd2);
  assign startsProduct = startsProduct_and;
  wire hasSums = !isProduct | (multipliedBlocks != 2'd0);
  assign startsVectors = isRunning & (rowsToEmit != 16'd0) & hasParameters & hasSums & !isEmitting;
  assign areDone = isRunning & (rowsToEmit == 16'd0) & !isEmitting;

  always @(posedge clk) begin
    if (rst) begin
      rowsToLoad <= 16'd0;
    end else begin
      if (finishesLoading) begin  // BlockSequencer.swift:67
        rowsToLoad <= (rowsToLoad <= 16'd32) ? 16'd0 : rowsToLoad - 16'd32;
      end
      if (start) begin  // BlockSequencer.swift:77
        rowsToLoad <= rows;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isMultiplying <= 1'b0;
    end else begin
      if (startsProduct) begin  // BlockSequencer.swift:68
        isMultiplying <= 1'b1;
      end
      if (finishesProduct) begin  // BlockSequencer.swift:69
        isMultiplying <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      rowsToMultiply <= 16'd0;
    end else begin
      if (finishesProduct) begin  // BlockSequencer.swift:69
        rowsToMultiply <= (rowsToMultiply <= 16'd32) ? 16'd0 : rowsToMultiply - 16'd32;
      end
      if (start) begin  // BlockSequencer.swift:77
        rowsToMultiply <= rows;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      rowsToEmit <= 16'd0;
    end else begin
      if (startsVectors) begin  // BlockSequencer.swift:73
        rowsToEmit <= isProduct ? ((rowsToEmit <= 16'd32) ? 16'd0 : rowsToEmit - 16'd32) : 16'd0;
      end
      if (start) begin  // BlockSequencer.swift:77
        rowsToEmit <= rows;
      end
    end
  end

  wire [1:0] loadedBlocks_mux = !(finishesLoading ^ finishesProduct)
      ? loadedBlocks
      : finishesLoading
      ? (loadedBlocks + 2'd1)
      : loadedBlocks - 2'd1;
  always @(posedge clk) begin
    if (rst) begin
      loadedBlocks <= 2'd0;
    end else begin
      loadedBlocks <= loadedBlocks_mux;
    end
  end

  wire [1:0] multipliedBlocks_mux = !(finishesProduct ^ (finishesVectors & isProduct))
      ? multipliedBlocks
      : finishesProduct
      ? (multipliedBlocks + 2'd1)
      : multipliedBlocks - 2'd1;
  always @(posedge clk) begin
    if (rst) begin
      multipliedBlocks <= 2'd0;
    end else begin
      multipliedBlocks <= multipliedBlocks_mux;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRunning <= 1'b0;
    end else begin
      if (areDone) begin  // BlockSequencer.swift:76
        isRunning <= 1'b0;
      end
      if (start) begin  // BlockSequencer.swift:77
        isRunning <= 1'b1;
      end
    end
  end
endmodule

`default_nettype wire
