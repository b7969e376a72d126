import HDL
import HDLLibrary
import VectorProcessing

/// Ditto (HPCA 2025, section V-A): runs a list of layer commands from memory by itself, over as many denoising steps as the
/// list has, and raises `interruptRequest` at its end.
///
/// Commands are done one after the other, each in phases that do not overlap: parameters, weights, then for each block of
/// rows activations, product, vectors. Within a phase units and transfers overlap. A command that makes no sense is found
/// before anything of it is written; after an error of the bus the rest of the command is run without writing anything
/// more, so that all units end empty, and the list is stopped.
///
/// Command layout, registers, errors: docs/ditto/accelerator.md. Golden model: `AcceleratorModel`.
public final class DittoAccelerator: Module {
  public let configuration: AcceleratorConfiguration

  @Input(\DittoAccelerator.controlPort) public var control: AXI4Lite
  @Output(\DittoAccelerator.readPort) public var memoryRead: AXI4Read
  @Output(\DittoAccelerator.writePort) public var memoryWrite: AXI4Write
  @Output public var interruptRequest: Bit

  @Reg(reset: .idle) var phase: Enum<AcceleratorPhase>
  /// Whether this is the first cycle of the phase.
  @Reg(reset: false) var isEntering: Bit
  @Reg(32, reset: 0) var commandAddress: UInt
  @Reg(16, reset: 0) var commandNumber: UInt
  /// Rows and channels of the command that are not done yet, and elements in front of these channels.
  @Reg(16, reset: 0) var rowsLeft: UInt
  @Reg(16, reset: 0) var channelsLeft: UInt
  @Reg(32, reset: 0) var channelOffset: UInt
  /// Whether the weights of the block have not been sent to the compute unit.
  @Reg(reset: false) var hasFreshWeights: Bit
  @Reg(reset: false) var isDone: Bit
  @Reg(reset: false) var isFailed: Bit
  @Reg(reset: false) var hasOverflowed: Bit
  @Reg(8, reset: 0) var errorCode: UInt
  @Reg(8, reset: 0) var errorDetail: UInt
  @Reg(16, reset: 0) var errorCommand: UInt
  @Reg(32, reset: 0) var cycles: UInt
  @Reg(32, reset: 0) var beatsRead: UInt
  @Reg(32, reset: 0) var beatsWritten: UInt

  var controlPort: Shape<AXI4Lite> { .axi4Lite(addressWidth: Self.registerMap.addressWidth) }
  var readPort: Shape<AXI4Read> { .axi4Read(configuration.bus) }
  var writePort: Shape<AXI4Write> { .axi4Write(configuration.bus) }

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

  /// Rows of the block that is worked on.
  var blockRows: UInt { rowsLeft.saturated(to: 1...configuration.rows) }

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
  case parameters
  case weights
  case activations
  case compute
  /// Sums go through the vector processing unit.
  case vectors
  /// Until everything is written.
  case settle
}

/// The units of an accelerator.
struct AcceleratorUnits {
  let fetcher: CommandFetcher
  let checker: CommandChecker
  let parameters: ParameterLoader
  let weights: WeightBuffer
  let activations: ActivationLoader
  let compute: ComputeStage
  let reader: VectorReader
  let vectors: VectorProcessingUnit
  let transposer: BlockTransposer
  let writer: VectorWriter
  let memoryReader: AXI4ReadMaster
  let memoryWriter: AXI4WriteMaster
  /// The command that is worked on.
  let command: LayerCommand

  init(_ module: DittoAccelerator) {
    let configuration = module.configuration
    fetcher = module.instance(CommandFetcher(configuration), "fetcher")
    checker = module.instance(CommandChecker(configuration), "commandChecker")
    parameters = module.instance(ParameterLoader(configuration), "parameterLoader")
    weights = module.instance(WeightBuffer(configuration), "weightBuffer")
    activations = module.instance(ActivationLoader(configuration), "activationLoader")
    compute = module.instance(ComputeStage(configuration), "computeStage")
    reader = module.instance(VectorReader(configuration), "vectorReader")
    vectors = module.instance(VectorProcessingUnit(configuration.vector), "vectorUnit")
    transposer = module.instance(BlockTransposer(lanes: configuration.columns), "transposer")
    writer = module.instance(VectorWriter(configuration), "vectorWriter")
    memoryReader = module.instance(
      AXI4ReadMaster(configuration.bus, maximumBeats: configuration.maximumBeats), "memoryReader")
    memoryWriter = module.instance(
      AXI4WriteMaster(configuration.bus, maximumBeats: configuration.maximumBeats), "memoryWriter")
    command = LayerCommand(contents: fetcher.words)
  }
}
