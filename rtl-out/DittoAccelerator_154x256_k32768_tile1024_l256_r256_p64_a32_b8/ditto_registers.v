// ditto_registers, written by Apus. Change the Swift source, not this file.
// Parameters: map = ditto_504af392067f872b
// Content: fnv1a64 0eced2a34e88b7ca
`default_nettype none

// Control and status of DittoAccelerator. Counters begin anew with each list.
module ditto_registers (
    input  wire        clk,
    input  wire        rst,
    input  wire        bus_awvalid,  // AXI4LiteRegisters.swift:13
    output wire        bus_awready,  // AXI4LiteRegisters.swift:13
    input  wire [6:0]  bus_awaddr,  // AXI4LiteRegisters.swift:13
    input  wire [2:0]  bus_awprot,  // AXI4LiteRegisters.swift:13
    input  wire        bus_wvalid,  // AXI4LiteRegisters.swift:13
    output wire        bus_wready,  // AXI4LiteRegisters.swift:13
    input  wire [31:0] bus_wdata,  // AXI4LiteRegisters.swift:13
    input  wire [3:0]  bus_wstrb,  // AXI4LiteRegisters.swift:13
    output wire        bus_bvalid,  // AXI4LiteRegisters.swift:13
    input  wire        bus_bready,  // AXI4LiteRegisters.swift:13
    output wire [1:0]  bus_bresp,  // AXI4LiteRegisters.swift:13
    input  wire        bus_arvalid,  // AXI4LiteRegisters.swift:13
    output wire        bus_arready,  // AXI4LiteRegisters.swift:13
    input  wire [6:0]  bus_araddr,  // AXI4LiteRegisters.swift:13
    input  wire [2:0]  bus_arprot,  // AXI4LiteRegisters.swift:13
    output wire        bus_rvalid,  // AXI4LiteRegisters.swift:13
    input  wire        bus_rready,  // AXI4LiteRegisters.swift:13
    output wire [31:0] bus_rdata,  // AXI4LiteRegisters.swift:13
    output wire [1:0]  bus_rresp,  // AXI4LiteRegisters.swift:13
    input  wire        hardware_status_busy,  // AXI4LiteRegisters.swift:14
    input  wire        hardware_status_done,  // AXI4LiteRegisters.swift:14
    input  wire        hardware_status_failed,  // AXI4LiteRegisters.swift:14
    input  wire        hardware_status_overflow,  // AXI4LiteRegisters.swift:14
    input  wire [7:0]  hardware_error_code,  // AXI4LiteRegisters.swift:14
    input  wire [7:0]  hardware_error_detail,  // AXI4LiteRegisters.swift:14
    input  wire [15:0] hardware_error_command,  // AXI4LiteRegisters.swift:14
    input  wire [15:0] hardware_finished_commands,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_cycles_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_beatsRead_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_beatsWritten_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_zeros_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_lows_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_fulls_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_stalls_count,  // AXI4LiteRegisters.swift:14
    input  wire [15:0] hardware_defoCycles_original,  // AXI4LiteRegisters.swift:14
    input  wire [15:0] hardware_defoCycles_difference,  // AXI4LiteRegisters.swift:14
    input  wire        hardware_defoDecision_differences,  // AXI4LiteRegisters.swift:14
    output wire        fields_control_start,  // AXI4LiteRegisters.swift:15
    output wire        fields_interruptEnable_done,  // AXI4LiteRegisters.swift:15
    output wire        fields_interruptEnable_failed,  // AXI4LiteRegisters.swift:15
    output wire        fields_clear_done,  // AXI4LiteRegisters.swift:15
    output wire        fields_clear_failed,  // AXI4LiteRegisters.swift:15
    output wire        fields_clear_overflow,  // AXI4LiteRegisters.swift:15
    output wire [31:0] fields_listAddress_address,  // AXI4LiteRegisters.swift:15
    output wire [15:0] fields_listLength_commands,  // AXI4LiteRegisters.swift:15
    output wire        fields_defo_spatial,  // AXI4LiteRegisters.swift:15
    output wire [15:0] fields_defoLayer_number  // AXI4LiteRegisters.swift:15
);

  reg write_pending;  // AXI4LiteRegisters.swift:50
  reg write_failed;  // AXI4LiteRegisters.swift:51
  reg read_pending;  // AXI4LiteRegisters.swift:66
  // Starts the list; ignored while busy.
  reg control_start;  // AXI4LiteRegisters+Fields.swift:48
  // Interrupt while done is 1.
  reg interruptEnable_done;  // AXI4LiteRegisters+Fields.swift:48
  // Interrupt while failed is 1.
  reg interruptEnable_failed;  // AXI4LiteRegisters+Fields.swift:48
  // Clears done.
  reg clear_done;  // AXI4LiteRegisters+Fields.swift:48
  // Clears failed.
  reg clear_failed;  // AXI4LiteRegisters+Fields.swift:48
  // Clears overflow.
  reg clear_overflow;  // AXI4LiteRegisters+Fields.swift:48
  // Of the first command.
  reg [31:0] listAddress_address;  // AXI4LiteRegisters+Fields.swift:48
  // Commands in the list.
  reg [15:0] listLength_commands;  // AXI4LiteRegisters+Fields.swift:48
  // Layers that lose run on spatial differences (Defo+).
  reg defo_spatial;  // AXI4LiteRegisters+Fields.swift:48
  // Of the next two registers.
  reg [15:0] defoLayer_number;  // AXI4LiteRegisters+Fields.swift:48
  reg [31:0] read_word;  // AXI4LiteRegisters.swift:74
  reg [31:0] read_data;  // AXI4LiteRegisters.swift:80
  reg read_failed;  // AXI4LiteRegisters.swift:81

  wire is_writing = bus_awvalid & bus_wvalid & (!write_pending | bus_bready);
  assign bus_awready = is_writing;
  assign bus_wready = is_writing;

  always @(posedge clk) begin
    if (rst) begin
      write_pending <= 1'b0;
    end else if (is_writing) begin  // AXI4LiteRegisters.swift:55
      write_pending <= 1'b1;
    end else if (bus_bready) begin  // AXI4LiteRegisters.swift:58
      write_pending <= 1'b0;
    end
  end

  wire write_failed_or_2 = (bus_awaddr[6:2] == 5'd0)
      | (bus_awaddr[6:2] == 5'd1)
      | ((bus_awaddr[6:2] == 5'd2) | (bus_awaddr[6:2] == 5'd3));
  wire write_failed_or_3 = (bus_awaddr[6:2] == 5'd4)
      | (bus_awaddr[6:2] == 5'd5)
      | ((bus_awaddr[6:2] == 5'd6) | (bus_awaddr[6:2] == 5'd7));
  wire write_failed_or_4 = (bus_awaddr[6:2] == 5'd8)
      | (bus_awaddr[6:2] == 5'd9)
      | ((bus_awaddr[6:2] == 5'd10) | (bus_awaddr[6:2] == 5'd11));
  wire write_failed_or_5 = (bus_awaddr[6:2] == 5'd12)
      | (bus_awaddr[6:2] == 5'd13)
      | ((bus_awaddr[6:2] == 5'd14) | (bus_awaddr[6:2] == 5'd15));
  wire write_failed_or = write_failed_or_2
      | write_failed_or_3
      | (write_failed_or_4 | write_failed_or_5)
      | ((bus_awaddr[6:2] == 5'd16) | (bus_awaddr[6:2] == 5'd17) | (bus_awaddr[6:2] == 5'd18));
  always @(posedge clk) begin
    if (rst) begin
      write_failed <= 1'b0;
    end else if (is_writing) begin  // AXI4LiteRegisters.swift:55
      write_failed <= !write_failed_or;
    end
  end

  assign bus_bvalid = write_pending;
  assign bus_bresp = write_failed ? 2'd2 : 2'd0;
  assign bus_arready = !read_pending | bus_rready;

  always @(posedge clk) begin
    if (rst) begin
      read_pending <= 1'b0;
    end else if (bus_arready) begin  // AXI4LiteRegisters.swift:68
      read_pending <= bus_arvalid;
    end
  end

  assign bus_rvalid = read_pending;

  wire control_is_written = is_writing & (bus_awaddr[6:2] == 5'd0);
  always @(posedge clk) begin
    if (rst) begin
      control_start <= 1'b0;
    end else begin
      control_start <= control_is_written ? (bus_wdata[0] & bus_wstrb[0]) : 1'b0;
    end
  end

  assign fields_control_start = control_start;

  wire interruptEnable_is_written = is_writing & (bus_awaddr[6:2] == 5'd2);
  always @(posedge clk) begin
    if (rst) begin
      interruptEnable_done <= 1'b0;
    end else if (interruptEnable_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
      interruptEnable_done <= bus_wdata[1];
    end
  end

  assign fields_interruptEnable_done = interruptEnable_done;

  always @(posedge clk) begin
    if (rst) begin
      interruptEnable_failed <= 1'b0;
    end else if (interruptEnable_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
      interruptEnable_failed <= bus_wdata[2];
    end
  end

  assign fields_interruptEnable_failed = interruptEnable_failed;

  wire clear_is_written = is_writing & (bus_awaddr[6:2] == 5'd3);
  always @(posedge clk) begin
    if (rst) begin
      clear_done <= 1'b0;
    end else begin
      clear_done <= clear_is_written ? (bus_wdata[1] & bus_wstrb[0]) : 1'b0;
    end
  end

  assign fields_clear_done = clear_done;

  always @(posedge clk) begin
    if (rst) begin
      clear_failed <= 1'b0;
    end else begin
      clear_failed <= clear_is_written ? (bus_wdata[2] & bus_wstrb[0]) : 1'b0;
    end
  end

  assign fields_clear_failed = clear_failed;

  always @(posedge clk) begin
    if (rst) begin
      clear_overflow <= 1'b0;
    end else begin
      clear_overflow <= clear_is_written ? (bus_wdata[3] & bus_wstrb[0]) : 1'b0;
    end
  end

  assign fields_clear_overflow = clear_overflow;

  wire listAddress_is_written = is_writing & (bus_awaddr[6:2] == 5'd4);
  always @(posedge clk) begin
    if (rst) begin
      listAddress_address <= 32'd0;
    end else begin
      if (listAddress_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
        listAddress_address[7:0] <= bus_wdata[7:0];
      end
      if (listAddress_is_written & bus_wstrb[1]) begin  // AXI4LiteRegisters+Fields.swift:15
        listAddress_address[15:8] <= bus_wdata[15:8];
      end
      if (listAddress_is_written & bus_wstrb[2]) begin  // AXI4LiteRegisters+Fields.swift:15
        listAddress_address[23:16] <= bus_wdata[23:16];
      end
      if (listAddress_is_written & bus_wstrb[3]) begin  // AXI4LiteRegisters+Fields.swift:15
        listAddress_address[31:24] <= bus_wdata[31:24];
      end
    end
  end

  assign fields_listAddress_address = listAddress_address;

  wire listLength_is_written = is_writing & (bus_awaddr[6:2] == 5'd5);
  always @(posedge clk) begin
    if (rst) begin
      listLength_commands <= 16'd0;
    end else begin
      if (listLength_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
        listLength_commands[7:0] <= bus_wdata[7:0];
      end
      if (listLength_is_written & bus_wstrb[1]) begin  // AXI4LiteRegisters+Fields.swift:15
        listLength_commands[15:8] <= bus_wdata[15:8];
      end
    end
  end

  assign fields_listLength_commands = listLength_commands;

  wire defo_is_written = is_writing & (bus_awaddr[6:2] == 5'd15);
  always @(posedge clk) begin
    if (rst) begin
      defo_spatial <= 1'b0;
    end else if (defo_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
      defo_spatial <= bus_wdata[0];
    end
  end

  assign fields_defo_spatial = defo_spatial;

  wire defoLayer_is_written = is_writing & (bus_awaddr[6:2] == 5'd16);
  always @(posedge clk) begin
    if (rst) begin
      defoLayer_number <= 16'd0;
    end else begin
      if (defoLayer_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
        defoLayer_number[7:0] <= bus_wdata[7:0];
      end
      if (defoLayer_is_written & bus_wstrb[1]) begin  // AXI4LiteRegisters+Fields.swift:15
        defoLayer_number[15:8] <= bus_wdata[15:8];
      end
    end
  end

  assign fields_defoLayer_number = defoLayer_number;

  always @(*) begin
    case (bus_araddr[6:2])  // AXI4LiteRegisters.swift:75
      5'd0: read_word = 32'd0;
      5'd1: read_word = {
          28'd0,
          hardware_status_overflow,
          hardware_status_failed,
          hardware_status_done,
          hardware_status_busy
      };
      5'd2: read_word = {29'd0, interruptEnable_failed, interruptEnable_done, 1'b0};
      5'd3: read_word = 32'd0;
      5'd4: read_word = listAddress_address;
      5'd5: read_word = {16'd0, listLength_commands};
      5'd6: read_word = {hardware_error_command, hardware_error_detail, hardware_error_code};
      5'd7: read_word = {16'd0, hardware_finished_commands};
      5'd8: read_word = hardware_cycles_count;
      5'd9: read_word = hardware_beatsRead_count;
      5'd10: read_word = hardware_beatsWritten_count;
      5'd11: read_word = hardware_zeros_count;
      5'd12: read_word = hardware_lows_count;
      5'd13: read_word = hardware_fulls_count;
      5'd14: read_word = hardware_stalls_count;
      5'd15: read_word = {31'd0, defo_spatial};
      5'd16: read_word = {16'd0, defoLayer_number};
      5'd17: read_word = {hardware_defoCycles_difference, hardware_defoCycles_original};
      5'd18: read_word = {31'd0, hardware_defoDecision_differences};
      default: read_word = 32'd0;
    endcase
  end

  always @(posedge clk) begin
    if (bus_arvalid & bus_arready) begin  // AXI4LiteRegisters.swift:82
      read_data <= read_word;
    end
  end

  wire read_failed_or_2 = (bus_araddr[6:2] == 5'd0)
      | (bus_araddr[6:2] == 5'd1)
      | ((bus_araddr[6:2] == 5'd2) | (bus_araddr[6:2] == 5'd3));
  wire read_failed_or_3 = (bus_araddr[6:2] == 5'd4)
      | (bus_araddr[6:2] == 5'd5)
      | ((bus_araddr[6:2] == 5'd6) | (bus_araddr[6:2] == 5'd7));
  wire read_failed_or_4 = (bus_araddr[6:2] == 5'd8)
      | (bus_araddr[6:2] == 5'd9)
      | ((bus_araddr[6:2] == 5'd10) | (bus_araddr[6:2] == 5'd11));
  wire read_failed_or_5 = (bus_araddr[6:2] == 5'd12)
      | (bus_araddr[6:2] == 5'd13)
      | ((bus_araddr[6:2] == 5'd14) | (bus_araddr[6:2] == 5'd15));
  wire read_failed_or = read_failed_or_2
      | read_failed_or_3
      | (read_failed_or_4 | read_failed_or_5)
      | ((bus_araddr[6:2] == 5'd16) | (bus_araddr[6:2] == 5'd17) | (bus_araddr[6:2] == 5'd18));
  always @(posedge clk) begin
    if (rst) begin
      read_failed <= 1'b0;
    end else if (bus_arvalid & bus_arready) begin  // AXI4LiteRegisters.swift:82
      read_failed <= !read_failed_or;
    end
  end

  assign bus_rdata = read_data;
  assign bus_rresp = read_failed ? 2'd2 : 2'd0;

  wire _unused_ok = &{1'b0, bus_awaddr[1:0], bus_awprot, bus_araddr[1:0], bus_arprot, 1'b0};

`ifdef FORMAL
  reg bus_aw_was_stalled;  // AXI4LiteRegisters.swift:32
  reg [9:0] bus_aw_payload_before;  // AXI4LiteRegisters.swift:32
  reg bus_w_was_stalled;  // AXI4LiteRegisters.swift:33
  reg [35:0] bus_w_payload_before;  // AXI4LiteRegisters.swift:33
  reg bus_ar_was_stalled;  // AXI4LiteRegisters.swift:34
  reg [9:0] bus_ar_payload_before;  // AXI4LiteRegisters.swift:34
  reg bus_b_was_stalled;  // AXI4LiteRegisters.swift:61
  reg [1:0] bus_b_payload_before;  // AXI4LiteRegisters.swift:61
  reg bus_r_was_stalled;  // AXI4LiteRegisters.swift:88
  reg [33:0] bus_r_payload_before;  // AXI4LiteRegisters.swift:88
  always @(posedge clk) begin
    if (rst) begin
      bus_aw_was_stalled <= 1'b0;
    end else begin
      bus_aw_was_stalled <= bus_awvalid & !bus_awready;
    end
  end
  always @(posedge clk) begin
    bus_aw_payload_before <= {bus_awaddr, bus_awprot};
  end
  always @(posedge clk) begin
    if (rst) begin
      bus_w_was_stalled <= 1'b0;
    end else begin
      bus_w_was_stalled <= bus_wvalid & !bus_wready;
    end
  end
  always @(posedge clk) begin
    bus_w_payload_before <= {bus_wdata, bus_wstrb};
  end
  always @(posedge clk) begin
    if (rst) begin
      bus_ar_was_stalled <= 1'b0;
    end else begin
      bus_ar_was_stalled <= bus_arvalid & !bus_arready;
    end
  end
  always @(posedge clk) begin
    bus_ar_payload_before <= {bus_araddr, bus_arprot};
  end
  always @(posedge clk) begin
    if (rst) begin
      bus_b_was_stalled <= 1'b0;
    end else begin
      bus_b_was_stalled <= bus_bvalid & !bus_bready;
    end
  end
  always @(posedge clk) begin
    bus_b_payload_before <= bus_bresp;
  end
  always @(posedge clk) begin
    if (rst) begin
      bus_r_was_stalled <= 1'b0;
    end else begin
      bus_r_was_stalled <= bus_rvalid & !bus_rready;
    end
  end
  always @(posedge clk) begin
    bus_r_payload_before <= {bus_rdata, bus_rresp};
  end

  // bus_aw.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!bus_aw_was_stalled | bus_awvalid);  // AXI4LiteRegisters.swift:32
    end
  end

  // bus_aw.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!bus_aw_was_stalled | ({bus_awaddr, bus_awprot} == bus_aw_payload_before));  // AXI4LiteRegisters.swift:32
    end
  end

  // bus_w.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!bus_w_was_stalled | bus_wvalid);  // AXI4LiteRegisters.swift:33
    end
  end

  // bus_w.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!bus_w_was_stalled | ({bus_wdata, bus_wstrb} == bus_w_payload_before));  // AXI4LiteRegisters.swift:33
    end
  end

  // bus_ar.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!bus_ar_was_stalled | bus_arvalid);  // AXI4LiteRegisters.swift:34
    end
  end

  // bus_ar.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assume (!bus_ar_was_stalled | ({bus_araddr, bus_arprot} == bus_ar_payload_before));  // AXI4LiteRegisters.swift:34
    end
  end

  // bus_b.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!bus_b_was_stalled | bus_bvalid);  // AXI4LiteRegisters.swift:61
    end
  end

  // bus_b.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!bus_b_was_stalled | (bus_bresp == bus_b_payload_before));  // AXI4LiteRegisters.swift:61
    end
  end

  // bus_r.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!bus_r_was_stalled | bus_rvalid);  // AXI4LiteRegisters.swift:88
    end
  end

  // bus_r.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      assert (!bus_r_was_stalled | ({bus_rdata, bus_rresp} == bus_r_payload_before));  // AXI4LiteRegisters.swift:88
    end
  end
`elsif SIMULATION_CHECKS
  reg bus_aw_was_stalled;  // AXI4LiteRegisters.swift:32
  reg [9:0] bus_aw_payload_before;  // AXI4LiteRegisters.swift:32
  reg bus_w_was_stalled;  // AXI4LiteRegisters.swift:33
  reg [35:0] bus_w_payload_before;  // AXI4LiteRegisters.swift:33
  reg bus_ar_was_stalled;  // AXI4LiteRegisters.swift:34
  reg [9:0] bus_ar_payload_before;  // AXI4LiteRegisters.swift:34
  reg bus_b_was_stalled;  // AXI4LiteRegisters.swift:61
  reg [1:0] bus_b_payload_before;  // AXI4LiteRegisters.swift:61
  reg bus_r_was_stalled;  // AXI4LiteRegisters.swift:88
  reg [33:0] bus_r_payload_before;  // AXI4LiteRegisters.swift:88
  always @(posedge clk) begin
    if (rst) begin
      bus_aw_was_stalled <= 1'b0;
    end else begin
      bus_aw_was_stalled <= bus_awvalid & !bus_awready;
    end
  end
  always @(posedge clk) begin
    bus_aw_payload_before <= {bus_awaddr, bus_awprot};
  end
  always @(posedge clk) begin
    if (rst) begin
      bus_w_was_stalled <= 1'b0;
    end else begin
      bus_w_was_stalled <= bus_wvalid & !bus_wready;
    end
  end
  always @(posedge clk) begin
    bus_w_payload_before <= {bus_wdata, bus_wstrb};
  end
  always @(posedge clk) begin
    if (rst) begin
      bus_ar_was_stalled <= 1'b0;
    end else begin
      bus_ar_was_stalled <= bus_arvalid & !bus_arready;
    end
  end
  always @(posedge clk) begin
    bus_ar_payload_before <= {bus_araddr, bus_arprot};
  end
  always @(posedge clk) begin
    if (rst) begin
      bus_b_was_stalled <= 1'b0;
    end else begin
      bus_b_was_stalled <= bus_bvalid & !bus_bready;
    end
  end
  always @(posedge clk) begin
    bus_b_payload_before <= bus_bresp;
  end
  always @(posedge clk) begin
    if (rst) begin
      bus_r_was_stalled <= 1'b0;
    end else begin
      bus_r_was_stalled <= bus_rvalid & !bus_rready;
    end
  end
  always @(posedge clk) begin
    bus_r_payload_before <= {bus_rdata, bus_rresp};
  end

  // bus_aw.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!bus_aw_was_stalled | bus_awvalid)) begin  // AXI4LiteRegisters.swift:32
        $display("APUS_CHECK assume 0 %m");
      end
    end
  end

  // bus_aw.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!bus_aw_was_stalled | ({bus_awaddr, bus_awprot} == bus_aw_payload_before))) begin  // AXI4LiteRegisters.swift:32
        $display("APUS_CHECK assume 1 %m");
      end
    end
  end

  // bus_w.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!bus_w_was_stalled | bus_wvalid)) begin  // AXI4LiteRegisters.swift:33
        $display("APUS_CHECK assume 2 %m");
      end
    end
  end

  // bus_w.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!bus_w_was_stalled | ({bus_wdata, bus_wstrb} == bus_w_payload_before))) begin  // AXI4LiteRegisters.swift:33
        $display("APUS_CHECK assume 3 %m");
      end
    end
  end

  // bus_ar.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!bus_ar_was_stalled | bus_arvalid)) begin  // AXI4LiteRegisters.swift:34
        $display("APUS_CHECK assume 4 %m");
      end
    end
  end

  // bus_ar.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!bus_ar_was_stalled | ({bus_araddr, bus_arprot} == bus_ar_payload_before))) begin  // AXI4LiteRegisters.swift:34
        $display("APUS_CHECK assume 5 %m");
      end
    end
  end

  // bus_b.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!bus_b_was_stalled | bus_bvalid)) begin  // AXI4LiteRegisters.swift:61
        $display("APUS_CHECK assert 6 %m");
      end
    end
  end

  // bus_b.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!bus_b_was_stalled | (bus_bresp == bus_b_payload_before))) begin  // AXI4LiteRegisters.swift:61
        $display("APUS_CHECK assert 7 %m");
      end
    end
  end

  // bus_r.valid stays 1 until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!bus_r_was_stalled | bus_rvalid)) begin  // AXI4LiteRegisters.swift:88
        $display("APUS_CHECK assert 8 %m");
      end
    end
  end

  // bus_r.payload stays unchanged until the word is taken
  always @(posedge clk) begin
    if (!rst) begin
      if (!(!bus_r_was_stalled | ({bus_rdata, bus_rresp} == bus_r_payload_before))) begin  // AXI4LiteRegisters.swift:88
        $display("APUS_CHECK assert 9 %m");
      end
    end
  end
`endif
endmodule

`default_nettype wire
