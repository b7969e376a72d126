import HDL
import HDLLibrary
import VectorProcessing

/// Ditto (HPCA 2025, section V-A): runs a list of layer commands from memory by itself, over as many denoising steps as the
/// list has, and raises `interruptRequest` at its end.
///
/// Commands are done one after the other, the next one being fetched meanwhile; a block of output channels of a command
/// after the other. Within it blocks of rows go through three stages that overlap: activations, product, vectors
/// (`BlockSequencer`). A command that makes no sense is found before anything of it is written; after an error of the bus
/// the rest of the command is run without writing anything more, so that all units end empty, and the list is stopped.
///
/// Commands may belong to a layer that the Defo unit measures (section IV): then their mode is the one that it decides.
///
/// Command layout, registers, errors: docs/ditto/accelerator.md. Golden model: `AcceleratorModel`.
public final class DittoAccelerator: Module {
  public let configuration: AcceleratorConfiguration

  @Input(\DittoAccelerator.controlPort) public var control: AXI4Lite
  @Output(\DittoAccelerator.readPort) public var memoryRead: AXI4Read
  @Output(\DittoAccelerator.writePort) public var memoryWrite: AXI4Write
  @Output public var interruptRequest: Bit

  @Reg(reset: .idle) var phase: Enum<AcceleratorPhase>
  /// Whether this is the first cycle of a block of channels.
  @Reg(reset: false) var isEntering: Bit
  @Reg(16, reset: 0) var commandNumber: UInt
  /// Channels of the command that are not done yet, and elements in front of these channels.
  @Reg(16, reset: 0) var channelsLeft: UInt
  @Reg(32, reset: 0) var channelOffset: UInt
  /// The layer that is measured, and the step that it runs in.
  @Reg(\DittoAccelerator.layers, reset: 0) var openLayer: UInt
  @Reg(reset: .first) var openStep: Enum<DefoStep>
  @Reg(reset: false) var isDone: Bit
  @Reg(reset: false) var isFailed: Bit
  @Reg(reset: false) var hasOverflowed: Bit
  /// Whether the command that comes next could not be read.
  @Reg(reset: false) var fetchFailed: Bit
  @Reg(8, reset: 0) var errorCode: UInt
  @Reg(8, reset: 0) var errorDetail: UInt
  @Reg(16, reset: 0) var errorCommand: UInt
  @Reg(32, reset: 0) var cycles: UInt
  @Reg(32, reset: 0) var beatsRead: UInt
  @Reg(32, reset: 0) var beatsWritten: UInt

  var controlPort: Shape<AXI4Lite> { .axi4Lite(addressWidth: Self.registerMap.addressWidth) }
  var readPort: Shape<AXI4Read> { .axi4Read(configuration.bus) }
  var writePort: Shape<AXI4Write> { .axi4Write(configuration.bus) }

  var layers: Shape<UInt> { .uint(0...(configuration.defo.layers - 1)) }

  public init(_ configuration: AcceleratorConfiguration) { self.configuration = configuration }

  public override func body() {
    let registers = instance(AXI4LiteRegisters(Self.registerMap))
    let units = AcceleratorUnits(self)
    registers.$bus <== control
    connect(units)
    connectMemory(units)
    sequence(units, registers)
    report(registers, units)
  }

  private func report(_ registers: AXI4LiteRegisters, _ units: AcceleratorUnits) {
    let fields = registers.fields
    let supplied = registers.$hardware
    supplied["status", "busy"] <== (phase != .idle).unsigned
    supplied["status", "done"] <== isDone.unsigned
    supplied["status", "failed"] <== isFailed.unsigned
    supplied["status", "overflow"] <== hasOverflowed.unsigned
    supplied["error", "code"] <== errorCode
    supplied["error", "detail"] <== errorDetail
    supplied["error", "command"] <== errorCommand
    supplied["finished", "commands"] <== commandNumber
    supplied["cycles", "count"] <== cycles
    supplied["beatsRead", "count"] <== beatsRead
    supplied["beatsWritten", "count"] <== beatsWritten
    supplied["zeros", "count"] <== units.compute.zeroCount
    supplied["lows", "count"] <== units.compute.lowCount
    supplied["fulls", "count"] <== units.compute.fullCount
    supplied["stalls", "count"] <== units.compute.stallCount
    let defo = units.defo
    unused(defo.cycles)
    defo.$fallsBackToSpatial <== fields["defo", "spatial"][0]
    defo.$inspected <== fields["defoLayer", "number"].saturated(to: 0...(configuration.defo.layers - 1))
    supplied["defoCycles", "original"] <== defo.originalCycles
    supplied["defoCycles", "difference"] <== defo.differenceCycles
    supplied["defoDecision", "differences"] <== defo.usesDifferences.unsigned
    interruptRequest =
      (isDone & fields["interruptEnable", "done"][0]) | (isFailed & fields["interruptEnable", "failed"][0])
  }
}

/// What the accelerator does.
enum AcceleratorPhase: HardwareEnum {
  case idle
  case fetch
  /// The checker looks at the command.
  case check
  /// The command is taken, or refused.
  case accept
  /// The Defo unit says how a command of a measured layer runs, or that it does not.
  case decide
  /// A block of channels.
  case run
  /// Until everything is written.
  case settle
  /// Until the command that was being fetched is there.
  case stop
}

/// The units of an accelerator.
struct AcceleratorUnits {
  let fetcher: CommandFetcher
  let checker: CommandChecker
  let blocks: BlockSequencer
  let parameters: ParameterLoader
  let weights: WeightBuffer
  let activations: ActivationLoader
  let compute: ComputeStage
  let reader: VectorReader
  let vectors: VectorProcessingUnit
  let transposer: BlockTransposer
  let writer: VectorWriter
  let defo: DefoUnit
  let memoryReader: AXI4ReadMaster
  /// Whose transfer the result of the memory reader is of.
  let readOfResult: UInt
  let memoryWriter: AXI4WriteMaster
  /// The command that is worked on.
  let command: LayerCommand
  let execution: LayerExecution

  init(_ module: DittoAccelerator) {
    let configuration = module.configuration
    fetcher = module.instance(CommandFetcher(configuration), "fetcher")
    checker = module.instance(CommandChecker(configuration), "commandChecker")
    blocks = module.instance(BlockSequencer(configuration), "blockSequencer")
    parameters = module.instance(ParameterLoader(configuration), "parameterLoader")
    weights = module.instance(WeightBuffer(configuration), "weightBuffer")
    activations = module.instance(ActivationLoader(configuration), "activationLoader")
    compute = module.instance(ComputeStage(configuration), "computeStage")
    reader = module.instance(VectorReader(configuration), "vectorReader")
    vectors = module.instance(VectorProcessingUnit(configuration.vector), "vectorUnit")
    transposer = module.instance(BlockTransposer(lanes: configuration.columns), "transposer")
    writer = module.instance(VectorWriter(configuration), "vectorWriter")
    defo = module.instance(DefoUnit(configuration.defo), "defoUnit")
    memoryReader = module.instance(
      AXI4ReadMaster(configuration.bus, maximumBeats: configuration.maximumBeats), "memoryReader")
    readOfResult = module.reg(.uint(0...(ReadOwner.allCases.count - 1)), reset: 0, name: "readOfResult")
    memoryWriter = module.instance(
      AXI4WriteMaster(configuration.bus, maximumBeats: configuration.maximumBeats), "memoryWriter")
    command = LayerCommand(contents: fetcher.words)
    execution = LayerExecution(command, defo)
  }
}
