// Softmax_lanes64_elements16384, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 64, elements = 16384
// Content: fnv1a64 1ea24b2a3ce1bcb6
`default_nettype none

module Softmax_lanes64_elements16384 (
    input  wire          clk,
    input  wire          rst,
    input  wire          fill,  // Softmax.swift:18
    input  wire          fillsFirst,  // Softmax.swift:20
    input  wire          fillsLast,  // Softmax.swift:21
    input  wire          take,  // Softmax.swift:23
    input  wire          scan,  // Softmax.swift:24
    input  wire          scansFirst,  // Softmax.swift:26
    input  wire          scansLast,  // Softmax.swift:27
    input  wire          enable,  // Softmax.swift:28
    input  wire [1023:0] filled,  // Softmax.swift:29
    input  wire [63:0]   filledPresent,  // Softmax.swift:30
    input  wire [1023:0] values,  // Softmax.swift:31
    input  wire [63:0]   present,  // Softmax.swift:32
    output wire          maximumIsReady,  // Softmax.swift:33
    output wire          factorIsReady,  // Softmax.swift:34
    output wire [511:0]  results  // Softmax.swift:35
);

  reg signed [15:0] maximum;  // Softmax.swift:36
  reg [38:0] sum;  // Softmax.swift:37
  wire signed [15:0] rowMaximum_maximum;  // Softmax.swift:49
  wire rowMaximum_isReady;  // Softmax.swift:49
  wire [1087:0] exponential_coarse;  // Softmax.swift:59
  wire [1599:0] exponential_fine;  // Softmax.swift:59
  reg [26:0] terms_level2_0_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_1_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_2_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_3_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_4_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_5_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_6_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_7_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_8_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_9_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_10_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_11_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_12_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_13_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_14_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_15_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_0_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_1_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_2_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_3_d1;  // RowMaximum.swift:54
  reg [30:0] terms_level6_0_d1;  // RowMaximum.swift:54
  reg scan_d1;  // Softmax.swift:69
  reg scan_d2;  // Softmax.swift:69
  reg scan_d3;  // Softmax.swift:69
  reg scan_d4;  // Softmax.swift:69
  reg scan_d5;  // Softmax.swift:69
  reg scan_d6;  // Softmax.swift:69
  reg scan_d7;  // Softmax.swift:69
  reg scan_d8;  // Softmax.swift:69
  reg stage_d1;  // Softmax.swift:70
  reg stage_d2;  // Softmax.swift:70
  reg stage_d3;  // Softmax.swift:70
  reg stage_d4;  // Softmax.swift:70
  reg stage_d5;  // Softmax.swift:70
  reg stage_d6;  // Softmax.swift:70
  reg stage_d7;  // Softmax.swift:70
  reg stage_d8;  // Softmax.swift:70
  reg scansFirst_d1;  // Softmax.swift:71
  reg scansFirst_d2;  // Softmax.swift:71
  reg scansFirst_d3;  // Softmax.swift:71
  reg scansFirst_d4;  // Softmax.swift:71
  reg scansFirst_d5;  // Softmax.swift:71
  reg scansFirst_d6;  // Softmax.swift:71
  reg scansFirst_d7;  // Softmax.swift:71
  reg scansFirst_d8;  // Softmax.swift:71
  wire [16:0] reciprocal_factor;  // Softmax.swift:76
  wire [5:0] reciprocal_shift;  // Softmax.swift:76
  wire reciprocal_isReady;  // Softmax.swift:76
  reg sum_is_whole;  // Softmax.swift:77
  wire [575:0] scale_result;  // Softmax.swift:81
  wire [511:0] results_low;
  genvar i;

  RowMaximum_lanes64 rowMaximum (  // Softmax.swift:49
      .clk(clk),
      .rst(rst),
      .enable(enable),
      .valid(fill),
      .first(fillsFirst),
      .last(fillsLast),
      .values(filled),
      .present(filledPresent),
      .maximum(rowMaximum_maximum),
      .isReady(rowMaximum_isReady)
  );

  assign maximumIsReady = rowMaximum_isReady;

  always @(posedge clk) begin
    if (enable & take) begin  // Softmax.swift:57
      maximum <= rowMaximum_maximum;
    end
  end

  wire [63:0] exponential_present_cat = {
      present[63],
      present[62],
      present[61],
      present[60],
      present[59],
      present[58],
      present[57],
      present[56],
      present[55],
      present[54],
      present[53],
      present[52],
      present[51],
      present[50],
      present[49],
      present[48],
      present[47],
      present[46],
      present[45],
      present[44],
      present[43],
      present[42],
      present[41],
      present[40],
      present[39],
      present[38],
      present[37],
      present[36],
      present[35],
      present[34],
      present[33],
      present[32],
      present[31],
      present[30],
      present[29],
      present[28],
      present[27],
      present[26],
      present[25],
      present[24],
      present[23],
      present[22],
      present[21],
      present[20],
      present[19],
      present[18],
      present[17],
      present[16],
      present[15],
      present[14],
      present[13],
      present[12],
      present[11],
      present[10],
      present[9],
      present[8],
      present[7],
      present[6],
      present[5],
      present[4],
      present[3],
      present[2],
      present[1],
      present[0]
  };
  generate
    for (i = 0; i < 64; i = i + 1) begin : each_i
      SoftmaxExponential exponential (  // Softmax.swift:59
          .clk(clk),
          .rst(rst),
          .enable(enable),
          .present(exponential_present_cat[i]),
          .value(values[i * 16 +: 16]),
          .maximum(maximum),
          .coarse(exponential_coarse[i * 17 +: 17]),
          .fine(exponential_fine[i * 25 +: 25])
      );
    end
  endgenerate

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_0_d1 <= {2'd0, exponential_fine[24:0]}
          + {2'd0, exponential_fine[49:25]}
          + ({2'd0, exponential_fine[74:50]} + {2'd0, exponential_fine[99:75]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_1_d1 <= {2'd0, exponential_fine[124:100]}
          + {2'd0, exponential_fine[149:125]}
          + ({2'd0, exponential_fine[174:150]} + {2'd0, exponential_fine[199:175]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_2_d1 <= {2'd0, exponential_fine[224:200]}
          + {2'd0, exponential_fine[249:225]}
          + ({2'd0, exponential_fine[274:250]} + {2'd0, exponential_fine[299:275]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_3_d1 <= {2'd0, exponential_fine[324:300]}
          + {2'd0, exponential_fine[349:325]}
          + ({2'd0, exponential_fine[374:350]} + {2'd0, exponential_fine[399:375]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_4_d1 <= {2'd0, exponential_fine[424:400]}
          + {2'd0, exponential_fine[449:425]}
          + ({2'd0, exponential_fine[474:450]} + {2'd0, exponential_fine[499:475]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_5_d1 <= {2'd0, exponential_fine[524:500]}
          + {2'd0, exponential_fine[549:525]}
          + ({2'd0, exponential_fine[574:550]} + {2'd0, exponential_fine[599:575]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_6_d1 <= {2'd0, exponential_fine[624:600]}
          + {2'd0, exponential_fine[649:625]}
          + ({2'd0, exponential_fine[674:650]} + {2'd0, exponential_fine[699:675]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_7_d1 <= {2'd0, exponential_fine[724:700]}
          + {2'd0, exponential_fine[749:725]}
          + ({2'd0, exponential_fine[774:750]} + {2'd0, exponential_fine[799:775]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_8_d1 <= {2'd0, exponential_fine[824:800]}
          + {2'd0, exponential_fine[849:825]}
          + ({2'd0, exponential_fine[874:850]} + {2'd0, exponential_fine[899:875]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_9_d1 <= {2'd0, exponential_fine[924:900]}
          + {2'd0, exponential_fine[949:925]}
          + ({2'd0, exponential_fine[974:950]} + {2'd0, exponential_fine[999:975]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_10_d1 <= {2'd0, exponential_fine[1024:1000]}
          + {2'd0, exponential_fine[1049:1025]}
          + ({2'd0, exponential_fine[1074:1050]} + {2'd0, exponential_fine[1099:1075]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_11_d1 <= {2'd0, exponential_fine[1124:1100]}
          + {2'd0, exponential_fine[1149:1125]}
          + ({2'd0, exponential_fine[1174:1150]} + {2'd0, exponential_fine[1199:1175]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_12_d1 <= {2'd0, exponential_fine[1224:1200]}
          + {2'd0, exponential_fine[1249:1225]}
          + ({2'd0, exponential_fine[1274:1250]} + {2'd0, exponential_fine[1299:1275]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_13_d1 <= {2'd0, exponential_fine[1324:1300]}
          + {2'd0, exponential_fine[1349:1325]}
          + ({2'd0, exponential_fine[1374:1350]} + {2'd0, exponential_fine[1399:1375]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_14_d1 <= {2'd0, exponential_fine[1424:1400]}
          + {2'd0, exponential_fine[1449:1425]}
          + ({2'd0, exponential_fine[1474:1450]} + {2'd0, exponential_fine[1499:1475]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_15_d1 <= {2'd0, exponential_fine[1524:1500]}
          + {2'd0, exponential_fine[1549:1525]}
          + ({2'd0, exponential_fine[1574:1550]} + {2'd0, exponential_fine[1599:1575]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_0_d1 <= {2'd0, terms_level2_0_d1}
          + {2'd0, terms_level2_1_d1}
          + ({2'd0, terms_level2_2_d1} + {2'd0, terms_level2_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_1_d1 <= {2'd0, terms_level2_4_d1}
          + {2'd0, terms_level2_5_d1}
          + ({2'd0, terms_level2_6_d1} + {2'd0, terms_level2_7_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_2_d1 <= {2'd0, terms_level2_8_d1}
          + {2'd0, terms_level2_9_d1}
          + ({2'd0, terms_level2_10_d1} + {2'd0, terms_level2_11_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_3_d1 <= {2'd0, terms_level2_12_d1}
          + {2'd0, terms_level2_13_d1}
          + ({2'd0, terms_level2_14_d1} + {2'd0, terms_level2_15_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level6_0_d1 <= {2'd0, terms_level4_0_d1}
          + {2'd0, terms_level4_1_d1}
          + ({2'd0, terms_level4_2_d1} + {2'd0, terms_level4_3_d1});
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d1 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d1 <= scan;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d2 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d2 <= scan_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d3 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d3 <= scan_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d4 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d4 <= scan_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d5 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d5 <= scan_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d6 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d6 <= scan_d5;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d7 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d7 <= scan_d6;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      scan_d8 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d8 <= scan_d7;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d1 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d1 <= scan & scansLast;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d2 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d2 <= stage_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d3 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d3 <= stage_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d4 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d4 <= stage_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d5 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d5 <= stage_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d6 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d6 <= stage_d5;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d7 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d7 <= stage_d6;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d8 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d8 <= stage_d7;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d1 <= scansFirst;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d2 <= scansFirst_d1;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d3 <= scansFirst_d2;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d4 <= scansFirst_d3;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d5 <= scansFirst_d4;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d6 <= scansFirst_d5;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d7 <= scansFirst_d6;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // Softmax.swift:71
      scansFirst_d8 <= scansFirst_d7;
    end
  end

  always @(posedge clk) begin
    if (enable & scan_d8) begin  // Softmax.swift:72
      sum <= (scansFirst_d8 ? 39'd0 : sum) + {8'd0, terms_level6_0_d1};
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      sum_is_whole <= 1'b0;
    end else if (enable) begin  // Softmax.swift:77
      sum_is_whole <= stage_d8;
    end
  end

  ByteReciprocal_elements16384 reciprocal (  // Softmax.swift:76
      .clk(clk),
      .rst(rst),
      .start(sum_is_whole & enable),
      .sum(sum),
      .factor(reciprocal_factor),
      .shift(reciprocal_shift),
      .isReady(reciprocal_isReady)
  );

  assign factorIsReady = reciprocal_isReady;

  generate
    for (i = 0; i < 64; i = i + 1) begin : each_i_2
      Requantiser_u17_m17_s39_u8 scale (  // Softmax.swift:81
          .clk(clk),
          .rst(rst),
          .enable(enable),
          .value({1'b0, exponential_coarse[i * 17 +: 17]}),
          .multiplier(reciprocal_factor),
          .shift(reciprocal_shift),
          .result(scale_result[i * 9 +: 9])
      );
    end
  endgenerate

  generate
    for (i = 0; i < 64; i = i + 1) begin : each_i_3
      assign results_low[i * 8 +: 8] = scale_result[i * 9 +: 8];
    end
  endgenerate

  assign results = results_low;

  wire _unused_ok = &{1'b0, scale_result, 1'b0};
endmodule

`default_nettype wire
