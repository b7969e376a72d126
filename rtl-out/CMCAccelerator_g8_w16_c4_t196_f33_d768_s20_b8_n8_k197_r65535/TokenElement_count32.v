// TokenElement_count32, written by Apus. Change the Swift source, not this file.
// Parameters: count = 32
// Content: fnv1a64 71a012e07283b867
`default_nettype none

module TokenElement_count32 (
    input  wire [7:0] element,  // AbsoluteDifference.swift:21
    input  wire       isSigned,  // AbsoluteDifference.swift:22
    input  wire [4:0] index,  // AbsoluteDifference.swift:24
    input  wire [4:0] lastIndex,  // AbsoluteDifference.swift:26
    output wire [7:0] stored  // AbsoluteDifference.swift:27
);

  assign stored = (index > lastIndex) ? 8'd0 : element ^ (isSigned ? 8'd128 : 8'd0);
endmodule

`default_nettype wire
