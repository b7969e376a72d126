extension Interpreter {
  /// What a design has become, and how much work that was: figures that do not depend on the machine.
  public struct Statistics: Sendable, Hashable {
    /// Instructions on words.
    public var instructions: Int
    /// Instructions on all lanes of a vector.
    public var laneInstructions: Int
    /// 64-bit words of values, besides lanes and memories.
    public var words: Int
    /// Cells and edges visited by compilation.
    public var compileSteps: Int
  }

  public var statistics: Statistics {
    Statistics(
      instructions: program.instructionCount, laneInstructions: program.laneInstructionCount,
      words: program.builder.wordCount, compileSteps: graph.cells.count + compileSteps)
  }
}
