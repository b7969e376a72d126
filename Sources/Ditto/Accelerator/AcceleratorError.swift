/// Why the accelerator stopped: the code in its error register.
public enum AcceleratorError: Int, CaseIterable, Sendable {
  case none
  /// The list is empty, or its address is no multiple of a beat's bytes.
  case badList
  /// An operation, mode or function that does not exist or does not go together; the detail is the command's word.
  case badOperation
  /// A size of zero; the detail is the command's word.
  case zeroSize
  /// More inputs than the scratchpads hold.
  case beyondScratchpad
  /// A row of softmax or normalisation that the row buffer does not hold.
  case beyondRowBuffer
  /// More vectors of channel parameters than the tables hold.
  case beyondParameters
  /// An address or stride that is no multiple of a beat's bytes; the detail is the command's word.
  case unaligned
  /// Segments that are no whole beats or vectors, or rows of a transposition that are no whole blocks.
  case brokenShape
  /// A shift that is not from 1 to 47, in the command (detail 19) or in the channel parameters (detail 9).
  case badShift
  /// Reading answered with an error.
  case readFailed
  /// Writing answered with an error.
  case writeFailed
  /// A layer beyond Defo's table, a step or condition that does not exist, a command of a layer that has not begun or
  /// has not ended, or a layer that begins in another one or does not end with its list.
  case badLayer
}
