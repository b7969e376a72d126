/// How many cycles a SAD codec takes for a command when its tokens always arrive and its results always leave.
///
/// Counts what the codec's controller does, group by group, and skips ahead where nothing but a search or a load goes
/// on, so that a layer of a full-size model takes milliseconds.
public struct SADCodecCycles: Hashable, Sendable {
  /// Lane groups, lanes in each, and tokens held in wide mode.
  public var groups: Int
  public var groupWidth: Int
  public var candidates: Int

  public init(groups: Int, groupWidth: Int, candidates: Int) {
    self.groups = groups
    self.groupWidth = groupWidth
    self.candidates = candidates
  }

  /// The command, as the codec takes it.
  public struct Command: Hashable, Sendable {
    public var references: Int
    public var tokens: Int
    public var lastTokens: Int
    public var frames: Int
    public var dimension: Int
    public var isNarrow: Bool
    public var range: SearchRange
    public var isMacroblock: Bool

    public init(
      references: Int, tokens: Int, lastTokens: Int? = nil, frames: Int, dimension: Int, isNarrow: Bool = false,
      range: SearchRange = .full, isMacroblock: Bool = false
    ) {
      self.references = references
      self.tokens = tokens
      self.lastTokens = lastTokens ?? tokens
      self.frames = frames
      self.dimension = dimension
      self.isNarrow = isNarrow
      self.range = range
      self.isMacroblock = isMacroblock
    }
  }

  public struct Result: Hashable, Sendable {
    /// From the cycle that takes the command to the one that hands out the last result.
    public var cycles: Int
    /// Cycles in which the lanes compare.
    public var searching: Int
  }

  /// Stages between the issue of a comparison and its rank.
  private static let stages = 5

  public func run(_ command: Command) -> Result {
    let passes = passes(command)
    var state = State(
      groups: tokenGroups(command), passes: passes, referenceWords: command.references * passes,
      isMacroblock: command.isMacroblock)
    while !state.isDone { state.step() }
    return Result(cycles: state.cycle, searching: state.searching)
  }

  /// ceil(n / m).
  public func passes(_ command: Command) -> Int {
    let width = command.isNarrow ? groupWidth : groups / candidates * groupWidth
    return (command.dimension + width - 1) / width
  }

  /// A group of tokens that are held together, and the candidates that they are compared with.
  struct TokenGroup {
    var count: Int
    var candidates: Int
  }

  private func tokenGroups(_ command: Command) -> [TokenGroup] {
    let held = command.isNarrow ? groups : candidates
    return (0..<command.frames).flatMap { frame -> [TokenGroup] in
      let tokens = frame == command.frames - 1 ? command.lastTokens : command.tokens
      guard case .window(let radius, let columns) = command.range else {
        return stride(from: 0, to: tokens, by: held).map {
          TokenGroup(count: min(held, tokens - $0), candidates: command.references)
        }
      }
      let rows = command.references / columns
      return stride(from: 0, to: tokens, by: columns).flatMap { start in
        let row = start / columns
        let height = min(rows - 1, row + radius) - max(0, row - radius) + 1
        return stride(from: 0, to: min(columns, tokens - start), by: held).map { column in
          let count = min(held, columns - column, tokens - start - column)
          let width = min(columns - 1, column + count - 1 + radius) - max(0, column - radius) + 1
          return TokenGroup(count: count, candidates: width * height)
        }
      }
    }
  }

  /// The controller's registers.
  private struct State {
    let groups: [TokenGroup]
    let passes: Int
    let isMacroblock: Bool
    var referenceWords: Int
    var cycle = 0
    var searching = 0
    var isDone = false
    /// Groups whose words are all in, and groups that have been searched.
    private var loaded = 0
    private var searched = 0
    private var loadWords: Int
    private var issuing = false
    private var comparisons = 0
    /// Groups on their way through the pipeline; -1 for none.
    private var pipeline = [Int](repeating: -1, count: stages)
    private var inFlight = 0
    private var results = 0
    private var isLastResult = false

    init(groups: [TokenGroup], passes: Int, referenceWords: Int, isMacroblock: Bool) {
      self.groups = groups
      self.passes = passes
      self.referenceWords = referenceWords
      self.isMacroblock = isMacroblock
      loadWords = groups[0].count * passes
    }

    private var isLoading: Bool { loaded < groups.count && loaded - searched < 2 }

    /// One cycle, or as many as nothing changes in.
    mutating func step() {
      cycle += 1
      skip()
      let complete = pipeline[stages - 1]
      let isStalled = complete >= 0 && results > 0
      let ends = issuing && !isStalled && comparisons == 1
      let isReady = referenceWords == 0 && loaded > searched + (ends ? 1 : 0)
      let wasLoading = isLoading
      if issuing && !isStalled { searching += 1 }
      if results > 0 {
        results -= 1
        if results == 0 && isLastResult { isDone = true }
      } else if complete >= 0 {
        results = isMacroblock ? 1 : groups[complete].count
        isLastResult = complete == groups.count - 1
      }
      if !isStalled {
        if complete >= 0 { inFlight -= 1 }
        pipeline.removeLast()
        let isDelivered = ends && (!isMacroblock || searched == groups.count - 1)
        pipeline.insert(isDelivered ? searched : -1, at: 0)
        if isDelivered { inFlight += 1 }
      }
      if ends { searched += 1 }
      if ends || !issuing {
        issuing = isReady
        if isReady { comparisons = groups[searched].candidates * passes }
      } else if !isStalled {
        comparisons -= 1
      }
      if referenceWords > 0 { referenceWords -= 1 }
      if wasLoading {
        loadWords -= 1
        if loadWords == 0 {
          loaded += 1
          if loaded < groups.count { loadWords = groups[loaded].count * passes }
        }
      }
    }

    private mutating func skip() {
      let isStarting = !issuing && referenceWords == 0 && loaded > searched
      guard inFlight == 0, results == 0, !isStarting else { return }
      var cycles = Int.max
      if issuing { cycles = min(cycles, comparisons - 1) }
      if isLoading { cycles = min(cycles, loadWords - 1) }
      if referenceWords > 0 { cycles = min(cycles, referenceWords - 1) }
      guard cycles > 0, cycles < .max else { return }
      cycle += cycles
      if issuing {
        comparisons -= cycles
        searching += cycles
      }
      if isLoading { loadWords -= cycles }
      if referenceWords > 0 { referenceWords -= cycles }
    }
  }
}
