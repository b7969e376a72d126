import HDL

/// Lets the words of a cluster through: waits for weights, starts and ends sums, and keeps the results until they are
/// drained.
///
/// A word that is issued reads its weights in this cycle, is multiplied in the next one, and is in the partial sums in the
/// one after. The last word of a sum is followed by `capture` two cycles later, while the next sum begins already; only
/// the end of that next sum has to wait until the results are drained.
final class ClusterControl: Module {
  @Input var wordValid: Bit
  @Input var wordLast: Bit
  /// With the last word of a tile: bit 0, the sums are complete; bit 1, the weights are not needed any more.
  @Input(2) var wordTag: UInt
  /// Which of the two weight buffers hold a tile.
  @Input(2) var loaded: UInt
  /// Which of them no cluster needs any more.
  @Input(2) var recycle: UInt
  /// Whether the results leave in this cycle.
  @Input var drained: Bit

  @Output var issue: Bit
  /// The weight buffer that the word reads.
  @Output var bufferSelect: Bit
  /// The buffers that this cluster is through with.
  @Output(2) var done: UInt
  /// For the processing elements, one cycle after `issue`.
  @Output var enable: Bit
  @Output var first: Bit
  @Output var capture: Bit
  @Output var resultValid: Bit

  @Reg(reset: false) var bufferNumber: Bit
  @Reg(reset: false) var isDone0: Bit
  @Reg(reset: false) var isDone1: Bit
  @Reg(reset: true) var isFresh: Bit
  @Reg(reset: false) var isOccupied: Bit
  @Reg(reset: false) var holdsResult: Bit

  override func body() {
    let isUsable = mux(bufferNumber, loaded[1] & !isDone1, loaded[0] & !isDone0).named()
    let completes = (wordLast & wordTag[0]).named()
    let issues = (wordValid & isUsable & !(completes & isOccupied)).named()
    let releases = (issues & wordLast & wordTag[1]).named()
    issue = issues
    bufferSelect = bufferNumber
    done = concatenate(isDone1, isDone0)

    when(recycle[0]) { isDone0 = false }
    when(recycle[1]) { isDone1 = false }
    when(releases) {
      bufferNumber = !bufferNumber
      when(bufferNumber) { isDone1 = true }.otherwise { isDone0 = true }
    }

    when(issues) { isFresh = completes }
    enable = registered(issues, reset: 0, name: "isMultiplied")
    first = registered(isFresh, enable: issues, name: "isFirst")
    let completing = registered(issues & completes, reset: 0)
    let captures = registered(completing, reset: 0)
    capture = captures

    when(drained) {
      isOccupied = false
      holdsResult = false
    }
    when(issues & completes) { isOccupied = true }
    when(captures) { holdsResult = true }
    resultValid = holdsResult
  }
}
