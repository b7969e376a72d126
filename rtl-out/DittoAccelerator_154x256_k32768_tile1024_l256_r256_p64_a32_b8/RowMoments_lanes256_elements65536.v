// RowMoments_lanes256_elements65536, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 256, elements = 65536
// Content: fnv1a64 b70ca6055edd0d54
`default_nettype none

module RowMoments_lanes256_elements65536 (
    input  wire                 clk,
    input  wire                 rst,
    input  wire                 enable,  // RowMoments.swift:11
    input  wire                 valid,  // RowMoments.swift:12
    input  wire                 first,  // RowMoments.swift:13
    input  wire                 last,  // RowMoments.swift:14
    input  wire        [4095:0] values,  // RowMoments.swift:15
    input  wire        [255:0]  present,  // RowMoments.swift:17
    output wire signed [31:0]   sum,  // RowMoments.swift:18
    output wire        [46:0]   squares,  // RowMoments.swift:19
    output wire                 isReady  // RowMoments.swift:20
);

  reg signed [31:0] total;  // RowMoments.swift:21
  reg [46:0] squareTotal;  // RowMoments.swift:22
  reg signed [15:0] present_0_d1;  // RowMoments.swift:36
  reg signed [15:0] present_1_d1;  // RowMoments.swift:36
  reg signed [15:0] present_2_d1;  // RowMoments.swift:36
  reg signed [15:0] present_3_d1;  // RowMoments.swift:36
  reg signed [15:0] present_4_d1;  // RowMoments.swift:36
  reg signed [15:0] present_5_d1;  // RowMoments.swift:36
  reg signed [15:0] present_6_d1;  // RowMoments.swift:36
  reg signed [15:0] present_7_d1;  // RowMoments.swift:36
  reg signed [15:0] present_8_d1;  // RowMoments.swift:36
  reg signed [15:0] present_9_d1;  // RowMoments.swift:36
  reg signed [15:0] present_10_d1;  // RowMoments.swift:36
  reg signed [15:0] present_11_d1;  // RowMoments.swift:36
  reg signed [15:0] present_12_d1;  // RowMoments.swift:36
  reg signed [15:0] present_13_d1;  // RowMoments.swift:36
  reg signed [15:0] present_14_d1;  // RowMoments.swift:36
  reg signed [15:0] present_15_d1;  // RowMoments.swift:36
  reg signed [15:0] present_16_d1;  // RowMoments.swift:36
  reg signed [15:0] present_17_d1;  // RowMoments.swift:36
  reg signed [15:0] present_18_d1;  // RowMoments.swift:36
  reg signed [15:0] present_19_d1;  // RowMoments.swift:36
  reg signed [15:0] present_20_d1;  // RowMoments.swift:36
  reg signed [15:0] present_21_d1;  // RowMoments.swift:36
  reg signed [15:0] present_22_d1;  // RowMoments.swift:36
  reg signed [15:0] present_23_d1;  // RowMoments.swift:36
  reg signed [15:0] present_24_d1;  // RowMoments.swift:36
  reg signed [15:0] present_25_d1;  // RowMoments.swift:36
  reg signed [15:0] present_26_d1;  // RowMoments.swift:36
  reg signed [15:0] present_27_d1;  // RowMoments.swift:36
  reg signed [15:0] present_28_d1;  // RowMoments.swift:36
  reg signed [15:0] present_29_d1;  // RowMoments.swift:36
  reg signed [15:0] present_30_d1;  // RowMoments.swift:36
  reg signed [15:0] present_31_d1;  // RowMoments.swift:36
  reg signed [15:0] present_32_d1;  // RowMoments.swift:36
  reg signed [15:0] present_33_d1;  // RowMoments.swift:36
  reg signed [15:0] present_34_d1;  // RowMoments.swift:36
  reg signed [15:0] present_35_d1;  // RowMoments.swift:36
  reg signed [15:0] present_36_d1;  // RowMoments.swift:36
  reg signed [15:0] present_37_d1;  // RowMoments.swift:36
  reg signed [15:0] present_38_d1;  // RowMoments.swift:36
  reg signed [15:0] present_39_d1;  // RowMoments.swift:36
  reg signed [15:0] present_40_d1;  // RowMoments.swift:36
  reg signed [15:0] present_41_d1;  // RowMoments.swift:36
  reg signed [15:0] present_42_d1;  // RowMoments.swift:36
  reg signed [15:0] present_43_d1;  // RowMoments.swift:36
  reg signed [15:0] present_44_d1;  // RowMoments.swift:36
  reg signed [15:0] present_45_d1;  // RowMoments.swift:36
  reg signed [15:0] present_46_d1;  // RowMoments.swift:36
  reg signed [15:0] present_47_d1;  // RowMoments.swift:36
  reg signed [15:0] present_48_d1;  // RowMoments.swift:36
  reg signed [15:0] present_49_d1;  // RowMoments.swift:36
  reg signed [15:0] present_50_d1;  // RowMoments.swift:36
  reg signed [15:0] present_51_d1;  // RowMoments.swift:36
  reg signed [15:0] present_52_d1;  // RowMoments.swift:36
  reg signed [15:0] present_53_d1;  // RowMoments.swift:36
  reg signed [15:0] present_54_d1;  // RowMoments.swift:36
  reg signed [15:0] present_55_d1;  // RowMoments.swift:36
  reg signed [15:0] present_56_d1;  // RowMoments.swift:36
  reg signed [15:0] present_57_d1;  // RowMoments.swift:36
  reg signed [15:0] present_58_d1;  // RowMoments.swift:36
  reg signed [15:0] present_59_d1;  // RowMoments.swift:36
  reg signed [15:0] present_60_d1;  // RowMoments.swift:36
  reg signed [15:0] present_61_d1;  // RowMoments.swift:36
  reg signed [15:0] present_62_d1;  // RowMoments.swift:36
  reg signed [15:0] present_63_d1;  // RowMoments.swift:36
  reg signed [15:0] present_64_d1;  // RowMoments.swift:36
  reg signed [15:0] present_65_d1;  // RowMoments.swift:36
  reg signed [15:0] present_66_d1;  // RowMoments.swift:36
  reg signed [15:0] present_67_d1;  // RowMoments.swift:36
  reg signed [15:0] present_68_d1;  // RowMoments.swift:36
  reg signed [15:0] present_69_d1;  // RowMoments.swift:36
  reg signed [15:0] present_70_d1;  // RowMoments.swift:36
  reg signed [15:0] present_71_d1;  // RowMoments.swift:36
  reg signed [15:0] present_72_d1;  // RowMoments.swift:36
  reg signed [15:0] present_73_d1;  // RowMoments.swift:36
  reg signed [15:0] present_74_d1;  // RowMoments.swift:36
  reg signed [15:0] present_75_d1;  // RowMoments.swift:36
  reg signed [15:0] present_76_d1;  // RowMoments.swift:36
  reg signed [15:0] present_77_d1;  // RowMoments.swift:36
  reg signed [15:0] present_78_d1;  // RowMoments.swift:36
  reg signed [15:0] present_79_d1;  // RowMoments.swift:36
  reg signed [15:0] present_80_d1;  // RowMoments.swift:36
  reg signed [15:0] present_81_d1;  // RowMoments.swift:36
  reg signed [15:0] present_82_d1;  // RowMoments.swift:36
  reg signed [15:0] present_83_d1;  // RowMoments.swift:36
  reg signed [15:0] present_84_d1;  // RowMoments.swift:36
  reg signed [15:0] present_85_d1;  // RowMoments.swift:36
  reg signed [15:0] present_86_d1;  // RowMoments.swift:36
  reg signed [15:0] present_87_d1;  // RowMoments.swift:36
  reg signed [15:0] present_88_d1;  // RowMoments.swift:36
  reg signed [15:0] present_89_d1;  // RowMoments.swift:36
  reg signed [15:0] present_90_d1;  // RowMoments.swift:36
  reg signed [15:0] present_91_d1;  // RowMoments.swift:36
  reg signed [15:0] present_92_d1;  // RowMoments.swift:36
  reg signed [15:0] present_93_d1;  // RowMoments.swift:36
  reg signed [15:0] present_94_d1;  // RowMoments.swift:36
  reg signed [15:0] present_95_d1;  // RowMoments.swift:36
  reg signed [15:0] present_96_d1;  // RowMoments.swift:36
  reg signed [15:0] present_97_d1;  // RowMoments.swift:36
  reg signed [15:0] present_98_d1;  // RowMoments.swift:36
  reg signed [15:0] present_99_d1;  // RowMoments.swift:36
  reg signed [15:0] present_100_d1;  // RowMoments.swift:36
  reg signed [15:0] present_101_d1;  // RowMoments.swift:36
  reg signed [15:0] present_102_d1;  // RowMoments.swift:36
  reg signed [15:0] present_103_d1;  // RowMoments.swift:36
  reg signed [15:0] present_104_d1;  // RowMoments.swift:36
  reg signed [15:0] present_105_d1;  // RowMoments.swift:36
  reg signed [15:0] present_106_d1;  // RowMoments.swift:36
  reg signed [15:0] present_107_d1;  // RowMoments.swift:36
  reg signed [15:0] present_108_d1;  // RowMoments.swift:36
  reg signed [15:0] present_109_d1;  // RowMoments.swift:36
  reg signed [15:0] present_110_d1;  // RowMoments.swift:36
  reg signed [15:0] present_111_d1;  // RowMoments.swift:36
  reg signed [15:0] present_112_d1;  // RowMoments.swift:36
  reg signed [15:0] present_113_d1;  // RowMoments.swift:36
  reg signed [15:0] present_114_d1;  // RowMoments.swift:36
  reg signed [15:0] present_115_d1;  // RowMoments.swift:36
  reg signed [15:0] present_116_d1;  // RowMoments.swift:36
  reg signed [15:0] present_117_d1;  // RowMoments.swift:36
  reg signed [15:0] present_118_d1;  // RowMoments.swift:36
  reg signed [15:0] present_119_d1;  // RowMoments.swift:36
  reg signed [15:0] present_120_d1;  // RowMoments.swift:36
  reg signed [15:0] present_121_d1;  // RowMoments.swift:36
  reg signed [15:0] present_122_d1;  // RowMoments.swift:36
  reg signed [15:0] present_123_d1;  // RowMoments.swift:36
  reg signed [15:0] present_124_d1;  // RowMoments.swift:36
  reg signed [15:0] present_125_d1;  // RowMoments.swift:36
  reg signed [15:0] present_126_d1;  // RowMoments.swift:36
  reg signed [15:0] present_127_d1;  // RowMoments.swift:36
  reg signed [15:0] present_128_d1;  // RowMoments.swift:36
  reg signed [15:0] present_129_d1;  // RowMoments.swift:36
  reg signed [15:0] present_130_d1;  // RowMoments.swift:36
  reg signed [15:0] present_131_d1;  // RowMoments.swift:36
  reg signed [15:0] present_132_d1;  // RowMoments.swift:36
  reg signed [15:0] present_133_d1;  // RowMoments.swift:36
  reg signed [15:0] present_134_d1;  // RowMoments.swift:36
  reg signed [15:0] present_135_d1;  // RowMoments.swift:36
  reg signed [15:0] present_136_d1;  // RowMoments.swift:36
  reg signed [15:0] present_137_d1;  // RowMoments.swift:36
  reg signed [15:0] present_138_d1;  // RowMoments.swift:36
  reg signed [15:0] present_139_d1;  // RowMoments.swift:36
  reg signed [15:0] present_140_d1;  // RowMoments.swift:36
  reg signed [15:0] present_141_d1;  // RowMoments.swift:36
  reg signed [15:0] present_142_d1;  // RowMoments.swift:36
  reg signed [15:0] present_143_d1;  // RowMoments.swift:36
  reg signed [15:0] present_144_d1;  // RowMoments.swift:36
  reg signed [15:0] present_145_d1;  // RowMoments.swift:36
  reg signed [15:0] present_146_d1;  // RowMoments.swift:36
  reg signed [15:0] present_147_d1;  // RowMoments.swift:36
  reg signed [15:0] present_148_d1;  // RowMoments.swift:36
  reg signed [15:0] present_149_d1;  // RowMoments.swift:36
  reg signed [15:0] present_150_d1;  // RowMoments.swift:36
  reg signed [15:0] present_151_d1;  // RowMoments.swift:36
  reg signed [15:0] present_152_d1;  // RowMoments.swift:36
  reg signed [15:0] present_153_d1;  // RowMoments.swift:36
  reg signed [15:0] present_154_d1;  // RowMoments.swift:36
  reg signed [15:0] present_155_d1;  // RowMoments.swift:36
  reg signed [15:0] present_156_d1;  // RowMoments.swift:36
  reg signed [15:0] present_157_d1;  // RowMoments.swift:36
  reg signed [15:0] present_158_d1;  // RowMoments.swift:36
  reg signed [15:0] present_159_d1;  // RowMoments.swift:36
  reg signed [15:0] present_160_d1;  // RowMoments.swift:36
  reg signed [15:0] present_161_d1;  // RowMoments.swift:36
  reg signed [15:0] present_162_d1;  // RowMoments.swift:36
  reg signed [15:0] present_163_d1;  // RowMoments.swift:36
  reg signed [15:0] present_164_d1;  // RowMoments.swift:36
  reg signed [15:0] present_165_d1;  // RowMoments.swift:36
  reg signed [15:0] present_166_d1;  // RowMoments.swift:36
  reg signed [15:0] present_167_d1;  // RowMoments.swift:36
  reg signed [15:0] present_168_d1;  // RowMoments.swift:36
  reg signed [15:0] present_169_d1;  // RowMoments.swift:36
  reg signed [15:0] present_170_d1;  // RowMoments.swift:36
  reg signed [15:0] present_171_d1;  // RowMoments.swift:36
  reg signed [15:0] present_172_d1;  // RowMoments.swift:36
  reg signed [15:0] present_173_d1;  // RowMoments.swift:36
  reg signed [15:0] present_174_d1;  // RowMoments.swift:36
  reg signed [15:0] present_175_d1;  // RowMoments.swift:36
  reg signed [15:0] present_176_d1;  // RowMoments.swift:36
  reg signed [15:0] present_177_d1;  // RowMoments.swift:36
  reg signed [15:0] present_178_d1;  // RowMoments.swift:36
  reg signed [15:0] present_179_d1;  // RowMoments.swift:36
  reg signed [15:0] present_180_d1;  // RowMoments.swift:36
  reg signed [15:0] present_181_d1;  // RowMoments.swift:36
  reg signed [15:0] present_182_d1;  // RowMoments.swift:36
  reg signed [15:0] present_183_d1;  // RowMoments.swift:36
  reg signed [15:0] present_184_d1;  // RowMoments.swift:36
  reg signed [15:0] present_185_d1;  // RowMoments.swift:36
  reg signed [15:0] present_186_d1;  // RowMoments.swift:36
  reg signed [15:0] present_187_d1;  // RowMoments.swift:36
  reg signed [15:0] present_188_d1;  // RowMoments.swift:36
  reg signed [15:0] present_189_d1;  // RowMoments.swift:36
  reg signed [15:0] present_190_d1;  // RowMoments.swift:36
  reg signed [15:0] present_191_d1;  // RowMoments.swift:36
  reg signed [15:0] present_192_d1;  // RowMoments.swift:36
  reg signed [15:0] present_193_d1;  // RowMoments.swift:36
  reg signed [15:0] present_194_d1;  // RowMoments.swift:36
  reg signed [15:0] present_195_d1;  // RowMoments.swift:36
  reg signed [15:0] present_196_d1;  // RowMoments.swift:36
  reg signed [15:0] present_197_d1;  // RowMoments.swift:36
  reg signed [15:0] present_198_d1;  // RowMoments.swift:36
  reg signed [15:0] present_199_d1;  // RowMoments.swift:36
  reg signed [15:0] present_200_d1;  // RowMoments.swift:36
  reg signed [15:0] present_201_d1;  // RowMoments.swift:36
  reg signed [15:0] present_202_d1;  // RowMoments.swift:36
  reg signed [15:0] present_203_d1;  // RowMoments.swift:36
  reg signed [15:0] present_204_d1;  // RowMoments.swift:36
  reg signed [15:0] present_205_d1;  // RowMoments.swift:36
  reg signed [15:0] present_206_d1;  // RowMoments.swift:36
  reg signed [15:0] present_207_d1;  // RowMoments.swift:36
  reg signed [15:0] present_208_d1;  // RowMoments.swift:36
  reg signed [15:0] present_209_d1;  // RowMoments.swift:36
  reg signed [15:0] present_210_d1;  // RowMoments.swift:36
  reg signed [15:0] present_211_d1;  // RowMoments.swift:36
  reg signed [15:0] present_212_d1;  // RowMoments.swift:36
  reg signed [15:0] present_213_d1;  // RowMoments.swift:36
  reg signed [15:0] present_214_d1;  // RowMoments.swift:36
  reg signed [15:0] present_215_d1;  // RowMoments.swift:36
  reg signed [15:0] present_216_d1;  // RowMoments.swift:36
  reg signed [15:0] present_217_d1;  // RowMoments.swift:36
  reg signed [15:0] present_218_d1;  // RowMoments.swift:36
  reg signed [15:0] present_219_d1;  // RowMoments.swift:36
  reg signed [15:0] present_220_d1;  // RowMoments.swift:36
  reg signed [15:0] present_221_d1;  // RowMoments.swift:36
  reg signed [15:0] present_222_d1;  // RowMoments.swift:36
  reg signed [15:0] present_223_d1;  // RowMoments.swift:36
  reg signed [15:0] present_224_d1;  // RowMoments.swift:36
  reg signed [15:0] present_225_d1;  // RowMoments.swift:36
  reg signed [15:0] present_226_d1;  // RowMoments.swift:36
  reg signed [15:0] present_227_d1;  // RowMoments.swift:36
  reg signed [15:0] present_228_d1;  // RowMoments.swift:36
  reg signed [15:0] present_229_d1;  // RowMoments.swift:36
  reg signed [15:0] present_230_d1;  // RowMoments.swift:36
  reg signed [15:0] present_231_d1;  // RowMoments.swift:36
  reg signed [15:0] present_232_d1;  // RowMoments.swift:36
  reg signed [15:0] present_233_d1;  // RowMoments.swift:36
  reg signed [15:0] present_234_d1;  // RowMoments.swift:36
  reg signed [15:0] present_235_d1;  // RowMoments.swift:36
  reg signed [15:0] present_236_d1;  // RowMoments.swift:36
  reg signed [15:0] present_237_d1;  // RowMoments.swift:36
  reg signed [15:0] present_238_d1;  // RowMoments.swift:36
  reg signed [15:0] present_239_d1;  // RowMoments.swift:36
  reg signed [15:0] present_240_d1;  // RowMoments.swift:36
  reg signed [15:0] present_241_d1;  // RowMoments.swift:36
  reg signed [15:0] present_242_d1;  // RowMoments.swift:36
  reg signed [15:0] present_243_d1;  // RowMoments.swift:36
  reg signed [15:0] present_244_d1;  // RowMoments.swift:36
  reg signed [15:0] present_245_d1;  // RowMoments.swift:36
  reg signed [15:0] present_246_d1;  // RowMoments.swift:36
  reg signed [15:0] present_247_d1;  // RowMoments.swift:36
  reg signed [15:0] present_248_d1;  // RowMoments.swift:36
  reg signed [15:0] present_249_d1;  // RowMoments.swift:36
  reg signed [15:0] present_250_d1;  // RowMoments.swift:36
  reg signed [15:0] present_251_d1;  // RowMoments.swift:36
  reg signed [15:0] present_252_d1;  // RowMoments.swift:36
  reg signed [15:0] present_253_d1;  // RowMoments.swift:36
  reg signed [15:0] present_254_d1;  // RowMoments.swift:36
  reg signed [15:0] present_255_d1;  // RowMoments.swift:36
  reg [30:0] square_0_d1;  // RowMoments.swift:39
  reg [30:0] square_1_d1;  // RowMoments.swift:39
  reg [30:0] square_2_d1;  // RowMoments.swift:39
  reg [30:0] square_3_d1;  // RowMoments.swift:39
  reg [30:0] square_4_d1;  // RowMoments.swift:39
  reg [30:0] square_5_d1;  // RowMoments.swift:39
  reg [30:0] square_6_d1;  // RowMoments.swift:39
  reg [30:0] square_7_d1;  // RowMoments.swift:39
  reg [30:0] square_8_d1;  // RowMoments.swift:39
  reg [30:0] square_9_d1;  // RowMoments.swift:39
  reg [30:0] square_10_d1;  // RowMoments.swift:39
  reg [30:0] square_11_d1;  // RowMoments.swift:39
  reg [30:0] square_12_d1;  // RowMoments.swift:39
  reg [30:0] square_13_d1;  // RowMoments.swift:39
  reg [30:0] square_14_d1;  // RowMoments.swift:39
  reg [30:0] square_15_d1;  // RowMoments.swift:39
  reg [30:0] square_16_d1;  // RowMoments.swift:39
  reg [30:0] square_17_d1;  // RowMoments.swift:39
  reg [30:0] square_18_d1;  // RowMoments.swift:39
  reg [30:0] square_19_d1;  // RowMoments.swift:39
  reg [30:0] square_20_d1;  // RowMoments.swift:39
  reg [30:0] square_21_d1;  // RowMoments.swift:39
  reg [30:0] square_22_d1;  // RowMoments.swift:39
  reg [30:0] square_23_d1;  // RowMoments.swift:39
  reg [30:0] square_24_d1;  // RowMoments.swift:39
  reg [30:0] square_25_d1;  // RowMoments.swift:39
  reg [30:0] square_26_d1;  // RowMoments.swift:39
  reg [30:0] square_27_d1;  // RowMoments.swift:39
  reg [30:0] square_28_d1;  // RowMoments.swift:39
  reg [30:0] square_29_d1;  // RowMoments.swift:39
  reg [30:0] square_30_d1;  // RowMoments.swift:39
  reg [30:0] square_31_d1;  // RowMoments.swift:39
  reg [30:0] square_32_d1;  // RowMoments.swift:39
  reg [30:0] square_33_d1;  // RowMoments.swift:39
  reg [30:0] square_34_d1;  // RowMoments.swift:39
  reg [30:0] square_35_d1;  // RowMoments.swift:39
  reg [30:0] square_36_d1;  // RowMoments.swift:39
  reg [30:0] square_37_d1;  // RowMoments.swift:39
  reg [30:0] square_38_d1;  // RowMoments.swift:39
  reg [30:0] square_39_d1;  // RowMoments.swift:39
  reg [30:0] square_40_d1;  // RowMoments.swift:39
  reg [30:0] square_41_d1;  // RowMoments.swift:39
  reg [30:0] square_42_d1;  // RowMoments.swift:39
  reg [30:0] square_43_d1;  // RowMoments.swift:39
  reg [30:0] square_44_d1;  // RowMoments.swift:39
  reg [30:0] square_45_d1;  // RowMoments.swift:39
  reg [30:0] square_46_d1;  // RowMoments.swift:39
  reg [30:0] square_47_d1;  // RowMoments.swift:39
  reg [30:0] square_48_d1;  // RowMoments.swift:39
  reg [30:0] square_49_d1;  // RowMoments.swift:39
  reg [30:0] square_50_d1;  // RowMoments.swift:39
  reg [30:0] square_51_d1;  // RowMoments.swift:39
  reg [30:0] square_52_d1;  // RowMoments.swift:39
  reg [30:0] square_53_d1;  // RowMoments.swift:39
  reg [30:0] square_54_d1;  // RowMoments.swift:39
  reg [30:0] square_55_d1;  // RowMoments.swift:39
  reg [30:0] square_56_d1;  // RowMoments.swift:39
  reg [30:0] square_57_d1;  // RowMoments.swift:39
  reg [30:0] square_58_d1;  // RowMoments.swift:39
  reg [30:0] square_59_d1;  // RowMoments.swift:39
  reg [30:0] square_60_d1;  // RowMoments.swift:39
  reg [30:0] square_61_d1;  // RowMoments.swift:39
  reg [30:0] square_62_d1;  // RowMoments.swift:39
  reg [30:0] square_63_d1;  // RowMoments.swift:39
  reg [30:0] square_64_d1;  // RowMoments.swift:39
  reg [30:0] square_65_d1;  // RowMoments.swift:39
  reg [30:0] square_66_d1;  // RowMoments.swift:39
  reg [30:0] square_67_d1;  // RowMoments.swift:39
  reg [30:0] square_68_d1;  // RowMoments.swift:39
  reg [30:0] square_69_d1;  // RowMoments.swift:39
  reg [30:0] square_70_d1;  // RowMoments.swift:39
  reg [30:0] square_71_d1;  // RowMoments.swift:39
  reg [30:0] square_72_d1;  // RowMoments.swift:39
  reg [30:0] square_73_d1;  // RowMoments.swift:39
  reg [30:0] square_74_d1;  // RowMoments.swift:39
  reg [30:0] square_75_d1;  // RowMoments.swift:39
  reg [30:0] square_76_d1;  // RowMoments.swift:39
  reg [30:0] square_77_d1;  // RowMoments.swift:39
  reg [30:0] square_78_d1;  // RowMoments.swift:39
  reg [30:0] square_79_d1;  // RowMoments.swift:39
  reg [30:0] square_80_d1;  // RowMoments.swift:39
  reg [30:0] square_81_d1;  // RowMoments.swift:39
  reg [30:0] square_82_d1;  // RowMoments.swift:39
  reg [30:0] square_83_d1;  // RowMoments.swift:39
  reg [30:0] square_84_d1;  // RowMoments.swift:39
  reg [30:0] square_85_d1;  // RowMoments.swift:39
  reg [30:0] square_86_d1;  // RowMoments.swift:39
  reg [30:0] square_87_d1;  // RowMoments.swift:39
  reg [30:0] square_88_d1;  // RowMoments.swift:39
  reg [30:0] square_89_d1;  // RowMoments.swift:39
  reg [30:0] square_90_d1;  // RowMoments.swift:39
  reg [30:0] square_91_d1;  // RowMoments.swift:39
  reg [30:0] square_92_d1;  // RowMoments.swift:39
  reg [30:0] square_93_d1;  // RowMoments.swift:39
  reg [30:0] square_94_d1;  // RowMoments.swift:39
  reg [30:0] square_95_d1;  // RowMoments.swift:39
  reg [30:0] square_96_d1;  // RowMoments.swift:39
  reg [30:0] square_97_d1;  // RowMoments.swift:39
  reg [30:0] square_98_d1;  // RowMoments.swift:39
  reg [30:0] square_99_d1;  // RowMoments.swift:39
  reg [30:0] square_100_d1;  // RowMoments.swift:39
  reg [30:0] square_101_d1;  // RowMoments.swift:39
  reg [30:0] square_102_d1;  // RowMoments.swift:39
  reg [30:0] square_103_d1;  // RowMoments.swift:39
  reg [30:0] square_104_d1;  // RowMoments.swift:39
  reg [30:0] square_105_d1;  // RowMoments.swift:39
  reg [30:0] square_106_d1;  // RowMoments.swift:39
  reg [30:0] square_107_d1;  // RowMoments.swift:39
  reg [30:0] square_108_d1;  // RowMoments.swift:39
  reg [30:0] square_109_d1;  // RowMoments.swift:39
  reg [30:0] square_110_d1;  // RowMoments.swift:39
  reg [30:0] square_111_d1;  // RowMoments.swift:39
  reg [30:0] square_112_d1;  // RowMoments.swift:39
  reg [30:0] square_113_d1;  // RowMoments.swift:39
  reg [30:0] square_114_d1;  // RowMoments.swift:39
  reg [30:0] square_115_d1;  // RowMoments.swift:39
  reg [30:0] square_116_d1;  // RowMoments.swift:39
  reg [30:0] square_117_d1;  // RowMoments.swift:39
  reg [30:0] square_118_d1;  // RowMoments.swift:39
  reg [30:0] square_119_d1;  // RowMoments.swift:39
  reg [30:0] square_120_d1;  // RowMoments.swift:39
  reg [30:0] square_121_d1;  // RowMoments.swift:39
  reg [30:0] square_122_d1;  // RowMoments.swift:39
  reg [30:0] square_123_d1;  // RowMoments.swift:39
  reg [30:0] square_124_d1;  // RowMoments.swift:39
  reg [30:0] square_125_d1;  // RowMoments.swift:39
  reg [30:0] square_126_d1;  // RowMoments.swift:39
  reg [30:0] square_127_d1;  // RowMoments.swift:39
  reg [30:0] square_128_d1;  // RowMoments.swift:39
  reg [30:0] square_129_d1;  // RowMoments.swift:39
  reg [30:0] square_130_d1;  // RowMoments.swift:39
  reg [30:0] square_131_d1;  // RowMoments.swift:39
  reg [30:0] square_132_d1;  // RowMoments.swift:39
  reg [30:0] square_133_d1;  // RowMoments.swift:39
  reg [30:0] square_134_d1;  // RowMoments.swift:39
  reg [30:0] square_135_d1;  // RowMoments.swift:39
  reg [30:0] square_136_d1;  // RowMoments.swift:39
  reg [30:0] square_137_d1;  // RowMoments.swift:39
  reg [30:0] square_138_d1;  // RowMoments.swift:39
  reg [30:0] square_139_d1;  // RowMoments.swift:39
  reg [30:0] square_140_d1;  // RowMoments.swift:39
  reg [30:0] square_141_d1;  // RowMoments.swift:39
  reg [30:0] square_142_d1;  // RowMoments.swift:39
  reg [30:0] square_143_d1;  // RowMoments.swift:39
  reg [30:0] square_144_d1;  // RowMoments.swift:39
  reg [30:0] square_145_d1;  // RowMoments.swift:39
  reg [30:0] square_146_d1;  // RowMoments.swift:39
  reg [30:0] square_147_d1;  // RowMoments.swift:39
  reg [30:0] square_148_d1;  // RowMoments.swift:39
  reg [30:0] square_149_d1;  // RowMoments.swift:39
  reg [30:0] square_150_d1;  // RowMoments.swift:39
  reg [30:0] square_151_d1;  // RowMoments.swift:39
  reg [30:0] square_152_d1;  // RowMoments.swift:39
  reg [30:0] square_153_d1;  // RowMoments.swift:39
  reg [30:0] square_154_d1;  // RowMoments.swift:39
  reg [30:0] square_155_d1;  // RowMoments.swift:39
  reg [30:0] square_156_d1;  // RowMoments.swift:39
  reg [30:0] square_157_d1;  // RowMoments.swift:39
  reg [30:0] square_158_d1;  // RowMoments.swift:39
  reg [30:0] square_159_d1;  // RowMoments.swift:39
  reg [30:0] square_160_d1;  // RowMoments.swift:39
  reg [30:0] square_161_d1;  // RowMoments.swift:39
  reg [30:0] square_162_d1;  // RowMoments.swift:39
  reg [30:0] square_163_d1;  // RowMoments.swift:39
  reg [30:0] square_164_d1;  // RowMoments.swift:39
  reg [30:0] square_165_d1;  // RowMoments.swift:39
  reg [30:0] square_166_d1;  // RowMoments.swift:39
  reg [30:0] square_167_d1;  // RowMoments.swift:39
  reg [30:0] square_168_d1;  // RowMoments.swift:39
  reg [30:0] square_169_d1;  // RowMoments.swift:39
  reg [30:0] square_170_d1;  // RowMoments.swift:39
  reg [30:0] square_171_d1;  // RowMoments.swift:39
  reg [30:0] square_172_d1;  // RowMoments.swift:39
  reg [30:0] square_173_d1;  // RowMoments.swift:39
  reg [30:0] square_174_d1;  // RowMoments.swift:39
  reg [30:0] square_175_d1;  // RowMoments.swift:39
  reg [30:0] square_176_d1;  // RowMoments.swift:39
  reg [30:0] square_177_d1;  // RowMoments.swift:39
  reg [30:0] square_178_d1;  // RowMoments.swift:39
  reg [30:0] square_179_d1;  // RowMoments.swift:39
  reg [30:0] square_180_d1;  // RowMoments.swift:39
  reg [30:0] square_181_d1;  // RowMoments.swift:39
  reg [30:0] square_182_d1;  // RowMoments.swift:39
  reg [30:0] square_183_d1;  // RowMoments.swift:39
  reg [30:0] square_184_d1;  // RowMoments.swift:39
  reg [30:0] square_185_d1;  // RowMoments.swift:39
  reg [30:0] square_186_d1;  // RowMoments.swift:39
  reg [30:0] square_187_d1;  // RowMoments.swift:39
  reg [30:0] square_188_d1;  // RowMoments.swift:39
  reg [30:0] square_189_d1;  // RowMoments.swift:39
  reg [30:0] square_190_d1;  // RowMoments.swift:39
  reg [30:0] square_191_d1;  // RowMoments.swift:39
  reg [30:0] square_192_d1;  // RowMoments.swift:39
  reg [30:0] square_193_d1;  // RowMoments.swift:39
  reg [30:0] square_194_d1;  // RowMoments.swift:39
  reg [30:0] square_195_d1;  // RowMoments.swift:39
  reg [30:0] square_196_d1;  // RowMoments.swift:39
  reg [30:0] square_197_d1;  // RowMoments.swift:39
  reg [30:0] square_198_d1;  // RowMoments.swift:39
  reg [30:0] square_199_d1;  // RowMoments.swift:39
  reg [30:0] square_200_d1;  // RowMoments.swift:39
  reg [30:0] square_201_d1;  // RowMoments.swift:39
  reg [30:0] square_202_d1;  // RowMoments.swift:39
  reg [30:0] square_203_d1;  // RowMoments.swift:39
  reg [30:0] square_204_d1;  // RowMoments.swift:39
  reg [30:0] square_205_d1;  // RowMoments.swift:39
  reg [30:0] square_206_d1;  // RowMoments.swift:39
  reg [30:0] square_207_d1;  // RowMoments.swift:39
  reg [30:0] square_208_d1;  // RowMoments.swift:39
  reg [30:0] square_209_d1;  // RowMoments.swift:39
  reg [30:0] square_210_d1;  // RowMoments.swift:39
  reg [30:0] square_211_d1;  // RowMoments.swift:39
  reg [30:0] square_212_d1;  // RowMoments.swift:39
  reg [30:0] square_213_d1;  // RowMoments.swift:39
  reg [30:0] square_214_d1;  // RowMoments.swift:39
  reg [30:0] square_215_d1;  // RowMoments.swift:39
  reg [30:0] square_216_d1;  // RowMoments.swift:39
  reg [30:0] square_217_d1;  // RowMoments.swift:39
  reg [30:0] square_218_d1;  // RowMoments.swift:39
  reg [30:0] square_219_d1;  // RowMoments.swift:39
  reg [30:0] square_220_d1;  // RowMoments.swift:39
  reg [30:0] square_221_d1;  // RowMoments.swift:39
  reg [30:0] square_222_d1;  // RowMoments.swift:39
  reg [30:0] square_223_d1;  // RowMoments.swift:39
  reg [30:0] square_224_d1;  // RowMoments.swift:39
  reg [30:0] square_225_d1;  // RowMoments.swift:39
  reg [30:0] square_226_d1;  // RowMoments.swift:39
  reg [30:0] square_227_d1;  // RowMoments.swift:39
  reg [30:0] square_228_d1;  // RowMoments.swift:39
  reg [30:0] square_229_d1;  // RowMoments.swift:39
  reg [30:0] square_230_d1;  // RowMoments.swift:39
  reg [30:0] square_231_d1;  // RowMoments.swift:39
  reg [30:0] square_232_d1;  // RowMoments.swift:39
  reg [30:0] square_233_d1;  // RowMoments.swift:39
  reg [30:0] square_234_d1;  // RowMoments.swift:39
  reg [30:0] square_235_d1;  // RowMoments.swift:39
  reg [30:0] square_236_d1;  // RowMoments.swift:39
  reg [30:0] square_237_d1;  // RowMoments.swift:39
  reg [30:0] square_238_d1;  // RowMoments.swift:39
  reg [30:0] square_239_d1;  // RowMoments.swift:39
  reg [30:0] square_240_d1;  // RowMoments.swift:39
  reg [30:0] square_241_d1;  // RowMoments.swift:39
  reg [30:0] square_242_d1;  // RowMoments.swift:39
  reg [30:0] square_243_d1;  // RowMoments.swift:39
  reg [30:0] square_244_d1;  // RowMoments.swift:39
  reg [30:0] square_245_d1;  // RowMoments.swift:39
  reg [30:0] square_246_d1;  // RowMoments.swift:39
  reg [30:0] square_247_d1;  // RowMoments.swift:39
  reg [30:0] square_248_d1;  // RowMoments.swift:39
  reg [30:0] square_249_d1;  // RowMoments.swift:39
  reg [30:0] square_250_d1;  // RowMoments.swift:39
  reg [30:0] square_251_d1;  // RowMoments.swift:39
  reg [30:0] square_252_d1;  // RowMoments.swift:39
  reg [30:0] square_253_d1;  // RowMoments.swift:39
  reg [30:0] square_254_d1;  // RowMoments.swift:39
  reg [30:0] square_255_d1;  // RowMoments.swift:39
  reg signed [17:0] sum_level2_0_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_1_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_2_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_3_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_4_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_5_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_6_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_7_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_8_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_9_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_10_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_11_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_12_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_13_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_14_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_15_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_16_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_17_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_18_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_19_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_20_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_21_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_22_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_23_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_24_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_25_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_26_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_27_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_28_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_29_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_30_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_31_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_32_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_33_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_34_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_35_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_36_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_37_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_38_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_39_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_40_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_41_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_42_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_43_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_44_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_45_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_46_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_47_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_48_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_49_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_50_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_51_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_52_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_53_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_54_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_55_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_56_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_57_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_58_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_59_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_60_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_61_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_62_d1;  // RowMaximum.swift:54
  reg signed [17:0] sum_level2_63_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_0_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_1_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_2_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_3_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_4_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_5_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_6_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_7_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_8_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_9_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_10_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_11_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_12_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_13_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_14_d1;  // RowMaximum.swift:54
  reg signed [19:0] sum_level4_15_d1;  // RowMaximum.swift:54
  reg signed [21:0] sum_level6_0_d1;  // RowMaximum.swift:54
  reg signed [21:0] sum_level6_1_d1;  // RowMaximum.swift:54
  reg signed [21:0] sum_level6_2_d1;  // RowMaximum.swift:54
  reg signed [21:0] sum_level6_3_d1;  // RowMaximum.swift:54
  reg signed [23:0] sum_level8_0_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_0_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_1_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_2_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_3_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_4_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_5_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_6_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_7_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_8_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_9_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_10_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_11_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_12_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_13_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_14_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_15_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_16_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_17_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_18_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_19_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_20_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_21_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_22_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_23_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_24_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_25_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_26_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_27_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_28_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_29_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_30_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_31_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_32_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_33_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_34_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_35_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_36_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_37_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_38_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_39_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_40_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_41_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_42_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_43_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_44_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_45_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_46_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_47_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_48_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_49_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_50_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_51_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_52_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_53_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_54_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_55_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_56_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_57_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_58_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_59_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_60_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_61_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_62_d1;  // RowMaximum.swift:54
  reg [32:0] squares_level2_63_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_0_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_1_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_2_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_3_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_4_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_5_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_6_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_7_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_8_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_9_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_10_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_11_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_12_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_13_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_14_d1;  // RowMaximum.swift:54
  reg [34:0] squares_level4_15_d1;  // RowMaximum.swift:54
  reg [36:0] squares_level6_0_d1;  // RowMaximum.swift:54
  reg [36:0] squares_level6_1_d1;  // RowMaximum.swift:54
  reg [36:0] squares_level6_2_d1;  // RowMaximum.swift:54
  reg [36:0] squares_level6_3_d1;  // RowMaximum.swift:54
  reg [38:0] squares_level8_0_d1;  // RowMaximum.swift:54
  reg valid_d1;  // RowMoments.swift:43
  reg valid_d2;  // RowMoments.swift:43
  reg valid_d3;  // RowMoments.swift:43
  reg valid_d4;  // RowMoments.swift:43
  reg valid_d5;  // RowMoments.swift:43
  reg valid_d6;  // RowMoments.swift:43
  reg stage_d1;  // RowMoments.swift:44
  reg stage_d2;  // RowMoments.swift:44
  reg stage_d3;  // RowMoments.swift:44
  reg stage_d4;  // RowMoments.swift:44
  reg stage_d5;  // RowMoments.swift:44
  reg stage_d6;  // RowMoments.swift:44
  reg signed [23:0] sum_level8_0_d1_d1;  // RowMoments.swift:45
  reg first_d1;  // RowMoments.swift:46
  reg first_d2;  // RowMoments.swift:46
  reg first_d3;  // RowMoments.swift:46
  reg first_d4;  // RowMoments.swift:46
  reg first_d5;  // RowMoments.swift:46
  reg first_d6;  // RowMoments.swift:46
  reg is_ready;  // RowMoments.swift:51

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_0_d1 <= present[0] ? values[15:0] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_1_d1 <= present[1] ? values[31:16] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_2_d1 <= present[2] ? values[47:32] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_3_d1 <= present[3] ? values[63:48] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_4_d1 <= present[4] ? values[79:64] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_5_d1 <= present[5] ? values[95:80] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_6_d1 <= present[6] ? values[111:96] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_7_d1 <= present[7] ? values[127:112] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_8_d1 <= present[8] ? values[143:128] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_9_d1 <= present[9] ? values[159:144] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_10_d1 <= present[10] ? values[175:160] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_11_d1 <= present[11] ? values[191:176] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_12_d1 <= present[12] ? values[207:192] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_13_d1 <= present[13] ? values[223:208] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_14_d1 <= present[14] ? values[239:224] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_15_d1 <= present[15] ? values[255:240] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_16_d1 <= present[16] ? values[271:256] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_17_d1 <= present[17] ? values[287:272] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_18_d1 <= present[18] ? values[303:288] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_19_d1 <= present[19] ? values[319:304] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_20_d1 <= present[20] ? values[335:320] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_21_d1 <= present[21] ? values[351:336] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_22_d1 <= present[22] ? values[367:352] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_23_d1 <= present[23] ? values[383:368] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_24_d1 <= present[24] ? values[399:384] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_25_d1 <= present[25] ? values[415:400] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_26_d1 <= present[26] ? values[431:416] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_27_d1 <= present[27] ? values[447:432] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_28_d1 <= present[28] ? values[463:448] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_29_d1 <= present[29] ? values[479:464] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_30_d1 <= present[30] ? values[495:480] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_31_d1 <= present[31] ? values[511:496] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_32_d1 <= present[32] ? values[527:512] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_33_d1 <= present[33] ? values[543:528] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_34_d1 <= present[34] ? values[559:544] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_35_d1 <= present[35] ? values[575:560] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_36_d1 <= present[36] ? values[591:576] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_37_d1 <= present[37] ? values[607:592] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_38_d1 <= present[38] ? values[623:608] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_39_d1 <= present[39] ? values[639:624] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_40_d1 <= present[40] ? values[655:640] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_41_d1 <= present[41] ? values[671:656] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_42_d1 <= present[42] ? values[687:672] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_43_d1 <= present[43] ? values[703:688] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_44_d1 <= present[44] ? values[719:704] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_45_d1 <= present[45] ? values[735:720] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_46_d1 <= present[46] ? values[751:736] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_47_d1 <= present[47] ? values[767:752] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_48_d1 <= present[48] ? values[783:768] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_49_d1 <= present[49] ? values[799:784] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_50_d1 <= present[50] ? values[815:800] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_51_d1 <= present[51] ? values[831:816] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_52_d1 <= present[52] ? values[847:832] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_53_d1 <= present[53] ? values[863:848] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_54_d1 <= present[54] ? values[879:864] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_55_d1 <= present[55] ? values[895:880] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_56_d1 <= present[56] ? values[911:896] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_57_d1 <= present[57] ? values[927:912] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_58_d1 <= present[58] ? values[943:928] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_59_d1 <= present[59] ? values[959:944] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_60_d1 <= present[60] ? values[975:960] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_61_d1 <= present[61] ? values[991:976] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_62_d1 <= present[62] ? values[1007:992] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_63_d1 <= present[63] ? values[1023:1008] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_64_d1 <= present[64] ? values[1039:1024] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_65_d1 <= present[65] ? values[1055:1040] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_66_d1 <= present[66] ? values[1071:1056] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_67_d1 <= present[67] ? values[1087:1072] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_68_d1 <= present[68] ? values[1103:1088] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_69_d1 <= present[69] ? values[1119:1104] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_70_d1 <= present[70] ? values[1135:1120] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_71_d1 <= present[71] ? values[1151:1136] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_72_d1 <= present[72] ? values[1167:1152] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_73_d1 <= present[73] ? values[1183:1168] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_74_d1 <= present[74] ? values[1199:1184] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_75_d1 <= present[75] ? values[1215:1200] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_76_d1 <= present[76] ? values[1231:1216] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_77_d1 <= present[77] ? values[1247:1232] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_78_d1 <= present[78] ? values[1263:1248] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_79_d1 <= present[79] ? values[1279:1264] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_80_d1 <= present[80] ? values[1295:1280] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_81_d1 <= present[81] ? values[1311:1296] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_82_d1 <= present[82] ? values[1327:1312] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_83_d1 <= present[83] ? values[1343:1328] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_84_d1 <= present[84] ? values[1359:1344] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_85_d1 <= present[85] ? values[1375:1360] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_86_d1 <= present[86] ? values[1391:1376] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_87_d1 <= present[87] ? values[1407:1392] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_88_d1 <= present[88] ? values[1423:1408] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_89_d1 <= present[89] ? values[1439:1424] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_90_d1 <= present[90] ? values[1455:1440] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_91_d1 <= present[91] ? values[1471:1456] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_92_d1 <= present[92] ? values[1487:1472] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_93_d1 <= present[93] ? values[1503:1488] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_94_d1 <= present[94] ? values[1519:1504] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_95_d1 <= present[95] ? values[1535:1520] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_96_d1 <= present[96] ? values[1551:1536] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_97_d1 <= present[97] ? values[1567:1552] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_98_d1 <= present[98] ? values[1583:1568] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_99_d1 <= present[99] ? values[1599:1584] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_100_d1 <= present[100] ? values[1615:1600] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_101_d1 <= present[101] ? values[1631:1616] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_102_d1 <= present[102] ? values[1647:1632] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_103_d1 <= present[103] ? values[1663:1648] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_104_d1 <= present[104] ? values[1679:1664] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_105_d1 <= present[105] ? values[1695:1680] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_106_d1 <= present[106] ? values[1711:1696] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_107_d1 <= present[107] ? values[1727:1712] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_108_d1 <= present[108] ? values[1743:1728] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_109_d1 <= present[109] ? values[1759:1744] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_110_d1 <= present[110] ? values[1775:1760] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_111_d1 <= present[111] ? values[1791:1776] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_112_d1 <= present[112] ? values[1807:1792] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_113_d1 <= present[113] ? values[1823:1808] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_114_d1 <= present[114] ? values[1839:1824] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_115_d1 <= present[115] ? values[1855:1840] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_116_d1 <= present[116] ? values[1871:1856] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_117_d1 <= present[117] ? values[1887:1872] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_118_d1 <= present[118] ? values[1903:1888] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_119_d1 <= present[119] ? values[1919:1904] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_120_d1 <= present[120] ? values[1935:1920] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_121_d1 <= present[121] ? values[1951:1936] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_122_d1 <= present[122] ? values[1967:1952] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_123_d1 <= present[123] ? values[1983:1968] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_124_d1 <= present[124] ? values[1999:1984] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_125_d1 <= present[125] ? values[2015:2000] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_126_d1 <= present[126] ? values[2031:2016] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_127_d1 <= present[127] ? values[2047:2032] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_128_d1 <= present[128] ? values[2063:2048] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_129_d1 <= present[129] ? values[2079:2064] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_130_d1 <= present[130] ? values[2095:2080] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_131_d1 <= present[131] ? values[2111:2096] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_132_d1 <= present[132] ? values[2127:2112] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_133_d1 <= present[133] ? values[2143:2128] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_134_d1 <= present[134] ? values[2159:2144] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_135_d1 <= present[135] ? values[2175:2160] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_136_d1 <= present[136] ? values[2191:2176] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_137_d1 <= present[137] ? values[2207:2192] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_138_d1 <= present[138] ? values[2223:2208] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_139_d1 <= present[139] ? values[2239:2224] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_140_d1 <= present[140] ? values[2255:2240] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_141_d1 <= present[141] ? values[2271:2256] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_142_d1 <= present[142] ? values[2287:2272] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_143_d1 <= present[143] ? values[2303:2288] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_144_d1 <= present[144] ? values[2319:2304] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_145_d1 <= present[145] ? values[2335:2320] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_146_d1 <= present[146] ? values[2351:2336] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_147_d1 <= present[147] ? values[2367:2352] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_148_d1 <= present[148] ? values[2383:2368] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_149_d1 <= present[149] ? values[2399:2384] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_150_d1 <= present[150] ? values[2415:2400] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_151_d1 <= present[151] ? values[2431:2416] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_152_d1 <= present[152] ? values[2447:2432] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_153_d1 <= present[153] ? values[2463:2448] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_154_d1 <= present[154] ? values[2479:2464] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_155_d1 <= present[155] ? values[2495:2480] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_156_d1 <= present[156] ? values[2511:2496] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_157_d1 <= present[157] ? values[2527:2512] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_158_d1 <= present[158] ? values[2543:2528] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_159_d1 <= present[159] ? values[2559:2544] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_160_d1 <= present[160] ? values[2575:2560] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_161_d1 <= present[161] ? values[2591:2576] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_162_d1 <= present[162] ? values[2607:2592] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_163_d1 <= present[163] ? values[2623:2608] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_164_d1 <= present[164] ? values[2639:2624] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_165_d1 <= present[165] ? values[2655:2640] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_166_d1 <= present[166] ? values[2671:2656] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_167_d1 <= present[167] ? values[2687:2672] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_168_d1 <= present[168] ? values[2703:2688] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_169_d1 <= present[169] ? values[2719:2704] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_170_d1 <= present[170] ? values[2735:2720] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_171_d1 <= present[171] ? values[2751:2736] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_172_d1 <= present[172] ? values[2767:2752] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_173_d1 <= present[173] ? values[2783:2768] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_174_d1 <= present[174] ? values[2799:2784] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_175_d1 <= present[175] ? values[2815:2800] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_176_d1 <= present[176] ? values[2831:2816] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_177_d1 <= present[177] ? values[2847:2832] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_178_d1 <= present[178] ? values[2863:2848] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_179_d1 <= present[179] ? values[2879:2864] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_180_d1 <= present[180] ? values[2895:2880] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_181_d1 <= present[181] ? values[2911:2896] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_182_d1 <= present[182] ? values[2927:2912] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_183_d1 <= present[183] ? values[2943:2928] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_184_d1 <= present[184] ? values[2959:2944] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_185_d1 <= present[185] ? values[2975:2960] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_186_d1 <= present[186] ? values[2991:2976] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_187_d1 <= present[187] ? values[3007:2992] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_188_d1 <= present[188] ? values[3023:3008] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_189_d1 <= present[189] ? values[3039:3024] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_190_d1 <= present[190] ? values[3055:3040] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_191_d1 <= present[191] ? values[3071:3056] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_192_d1 <= present[192] ? values[3087:3072] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_193_d1 <= present[193] ? values[3103:3088] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_194_d1 <= present[194] ? values[3119:3104] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_195_d1 <= present[195] ? values[3135:3120] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_196_d1 <= present[196] ? values[3151:3136] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_197_d1 <= present[197] ? values[3167:3152] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_198_d1 <= present[198] ? values[3183:3168] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_199_d1 <= present[199] ? values[3199:3184] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_200_d1 <= present[200] ? values[3215:3200] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_201_d1 <= present[201] ? values[3231:3216] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_202_d1 <= present[202] ? values[3247:3232] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_203_d1 <= present[203] ? values[3263:3248] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_204_d1 <= present[204] ? values[3279:3264] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_205_d1 <= present[205] ? values[3295:3280] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_206_d1 <= present[206] ? values[3311:3296] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_207_d1 <= present[207] ? values[3327:3312] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_208_d1 <= present[208] ? values[3343:3328] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_209_d1 <= present[209] ? values[3359:3344] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_210_d1 <= present[210] ? values[3375:3360] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_211_d1 <= present[211] ? values[3391:3376] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_212_d1 <= present[212] ? values[3407:3392] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_213_d1 <= present[213] ? values[3423:3408] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_214_d1 <= present[214] ? values[3439:3424] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_215_d1 <= present[215] ? values[3455:3440] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_216_d1 <= present[216] ? values[3471:3456] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_217_d1 <= present[217] ? values[3487:3472] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_218_d1 <= present[218] ? values[3503:3488] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_219_d1 <= present[219] ? values[3519:3504] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_220_d1 <= present[220] ? values[3535:3520] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_221_d1 <= present[221] ? values[3551:3536] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_222_d1 <= present[222] ? values[3567:3552] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_223_d1 <= present[223] ? values[3583:3568] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_224_d1 <= present[224] ? values[3599:3584] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_225_d1 <= present[225] ? values[3615:3600] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_226_d1 <= present[226] ? values[3631:3616] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_227_d1 <= present[227] ? values[3647:3632] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_228_d1 <= present[228] ? values[3663:3648] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_229_d1 <= present[229] ? values[3679:3664] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_230_d1 <= present[230] ? values[3695:3680] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_231_d1 <= present[231] ? values[3711:3696] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_232_d1 <= present[232] ? values[3727:3712] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_233_d1 <= present[233] ? values[3743:3728] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_234_d1 <= present[234] ? values[3759:3744] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_235_d1 <= present[235] ? values[3775:3760] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_236_d1 <= present[236] ? values[3791:3776] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_237_d1 <= present[237] ? values[3807:3792] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_238_d1 <= present[238] ? values[3823:3808] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_239_d1 <= present[239] ? values[3839:3824] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_240_d1 <= present[240] ? values[3855:3840] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_241_d1 <= present[241] ? values[3871:3856] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_242_d1 <= present[242] ? values[3887:3872] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_243_d1 <= present[243] ? values[3903:3888] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_244_d1 <= present[244] ? values[3919:3904] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_245_d1 <= present[245] ? values[3935:3920] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_246_d1 <= present[246] ? values[3951:3936] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_247_d1 <= present[247] ? values[3967:3952] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_248_d1 <= present[248] ? values[3983:3968] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_249_d1 <= present[249] ? values[3999:3984] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_250_d1 <= present[250] ? values[4015:4000] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_251_d1 <= present[251] ? values[4031:4016] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_252_d1 <= present[252] ? values[4047:4032] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_253_d1 <= present[253] ? values[4063:4048] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_254_d1 <= present[254] ? values[4079:4064] : 16'sd0;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:36
      present_255_d1 <= present[255] ? values[4095:4080] : 16'sd0;
    end
  end

  wire [15:0] square_0_d1_low = present_0_d1[15] ? -present_0_d1 : present_0_d1;
  wire [15:0] square_0_d1_low_2 = present_0_d1[15] ? -present_0_d1 : present_0_d1;
  wire [30:0] square_0_d1_mul = square_0_d1_low * square_0_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_0_d1 <= square_0_d1_mul;
    end
  end

  wire [15:0] square_1_d1_low = present_1_d1[15] ? -present_1_d1 : present_1_d1;
  wire [15:0] square_1_d1_low_2 = present_1_d1[15] ? -present_1_d1 : present_1_d1;
  wire [30:0] square_1_d1_mul = square_1_d1_low * square_1_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_1_d1 <= square_1_d1_mul;
    end
  end

  wire [15:0] square_2_d1_low = present_2_d1[15] ? -present_2_d1 : present_2_d1;
  wire [15:0] square_2_d1_low_2 = present_2_d1[15] ? -present_2_d1 : present_2_d1;
  wire [30:0] square_2_d1_mul = square_2_d1_low * square_2_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_2_d1 <= square_2_d1_mul;
    end
  end

  wire [15:0] square_3_d1_low = present_3_d1[15] ? -present_3_d1 : present_3_d1;
  wire [15:0] square_3_d1_low_2 = present_3_d1[15] ? -present_3_d1 : present_3_d1;
  wire [30:0] square_3_d1_mul = square_3_d1_low * square_3_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_3_d1 <= square_3_d1_mul;
    end
  end

  wire [15:0] square_4_d1_low = present_4_d1[15] ? -present_4_d1 : present_4_d1;
  wire [15:0] square_4_d1_low_2 = present_4_d1[15] ? -present_4_d1 : present_4_d1;
  wire [30:0] square_4_d1_mul = square_4_d1_low * square_4_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_4_d1 <= square_4_d1_mul;
    end
  end

  wire [15:0] square_5_d1_low = present_5_d1[15] ? -present_5_d1 : present_5_d1;
  wire [15:0] square_5_d1_low_2 = present_5_d1[15] ? -present_5_d1 : present_5_d1;
  wire [30:0] square_5_d1_mul = square_5_d1_low * square_5_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_5_d1 <= square_5_d1_mul;
    end
  end

  wire [15:0] square_6_d1_low = present_6_d1[15] ? -present_6_d1 : present_6_d1;
  wire [15:0] square_6_d1_low_2 = present_6_d1[15] ? -present_6_d1 : present_6_d1;
  wire [30:0] square_6_d1_mul = square_6_d1_low * square_6_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_6_d1 <= square_6_d1_mul;
    end
  end

  wire [15:0] square_7_d1_low = present_7_d1[15] ? -present_7_d1 : present_7_d1;
  wire [15:0] square_7_d1_low_2 = present_7_d1[15] ? -present_7_d1 : present_7_d1;
  wire [30:0] square_7_d1_mul = square_7_d1_low * square_7_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_7_d1 <= square_7_d1_mul;
    end
  end

  wire [15:0] square_8_d1_low = present_8_d1[15] ? -present_8_d1 : present_8_d1;
  wire [15:0] square_8_d1_low_2 = present_8_d1[15] ? -present_8_d1 : present_8_d1;
  wire [30:0] square_8_d1_mul = square_8_d1_low * square_8_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_8_d1 <= square_8_d1_mul;
    end
  end

  wire [15:0] square_9_d1_low = present_9_d1[15] ? -present_9_d1 : present_9_d1;
  wire [15:0] square_9_d1_low_2 = present_9_d1[15] ? -present_9_d1 : present_9_d1;
  wire [30:0] square_9_d1_mul = square_9_d1_low * square_9_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_9_d1 <= square_9_d1_mul;
    end
  end

  wire [15:0] square_10_d1_low = present_10_d1[15] ? -present_10_d1 : present_10_d1;
  wire [15:0] square_10_d1_low_2 = present_10_d1[15] ? -present_10_d1 : present_10_d1;
  wire [30:0] square_10_d1_mul = square_10_d1_low * square_10_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_10_d1 <= square_10_d1_mul;
    end
  end

  wire [15:0] square_11_d1_low = present_11_d1[15] ? -present_11_d1 : present_11_d1;
  wire [15:0] square_11_d1_low_2 = present_11_d1[15] ? -present_11_d1 : present_11_d1;
  wire [30:0] square_11_d1_mul = square_11_d1_low * square_11_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_11_d1 <= square_11_d1_mul;
    end
  end

  wire [15:0] square_12_d1_low = present_12_d1[15] ? -present_12_d1 : present_12_d1;
  wire [15:0] square_12_d1_low_2 = present_12_d1[15] ? -present_12_d1 : present_12_d1;
  wire [30:0] square_12_d1_mul = square_12_d1_low * square_12_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_12_d1 <= square_12_d1_mul;
    end
  end

  wire [15:0] square_13_d1_low = present_13_d1[15] ? -present_13_d1 : present_13_d1;
  wire [15:0] square_13_d1_low_2 = present_13_d1[15] ? -present_13_d1 : present_13_d1;
  wire [30:0] square_13_d1_mul = square_13_d1_low * square_13_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_13_d1 <= square_13_d1_mul;
    end
  end

  wire [15:0] square_14_d1_low = present_14_d1[15] ? -present_14_d1 : present_14_d1;
  wire [15:0] square_14_d1_low_2 = present_14_d1[15] ? -present_14_d1 : present_14_d1;
  wire [30:0] square_14_d1_mul = square_14_d1_low * square_14_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_14_d1 <= square_14_d1_mul;
    end
  end

  wire [15:0] square_15_d1_low = present_15_d1[15] ? -present_15_d1 : present_15_d1;
  wire [15:0] square_15_d1_low_2 = present_15_d1[15] ? -present_15_d1 : present_15_d1;
  wire [30:0] square_15_d1_mul = square_15_d1_low * square_15_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_15_d1 <= square_15_d1_mul;
    end
  end

  wire [15:0] square_16_d1_low = present_16_d1[15] ? -present_16_d1 : present_16_d1;
  wire [15:0] square_16_d1_low_2 = present_16_d1[15] ? -present_16_d1 : present_16_d1;
  wire [30:0] square_16_d1_mul = square_16_d1_low * square_16_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_16_d1 <= square_16_d1_mul;
    end
  end

  wire [15:0] square_17_d1_low = present_17_d1[15] ? -present_17_d1 : present_17_d1;
  wire [15:0] square_17_d1_low_2 = present_17_d1[15] ? -present_17_d1 : present_17_d1;
  wire [30:0] square_17_d1_mul = square_17_d1_low * square_17_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_17_d1 <= square_17_d1_mul;
    end
  end

  wire [15:0] square_18_d1_low = present_18_d1[15] ? -present_18_d1 : present_18_d1;
  wire [15:0] square_18_d1_low_2 = present_18_d1[15] ? -present_18_d1 : present_18_d1;
  wire [30:0] square_18_d1_mul = square_18_d1_low * square_18_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_18_d1 <= square_18_d1_mul;
    end
  end

  wire [15:0] square_19_d1_low = present_19_d1[15] ? -present_19_d1 : present_19_d1;
  wire [15:0] square_19_d1_low_2 = present_19_d1[15] ? -present_19_d1 : present_19_d1;
  wire [30:0] square_19_d1_mul = square_19_d1_low * square_19_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_19_d1 <= square_19_d1_mul;
    end
  end

  wire [15:0] square_20_d1_low = present_20_d1[15] ? -present_20_d1 : present_20_d1;
  wire [15:0] square_20_d1_low_2 = present_20_d1[15] ? -present_20_d1 : present_20_d1;
  wire [30:0] square_20_d1_mul = square_20_d1_low * square_20_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_20_d1 <= square_20_d1_mul;
    end
  end

  wire [15:0] square_21_d1_low = present_21_d1[15] ? -present_21_d1 : present_21_d1;
  wire [15:0] square_21_d1_low_2 = present_21_d1[15] ? -present_21_d1 : present_21_d1;
  wire [30:0] square_21_d1_mul = square_21_d1_low * square_21_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_21_d1 <= square_21_d1_mul;
    end
  end

  wire [15:0] square_22_d1_low = present_22_d1[15] ? -present_22_d1 : present_22_d1;
  wire [15:0] square_22_d1_low_2 = present_22_d1[15] ? -present_22_d1 : present_22_d1;
  wire [30:0] square_22_d1_mul = square_22_d1_low * square_22_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_22_d1 <= square_22_d1_mul;
    end
  end

  wire [15:0] square_23_d1_low = present_23_d1[15] ? -present_23_d1 : present_23_d1;
  wire [15:0] square_23_d1_low_2 = present_23_d1[15] ? -present_23_d1 : present_23_d1;
  wire [30:0] square_23_d1_mul = square_23_d1_low * square_23_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_23_d1 <= square_23_d1_mul;
    end
  end

  wire [15:0] square_24_d1_low = present_24_d1[15] ? -present_24_d1 : present_24_d1;
  wire [15:0] square_24_d1_low_2 = present_24_d1[15] ? -present_24_d1 : present_24_d1;
  wire [30:0] square_24_d1_mul = square_24_d1_low * square_24_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_24_d1 <= square_24_d1_mul;
    end
  end

  wire [15:0] square_25_d1_low = present_25_d1[15] ? -present_25_d1 : present_25_d1;
  wire [15:0] square_25_d1_low_2 = present_25_d1[15] ? -present_25_d1 : present_25_d1;
  wire [30:0] square_25_d1_mul = square_25_d1_low * square_25_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_25_d1 <= square_25_d1_mul;
    end
  end

  wire [15:0] square_26_d1_low = present_26_d1[15] ? -present_26_d1 : present_26_d1;
  wire [15:0] square_26_d1_low_2 = present_26_d1[15] ? -present_26_d1 : present_26_d1;
  wire [30:0] square_26_d1_mul = square_26_d1_low * square_26_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_26_d1 <= square_26_d1_mul;
    end
  end

  wire [15:0] square_27_d1_low = present_27_d1[15] ? -present_27_d1 : present_27_d1;
  wire [15:0] square_27_d1_low_2 = present_27_d1[15] ? -present_27_d1 : present_27_d1;
  wire [30:0] square_27_d1_mul = square_27_d1_low * square_27_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_27_d1 <= square_27_d1_mul;
    end
  end

  wire [15:0] square_28_d1_low = present_28_d1[15] ? -present_28_d1 : present_28_d1;
  wire [15:0] square_28_d1_low_2 = present_28_d1[15] ? -present_28_d1 : present_28_d1;
  wire [30:0] square_28_d1_mul = square_28_d1_low * square_28_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_28_d1 <= square_28_d1_mul;
    end
  end

  wire [15:0] square_29_d1_low = present_29_d1[15] ? -present_29_d1 : present_29_d1;
  wire [15:0] square_29_d1_low_2 = present_29_d1[15] ? -present_29_d1 : present_29_d1;
  wire [30:0] square_29_d1_mul = square_29_d1_low * square_29_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_29_d1 <= square_29_d1_mul;
    end
  end

  wire [15:0] square_30_d1_low = present_30_d1[15] ? -present_30_d1 : present_30_d1;
  wire [15:0] square_30_d1_low_2 = present_30_d1[15] ? -present_30_d1 : present_30_d1;
  wire [30:0] square_30_d1_mul = square_30_d1_low * square_30_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_30_d1 <= square_30_d1_mul;
    end
  end

  wire [15:0] square_31_d1_low = present_31_d1[15] ? -present_31_d1 : present_31_d1;
  wire [15:0] square_31_d1_low_2 = present_31_d1[15] ? -present_31_d1 : present_31_d1;
  wire [30:0] square_31_d1_mul = square_31_d1_low * square_31_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_31_d1 <= square_31_d1_mul;
    end
  end

  wire [15:0] square_32_d1_low = present_32_d1[15] ? -present_32_d1 : present_32_d1;
  wire [15:0] square_32_d1_low_2 = present_32_d1[15] ? -present_32_d1 : present_32_d1;
  wire [30:0] square_32_d1_mul = square_32_d1_low * square_32_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_32_d1 <= square_32_d1_mul;
    end
  end

  wire [15:0] square_33_d1_low = present_33_d1[15] ? -present_33_d1 : present_33_d1;
  wire [15:0] square_33_d1_low_2 = present_33_d1[15] ? -present_33_d1 : present_33_d1;
  wire [30:0] square_33_d1_mul = square_33_d1_low * square_33_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_33_d1 <= square_33_d1_mul;
    end
  end

  wire [15:0] square_34_d1_low = present_34_d1[15] ? -present_34_d1 : present_34_d1;
  wire [15:0] square_34_d1_low_2 = present_34_d1[15] ? -present_34_d1 : present_34_d1;
  wire [30:0] square_34_d1_mul = square_34_d1_low * square_34_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_34_d1 <= square_34_d1_mul;
    end
  end

  wire [15:0] square_35_d1_low = present_35_d1[15] ? -present_35_d1 : present_35_d1;
  wire [15:0] square_35_d1_low_2 = present_35_d1[15] ? -present_35_d1 : present_35_d1;
  wire [30:0] square_35_d1_mul = square_35_d1_low * square_35_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_35_d1 <= square_35_d1_mul;
    end
  end

  wire [15:0] square_36_d1_low = present_36_d1[15] ? -present_36_d1 : present_36_d1;
  wire [15:0] square_36_d1_low_2 = present_36_d1[15] ? -present_36_d1 : present_36_d1;
  wire [30:0] square_36_d1_mul = square_36_d1_low * square_36_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_36_d1 <= square_36_d1_mul;
    end
  end

  wire [15:0] square_37_d1_low = present_37_d1[15] ? -present_37_d1 : present_37_d1;
  wire [15:0] square_37_d1_low_2 = present_37_d1[15] ? -present_37_d1 : present_37_d1;
  wire [30:0] square_37_d1_mul = square_37_d1_low * square_37_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_37_d1 <= square_37_d1_mul;
    end
  end

  wire [15:0] square_38_d1_low = present_38_d1[15] ? -present_38_d1 : present_38_d1;
  wire [15:0] square_38_d1_low_2 = present_38_d1[15] ? -present_38_d1 : present_38_d1;
  wire [30:0] square_38_d1_mul = square_38_d1_low * square_38_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_38_d1 <= square_38_d1_mul;
    end
  end

  wire [15:0] square_39_d1_low = present_39_d1[15] ? -present_39_d1 : present_39_d1;
  wire [15:0] square_39_d1_low_2 = present_39_d1[15] ? -present_39_d1 : present_39_d1;
  wire [30:0] square_39_d1_mul = square_39_d1_low * square_39_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_39_d1 <= square_39_d1_mul;
    end
  end

  wire [15:0] square_40_d1_low = present_40_d1[15] ? -present_40_d1 : present_40_d1;
  wire [15:0] square_40_d1_low_2 = present_40_d1[15] ? -present_40_d1 : present_40_d1;
  wire [30:0] square_40_d1_mul = square_40_d1_low * square_40_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_40_d1 <= square_40_d1_mul;
    end
  end

  wire [15:0] square_41_d1_low = present_41_d1[15] ? -present_41_d1 : present_41_d1;
  wire [15:0] square_41_d1_low_2 = present_41_d1[15] ? -present_41_d1 : present_41_d1;
  wire [30:0] square_41_d1_mul = square_41_d1_low * square_41_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_41_d1 <= square_41_d1_mul;
    end
  end

  wire [15:0] square_42_d1_low = present_42_d1[15] ? -present_42_d1 : present_42_d1;
  wire [15:0] square_42_d1_low_2 = present_42_d1[15] ? -present_42_d1 : present_42_d1;
  wire [30:0] square_42_d1_mul = square_42_d1_low * square_42_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_42_d1 <= square_42_d1_mul;
    end
  end

  wire [15:0] square_43_d1_low = present_43_d1[15] ? -present_43_d1 : present_43_d1;
  wire [15:0] square_43_d1_low_2 = present_43_d1[15] ? -present_43_d1 : present_43_d1;
  wire [30:0] square_43_d1_mul = square_43_d1_low * square_43_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_43_d1 <= square_43_d1_mul;
    end
  end

  wire [15:0] square_44_d1_low = present_44_d1[15] ? -present_44_d1 : present_44_d1;
  wire [15:0] square_44_d1_low_2 = present_44_d1[15] ? -present_44_d1 : present_44_d1;
  wire [30:0] square_44_d1_mul = square_44_d1_low * square_44_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_44_d1 <= square_44_d1_mul;
    end
  end

  wire [15:0] square_45_d1_low = present_45_d1[15] ? -present_45_d1 : present_45_d1;
  wire [15:0] square_45_d1_low_2 = present_45_d1[15] ? -present_45_d1 : present_45_d1;
  wire [30:0] square_45_d1_mul = square_45_d1_low * square_45_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_45_d1 <= square_45_d1_mul;
    end
  end

  wire [15:0] square_46_d1_low = present_46_d1[15] ? -present_46_d1 : present_46_d1;
  wire [15:0] square_46_d1_low_2 = present_46_d1[15] ? -present_46_d1 : present_46_d1;
  wire [30:0] square_46_d1_mul = square_46_d1_low * square_46_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_46_d1 <= square_46_d1_mul;
    end
  end

  wire [15:0] square_47_d1_low = present_47_d1[15] ? -present_47_d1 : present_47_d1;
  wire [15:0] square_47_d1_low_2 = present_47_d1[15] ? -present_47_d1 : present_47_d1;
  wire [30:0] square_47_d1_mul = square_47_d1_low * square_47_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_47_d1 <= square_47_d1_mul;
    end
  end

  wire [15:0] square_48_d1_low = present_48_d1[15] ? -present_48_d1 : present_48_d1;
  wire [15:0] square_48_d1_low_2 = present_48_d1[15] ? -present_48_d1 : present_48_d1;
  wire [30:0] square_48_d1_mul = square_48_d1_low * square_48_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_48_d1 <= square_48_d1_mul;
    end
  end

  wire [15:0] square_49_d1_low = present_49_d1[15] ? -present_49_d1 : present_49_d1;
  wire [15:0] square_49_d1_low_2 = present_49_d1[15] ? -present_49_d1 : present_49_d1;
  wire [30:0] square_49_d1_mul = square_49_d1_low * square_49_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_49_d1 <= square_49_d1_mul;
    end
  end

  wire [15:0] square_50_d1_low = present_50_d1[15] ? -present_50_d1 : present_50_d1;
  wire [15:0] square_50_d1_low_2 = present_50_d1[15] ? -present_50_d1 : present_50_d1;
  wire [30:0] square_50_d1_mul = square_50_d1_low * square_50_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_50_d1 <= square_50_d1_mul;
    end
  end

  wire [15:0] square_51_d1_low = present_51_d1[15] ? -present_51_d1 : present_51_d1;
  wire [15:0] square_51_d1_low_2 = present_51_d1[15] ? -present_51_d1 : present_51_d1;
  wire [30:0] square_51_d1_mul = square_51_d1_low * square_51_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_51_d1 <= square_51_d1_mul;
    end
  end

  wire [15:0] square_52_d1_low = present_52_d1[15] ? -present_52_d1 : present_52_d1;
  wire [15:0] square_52_d1_low_2 = present_52_d1[15] ? -present_52_d1 : present_52_d1;
  wire [30:0] square_52_d1_mul = square_52_d1_low * square_52_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_52_d1 <= square_52_d1_mul;
    end
  end

  wire [15:0] square_53_d1_low = present_53_d1[15] ? -present_53_d1 : present_53_d1;
  wire [15:0] square_53_d1_low_2 = present_53_d1[15] ? -present_53_d1 : present_53_d1;
  wire [30:0] square_53_d1_mul = square_53_d1_low * square_53_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_53_d1 <= square_53_d1_mul;
    end
  end

  wire [15:0] square_54_d1_low = present_54_d1[15] ? -present_54_d1 : present_54_d1;
  wire [15:0] square_54_d1_low_2 = present_54_d1[15] ? -present_54_d1 : present_54_d1;
  wire [30:0] square_54_d1_mul = square_54_d1_low * square_54_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_54_d1 <= square_54_d1_mul;
    end
  end

  wire [15:0] square_55_d1_low = present_55_d1[15] ? -present_55_d1 : present_55_d1;
  wire [15:0] square_55_d1_low_2 = present_55_d1[15] ? -present_55_d1 : present_55_d1;
  wire [30:0] square_55_d1_mul = square_55_d1_low * square_55_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_55_d1 <= square_55_d1_mul;
    end
  end

  wire [15:0] square_56_d1_low = present_56_d1[15] ? -present_56_d1 : present_56_d1;
  wire [15:0] square_56_d1_low_2 = present_56_d1[15] ? -present_56_d1 : present_56_d1;
  wire [30:0] square_56_d1_mul = square_56_d1_low * square_56_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_56_d1 <= square_56_d1_mul;
    end
  end

  wire [15:0] square_57_d1_low = present_57_d1[15] ? -present_57_d1 : present_57_d1;
  wire [15:0] square_57_d1_low_2 = present_57_d1[15] ? -present_57_d1 : present_57_d1;
  wire [30:0] square_57_d1_mul = square_57_d1_low * square_57_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_57_d1 <= square_57_d1_mul;
    end
  end

  wire [15:0] square_58_d1_low = present_58_d1[15] ? -present_58_d1 : present_58_d1;
  wire [15:0] square_58_d1_low_2 = present_58_d1[15] ? -present_58_d1 : present_58_d1;
  wire [30:0] square_58_d1_mul = square_58_d1_low * square_58_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_58_d1 <= square_58_d1_mul;
    end
  end

  wire [15:0] square_59_d1_low = present_59_d1[15] ? -present_59_d1 : present_59_d1;
  wire [15:0] square_59_d1_low_2 = present_59_d1[15] ? -present_59_d1 : present_59_d1;
  wire [30:0] square_59_d1_mul = square_59_d1_low * square_59_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_59_d1 <= square_59_d1_mul;
    end
  end

  wire [15:0] square_60_d1_low = present_60_d1[15] ? -present_60_d1 : present_60_d1;
  wire [15:0] square_60_d1_low_2 = present_60_d1[15] ? -present_60_d1 : present_60_d1;
  wire [30:0] square_60_d1_mul = square_60_d1_low * square_60_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_60_d1 <= square_60_d1_mul;
    end
  end

  wire [15:0] square_61_d1_low = present_61_d1[15] ? -present_61_d1 : present_61_d1;
  wire [15:0] square_61_d1_low_2 = present_61_d1[15] ? -present_61_d1 : present_61_d1;
  wire [30:0] square_61_d1_mul = square_61_d1_low * square_61_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_61_d1 <= square_61_d1_mul;
    end
  end

  wire [15:0] square_62_d1_low = present_62_d1[15] ? -present_62_d1 : present_62_d1;
  wire [15:0] square_62_d1_low_2 = present_62_d1[15] ? -present_62_d1 : present_62_d1;
  wire [30:0] square_62_d1_mul = square_62_d1_low * square_62_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_62_d1 <= square_62_d1_mul;
    end
  end

  wire [15:0] square_63_d1_low = present_63_d1[15] ? -present_63_d1 : present_63_d1;
  wire [15:0] square_63_d1_low_2 = present_63_d1[15] ? -present_63_d1 : present_63_d1;
  wire [30:0] square_63_d1_mul = square_63_d1_low * square_63_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_63_d1 <= square_63_d1_mul;
    end
  end

  wire [15:0] square_64_d1_low = present_64_d1[15] ? -present_64_d1 : present_64_d1;
  wire [15:0] square_64_d1_low_2 = present_64_d1[15] ? -present_64_d1 : present_64_d1;
  wire [30:0] square_64_d1_mul = square_64_d1_low * square_64_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_64_d1 <= square_64_d1_mul;
    end
  end

  wire [15:0] square_65_d1_low = present_65_d1[15] ? -present_65_d1 : present_65_d1;
  wire [15:0] square_65_d1_low_2 = present_65_d1[15] ? -present_65_d1 : present_65_d1;
  wire [30:0] square_65_d1_mul = square_65_d1_low * square_65_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_65_d1 <= square_65_d1_mul;
    end
  end

  wire [15:0] square_66_d1_low = present_66_d1[15] ? -present_66_d1 : present_66_d1;
  wire [15:0] square_66_d1_low_2 = present_66_d1[15] ? -present_66_d1 : present_66_d1;
  wire [30:0] square_66_d1_mul = square_66_d1_low * square_66_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_66_d1 <= square_66_d1_mul;
    end
  end

  wire [15:0] square_67_d1_low = present_67_d1[15] ? -present_67_d1 : present_67_d1;
  wire [15:0] square_67_d1_low_2 = present_67_d1[15] ? -present_67_d1 : present_67_d1;
  wire [30:0] square_67_d1_mul = square_67_d1_low * square_67_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_67_d1 <= square_67_d1_mul;
    end
  end

  wire [15:0] square_68_d1_low = present_68_d1[15] ? -present_68_d1 : present_68_d1;
  wire [15:0] square_68_d1_low_2 = present_68_d1[15] ? -present_68_d1 : present_68_d1;
  wire [30:0] square_68_d1_mul = square_68_d1_low * square_68_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_68_d1 <= square_68_d1_mul;
    end
  end

  wire [15:0] square_69_d1_low = present_69_d1[15] ? -present_69_d1 : present_69_d1;
  wire [15:0] square_69_d1_low_2 = present_69_d1[15] ? -present_69_d1 : present_69_d1;
  wire [30:0] square_69_d1_mul = square_69_d1_low * square_69_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_69_d1 <= square_69_d1_mul;
    end
  end

  wire [15:0] square_70_d1_low = present_70_d1[15] ? -present_70_d1 : present_70_d1;
  wire [15:0] square_70_d1_low_2 = present_70_d1[15] ? -present_70_d1 : present_70_d1;
  wire [30:0] square_70_d1_mul = square_70_d1_low * square_70_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_70_d1 <= square_70_d1_mul;
    end
  end

  wire [15:0] square_71_d1_low = present_71_d1[15] ? -present_71_d1 : present_71_d1;
  wire [15:0] square_71_d1_low_2 = present_71_d1[15] ? -present_71_d1 : present_71_d1;
  wire [30:0] square_71_d1_mul = square_71_d1_low * square_71_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_71_d1 <= square_71_d1_mul;
    end
  end

  wire [15:0] square_72_d1_low = present_72_d1[15] ? -present_72_d1 : present_72_d1;
  wire [15:0] square_72_d1_low_2 = present_72_d1[15] ? -present_72_d1 : present_72_d1;
  wire [30:0] square_72_d1_mul = square_72_d1_low * square_72_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_72_d1 <= square_72_d1_mul;
    end
  end

  wire [15:0] square_73_d1_low = present_73_d1[15] ? -present_73_d1 : present_73_d1;
  wire [15:0] square_73_d1_low_2 = present_73_d1[15] ? -present_73_d1 : present_73_d1;
  wire [30:0] square_73_d1_mul = square_73_d1_low * square_73_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_73_d1 <= square_73_d1_mul;
    end
  end

  wire [15:0] square_74_d1_low = present_74_d1[15] ? -present_74_d1 : present_74_d1;
  wire [15:0] square_74_d1_low_2 = present_74_d1[15] ? -present_74_d1 : present_74_d1;
  wire [30:0] square_74_d1_mul = square_74_d1_low * square_74_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_74_d1 <= square_74_d1_mul;
    end
  end

  wire [15:0] square_75_d1_low = present_75_d1[15] ? -present_75_d1 : present_75_d1;
  wire [15:0] square_75_d1_low_2 = present_75_d1[15] ? -present_75_d1 : present_75_d1;
  wire [30:0] square_75_d1_mul = square_75_d1_low * square_75_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_75_d1 <= square_75_d1_mul;
    end
  end

  wire [15:0] square_76_d1_low = present_76_d1[15] ? -present_76_d1 : present_76_d1;
  wire [15:0] square_76_d1_low_2 = present_76_d1[15] ? -present_76_d1 : present_76_d1;
  wire [30:0] square_76_d1_mul = square_76_d1_low * square_76_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_76_d1 <= square_76_d1_mul;
    end
  end

  wire [15:0] square_77_d1_low = present_77_d1[15] ? -present_77_d1 : present_77_d1;
  wire [15:0] square_77_d1_low_2 = present_77_d1[15] ? -present_77_d1 : present_77_d1;
  wire [30:0] square_77_d1_mul = square_77_d1_low * square_77_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_77_d1 <= square_77_d1_mul;
    end
  end

  wire [15:0] square_78_d1_low = present_78_d1[15] ? -present_78_d1 : present_78_d1;
  wire [15:0] square_78_d1_low_2 = present_78_d1[15] ? -present_78_d1 : present_78_d1;
  wire [30:0] square_78_d1_mul = square_78_d1_low * square_78_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_78_d1 <= square_78_d1_mul;
    end
  end

  wire [15:0] square_79_d1_low = present_79_d1[15] ? -present_79_d1 : present_79_d1;
  wire [15:0] square_79_d1_low_2 = present_79_d1[15] ? -present_79_d1 : present_79_d1;
  wire [30:0] square_79_d1_mul = square_79_d1_low * square_79_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_79_d1 <= square_79_d1_mul;
    end
  end

  wire [15:0] square_80_d1_low = present_80_d1[15] ? -present_80_d1 : present_80_d1;
  wire [15:0] square_80_d1_low_2 = present_80_d1[15] ? -present_80_d1 : present_80_d1;
  wire [30:0] square_80_d1_mul = square_80_d1_low * square_80_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_80_d1 <= square_80_d1_mul;
    end
  end

  wire [15:0] square_81_d1_low = present_81_d1[15] ? -present_81_d1 : present_81_d1;
  wire [15:0] square_81_d1_low_2 = present_81_d1[15] ? -present_81_d1 : present_81_d1;
  wire [30:0] square_81_d1_mul = square_81_d1_low * square_81_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_81_d1 <= square_81_d1_mul;
    end
  end

  wire [15:0] square_82_d1_low = present_82_d1[15] ? -present_82_d1 : present_82_d1;
  wire [15:0] square_82_d1_low_2 = present_82_d1[15] ? -present_82_d1 : present_82_d1;
  wire [30:0] square_82_d1_mul = square_82_d1_low * square_82_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_82_d1 <= square_82_d1_mul;
    end
  end

  wire [15:0] square_83_d1_low = present_83_d1[15] ? -present_83_d1 : present_83_d1;
  wire [15:0] square_83_d1_low_2 = present_83_d1[15] ? -present_83_d1 : present_83_d1;
  wire [30:0] square_83_d1_mul = square_83_d1_low * square_83_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_83_d1 <= square_83_d1_mul;
    end
  end

  wire [15:0] square_84_d1_low = present_84_d1[15] ? -present_84_d1 : present_84_d1;
  wire [15:0] square_84_d1_low_2 = present_84_d1[15] ? -present_84_d1 : present_84_d1;
  wire [30:0] square_84_d1_mul = square_84_d1_low * square_84_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_84_d1 <= square_84_d1_mul;
    end
  end

  wire [15:0] square_85_d1_low = present_85_d1[15] ? -present_85_d1 : present_85_d1;
  wire [15:0] square_85_d1_low_2 = present_85_d1[15] ? -present_85_d1 : present_85_d1;
  wire [30:0] square_85_d1_mul = square_85_d1_low * square_85_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_85_d1 <= square_85_d1_mul;
    end
  end

  wire [15:0] square_86_d1_low = present_86_d1[15] ? -present_86_d1 : present_86_d1;
  wire [15:0] square_86_d1_low_2 = present_86_d1[15] ? -present_86_d1 : present_86_d1;
  wire [30:0] square_86_d1_mul = square_86_d1_low * square_86_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_86_d1 <= square_86_d1_mul;
    end
  end

  wire [15:0] square_87_d1_low = present_87_d1[15] ? -present_87_d1 : present_87_d1;
  wire [15:0] square_87_d1_low_2 = present_87_d1[15] ? -present_87_d1 : present_87_d1;
  wire [30:0] square_87_d1_mul = square_87_d1_low * square_87_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_87_d1 <= square_87_d1_mul;
    end
  end

  wire [15:0] square_88_d1_low = present_88_d1[15] ? -present_88_d1 : present_88_d1;
  wire [15:0] square_88_d1_low_2 = present_88_d1[15] ? -present_88_d1 : present_88_d1;
  wire [30:0] square_88_d1_mul = square_88_d1_low * square_88_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_88_d1 <= square_88_d1_mul;
    end
  end

  wire [15:0] square_89_d1_low = present_89_d1[15] ? -present_89_d1 : present_89_d1;
  wire [15:0] square_89_d1_low_2 = present_89_d1[15] ? -present_89_d1 : present_89_d1;
  wire [30:0] square_89_d1_mul = square_89_d1_low * square_89_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_89_d1 <= square_89_d1_mul;
    end
  end

  wire [15:0] square_90_d1_low = present_90_d1[15] ? -present_90_d1 : present_90_d1;
  wire [15:0] square_90_d1_low_2 = present_90_d1[15] ? -present_90_d1 : present_90_d1;
  wire [30:0] square_90_d1_mul = square_90_d1_low * square_90_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_90_d1 <= square_90_d1_mul;
    end
  end

  wire [15:0] square_91_d1_low = present_91_d1[15] ? -present_91_d1 : present_91_d1;
  wire [15:0] square_91_d1_low_2 = present_91_d1[15] ? -present_91_d1 : present_91_d1;
  wire [30:0] square_91_d1_mul = square_91_d1_low * square_91_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_91_d1 <= square_91_d1_mul;
    end
  end

  wire [15:0] square_92_d1_low = present_92_d1[15] ? -present_92_d1 : present_92_d1;
  wire [15:0] square_92_d1_low_2 = present_92_d1[15] ? -present_92_d1 : present_92_d1;
  wire [30:0] square_92_d1_mul = square_92_d1_low * square_92_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_92_d1 <= square_92_d1_mul;
    end
  end

  wire [15:0] square_93_d1_low = present_93_d1[15] ? -present_93_d1 : present_93_d1;
  wire [15:0] square_93_d1_low_2 = present_93_d1[15] ? -present_93_d1 : present_93_d1;
  wire [30:0] square_93_d1_mul = square_93_d1_low * square_93_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_93_d1 <= square_93_d1_mul;
    end
  end

  wire [15:0] square_94_d1_low = present_94_d1[15] ? -present_94_d1 : present_94_d1;
  wire [15:0] square_94_d1_low_2 = present_94_d1[15] ? -present_94_d1 : present_94_d1;
  wire [30:0] square_94_d1_mul = square_94_d1_low * square_94_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_94_d1 <= square_94_d1_mul;
    end
  end

  wire [15:0] square_95_d1_low = present_95_d1[15] ? -present_95_d1 : present_95_d1;
  wire [15:0] square_95_d1_low_2 = present_95_d1[15] ? -present_95_d1 : present_95_d1;
  wire [30:0] square_95_d1_mul = square_95_d1_low * square_95_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_95_d1 <= square_95_d1_mul;
    end
  end

  wire [15:0] square_96_d1_low = present_96_d1[15] ? -present_96_d1 : present_96_d1;
  wire [15:0] square_96_d1_low_2 = present_96_d1[15] ? -present_96_d1 : present_96_d1;
  wire [30:0] square_96_d1_mul = square_96_d1_low * square_96_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_96_d1 <= square_96_d1_mul;
    end
  end

  wire [15:0] square_97_d1_low = present_97_d1[15] ? -present_97_d1 : present_97_d1;
  wire [15:0] square_97_d1_low_2 = present_97_d1[15] ? -present_97_d1 : present_97_d1;
  wire [30:0] square_97_d1_mul = square_97_d1_low * square_97_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_97_d1 <= square_97_d1_mul;
    end
  end

  wire [15:0] square_98_d1_low = present_98_d1[15] ? -present_98_d1 : present_98_d1;
  wire [15:0] square_98_d1_low_2 = present_98_d1[15] ? -present_98_d1 : present_98_d1;
  wire [30:0] square_98_d1_mul = square_98_d1_low * square_98_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_98_d1 <= square_98_d1_mul;
    end
  end

  wire [15:0] square_99_d1_low = present_99_d1[15] ? -present_99_d1 : present_99_d1;
  wire [15:0] square_99_d1_low_2 = present_99_d1[15] ? -present_99_d1 : present_99_d1;
  wire [30:0] square_99_d1_mul = square_99_d1_low * square_99_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_99_d1 <= square_99_d1_mul;
    end
  end

  wire [15:0] square_100_d1_low = present_100_d1[15] ? -present_100_d1 : present_100_d1;
  wire [15:0] square_100_d1_low_2 = present_100_d1[15] ? -present_100_d1 : present_100_d1;
  wire [30:0] square_100_d1_mul = square_100_d1_low * square_100_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_100_d1 <= square_100_d1_mul;
    end
  end

  wire [15:0] square_101_d1_low = present_101_d1[15] ? -present_101_d1 : present_101_d1;
  wire [15:0] square_101_d1_low_2 = present_101_d1[15] ? -present_101_d1 : present_101_d1;
  wire [30:0] square_101_d1_mul = square_101_d1_low * square_101_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_101_d1 <= square_101_d1_mul;
    end
  end

  wire [15:0] square_102_d1_low = present_102_d1[15] ? -present_102_d1 : present_102_d1;
  wire [15:0] square_102_d1_low_2 = present_102_d1[15] ? -present_102_d1 : present_102_d1;
  wire [30:0] square_102_d1_mul = square_102_d1_low * square_102_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_102_d1 <= square_102_d1_mul;
    end
  end

  wire [15:0] square_103_d1_low = present_103_d1[15] ? -present_103_d1 : present_103_d1;
  wire [15:0] square_103_d1_low_2 = present_103_d1[15] ? -present_103_d1 : present_103_d1;
  wire [30:0] square_103_d1_mul = square_103_d1_low * square_103_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_103_d1 <= square_103_d1_mul;
    end
  end

  wire [15:0] square_104_d1_low = present_104_d1[15] ? -present_104_d1 : present_104_d1;
  wire [15:0] square_104_d1_low_2 = present_104_d1[15] ? -present_104_d1 : present_104_d1;
  wire [30:0] square_104_d1_mul = square_104_d1_low * square_104_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_104_d1 <= square_104_d1_mul;
    end
  end

  wire [15:0] square_105_d1_low = present_105_d1[15] ? -present_105_d1 : present_105_d1;
  wire [15:0] square_105_d1_low_2 = present_105_d1[15] ? -present_105_d1 : present_105_d1;
  wire [30:0] square_105_d1_mul = square_105_d1_low * square_105_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_105_d1 <= square_105_d1_mul;
    end
  end

  wire [15:0] square_106_d1_low = present_106_d1[15] ? -present_106_d1 : present_106_d1;
  wire [15:0] square_106_d1_low_2 = present_106_d1[15] ? -present_106_d1 : present_106_d1;
  wire [30:0] square_106_d1_mul = square_106_d1_low * square_106_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_106_d1 <= square_106_d1_mul;
    end
  end

  wire [15:0] square_107_d1_low = present_107_d1[15] ? -present_107_d1 : present_107_d1;
  wire [15:0] square_107_d1_low_2 = present_107_d1[15] ? -present_107_d1 : present_107_d1;
  wire [30:0] square_107_d1_mul = square_107_d1_low * square_107_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_107_d1 <= square_107_d1_mul;
    end
  end

  wire [15:0] square_108_d1_low = present_108_d1[15] ? -present_108_d1 : present_108_d1;
  wire [15:0] square_108_d1_low_2 = present_108_d1[15] ? -present_108_d1 : present_108_d1;
  wire [30:0] square_108_d1_mul = square_108_d1_low * square_108_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_108_d1 <= square_108_d1_mul;
    end
  end

  wire [15:0] square_109_d1_low = present_109_d1[15] ? -present_109_d1 : present_109_d1;
  wire [15:0] square_109_d1_low_2 = present_109_d1[15] ? -present_109_d1 : present_109_d1;
  wire [30:0] square_109_d1_mul = square_109_d1_low * square_109_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_109_d1 <= square_109_d1_mul;
    end
  end

  wire [15:0] square_110_d1_low = present_110_d1[15] ? -present_110_d1 : present_110_d1;
  wire [15:0] square_110_d1_low_2 = present_110_d1[15] ? -present_110_d1 : present_110_d1;
  wire [30:0] square_110_d1_mul = square_110_d1_low * square_110_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_110_d1 <= square_110_d1_mul;
    end
  end

  wire [15:0] square_111_d1_low = present_111_d1[15] ? -present_111_d1 : present_111_d1;
  wire [15:0] square_111_d1_low_2 = present_111_d1[15] ? -present_111_d1 : present_111_d1;
  wire [30:0] square_111_d1_mul = square_111_d1_low * square_111_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_111_d1 <= square_111_d1_mul;
    end
  end

  wire [15:0] square_112_d1_low = present_112_d1[15] ? -present_112_d1 : present_112_d1;
  wire [15:0] square_112_d1_low_2 = present_112_d1[15] ? -present_112_d1 : present_112_d1;
  wire [30:0] square_112_d1_mul = square_112_d1_low * square_112_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_112_d1 <= square_112_d1_mul;
    end
  end

  wire [15:0] square_113_d1_low = present_113_d1[15] ? -present_113_d1 : present_113_d1;
  wire [15:0] square_113_d1_low_2 = present_113_d1[15] ? -present_113_d1 : present_113_d1;
  wire [30:0] square_113_d1_mul = square_113_d1_low * square_113_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_113_d1 <= square_113_d1_mul;
    end
  end

  wire [15:0] square_114_d1_low = present_114_d1[15] ? -present_114_d1 : present_114_d1;
  wire [15:0] square_114_d1_low_2 = present_114_d1[15] ? -present_114_d1 : present_114_d1;
  wire [30:0] square_114_d1_mul = square_114_d1_low * square_114_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_114_d1 <= square_114_d1_mul;
    end
  end

  wire [15:0] square_115_d1_low = present_115_d1[15] ? -present_115_d1 : present_115_d1;
  wire [15:0] square_115_d1_low_2 = present_115_d1[15] ? -present_115_d1 : present_115_d1;
  wire [30:0] square_115_d1_mul = square_115_d1_low * square_115_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_115_d1 <= square_115_d1_mul;
    end
  end

  wire [15:0] square_116_d1_low = present_116_d1[15] ? -present_116_d1 : present_116_d1;
  wire [15:0] square_116_d1_low_2 = present_116_d1[15] ? -present_116_d1 : present_116_d1;
  wire [30:0] square_116_d1_mul = square_116_d1_low * square_116_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_116_d1 <= square_116_d1_mul;
    end
  end

  wire [15:0] square_117_d1_low = present_117_d1[15] ? -present_117_d1 : present_117_d1;
  wire [15:0] square_117_d1_low_2 = present_117_d1[15] ? -present_117_d1 : present_117_d1;
  wire [30:0] square_117_d1_mul = square_117_d1_low * square_117_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_117_d1 <= square_117_d1_mul;
    end
  end

  wire [15:0] square_118_d1_low = present_118_d1[15] ? -present_118_d1 : present_118_d1;
  wire [15:0] square_118_d1_low_2 = present_118_d1[15] ? -present_118_d1 : present_118_d1;
  wire [30:0] square_118_d1_mul = square_118_d1_low * square_118_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_118_d1 <= square_118_d1_mul;
    end
  end

  wire [15:0] square_119_d1_low = present_119_d1[15] ? -present_119_d1 : present_119_d1;
  wire [15:0] square_119_d1_low_2 = present_119_d1[15] ? -present_119_d1 : present_119_d1;
  wire [30:0] square_119_d1_mul = square_119_d1_low * square_119_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_119_d1 <= square_119_d1_mul;
    end
  end

  wire [15:0] square_120_d1_low = present_120_d1[15] ? -present_120_d1 : present_120_d1;
  wire [15:0] square_120_d1_low_2 = present_120_d1[15] ? -present_120_d1 : present_120_d1;
  wire [30:0] square_120_d1_mul = square_120_d1_low * square_120_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_120_d1 <= square_120_d1_mul;
    end
  end

  wire [15:0] square_121_d1_low = present_121_d1[15] ? -present_121_d1 : present_121_d1;
  wire [15:0] square_121_d1_low_2 = present_121_d1[15] ? -present_121_d1 : present_121_d1;
  wire [30:0] square_121_d1_mul = square_121_d1_low * square_121_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_121_d1 <= square_121_d1_mul;
    end
  end

  wire [15:0] square_122_d1_low = present_122_d1[15] ? -present_122_d1 : present_122_d1;
  wire [15:0] square_122_d1_low_2 = present_122_d1[15] ? -present_122_d1 : present_122_d1;
  wire [30:0] square_122_d1_mul = square_122_d1_low * square_122_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_122_d1 <= square_122_d1_mul;
    end
  end

  wire [15:0] square_123_d1_low = present_123_d1[15] ? -present_123_d1 : present_123_d1;
  wire [15:0] square_123_d1_low_2 = present_123_d1[15] ? -present_123_d1 : present_123_d1;
  wire [30:0] square_123_d1_mul = square_123_d1_low * square_123_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_123_d1 <= square_123_d1_mul;
    end
  end

  wire [15:0] square_124_d1_low = present_124_d1[15] ? -present_124_d1 : present_124_d1;
  wire [15:0] square_124_d1_low_2 = present_124_d1[15] ? -present_124_d1 : present_124_d1;
  wire [30:0] square_124_d1_mul = square_124_d1_low * square_124_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_124_d1 <= square_124_d1_mul;
    end
  end

  wire [15:0] square_125_d1_low = present_125_d1[15] ? -present_125_d1 : present_125_d1;
  wire [15:0] square_125_d1_low_2 = present_125_d1[15] ? -present_125_d1 : present_125_d1;
  wire [30:0] square_125_d1_mul = square_125_d1_low * square_125_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_125_d1 <= square_125_d1_mul;
    end
  end

  wire [15:0] square_126_d1_low = present_126_d1[15] ? -present_126_d1 : present_126_d1;
  wire [15:0] square_126_d1_low_2 = present_126_d1[15] ? -present_126_d1 : present_126_d1;
  wire [30:0] square_126_d1_mul = square_126_d1_low * square_126_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_126_d1 <= square_126_d1_mul;
    end
  end

  wire [15:0] square_127_d1_low = present_127_d1[15] ? -present_127_d1 : present_127_d1;
  wire [15:0] square_127_d1_low_2 = present_127_d1[15] ? -present_127_d1 : present_127_d1;
  wire [30:0] square_127_d1_mul = square_127_d1_low * square_127_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_127_d1 <= square_127_d1_mul;
    end
  end

  wire [15:0] square_128_d1_low = present_128_d1[15] ? -present_128_d1 : present_128_d1;
  wire [15:0] square_128_d1_low_2 = present_128_d1[15] ? -present_128_d1 : present_128_d1;
  wire [30:0] square_128_d1_mul = square_128_d1_low * square_128_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_128_d1 <= square_128_d1_mul;
    end
  end

  wire [15:0] square_129_d1_low = present_129_d1[15] ? -present_129_d1 : present_129_d1;
  wire [15:0] square_129_d1_low_2 = present_129_d1[15] ? -present_129_d1 : present_129_d1;
  wire [30:0] square_129_d1_mul = square_129_d1_low * square_129_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_129_d1 <= square_129_d1_mul;
    end
  end

  wire [15:0] square_130_d1_low = present_130_d1[15] ? -present_130_d1 : present_130_d1;
  wire [15:0] square_130_d1_low_2 = present_130_d1[15] ? -present_130_d1 : present_130_d1;
  wire [30:0] square_130_d1_mul = square_130_d1_low * square_130_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_130_d1 <= square_130_d1_mul;
    end
  end

  wire [15:0] square_131_d1_low = present_131_d1[15] ? -present_131_d1 : present_131_d1;
  wire [15:0] square_131_d1_low_2 = present_131_d1[15] ? -present_131_d1 : present_131_d1;
  wire [30:0] square_131_d1_mul = square_131_d1_low * square_131_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_131_d1 <= square_131_d1_mul;
    end
  end

  wire [15:0] square_132_d1_low = present_132_d1[15] ? -present_132_d1 : present_132_d1;
  wire [15:0] square_132_d1_low_2 = present_132_d1[15] ? -present_132_d1 : present_132_d1;
  wire [30:0] square_132_d1_mul = square_132_d1_low * square_132_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_132_d1 <= square_132_d1_mul;
    end
  end

  wire [15:0] square_133_d1_low = present_133_d1[15] ? -present_133_d1 : present_133_d1;
  wire [15:0] square_133_d1_low_2 = present_133_d1[15] ? -present_133_d1 : present_133_d1;
  wire [30:0] square_133_d1_mul = square_133_d1_low * square_133_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_133_d1 <= square_133_d1_mul;
    end
  end

  wire [15:0] square_134_d1_low = present_134_d1[15] ? -present_134_d1 : present_134_d1;
  wire [15:0] square_134_d1_low_2 = present_134_d1[15] ? -present_134_d1 : present_134_d1;
  wire [30:0] square_134_d1_mul = square_134_d1_low * square_134_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_134_d1 <= square_134_d1_mul;
    end
  end

  wire [15:0] square_135_d1_low = present_135_d1[15] ? -present_135_d1 : present_135_d1;
  wire [15:0] square_135_d1_low_2 = present_135_d1[15] ? -present_135_d1 : present_135_d1;
  wire [30:0] square_135_d1_mul = square_135_d1_low * square_135_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_135_d1 <= square_135_d1_mul;
    end
  end

  wire [15:0] square_136_d1_low = present_136_d1[15] ? -present_136_d1 : present_136_d1;
  wire [15:0] square_136_d1_low_2 = present_136_d1[15] ? -present_136_d1 : present_136_d1;
  wire [30:0] square_136_d1_mul = square_136_d1_low * square_136_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_136_d1 <= square_136_d1_mul;
    end
  end

  wire [15:0] square_137_d1_low = present_137_d1[15] ? -present_137_d1 : present_137_d1;
  wire [15:0] square_137_d1_low_2 = present_137_d1[15] ? -present_137_d1 : present_137_d1;
  wire [30:0] square_137_d1_mul = square_137_d1_low * square_137_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_137_d1 <= square_137_d1_mul;
    end
  end

  wire [15:0] square_138_d1_low = present_138_d1[15] ? -present_138_d1 : present_138_d1;
  wire [15:0] square_138_d1_low_2 = present_138_d1[15] ? -present_138_d1 : present_138_d1;
  wire [30:0] square_138_d1_mul = square_138_d1_low * square_138_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_138_d1 <= square_138_d1_mul;
    end
  end

  wire [15:0] square_139_d1_low = present_139_d1[15] ? -present_139_d1 : present_139_d1;
  wire [15:0] square_139_d1_low_2 = present_139_d1[15] ? -present_139_d1 : present_139_d1;
  wire [30:0] square_139_d1_mul = square_139_d1_low * square_139_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_139_d1 <= square_139_d1_mul;
    end
  end

  wire [15:0] square_140_d1_low = present_140_d1[15] ? -present_140_d1 : present_140_d1;
  wire [15:0] square_140_d1_low_2 = present_140_d1[15] ? -present_140_d1 : present_140_d1;
  wire [30:0] square_140_d1_mul = square_140_d1_low * square_140_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_140_d1 <= square_140_d1_mul;
    end
  end

  wire [15:0] square_141_d1_low = present_141_d1[15] ? -present_141_d1 : present_141_d1;
  wire [15:0] square_141_d1_low_2 = present_141_d1[15] ? -present_141_d1 : present_141_d1;
  wire [30:0] square_141_d1_mul = square_141_d1_low * square_141_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_141_d1 <= square_141_d1_mul;
    end
  end

  wire [15:0] square_142_d1_low = present_142_d1[15] ? -present_142_d1 : present_142_d1;
  wire [15:0] square_142_d1_low_2 = present_142_d1[15] ? -present_142_d1 : present_142_d1;
  wire [30:0] square_142_d1_mul = square_142_d1_low * square_142_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_142_d1 <= square_142_d1_mul;
    end
  end

  wire [15:0] square_143_d1_low = present_143_d1[15] ? -present_143_d1 : present_143_d1;
  wire [15:0] square_143_d1_low_2 = present_143_d1[15] ? -present_143_d1 : present_143_d1;
  wire [30:0] square_143_d1_mul = square_143_d1_low * square_143_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_143_d1 <= square_143_d1_mul;
    end
  end

  wire [15:0] square_144_d1_low = present_144_d1[15] ? -present_144_d1 : present_144_d1;
  wire [15:0] square_144_d1_low_2 = present_144_d1[15] ? -present_144_d1 : present_144_d1;
  wire [30:0] square_144_d1_mul = square_144_d1_low * square_144_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_144_d1 <= square_144_d1_mul;
    end
  end

  wire [15:0] square_145_d1_low = present_145_d1[15] ? -present_145_d1 : present_145_d1;
  wire [15:0] square_145_d1_low_2 = present_145_d1[15] ? -present_145_d1 : present_145_d1;
  wire [30:0] square_145_d1_mul = square_145_d1_low * square_145_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_145_d1 <= square_145_d1_mul;
    end
  end

  wire [15:0] square_146_d1_low = present_146_d1[15] ? -present_146_d1 : present_146_d1;
  wire [15:0] square_146_d1_low_2 = present_146_d1[15] ? -present_146_d1 : present_146_d1;
  wire [30:0] square_146_d1_mul = square_146_d1_low * square_146_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_146_d1 <= square_146_d1_mul;
    end
  end

  wire [15:0] square_147_d1_low = present_147_d1[15] ? -present_147_d1 : present_147_d1;
  wire [15:0] square_147_d1_low_2 = present_147_d1[15] ? -present_147_d1 : present_147_d1;
  wire [30:0] square_147_d1_mul = square_147_d1_low * square_147_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_147_d1 <= square_147_d1_mul;
    end
  end

  wire [15:0] square_148_d1_low = present_148_d1[15] ? -present_148_d1 : present_148_d1;
  wire [15:0] square_148_d1_low_2 = present_148_d1[15] ? -present_148_d1 : present_148_d1;
  wire [30:0] square_148_d1_mul = square_148_d1_low * square_148_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_148_d1 <= square_148_d1_mul;
    end
  end

  wire [15:0] square_149_d1_low = present_149_d1[15] ? -present_149_d1 : present_149_d1;
  wire [15:0] square_149_d1_low_2 = present_149_d1[15] ? -present_149_d1 : present_149_d1;
  wire [30:0] square_149_d1_mul = square_149_d1_low * square_149_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_149_d1 <= square_149_d1_mul;
    end
  end

  wire [15:0] square_150_d1_low = present_150_d1[15] ? -present_150_d1 : present_150_d1;
  wire [15:0] square_150_d1_low_2 = present_150_d1[15] ? -present_150_d1 : present_150_d1;
  wire [30:0] square_150_d1_mul = square_150_d1_low * square_150_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_150_d1 <= square_150_d1_mul;
    end
  end

  wire [15:0] square_151_d1_low = present_151_d1[15] ? -present_151_d1 : present_151_d1;
  wire [15:0] square_151_d1_low_2 = present_151_d1[15] ? -present_151_d1 : present_151_d1;
  wire [30:0] square_151_d1_mul = square_151_d1_low * square_151_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_151_d1 <= square_151_d1_mul;
    end
  end

  wire [15:0] square_152_d1_low = present_152_d1[15] ? -present_152_d1 : present_152_d1;
  wire [15:0] square_152_d1_low_2 = present_152_d1[15] ? -present_152_d1 : present_152_d1;
  wire [30:0] square_152_d1_mul = square_152_d1_low * square_152_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_152_d1 <= square_152_d1_mul;
    end
  end

  wire [15:0] square_153_d1_low = present_153_d1[15] ? -present_153_d1 : present_153_d1;
  wire [15:0] square_153_d1_low_2 = present_153_d1[15] ? -present_153_d1 : present_153_d1;
  wire [30:0] square_153_d1_mul = square_153_d1_low * square_153_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_153_d1 <= square_153_d1_mul;
    end
  end

  wire [15:0] square_154_d1_low = present_154_d1[15] ? -present_154_d1 : present_154_d1;
  wire [15:0] square_154_d1_low_2 = present_154_d1[15] ? -present_154_d1 : present_154_d1;
  wire [30:0] square_154_d1_mul = square_154_d1_low * square_154_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_154_d1 <= square_154_d1_mul;
    end
  end

  wire [15:0] square_155_d1_low = present_155_d1[15] ? -present_155_d1 : present_155_d1;
  wire [15:0] square_155_d1_low_2 = present_155_d1[15] ? -present_155_d1 : present_155_d1;
  wire [30:0] square_155_d1_mul = square_155_d1_low * square_155_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_155_d1 <= square_155_d1_mul;
    end
  end

  wire [15:0] square_156_d1_low = present_156_d1[15] ? -present_156_d1 : present_156_d1;
  wire [15:0] square_156_d1_low_2 = present_156_d1[15] ? -present_156_d1 : present_156_d1;
  wire [30:0] square_156_d1_mul = square_156_d1_low * square_156_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_156_d1 <= square_156_d1_mul;
    end
  end

  wire [15:0] square_157_d1_low = present_157_d1[15] ? -present_157_d1 : present_157_d1;
  wire [15:0] square_157_d1_low_2 = present_157_d1[15] ? -present_157_d1 : present_157_d1;
  wire [30:0] square_157_d1_mul = square_157_d1_low * square_157_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_157_d1 <= square_157_d1_mul;
    end
  end

  wire [15:0] square_158_d1_low = present_158_d1[15] ? -present_158_d1 : present_158_d1;
  wire [15:0] square_158_d1_low_2 = present_158_d1[15] ? -present_158_d1 : present_158_d1;
  wire [30:0] square_158_d1_mul = square_158_d1_low * square_158_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_158_d1 <= square_158_d1_mul;
    end
  end

  wire [15:0] square_159_d1_low = present_159_d1[15] ? -present_159_d1 : present_159_d1;
  wire [15:0] square_159_d1_low_2 = present_159_d1[15] ? -present_159_d1 : present_159_d1;
  wire [30:0] square_159_d1_mul = square_159_d1_low * square_159_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_159_d1 <= square_159_d1_mul;
    end
  end

  wire [15:0] square_160_d1_low = present_160_d1[15] ? -present_160_d1 : present_160_d1;
  wire [15:0] square_160_d1_low_2 = present_160_d1[15] ? -present_160_d1 : present_160_d1;
  wire [30:0] square_160_d1_mul = square_160_d1_low * square_160_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_160_d1 <= square_160_d1_mul;
    end
  end

  wire [15:0] square_161_d1_low = present_161_d1[15] ? -present_161_d1 : present_161_d1;
  wire [15:0] square_161_d1_low_2 = present_161_d1[15] ? -present_161_d1 : present_161_d1;
  wire [30:0] square_161_d1_mul = square_161_d1_low * square_161_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_161_d1 <= square_161_d1_mul;
    end
  end

  wire [15:0] square_162_d1_low = present_162_d1[15] ? -present_162_d1 : present_162_d1;
  wire [15:0] square_162_d1_low_2 = present_162_d1[15] ? -present_162_d1 : present_162_d1;
  wire [30:0] square_162_d1_mul = square_162_d1_low * square_162_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_162_d1 <= square_162_d1_mul;
    end
  end

  wire [15:0] square_163_d1_low = present_163_d1[15] ? -present_163_d1 : present_163_d1;
  wire [15:0] square_163_d1_low_2 = present_163_d1[15] ? -present_163_d1 : present_163_d1;
  wire [30:0] square_163_d1_mul = square_163_d1_low * square_163_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_163_d1 <= square_163_d1_mul;
    end
  end

  wire [15:0] square_164_d1_low = present_164_d1[15] ? -present_164_d1 : present_164_d1;
  wire [15:0] square_164_d1_low_2 = present_164_d1[15] ? -present_164_d1 : present_164_d1;
  wire [30:0] square_164_d1_mul = square_164_d1_low * square_164_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_164_d1 <= square_164_d1_mul;
    end
  end

  wire [15:0] square_165_d1_low = present_165_d1[15] ? -present_165_d1 : present_165_d1;
  wire [15:0] square_165_d1_low_2 = present_165_d1[15] ? -present_165_d1 : present_165_d1;
  wire [30:0] square_165_d1_mul = square_165_d1_low * square_165_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_165_d1 <= square_165_d1_mul;
    end
  end

  wire [15:0] square_166_d1_low = present_166_d1[15] ? -present_166_d1 : present_166_d1;
  wire [15:0] square_166_d1_low_2 = present_166_d1[15] ? -present_166_d1 : present_166_d1;
  wire [30:0] square_166_d1_mul = square_166_d1_low * square_166_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_166_d1 <= square_166_d1_mul;
    end
  end

  wire [15:0] square_167_d1_low = present_167_d1[15] ? -present_167_d1 : present_167_d1;
  wire [15:0] square_167_d1_low_2 = present_167_d1[15] ? -present_167_d1 : present_167_d1;
  wire [30:0] square_167_d1_mul = square_167_d1_low * square_167_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_167_d1 <= square_167_d1_mul;
    end
  end

  wire [15:0] square_168_d1_low = present_168_d1[15] ? -present_168_d1 : present_168_d1;
  wire [15:0] square_168_d1_low_2 = present_168_d1[15] ? -present_168_d1 : present_168_d1;
  wire [30:0] square_168_d1_mul = square_168_d1_low * square_168_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_168_d1 <= square_168_d1_mul;
    end
  end

  wire [15:0] square_169_d1_low = present_169_d1[15] ? -present_169_d1 : present_169_d1;
  wire [15:0] square_169_d1_low_2 = present_169_d1[15] ? -present_169_d1 : present_169_d1;
  wire [30:0] square_169_d1_mul = square_169_d1_low * square_169_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_169_d1 <= square_169_d1_mul;
    end
  end

  wire [15:0] square_170_d1_low = present_170_d1[15] ? -present_170_d1 : present_170_d1;
  wire [15:0] square_170_d1_low_2 = present_170_d1[15] ? -present_170_d1 : present_170_d1;
  wire [30:0] square_170_d1_mul = square_170_d1_low * square_170_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_170_d1 <= square_170_d1_mul;
    end
  end

  wire [15:0] square_171_d1_low = present_171_d1[15] ? -present_171_d1 : present_171_d1;
  wire [15:0] square_171_d1_low_2 = present_171_d1[15] ? -present_171_d1 : present_171_d1;
  wire [30:0] square_171_d1_mul = square_171_d1_low * square_171_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_171_d1 <= square_171_d1_mul;
    end
  end

  wire [15:0] square_172_d1_low = present_172_d1[15] ? -present_172_d1 : present_172_d1;
  wire [15:0] square_172_d1_low_2 = present_172_d1[15] ? -present_172_d1 : present_172_d1;
  wire [30:0] square_172_d1_mul = square_172_d1_low * square_172_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_172_d1 <= square_172_d1_mul;
    end
  end

  wire [15:0] square_173_d1_low = present_173_d1[15] ? -present_173_d1 : present_173_d1;
  wire [15:0] square_173_d1_low_2 = present_173_d1[15] ? -present_173_d1 : present_173_d1;
  wire [30:0] square_173_d1_mul = square_173_d1_low * square_173_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_173_d1 <= square_173_d1_mul;
    end
  end

  wire [15:0] square_174_d1_low = present_174_d1[15] ? -present_174_d1 : present_174_d1;
  wire [15:0] square_174_d1_low_2 = present_174_d1[15] ? -present_174_d1 : present_174_d1;
  wire [30:0] square_174_d1_mul = square_174_d1_low * square_174_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_174_d1 <= square_174_d1_mul;
    end
  end

  wire [15:0] square_175_d1_low = present_175_d1[15] ? -present_175_d1 : present_175_d1;
  wire [15:0] square_175_d1_low_2 = present_175_d1[15] ? -present_175_d1 : present_175_d1;
  wire [30:0] square_175_d1_mul = square_175_d1_low * square_175_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_175_d1 <= square_175_d1_mul;
    end
  end

  wire [15:0] square_176_d1_low = present_176_d1[15] ? -present_176_d1 : present_176_d1;
  wire [15:0] square_176_d1_low_2 = present_176_d1[15] ? -present_176_d1 : present_176_d1;
  wire [30:0] square_176_d1_mul = square_176_d1_low * square_176_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_176_d1 <= square_176_d1_mul;
    end
  end

  wire [15:0] square_177_d1_low = present_177_d1[15] ? -present_177_d1 : present_177_d1;
  wire [15:0] square_177_d1_low_2 = present_177_d1[15] ? -present_177_d1 : present_177_d1;
  wire [30:0] square_177_d1_mul = square_177_d1_low * square_177_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_177_d1 <= square_177_d1_mul;
    end
  end

  wire [15:0] square_178_d1_low = present_178_d1[15] ? -present_178_d1 : present_178_d1;
  wire [15:0] square_178_d1_low_2 = present_178_d1[15] ? -present_178_d1 : present_178_d1;
  wire [30:0] square_178_d1_mul = square_178_d1_low * square_178_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_178_d1 <= square_178_d1_mul;
    end
  end

  wire [15:0] square_179_d1_low = present_179_d1[15] ? -present_179_d1 : present_179_d1;
  wire [15:0] square_179_d1_low_2 = present_179_d1[15] ? -present_179_d1 : present_179_d1;
  wire [30:0] square_179_d1_mul = square_179_d1_low * square_179_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_179_d1 <= square_179_d1_mul;
    end
  end

  wire [15:0] square_180_d1_low = present_180_d1[15] ? -present_180_d1 : present_180_d1;
  wire [15:0] square_180_d1_low_2 = present_180_d1[15] ? -present_180_d1 : present_180_d1;
  wire [30:0] square_180_d1_mul = square_180_d1_low * square_180_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_180_d1 <= square_180_d1_mul;
    end
  end

  wire [15:0] square_181_d1_low = present_181_d1[15] ? -present_181_d1 : present_181_d1;
  wire [15:0] square_181_d1_low_2 = present_181_d1[15] ? -present_181_d1 : present_181_d1;
  wire [30:0] square_181_d1_mul = square_181_d1_low * square_181_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_181_d1 <= square_181_d1_mul;
    end
  end

  wire [15:0] square_182_d1_low = present_182_d1[15] ? -present_182_d1 : present_182_d1;
  wire [15:0] square_182_d1_low_2 = present_182_d1[15] ? -present_182_d1 : present_182_d1;
  wire [30:0] square_182_d1_mul = square_182_d1_low * square_182_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_182_d1 <= square_182_d1_mul;
    end
  end

  wire [15:0] square_183_d1_low = present_183_d1[15] ? -present_183_d1 : present_183_d1;
  wire [15:0] square_183_d1_low_2 = present_183_d1[15] ? -present_183_d1 : present_183_d1;
  wire [30:0] square_183_d1_mul = square_183_d1_low * square_183_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_183_d1 <= square_183_d1_mul;
    end
  end

  wire [15:0] square_184_d1_low = present_184_d1[15] ? -present_184_d1 : present_184_d1;
  wire [15:0] square_184_d1_low_2 = present_184_d1[15] ? -present_184_d1 : present_184_d1;
  wire [30:0] square_184_d1_mul = square_184_d1_low * square_184_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_184_d1 <= square_184_d1_mul;
    end
  end

  wire [15:0] square_185_d1_low = present_185_d1[15] ? -present_185_d1 : present_185_d1;
  wire [15:0] square_185_d1_low_2 = present_185_d1[15] ? -present_185_d1 : present_185_d1;
  wire [30:0] square_185_d1_mul = square_185_d1_low * square_185_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_185_d1 <= square_185_d1_mul;
    end
  end

  wire [15:0] square_186_d1_low = present_186_d1[15] ? -present_186_d1 : present_186_d1;
  wire [15:0] square_186_d1_low_2 = present_186_d1[15] ? -present_186_d1 : present_186_d1;
  wire [30:0] square_186_d1_mul = square_186_d1_low * square_186_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_186_d1 <= square_186_d1_mul;
    end
  end

  wire [15:0] square_187_d1_low = present_187_d1[15] ? -present_187_d1 : present_187_d1;
  wire [15:0] square_187_d1_low_2 = present_187_d1[15] ? -present_187_d1 : present_187_d1;
  wire [30:0] square_187_d1_mul = square_187_d1_low * square_187_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_187_d1 <= square_187_d1_mul;
    end
  end

  wire [15:0] square_188_d1_low = present_188_d1[15] ? -present_188_d1 : present_188_d1;
  wire [15:0] square_188_d1_low_2 = present_188_d1[15] ? -present_188_d1 : present_188_d1;
  wire [30:0] square_188_d1_mul = square_188_d1_low * square_188_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_188_d1 <= square_188_d1_mul;
    end
  end

  wire [15:0] square_189_d1_low = present_189_d1[15] ? -present_189_d1 : present_189_d1;
  wire [15:0] square_189_d1_low_2 = present_189_d1[15] ? -present_189_d1 : present_189_d1;
  wire [30:0] square_189_d1_mul = square_189_d1_low * square_189_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_189_d1 <= square_189_d1_mul;
    end
  end

  wire [15:0] square_190_d1_low = present_190_d1[15] ? -present_190_d1 : present_190_d1;
  wire [15:0] square_190_d1_low_2 = present_190_d1[15] ? -present_190_d1 : present_190_d1;
  wire [30:0] square_190_d1_mul = square_190_d1_low * square_190_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_190_d1 <= square_190_d1_mul;
    end
  end

  wire [15:0] square_191_d1_low = present_191_d1[15] ? -present_191_d1 : present_191_d1;
  wire [15:0] square_191_d1_low_2 = present_191_d1[15] ? -present_191_d1 : present_191_d1;
  wire [30:0] square_191_d1_mul = square_191_d1_low * square_191_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_191_d1 <= square_191_d1_mul;
    end
  end

  wire [15:0] square_192_d1_low = present_192_d1[15] ? -present_192_d1 : present_192_d1;
  wire [15:0] square_192_d1_low_2 = present_192_d1[15] ? -present_192_d1 : present_192_d1;
  wire [30:0] square_192_d1_mul = square_192_d1_low * square_192_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_192_d1 <= square_192_d1_mul;
    end
  end

  wire [15:0] square_193_d1_low = present_193_d1[15] ? -present_193_d1 : present_193_d1;
  wire [15:0] square_193_d1_low_2 = present_193_d1[15] ? -present_193_d1 : present_193_d1;
  wire [30:0] square_193_d1_mul = square_193_d1_low * square_193_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_193_d1 <= square_193_d1_mul;
    end
  end

  wire [15:0] square_194_d1_low = present_194_d1[15] ? -present_194_d1 : present_194_d1;
  wire [15:0] square_194_d1_low_2 = present_194_d1[15] ? -present_194_d1 : present_194_d1;
  wire [30:0] square_194_d1_mul = square_194_d1_low * square_194_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_194_d1 <= square_194_d1_mul;
    end
  end

  wire [15:0] square_195_d1_low = present_195_d1[15] ? -present_195_d1 : present_195_d1;
  wire [15:0] square_195_d1_low_2 = present_195_d1[15] ? -present_195_d1 : present_195_d1;
  wire [30:0] square_195_d1_mul = square_195_d1_low * square_195_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_195_d1 <= square_195_d1_mul;
    end
  end

  wire [15:0] square_196_d1_low = present_196_d1[15] ? -present_196_d1 : present_196_d1;
  wire [15:0] square_196_d1_low_2 = present_196_d1[15] ? -present_196_d1 : present_196_d1;
  wire [30:0] square_196_d1_mul = square_196_d1_low * square_196_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_196_d1 <= square_196_d1_mul;
    end
  end

  wire [15:0] square_197_d1_low = present_197_d1[15] ? -present_197_d1 : present_197_d1;
  wire [15:0] square_197_d1_low_2 = present_197_d1[15] ? -present_197_d1 : present_197_d1;
  wire [30:0] square_197_d1_mul = square_197_d1_low * square_197_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_197_d1 <= square_197_d1_mul;
    end
  end

  wire [15:0] square_198_d1_low = present_198_d1[15] ? -present_198_d1 : present_198_d1;
  wire [15:0] square_198_d1_low_2 = present_198_d1[15] ? -present_198_d1 : present_198_d1;
  wire [30:0] square_198_d1_mul = square_198_d1_low * square_198_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_198_d1 <= square_198_d1_mul;
    end
  end

  wire [15:0] square_199_d1_low = present_199_d1[15] ? -present_199_d1 : present_199_d1;
  wire [15:0] square_199_d1_low_2 = present_199_d1[15] ? -present_199_d1 : present_199_d1;
  wire [30:0] square_199_d1_mul = square_199_d1_low * square_199_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_199_d1 <= square_199_d1_mul;
    end
  end

  wire [15:0] square_200_d1_low = present_200_d1[15] ? -present_200_d1 : present_200_d1;
  wire [15:0] square_200_d1_low_2 = present_200_d1[15] ? -present_200_d1 : present_200_d1;
  wire [30:0] square_200_d1_mul = square_200_d1_low * square_200_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_200_d1 <= square_200_d1_mul;
    end
  end

  wire [15:0] square_201_d1_low = present_201_d1[15] ? -present_201_d1 : present_201_d1;
  wire [15:0] square_201_d1_low_2 = present_201_d1[15] ? -present_201_d1 : present_201_d1;
  wire [30:0] square_201_d1_mul = square_201_d1_low * square_201_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_201_d1 <= square_201_d1_mul;
    end
  end

  wire [15:0] square_202_d1_low = present_202_d1[15] ? -present_202_d1 : present_202_d1;
  wire [15:0] square_202_d1_low_2 = present_202_d1[15] ? -present_202_d1 : present_202_d1;
  wire [30:0] square_202_d1_mul = square_202_d1_low * square_202_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_202_d1 <= square_202_d1_mul;
    end
  end

  wire [15:0] square_203_d1_low = present_203_d1[15] ? -present_203_d1 : present_203_d1;
  wire [15:0] square_203_d1_low_2 = present_203_d1[15] ? -present_203_d1 : present_203_d1;
  wire [30:0] square_203_d1_mul = square_203_d1_low * square_203_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_203_d1 <= square_203_d1_mul;
    end
  end

  wire [15:0] square_204_d1_low = present_204_d1[15] ? -present_204_d1 : present_204_d1;
  wire [15:0] square_204_d1_low_2 = present_204_d1[15] ? -present_204_d1 : present_204_d1;
  wire [30:0] square_204_d1_mul = square_204_d1_low * square_204_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_204_d1 <= square_204_d1_mul;
    end
  end

  wire [15:0] square_205_d1_low = present_205_d1[15] ? -present_205_d1 : present_205_d1;
  wire [15:0] square_205_d1_low_2 = present_205_d1[15] ? -present_205_d1 : present_205_d1;
  wire [30:0] square_205_d1_mul = square_205_d1_low * square_205_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_205_d1 <= square_205_d1_mul;
    end
  end

  wire [15:0] square_206_d1_low = present_206_d1[15] ? -present_206_d1 : present_206_d1;
  wire [15:0] square_206_d1_low_2 = present_206_d1[15] ? -present_206_d1 : present_206_d1;
  wire [30:0] square_206_d1_mul = square_206_d1_low * square_206_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_206_d1 <= square_206_d1_mul;
    end
  end

  wire [15:0] square_207_d1_low = present_207_d1[15] ? -present_207_d1 : present_207_d1;
  wire [15:0] square_207_d1_low_2 = present_207_d1[15] ? -present_207_d1 : present_207_d1;
  wire [30:0] square_207_d1_mul = square_207_d1_low * square_207_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_207_d1 <= square_207_d1_mul;
    end
  end

  wire [15:0] square_208_d1_low = present_208_d1[15] ? -present_208_d1 : present_208_d1;
  wire [15:0] square_208_d1_low_2 = present_208_d1[15] ? -present_208_d1 : present_208_d1;
  wire [30:0] square_208_d1_mul = square_208_d1_low * square_208_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_208_d1 <= square_208_d1_mul;
    end
  end

  wire [15:0] square_209_d1_low = present_209_d1[15] ? -present_209_d1 : present_209_d1;
  wire [15:0] square_209_d1_low_2 = present_209_d1[15] ? -present_209_d1 : present_209_d1;
  wire [30:0] square_209_d1_mul = square_209_d1_low * square_209_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_209_d1 <= square_209_d1_mul;
    end
  end

  wire [15:0] square_210_d1_low = present_210_d1[15] ? -present_210_d1 : present_210_d1;
  wire [15:0] square_210_d1_low_2 = present_210_d1[15] ? -present_210_d1 : present_210_d1;
  wire [30:0] square_210_d1_mul = square_210_d1_low * square_210_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_210_d1 <= square_210_d1_mul;
    end
  end

  wire [15:0] square_211_d1_low = present_211_d1[15] ? -present_211_d1 : present_211_d1;
  wire [15:0] square_211_d1_low_2 = present_211_d1[15] ? -present_211_d1 : present_211_d1;
  wire [30:0] square_211_d1_mul = square_211_d1_low * square_211_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_211_d1 <= square_211_d1_mul;
    end
  end

  wire [15:0] square_212_d1_low = present_212_d1[15] ? -present_212_d1 : present_212_d1;
  wire [15:0] square_212_d1_low_2 = present_212_d1[15] ? -present_212_d1 : present_212_d1;
  wire [30:0] square_212_d1_mul = square_212_d1_low * square_212_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_212_d1 <= square_212_d1_mul;
    end
  end

  wire [15:0] square_213_d1_low = present_213_d1[15] ? -present_213_d1 : present_213_d1;
  wire [15:0] square_213_d1_low_2 = present_213_d1[15] ? -present_213_d1 : present_213_d1;
  wire [30:0] square_213_d1_mul = square_213_d1_low * square_213_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_213_d1 <= square_213_d1_mul;
    end
  end

  wire [15:0] square_214_d1_low = present_214_d1[15] ? -present_214_d1 : present_214_d1;
  wire [15:0] square_214_d1_low_2 = present_214_d1[15] ? -present_214_d1 : present_214_d1;
  wire [30:0] square_214_d1_mul = square_214_d1_low * square_214_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_214_d1 <= square_214_d1_mul;
    end
  end

  wire [15:0] square_215_d1_low = present_215_d1[15] ? -present_215_d1 : present_215_d1;
  wire [15:0] square_215_d1_low_2 = present_215_d1[15] ? -present_215_d1 : present_215_d1;
  wire [30:0] square_215_d1_mul = square_215_d1_low * square_215_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_215_d1 <= square_215_d1_mul;
    end
  end

  wire [15:0] square_216_d1_low = present_216_d1[15] ? -present_216_d1 : present_216_d1;
  wire [15:0] square_216_d1_low_2 = present_216_d1[15] ? -present_216_d1 : present_216_d1;
  wire [30:0] square_216_d1_mul = square_216_d1_low * square_216_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_216_d1 <= square_216_d1_mul;
    end
  end

  wire [15:0] square_217_d1_low = present_217_d1[15] ? -present_217_d1 : present_217_d1;
  wire [15:0] square_217_d1_low_2 = present_217_d1[15] ? -present_217_d1 : present_217_d1;
  wire [30:0] square_217_d1_mul = square_217_d1_low * square_217_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_217_d1 <= square_217_d1_mul;
    end
  end

  wire [15:0] square_218_d1_low = present_218_d1[15] ? -present_218_d1 : present_218_d1;
  wire [15:0] square_218_d1_low_2 = present_218_d1[15] ? -present_218_d1 : present_218_d1;
  wire [30:0] square_218_d1_mul = square_218_d1_low * square_218_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_218_d1 <= square_218_d1_mul;
    end
  end

  wire [15:0] square_219_d1_low = present_219_d1[15] ? -present_219_d1 : present_219_d1;
  wire [15:0] square_219_d1_low_2 = present_219_d1[15] ? -present_219_d1 : present_219_d1;
  wire [30:0] square_219_d1_mul = square_219_d1_low * square_219_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_219_d1 <= square_219_d1_mul;
    end
  end

  wire [15:0] square_220_d1_low = present_220_d1[15] ? -present_220_d1 : present_220_d1;
  wire [15:0] square_220_d1_low_2 = present_220_d1[15] ? -present_220_d1 : present_220_d1;
  wire [30:0] square_220_d1_mul = square_220_d1_low * square_220_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_220_d1 <= square_220_d1_mul;
    end
  end

  wire [15:0] square_221_d1_low = present_221_d1[15] ? -present_221_d1 : present_221_d1;
  wire [15:0] square_221_d1_low_2 = present_221_d1[15] ? -present_221_d1 : present_221_d1;
  wire [30:0] square_221_d1_mul = square_221_d1_low * square_221_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_221_d1 <= square_221_d1_mul;
    end
  end

  wire [15:0] square_222_d1_low = present_222_d1[15] ? -present_222_d1 : present_222_d1;
  wire [15:0] square_222_d1_low_2 = present_222_d1[15] ? -present_222_d1 : present_222_d1;
  wire [30:0] square_222_d1_mul = square_222_d1_low * square_222_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_222_d1 <= square_222_d1_mul;
    end
  end

  wire [15:0] square_223_d1_low = present_223_d1[15] ? -present_223_d1 : present_223_d1;
  wire [15:0] square_223_d1_low_2 = present_223_d1[15] ? -present_223_d1 : present_223_d1;
  wire [30:0] square_223_d1_mul = square_223_d1_low * square_223_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_223_d1 <= square_223_d1_mul;
    end
  end

  wire [15:0] square_224_d1_low = present_224_d1[15] ? -present_224_d1 : present_224_d1;
  wire [15:0] square_224_d1_low_2 = present_224_d1[15] ? -present_224_d1 : present_224_d1;
  wire [30:0] square_224_d1_mul = square_224_d1_low * square_224_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_224_d1 <= square_224_d1_mul;
    end
  end

  wire [15:0] square_225_d1_low = present_225_d1[15] ? -present_225_d1 : present_225_d1;
  wire [15:0] square_225_d1_low_2 = present_225_d1[15] ? -present_225_d1 : present_225_d1;
  wire [30:0] square_225_d1_mul = square_225_d1_low * square_225_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_225_d1 <= square_225_d1_mul;
    end
  end

  wire [15:0] square_226_d1_low = present_226_d1[15] ? -present_226_d1 : present_226_d1;
  wire [15:0] square_226_d1_low_2 = present_226_d1[15] ? -present_226_d1 : present_226_d1;
  wire [30:0] square_226_d1_mul = square_226_d1_low * square_226_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_226_d1 <= square_226_d1_mul;
    end
  end

  wire [15:0] square_227_d1_low = present_227_d1[15] ? -present_227_d1 : present_227_d1;
  wire [15:0] square_227_d1_low_2 = present_227_d1[15] ? -present_227_d1 : present_227_d1;
  wire [30:0] square_227_d1_mul = square_227_d1_low * square_227_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_227_d1 <= square_227_d1_mul;
    end
  end

  wire [15:0] square_228_d1_low = present_228_d1[15] ? -present_228_d1 : present_228_d1;
  wire [15:0] square_228_d1_low_2 = present_228_d1[15] ? -present_228_d1 : present_228_d1;
  wire [30:0] square_228_d1_mul = square_228_d1_low * square_228_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_228_d1 <= square_228_d1_mul;
    end
  end

  wire [15:0] square_229_d1_low = present_229_d1[15] ? -present_229_d1 : present_229_d1;
  wire [15:0] square_229_d1_low_2 = present_229_d1[15] ? -present_229_d1 : present_229_d1;
  wire [30:0] square_229_d1_mul = square_229_d1_low * square_229_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_229_d1 <= square_229_d1_mul;
    end
  end

  wire [15:0] square_230_d1_low = present_230_d1[15] ? -present_230_d1 : present_230_d1;
  wire [15:0] square_230_d1_low_2 = present_230_d1[15] ? -present_230_d1 : present_230_d1;
  wire [30:0] square_230_d1_mul = square_230_d1_low * square_230_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_230_d1 <= square_230_d1_mul;
    end
  end

  wire [15:0] square_231_d1_low = present_231_d1[15] ? -present_231_d1 : present_231_d1;
  wire [15:0] square_231_d1_low_2 = present_231_d1[15] ? -present_231_d1 : present_231_d1;
  wire [30:0] square_231_d1_mul = square_231_d1_low * square_231_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_231_d1 <= square_231_d1_mul;
    end
  end

  wire [15:0] square_232_d1_low = present_232_d1[15] ? -present_232_d1 : present_232_d1;
  wire [15:0] square_232_d1_low_2 = present_232_d1[15] ? -present_232_d1 : present_232_d1;
  wire [30:0] square_232_d1_mul = square_232_d1_low * square_232_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_232_d1 <= square_232_d1_mul;
    end
  end

  wire [15:0] square_233_d1_low = present_233_d1[15] ? -present_233_d1 : present_233_d1;
  wire [15:0] square_233_d1_low_2 = present_233_d1[15] ? -present_233_d1 : present_233_d1;
  wire [30:0] square_233_d1_mul = square_233_d1_low * square_233_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_233_d1 <= square_233_d1_mul;
    end
  end

  wire [15:0] square_234_d1_low = present_234_d1[15] ? -present_234_d1 : present_234_d1;
  wire [15:0] square_234_d1_low_2 = present_234_d1[15] ? -present_234_d1 : present_234_d1;
  wire [30:0] square_234_d1_mul = square_234_d1_low * square_234_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_234_d1 <= square_234_d1_mul;
    end
  end

  wire [15:0] square_235_d1_low = present_235_d1[15] ? -present_235_d1 : present_235_d1;
  wire [15:0] square_235_d1_low_2 = present_235_d1[15] ? -present_235_d1 : present_235_d1;
  wire [30:0] square_235_d1_mul = square_235_d1_low * square_235_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_235_d1 <= square_235_d1_mul;
    end
  end

  wire [15:0] square_236_d1_low = present_236_d1[15] ? -present_236_d1 : present_236_d1;
  wire [15:0] square_236_d1_low_2 = present_236_d1[15] ? -present_236_d1 : present_236_d1;
  wire [30:0] square_236_d1_mul = square_236_d1_low * square_236_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_236_d1 <= square_236_d1_mul;
    end
  end

  wire [15:0] square_237_d1_low = present_237_d1[15] ? -present_237_d1 : present_237_d1;
  wire [15:0] square_237_d1_low_2 = present_237_d1[15] ? -present_237_d1 : present_237_d1;
  wire [30:0] square_237_d1_mul = square_237_d1_low * square_237_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_237_d1 <= square_237_d1_mul;
    end
  end

  wire [15:0] square_238_d1_low = present_238_d1[15] ? -present_238_d1 : present_238_d1;
  wire [15:0] square_238_d1_low_2 = present_238_d1[15] ? -present_238_d1 : present_238_d1;
  wire [30:0] square_238_d1_mul = square_238_d1_low * square_238_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_238_d1 <= square_238_d1_mul;
    end
  end

  wire [15:0] square_239_d1_low = present_239_d1[15] ? -present_239_d1 : present_239_d1;
  wire [15:0] square_239_d1_low_2 = present_239_d1[15] ? -present_239_d1 : present_239_d1;
  wire [30:0] square_239_d1_mul = square_239_d1_low * square_239_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_239_d1 <= square_239_d1_mul;
    end
  end

  wire [15:0] square_240_d1_low = present_240_d1[15] ? -present_240_d1 : present_240_d1;
  wire [15:0] square_240_d1_low_2 = present_240_d1[15] ? -present_240_d1 : present_240_d1;
  wire [30:0] square_240_d1_mul = square_240_d1_low * square_240_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_240_d1 <= square_240_d1_mul;
    end
  end

  wire [15:0] square_241_d1_low = present_241_d1[15] ? -present_241_d1 : present_241_d1;
  wire [15:0] square_241_d1_low_2 = present_241_d1[15] ? -present_241_d1 : present_241_d1;
  wire [30:0] square_241_d1_mul = square_241_d1_low * square_241_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_241_d1 <= square_241_d1_mul;
    end
  end

  wire [15:0] square_242_d1_low = present_242_d1[15] ? -present_242_d1 : present_242_d1;
  wire [15:0] square_242_d1_low_2 = present_242_d1[15] ? -present_242_d1 : present_242_d1;
  wire [30:0] square_242_d1_mul = square_242_d1_low * square_242_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_242_d1 <= square_242_d1_mul;
    end
  end

  wire [15:0] square_243_d1_low = present_243_d1[15] ? -present_243_d1 : present_243_d1;
  wire [15:0] square_243_d1_low_2 = present_243_d1[15] ? -present_243_d1 : present_243_d1;
  wire [30:0] square_243_d1_mul = square_243_d1_low * square_243_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_243_d1 <= square_243_d1_mul;
    end
  end

  wire [15:0] square_244_d1_low = present_244_d1[15] ? -present_244_d1 : present_244_d1;
  wire [15:0] square_244_d1_low_2 = present_244_d1[15] ? -present_244_d1 : present_244_d1;
  wire [30:0] square_244_d1_mul = square_244_d1_low * square_244_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_244_d1 <= square_244_d1_mul;
    end
  end

  wire [15:0] square_245_d1_low = present_245_d1[15] ? -present_245_d1 : present_245_d1;
  wire [15:0] square_245_d1_low_2 = present_245_d1[15] ? -present_245_d1 : present_245_d1;
  wire [30:0] square_245_d1_mul = square_245_d1_low * square_245_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_245_d1 <= square_245_d1_mul;
    end
  end

  wire [15:0] square_246_d1_low = present_246_d1[15] ? -present_246_d1 : present_246_d1;
  wire [15:0] square_246_d1_low_2 = present_246_d1[15] ? -present_246_d1 : present_246_d1;
  wire [30:0] square_246_d1_mul = square_246_d1_low * square_246_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_246_d1 <= square_246_d1_mul;
    end
  end

  wire [15:0] square_247_d1_low = present_247_d1[15] ? -present_247_d1 : present_247_d1;
  wire [15:0] square_247_d1_low_2 = present_247_d1[15] ? -present_247_d1 : present_247_d1;
  wire [30:0] square_247_d1_mul = square_247_d1_low * square_247_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_247_d1 <= square_247_d1_mul;
    end
  end

  wire [15:0] square_248_d1_low = present_248_d1[15] ? -present_248_d1 : present_248_d1;
  wire [15:0] square_248_d1_low_2 = present_248_d1[15] ? -present_248_d1 : present_248_d1;
  wire [30:0] square_248_d1_mul = square_248_d1_low * square_248_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_248_d1 <= square_248_d1_mul;
    end
  end

  wire [15:0] square_249_d1_low = present_249_d1[15] ? -present_249_d1 : present_249_d1;
  wire [15:0] square_249_d1_low_2 = present_249_d1[15] ? -present_249_d1 : present_249_d1;
  wire [30:0] square_249_d1_mul = square_249_d1_low * square_249_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_249_d1 <= square_249_d1_mul;
    end
  end

  wire [15:0] square_250_d1_low = present_250_d1[15] ? -present_250_d1 : present_250_d1;
  wire [15:0] square_250_d1_low_2 = present_250_d1[15] ? -present_250_d1 : present_250_d1;
  wire [30:0] square_250_d1_mul = square_250_d1_low * square_250_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_250_d1 <= square_250_d1_mul;
    end
  end

  wire [15:0] square_251_d1_low = present_251_d1[15] ? -present_251_d1 : present_251_d1;
  wire [15:0] square_251_d1_low_2 = present_251_d1[15] ? -present_251_d1 : present_251_d1;
  wire [30:0] square_251_d1_mul = square_251_d1_low * square_251_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_251_d1 <= square_251_d1_mul;
    end
  end

  wire [15:0] square_252_d1_low = present_252_d1[15] ? -present_252_d1 : present_252_d1;
  wire [15:0] square_252_d1_low_2 = present_252_d1[15] ? -present_252_d1 : present_252_d1;
  wire [30:0] square_252_d1_mul = square_252_d1_low * square_252_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_252_d1 <= square_252_d1_mul;
    end
  end

  wire [15:0] square_253_d1_low = present_253_d1[15] ? -present_253_d1 : present_253_d1;
  wire [15:0] square_253_d1_low_2 = present_253_d1[15] ? -present_253_d1 : present_253_d1;
  wire [30:0] square_253_d1_mul = square_253_d1_low * square_253_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_253_d1 <= square_253_d1_mul;
    end
  end

  wire [15:0] square_254_d1_low = present_254_d1[15] ? -present_254_d1 : present_254_d1;
  wire [15:0] square_254_d1_low_2 = present_254_d1[15] ? -present_254_d1 : present_254_d1;
  wire [30:0] square_254_d1_mul = square_254_d1_low * square_254_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_254_d1 <= square_254_d1_mul;
    end
  end

  wire [15:0] square_255_d1_low = present_255_d1[15] ? -present_255_d1 : present_255_d1;
  wire [15:0] square_255_d1_low_2 = present_255_d1[15] ? -present_255_d1 : present_255_d1;
  wire [30:0] square_255_d1_mul = square_255_d1_low * square_255_d1_low_2;
  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:39
      square_255_d1 <= square_255_d1_mul;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_0_d1 <= {{2{present_0_d1[15]}}, present_0_d1}
          + {{2{present_1_d1[15]}}, present_1_d1}
          + ({{2{present_2_d1[15]}}, present_2_d1} + {{2{present_3_d1[15]}}, present_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_1_d1 <= {{2{present_4_d1[15]}}, present_4_d1}
          + {{2{present_5_d1[15]}}, present_5_d1}
          + ({{2{present_6_d1[15]}}, present_6_d1} + {{2{present_7_d1[15]}}, present_7_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_2_d1 <= {{2{present_8_d1[15]}}, present_8_d1}
          + {{2{present_9_d1[15]}}, present_9_d1}
          + ({{2{present_10_d1[15]}}, present_10_d1} + {{2{present_11_d1[15]}}, present_11_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_3_d1 <= {{2{present_12_d1[15]}}, present_12_d1}
          + {{2{present_13_d1[15]}}, present_13_d1}
          + ({{2{present_14_d1[15]}}, present_14_d1} + {{2{present_15_d1[15]}}, present_15_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_4_d1 <= {{2{present_16_d1[15]}}, present_16_d1}
          + {{2{present_17_d1[15]}}, present_17_d1}
          + ({{2{present_18_d1[15]}}, present_18_d1} + {{2{present_19_d1[15]}}, present_19_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_5_d1 <= {{2{present_20_d1[15]}}, present_20_d1}
          + {{2{present_21_d1[15]}}, present_21_d1}
          + ({{2{present_22_d1[15]}}, present_22_d1} + {{2{present_23_d1[15]}}, present_23_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_6_d1 <= {{2{present_24_d1[15]}}, present_24_d1}
          + {{2{present_25_d1[15]}}, present_25_d1}
          + ({{2{present_26_d1[15]}}, present_26_d1} + {{2{present_27_d1[15]}}, present_27_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_7_d1 <= {{2{present_28_d1[15]}}, present_28_d1}
          + {{2{present_29_d1[15]}}, present_29_d1}
          + ({{2{present_30_d1[15]}}, present_30_d1} + {{2{present_31_d1[15]}}, present_31_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_8_d1 <= {{2{present_32_d1[15]}}, present_32_d1}
          + {{2{present_33_d1[15]}}, present_33_d1}
          + ({{2{present_34_d1[15]}}, present_34_d1} + {{2{present_35_d1[15]}}, present_35_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_9_d1 <= {{2{present_36_d1[15]}}, present_36_d1}
          + {{2{present_37_d1[15]}}, present_37_d1}
          + ({{2{present_38_d1[15]}}, present_38_d1} + {{2{present_39_d1[15]}}, present_39_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_10_d1 <= {{2{present_40_d1[15]}}, present_40_d1}
          + {{2{present_41_d1[15]}}, present_41_d1}
          + ({{2{present_42_d1[15]}}, present_42_d1} + {{2{present_43_d1[15]}}, present_43_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_11_d1 <= {{2{present_44_d1[15]}}, present_44_d1}
          + {{2{present_45_d1[15]}}, present_45_d1}
          + ({{2{present_46_d1[15]}}, present_46_d1} + {{2{present_47_d1[15]}}, present_47_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_12_d1 <= {{2{present_48_d1[15]}}, present_48_d1}
          + {{2{present_49_d1[15]}}, present_49_d1}
          + ({{2{present_50_d1[15]}}, present_50_d1} + {{2{present_51_d1[15]}}, present_51_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_13_d1 <= {{2{present_52_d1[15]}}, present_52_d1}
          + {{2{present_53_d1[15]}}, present_53_d1}
          + ({{2{present_54_d1[15]}}, present_54_d1} + {{2{present_55_d1[15]}}, present_55_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_14_d1 <= {{2{present_56_d1[15]}}, present_56_d1}
          + {{2{present_57_d1[15]}}, present_57_d1}
          + ({{2{present_58_d1[15]}}, present_58_d1} + {{2{present_59_d1[15]}}, present_59_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_15_d1 <= {{2{present_60_d1[15]}}, present_60_d1}
          + {{2{present_61_d1[15]}}, present_61_d1}
          + ({{2{present_62_d1[15]}}, present_62_d1} + {{2{present_63_d1[15]}}, present_63_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_16_d1 <= {{2{present_64_d1[15]}}, present_64_d1}
          + {{2{present_65_d1[15]}}, present_65_d1}
          + ({{2{present_66_d1[15]}}, present_66_d1} + {{2{present_67_d1[15]}}, present_67_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_17_d1 <= {{2{present_68_d1[15]}}, present_68_d1}
          + {{2{present_69_d1[15]}}, present_69_d1}
          + ({{2{present_70_d1[15]}}, present_70_d1} + {{2{present_71_d1[15]}}, present_71_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_18_d1 <= {{2{present_72_d1[15]}}, present_72_d1}
          + {{2{present_73_d1[15]}}, present_73_d1}
          + ({{2{present_74_d1[15]}}, present_74_d1} + {{2{present_75_d1[15]}}, present_75_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_19_d1 <= {{2{present_76_d1[15]}}, present_76_d1}
          + {{2{present_77_d1[15]}}, present_77_d1}
          + ({{2{present_78_d1[15]}}, present_78_d1} + {{2{present_79_d1[15]}}, present_79_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_20_d1 <= {{2{present_80_d1[15]}}, present_80_d1}
          + {{2{present_81_d1[15]}}, present_81_d1}
          + ({{2{present_82_d1[15]}}, present_82_d1} + {{2{present_83_d1[15]}}, present_83_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_21_d1 <= {{2{present_84_d1[15]}}, present_84_d1}
          + {{2{present_85_d1[15]}}, present_85_d1}
          + ({{2{present_86_d1[15]}}, present_86_d1} + {{2{present_87_d1[15]}}, present_87_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_22_d1 <= {{2{present_88_d1[15]}}, present_88_d1}
          + {{2{present_89_d1[15]}}, present_89_d1}
          + ({{2{present_90_d1[15]}}, present_90_d1} + {{2{present_91_d1[15]}}, present_91_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_23_d1 <= {{2{present_92_d1[15]}}, present_92_d1}
          + {{2{present_93_d1[15]}}, present_93_d1}
          + ({{2{present_94_d1[15]}}, present_94_d1} + {{2{present_95_d1[15]}}, present_95_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_24_d1 <= {{2{present_96_d1[15]}}, present_96_d1}
          + {{2{present_97_d1[15]}}, present_97_d1}
          + ({{2{present_98_d1[15]}}, present_98_d1} + {{2{present_99_d1[15]}}, present_99_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_25_d1 <= {{2{present_100_d1[15]}}, present_100_d1}
          + {{2{present_101_d1[15]}}, present_101_d1}
          + ({{2{present_102_d1[15]}}, present_102_d1} + {{2{present_103_d1[15]}}, present_103_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_26_d1 <= {{2{present_104_d1[15]}}, present_104_d1}
          + {{2{present_105_d1[15]}}, present_105_d1}
          + ({{2{present_106_d1[15]}}, present_106_d1} + {{2{present_107_d1[15]}}, present_107_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_27_d1 <= {{2{present_108_d1[15]}}, present_108_d1}
          + {{2{present_109_d1[15]}}, present_109_d1}
          + ({{2{present_110_d1[15]}}, present_110_d1} + {{2{present_111_d1[15]}}, present_111_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_28_d1 <= {{2{present_112_d1[15]}}, present_112_d1}
          + {{2{present_113_d1[15]}}, present_113_d1}
          + ({{2{present_114_d1[15]}}, present_114_d1} + {{2{present_115_d1[15]}}, present_115_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_29_d1 <= {{2{present_116_d1[15]}}, present_116_d1}
          + {{2{present_117_d1[15]}}, present_117_d1}
          + ({{2{present_118_d1[15]}}, present_118_d1} + {{2{present_119_d1[15]}}, present_119_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_30_d1 <= {{2{present_120_d1[15]}}, present_120_d1}
          + {{2{present_121_d1[15]}}, present_121_d1}
          + ({{2{present_122_d1[15]}}, present_122_d1} + {{2{present_123_d1[15]}}, present_123_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_31_d1 <= {{2{present_124_d1[15]}}, present_124_d1}
          + {{2{present_125_d1[15]}}, present_125_d1}
          + ({{2{present_126_d1[15]}}, present_126_d1} + {{2{present_127_d1[15]}}, present_127_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_32_d1 <= {{2{present_128_d1[15]}}, present_128_d1}
          + {{2{present_129_d1[15]}}, present_129_d1}
          + ({{2{present_130_d1[15]}}, present_130_d1} + {{2{present_131_d1[15]}}, present_131_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_33_d1 <= {{2{present_132_d1[15]}}, present_132_d1}
          + {{2{present_133_d1[15]}}, present_133_d1}
          + ({{2{present_134_d1[15]}}, present_134_d1} + {{2{present_135_d1[15]}}, present_135_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_34_d1 <= {{2{present_136_d1[15]}}, present_136_d1}
          + {{2{present_137_d1[15]}}, present_137_d1}
          + ({{2{present_138_d1[15]}}, present_138_d1} + {{2{present_139_d1[15]}}, present_139_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_35_d1 <= {{2{present_140_d1[15]}}, present_140_d1}
          + {{2{present_141_d1[15]}}, present_141_d1}
          + ({{2{present_142_d1[15]}}, present_142_d1} + {{2{present_143_d1[15]}}, present_143_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_36_d1 <= {{2{present_144_d1[15]}}, present_144_d1}
          + {{2{present_145_d1[15]}}, present_145_d1}
          + ({{2{present_146_d1[15]}}, present_146_d1} + {{2{present_147_d1[15]}}, present_147_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_37_d1 <= {{2{present_148_d1[15]}}, present_148_d1}
          + {{2{present_149_d1[15]}}, present_149_d1}
          + ({{2{present_150_d1[15]}}, present_150_d1} + {{2{present_151_d1[15]}}, present_151_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_38_d1 <= {{2{present_152_d1[15]}}, present_152_d1}
          + {{2{present_153_d1[15]}}, present_153_d1}
          + ({{2{present_154_d1[15]}}, present_154_d1} + {{2{present_155_d1[15]}}, present_155_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_39_d1 <= {{2{present_156_d1[15]}}, present_156_d1}
          + {{2{present_157_d1[15]}}, present_157_d1}
          + ({{2{present_158_d1[15]}}, present_158_d1} + {{2{present_159_d1[15]}}, present_159_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_40_d1 <= {{2{present_160_d1[15]}}, present_160_d1}
          + {{2{present_161_d1[15]}}, present_161_d1}
          + ({{2{present_162_d1[15]}}, present_162_d1} + {{2{present_163_d1[15]}}, present_163_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_41_d1 <= {{2{present_164_d1[15]}}, present_164_d1}
          + {{2{present_165_d1[15]}}, present_165_d1}
          + ({{2{present_166_d1[15]}}, present_166_d1} + {{2{present_167_d1[15]}}, present_167_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_42_d1 <= {{2{present_168_d1[15]}}, present_168_d1}
          + {{2{present_169_d1[15]}}, present_169_d1}
          + ({{2{present_170_d1[15]}}, present_170_d1} + {{2{present_171_d1[15]}}, present_171_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_43_d1 <= {{2{present_172_d1[15]}}, present_172_d1}
          + {{2{present_173_d1[15]}}, present_173_d1}
          + ({{2{present_174_d1[15]}}, present_174_d1} + {{2{present_175_d1[15]}}, present_175_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_44_d1 <= {{2{present_176_d1[15]}}, present_176_d1}
          + {{2{present_177_d1[15]}}, present_177_d1}
          + ({{2{present_178_d1[15]}}, present_178_d1} + {{2{present_179_d1[15]}}, present_179_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_45_d1 <= {{2{present_180_d1[15]}}, present_180_d1}
          + {{2{present_181_d1[15]}}, present_181_d1}
          + ({{2{present_182_d1[15]}}, present_182_d1} + {{2{present_183_d1[15]}}, present_183_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_46_d1 <= {{2{present_184_d1[15]}}, present_184_d1}
          + {{2{present_185_d1[15]}}, present_185_d1}
          + ({{2{present_186_d1[15]}}, present_186_d1} + {{2{present_187_d1[15]}}, present_187_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_47_d1 <= {{2{present_188_d1[15]}}, present_188_d1}
          + {{2{present_189_d1[15]}}, present_189_d1}
          + ({{2{present_190_d1[15]}}, present_190_d1} + {{2{present_191_d1[15]}}, present_191_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_48_d1 <= {{2{present_192_d1[15]}}, present_192_d1}
          + {{2{present_193_d1[15]}}, present_193_d1}
          + ({{2{present_194_d1[15]}}, present_194_d1} + {{2{present_195_d1[15]}}, present_195_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_49_d1 <= {{2{present_196_d1[15]}}, present_196_d1}
          + {{2{present_197_d1[15]}}, present_197_d1}
          + ({{2{present_198_d1[15]}}, present_198_d1} + {{2{present_199_d1[15]}}, present_199_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_50_d1 <= {{2{present_200_d1[15]}}, present_200_d1}
          + {{2{present_201_d1[15]}}, present_201_d1}
          + ({{2{present_202_d1[15]}}, present_202_d1} + {{2{present_203_d1[15]}}, present_203_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_51_d1 <= {{2{present_204_d1[15]}}, present_204_d1}
          + {{2{present_205_d1[15]}}, present_205_d1}
          + ({{2{present_206_d1[15]}}, present_206_d1} + {{2{present_207_d1[15]}}, present_207_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_52_d1 <= {{2{present_208_d1[15]}}, present_208_d1}
          + {{2{present_209_d1[15]}}, present_209_d1}
          + ({{2{present_210_d1[15]}}, present_210_d1} + {{2{present_211_d1[15]}}, present_211_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_53_d1 <= {{2{present_212_d1[15]}}, present_212_d1}
          + {{2{present_213_d1[15]}}, present_213_d1}
          + ({{2{present_214_d1[15]}}, present_214_d1} + {{2{present_215_d1[15]}}, present_215_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_54_d1 <= {{2{present_216_d1[15]}}, present_216_d1}
          + {{2{present_217_d1[15]}}, present_217_d1}
          + ({{2{present_218_d1[15]}}, present_218_d1} + {{2{present_219_d1[15]}}, present_219_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_55_d1 <= {{2{present_220_d1[15]}}, present_220_d1}
          + {{2{present_221_d1[15]}}, present_221_d1}
          + ({{2{present_222_d1[15]}}, present_222_d1} + {{2{present_223_d1[15]}}, present_223_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_56_d1 <= {{2{present_224_d1[15]}}, present_224_d1}
          + {{2{present_225_d1[15]}}, present_225_d1}
          + ({{2{present_226_d1[15]}}, present_226_d1} + {{2{present_227_d1[15]}}, present_227_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_57_d1 <= {{2{present_228_d1[15]}}, present_228_d1}
          + {{2{present_229_d1[15]}}, present_229_d1}
          + ({{2{present_230_d1[15]}}, present_230_d1} + {{2{present_231_d1[15]}}, present_231_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_58_d1 <= {{2{present_232_d1[15]}}, present_232_d1}
          + {{2{present_233_d1[15]}}, present_233_d1}
          + ({{2{present_234_d1[15]}}, present_234_d1} + {{2{present_235_d1[15]}}, present_235_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_59_d1 <= {{2{present_236_d1[15]}}, present_236_d1}
          + {{2{present_237_d1[15]}}, present_237_d1}
          + ({{2{present_238_d1[15]}}, present_238_d1} + {{2{present_239_d1[15]}}, present_239_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_60_d1 <= {{2{present_240_d1[15]}}, present_240_d1}
          + {{2{present_241_d1[15]}}, present_241_d1}
          + ({{2{present_242_d1[15]}}, present_242_d1} + {{2{present_243_d1[15]}}, present_243_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_61_d1 <= {{2{present_244_d1[15]}}, present_244_d1}
          + {{2{present_245_d1[15]}}, present_245_d1}
          + ({{2{present_246_d1[15]}}, present_246_d1} + {{2{present_247_d1[15]}}, present_247_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_62_d1 <= {{2{present_248_d1[15]}}, present_248_d1}
          + {{2{present_249_d1[15]}}, present_249_d1}
          + ({{2{present_250_d1[15]}}, present_250_d1} + {{2{present_251_d1[15]}}, present_251_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level2_63_d1 <= {{2{present_252_d1[15]}}, present_252_d1}
          + {{2{present_253_d1[15]}}, present_253_d1}
          + ({{2{present_254_d1[15]}}, present_254_d1} + {{2{present_255_d1[15]}}, present_255_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_0_d1 <= {{2{sum_level2_0_d1[17]}}, sum_level2_0_d1}
          + {{2{sum_level2_1_d1[17]}}, sum_level2_1_d1}
          + ({{2{sum_level2_2_d1[17]}}, sum_level2_2_d1} + {{2{sum_level2_3_d1[17]}}, sum_level2_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_1_d1 <= {{2{sum_level2_4_d1[17]}}, sum_level2_4_d1}
          + {{2{sum_level2_5_d1[17]}}, sum_level2_5_d1}
          + ({{2{sum_level2_6_d1[17]}}, sum_level2_6_d1} + {{2{sum_level2_7_d1[17]}}, sum_level2_7_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_2_d1 <= {{2{sum_level2_8_d1[17]}}, sum_level2_8_d1}
          + {{2{sum_level2_9_d1[17]}}, sum_level2_9_d1}
          + ({{2{sum_level2_10_d1[17]}}, sum_level2_10_d1} + {{2{sum_level2_11_d1[17]}}, sum_level2_11_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_3_d1 <= {{2{sum_level2_12_d1[17]}}, sum_level2_12_d1}
          + {{2{sum_level2_13_d1[17]}}, sum_level2_13_d1}
          + ({{2{sum_level2_14_d1[17]}}, sum_level2_14_d1} + {{2{sum_level2_15_d1[17]}}, sum_level2_15_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_4_d1 <= {{2{sum_level2_16_d1[17]}}, sum_level2_16_d1}
          + {{2{sum_level2_17_d1[17]}}, sum_level2_17_d1}
          + ({{2{sum_level2_18_d1[17]}}, sum_level2_18_d1} + {{2{sum_level2_19_d1[17]}}, sum_level2_19_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_5_d1 <= {{2{sum_level2_20_d1[17]}}, sum_level2_20_d1}
          + {{2{sum_level2_21_d1[17]}}, sum_level2_21_d1}
          + ({{2{sum_level2_22_d1[17]}}, sum_level2_22_d1} + {{2{sum_level2_23_d1[17]}}, sum_level2_23_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_6_d1 <= {{2{sum_level2_24_d1[17]}}, sum_level2_24_d1}
          + {{2{sum_level2_25_d1[17]}}, sum_level2_25_d1}
          + ({{2{sum_level2_26_d1[17]}}, sum_level2_26_d1} + {{2{sum_level2_27_d1[17]}}, sum_level2_27_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_7_d1 <= {{2{sum_level2_28_d1[17]}}, sum_level2_28_d1}
          + {{2{sum_level2_29_d1[17]}}, sum_level2_29_d1}
          + ({{2{sum_level2_30_d1[17]}}, sum_level2_30_d1} + {{2{sum_level2_31_d1[17]}}, sum_level2_31_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_8_d1 <= {{2{sum_level2_32_d1[17]}}, sum_level2_32_d1}
          + {{2{sum_level2_33_d1[17]}}, sum_level2_33_d1}
          + ({{2{sum_level2_34_d1[17]}}, sum_level2_34_d1} + {{2{sum_level2_35_d1[17]}}, sum_level2_35_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_9_d1 <= {{2{sum_level2_36_d1[17]}}, sum_level2_36_d1}
          + {{2{sum_level2_37_d1[17]}}, sum_level2_37_d1}
          + ({{2{sum_level2_38_d1[17]}}, sum_level2_38_d1} + {{2{sum_level2_39_d1[17]}}, sum_level2_39_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_10_d1 <= {{2{sum_level2_40_d1[17]}}, sum_level2_40_d1}
          + {{2{sum_level2_41_d1[17]}}, sum_level2_41_d1}
          + ({{2{sum_level2_42_d1[17]}}, sum_level2_42_d1} + {{2{sum_level2_43_d1[17]}}, sum_level2_43_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_11_d1 <= {{2{sum_level2_44_d1[17]}}, sum_level2_44_d1}
          + {{2{sum_level2_45_d1[17]}}, sum_level2_45_d1}
          + ({{2{sum_level2_46_d1[17]}}, sum_level2_46_d1} + {{2{sum_level2_47_d1[17]}}, sum_level2_47_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_12_d1 <= {{2{sum_level2_48_d1[17]}}, sum_level2_48_d1}
          + {{2{sum_level2_49_d1[17]}}, sum_level2_49_d1}
          + ({{2{sum_level2_50_d1[17]}}, sum_level2_50_d1} + {{2{sum_level2_51_d1[17]}}, sum_level2_51_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_13_d1 <= {{2{sum_level2_52_d1[17]}}, sum_level2_52_d1}
          + {{2{sum_level2_53_d1[17]}}, sum_level2_53_d1}
          + ({{2{sum_level2_54_d1[17]}}, sum_level2_54_d1} + {{2{sum_level2_55_d1[17]}}, sum_level2_55_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_14_d1 <= {{2{sum_level2_56_d1[17]}}, sum_level2_56_d1}
          + {{2{sum_level2_57_d1[17]}}, sum_level2_57_d1}
          + ({{2{sum_level2_58_d1[17]}}, sum_level2_58_d1} + {{2{sum_level2_59_d1[17]}}, sum_level2_59_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level4_15_d1 <= {{2{sum_level2_60_d1[17]}}, sum_level2_60_d1}
          + {{2{sum_level2_61_d1[17]}}, sum_level2_61_d1}
          + ({{2{sum_level2_62_d1[17]}}, sum_level2_62_d1} + {{2{sum_level2_63_d1[17]}}, sum_level2_63_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level6_0_d1 <= {{2{sum_level4_0_d1[19]}}, sum_level4_0_d1}
          + {{2{sum_level4_1_d1[19]}}, sum_level4_1_d1}
          + ({{2{sum_level4_2_d1[19]}}, sum_level4_2_d1} + {{2{sum_level4_3_d1[19]}}, sum_level4_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level6_1_d1 <= {{2{sum_level4_4_d1[19]}}, sum_level4_4_d1}
          + {{2{sum_level4_5_d1[19]}}, sum_level4_5_d1}
          + ({{2{sum_level4_6_d1[19]}}, sum_level4_6_d1} + {{2{sum_level4_7_d1[19]}}, sum_level4_7_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level6_2_d1 <= {{2{sum_level4_8_d1[19]}}, sum_level4_8_d1}
          + {{2{sum_level4_9_d1[19]}}, sum_level4_9_d1}
          + ({{2{sum_level4_10_d1[19]}}, sum_level4_10_d1} + {{2{sum_level4_11_d1[19]}}, sum_level4_11_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level6_3_d1 <= {{2{sum_level4_12_d1[19]}}, sum_level4_12_d1}
          + {{2{sum_level4_13_d1[19]}}, sum_level4_13_d1}
          + ({{2{sum_level4_14_d1[19]}}, sum_level4_14_d1} + {{2{sum_level4_15_d1[19]}}, sum_level4_15_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      sum_level8_0_d1 <= {{2{sum_level6_0_d1[21]}}, sum_level6_0_d1}
          + {{2{sum_level6_1_d1[21]}}, sum_level6_1_d1}
          + ({{2{sum_level6_2_d1[21]}}, sum_level6_2_d1} + {{2{sum_level6_3_d1[21]}}, sum_level6_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_0_d1 <= {2'd0, square_0_d1}
          + {2'd0, square_1_d1}
          + ({2'd0, square_2_d1} + {2'd0, square_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_1_d1 <= {2'd0, square_4_d1}
          + {2'd0, square_5_d1}
          + ({2'd0, square_6_d1} + {2'd0, square_7_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_2_d1 <= {2'd0, square_8_d1}
          + {2'd0, square_9_d1}
          + ({2'd0, square_10_d1} + {2'd0, square_11_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_3_d1 <= {2'd0, square_12_d1}
          + {2'd0, square_13_d1}
          + ({2'd0, square_14_d1} + {2'd0, square_15_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_4_d1 <= {2'd0, square_16_d1}
          + {2'd0, square_17_d1}
          + ({2'd0, square_18_d1} + {2'd0, square_19_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_5_d1 <= {2'd0, square_20_d1}
          + {2'd0, square_21_d1}
          + ({2'd0, square_22_d1} + {2'd0, square_23_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_6_d1 <= {2'd0, square_24_d1}
          + {2'd0, square_25_d1}
          + ({2'd0, square_26_d1} + {2'd0, square_27_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_7_d1 <= {2'd0, square_28_d1}
          + {2'd0, square_29_d1}
          + ({2'd0, square_30_d1} + {2'd0, square_31_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_8_d1 <= {2'd0, square_32_d1}
          + {2'd0, square_33_d1}
          + ({2'd0, square_34_d1} + {2'd0, square_35_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_9_d1 <= {2'd0, square_36_d1}
          + {2'd0, square_37_d1}
          + ({2'd0, square_38_d1} + {2'd0, square_39_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_10_d1 <= {2'd0, square_40_d1}
          + {2'd0, square_41_d1}
          + ({2'd0, square_42_d1} + {2'd0, square_43_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_11_d1 <= {2'd0, square_44_d1}
          + {2'd0, square_45_d1}
          + ({2'd0, square_46_d1} + {2'd0, square_47_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_12_d1 <= {2'd0, square_48_d1}
          + {2'd0, square_49_d1}
          + ({2'd0, square_50_d1} + {2'd0, square_51_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_13_d1 <= {2'd0, square_52_d1}
          + {2'd0, square_53_d1}
          + ({2'd0, square_54_d1} + {2'd0, square_55_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_14_d1 <= {2'd0, square_56_d1}
          + {2'd0, square_57_d1}
          + ({2'd0, square_58_d1} + {2'd0, square_59_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_15_d1 <= {2'd0, square_60_d1}
          + {2'd0, square_61_d1}
          + ({2'd0, square_62_d1} + {2'd0, square_63_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_16_d1 <= {2'd0, square_64_d1}
          + {2'd0, square_65_d1}
          + ({2'd0, square_66_d1} + {2'd0, square_67_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_17_d1 <= {2'd0, square_68_d1}
          + {2'd0, square_69_d1}
          + ({2'd0, square_70_d1} + {2'd0, square_71_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_18_d1 <= {2'd0, square_72_d1}
          + {2'd0, square_73_d1}
          + ({2'd0, square_74_d1} + {2'd0, square_75_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_19_d1 <= {2'd0, square_76_d1}
          + {2'd0, square_77_d1}
          + ({2'd0, square_78_d1} + {2'd0, square_79_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_20_d1 <= {2'd0, square_80_d1}
          + {2'd0, square_81_d1}
          + ({2'd0, square_82_d1} + {2'd0, square_83_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_21_d1 <= {2'd0, square_84_d1}
          + {2'd0, square_85_d1}
          + ({2'd0, square_86_d1} + {2'd0, square_87_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_22_d1 <= {2'd0, square_88_d1}
          + {2'd0, square_89_d1}
          + ({2'd0, square_90_d1} + {2'd0, square_91_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_23_d1 <= {2'd0, square_92_d1}
          + {2'd0, square_93_d1}
          + ({2'd0, square_94_d1} + {2'd0, square_95_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_24_d1 <= {2'd0, square_96_d1}
          + {2'd0, square_97_d1}
          + ({2'd0, square_98_d1} + {2'd0, square_99_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_25_d1 <= {2'd0, square_100_d1}
          + {2'd0, square_101_d1}
          + ({2'd0, square_102_d1} + {2'd0, square_103_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_26_d1 <= {2'd0, square_104_d1}
          + {2'd0, square_105_d1}
          + ({2'd0, square_106_d1} + {2'd0, square_107_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_27_d1 <= {2'd0, square_108_d1}
          + {2'd0, square_109_d1}
          + ({2'd0, square_110_d1} + {2'd0, square_111_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_28_d1 <= {2'd0, square_112_d1}
          + {2'd0, square_113_d1}
          + ({2'd0, square_114_d1} + {2'd0, square_115_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_29_d1 <= {2'd0, square_116_d1}
          + {2'd0, square_117_d1}
          + ({2'd0, square_118_d1} + {2'd0, square_119_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_30_d1 <= {2'd0, square_120_d1}
          + {2'd0, square_121_d1}
          + ({2'd0, square_122_d1} + {2'd0, square_123_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_31_d1 <= {2'd0, square_124_d1}
          + {2'd0, square_125_d1}
          + ({2'd0, square_126_d1} + {2'd0, square_127_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_32_d1 <= {2'd0, square_128_d1}
          + {2'd0, square_129_d1}
          + ({2'd0, square_130_d1} + {2'd0, square_131_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_33_d1 <= {2'd0, square_132_d1}
          + {2'd0, square_133_d1}
          + ({2'd0, square_134_d1} + {2'd0, square_135_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_34_d1 <= {2'd0, square_136_d1}
          + {2'd0, square_137_d1}
          + ({2'd0, square_138_d1} + {2'd0, square_139_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_35_d1 <= {2'd0, square_140_d1}
          + {2'd0, square_141_d1}
          + ({2'd0, square_142_d1} + {2'd0, square_143_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_36_d1 <= {2'd0, square_144_d1}
          + {2'd0, square_145_d1}
          + ({2'd0, square_146_d1} + {2'd0, square_147_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_37_d1 <= {2'd0, square_148_d1}
          + {2'd0, square_149_d1}
          + ({2'd0, square_150_d1} + {2'd0, square_151_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_38_d1 <= {2'd0, square_152_d1}
          + {2'd0, square_153_d1}
          + ({2'd0, square_154_d1} + {2'd0, square_155_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_39_d1 <= {2'd0, square_156_d1}
          + {2'd0, square_157_d1}
          + ({2'd0, square_158_d1} + {2'd0, square_159_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_40_d1 <= {2'd0, square_160_d1}
          + {2'd0, square_161_d1}
          + ({2'd0, square_162_d1} + {2'd0, square_163_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_41_d1 <= {2'd0, square_164_d1}
          + {2'd0, square_165_d1}
          + ({2'd0, square_166_d1} + {2'd0, square_167_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_42_d1 <= {2'd0, square_168_d1}
          + {2'd0, square_169_d1}
          + ({2'd0, square_170_d1} + {2'd0, square_171_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_43_d1 <= {2'd0, square_172_d1}
          + {2'd0, square_173_d1}
          + ({2'd0, square_174_d1} + {2'd0, square_175_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_44_d1 <= {2'd0, square_176_d1}
          + {2'd0, square_177_d1}
          + ({2'd0, square_178_d1} + {2'd0, square_179_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_45_d1 <= {2'd0, square_180_d1}
          + {2'd0, square_181_d1}
          + ({2'd0, square_182_d1} + {2'd0, square_183_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_46_d1 <= {2'd0, square_184_d1}
          + {2'd0, square_185_d1}
          + ({2'd0, square_186_d1} + {2'd0, square_187_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_47_d1 <= {2'd0, square_188_d1}
          + {2'd0, square_189_d1}
          + ({2'd0, square_190_d1} + {2'd0, square_191_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_48_d1 <= {2'd0, square_192_d1}
          + {2'd0, square_193_d1}
          + ({2'd0, square_194_d1} + {2'd0, square_195_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_49_d1 <= {2'd0, square_196_d1}
          + {2'd0, square_197_d1}
          + ({2'd0, square_198_d1} + {2'd0, square_199_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_50_d1 <= {2'd0, square_200_d1}
          + {2'd0, square_201_d1}
          + ({2'd0, square_202_d1} + {2'd0, square_203_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_51_d1 <= {2'd0, square_204_d1}
          + {2'd0, square_205_d1}
          + ({2'd0, square_206_d1} + {2'd0, square_207_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_52_d1 <= {2'd0, square_208_d1}
          + {2'd0, square_209_d1}
          + ({2'd0, square_210_d1} + {2'd0, square_211_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_53_d1 <= {2'd0, square_212_d1}
          + {2'd0, square_213_d1}
          + ({2'd0, square_214_d1} + {2'd0, square_215_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_54_d1 <= {2'd0, square_216_d1}
          + {2'd0, square_217_d1}
          + ({2'd0, square_218_d1} + {2'd0, square_219_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_55_d1 <= {2'd0, square_220_d1}
          + {2'd0, square_221_d1}
          + ({2'd0, square_222_d1} + {2'd0, square_223_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_56_d1 <= {2'd0, square_224_d1}
          + {2'd0, square_225_d1}
          + ({2'd0, square_226_d1} + {2'd0, square_227_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_57_d1 <= {2'd0, square_228_d1}
          + {2'd0, square_229_d1}
          + ({2'd0, square_230_d1} + {2'd0, square_231_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_58_d1 <= {2'd0, square_232_d1}
          + {2'd0, square_233_d1}
          + ({2'd0, square_234_d1} + {2'd0, square_235_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_59_d1 <= {2'd0, square_236_d1}
          + {2'd0, square_237_d1}
          + ({2'd0, square_238_d1} + {2'd0, square_239_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_60_d1 <= {2'd0, square_240_d1}
          + {2'd0, square_241_d1}
          + ({2'd0, square_242_d1} + {2'd0, square_243_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_61_d1 <= {2'd0, square_244_d1}
          + {2'd0, square_245_d1}
          + ({2'd0, square_246_d1} + {2'd0, square_247_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_62_d1 <= {2'd0, square_248_d1}
          + {2'd0, square_249_d1}
          + ({2'd0, square_250_d1} + {2'd0, square_251_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level2_63_d1 <= {2'd0, square_252_d1}
          + {2'd0, square_253_d1}
          + ({2'd0, square_254_d1} + {2'd0, square_255_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_0_d1 <= {2'd0, squares_level2_0_d1}
          + {2'd0, squares_level2_1_d1}
          + ({2'd0, squares_level2_2_d1} + {2'd0, squares_level2_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_1_d1 <= {2'd0, squares_level2_4_d1}
          + {2'd0, squares_level2_5_d1}
          + ({2'd0, squares_level2_6_d1} + {2'd0, squares_level2_7_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_2_d1 <= {2'd0, squares_level2_8_d1}
          + {2'd0, squares_level2_9_d1}
          + ({2'd0, squares_level2_10_d1} + {2'd0, squares_level2_11_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_3_d1 <= {2'd0, squares_level2_12_d1}
          + {2'd0, squares_level2_13_d1}
          + ({2'd0, squares_level2_14_d1} + {2'd0, squares_level2_15_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_4_d1 <= {2'd0, squares_level2_16_d1}
          + {2'd0, squares_level2_17_d1}
          + ({2'd0, squares_level2_18_d1} + {2'd0, squares_level2_19_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_5_d1 <= {2'd0, squares_level2_20_d1}
          + {2'd0, squares_level2_21_d1}
          + ({2'd0, squares_level2_22_d1} + {2'd0, squares_level2_23_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_6_d1 <= {2'd0, squares_level2_24_d1}
          + {2'd0, squares_level2_25_d1}
          + ({2'd0, squares_level2_26_d1} + {2'd0, squares_level2_27_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_7_d1 <= {2'd0, squares_level2_28_d1}
          + {2'd0, squares_level2_29_d1}
          + ({2'd0, squares_level2_30_d1} + {2'd0, squares_level2_31_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_8_d1 <= {2'd0, squares_level2_32_d1}
          + {2'd0, squares_level2_33_d1}
          + ({2'd0, squares_level2_34_d1} + {2'd0, squares_level2_35_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_9_d1 <= {2'd0, squares_level2_36_d1}
          + {2'd0, squares_level2_37_d1}
          + ({2'd0, squares_level2_38_d1} + {2'd0, squares_level2_39_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_10_d1 <= {2'd0, squares_level2_40_d1}
          + {2'd0, squares_level2_41_d1}
          + ({2'd0, squares_level2_42_d1} + {2'd0, squares_level2_43_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_11_d1 <= {2'd0, squares_level2_44_d1}
          + {2'd0, squares_level2_45_d1}
          + ({2'd0, squares_level2_46_d1} + {2'd0, squares_level2_47_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_12_d1 <= {2'd0, squares_level2_48_d1}
          + {2'd0, squares_level2_49_d1}
          + ({2'd0, squares_level2_50_d1} + {2'd0, squares_level2_51_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_13_d1 <= {2'd0, squares_level2_52_d1}
          + {2'd0, squares_level2_53_d1}
          + ({2'd0, squares_level2_54_d1} + {2'd0, squares_level2_55_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_14_d1 <= {2'd0, squares_level2_56_d1}
          + {2'd0, squares_level2_57_d1}
          + ({2'd0, squares_level2_58_d1} + {2'd0, squares_level2_59_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level4_15_d1 <= {2'd0, squares_level2_60_d1}
          + {2'd0, squares_level2_61_d1}
          + ({2'd0, squares_level2_62_d1} + {2'd0, squares_level2_63_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level6_0_d1 <= {2'd0, squares_level4_0_d1}
          + {2'd0, squares_level4_1_d1}
          + ({2'd0, squares_level4_2_d1} + {2'd0, squares_level4_3_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level6_1_d1 <= {2'd0, squares_level4_4_d1}
          + {2'd0, squares_level4_5_d1}
          + ({2'd0, squares_level4_6_d1} + {2'd0, squares_level4_7_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level6_2_d1 <= {2'd0, squares_level4_8_d1}
          + {2'd0, squares_level4_9_d1}
          + ({2'd0, squares_level4_10_d1} + {2'd0, squares_level4_11_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level6_3_d1 <= {2'd0, squares_level4_12_d1}
          + {2'd0, squares_level4_13_d1}
          + ({2'd0, squares_level4_14_d1} + {2'd0, squares_level4_15_d1});
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      squares_level8_0_d1 <= {2'd0, squares_level6_0_d1}
          + {2'd0, squares_level6_1_d1}
          + ({2'd0, squares_level6_2_d1} + {2'd0, squares_level6_3_d1});
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d1 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:43
      valid_d1 <= valid;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d2 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:43
      valid_d2 <= valid_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d3 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:43
      valid_d3 <= valid_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d4 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:43
      valid_d4 <= valid_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d5 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:43
      valid_d5 <= valid_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d6 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:43
      valid_d6 <= valid_d5;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d1 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:44
      stage_d1 <= valid & last;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d2 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:44
      stage_d2 <= stage_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d3 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:44
      stage_d3 <= stage_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d4 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:44
      stage_d4 <= stage_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d5 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:44
      stage_d5 <= stage_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d6 <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:44
      stage_d6 <= stage_d5;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:45
      sum_level8_0_d1_d1 <= sum_level8_0_d1;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:46
      first_d1 <= first;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:46
      first_d2 <= first_d1;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:46
      first_d3 <= first_d2;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:46
      first_d4 <= first_d3;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:46
      first_d5 <= first_d4;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMoments.swift:46
      first_d6 <= first_d5;
    end
  end

  always @(posedge clk) begin
    if (enable & valid_d6) begin  // RowMoments.swift:47
      total <= (first_d6 ? 32'sd0 : total) + {{8{sum_level8_0_d1_d1[23]}}, sum_level8_0_d1_d1};
    end
  end

  always @(posedge clk) begin
    if (enable & valid_d6) begin  // RowMoments.swift:47
      squareTotal <= (first_d6 ? 47'd0 : squareTotal) + {8'd0, squares_level8_0_d1};
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      is_ready <= 1'b0;
    end else if (enable) begin  // RowMoments.swift:51
      is_ready <= stage_d6;
    end
  end

  assign isReady = is_ready;
  assign sum = total;
  assign squares = squareTotal;
endmodule

`default_nettype wire
