// Written by Apus. CMCAccelerator_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535 with the port names by which Vivado and Quartus find its buses:
// s_axi: bus, AXI4-Lite slave
// m_axi: memoryRead, AXI4 master
// m_axi: memoryWrite, AXI4 master
module CMCAccelerator_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535_axi (
    (* X_INTERFACE_PARAMETER = "ASSOCIATED_BUSIF s_axi:m_axi, ASSOCIATED_RESET aresetn" *)
    input wire aclk,
    input wire aresetn,
    input wire s_axi_awvalid,
    output wire s_axi_awready,
    input wire [6:0] s_axi_awaddr,
    input wire [2:0] s_axi_awprot,
    input wire s_axi_wvalid,
    output wire s_axi_wready,
    input wire [31:0] s_axi_wdata,
    input wire [3:0] s_axi_wstrb,
    output wire s_axi_bvalid,
    input wire s_axi_bready,
    output wire [1:0] s_axi_bresp,
    input wire s_axi_arvalid,
    output wire s_axi_arready,
    input wire [6:0] s_axi_araddr,
    input wire [2:0] s_axi_arprot,
    output wire s_axi_rvalid,
    input wire s_axi_rready,
    output wire [31:0] s_axi_rdata,
    output wire [1:0] s_axi_rresp,
    output wire m_axi_arvalid,
    input wire m_axi_arready,
    output wire [31:0] m_axi_araddr,
    output wire [7:0] m_axi_arlen,
    output wire [2:0] m_axi_arsize,
    output wire [1:0] m_axi_arburst,
    output wire [3:0] m_axi_arcache,
    output wire [2:0] m_axi_arprot,
    input wire m_axi_rvalid,
    output wire m_axi_rready,
    input wire [255:0] m_axi_rdata,
    input wire [1:0] m_axi_rresp,
    input wire m_axi_rlast,
    output wire m_axi_awvalid,
    input wire m_axi_awready,
    output wire [31:0] m_axi_awaddr,
    output wire [7:0] m_axi_awlen,
    output wire [2:0] m_axi_awsize,
    output wire [1:0] m_axi_awburst,
    output wire [3:0] m_axi_awcache,
    output wire [2:0] m_axi_awprot,
    output wire m_axi_wvalid,
    input wire m_axi_wready,
    output wire [255:0] m_axi_wdata,
    output wire [31:0] m_axi_wstrb,
    output wire m_axi_wlast,
    input wire m_axi_bvalid,
    output wire m_axi_bready,
    input wire [1:0] m_axi_bresp,
    output wire m_axi_arid,
    output wire m_axi_arlock,
    output wire [3:0] m_axi_arqos,
    input wire m_axi_rid,
    output wire m_axi_awid,
    output wire m_axi_awlock,
    output wire [3:0] m_axi_awqos,
    input wire m_axi_bid,
    output wire irq
);

  // The reset may come at any time and ends with the clock.
  (* ASYNC_REG = "TRUE" *)
  reg [1:0] resetn;

  always @(posedge aclk or negedge aresetn) begin
    if (!aresetn) resetn <= 2'b00;
    else resetn <= {resetn[0], 1'b1};
  end

  CMCAccelerator_g16_w64_c4_t196_f33_d768_s20_b32_n8_k197_r65535 design_inst (
      .clk(aclk),
      .rst(!resetn[1]),
      .bus_awvalid(s_axi_awvalid),
      .bus_awready(s_axi_awready),
      .bus_awaddr(s_axi_awaddr),
      .bus_awprot(s_axi_awprot),
      .bus_wvalid(s_axi_wvalid),
      .bus_wready(s_axi_wready),
      .bus_wdata(s_axi_wdata),
      .bus_wstrb(s_axi_wstrb),
      .bus_bvalid(s_axi_bvalid),
      .bus_bready(s_axi_bready),
      .bus_bresp(s_axi_bresp),
      .bus_arvalid(s_axi_arvalid),
      .bus_arready(s_axi_arready),
      .bus_araddr(s_axi_araddr),
      .bus_arprot(s_axi_arprot),
      .bus_rvalid(s_axi_rvalid),
      .bus_rready(s_axi_rready),
      .bus_rdata(s_axi_rdata),
      .bus_rresp(s_axi_rresp),
      .memoryRead_arvalid(m_axi_arvalid),
      .memoryRead_arready(m_axi_arready),
      .memoryRead_araddr(m_axi_araddr),
      .memoryRead_arlen(m_axi_arlen),
      .memoryRead_arsize(m_axi_arsize),
      .memoryRead_arburst(m_axi_arburst),
      .memoryRead_arcache(m_axi_arcache),
      .memoryRead_arprot(m_axi_arprot),
      .memoryRead_rvalid(m_axi_rvalid),
      .memoryRead_rready(m_axi_rready),
      .memoryRead_rdata(m_axi_rdata),
      .memoryRead_rresp(m_axi_rresp),
      .memoryRead_rlast(m_axi_rlast),
      .memoryWrite_awvalid(m_axi_awvalid),
      .memoryWrite_awready(m_axi_awready),
      .memoryWrite_awaddr(m_axi_awaddr),
      .memoryWrite_awlen(m_axi_awlen),
      .memoryWrite_awsize(m_axi_awsize),
      .memoryWrite_awburst(m_axi_awburst),
      .memoryWrite_awcache(m_axi_awcache),
      .memoryWrite_awprot(m_axi_awprot),
      .memoryWrite_wvalid(m_axi_wvalid),
      .memoryWrite_wready(m_axi_wready),
      .memoryWrite_wdata(m_axi_wdata),
      .memoryWrite_wstrb(m_axi_wstrb),
      .memoryWrite_wlast(m_axi_wlast),
      .memoryWrite_bvalid(m_axi_bvalid),
      .memoryWrite_bready(m_axi_bready),
      .memoryWrite_bresp(m_axi_bresp),
      .irq(irq)
  );

  // All transfers have the identifier 0.
  assign m_axi_arid = 1'b0;
  assign m_axi_arlock = 1'b0;
  assign m_axi_arqos = 4'b0000;
  assign m_axi_awid = 1'b0;
  assign m_axi_awlock = 1'b0;
  assign m_axi_awqos = 4'b0000;
  wire unused = &{1'b0, m_axi_rid, m_axi_bid};
endmodule
