// TokenTables_f8_t197, written by Apus. Change the Swift source, not this file.
// Parameters: configuration = f8_t197
// Content: fnv1a64 a84805282d1f893c
`default_nettype none

module TokenTables_f8_t197 (
    input  wire        clk,
    input  wire        rst,
    input  wire        decisions_valid,  // TokenTables.swift:44
    output wire        decisions_ready,  // TokenTables.swift:44
    input  wire [2:0]  decisions_payload_frame,  // TokenTables.swift:44
    input  wire [7:0]  decisions_payload_token,  // TokenTables.swift:44
    input  wire [7:0]  decisions_payload_reference,  // TokenTables.swift:44
    input  wire        decisions_payload_informative,  // TokenTables.swift:44
    input  wire        areVectors,  // TokenTables.swift:46
    input  wire        finish,  // TokenTables.swift:47
    input  wire        tokenReader_retire,  // TokenTables.swift:49
    input  wire [2:0]  tokenReader_frame,  // TokenTables.swift:49
    input  wire [10:0] tokenReader_informativePosition,  // TokenTables.swift:49
    input  wire [10:0] tokenReader_otherPosition,  // TokenTables.swift:49
    input  wire [2:0]  tokenReader_lookup_frame,  // TokenTables.swift:49
    input  wire [7:0]  tokenReader_lookup_token,  // TokenTables.swift:49
    output wire        tokens_readable,  // TokenTables.swift:50
    output wire [10:0] tokens_informativeCount,  // TokenTables.swift:50
    output wire [10:0] tokens_otherCount,  // TokenTables.swift:50
    output wire [10:0] tokens_frameInformativeStart,  // TokenTables.swift:50
    output wire [7:0]  tokens_frameInformativeCount,  // TokenTables.swift:50
    output wire [10:0] tokens_frameOtherStart,  // TokenTables.swift:50
    output wire [7:0]  tokens_frameOtherCount,  // TokenTables.swift:50
    output wire [2:0]  tokens_informative_frame,  // TokenTables.swift:50
    output wire [7:0]  tokens_informative_token,  // TokenTables.swift:50
    output wire [2:0]  tokens_other_frame,  // TokenTables.swift:50
    output wire [7:0]  tokens_other_token,  // TokenTables.swift:50
    output wire [7:0]  tokens_other_reference,  // TokenTables.swift:50
    output wire        tokens_other_informative,  // TokenTables.swift:50
    output wire [2:0]  tokens_found_frame,  // TokenTables.swift:50
    output wire [7:0]  tokens_found_token,  // TokenTables.swift:50
    output wire [7:0]  tokens_found_reference,  // TokenTables.swift:50
    output wire        tokens_found_informative,  // TokenTables.swift:50
    input  wire        vectorReader_retire,  // TokenTables.swift:51
    input  wire [2:0]  vectorReader_frame,  // TokenTables.swift:51
    input  wire [10:0] vectorReader_informativePosition,  // TokenTables.swift:51
    input  wire [10:0] vectorReader_otherPosition,  // TokenTables.swift:51
    input  wire [2:0]  vectorReader_lookup_frame,  // TokenTables.swift:51
    input  wire [7:0]  vectorReader_lookup_token,  // TokenTables.swift:51
    output wire        vectors_readable,  // TokenTables.swift:52
    output wire [10:0] vectors_informativeCount,  // TokenTables.swift:52
    output wire [10:0] vectors_otherCount,  // TokenTables.swift:52
    output wire [10:0] vectors_frameInformativeStart,  // TokenTables.swift:52
    output wire [7:0]  vectors_frameInformativeCount,  // TokenTables.swift:52
    output wire [10:0] vectors_frameOtherStart,  // TokenTables.swift:52
    output wire [7:0]  vectors_frameOtherCount,  // TokenTables.swift:52
    output wire [2:0]  vectors_informative_frame,  // TokenTables.swift:52
    output wire [7:0]  vectors_informative_token,  // TokenTables.swift:52
    output wire [2:0]  vectors_other_frame,  // TokenTables.swift:52
    output wire [7:0]  vectors_other_token,  // TokenTables.swift:52
    output wire [7:0]  vectors_other_reference,  // TokenTables.swift:52
    output wire        vectors_other_informative,  // TokenTables.swift:52
    output wire [2:0]  vectors_found_frame,  // TokenTables.swift:52
    output wire [7:0]  vectors_found_token,  // TokenTables.swift:52
    output wire [7:0]  vectors_found_reference,  // TokenTables.swift:52
    output wire        vectors_found_informative,  // TokenTables.swift:52
    input  wire [1:0]  query,  // TokenTables.swift:55
    input  wire [10:0] position,  // TokenTables.swift:56
    output wire [2:0]  item_frame,  // TokenTables.swift:57
    output wire [7:0]  item_token,  // TokenTables.swift:57
    output wire [7:0]  item_reference,  // TokenTables.swift:57
    output wire [10:0] item_count  // TokenTables.swift:57
);

  wire tokenTable_decisions_ready;  // TokenTables.swift:68
  wire tokenTable_readable;  // TokenTables.swift:68
  wire [10:0] tokenTable_informativeCount;  // TokenTables.swift:68
  wire [10:0] tokenTable_otherCount;  // TokenTables.swift:68
  wire [7:0] tokenTable_frameInformativeCount;  // TokenTables.swift:68
  wire [7:0] tokenTable_frameOtherCount;  // TokenTables.swift:68
  wire [10:0] tokenTable_frameInformativeStart;  // TokenTables.swift:68
  wire [10:0] tokenTable_frameOtherStart;  // TokenTables.swift:68
  wire [2:0] tokenTable_informative_frame;  // TokenTables.swift:68
  wire [7:0] tokenTable_informative_token;  // TokenTables.swift:68
  wire [2:0] tokenTable_other_frame;  // TokenTables.swift:68
  wire [7:0] tokenTable_other_token;  // TokenTables.swift:68
  wire [7:0] tokenTable_other_reference;  // TokenTables.swift:68
  wire tokenTable_other_informative;  // TokenTables.swift:68
  wire [2:0] tokenTable_found_frame;  // TokenTables.swift:68
  wire [7:0] tokenTable_found_token;  // TokenTables.swift:68
  wire [7:0] tokenTable_found_reference;  // TokenTables.swift:68
  wire tokenTable_found_informative;  // TokenTables.swift:68
  wire [2:0] tokenTable_softwareInformative_frame;  // TokenTables.swift:68
  wire [7:0] tokenTable_softwareInformative_token;  // TokenTables.swift:68
  wire [2:0] tokenTable_softwareOther_frame;  // TokenTables.swift:68
  wire [7:0] tokenTable_softwareOther_token;  // TokenTables.swift:68
  wire [7:0] tokenTable_softwareOther_reference;  // TokenTables.swift:68
  wire vectorTable_decisions_ready;  // TokenTables.swift:68
  wire vectorTable_readable;  // TokenTables.swift:68
  wire [10:0] vectorTable_informativeCount;  // TokenTables.swift:68
  wire [10:0] vectorTable_otherCount;  // TokenTables.swift:68
  wire [7:0] vectorTable_frameInformativeCount;  // TokenTables.swift:68
  wire [7:0] vectorTable_frameOtherCount;  // TokenTables.swift:68
  wire [10:0] vectorTable_frameInformativeStart;  // TokenTables.swift:68
  wire [10:0] vectorTable_frameOtherStart;  // TokenTables.swift:68
  wire [2:0] vectorTable_informative_frame;  // TokenTables.swift:68
  wire [7:0] vectorTable_informative_token;  // TokenTables.swift:68
  wire [2:0] vectorTable_other_frame;  // TokenTables.swift:68
  wire [7:0] vectorTable_other_token;  // TokenTables.swift:68
  wire [7:0] vectorTable_other_reference;  // TokenTables.swift:68
  wire vectorTable_other_informative;  // TokenTables.swift:68
  wire [2:0] vectorTable_found_frame;  // TokenTables.swift:68
  wire [7:0] vectorTable_found_token;  // TokenTables.swift:68
  wire [7:0] vectorTable_found_reference;  // TokenTables.swift:68
  wire vectorTable_found_informative;  // TokenTables.swift:68
  wire [2:0] vectorTable_softwareInformative_frame;  // TokenTables.swift:68
  wire [7:0] vectorTable_softwareInformative_token;  // TokenTables.swift:68
  wire [2:0] vectorTable_softwareOther_frame;  // TokenTables.swift:68
  wire [7:0] vectorTable_softwareOther_token;  // TokenTables.swift:68
  wire [7:0] vectorTable_softwareOther_reference;  // TokenTables.swift:68
  reg [1:0] asked;  // TokenTables.swift:87

  assign decisions_ready = areVectors ? vectorTable_decisions_ready : tokenTable_decisions_ready;

  wire tokenTable_softwareOther_informative_unused;
  TokenTable_f8_t197 tokenTable (  // TokenTables.swift:68
      .clk(clk),
      .rst(rst),
      .decisions_valid(decisions_valid & !areVectors),
      .decisions_ready(tokenTable_decisions_ready),
      .decisions_payload_frame(decisions_payload_frame),
      .decisions_payload_token(decisions_payload_token),
      .decisions_payload_reference(decisions_payload_reference),
      .decisions_payload_informative(decisions_payload_informative),
      .finish(finish & !areVectors),
      .readable(tokenTable_readable),
      .retire(tokenReader_retire),
      .informativeCount(tokenTable_informativeCount),
      .otherCount(tokenTable_otherCount),
      .frame(tokenReader_frame),
      .frameInformativeCount(tokenTable_frameInformativeCount),
      .frameOtherCount(tokenTable_frameOtherCount),
      .frameInformativeStart(tokenTable_frameInformativeStart),
      .frameOtherStart(tokenTable_frameOtherStart),
      .informativePosition(tokenReader_informativePosition),
      .informative_frame(tokenTable_informative_frame),
      .informative_token(tokenTable_informative_token),
      .otherPosition(tokenReader_otherPosition),
      .other_frame(tokenTable_other_frame),
      .other_token(tokenTable_other_token),
      .other_reference(tokenTable_other_reference),
      .other_informative(tokenTable_other_informative),
      .lookup_frame(tokenReader_lookup_frame),
      .lookup_token(tokenReader_lookup_token),
      .found_frame(tokenTable_found_frame),
      .found_token(tokenTable_found_token),
      .found_reference(tokenTable_found_reference),
      .found_informative(tokenTable_found_informative),
      .softwarePosition(position),
      .softwareInformative_frame(tokenTable_softwareInformative_frame),
      .softwareInformative_token(tokenTable_softwareInformative_token),
      .softwareOther_frame(tokenTable_softwareOther_frame),
      .softwareOther_token(tokenTable_softwareOther_token),
      .softwareOther_reference(tokenTable_softwareOther_reference),
      .softwareOther_informative(tokenTable_softwareOther_informative_unused)
  );

  wire vectorTable_softwareOther_informative_unused;
  TokenTable_f8_t197 vectorTable (  // TokenTables.swift:68
      .clk(clk),
      .rst(rst),
      .decisions_valid(decisions_valid & areVectors),
      .decisions_ready(vectorTable_decisions_ready),
      .decisions_payload_frame(decisions_payload_frame),
      .decisions_payload_token(decisions_payload_token),
      .decisions_payload_reference(decisions_payload_reference),
      .decisions_payload_informative(decisions_payload_informative),
      .finish(finish & areVectors),
      .readable(vectorTable_readable),
      .retire(vectorReader_retire),
      .informativeCount(vectorTable_informativeCount),
      .otherCount(vectorTable_otherCount),
      .frame(vectorReader_frame),
      .frameInformativeCount(vectorTable_frameInformativeCount),
      .frameOtherCount(vectorTable_frameOtherCount),
      .frameInformativeStart(vectorTable_frameInformativeStart),
      .frameOtherStart(vectorTable_frameOtherStart),
      .informativePosition(vectorReader_informativePosition),
      .informative_frame(vectorTable_informative_frame),
      .informative_token(vectorTable_informative_token),
      .otherPosition(vectorReader_otherPosition),
      .other_frame(vectorTable_other_frame),
      .other_token(vectorTable_other_token),
      .other_reference(vectorTable_other_reference),
      .other_informative(vectorTable_other_informative),
      .lookup_frame(vectorReader_lookup_frame),
      .lookup_token(vectorReader_lookup_token),
      .found_frame(vectorTable_found_frame),
      .found_token(vectorTable_found_token),
      .found_reference(vectorTable_found_reference),
      .found_informative(vectorTable_found_informative),
      .softwarePosition(position),
      .softwareInformative_frame(vectorTable_softwareInformative_frame),
      .softwareInformative_token(vectorTable_softwareInformative_token),
      .softwareOther_frame(vectorTable_softwareOther_frame),
      .softwareOther_token(vectorTable_softwareOther_token),
      .softwareOther_reference(vectorTable_softwareOther_reference),
      .softwareOther_informative(vectorTable_softwareOther_informative_unused)
  );

  assign tokens_readable = tokenTable_readable;
  assign tokens_informativeCount = tokenTable_informativeCount;
  assign tokens_otherCount = tokenTable_otherCount;
  assign tokens_frameInformativeStart = tokenTable_frameInformativeStart;
  assign tokens_frameInformativeCount = tokenTable_frameInformativeCount;
  assign tokens_frameOtherStart = tokenTable_frameOtherStart;
  assign tokens_frameOtherCount = tokenTable_frameOtherCount;
  assign tokens_informative_frame = tokenTable_informative_frame;
  assign tokens_informative_token = tokenTable_informative_token;
  assign tokens_other_frame = tokenTable_other_frame;
  assign tokens_other_token = tokenTable_other_token;
  assign tokens_other_reference = tokenTable_other_reference;
  assign tokens_other_informative = tokenTable_other_informative;
  assign tokens_found_frame = tokenTable_found_frame;
  assign tokens_found_token = tokenTable_found_token;
  assign tokens_found_reference = tokenTable_found_reference;
  assign tokens_found_informative = tokenTable_found_informative;
  assign vectors_readable = vectorTable_readable;
  assign vectors_informativeCount = vectorTable_informativeCount;
  assign vectors_otherCount = vectorTable_otherCount;
  assign vectors_frameInformativeStart = vectorTable_frameInformativeStart;
  assign vectors_frameInformativeCount = vectorTable_frameInformativeCount;
  assign vectors_frameOtherStart = vectorTable_frameOtherStart;
  assign vectors_frameOtherCount = vectorTable_frameOtherCount;
  assign vectors_informative_frame = vectorTable_informative_frame;
  assign vectors_informative_token = vectorTable_informative_token;
  assign vectors_other_frame = vectorTable_other_frame;
  assign vectors_other_token = vectorTable_other_token;
  assign vectors_other_reference = vectorTable_other_reference;
  assign vectors_other_informative = vectorTable_other_informative;
  assign vectors_found_frame = vectorTable_found_frame;
  assign vectors_found_token = vectorTable_found_token;
  assign vectors_found_reference = vectorTable_found_reference;
  assign vectors_found_informative = vectorTable_found_informative;

  always @(posedge clk) begin
    if (rst) begin
      asked <= 2'd0;
    end else begin
      asked <= query;
    end
  end

  assign item_frame = asked[1]
      ? (asked[0] ? vectorTable_softwareOther_frame : tokenTable_softwareOther_frame)
      : asked[0]
      ? vectorTable_softwareInformative_frame
      : tokenTable_softwareInformative_frame;
  assign item_token = asked[1]
      ? (asked[0] ? vectorTable_softwareOther_token : tokenTable_softwareOther_token)
      : asked[0]
      ? vectorTable_softwareInformative_token
      : tokenTable_softwareInformative_token;
  assign item_reference = asked[0] ? vectorTable_softwareOther_reference : tokenTable_softwareOther_reference;
  assign item_count = asked[1]
      ? (asked[0] ? vectorTable_otherCount : tokenTable_otherCount)
      : asked[0]
      ? vectorTable_informativeCount
      : tokenTable_informativeCount;
endmodule

`default_nettype wire
