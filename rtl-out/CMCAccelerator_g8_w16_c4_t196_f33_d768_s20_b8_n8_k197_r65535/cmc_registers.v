// cmc_registers, written by Apus. Change the Swift source, not this file.
// Parameters: map = cmc_4688984606024bff
// Content: fnv1a64 fc99c10844cb690d
`default_nettype none

// Registers of the CMC accelerator.
module cmc_registers (
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
    input  wire [3:0]  hardware_status_error,  // AXI4LiteRegisters.swift:14
    input  wire [15:0] hardware_status_command,  // AXI4LiteRegisters.swift:14
    input  wire        hardware_interrupt_done,  // AXI4LiteRegisters.swift:14
    input  wire        hardware_interrupt_failed,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_cycles_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_search_cycles_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_product_cycles_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_overlap_cycles_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_beats_read_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_beats_written_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_tokens_count,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_informative_count,  // AXI4LiteRegisters.swift:14
    input  wire [7:0]  hardware_table_item_frame,  // AXI4LiteRegisters.swift:14
    input  wire [11:0] hardware_table_item_token,  // AXI4LiteRegisters.swift:14
    input  wire [11:0] hardware_table_item_reference,  // AXI4LiteRegisters.swift:14
    input  wire [31:0] hardware_table_count_count,  // AXI4LiteRegisters.swift:14
    output wire        fields_control_start,  // AXI4LiteRegisters.swift:15
    output wire        fields_interrupt_enable_done,  // AXI4LiteRegisters.swift:15
    output wire        fields_interrupt_enable_failed,  // AXI4LiteRegisters.swift:15
    output wire [31:0] fields_list_address_address,  // AXI4LiteRegisters.swift:15
    output wire [15:0] fields_list_count_count,  // AXI4LiteRegisters.swift:15
    output wire [15:0] fields_table_query_position,  // AXI4LiteRegisters.swift:15
    output wire [1:0]  fields_table_query_table  // AXI4LiteRegisters.swift:15
);

  reg write_pending;  // AXI4LiteRegisters.swift:50
  reg write_failed;  // AXI4LiteRegisters.swift:51
  reg read_pending;  // AXI4LiteRegisters.swift:66
  // Starts the command list, unless busy.
  reg control_start;  // AXI4LiteRegisters+Fields.swift:48
  // A list has ended without an error.
  reg interrupt_done;  // AXI4LiteRegisters+Fields.swift:48
  // A list has stopped at an error.
  reg interrupt_failed;  // AXI4LiteRegisters+Fields.swift:48
  reg interrupt_enable_done;  // AXI4LiteRegisters+Fields.swift:48
  reg interrupt_enable_failed;  // AXI4LiteRegisters+Fields.swift:48
  // Of the first command.
  reg [31:0] list_address_address;  // AXI4LiteRegisters+Fields.swift:48
  // Commands.
  reg [15:0] list_count_count;  // AXI4LiteRegisters+Fields.swift:48
  // In the list.
  reg [15:0] table_query_position;  // AXI4LiteRegisters+Fields.swift:48
  // 0 ITT, 1 IVT, 2 N-ITT, 3 N-IVT, of the segment that is multiplied.
  reg [1:0] table_query_table;  // AXI4LiteRegisters+Fields.swift:48
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

  wire write_failed_or = (bus_awaddr[6:2] == 5'd0)
      | (bus_awaddr[6:2] == 5'd1)
      | ((bus_awaddr[6:2] == 5'd2) | (bus_awaddr[6:2] == 5'd3));
  wire write_failed_or_2 = (bus_awaddr[6:2] == 5'd4)
      | (bus_awaddr[6:2] == 5'd5)
      | ((bus_awaddr[6:2] == 5'd6) | (bus_awaddr[6:2] == 5'd7));
  wire write_failed_or_3 = (bus_awaddr[6:2] == 5'd8)
      | (bus_awaddr[6:2] == 5'd9)
      | ((bus_awaddr[6:2] == 5'd10) | (bus_awaddr[6:2] == 5'd11));
  wire write_failed_or_4 = (bus_awaddr[6:2] == 5'd12)
      | (bus_awaddr[6:2] == 5'd13)
      | ((bus_awaddr[6:2] == 5'd14) | (bus_awaddr[6:2] == 5'd15));
  always @(posedge clk) begin
    if (rst) begin
      write_failed <= 1'b0;
    end else if (is_writing) begin  // AXI4LiteRegisters.swift:55
      write_failed <= !(write_failed_or | write_failed_or_2 | (write_failed_or_3 | write_failed_or_4) | (bus_awaddr[6:2] == 5'd16));
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
    end else if (control_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
      control_start <= bus_wdata[0];
    end
  end

  assign fields_control_start = control_start;

  wire interrupt_is_written = is_writing & (bus_awaddr[6:2] == 5'd2);
  wire interrupt_done_cleared = interrupt_is_written ? (bus_wdata[0] & bus_wstrb[0]) : 1'b0;
  always @(posedge clk) begin
    if (rst) begin
      interrupt_done <= 1'b0;
    end else begin
      interrupt_done <= (interrupt_done & !interrupt_done_cleared) | hardware_interrupt_done;
    end
  end

  wire interrupt_failed_cleared = interrupt_is_written ? (bus_wdata[1] & bus_wstrb[0]) : 1'b0;
  always @(posedge clk) begin
    if (rst) begin
      interrupt_failed <= 1'b0;
    end else begin
      interrupt_failed <= (interrupt_failed & !interrupt_failed_cleared) | hardware_interrupt_failed;
    end
  end

  wire interrupt_enable_is_written = is_writing & (bus_awaddr[6:2] == 5'd3);
  always @(posedge clk) begin
    if (rst) begin
      interrupt_enable_done <= 1'b0;
    end else if (interrupt_enable_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
      interrupt_enable_done <= bus_wdata[0];
    end
  end

  assign fields_interrupt_enable_done = interrupt_enable_done;

  always @(posedge clk) begin
    if (rst) begin
      interrupt_enable_failed <= 1'b0;
    end else if (interrupt_enable_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
      interrupt_enable_failed <= bus_wdata[1];
    end
  end

  assign fields_interrupt_enable_failed = interrupt_enable_failed;

  wire list_address_is_written = is_writing & (bus_awaddr[6:2] == 5'd4);
  always @(posedge clk) begin
    if (rst) begin
      list_address_address <= 32'd0;
    end else begin
      if (list_address_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
        list_address_address[7:0] <= bus_wdata[7:0];
      end
      if (list_address_is_written & bus_wstrb[1]) begin  // AXI4LiteRegisters+Fields.swift:15
        list_address_address[15:8] <= bus_wdata[15:8];
      end
      if (list_address_is_written & bus_wstrb[2]) begin  // AXI4LiteRegisters+Fields.swift:15
        list_address_address[23:16] <= bus_wdata[23:16];
      end
      if (list_address_is_written & bus_wstrb[3]) begin  // AXI4LiteRegisters+Fields.swift:15
        list_address_address[31:24] <= bus_wdata[31:24];
      end
    end
  end

  assign fields_list_address_address = list_address_address;

  wire list_count_is_written = is_writing & (bus_awaddr[6:2] == 5'd5);
  always @(posedge clk) begin
    if (rst) begin
      list_count_count <= 16'd0;
    end else begin
      if (list_count_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
        list_count_count[7:0] <= bus_wdata[7:0];
      end
      if (list_count_is_written & bus_wstrb[1]) begin  // AXI4LiteRegisters+Fields.swift:15
        list_count_count[15:8] <= bus_wdata[15:8];
      end
    end
  end

  assign fields_list_count_count = list_count_count;

  wire table_query_is_written = is_writing & (bus_awaddr[6:2] == 5'd14);
  always @(posedge clk) begin
    if (rst) begin
      table_query_position <= 16'd0;
    end else begin
      if (table_query_is_written & bus_wstrb[0]) begin  // AXI4LiteRegisters+Fields.swift:15
        table_query_position[7:0] <= bus_wdata[7:0];
      end
      if (table_query_is_written & bus_wstrb[1]) begin  // AXI4LiteRegisters+Fields.swift:15
        table_query_position[15:8] <= bus_wdata[15:8];
      end
    end
  end

  assign fields_table_query_position = table_query_position;

  always @(posedge clk) begin
    if (rst) begin
      table_query_table <= 2'd0;
    end else if (table_query_is_written & bus_wstrb[2]) begin  // AXI4LiteRegisters+Fields.swift:15
      table_query_table <= bus_wdata[17:16];
    end
  end

  assign fields_table_query_table = table_query_table;

  always @(*) begin
    case (bus_araddr[6:2])  // AXI4LiteRegisters.swift:75
      5'd0: read_word = 32'd0;
      5'd1: read_word = {hardware_status_command, 8'd0, hardware_status_error, 3'd0, hardware_status_busy};
      5'd2: read_word = {30'd0, interrupt_failed, interrupt_done};
      5'd3: read_word = {30'd0, interrupt_enable_failed, interrupt_enable_done};
      5'd4: read_word = list_address_address;
      5'd5: read_word = {16'd0, list_count_count};
      5'd6: read_word = hardware_cycles_count;
      5'd7: read_word = hardware_search_cycles_count;
      5'd8: read_word = hardware_product_cycles_count;
      5'd9: read_word = hardware_overlap_cycles_count;
      5'd10: read_word = hardware_beats_read_count;
      5'd11: read_word = hardware_beats_written_count;
      5'd12: read_word = hardware_tokens_count;
      5'd13: read_word = hardware_informative_count;
      5'd14: read_word = {14'd0, table_query_table, table_query_position};
      5'd15: read_word = {hardware_table_item_reference, hardware_table_item_token, hardware_table_item_frame};
      5'd16: read_word = hardware_table_count_count;
      default: read_word = 32'd0;
    endcase
  end

  always @(posedge clk) begin
    if (bus_arvalid & bus_arready) begin  // AXI4LiteRegisters.swift:82
      read_data <= read_word;
    end
  end

  wire read_failed_or = (bus_araddr[6:2] == 5'd0)
      | (bus_araddr[6:2] == 5'd1)
      | ((bus_araddr[6:2] == 5'd2) | (bus_araddr[6:2] == 5'd3));
  wire read_failed_or_2 = (bus_araddr[6:2] == 5'd4)
      | (bus_araddr[6:2] == 5'd5)
      | ((bus_araddr[6:2] == 5'd6) | (bus_araddr[6:2] == 5'd7));
  wire read_failed_or_3 = (bus_araddr[6:2] == 5'd8)
      | (bus_araddr[6:2] == 5'd9)
      | ((bus_araddr[6:2] == 5'd10) | (bus_araddr[6:2] == 5'd11));
  wire read_failed_or_4 = (bus_araddr[6:2] == 5'd12)
      | (bus_araddr[6:2] == 5'd13)
      | ((bus_araddr[6:2] == 5'd14) | (bus_araddr[6:2] == 5'd15));
  always @(posedge clk) begin
    if (rst) begin
      read_failed <= 1'b0;
    end else if (bus_arvalid & bus_arready) begin  // AXI4LiteRegisters.swift:82
      read_failed <= !(read_failed_or | read_failed_or_2 | (read_failed_or_3 | read_failed_or_4) | (bus_araddr[6:2] == 5'd16));
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
