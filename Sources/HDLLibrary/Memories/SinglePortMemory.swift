import HDL

/// A memory with one port: in each cycle of `enable` it is read or written.
///
/// - Read latency: 1 cycle. `readData` keeps the word until the next read; a write leaves it as it is.
/// - `mask`: bit i enables the write of the i-th group of `granularity` bits; one bit for the whole word by default.
/// - The contents are undefined before they are written.
public final class SinglePortMemory<Word: HardwareValue>: ClockedModule {
  let word: Shape<Word>
  let depth: Int
  let granularity: Int?
  let macro: String?
  @Input public var enable: Bit
  @Input public var write: Bit
  @Input(\SinglePortMemory.addresses) public var address: UInt
  @Input(\SinglePortMemory.word) public var writeData: Word
  @Input(\SinglePortMemory.groups) public var mask: UInt
  @Output(\SinglePortMemory.word) public var readData: Word
  var addresses: Shape<UInt> { .uint(0...(depth - 1)) }
  var groups: Int { word.width / (granularity ?? word.width) }

  /// - Parameters:
  ///   - depth: words, at least 1.
  ///   - granularity: bits that one bit of the mask stands for; divides the word's width. Nil: the whole word.
  ///   - style: how the memory is made; `.macro(name)` places an SRAM macro instead of a template to infer it from.
  public init(
    _ word: Shape<Word>, depth: Int, granularity: Int? = nil, style: Memory.Style = .inferred,
    in domain: ClockDomain = .main
  ) {
    checkMemoryParameters(width: word.width, depth: depth, granularity: granularity)
    self.word = word
    self.depth = depth
    self.granularity = granularity
    macro = style.macroName
    super.init(like: domain)
  }

  override public func body() {
    let words = memory(depth, of: word, style: macro.map { .macro($0) } ?? .inferred, name: "words")
    when(enable & write) {
      words.write(address, writeData, mask: mask, granularity: granularity ?? word.width)
    }
    readData = words.read(address, enable: enable & !write, name: "read_word")
  }
}

func checkMemoryParameters(width: Int, depth: Int, granularity: Int?) {
  precondition(depth >= 1, "a memory has at least one word, not \(depth)")
  if let granularity {
    precondition(
      granularity >= 1 && width % granularity == 0, "groups of \(granularity) bits do not divide a word of \(width)")
  }
}

extension Memory.Style {
  /// The macro that implements the memory, if one does.
  var macroName: String? { if case .macro(let name) = self { name } else { nil } }
}
