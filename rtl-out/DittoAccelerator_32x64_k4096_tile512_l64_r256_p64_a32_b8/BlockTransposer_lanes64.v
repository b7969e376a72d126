// BlockTransposer_lanes64, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 64
// Content: fnv1a64 fd63308765c92314
`default_nettype none

module BlockTransposer_lanes64 (
    input  wire          clk,
    input  wire          rst,
    input  wire          push_valid,  // BlockTransposer.swift:9
    output wire          push_ready,  // BlockTransposer.swift:9
    input  wire [2047:0] push_payload,  // BlockTransposer.swift:9
    output wire          pop_valid,  // BlockTransposer.swift:10
    input  wire          pop_ready,  // BlockTransposer.swift:10
    output wire [2047:0] pop_payload  // BlockTransposer.swift:10
);

  reg [131071:0] rows;  // BlockTransposer.swift:11
  reg [5:0] number;  // BlockTransposer.swift:12
  reg isFull;  // BlockTransposer.swift:13

  assign push_ready = !isFull;
  assign pop_valid = isFull;
  wire [2047:0] pop_payload_bits = rows[2047:0];
  wire [2047:0] pop_payload_bits_2 = rows[4095:2048];
  wire [2047:0] pop_payload_bits_3 = rows[6143:4096];
  wire [2047:0] pop_payload_bits_4 = rows[8191:6144];
  wire [2047:0] pop_payload_bits_5 = rows[10239:8192];
  wire [2047:0] pop_payload_bits_6 = rows[12287:10240];
  wire [2047:0] pop_payload_bits_7 = rows[14335:12288];
  wire [2047:0] pop_payload_bits_8 = rows[16383:14336];
  wire [2047:0] pop_payload_bits_9 = rows[18431:16384];
  wire [2047:0] pop_payload_bits_10 = rows[20479:18432];
  wire [2047:0] pop_payload_bits_11 = rows[22527:20480];
  wire [2047:0] pop_payload_bits_12 = rows[24575:22528];
  wire [2047:0] pop_payload_bits_13 = rows[26623:24576];
  wire [2047:0] pop_payload_bits_14 = rows[28671:26624];
  wire [2047:0] pop_payload_bits_15 = rows[30719:28672];
  wire [2047:0] pop_payload_bits_16 = rows[32767:30720];
  wire [2047:0] pop_payload_bits_17 = rows[34815:32768];
  wire [2047:0] pop_payload_bits_18 = rows[36863:34816];
  wire [2047:0] pop_payload_bits_19 = rows[38911:36864];
  wire [2047:0] pop_payload_bits_20 = rows[40959:38912];
  wire [2047:0] pop_payload_bits_21 = rows[43007:40960];
  wire [2047:0] pop_payload_bits_22 = rows[45055:43008];
  wire [2047:0] pop_payload_bits_23 = rows[47103:45056];
  wire [2047:0] pop_payload_bits_24 = rows[49151:47104];
  wire [2047:0] pop_payload_bits_25 = rows[51199:49152];
  wire [2047:0] pop_payload_bits_26 = rows[53247:51200];
  wire [2047:0] pop_payload_bits_27 = rows[55295:53248];
  wire [2047:0] pop_payload_bits_28 = rows[57343:55296];
  wire [2047:0] pop_payload_bits_29 = rows[59391:57344];
  wire [2047:0] pop_payload_bits_30 = rows[61439:59392];
  wire [2047:0] pop_payload_bits_31 = rows[63487:61440];
  wire [2047:0] pop_payload_bits_32 = rows[65535:63488];
  wire [2047:0] pop_payload_bits_33 = rows[67583:65536];
  wire [2047:0] pop_payload_bits_34 = rows[69631:67584];
  wire [2047:0] pop_payload_bits_35 = rows[71679:69632];
  wire [2047:0] pop_payload_bits_36 = rows[73727:71680];
  wire [2047:0] pop_payload_bits_37 = rows[75775:73728];
  wire [2047:0] pop_payload_bits_38 = rows[77823:75776];
  wire [2047:0] pop_payload_bits_39 = rows[79871:77824];
  wire [2047:0] pop_payload_bits_40 = rows[81919:79872];
  wire [2047:0] pop_payload_bits_41 = rows[83967:81920];
  wire [2047:0] pop_payload_bits_42 = rows[86015:83968];
  wire [2047:0] pop_payload_bits_43 = rows[88063:86016];
  wire [2047:0] pop_payload_bits_44 = rows[90111:88064];
  wire [2047:0] pop_payload_bits_45 = rows[92159:90112];
  wire [2047:0] pop_payload_bits_46 = rows[94207:92160];
  wire [2047:0] pop_payload_bits_47 = rows[96255:94208];
  wire [2047:0] pop_payload_bits_48 = rows[98303:96256];
  wire [2047:0] pop_payload_bits_49 = rows[100351:98304];
  wire [2047:0] pop_payload_bits_50 = rows[102399:100352];
  wire [2047:0] pop_payload_bits_51 = rows[104447:102400];
  wire [2047:0] pop_payload_bits_52 = rows[106495:104448];
  wire [2047:0] pop_payload_bits_53 = rows[108543:106496];
  wire [2047:0] pop_payload_bits_54 = rows[110591:108544];
  wire [2047:0] pop_payload_bits_55 = rows[112639:110592];
  wire [2047:0] pop_payload_bits_56 = rows[114687:112640];
  wire [2047:0] pop_payload_bits_57 = rows[116735:114688];
  wire [2047:0] pop_payload_bits_58 = rows[118783:116736];
  wire [2047:0] pop_payload_bits_59 = rows[120831:118784];
  wire [2047:0] pop_payload_bits_60 = rows[122879:120832];
  wire [2047:0] pop_payload_bits_61 = rows[124927:122880];
  wire [2047:0] pop_payload_bits_62 = rows[126975:124928];
  wire [2047:0] pop_payload_bits_63 = rows[129023:126976];
  wire [2047:0] pop_payload_bits_64 = rows[131071:129024];
  wire [2047:0] pop_payload_cat = {
      pop_payload_bits_64[number * 32 +: 32],
      pop_payload_bits_63[number * 32 +: 32],
      pop_payload_bits_62[number * 32 +: 32],
      pop_payload_bits_61[number * 32 +: 32],
      pop_payload_bits_60[number * 32 +: 32],
      pop_payload_bits_59[number * 32 +: 32],
      pop_payload_bits_58[number * 32 +: 32],
      pop_payload_bits_57[number * 32 +: 32],
      pop_payload_bits_56[number * 32 +: 32],
      pop_payload_bits_55[number * 32 +: 32],
      pop_payload_bits_54[number * 32 +: 32],
      pop_payload_bits_53[number * 32 +: 32],
      pop_payload_bits_52[number * 32 +: 32],
      pop_payload_bits_51[number * 32 +: 32],
      pop_payload_bits_50[number * 32 +: 32],
      pop_payload_bits_49[number * 32 +: 32],
      pop_payload_bits_48[number * 32 +: 32],
      pop_payload_bits_47[number * 32 +: 32],
      pop_payload_bits_46[number * 32 +: 32],
      pop_payload_bits_45[number * 32 +: 32],
      pop_payload_bits_44[number * 32 +: 32],
      pop_payload_bits_43[number * 32 +: 32],
      pop_payload_bits_42[number * 32 +: 32],
      pop_payload_bits_41[number * 32 +: 32],
      pop_payload_bits_40[number * 32 +: 32],
      pop_payload_bits_39[number * 32 +: 32],
      pop_payload_bits_38[number * 32 +: 32],
      pop_payload_bits_37[number * 32 +: 32],
      pop_payload_bits_36[number * 32 +: 32],
      pop_payload_bits_35[number * 32 +: 32],
      pop_payload_bits_34[number * 32 +: 32],
      pop_payload_bits_33[number * 32 +: 32],
      pop_payload_bits_32[number * 32 +: 32],
      pop_payload_bits_31[number * 32 +: 32],
      pop_payload_bits_30[number * 32 +: 32],
      pop_payload_bits_29[number * 32 +: 32],
      pop_payload_bits_28[number * 32 +: 32],
      pop_payload_bits_27[number * 32 +: 32],
      pop_payload_bits_26[number * 32 +: 32],
      pop_payload_bits_25[number * 32 +: 32],
      pop_payload_bits_24[number * 32 +: 32],
      pop_payload_bits_23[number * 32 +: 32],
      pop_payload_bits_22[number * 32 +: 32],
      pop_payload_bits_21[number * 32 +: 32],
      pop_payload_bits_20[number * 32 +: 32],
      pop_payload_bits_19[number * 32 +: 32],
      pop_payload_bits_18[number * 32 +: 32],
      pop_payload_bits_17[number * 32 +: 32],
      pop_payload_bits_16[number * 32 +: 32],
      pop_payload_bits_15[number * 32 +: 32],
      pop_payload_bits_14[number * 32 +: 32],
      pop_payload_bits_13[number * 32 +: 32],
      pop_payload_bits_12[number * 32 +: 32],
      pop_payload_bits_11[number * 32 +: 32],
      pop_payload_bits_10[number * 32 +: 32],
      pop_payload_bits_9[number * 32 +: 32],
      pop_payload_bits_8[number * 32 +: 32],
      pop_payload_bits_7[number * 32 +: 32],
      pop_payload_bits_6[number * 32 +: 32],
      pop_payload_bits_5[number * 32 +: 32],
      pop_payload_bits_4[number * 32 +: 32],
      pop_payload_bits_3[number * 32 +: 32],
      pop_payload_bits_2[number * 32 +: 32],
      pop_payload_bits[number * 32 +: 32]
  };
  assign pop_payload = pop_payload_cat;

  always @(posedge clk) begin
    if (push_valid & push_ready) begin  // BlockTransposer.swift:27
      rows[number * 2048 +: 2048] <= push_payload;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      number <= 6'd0;
    end else if ((push_valid & push_ready) | (pop_valid & pop_ready)) begin  // BlockTransposer.swift:28
      number <= number + 6'd1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isFull <= 1'b0;
    end else if ((push_valid & push_ready) | (pop_valid & pop_ready)) begin  // BlockTransposer.swift:28
      if (number == 6'd63) begin  // BlockTransposer.swift:30
        isFull <= !isFull;
      end
    end
  end

`ifdef FORMAL
  reg pop_was_stalled;  // BlockTransposer.swift:26
  reg [2047:0] pop_payload_before;  // BlockTransposer.swift:26
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

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | pop_valid);  // BlockTransposer.swift:26
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!pop_was_stalled | (pop_payload == pop_payload_before));  // BlockTransposer.swift:26
    end
  end
`elsif SIMULATION_CHECKS
  reg pop_was_stalled;  // BlockTransposer.swift:26
  reg [2047:0] pop_payload_before;  // BlockTransposer.swift:26
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

  // pop.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | pop_valid)) begin  // BlockTransposer.swift:26
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // pop.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!pop_was_stalled | (pop_payload == pop_payload_before))) begin  // BlockTransposer.swift:26
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
