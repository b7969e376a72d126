// ParameterLoader_8x16_k1024_tile256_l16_r256_p64_a32_b8, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = 8x16_k1024_tile256_l16_r256_p64_a32_b8
// Content: fnv1a64 1699772373185707
`default_nettype none

module ParameterLoader_8x16_k1024_tile256_l16_r256_p64_a32_b8 (
    input  wire         clk,
    input  wire         rst,
    input  wire         restart,  // ParameterLoader.swift:9
    input  wire         start,  // ParameterLoader.swift:10
    input  wire [6:0]   vectors,  // ParameterLoader.swift:12
    input  wire [31:0]  base,  // ParameterLoader.swift:13
    output wire         request_valid,  // ParameterLoader.swift:14
    input  wire         request_ready,  // ParameterLoader.swift:14
    output wire [31:0]  request_payload_address,  // ParameterLoader.swift:14
    output wire [7:0]   request_payload_beats,  // ParameterLoader.swift:14
    input  wire         data_valid,  // ParameterLoader.swift:15
    output wire         data_ready,  // ParameterLoader.swift:15
    input  wire [63:0]  data_payload,  // ParameterLoader.swift:15
    output wire         isBusy,  // ParameterLoader.swift:16
    output wire         write,  // ParameterLoader.swift:17
    output wire         hasBadShift,  // ParameterLoader.swift:19
    output wire [5:0]   address,  // ParameterLoader.swift:20
    output wire [511:0] biases,  // ParameterLoader.swift:21
    output wire [255:0] multipliers,  // ParameterLoader.swift:22
    output wire [95:0]  shifts,  // ParameterLoader.swift:23
    output wire [255:0] gains,  // ParameterLoader.swift:24
    output wire [255:0] offsets  // ParameterLoader.swift:25
);

  reg isActive;  // ParameterLoader.swift:27
  reg isRequesting;  // ParameterLoader.swift:28
  reg [5:0] requested;  // ParameterLoader.swift:30
  reg [5:0] vector;  // ParameterLoader.swift:31
  reg [31:0] offset;  // ParameterLoader.swift:32
  wire channelWords_push_ready;  // ParameterLoader.swift:50
  wire channelWords_pop_valid;  // ParameterLoader.swift:50
  wire [2047:0] channelWords_pop_payload;  // ParameterLoader.swift:50

  assign request_valid = isRequesting;
  assign request_payload_address = base + offset;
  assign request_payload_beats = 8'd32;

  wire channelWords_pop_ready = 1'b1;  // ParameterLoader.swift:50
  StreamUpsizer_width64_ratio32 channelWords (  // ParameterLoader.swift:50
      .clk(clk),
      .rst(rst),
      .push_valid(data_valid),
      .push_ready(channelWords_push_ready),
      .push_payload(data_payload),
      .pop_valid(channelWords_pop_valid),
      .pop_ready(channelWords_pop_ready),
      .pop_payload(channelWords_pop_payload)
  );

  assign data_ready = channelWords_push_ready;
  assign isBusy = isActive;
  assign write = channelWords_pop_valid & channelWords_pop_ready;
  wire hasBadShift_or_8 = 1'b0
      | !((channelWords_pop_payload[55:48] >= 8'd1) & (channelWords_pop_payload[55:48] <= 8'd47))
      | !((channelWords_pop_payload[183:176] >= 8'd1) & (channelWords_pop_payload[183:176] <= 8'd47));
  wire hasBadShift_or_7 = hasBadShift_or_8
      | !((channelWords_pop_payload[311:304] >= 8'd1) & (channelWords_pop_payload[311:304] <= 8'd47))
      | !((channelWords_pop_payload[439:432] >= 8'd1) & (channelWords_pop_payload[439:432] <= 8'd47));
  wire hasBadShift_or_6 = hasBadShift_or_7
      | !((channelWords_pop_payload[567:560] >= 8'd1) & (channelWords_pop_payload[567:560] <= 8'd47))
      | !((channelWords_pop_payload[695:688] >= 8'd1) & (channelWords_pop_payload[695:688] <= 8'd47));
  wire hasBadShift_or_5 = hasBadShift_or_6
      | !((channelWords_pop_payload[823:816] >= 8'd1) & (channelWords_pop_payload[823:816] <= 8'd47))
      | !((channelWords_pop_payload[951:944] >= 8'd1) & (channelWords_pop_payload[951:944] <= 8'd47));
  wire hasBadShift_or_4 = hasBadShift_or_5
      | !((channelWords_pop_payload[1079:1072] >= 8'd1) & (channelWords_pop_payload[1079:1072] <= 8'd47))
      | !((channelWords_pop_payload[1207:1200] >= 8'd1) & (channelWords_pop_payload[1207:1200] <= 8'd47));
  wire hasBadShift_or_3 = hasBadShift_or_4
      | !((channelWords_pop_payload[1335:1328] >= 8'd1) & (channelWords_pop_payload[1335:1328] <= 8'd47))
      | !((channelWords_pop_payload[1463:1456] >= 8'd1) & (channelWords_pop_payload[1463:1456] <= 8'd47));
  wire hasBadShift_or_2 = hasBadShift_or_3
      | !((channelWords_pop_payload[1591:1584] >= 8'd1) & (channelWords_pop_payload[1591:1584] <= 8'd47))
      | !((channelWords_pop_payload[1719:1712] >= 8'd1) & (channelWords_pop_payload[1719:1712] <= 8'd47));
  wire hasBadShift_or = hasBadShift_or_2
      | !((channelWords_pop_payload[1847:1840] >= 8'd1) & (channelWords_pop_payload[1847:1840] <= 8'd47))
      | !((channelWords_pop_payload[1975:1968] >= 8'd1) & (channelWords_pop_payload[1975:1968] <= 8'd47));
  assign hasBadShift = hasBadShift_or;
  assign address = vector;
  wire [511:0] biases_cat = {
      channelWords_pop_payload[1951:1920],
      channelWords_pop_payload[1823:1792],
      channelWords_pop_payload[1695:1664],
      channelWords_pop_payload[1567:1536],
      channelWords_pop_payload[1439:1408],
      channelWords_pop_payload[1311:1280],
      channelWords_pop_payload[1183:1152],
      channelWords_pop_payload[1055:1024],
      channelWords_pop_payload[927:896],
      channelWords_pop_payload[799:768],
      channelWords_pop_payload[671:640],
      channelWords_pop_payload[543:512],
      channelWords_pop_payload[415:384],
      channelWords_pop_payload[287:256],
      channelWords_pop_payload[159:128],
      channelWords_pop_payload[31:0]
  };
  assign biases = biases_cat;
  wire [255:0] multipliers_cat = {
      channelWords_pop_payload[1967:1952],
      channelWords_pop_payload[1839:1824],
      channelWords_pop_payload[1711:1696],
      channelWords_pop_payload[1583:1568],
      channelWords_pop_payload[1455:1440],
      channelWords_pop_payload[1327:1312],
      channelWords_pop_payload[1199:1184],
      channelWords_pop_payload[1071:1056],
      channelWords_pop_payload[943:928],
      channelWords_pop_payload[815:800],
      channelWords_pop_payload[687:672],
      channelWords_pop_payload[559:544],
      channelWords_pop_payload[431:416],
      channelWords_pop_payload[303:288],
      channelWords_pop_payload[175:160],
      channelWords_pop_payload[47:32]
  };
  assign multipliers = multipliers_cat;
  wire [95:0] shifts_cat = {
      channelWords_pop_payload[1973:1968],
      channelWords_pop_payload[1845:1840],
      channelWords_pop_payload[1717:1712],
      channelWords_pop_payload[1589:1584],
      channelWords_pop_payload[1461:1456],
      channelWords_pop_payload[1333:1328],
      channelWords_pop_payload[1205:1200],
      channelWords_pop_payload[1077:1072],
      channelWords_pop_payload[949:944],
      channelWords_pop_payload[821:816],
      channelWords_pop_payload[693:688],
      channelWords_pop_payload[565:560],
      channelWords_pop_payload[437:432],
      channelWords_pop_payload[309:304],
      channelWords_pop_payload[181:176],
      channelWords_pop_payload[53:48]
  };
  assign shifts = shifts_cat;
  wire [255:0] gains_cat = {
      channelWords_pop_payload[1999:1984],
      channelWords_pop_payload[1871:1856],
      channelWords_pop_payload[1743:1728],
      channelWords_pop_payload[1615:1600],
      channelWords_pop_payload[1487:1472],
      channelWords_pop_payload[1359:1344],
      channelWords_pop_payload[1231:1216],
      channelWords_pop_payload[1103:1088],
      channelWords_pop_payload[975:960],
      channelWords_pop_payload[847:832],
      channelWords_pop_payload[719:704],
      channelWords_pop_payload[591:576],
      channelWords_pop_payload[463:448],
      channelWords_pop_payload[335:320],
      channelWords_pop_payload[207:192],
      channelWords_pop_payload[79:64]
  };
  assign gains = gains_cat;
  wire [255:0] offsets_cat = {
      channelWords_pop_payload[2015:2000],
      channelWords_pop_payload[1887:1872],
      channelWords_pop_payload[1759:1744],
      channelWords_pop_payload[1631:1616],
      channelWords_pop_payload[1503:1488],
      channelWords_pop_payload[1375:1360],
      channelWords_pop_payload[1247:1232],
      channelWords_pop_payload[1119:1104],
      channelWords_pop_payload[991:976],
      channelWords_pop_payload[863:848],
      channelWords_pop_payload[735:720],
      channelWords_pop_payload[607:592],
      channelWords_pop_payload[479:464],
      channelWords_pop_payload[351:336],
      channelWords_pop_payload[223:208],
      channelWords_pop_payload[95:80]
  };
  assign offsets = offsets_cat;

  always @(posedge clk) begin
    if (rst) begin
      offset <= 32'd0;
    end else begin
      if (request_valid & request_ready) begin  // ParameterLoader.swift:66
        offset <= offset + 32'd256;
      end
      if (restart) begin  // ParameterLoader.swift:81
        offset <= 32'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      requested <= 6'd0;
    end else begin
      if (request_valid & request_ready) begin  // ParameterLoader.swift:66
        requested <= requested + 6'd1;
      end
      if (start) begin  // ParameterLoader.swift:75
        requested <= 6'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isRequesting <= 1'b0;
    end else begin
      if (request_valid & request_ready) begin  // ParameterLoader.swift:66
        if ({1'b0, requested} + 7'd1 == vectors) begin  // ParameterLoader.swift:69
          isRequesting <= 1'b0;
        end
      end
      if (start) begin  // ParameterLoader.swift:75
        isRequesting <= 1'b1;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      vector <= 6'd0;
    end else begin
      if (channelWords_pop_valid & channelWords_pop_ready) begin  // ParameterLoader.swift:71
        vector <= vector + 6'd1;
      end
      if (start) begin  // ParameterLoader.swift:75
        vector <= 6'd0;
      end
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      isActive <= 1'b0;
    end else begin
      if (channelWords_pop_valid & channelWords_pop_ready) begin  // ParameterLoader.swift:71
        if ({1'b0, vector} + 7'd1 == vectors) begin  // ParameterLoader.swift:73
          isActive <= 1'b0;
        end
      end
      if (start) begin  // ParameterLoader.swift:75
        isActive <= 1'b1;
      end
    end
  end

  wire _unused_ok = &{1'b0, channelWords_pop_payload[2047:2016], channelWords_pop_payload[1983:1976], channelWords_pop_payload[1919:1888], channelWords_pop_payload[1855:1848], channelWords_pop_payload[1791:1760], channelWords_pop_payload[1727:1720], channelWords_pop_payload[1663:1632], channelWords_pop_payload[1599:1592], channelWords_pop_payload[1535:1504], channelWords_pop_payload[1471:1464], channelWords_pop_payload[1407:1376], channelWords_pop_payload[1343:1336], channelWords_pop_payload[1279:1248], channelWords_pop_payload[1215:1208], channelWords_pop_payload[1151:1120], channelWords_pop_payload[1087:1080], channelWords_pop_payload[1023:992], channelWords_pop_payload[959:952], channelWords_pop_payload[895:864], channelWords_pop_payload[831:824], channelWords_pop_payload[767:736], channelWords_pop_payload[703:696], channelWords_pop_payload[639:608], channelWords_pop_payload[575:568], channelWords_pop_payload[511:480], channelWords_pop_payload[447:440], channelWords_pop_payload[383:352], channelWords_pop_payload[319:312], channelWords_pop_payload[255:224], channelWords_pop_payload[191:184], channelWords_pop_payload[127:96], channelWords_pop_payload[63:56], 1'b0};

`ifdef FORMAL
  reg request_was_stalled;  // ParameterLoader.swift:49
  reg [39:0] request_payload_before;  // ParameterLoader.swift:49
  always @(posedge clk) begin
    if (rst) begin
      request_was_stalled <= 1'b0;
    end else begin
      request_was_stalled <= request_valid & !request_ready;
    end
  end
  always @(posedge clk) begin
    request_payload_before <= {request_payload_address, request_payload_beats};
  end

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled | request_valid);  // ParameterLoader.swift:49
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!request_was_stalled
          | ({request_payload_address, request_payload_beats} == request_payload_before));  // ParameterLoader.swift:49
    end
  end
`elsif SIMULATION_CHECKS
  reg request_was_stalled;  // ParameterLoader.swift:49
  reg [39:0] request_payload_before;  // ParameterLoader.swift:49
  always @(posedge clk) begin
    if (rst) begin
      request_was_stalled <= 1'b0;
    end else begin
      request_was_stalled <= request_valid & !request_ready;
    end
  end
  always @(posedge clk) begin
    request_payload_before <= {request_payload_address, request_payload_beats};
  end

  // request.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | request_valid)) begin  // ParameterLoader.swift:49
        $display("APUS_CHECK assert 0 %m");
      end
    end
  end

  // request.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!request_was_stalled | ({request_payload_address, request_payload_beats} == request_payload_before))) begin  // ParameterLoader.swift:49
        $display("APUS_CHECK assert 1 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
