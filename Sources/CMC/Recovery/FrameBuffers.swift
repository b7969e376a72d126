import HDL
import HDLLibrary

/// One of the four buffers of `FrameBuffers`.
public enum FrameBuffer: Int, Sendable, CaseIterable {
  case currentA, currentB, referenceA, referenceB
}

/// The int8 results of one output tile: two current frame buffers and two reference frame buffers, in turn filled by the
/// GEMM engine, completed by the recovery engine and emptied towards memory. An entry is a token, a bank one output
/// feature; whole entries move.
///
/// Buffers are numbered as in `FrameBuffer`. Each can be written by one and read by one in a cycle:
/// - `write`: the GEMM engine's results into buffer `target`, an entry a cycle;
/// - `copySource` of a reference buffer gives `copied` one cycle later, `copyTarget` puts an entry into a current one;
/// - `drain`: entries towards memory, `drained` one cycle later. It is not ready for the reference buffer that is copied
///   from in this cycle.
///
/// The GEMM engine and the recovery engine must not write one buffer in the same cycle.
public final class FrameBuffers: Module {
  public let configuration: FrameBufferConfiguration

  @Input(\FrameBuffers.entryFlow) public var write: Flow<Pair<UInt, Vec<SInt>>>
  @Input(2) public var target: UInt

  @Input(\FrameBuffers.numberFlow) public var copySource: Flow<UInt>
  /// Which of the two reference buffers.
  @Input public var sourceHalf: Bit
  @Output(\FrameBuffers.entry) public var copied: Vec<SInt>
  @Input(\FrameBuffers.entryFlow) public var copyTarget: Flow<Pair<UInt, Vec<SInt>>>
  /// Which of the two current buffers.
  @Input public var targetHalf: Bit

  /// Entry and buffer.
  @Input(\FrameBuffers.drainStream) public var drain: Stream<Pair<UInt, UInt>>
  @Output(\FrameBuffers.entry) public var drained: Vec<SInt>

  var entry: Shape<Vec<SInt>> { .vec(configuration.banks, .sint(8)) }
  var numbers: Shape<UInt> { .uint(0...(configuration.entries - 1)) }
  var numberFlow: Shape<Flow<UInt>> { .flow(numbers) }
  var entryFlow: Shape<Flow<Pair<UInt, Vec<SInt>>>> { .flow(.pair(numbers, entry)) }
  var drainStream: Shape<Stream<Pair<UInt, UInt>>> { .stream(.pair(numbers, .uint(2))) }

  public init(_ configuration: FrameBufferConfiguration) { self.configuration = configuration }

  override public func body() {
    let isDrained = (0..<4).map { (drain.payload.second == UInt($0)).named("isDrained_\($0)") }
    let isCopied = [copySource.valid & !sourceHalf, copySource.valid & sourceHalf]
    drain.ready = !((isDrained[2] & isCopied[0]) | (isDrained[3] & isCopied[1]))

    var words: [Vec<SInt>] = []
    for buffer in 0..<4 {
      let memory = memory(configuration.entries, of: entry, name: "\(FrameBuffer.allCases[buffer])")
      let isWritten = (write.valid & (target == UInt(buffer))).named("isWritten_\(buffer)")
      if buffer < 2 {
        let completes = (copyTarget.valid & (buffer == 0 ? !targetHalf : targetHalf)).named("completes_\(buffer)")
        when(isWritten | completes) {
          memory[mux(completes, copyTarget.payload.first, write.payload.first)] =
            mux(completes, copyTarget.payload.second, write.payload.second)
        }
        assume(!(isWritten & completes), "results and copies go to different buffers")
        words.append(memory.read(drain.payload.first, enable: drain.fire & isDrained[buffer], name: "word_\(buffer)"))
      } else {
        when(isWritten) { memory[write.payload.first] = write.payload.second }
        let copies = isCopied[buffer - 2]
        words.append(
          memory.read(
            mux(copies, copySource.payload, drain.payload.first), enable: copies | (drain.fire & isDrained[buffer]),
            name: "word_\(buffer)"))
      }
    }
    copied = mux(registered(sourceHalf, name: "copiedHalf"), words[3], words[2])
    let chosen = registered(drain.payload.second, name: "drainedBuffer")
    drained = mux(chosen[1], mux(chosen[0], words[3], words[2]), mux(chosen[0], words[1], words[0]))
  }
}
