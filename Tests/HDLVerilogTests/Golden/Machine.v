// Machine, written by Apus. Change the Swift source, not this file.
// Content: fnv1a64 5683794e6bb57f1b
`default_nettype none

module Machine (
    input  wire       core_clk,
    input  wire       core_rst_n,
    input  wire       slow_en,
    input  wire       start,  // Machine.swift:1
    input  wire       done,  // Machine.swift:2
    output wire       busy,  // Machine.swift:3
    output reg  [2:0] phase  // Machine.swift:4
);

  reg [1:0] state;  // Machine.swift:5
  reg [3:0] count;  // Machine.swift:6

  always @(posedge core_clk or negedge core_rst_n) begin
    if (!core_rst_n) begin
      state <= 2'd0;
    end else begin
      case (state)  // Machine.swift:7
        2'd0: begin  // idle
          if (start) begin  // Machine.swift:8
            state <= 2'd1;
          end
        end
        2'd1: begin  // run
          if (count == 4'd0) begin  // Machine.swift:11
            state <= 2'd2;
          end
        end
        2'd2: begin  // drain
          if (done) begin  // Machine.swift:13
            state <= 2'd0;
          end else begin
            state <= 2'd3;
          end
        end
        default: state <= 2'd0;
      endcase
    end
  end

  always @(posedge core_clk or negedge core_rst_n) begin
    if (!core_rst_n) begin
      count <= 4'd3;
    end else if (slow_en) begin
      case (state)  // Machine.swift:7
        2'd1: count <= count - 4'd1;  // run
        default: ;
      endcase
    end
  end

  assign busy = state != 2'd0;

  always @(*) begin
    phase = 3'd0;
    case (state)  // Machine.swift:19
      2'd1: phase = 3'd5;  // run
      2'd2, 2'd3: phase = count[2:0];  // drain
      default: ;
    endcase
  end
endmodule

`default_nettype wire
