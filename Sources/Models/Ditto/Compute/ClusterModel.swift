/// The timing of a cluster, cycle for cycle: an encoding unit, the wait for weights, and the results that wait to be
/// drained.
public struct ClusterModel: Sendable {
  public private(set) var encoder: any EncoderModel
  /// The weight buffers that the cluster is through with.
  public private(set) var done = [false, false]
  public private(set) var holdsResult = false
  /// Slots that the words so far have filled.
  public private(set) var usedSlots = 0
  private var buffer = 0
  private var isOccupied = false
  private var completing = false
  private var captures = false

  public init(_ encoder: any EncoderModel) { self.encoder = encoder }

  /// One clock edge.
  ///
  /// - Parameters:
  ///   - loaded: the weight buffers that hold a tile.
  ///   - recycle: those that no cluster needs any more.
  ///   - isDrained: whether the results leave.
  mutating func advance(_ beat: EncodedBeat?, loaded: [Bool], recycle: [Bool], isDrained: Bool) {
    let word = encoder.word
    let isLast = word?.isLast ?? false
    let completes = isLast && encoder.wordTag & 1 == 1
    let releases = isLast && encoder.wordTag & 2 == 2
    let issues = word != nil && loaded[buffer] && !done[buffer] && !(completes && isOccupied)
    encoder.advance(beat, takesWord: issues)
    for index in 0..<2 where recycle[index] { done[index] = false }
    if issues, let word {
      usedSlots += word.used
      if releases {
        done[buffer] = true
        buffer = 1 - buffer
      }
    }
    if isDrained {
      isOccupied = false
      holdsResult = false
    }
    if issues && completes { isOccupied = true }
    if captures { holdsResult = true }
    captures = completing
    completing = issues && completes
  }
}
