// Softmax_lanes256_elements65536, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 256, elements = 65536
// Content: fnv1a64 4350da1380aee6a9
`default_nettype none

module Softmax_lanes256_elements65536 (
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
    input  wire [4095:0] filled,  // Softmax.swift:29
    input  wire [255:0]  filledPresent,  // Softmax.swift:30
    input  wire [4095:0] values,  // Softmax.swift:31
    input  wire [255:0]  present,  // Softmax.swift:32
    output wire          maximumIsReady,  // Softmax.swift:33
    output wire          factorIsReady,  // Softmax.swift:34
    output wire [2047:0] results  // Softmax.swift:35
);

  reg signed [15:0] maximum;  // Softmax.swift:36
  reg [40:0] sum;  // Softmax.swift:37
  wire signed [15:0] rowMaximum_maximum;  // Softmax.swift:49
  wire rowMaximum_isReady;  // Softmax.swift:49
  wire [4351:0] exponential_coarse;  // Softmax.swift:59
  wire [6399:0] exponential_fine;  // Softmax.swift:59
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
  reg [26:0] terms_level2_16_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_17_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_18_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_19_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_20_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_21_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_22_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_23_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_24_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_25_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_26_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_27_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_28_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_29_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_30_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_31_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_32_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_33_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_34_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_35_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_36_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_37_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_38_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_39_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_40_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_41_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_42_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_43_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_44_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_45_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_46_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_47_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_48_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_49_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_50_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_51_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_52_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_53_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_54_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_55_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_56_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_57_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_58_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_59_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_60_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_61_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_62_d1;  // RowMaximum.swift:54
  reg [26:0] terms_level2_63_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_0_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_1_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_2_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_3_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_4_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_5_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_6_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_7_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_8_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_9_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_10_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_11_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_12_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_13_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_14_d1;  // RowMaximum.swift:54
  reg [28:0] terms_level4_15_d1;  // RowMaximum.swift:54
  reg [30:0] terms_level6_0_d1;  // RowMaximum.swift:54
  reg [30:0] terms_level6_1_d1;  // RowMaximum.swift:54
  reg [30:0] terms_level6_2_d1;  // RowMaximum.swift:54
  reg [30:0] terms_level6_3_d1;  // RowMaximum.swift:54
  reg [32:0] terms_level8_0_d1;  // RowMaximum.swift:54
  reg scan_d1;  // Softmax.swift:69
  reg scan_d2;  // Softmax.swift:69
  reg scan_d3;  // Softmax.swift:69
  reg scan_d4;  // Softmax.swift:69
  reg scan_d5;  // Softmax.swift:69
  reg scan_d6;  // Softmax.swift:69
  reg scan_d7;  // Softmax.swift:69
  reg scan_d8;  // Softmax.swift:69
  reg scan_d9;  // Softmax.swift:69
  reg stage_d1;  // Softmax.swift:70
  reg stage_d2;  // Softmax.swift:70
  reg stage_d3;  // Softmax.swift:70
  reg stage_d4;  // Softmax.swift:70
  reg stage_d5;  // Softmax.swift:70
  reg stage_d6;  // Softmax.swift:70
  reg stage_d7;  // Softmax.swift:70
  reg stage_d8;  // Softmax.swift:70
  reg stage_d9;  // Softmax.swift:70
  reg scansFirst_d1;  // Softmax.swift:71
  reg scansFirst_d2;  // Softmax.swift:71
  reg scansFirst_d3;  // Softmax.swift:71
  reg scansFirst_d4;  // Softmax.swift:71
  reg scansFirst_d5;  // Softmax.swift:71
  reg scansFirst_d6;  // Softmax.swift:71
  reg scansFirst_d7;  // Softmax.swift:71
  reg scansFirst_d8;  // Softmax.swift:71
  reg scansFirst_d9;  // Softmax.swift:71
  wire [16:0] reciprocal_factor;  // Softmax.swift:76
  wire [5:0] reciprocal_shift;  // Softmax.swift:76
  wire reciprocal_isReady;  // Softmax.swift:76
  reg sum_is_whole;  // Softmax.swift:77
  wire [2303:0] scale_result;  // Softmax.swift:81
  wire [2047:0] results_low;
  genvar i;

  RowMaximum_lanes256 rowMaximum (  // Softmax.swift:49
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

  wire [255:0] exponential_present_cat = {
      present[255],
      present[254],
      present[253],
      present[252],
      present[251],
      present[250],
      present[249],
      present[248],
      present[247],
      present[246],
      present[245],
      present[244],
      present[243],
      present[242],
      present[241],
      present[240],
      present[239],
      present[238],
      present[237],
      present[236],
      present[235],
      present[234],
      present[233],
      present[232],
      present[231],
      present[230],
      present[229],
      present[228],
      present[227],
      present[226],
      present[225],
      present[224],
      present[223],
      present[222],
      present[221],
      present[220],
      present[219],
      present[218],
      present[217],
      present[216],
      present[215],
      present[214],
      present[213],
      present[212],
      present[211],
      present[210],
      present[209],
      present[208],
      present[207],
      present[206],
      present[205],
      present[204],
      present[203],
      present[202],
      present[201],
      present[200],
      present[199],
      present[198],
      present[197],
      present[196],
      present[195],
      present[194],
      present[193],
      present[192],
      present[191],
      present[190],
      present[189],
      present[188],
      present[187],
      present[186],
      present[185],
      present[184],
      present[183],
      present[182],
      present[181],
      present[180],
      present[179],
      present[178],
      present[177],
      present[176],
      present[175],
      present[174],
      present[173],
      present[172],
      present[171],
      present[170],
      present[169],
      present[168],
      present[167],
      present[166],
      present[165],
      present[164],
      present[163],
      present[162],
      present[161],
      present[160],
      present[159],
      present[158],
      present[157],
      present[156],
      present[155],
      present[154],
      present[153],
      present[152],
      present[151],
      present[150],
      present[149],
      present[148],
      present[147],
      present[146],
      present[145],
      present[144],
      present[143],
      present[142],
      present[141],
      present[140],
      present[139],
      present[138],
      present[137],
      present[136],
      present[135],
      present[134],
      present[133],
      present[132],
      present[131],
      present[130],
      present[129],
      present[128],
      present[127],
      present[126],
      present[125],
      present[124],
      present[123],
      present[122],
      present[121],
      present[120],
      present[119],
      present[118],
      present[117],
      present[116],
      present[115],
      present[114],
      present[113],
      present[112],
      present[111],
      present[110],
      present[109],
      present[108],
      present[107],
      present[106],
      present[105],
      present[104],
      present[103],
      present[102],
      present[101],
      present[100],
      present[99],
      present[98],
      present[97],
      present[96],
      present[95],
      present[94],
      present[93],
      present[92],
      present[91],
      present[90],
      present[89],
      present[88],
      present[87],
      present[86],
      present[85],
      present[84],
      present[83],
      present[82],
      present[81],
      present[80],
      present[79],
      present[78],
      present[77],
      present[76],
      present[75],
      present[74],
      present[73],
      present[72],
      present[71],
      present[70],
      present[69],
      present[68],
      present[67],
      present[66],
      present[65],
      present[64],
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
    for (i = 0; i < 256; i = i + 1) begin : each_i
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
      terms_level2_16_d1 <= {2'd0, exponential_fine[1624:1600]}
          + {2'd0, exponential_fine[1649:1625]}
          + ({2'd0, exponential_fine[1674:1650]} + {2'd0, exponential_fine[1699:1675]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_17_d1 <= {2'd0, exponential_fine[1724:1700]}
          + {2'd0, exponential_fine[1749:1725]}
          + ({2'd0, exponential_fine[1774:1750]} + {2'd0, exponential_fine[1799:1775]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_18_d1 <= {2'd0, exponential_fine[1824:1800]}
          + {2'd0, exponential_fine[1849:1825]}
          + ({2'd0, exponential_fine[1874:1850]} + {2'd0, exponential_fine[1899:1875]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_19_d1 <= {2'd0, exponential_fine[1924:1900]}
          + {2'd0, exponential_fine[1949:1925]}
          + ({2'd0, exponential_fine[1974:1950]} + {2'd0, exponential_fine[1999:1975]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_20_d1 <= {2'd0, exponential_fine[2024:2000]}
          + {2'd0, exponential_fine[2049:2025]}
          + ({2'd0, exponential_fine[2074:2050]} + {2'd0, exponential_fine[2099:2075]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_21_d1 <= {2'd0, exponential_fine[2124:2100]}
          + {2'd0, exponential_fine[2149:2125]}
          + ({2'd0, exponential_fine[2174:2150]} + {2'd0, exponential_fine[2199:2175]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_22_d1 <= {2'd0, exponential_fine[2224:2200]}
          + {2'd0, exponential_fine[2249:2225]}
          + ({2'd0, exponential_fine[2274:2250]} + {2'd0, exponential_fine[2299:2275]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_23_d1 <= {2'd0, exponential_fine[2324:2300]}
          + {2'd0, exponential_fine[2349:2325]}
          + ({2'd0, exponential_fine[2374:2350]} + {2'd0, exponential_fine[2399:2375]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_24_d1 <= {2'd0, exponential_fine[2424:2400]}
          + {2'd0, exponential_fine[2449:2425]}
          + ({2'd0, exponential_fine[2474:2450]} + {2'd0, exponential_fine[2499:2475]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_25_d1 <= {2'd0, exponential_fine[2524:2500]}
          + {2'd0, exponential_fine[2549:2525]}
          + ({2'd0, exponential_fine[2574:2550]} + {2'd0, exponential_fine[2599:2575]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_26_d1 <= {2'd0, exponential_fine[2624:2600]}
          + {2'd0, exponential_fine[2649:2625]}
          + ({2'd0, exponential_fine[2674:2650]} + {2'd0, exponential_fine[2699:2675]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_27_d1 <= {2'd0, exponential_fine[2724:2700]}
          + {2'd0, exponential_fine[2749:2725]}
          + ({2'd0, exponential_fine[2774:2750]} + {2'd0, exponential_fine[2799:2775]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_28_d1 <= {2'd0, exponential_fine[2824:2800]}
          + {2'd0, exponential_fine[2849:2825]}
          + ({2'd0, exponential_fine[2874:2850]} + {2'd0, exponential_fine[2899:2875]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_29_d1 <= {2'd0, exponential_fine[2924:2900]}
          + {2'd0, exponential_fine[2949:2925]}
          + ({2'd0, exponential_fine[2974:2950]} + {2'd0, exponential_fine[2999:2975]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_30_d1 <= {2'd0, exponential_fine[3024:3000]}
          + {2'd0, exponential_fine[3049:3025]}
          + ({2'd0, exponential_fine[3074:3050]} + {2'd0, exponential_fine[3099:3075]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_31_d1 <= {2'd0, exponential_fine[3124:3100]}
          + {2'd0, exponential_fine[3149:3125]}
          + ({2'd0, exponential_fine[3174:3150]} + {2'd0, exponential_fine[3199:3175]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_32_d1 <= {2'd0, exponential_fine[3224:3200]}
          + {2'd0, exponential_fine[3249:3225]}
          + ({2'd0, exponential_fine[3274:3250]} + {2'd0, exponential_fine[3299:3275]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_33_d1 <= {2'd0, exponential_fine[3324:3300]}
          + {2'd0, exponential_fine[3349:3325]}
          + ({2'd0, exponential_fine[3374:3350]} + {2'd0, exponential_fine[3399:3375]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_34_d1 <= {2'd0, exponential_fine[3424:3400]}
          + {2'd0, exponential_fine[3449:3425]}
          + ({2'd0, exponential_fine[3474:3450]} + {2'd0, exponential_fine[3499:3475]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_35_d1 <= {2'd0, exponential_fine[3524:3500]}
          + {2'd0, exponential_fine[3549:3525]}
          + ({2'd0, exponential_fine[3574:3550]} + {2'd0, exponential_fine[3599:3575]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_36_d1 <= {2'd0, exponential_fine[3624:3600]}
          + {2'd0, exponential_fine[3649:3625]}
          + ({2'd0, exponential_fine[3674:3650]} + {2'd0, exponential_fine[3699:3675]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_37_d1 <= {2'd0, exponential_fine[3724:3700]}
          + {2'd0, exponential_fine[3749:3725]}
          + ({2'd0, exponential_fine[3774:3750]} + {2'd0, exponential_fine[3799:3775]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_38_d1 <= {2'd0, exponential_fine[3824:3800]}
          + {2'd0, exponential_fine[3849:3825]}
          + ({2'd0, exponential_fine[3874:3850]} + {2'd0, exponential_fine[3899:3875]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_39_d1 <= {2'd0, exponential_fine[3924:3900]}
          + {2'd0, exponential_fine[3949:3925]}
          + ({2'd0, exponential_fine[3974:3950]} + {2'd0, exponential_fine[3999:3975]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_40_d1 <= {2'd0, exponential_fine[4024:4000]}
          + {2'd0, exponential_fine[4049:4025]}
          + ({2'd0, exponential_fine[4074:4050]} + {2'd0, exponential_fine[4099:4075]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_41_d1 <= {2'd0, exponential_fine[4124:4100]}
          + {2'd0, exponential_fine[4149:4125]}
          + ({2'd0, exponential_fine[4174:4150]} + {2'd0, exponential_fine[4199:4175]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_42_d1 <= {2'd0, exponential_fine[4224:4200]}
          + {2'd0, exponential_fine[4249:4225]}
          + ({2'd0, exponential_fine[4274:4250]} + {2'd0, exponential_fine[4299:4275]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_43_d1 <= {2'd0, exponential_fine[4324:4300]}
          + {2'd0, exponential_fine[4349:4325]}
          + ({2'd0, exponential_fine[4374:4350]} + {2'd0, exponential_fine[4399:4375]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_44_d1 <= {2'd0, exponential_fine[4424:4400]}
          + {2'd0, exponential_fine[4449:4425]}
          + ({2'd0, exponential_fine[4474:4450]} + {2'd0, exponential_fine[4499:4475]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_45_d1 <= {2'd0, exponential_fine[4524:4500]}
          + {2'd0, exponential_fine[4549:4525]}
          + ({2'd0, exponential_fine[4574:4550]} + {2'd0, exponential_fine[4599:4575]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_46_d1 <= {2'd0, exponential_fine[4624:4600]}
          + {2'd0, exponential_fine[4649:4625]}
          + ({2'd0, exponential_fine[4674:4650]} + {2'd0, exponential_fine[4699:4675]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_47_d1 <= {2'd0, exponential_fine[4724:4700]}
          + {2'd0, exponential_fine[4749:4725]}
          + ({2'd0, exponential_fine[4774:4750]} + {2'd0, exponential_fine[4799:4775]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_48_d1 <= {2'd0, exponential_fine[4824:4800]}
          + {2'd0, exponential_fine[4849:4825]}
          + ({2'd0, exponential_fine[4874:4850]} + {2'd0, exponential_fine[4899:4875]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_49_d1 <= {2'd0, exponential_fine[4924:4900]}
          + {2'd0, exponential_fine[4949:4925]}
          + ({2'd0, exponential_fine[4974:4950]} + {2'd0, exponential_fine[4999:4975]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_50_d1 <= {2'd0, exponential_fine[5024:5000]}
          + {2'd0, exponential_fine[5049:5025]}
          + ({2'd0, exponential_fine[5074:5050]} + {2'd0, exponential_fine[5099:5075]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_51_d1 <= {2'd0, exponential_fine[5124:5100]}
          + {2'd0, exponential_fine[5149:5125]}
          + ({2'd0, exponential_fine[5174:5150]} + {2'd0, exponential_fine[5199:5175]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_52_d1 <= {2'd0, exponential_fine[5224:5200]}
          + {2'd0, exponential_fine[5249:5225]}
          + ({2'd0, exponential_fine[5274:5250]} + {2'd0, exponential_fine[5299:5275]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_53_d1 <= {2'd0, exponential_fine[5324:5300]}
          + {2'd0, exponential_fine[5349:5325]}
          + ({2'd0, exponential_fine[5374:5350]} + {2'd0, exponential_fine[5399:5375]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_54_d1 <= {2'd0, exponential_fine[5424:5400]}
          + {2'd0, exponential_fine[5449:5425]}
          + ({2'd0, exponential_fine[5474:5450]} + {2'd0, exponential_fine[5499:5475]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_55_d1 <= {2'd0, exponential_fine[5524:5500]}
          + {2'd0, exponential_fine[5549:5525]}
          + ({2'd0, exponential_fine[5574:5550]} + {2'd0, exponential_fine[5599:5575]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_56_d1 <= {2'd0, exponential_fine[5624:5600]}
          + {2'd0, exponential_fine[5649:5625]}
          + ({2'd0, exponential_fine[5674:5650]} + {2'd0, exponential_fine[5699:5675]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_57_d1 <= {2'd0, exponential_fine[5724:5700]}
          + {2'd0, exponential_fine[5749:5725]}
          + ({2'd0, exponential_fine[5774:5750]} + {2'd0, exponential_fine[5799:5775]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_58_d1 <= {2'd0, exponential_fine[5824:5800]}
          + {2'd0, exponential_fine[5849:5825]}
          + ({2'd0, exponential_fine[5874:5850]} + {2'd0, exponential_fine[5899:5875]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_59_d1 <= {2'd0, exponential_fine[5924:5900]}
          + {2'd0, exponential_fine[5949:5925]}
          + ({2'd0, exponential_fine[5974:5950]} + {2'd0, exponential_fine[5999:5975]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_60_d1 <= {2'd0, exponential_fine[6024:6000]}
          + {2'd0, exponential_fine[6049:6025]}
          + ({2'd0, exponential_fine[6074:6050]} + {2'd0, exponential_fine[6099:6075]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_61_d1 <= {2'd0, exponential_fine[6124:6100]}
          + {2'd0, exponential_fine[6149:6125]}
          + ({2'd0, exponential_fine[6174:6150]} + {2'd0, exponential_fine[6199:6175]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_62_d1 <= {2'd0, exponential_fine[6224:6200]}
          + {2'd0, exponential_fine[6249:6225]}
          + ({2'd0, exponential_fine[6274:6250]} + {2'd0, exponential_fine[6299:6275]});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level2_63_d1 <= {2'd0, exponential_fine[6324:6300]}
          + {2'd0, exponential_fine[6349:6325]}
          + ({2'd0, exponential_fine[6374:6350]} + {2'd0, exponential_fine[6399:6375]});
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
      terms_level4_4_d1 <= {2'd0, terms_level2_16_d1}
          + {2'd0, terms_level2_17_d1}
          + ({2'd0, terms_level2_18_d1} + {2'd0, terms_level2_19_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_5_d1 <= {2'd0, terms_level2_20_d1}
          + {2'd0, terms_level2_21_d1}
          + ({2'd0, terms_level2_22_d1} + {2'd0, terms_level2_23_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_6_d1 <= {2'd0, terms_level2_24_d1}
          + {2'd0, terms_level2_25_d1}
          + ({2'd0, terms_level2_26_d1} + {2'd0, terms_level2_27_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_7_d1 <= {2'd0, terms_level2_28_d1}
          + {2'd0, terms_level2_29_d1}
          + ({2'd0, terms_level2_30_d1} + {2'd0, terms_level2_31_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_8_d1 <= {2'd0, terms_level2_32_d1}
          + {2'd0, terms_level2_33_d1}
          + ({2'd0, terms_level2_34_d1} + {2'd0, terms_level2_35_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_9_d1 <= {2'd0, terms_level2_36_d1}
          + {2'd0, terms_level2_37_d1}
          + ({2'd0, terms_level2_38_d1} + {2'd0, terms_level2_39_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_10_d1 <= {2'd0, terms_level2_40_d1}
          + {2'd0, terms_level2_41_d1}
          + ({2'd0, terms_level2_42_d1} + {2'd0, terms_level2_43_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_11_d1 <= {2'd0, terms_level2_44_d1}
          + {2'd0, terms_level2_45_d1}
          + ({2'd0, terms_level2_46_d1} + {2'd0, terms_level2_47_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_12_d1 <= {2'd0, terms_level2_48_d1}
          + {2'd0, terms_level2_49_d1}
          + ({2'd0, terms_level2_50_d1} + {2'd0, terms_level2_51_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_13_d1 <= {2'd0, terms_level2_52_d1}
          + {2'd0, terms_level2_53_d1}
          + ({2'd0, terms_level2_54_d1} + {2'd0, terms_level2_55_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_14_d1 <= {2'd0, terms_level2_56_d1}
          + {2'd0, terms_level2_57_d1}
          + ({2'd0, terms_level2_58_d1} + {2'd0, terms_level2_59_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level4_15_d1 <= {2'd0, terms_level2_60_d1}
          + {2'd0, terms_level2_61_d1}
          + ({2'd0, terms_level2_62_d1} + {2'd0, terms_level2_63_d1});
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
    if (enable) begin  // RowMaximum.swift:54
      terms_level6_1_d1 <= {2'd0, terms_level4_4_d1}
          + {2'd0, terms_level4_5_d1}
          + ({2'd0, terms_level4_6_d1} + {2'd0, terms_level4_7_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level6_2_d1 <= {2'd0, terms_level4_8_d1}
          + {2'd0, terms_level4_9_d1}
          + ({2'd0, terms_level4_10_d1} + {2'd0, terms_level4_11_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level6_3_d1 <= {2'd0, terms_level4_12_d1}
          + {2'd0, terms_level4_13_d1}
          + ({2'd0, terms_level4_14_d1} + {2'd0, terms_level4_15_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      terms_level8_0_d1 <= {2'd0, terms_level6_0_d1}
          + {2'd0, terms_level6_1_d1}
          + ({2'd0, terms_level6_2_d1} + {2'd0, terms_level6_3_d1});
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
      scan_d9 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:69
      scan_d9 <= scan_d8;
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
    if (rst) begin
      stage_d9 <= 1'b0;
    end else if (enable) begin  // Softmax.swift:70
      stage_d9 <= stage_d8;
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
    if (enable) begin  // Softmax.swift:71
      scansFirst_d9 <= scansFirst_d8;
    end
  end

  always @(posedge clk) begin
    if (enable & scan_d9) begin  // Softmax.swift:72
      sum <= (scansFirst_d9 ? 41'd0 : sum) + {8'd0, terms_level8_0_d1};
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      sum_is_whole <= 1'b0;
    end else if (enable) begin  // Softmax.swift:77
      sum_is_whole <= stage_d9;
    end
  end

  ByteReciprocal_elements65536 reciprocal (  // Softmax.swift:76
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
    for (i = 0; i < 256; i = i + 1) begin : each_i_2
      Requantiser_u17_m17_s41_u8 scale (  // Softmax.swift:81
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
    for (i = 0; i < 256; i = i + 1) begin : each_i_3
      assign results_low[i * 8 +: 8] = scale_result[i * 9 +: 8];
    end
  endgenerate

  assign results = results_low;

  wire _unused_ok = &{1'b0, scale_result, 1'b0};
endmodule

`default_nettype wire
