// RowMaximum_lanes256, written by Apus. Change the Swift source, not this file.
// Parameters: lanes = 256
// Content: fnv1a64 4f9ea49288232a90
`default_nettype none

module RowMaximum_lanes256 (
    input  wire                 clk,
    input  wire                 rst,
    input  wire                 enable,  // RowMaximum.swift:10
    input  wire                 valid,  // RowMaximum.swift:11
    input  wire                 first,  // RowMaximum.swift:12
    input  wire                 last,  // RowMaximum.swift:13
    input  wire        [4095:0] values,  // RowMaximum.swift:14
    input  wire        [255:0]  present,  // RowMaximum.swift:16
    output wire signed [15:0]   maximum,  // RowMaximum.swift:17
    output wire                 isReady  // RowMaximum.swift:18
);

  reg signed [15:0] largest;  // RowMaximum.swift:19
  reg signed [15:0] present_0_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_1_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_2_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_3_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_4_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_5_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_6_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_7_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_8_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_9_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_10_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_11_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_12_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_13_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_14_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_15_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_16_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_17_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_18_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_19_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_20_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_21_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_22_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_23_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_24_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_25_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_26_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_27_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_28_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_29_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_30_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_31_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_32_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_33_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_34_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_35_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_36_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_37_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_38_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_39_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_40_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_41_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_42_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_43_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_44_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_45_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_46_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_47_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_48_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_49_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_50_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_51_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_52_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_53_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_54_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_55_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_56_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_57_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_58_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_59_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_60_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_61_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_62_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_63_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_64_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_65_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_66_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_67_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_68_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_69_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_70_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_71_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_72_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_73_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_74_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_75_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_76_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_77_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_78_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_79_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_80_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_81_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_82_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_83_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_84_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_85_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_86_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_87_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_88_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_89_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_90_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_91_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_92_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_93_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_94_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_95_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_96_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_97_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_98_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_99_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_100_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_101_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_102_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_103_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_104_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_105_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_106_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_107_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_108_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_109_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_110_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_111_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_112_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_113_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_114_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_115_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_116_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_117_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_118_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_119_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_120_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_121_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_122_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_123_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_124_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_125_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_126_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_127_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_128_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_129_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_130_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_131_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_132_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_133_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_134_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_135_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_136_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_137_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_138_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_139_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_140_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_141_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_142_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_143_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_144_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_145_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_146_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_147_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_148_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_149_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_150_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_151_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_152_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_153_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_154_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_155_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_156_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_157_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_158_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_159_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_160_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_161_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_162_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_163_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_164_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_165_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_166_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_167_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_168_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_169_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_170_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_171_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_172_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_173_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_174_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_175_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_176_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_177_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_178_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_179_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_180_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_181_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_182_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_183_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_184_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_185_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_186_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_187_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_188_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_189_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_190_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_191_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_192_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_193_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_194_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_195_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_196_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_197_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_198_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_199_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_200_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_201_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_202_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_203_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_204_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_205_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_206_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_207_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_208_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_209_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_210_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_211_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_212_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_213_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_214_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_215_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_216_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_217_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_218_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_219_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_220_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_221_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_222_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_223_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_224_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_225_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_226_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_227_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_228_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_229_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_230_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_231_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_232_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_233_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_234_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_235_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_236_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_237_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_238_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_239_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_240_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_241_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_242_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_243_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_244_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_245_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_246_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_247_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_248_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_249_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_250_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_251_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_252_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_253_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_254_d1;  // RowMaximum.swift:27
  reg signed [15:0] present_255_d1;  // RowMaximum.swift:27
  reg signed [15:0] largest_level2_0_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_1_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_2_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_3_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_4_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_5_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_6_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_7_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_8_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_9_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_10_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_11_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_12_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_13_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_14_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_15_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_16_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_17_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_18_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_19_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_20_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_21_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_22_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_23_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_24_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_25_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_26_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_27_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_28_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_29_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_30_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_31_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_32_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_33_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_34_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_35_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_36_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_37_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_38_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_39_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_40_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_41_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_42_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_43_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_44_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_45_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_46_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_47_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_48_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_49_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_50_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_51_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_52_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_53_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_54_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_55_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_56_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_57_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_58_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_59_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_60_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_61_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_62_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level2_63_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_0_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_1_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_2_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_3_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_4_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_5_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_6_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_7_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_8_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_9_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_10_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_11_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_12_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_13_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_14_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level4_15_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level6_0_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level6_1_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level6_2_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level6_3_d1;  // RowMaximum.swift:54
  reg signed [15:0] largest_level8_0_d1;  // RowMaximum.swift:54
  reg valid_d1;  // RowMaximum.swift:30
  reg valid_d2;  // RowMaximum.swift:30
  reg valid_d3;  // RowMaximum.swift:30
  reg valid_d4;  // RowMaximum.swift:30
  reg valid_d5;  // RowMaximum.swift:30
  reg stage_d1;  // RowMaximum.swift:31
  reg stage_d2;  // RowMaximum.swift:31
  reg stage_d3;  // RowMaximum.swift:31
  reg stage_d4;  // RowMaximum.swift:31
  reg stage_d5;  // RowMaximum.swift:31
  reg first_d1;  // RowMaximum.swift:32
  reg first_d2;  // RowMaximum.swift:32
  reg first_d3;  // RowMaximum.swift:32
  reg first_d4;  // RowMaximum.swift:32
  reg first_d5;  // RowMaximum.swift:32
  reg is_ready;  // RowMaximum.swift:36

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_0_d1 <= present[0] ? values[15:0] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_1_d1 <= present[1] ? values[31:16] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_2_d1 <= present[2] ? values[47:32] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_3_d1 <= present[3] ? values[63:48] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_4_d1 <= present[4] ? values[79:64] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_5_d1 <= present[5] ? values[95:80] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_6_d1 <= present[6] ? values[111:96] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_7_d1 <= present[7] ? values[127:112] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_8_d1 <= present[8] ? values[143:128] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_9_d1 <= present[9] ? values[159:144] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_10_d1 <= present[10] ? values[175:160] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_11_d1 <= present[11] ? values[191:176] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_12_d1 <= present[12] ? values[207:192] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_13_d1 <= present[13] ? values[223:208] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_14_d1 <= present[14] ? values[239:224] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_15_d1 <= present[15] ? values[255:240] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_16_d1 <= present[16] ? values[271:256] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_17_d1 <= present[17] ? values[287:272] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_18_d1 <= present[18] ? values[303:288] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_19_d1 <= present[19] ? values[319:304] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_20_d1 <= present[20] ? values[335:320] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_21_d1 <= present[21] ? values[351:336] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_22_d1 <= present[22] ? values[367:352] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_23_d1 <= present[23] ? values[383:368] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_24_d1 <= present[24] ? values[399:384] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_25_d1 <= present[25] ? values[415:400] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_26_d1 <= present[26] ? values[431:416] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_27_d1 <= present[27] ? values[447:432] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_28_d1 <= present[28] ? values[463:448] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_29_d1 <= present[29] ? values[479:464] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_30_d1 <= present[30] ? values[495:480] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_31_d1 <= present[31] ? values[511:496] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_32_d1 <= present[32] ? values[527:512] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_33_d1 <= present[33] ? values[543:528] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_34_d1 <= present[34] ? values[559:544] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_35_d1 <= present[35] ? values[575:560] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_36_d1 <= present[36] ? values[591:576] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_37_d1 <= present[37] ? values[607:592] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_38_d1 <= present[38] ? values[623:608] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_39_d1 <= present[39] ? values[639:624] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_40_d1 <= present[40] ? values[655:640] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_41_d1 <= present[41] ? values[671:656] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_42_d1 <= present[42] ? values[687:672] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_43_d1 <= present[43] ? values[703:688] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_44_d1 <= present[44] ? values[719:704] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_45_d1 <= present[45] ? values[735:720] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_46_d1 <= present[46] ? values[751:736] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_47_d1 <= present[47] ? values[767:752] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_48_d1 <= present[48] ? values[783:768] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_49_d1 <= present[49] ? values[799:784] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_50_d1 <= present[50] ? values[815:800] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_51_d1 <= present[51] ? values[831:816] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_52_d1 <= present[52] ? values[847:832] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_53_d1 <= present[53] ? values[863:848] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_54_d1 <= present[54] ? values[879:864] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_55_d1 <= present[55] ? values[895:880] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_56_d1 <= present[56] ? values[911:896] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_57_d1 <= present[57] ? values[927:912] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_58_d1 <= present[58] ? values[943:928] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_59_d1 <= present[59] ? values[959:944] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_60_d1 <= present[60] ? values[975:960] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_61_d1 <= present[61] ? values[991:976] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_62_d1 <= present[62] ? values[1007:992] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_63_d1 <= present[63] ? values[1023:1008] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_64_d1 <= present[64] ? values[1039:1024] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_65_d1 <= present[65] ? values[1055:1040] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_66_d1 <= present[66] ? values[1071:1056] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_67_d1 <= present[67] ? values[1087:1072] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_68_d1 <= present[68] ? values[1103:1088] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_69_d1 <= present[69] ? values[1119:1104] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_70_d1 <= present[70] ? values[1135:1120] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_71_d1 <= present[71] ? values[1151:1136] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_72_d1 <= present[72] ? values[1167:1152] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_73_d1 <= present[73] ? values[1183:1168] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_74_d1 <= present[74] ? values[1199:1184] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_75_d1 <= present[75] ? values[1215:1200] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_76_d1 <= present[76] ? values[1231:1216] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_77_d1 <= present[77] ? values[1247:1232] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_78_d1 <= present[78] ? values[1263:1248] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_79_d1 <= present[79] ? values[1279:1264] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_80_d1 <= present[80] ? values[1295:1280] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_81_d1 <= present[81] ? values[1311:1296] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_82_d1 <= present[82] ? values[1327:1312] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_83_d1 <= present[83] ? values[1343:1328] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_84_d1 <= present[84] ? values[1359:1344] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_85_d1 <= present[85] ? values[1375:1360] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_86_d1 <= present[86] ? values[1391:1376] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_87_d1 <= present[87] ? values[1407:1392] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_88_d1 <= present[88] ? values[1423:1408] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_89_d1 <= present[89] ? values[1439:1424] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_90_d1 <= present[90] ? values[1455:1440] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_91_d1 <= present[91] ? values[1471:1456] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_92_d1 <= present[92] ? values[1487:1472] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_93_d1 <= present[93] ? values[1503:1488] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_94_d1 <= present[94] ? values[1519:1504] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_95_d1 <= present[95] ? values[1535:1520] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_96_d1 <= present[96] ? values[1551:1536] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_97_d1 <= present[97] ? values[1567:1552] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_98_d1 <= present[98] ? values[1583:1568] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_99_d1 <= present[99] ? values[1599:1584] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_100_d1 <= present[100] ? values[1615:1600] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_101_d1 <= present[101] ? values[1631:1616] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_102_d1 <= present[102] ? values[1647:1632] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_103_d1 <= present[103] ? values[1663:1648] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_104_d1 <= present[104] ? values[1679:1664] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_105_d1 <= present[105] ? values[1695:1680] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_106_d1 <= present[106] ? values[1711:1696] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_107_d1 <= present[107] ? values[1727:1712] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_108_d1 <= present[108] ? values[1743:1728] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_109_d1 <= present[109] ? values[1759:1744] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_110_d1 <= present[110] ? values[1775:1760] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_111_d1 <= present[111] ? values[1791:1776] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_112_d1 <= present[112] ? values[1807:1792] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_113_d1 <= present[113] ? values[1823:1808] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_114_d1 <= present[114] ? values[1839:1824] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_115_d1 <= present[115] ? values[1855:1840] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_116_d1 <= present[116] ? values[1871:1856] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_117_d1 <= present[117] ? values[1887:1872] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_118_d1 <= present[118] ? values[1903:1888] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_119_d1 <= present[119] ? values[1919:1904] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_120_d1 <= present[120] ? values[1935:1920] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_121_d1 <= present[121] ? values[1951:1936] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_122_d1 <= present[122] ? values[1967:1952] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_123_d1 <= present[123] ? values[1983:1968] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_124_d1 <= present[124] ? values[1999:1984] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_125_d1 <= present[125] ? values[2015:2000] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_126_d1 <= present[126] ? values[2031:2016] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_127_d1 <= present[127] ? values[2047:2032] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_128_d1 <= present[128] ? values[2063:2048] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_129_d1 <= present[129] ? values[2079:2064] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_130_d1 <= present[130] ? values[2095:2080] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_131_d1 <= present[131] ? values[2111:2096] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_132_d1 <= present[132] ? values[2127:2112] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_133_d1 <= present[133] ? values[2143:2128] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_134_d1 <= present[134] ? values[2159:2144] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_135_d1 <= present[135] ? values[2175:2160] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_136_d1 <= present[136] ? values[2191:2176] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_137_d1 <= present[137] ? values[2207:2192] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_138_d1 <= present[138] ? values[2223:2208] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_139_d1 <= present[139] ? values[2239:2224] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_140_d1 <= present[140] ? values[2255:2240] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_141_d1 <= present[141] ? values[2271:2256] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_142_d1 <= present[142] ? values[2287:2272] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_143_d1 <= present[143] ? values[2303:2288] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_144_d1 <= present[144] ? values[2319:2304] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_145_d1 <= present[145] ? values[2335:2320] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_146_d1 <= present[146] ? values[2351:2336] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_147_d1 <= present[147] ? values[2367:2352] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_148_d1 <= present[148] ? values[2383:2368] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_149_d1 <= present[149] ? values[2399:2384] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_150_d1 <= present[150] ? values[2415:2400] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_151_d1 <= present[151] ? values[2431:2416] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_152_d1 <= present[152] ? values[2447:2432] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_153_d1 <= present[153] ? values[2463:2448] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_154_d1 <= present[154] ? values[2479:2464] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_155_d1 <= present[155] ? values[2495:2480] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_156_d1 <= present[156] ? values[2511:2496] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_157_d1 <= present[157] ? values[2527:2512] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_158_d1 <= present[158] ? values[2543:2528] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_159_d1 <= present[159] ? values[2559:2544] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_160_d1 <= present[160] ? values[2575:2560] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_161_d1 <= present[161] ? values[2591:2576] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_162_d1 <= present[162] ? values[2607:2592] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_163_d1 <= present[163] ? values[2623:2608] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_164_d1 <= present[164] ? values[2639:2624] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_165_d1 <= present[165] ? values[2655:2640] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_166_d1 <= present[166] ? values[2671:2656] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_167_d1 <= present[167] ? values[2687:2672] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_168_d1 <= present[168] ? values[2703:2688] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_169_d1 <= present[169] ? values[2719:2704] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_170_d1 <= present[170] ? values[2735:2720] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_171_d1 <= present[171] ? values[2751:2736] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_172_d1 <= present[172] ? values[2767:2752] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_173_d1 <= present[173] ? values[2783:2768] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_174_d1 <= present[174] ? values[2799:2784] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_175_d1 <= present[175] ? values[2815:2800] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_176_d1 <= present[176] ? values[2831:2816] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_177_d1 <= present[177] ? values[2847:2832] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_178_d1 <= present[178] ? values[2863:2848] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_179_d1 <= present[179] ? values[2879:2864] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_180_d1 <= present[180] ? values[2895:2880] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_181_d1 <= present[181] ? values[2911:2896] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_182_d1 <= present[182] ? values[2927:2912] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_183_d1 <= present[183] ? values[2943:2928] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_184_d1 <= present[184] ? values[2959:2944] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_185_d1 <= present[185] ? values[2975:2960] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_186_d1 <= present[186] ? values[2991:2976] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_187_d1 <= present[187] ? values[3007:2992] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_188_d1 <= present[188] ? values[3023:3008] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_189_d1 <= present[189] ? values[3039:3024] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_190_d1 <= present[190] ? values[3055:3040] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_191_d1 <= present[191] ? values[3071:3056] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_192_d1 <= present[192] ? values[3087:3072] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_193_d1 <= present[193] ? values[3103:3088] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_194_d1 <= present[194] ? values[3119:3104] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_195_d1 <= present[195] ? values[3135:3120] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_196_d1 <= present[196] ? values[3151:3136] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_197_d1 <= present[197] ? values[3167:3152] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_198_d1 <= present[198] ? values[3183:3168] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_199_d1 <= present[199] ? values[3199:3184] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_200_d1 <= present[200] ? values[3215:3200] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_201_d1 <= present[201] ? values[3231:3216] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_202_d1 <= present[202] ? values[3247:3232] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_203_d1 <= present[203] ? values[3263:3248] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_204_d1 <= present[204] ? values[3279:3264] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_205_d1 <= present[205] ? values[3295:3280] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_206_d1 <= present[206] ? values[3311:3296] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_207_d1 <= present[207] ? values[3327:3312] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_208_d1 <= present[208] ? values[3343:3328] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_209_d1 <= present[209] ? values[3359:3344] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_210_d1 <= present[210] ? values[3375:3360] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_211_d1 <= present[211] ? values[3391:3376] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_212_d1 <= present[212] ? values[3407:3392] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_213_d1 <= present[213] ? values[3423:3408] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_214_d1 <= present[214] ? values[3439:3424] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_215_d1 <= present[215] ? values[3455:3440] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_216_d1 <= present[216] ? values[3471:3456] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_217_d1 <= present[217] ? values[3487:3472] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_218_d1 <= present[218] ? values[3503:3488] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_219_d1 <= present[219] ? values[3519:3504] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_220_d1 <= present[220] ? values[3535:3520] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_221_d1 <= present[221] ? values[3551:3536] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_222_d1 <= present[222] ? values[3567:3552] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_223_d1 <= present[223] ? values[3583:3568] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_224_d1 <= present[224] ? values[3599:3584] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_225_d1 <= present[225] ? values[3615:3600] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_226_d1 <= present[226] ? values[3631:3616] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_227_d1 <= present[227] ? values[3647:3632] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_228_d1 <= present[228] ? values[3663:3648] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_229_d1 <= present[229] ? values[3679:3664] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_230_d1 <= present[230] ? values[3695:3680] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_231_d1 <= present[231] ? values[3711:3696] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_232_d1 <= present[232] ? values[3727:3712] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_233_d1 <= present[233] ? values[3743:3728] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_234_d1 <= present[234] ? values[3759:3744] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_235_d1 <= present[235] ? values[3775:3760] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_236_d1 <= present[236] ? values[3791:3776] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_237_d1 <= present[237] ? values[3807:3792] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_238_d1 <= present[238] ? values[3823:3808] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_239_d1 <= present[239] ? values[3839:3824] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_240_d1 <= present[240] ? values[3855:3840] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_241_d1 <= present[241] ? values[3871:3856] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_242_d1 <= present[242] ? values[3887:3872] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_243_d1 <= present[243] ? values[3903:3888] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_244_d1 <= present[244] ? values[3919:3904] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_245_d1 <= present[245] ? values[3935:3920] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_246_d1 <= present[246] ? values[3951:3936] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_247_d1 <= present[247] ? values[3967:3952] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_248_d1 <= present[248] ? values[3983:3968] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_249_d1 <= present[249] ? values[3999:3984] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_250_d1 <= present[250] ? values[4015:4000] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_251_d1 <= present[251] ? values[4031:4016] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_252_d1 <= present[252] ? values[4047:4032] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_253_d1 <= present[253] ? values[4063:4048] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_254_d1 <= present[254] ? values[4079:4064] : 16'sh8000;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:27
      present_255_d1 <= present[255] ? values[4095:4080] : 16'sh8000;
    end
  end

  wire signed [15:0] largest_level2_0_d1_mux_2 = (present_0_d1 < present_1_d1) ? present_1_d1 : present_0_d1;
  wire signed [15:0] largest_level2_0_d1_mux = (present_2_d1 < present_3_d1) ? present_3_d1 : present_2_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_0_d1 <= (largest_level2_0_d1_mux_2 < largest_level2_0_d1_mux)
          ? largest_level2_0_d1_mux
          : largest_level2_0_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_1_d1_mux_2 = (present_4_d1 < present_5_d1) ? present_5_d1 : present_4_d1;
  wire signed [15:0] largest_level2_1_d1_mux = (present_6_d1 < present_7_d1) ? present_7_d1 : present_6_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_1_d1 <= (largest_level2_1_d1_mux_2 < largest_level2_1_d1_mux)
          ? largest_level2_1_d1_mux
          : largest_level2_1_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_2_d1_mux_2 = (present_8_d1 < present_9_d1) ? present_9_d1 : present_8_d1;
  wire signed [15:0] largest_level2_2_d1_mux = (present_10_d1 < present_11_d1) ? present_11_d1 : present_10_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_2_d1 <= (largest_level2_2_d1_mux_2 < largest_level2_2_d1_mux)
          ? largest_level2_2_d1_mux
          : largest_level2_2_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_3_d1_mux_2 = (present_12_d1 < present_13_d1)
      ? present_13_d1
      : present_12_d1;
  wire signed [15:0] largest_level2_3_d1_mux = (present_14_d1 < present_15_d1) ? present_15_d1 : present_14_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_3_d1 <= (largest_level2_3_d1_mux_2 < largest_level2_3_d1_mux)
          ? largest_level2_3_d1_mux
          : largest_level2_3_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_4_d1_mux_2 = (present_16_d1 < present_17_d1)
      ? present_17_d1
      : present_16_d1;
  wire signed [15:0] largest_level2_4_d1_mux = (present_18_d1 < present_19_d1) ? present_19_d1 : present_18_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_4_d1 <= (largest_level2_4_d1_mux_2 < largest_level2_4_d1_mux)
          ? largest_level2_4_d1_mux
          : largest_level2_4_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_5_d1_mux_2 = (present_20_d1 < present_21_d1)
      ? present_21_d1
      : present_20_d1;
  wire signed [15:0] largest_level2_5_d1_mux = (present_22_d1 < present_23_d1) ? present_23_d1 : present_22_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_5_d1 <= (largest_level2_5_d1_mux_2 < largest_level2_5_d1_mux)
          ? largest_level2_5_d1_mux
          : largest_level2_5_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_6_d1_mux_2 = (present_24_d1 < present_25_d1)
      ? present_25_d1
      : present_24_d1;
  wire signed [15:0] largest_level2_6_d1_mux = (present_26_d1 < present_27_d1) ? present_27_d1 : present_26_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_6_d1 <= (largest_level2_6_d1_mux_2 < largest_level2_6_d1_mux)
          ? largest_level2_6_d1_mux
          : largest_level2_6_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_7_d1_mux_2 = (present_28_d1 < present_29_d1)
      ? present_29_d1
      : present_28_d1;
  wire signed [15:0] largest_level2_7_d1_mux = (present_30_d1 < present_31_d1) ? present_31_d1 : present_30_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_7_d1 <= (largest_level2_7_d1_mux_2 < largest_level2_7_d1_mux)
          ? largest_level2_7_d1_mux
          : largest_level2_7_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_8_d1_mux_2 = (present_32_d1 < present_33_d1)
      ? present_33_d1
      : present_32_d1;
  wire signed [15:0] largest_level2_8_d1_mux = (present_34_d1 < present_35_d1) ? present_35_d1 : present_34_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_8_d1 <= (largest_level2_8_d1_mux_2 < largest_level2_8_d1_mux)
          ? largest_level2_8_d1_mux
          : largest_level2_8_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_9_d1_mux_2 = (present_36_d1 < present_37_d1)
      ? present_37_d1
      : present_36_d1;
  wire signed [15:0] largest_level2_9_d1_mux = (present_38_d1 < present_39_d1) ? present_39_d1 : present_38_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_9_d1 <= (largest_level2_9_d1_mux_2 < largest_level2_9_d1_mux)
          ? largest_level2_9_d1_mux
          : largest_level2_9_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_10_d1_mux_2 = (present_40_d1 < present_41_d1)
      ? present_41_d1
      : present_40_d1;
  wire signed [15:0] largest_level2_10_d1_mux = (present_42_d1 < present_43_d1)
      ? present_43_d1
      : present_42_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_10_d1 <= (largest_level2_10_d1_mux_2 < largest_level2_10_d1_mux)
          ? largest_level2_10_d1_mux
          : largest_level2_10_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_11_d1_mux_2 = (present_44_d1 < present_45_d1)
      ? present_45_d1
      : present_44_d1;
  wire signed [15:0] largest_level2_11_d1_mux = (present_46_d1 < present_47_d1)
      ? present_47_d1
      : present_46_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_11_d1 <= (largest_level2_11_d1_mux_2 < largest_level2_11_d1_mux)
          ? largest_level2_11_d1_mux
          : largest_level2_11_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_12_d1_mux_2 = (present_48_d1 < present_49_d1)
      ? present_49_d1
      : present_48_d1;
  wire signed [15:0] largest_level2_12_d1_mux = (present_50_d1 < present_51_d1)
      ? present_51_d1
      : present_50_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_12_d1 <= (largest_level2_12_d1_mux_2 < largest_level2_12_d1_mux)
          ? largest_level2_12_d1_mux
          : largest_level2_12_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_13_d1_mux_2 = (present_52_d1 < present_53_d1)
      ? present_53_d1
      : present_52_d1;
  wire signed [15:0] largest_level2_13_d1_mux = (present_54_d1 < present_55_d1)
      ? present_55_d1
      : present_54_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_13_d1 <= (largest_level2_13_d1_mux_2 < largest_level2_13_d1_mux)
          ? largest_level2_13_d1_mux
          : largest_level2_13_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_14_d1_mux_2 = (present_56_d1 < present_57_d1)
      ? present_57_d1
      : present_56_d1;
  wire signed [15:0] largest_level2_14_d1_mux = (present_58_d1 < present_59_d1)
      ? present_59_d1
      : present_58_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_14_d1 <= (largest_level2_14_d1_mux_2 < largest_level2_14_d1_mux)
          ? largest_level2_14_d1_mux
          : largest_level2_14_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_15_d1_mux_2 = (present_60_d1 < present_61_d1)
      ? present_61_d1
      : present_60_d1;
  wire signed [15:0] largest_level2_15_d1_mux = (present_62_d1 < present_63_d1)
      ? present_63_d1
      : present_62_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_15_d1 <= (largest_level2_15_d1_mux_2 < largest_level2_15_d1_mux)
          ? largest_level2_15_d1_mux
          : largest_level2_15_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_16_d1_mux_2 = (present_64_d1 < present_65_d1)
      ? present_65_d1
      : present_64_d1;
  wire signed [15:0] largest_level2_16_d1_mux = (present_66_d1 < present_67_d1)
      ? present_67_d1
      : present_66_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_16_d1 <= (largest_level2_16_d1_mux_2 < largest_level2_16_d1_mux)
          ? largest_level2_16_d1_mux
          : largest_level2_16_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_17_d1_mux_2 = (present_68_d1 < present_69_d1)
      ? present_69_d1
      : present_68_d1;
  wire signed [15:0] largest_level2_17_d1_mux = (present_70_d1 < present_71_d1)
      ? present_71_d1
      : present_70_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_17_d1 <= (largest_level2_17_d1_mux_2 < largest_level2_17_d1_mux)
          ? largest_level2_17_d1_mux
          : largest_level2_17_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_18_d1_mux_2 = (present_72_d1 < present_73_d1)
      ? present_73_d1
      : present_72_d1;
  wire signed [15:0] largest_level2_18_d1_mux = (present_74_d1 < present_75_d1)
      ? present_75_d1
      : present_74_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_18_d1 <= (largest_level2_18_d1_mux_2 < largest_level2_18_d1_mux)
          ? largest_level2_18_d1_mux
          : largest_level2_18_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_19_d1_mux_2 = (present_76_d1 < present_77_d1)
      ? present_77_d1
      : present_76_d1;
  wire signed [15:0] largest_level2_19_d1_mux = (present_78_d1 < present_79_d1)
      ? present_79_d1
      : present_78_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_19_d1 <= (largest_level2_19_d1_mux_2 < largest_level2_19_d1_mux)
          ? largest_level2_19_d1_mux
          : largest_level2_19_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_20_d1_mux_2 = (present_80_d1 < present_81_d1)
      ? present_81_d1
      : present_80_d1;
  wire signed [15:0] largest_level2_20_d1_mux = (present_82_d1 < present_83_d1)
      ? present_83_d1
      : present_82_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_20_d1 <= (largest_level2_20_d1_mux_2 < largest_level2_20_d1_mux)
          ? largest_level2_20_d1_mux
          : largest_level2_20_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_21_d1_mux_2 = (present_84_d1 < present_85_d1)
      ? present_85_d1
      : present_84_d1;
  wire signed [15:0] largest_level2_21_d1_mux = (present_86_d1 < present_87_d1)
      ? present_87_d1
      : present_86_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_21_d1 <= (largest_level2_21_d1_mux_2 < largest_level2_21_d1_mux)
          ? largest_level2_21_d1_mux
          : largest_level2_21_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_22_d1_mux_2 = (present_88_d1 < present_89_d1)
      ? present_89_d1
      : present_88_d1;
  wire signed [15:0] largest_level2_22_d1_mux = (present_90_d1 < present_91_d1)
      ? present_91_d1
      : present_90_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_22_d1 <= (largest_level2_22_d1_mux_2 < largest_level2_22_d1_mux)
          ? largest_level2_22_d1_mux
          : largest_level2_22_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_23_d1_mux_2 = (present_92_d1 < present_93_d1)
      ? present_93_d1
      : present_92_d1;
  wire signed [15:0] largest_level2_23_d1_mux = (present_94_d1 < present_95_d1)
      ? present_95_d1
      : present_94_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_23_d1 <= (largest_level2_23_d1_mux_2 < largest_level2_23_d1_mux)
          ? largest_level2_23_d1_mux
          : largest_level2_23_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_24_d1_mux_2 = (present_96_d1 < present_97_d1)
      ? present_97_d1
      : present_96_d1;
  wire signed [15:0] largest_level2_24_d1_mux = (present_98_d1 < present_99_d1)
      ? present_99_d1
      : present_98_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_24_d1 <= (largest_level2_24_d1_mux_2 < largest_level2_24_d1_mux)
          ? largest_level2_24_d1_mux
          : largest_level2_24_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_25_d1_mux_2 = (present_100_d1 < present_101_d1)
      ? present_101_d1
      : present_100_d1;
  wire signed [15:0] largest_level2_25_d1_mux = (present_102_d1 < present_103_d1)
      ? present_103_d1
      : present_102_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_25_d1 <= (largest_level2_25_d1_mux_2 < largest_level2_25_d1_mux)
          ? largest_level2_25_d1_mux
          : largest_level2_25_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_26_d1_mux_2 = (present_104_d1 < present_105_d1)
      ? present_105_d1
      : present_104_d1;
  wire signed [15:0] largest_level2_26_d1_mux = (present_106_d1 < present_107_d1)
      ? present_107_d1
      : present_106_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_26_d1 <= (largest_level2_26_d1_mux_2 < largest_level2_26_d1_mux)
          ? largest_level2_26_d1_mux
          : largest_level2_26_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_27_d1_mux_2 = (present_108_d1 < present_109_d1)
      ? present_109_d1
      : present_108_d1;
  wire signed [15:0] largest_level2_27_d1_mux = (present_110_d1 < present_111_d1)
      ? present_111_d1
      : present_110_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_27_d1 <= (largest_level2_27_d1_mux_2 < largest_level2_27_d1_mux)
          ? largest_level2_27_d1_mux
          : largest_level2_27_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_28_d1_mux_2 = (present_112_d1 < present_113_d1)
      ? present_113_d1
      : present_112_d1;
  wire signed [15:0] largest_level2_28_d1_mux = (present_114_d1 < present_115_d1)
      ? present_115_d1
      : present_114_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_28_d1 <= (largest_level2_28_d1_mux_2 < largest_level2_28_d1_mux)
          ? largest_level2_28_d1_mux
          : largest_level2_28_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_29_d1_mux_2 = (present_116_d1 < present_117_d1)
      ? present_117_d1
      : present_116_d1;
  wire signed [15:0] largest_level2_29_d1_mux = (present_118_d1 < present_119_d1)
      ? present_119_d1
      : present_118_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_29_d1 <= (largest_level2_29_d1_mux_2 < largest_level2_29_d1_mux)
          ? largest_level2_29_d1_mux
          : largest_level2_29_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_30_d1_mux_2 = (present_120_d1 < present_121_d1)
      ? present_121_d1
      : present_120_d1;
  wire signed [15:0] largest_level2_30_d1_mux = (present_122_d1 < present_123_d1)
      ? present_123_d1
      : present_122_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_30_d1 <= (largest_level2_30_d1_mux_2 < largest_level2_30_d1_mux)
          ? largest_level2_30_d1_mux
          : largest_level2_30_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_31_d1_mux_2 = (present_124_d1 < present_125_d1)
      ? present_125_d1
      : present_124_d1;
  wire signed [15:0] largest_level2_31_d1_mux = (present_126_d1 < present_127_d1)
      ? present_127_d1
      : present_126_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_31_d1 <= (largest_level2_31_d1_mux_2 < largest_level2_31_d1_mux)
          ? largest_level2_31_d1_mux
          : largest_level2_31_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_32_d1_mux_2 = (present_128_d1 < present_129_d1)
      ? present_129_d1
      : present_128_d1;
  wire signed [15:0] largest_level2_32_d1_mux = (present_130_d1 < present_131_d1)
      ? present_131_d1
      : present_130_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_32_d1 <= (largest_level2_32_d1_mux_2 < largest_level2_32_d1_mux)
          ? largest_level2_32_d1_mux
          : largest_level2_32_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_33_d1_mux_2 = (present_132_d1 < present_133_d1)
      ? present_133_d1
      : present_132_d1;
  wire signed [15:0] largest_level2_33_d1_mux = (present_134_d1 < present_135_d1)
      ? present_135_d1
      : present_134_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_33_d1 <= (largest_level2_33_d1_mux_2 < largest_level2_33_d1_mux)
          ? largest_level2_33_d1_mux
          : largest_level2_33_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_34_d1_mux_2 = (present_136_d1 < present_137_d1)
      ? present_137_d1
      : present_136_d1;
  wire signed [15:0] largest_level2_34_d1_mux = (present_138_d1 < present_139_d1)
      ? present_139_d1
      : present_138_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_34_d1 <= (largest_level2_34_d1_mux_2 < largest_level2_34_d1_mux)
          ? largest_level2_34_d1_mux
          : largest_level2_34_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_35_d1_mux_2 = (present_140_d1 < present_141_d1)
      ? present_141_d1
      : present_140_d1;
  wire signed [15:0] largest_level2_35_d1_mux = (present_142_d1 < present_143_d1)
      ? present_143_d1
      : present_142_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_35_d1 <= (largest_level2_35_d1_mux_2 < largest_level2_35_d1_mux)
          ? largest_level2_35_d1_mux
          : largest_level2_35_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_36_d1_mux_2 = (present_144_d1 < present_145_d1)
      ? present_145_d1
      : present_144_d1;
  wire signed [15:0] largest_level2_36_d1_mux = (present_146_d1 < present_147_d1)
      ? present_147_d1
      : present_146_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_36_d1 <= (largest_level2_36_d1_mux_2 < largest_level2_36_d1_mux)
          ? largest_level2_36_d1_mux
          : largest_level2_36_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_37_d1_mux_2 = (present_148_d1 < present_149_d1)
      ? present_149_d1
      : present_148_d1;
  wire signed [15:0] largest_level2_37_d1_mux = (present_150_d1 < present_151_d1)
      ? present_151_d1
      : present_150_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_37_d1 <= (largest_level2_37_d1_mux_2 < largest_level2_37_d1_mux)
          ? largest_level2_37_d1_mux
          : largest_level2_37_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_38_d1_mux_2 = (present_152_d1 < present_153_d1)
      ? present_153_d1
      : present_152_d1;
  wire signed [15:0] largest_level2_38_d1_mux = (present_154_d1 < present_155_d1)
      ? present_155_d1
      : present_154_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_38_d1 <= (largest_level2_38_d1_mux_2 < largest_level2_38_d1_mux)
          ? largest_level2_38_d1_mux
          : largest_level2_38_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_39_d1_mux_2 = (present_156_d1 < present_157_d1)
      ? present_157_d1
      : present_156_d1;
  wire signed [15:0] largest_level2_39_d1_mux = (present_158_d1 < present_159_d1)
      ? present_159_d1
      : present_158_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_39_d1 <= (largest_level2_39_d1_mux_2 < largest_level2_39_d1_mux)
          ? largest_level2_39_d1_mux
          : largest_level2_39_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_40_d1_mux_2 = (present_160_d1 < present_161_d1)
      ? present_161_d1
      : present_160_d1;
  wire signed [15:0] largest_level2_40_d1_mux = (present_162_d1 < present_163_d1)
      ? present_163_d1
      : present_162_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_40_d1 <= (largest_level2_40_d1_mux_2 < largest_level2_40_d1_mux)
          ? largest_level2_40_d1_mux
          : largest_level2_40_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_41_d1_mux_2 = (present_164_d1 < present_165_d1)
      ? present_165_d1
      : present_164_d1;
  wire signed [15:0] largest_level2_41_d1_mux = (present_166_d1 < present_167_d1)
      ? present_167_d1
      : present_166_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_41_d1 <= (largest_level2_41_d1_mux_2 < largest_level2_41_d1_mux)
          ? largest_level2_41_d1_mux
          : largest_level2_41_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_42_d1_mux_2 = (present_168_d1 < present_169_d1)
      ? present_169_d1
      : present_168_d1;
  wire signed [15:0] largest_level2_42_d1_mux = (present_170_d1 < present_171_d1)
      ? present_171_d1
      : present_170_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_42_d1 <= (largest_level2_42_d1_mux_2 < largest_level2_42_d1_mux)
          ? largest_level2_42_d1_mux
          : largest_level2_42_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_43_d1_mux_2 = (present_172_d1 < present_173_d1)
      ? present_173_d1
      : present_172_d1;
  wire signed [15:0] largest_level2_43_d1_mux = (present_174_d1 < present_175_d1)
      ? present_175_d1
      : present_174_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_43_d1 <= (largest_level2_43_d1_mux_2 < largest_level2_43_d1_mux)
          ? largest_level2_43_d1_mux
          : largest_level2_43_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_44_d1_mux_2 = (present_176_d1 < present_177_d1)
      ? present_177_d1
      : present_176_d1;
  wire signed [15:0] largest_level2_44_d1_mux = (present_178_d1 < present_179_d1)
      ? present_179_d1
      : present_178_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_44_d1 <= (largest_level2_44_d1_mux_2 < largest_level2_44_d1_mux)
          ? largest_level2_44_d1_mux
          : largest_level2_44_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_45_d1_mux_2 = (present_180_d1 < present_181_d1)
      ? present_181_d1
      : present_180_d1;
  wire signed [15:0] largest_level2_45_d1_mux = (present_182_d1 < present_183_d1)
      ? present_183_d1
      : present_182_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_45_d1 <= (largest_level2_45_d1_mux_2 < largest_level2_45_d1_mux)
          ? largest_level2_45_d1_mux
          : largest_level2_45_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_46_d1_mux_2 = (present_184_d1 < present_185_d1)
      ? present_185_d1
      : present_184_d1;
  wire signed [15:0] largest_level2_46_d1_mux = (present_186_d1 < present_187_d1)
      ? present_187_d1
      : present_186_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_46_d1 <= (largest_level2_46_d1_mux_2 < largest_level2_46_d1_mux)
          ? largest_level2_46_d1_mux
          : largest_level2_46_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_47_d1_mux_2 = (present_188_d1 < present_189_d1)
      ? present_189_d1
      : present_188_d1;
  wire signed [15:0] largest_level2_47_d1_mux = (present_190_d1 < present_191_d1)
      ? present_191_d1
      : present_190_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_47_d1 <= (largest_level2_47_d1_mux_2 < largest_level2_47_d1_mux)
          ? largest_level2_47_d1_mux
          : largest_level2_47_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_48_d1_mux_2 = (present_192_d1 < present_193_d1)
      ? present_193_d1
      : present_192_d1;
  wire signed [15:0] largest_level2_48_d1_mux = (present_194_d1 < present_195_d1)
      ? present_195_d1
      : present_194_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_48_d1 <= (largest_level2_48_d1_mux_2 < largest_level2_48_d1_mux)
          ? largest_level2_48_d1_mux
          : largest_level2_48_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_49_d1_mux_2 = (present_196_d1 < present_197_d1)
      ? present_197_d1
      : present_196_d1;
  wire signed [15:0] largest_level2_49_d1_mux = (present_198_d1 < present_199_d1)
      ? present_199_d1
      : present_198_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_49_d1 <= (largest_level2_49_d1_mux_2 < largest_level2_49_d1_mux)
          ? largest_level2_49_d1_mux
          : largest_level2_49_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_50_d1_mux_2 = (present_200_d1 < present_201_d1)
      ? present_201_d1
      : present_200_d1;
  wire signed [15:0] largest_level2_50_d1_mux = (present_202_d1 < present_203_d1)
      ? present_203_d1
      : present_202_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_50_d1 <= (largest_level2_50_d1_mux_2 < largest_level2_50_d1_mux)
          ? largest_level2_50_d1_mux
          : largest_level2_50_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_51_d1_mux_2 = (present_204_d1 < present_205_d1)
      ? present_205_d1
      : present_204_d1;
  wire signed [15:0] largest_level2_51_d1_mux = (present_206_d1 < present_207_d1)
      ? present_207_d1
      : present_206_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_51_d1 <= (largest_level2_51_d1_mux_2 < largest_level2_51_d1_mux)
          ? largest_level2_51_d1_mux
          : largest_level2_51_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_52_d1_mux_2 = (present_208_d1 < present_209_d1)
      ? present_209_d1
      : present_208_d1;
  wire signed [15:0] largest_level2_52_d1_mux = (present_210_d1 < present_211_d1)
      ? present_211_d1
      : present_210_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_52_d1 <= (largest_level2_52_d1_mux_2 < largest_level2_52_d1_mux)
          ? largest_level2_52_d1_mux
          : largest_level2_52_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_53_d1_mux_2 = (present_212_d1 < present_213_d1)
      ? present_213_d1
      : present_212_d1;
  wire signed [15:0] largest_level2_53_d1_mux = (present_214_d1 < present_215_d1)
      ? present_215_d1
      : present_214_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_53_d1 <= (largest_level2_53_d1_mux_2 < largest_level2_53_d1_mux)
          ? largest_level2_53_d1_mux
          : largest_level2_53_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_54_d1_mux_2 = (present_216_d1 < present_217_d1)
      ? present_217_d1
      : present_216_d1;
  wire signed [15:0] largest_level2_54_d1_mux = (present_218_d1 < present_219_d1)
      ? present_219_d1
      : present_218_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_54_d1 <= (largest_level2_54_d1_mux_2 < largest_level2_54_d1_mux)
          ? largest_level2_54_d1_mux
          : largest_level2_54_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_55_d1_mux_2 = (present_220_d1 < present_221_d1)
      ? present_221_d1
      : present_220_d1;
  wire signed [15:0] largest_level2_55_d1_mux = (present_222_d1 < present_223_d1)
      ? present_223_d1
      : present_222_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_55_d1 <= (largest_level2_55_d1_mux_2 < largest_level2_55_d1_mux)
          ? largest_level2_55_d1_mux
          : largest_level2_55_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_56_d1_mux_2 = (present_224_d1 < present_225_d1)
      ? present_225_d1
      : present_224_d1;
  wire signed [15:0] largest_level2_56_d1_mux = (present_226_d1 < present_227_d1)
      ? present_227_d1
      : present_226_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_56_d1 <= (largest_level2_56_d1_mux_2 < largest_level2_56_d1_mux)
          ? largest_level2_56_d1_mux
          : largest_level2_56_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_57_d1_mux_2 = (present_228_d1 < present_229_d1)
      ? present_229_d1
      : present_228_d1;
  wire signed [15:0] largest_level2_57_d1_mux = (present_230_d1 < present_231_d1)
      ? present_231_d1
      : present_230_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_57_d1 <= (largest_level2_57_d1_mux_2 < largest_level2_57_d1_mux)
          ? largest_level2_57_d1_mux
          : largest_level2_57_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_58_d1_mux_2 = (present_232_d1 < present_233_d1)
      ? present_233_d1
      : present_232_d1;
  wire signed [15:0] largest_level2_58_d1_mux = (present_234_d1 < present_235_d1)
      ? present_235_d1
      : present_234_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_58_d1 <= (largest_level2_58_d1_mux_2 < largest_level2_58_d1_mux)
          ? largest_level2_58_d1_mux
          : largest_level2_58_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_59_d1_mux_2 = (present_236_d1 < present_237_d1)
      ? present_237_d1
      : present_236_d1;
  wire signed [15:0] largest_level2_59_d1_mux = (present_238_d1 < present_239_d1)
      ? present_239_d1
      : present_238_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_59_d1 <= (largest_level2_59_d1_mux_2 < largest_level2_59_d1_mux)
          ? largest_level2_59_d1_mux
          : largest_level2_59_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_60_d1_mux_2 = (present_240_d1 < present_241_d1)
      ? present_241_d1
      : present_240_d1;
  wire signed [15:0] largest_level2_60_d1_mux = (present_242_d1 < present_243_d1)
      ? present_243_d1
      : present_242_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_60_d1 <= (largest_level2_60_d1_mux_2 < largest_level2_60_d1_mux)
          ? largest_level2_60_d1_mux
          : largest_level2_60_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_61_d1_mux_2 = (present_244_d1 < present_245_d1)
      ? present_245_d1
      : present_244_d1;
  wire signed [15:0] largest_level2_61_d1_mux = (present_246_d1 < present_247_d1)
      ? present_247_d1
      : present_246_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_61_d1 <= (largest_level2_61_d1_mux_2 < largest_level2_61_d1_mux)
          ? largest_level2_61_d1_mux
          : largest_level2_61_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_62_d1_mux_2 = (present_248_d1 < present_249_d1)
      ? present_249_d1
      : present_248_d1;
  wire signed [15:0] largest_level2_62_d1_mux = (present_250_d1 < present_251_d1)
      ? present_251_d1
      : present_250_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_62_d1 <= (largest_level2_62_d1_mux_2 < largest_level2_62_d1_mux)
          ? largest_level2_62_d1_mux
          : largest_level2_62_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level2_63_d1_mux_2 = (present_252_d1 < present_253_d1)
      ? present_253_d1
      : present_252_d1;
  wire signed [15:0] largest_level2_63_d1_mux = (present_254_d1 < present_255_d1)
      ? present_255_d1
      : present_254_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level2_63_d1 <= (largest_level2_63_d1_mux_2 < largest_level2_63_d1_mux)
          ? largest_level2_63_d1_mux
          : largest_level2_63_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_0_d1_mux_2 = (largest_level2_0_d1 < largest_level2_1_d1)
      ? largest_level2_1_d1
      : largest_level2_0_d1;
  wire signed [15:0] largest_level4_0_d1_mux = (largest_level2_2_d1 < largest_level2_3_d1)
      ? largest_level2_3_d1
      : largest_level2_2_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_0_d1 <= (largest_level4_0_d1_mux_2 < largest_level4_0_d1_mux)
          ? largest_level4_0_d1_mux
          : largest_level4_0_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_1_d1_mux_2 = (largest_level2_4_d1 < largest_level2_5_d1)
      ? largest_level2_5_d1
      : largest_level2_4_d1;
  wire signed [15:0] largest_level4_1_d1_mux = (largest_level2_6_d1 < largest_level2_7_d1)
      ? largest_level2_7_d1
      : largest_level2_6_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_1_d1 <= (largest_level4_1_d1_mux_2 < largest_level4_1_d1_mux)
          ? largest_level4_1_d1_mux
          : largest_level4_1_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_2_d1_mux_2 = (largest_level2_8_d1 < largest_level2_9_d1)
      ? largest_level2_9_d1
      : largest_level2_8_d1;
  wire signed [15:0] largest_level4_2_d1_mux = (largest_level2_10_d1 < largest_level2_11_d1)
      ? largest_level2_11_d1
      : largest_level2_10_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_2_d1 <= (largest_level4_2_d1_mux_2 < largest_level4_2_d1_mux)
          ? largest_level4_2_d1_mux
          : largest_level4_2_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_3_d1_mux_2 = (largest_level2_12_d1 < largest_level2_13_d1)
      ? largest_level2_13_d1
      : largest_level2_12_d1;
  wire signed [15:0] largest_level4_3_d1_mux = (largest_level2_14_d1 < largest_level2_15_d1)
      ? largest_level2_15_d1
      : largest_level2_14_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_3_d1 <= (largest_level4_3_d1_mux_2 < largest_level4_3_d1_mux)
          ? largest_level4_3_d1_mux
          : largest_level4_3_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_4_d1_mux_2 = (largest_level2_16_d1 < largest_level2_17_d1)
      ? largest_level2_17_d1
      : largest_level2_16_d1;
  wire signed [15:0] largest_level4_4_d1_mux = (largest_level2_18_d1 < largest_level2_19_d1)
      ? largest_level2_19_d1
      : largest_level2_18_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_4_d1 <= (largest_level4_4_d1_mux_2 < largest_level4_4_d1_mux)
          ? largest_level4_4_d1_mux
          : largest_level4_4_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_5_d1_mux_2 = (largest_level2_20_d1 < largest_level2_21_d1)
      ? largest_level2_21_d1
      : largest_level2_20_d1;
  wire signed [15:0] largest_level4_5_d1_mux = (largest_level2_22_d1 < largest_level2_23_d1)
      ? largest_level2_23_d1
      : largest_level2_22_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_5_d1 <= (largest_level4_5_d1_mux_2 < largest_level4_5_d1_mux)
          ? largest_level4_5_d1_mux
          : largest_level4_5_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_6_d1_mux_2 = (largest_level2_24_d1 < largest_level2_25_d1)
      ? largest_level2_25_d1
      : largest_level2_24_d1;
  wire signed [15:0] largest_level4_6_d1_mux = (largest_level2_26_d1 < largest_level2_27_d1)
      ? largest_level2_27_d1
      : largest_level2_26_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_6_d1 <= (largest_level4_6_d1_mux_2 < largest_level4_6_d1_mux)
          ? largest_level4_6_d1_mux
          : largest_level4_6_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_7_d1_mux_2 = (largest_level2_28_d1 < largest_level2_29_d1)
      ? largest_level2_29_d1
      : largest_level2_28_d1;
  wire signed [15:0] largest_level4_7_d1_mux = (largest_level2_30_d1 < largest_level2_31_d1)
      ? largest_level2_31_d1
      : largest_level2_30_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_7_d1 <= (largest_level4_7_d1_mux_2 < largest_level4_7_d1_mux)
          ? largest_level4_7_d1_mux
          : largest_level4_7_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_8_d1_mux_2 = (largest_level2_32_d1 < largest_level2_33_d1)
      ? largest_level2_33_d1
      : largest_level2_32_d1;
  wire signed [15:0] largest_level4_8_d1_mux = (largest_level2_34_d1 < largest_level2_35_d1)
      ? largest_level2_35_d1
      : largest_level2_34_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_8_d1 <= (largest_level4_8_d1_mux_2 < largest_level4_8_d1_mux)
          ? largest_level4_8_d1_mux
          : largest_level4_8_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_9_d1_mux_2 = (largest_level2_36_d1 < largest_level2_37_d1)
      ? largest_level2_37_d1
      : largest_level2_36_d1;
  wire signed [15:0] largest_level4_9_d1_mux = (largest_level2_38_d1 < largest_level2_39_d1)
      ? largest_level2_39_d1
      : largest_level2_38_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_9_d1 <= (largest_level4_9_d1_mux_2 < largest_level4_9_d1_mux)
          ? largest_level4_9_d1_mux
          : largest_level4_9_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_10_d1_mux_2 = (largest_level2_40_d1 < largest_level2_41_d1)
      ? largest_level2_41_d1
      : largest_level2_40_d1;
  wire signed [15:0] largest_level4_10_d1_mux = (largest_level2_42_d1 < largest_level2_43_d1)
      ? largest_level2_43_d1
      : largest_level2_42_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_10_d1 <= (largest_level4_10_d1_mux_2 < largest_level4_10_d1_mux)
          ? largest_level4_10_d1_mux
          : largest_level4_10_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_11_d1_mux_2 = (largest_level2_44_d1 < largest_level2_45_d1)
      ? largest_level2_45_d1
      : largest_level2_44_d1;
  wire signed [15:0] largest_level4_11_d1_mux = (largest_level2_46_d1 < largest_level2_47_d1)
      ? largest_level2_47_d1
      : largest_level2_46_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_11_d1 <= (largest_level4_11_d1_mux_2 < largest_level4_11_d1_mux)
          ? largest_level4_11_d1_mux
          : largest_level4_11_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_12_d1_mux_2 = (largest_level2_48_d1 < largest_level2_49_d1)
      ? largest_level2_49_d1
      : largest_level2_48_d1;
  wire signed [15:0] largest_level4_12_d1_mux = (largest_level2_50_d1 < largest_level2_51_d1)
      ? largest_level2_51_d1
      : largest_level2_50_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_12_d1 <= (largest_level4_12_d1_mux_2 < largest_level4_12_d1_mux)
          ? largest_level4_12_d1_mux
          : largest_level4_12_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_13_d1_mux_2 = (largest_level2_52_d1 < largest_level2_53_d1)
      ? largest_level2_53_d1
      : largest_level2_52_d1;
  wire signed [15:0] largest_level4_13_d1_mux = (largest_level2_54_d1 < largest_level2_55_d1)
      ? largest_level2_55_d1
      : largest_level2_54_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_13_d1 <= (largest_level4_13_d1_mux_2 < largest_level4_13_d1_mux)
          ? largest_level4_13_d1_mux
          : largest_level4_13_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_14_d1_mux_2 = (largest_level2_56_d1 < largest_level2_57_d1)
      ? largest_level2_57_d1
      : largest_level2_56_d1;
  wire signed [15:0] largest_level4_14_d1_mux = (largest_level2_58_d1 < largest_level2_59_d1)
      ? largest_level2_59_d1
      : largest_level2_58_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_14_d1 <= (largest_level4_14_d1_mux_2 < largest_level4_14_d1_mux)
          ? largest_level4_14_d1_mux
          : largest_level4_14_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level4_15_d1_mux_2 = (largest_level2_60_d1 < largest_level2_61_d1)
      ? largest_level2_61_d1
      : largest_level2_60_d1;
  wire signed [15:0] largest_level4_15_d1_mux = (largest_level2_62_d1 < largest_level2_63_d1)
      ? largest_level2_63_d1
      : largest_level2_62_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level4_15_d1 <= (largest_level4_15_d1_mux_2 < largest_level4_15_d1_mux)
          ? largest_level4_15_d1_mux
          : largest_level4_15_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level6_0_d1_mux_2 = (largest_level4_0_d1 < largest_level4_1_d1)
      ? largest_level4_1_d1
      : largest_level4_0_d1;
  wire signed [15:0] largest_level6_0_d1_mux = (largest_level4_2_d1 < largest_level4_3_d1)
      ? largest_level4_3_d1
      : largest_level4_2_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level6_0_d1 <= (largest_level6_0_d1_mux_2 < largest_level6_0_d1_mux)
          ? largest_level6_0_d1_mux
          : largest_level6_0_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level6_1_d1_mux_2 = (largest_level4_4_d1 < largest_level4_5_d1)
      ? largest_level4_5_d1
      : largest_level4_4_d1;
  wire signed [15:0] largest_level6_1_d1_mux = (largest_level4_6_d1 < largest_level4_7_d1)
      ? largest_level4_7_d1
      : largest_level4_6_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level6_1_d1 <= (largest_level6_1_d1_mux_2 < largest_level6_1_d1_mux)
          ? largest_level6_1_d1_mux
          : largest_level6_1_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level6_2_d1_mux_2 = (largest_level4_8_d1 < largest_level4_9_d1)
      ? largest_level4_9_d1
      : largest_level4_8_d1;
  wire signed [15:0] largest_level6_2_d1_mux = (largest_level4_10_d1 < largest_level4_11_d1)
      ? largest_level4_11_d1
      : largest_level4_10_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level6_2_d1 <= (largest_level6_2_d1_mux_2 < largest_level6_2_d1_mux)
          ? largest_level6_2_d1_mux
          : largest_level6_2_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level6_3_d1_mux_2 = (largest_level4_12_d1 < largest_level4_13_d1)
      ? largest_level4_13_d1
      : largest_level4_12_d1;
  wire signed [15:0] largest_level6_3_d1_mux = (largest_level4_14_d1 < largest_level4_15_d1)
      ? largest_level4_15_d1
      : largest_level4_14_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level6_3_d1 <= (largest_level6_3_d1_mux_2 < largest_level6_3_d1_mux)
          ? largest_level6_3_d1_mux
          : largest_level6_3_d1_mux_2;
    end
  end

  wire signed [15:0] largest_level8_0_d1_mux_2 = (largest_level6_0_d1 < largest_level6_1_d1)
      ? largest_level6_1_d1
      : largest_level6_0_d1;
  wire signed [15:0] largest_level8_0_d1_mux = (largest_level6_2_d1 < largest_level6_3_d1)
      ? largest_level6_3_d1
      : largest_level6_2_d1;
  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:54
      largest_level8_0_d1 <= (largest_level8_0_d1_mux_2 < largest_level8_0_d1_mux)
          ? largest_level8_0_d1_mux
          : largest_level8_0_d1_mux_2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d1 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:30
      valid_d1 <= valid;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d2 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:30
      valid_d2 <= valid_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d3 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:30
      valid_d3 <= valid_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d4 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:30
      valid_d4 <= valid_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      valid_d5 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:30
      valid_d5 <= valid_d4;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d1 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:31
      stage_d1 <= valid & last;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d2 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:31
      stage_d2 <= stage_d1;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d3 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:31
      stage_d3 <= stage_d2;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d4 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:31
      stage_d4 <= stage_d3;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      stage_d5 <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:31
      stage_d5 <= stage_d4;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:32
      first_d1 <= first;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:32
      first_d2 <= first_d1;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:32
      first_d3 <= first_d2;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:32
      first_d4 <= first_d3;
    end
  end

  always @(posedge clk) begin
    if (enable) begin  // RowMaximum.swift:32
      first_d5 <= first_d4;
    end
  end

  always @(posedge clk) begin
    if (enable & valid_d5) begin  // RowMaximum.swift:33
      largest <= first_d5
          ? largest_level8_0_d1
          : (largest < largest_level8_0_d1)
          ? largest_level8_0_d1
          : largest;
    end
  end

  always @(posedge clk) begin
    if (rst) begin
      is_ready <= 1'b0;
    end else if (enable) begin  // RowMaximum.swift:36
      is_ready <= stage_d5;
    end
  end

  assign isReady = is_ready;
  assign maximum = largest;
endmodule

`default_nettype wire
