import HDLLibrary

/// The registers of a `CMCAccelerator`.
public let cmcAcceleratorRegisters = try! RegisterMap(
  "cmc",
  registers: [
    .init("control", offset: 0x00, [.init("start", bits: 0...0, .writeOnly, "Starts the command list, unless busy.")]),
    .init(
      "status", offset: 0x04,
      [
        .init("busy", bits: 0...0, .readOnly, "Whether a list is worked on."),
        .init("error", bits: 4...7, .readOnly, "Why the last list stopped; 0 if it did not."),
        .init("command", bits: 16...31, .readOnly, "The number of the command that is worked on or has failed."),
      ]),
    .init(
      "interrupt", offset: 0x08,
      [
        .init("done", bits: 0...0, .writeOneToClear, "A list has ended without an error."),
        .init("failed", bits: 1...1, .writeOneToClear, "A list has stopped at an error."),
      ]),
    .init(
      "interrupt_enable", offset: 0x0C,
      [.init("done", bits: 0...0, .readWrite), .init("failed", bits: 1...1, .readWrite)]),
    .init("list_address", offset: 0x10, [.init("address", bits: 0...31, .readWrite, "Of the first command.")]),
    .init("list_count", offset: 0x14, [.init("count", bits: 0...15, .readWrite, "Commands.")]),
    .init("cycles", offset: 0x18, [.init("count", bits: 0...31, .readOnly, "Cycles of the list.")]),
    .init("search_cycles", offset: 0x1C, [.init("count", bits: 0...31, .readOnly, "Those in which lanes compare.")]),
    .init("product_cycles", offset: 0x20, [.init("count", bits: 0...31, .readOnly, "Slices that were multiplied.")]),
    .init(
      "overlap_cycles", offset: 0x24,
      [.init("count", bits: 0...31, .readOnly, "Cycles in which one segment is predicted while another is multiplied.")]
    ),
    .init("beats_read", offset: 0x28, [.init("count", bits: 0...31, .readOnly)]),
    .init("beats_written", offset: 0x2C, [.init("count", bits: 0...31, .readOnly)]),
    .init("tokens", offset: 0x30, [.init("count", bits: 0...31, .readOnly, "Tokens that were decided about.")]),
    .init("informative", offset: 0x34, [.init("count", bits: 0...31, .readOnly, "Informative ones among them.")]),
    .init(
      "table_query", offset: 0x38,
      [
        .init("position", bits: 0...15, .readWrite, "In the list."),
        .init("table", bits: 16...17, .readWrite, "0 ITT, 1 IVT, 2 N-ITT, 3 N-IVT, of the segment that is multiplied."),
      ]),
    .init(
      "table_item", offset: 0x3C,
      [
        .init("frame", bits: 0...7, .readOnly), .init("token", bits: 8...19, .readOnly),
        .init("reference", bits: 20...31, .readOnly),
      ]),
    .init("table_count", offset: 0x40, [.init("count", bits: 0...31, .readOnly, "Items in the list.")]),
  ],
  "Registers of the CMC accelerator.")
