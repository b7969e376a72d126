import HDL

/// A memory with a write port and a read port (simple dual port).
///
/// - Read latency: 1 cycle. A read of the word that is written in the same cycle gives the old word. `readData` keeps
///   the word until the next read.
/// - `writeMask`: bit i enables the write of the i-th group of `granularity` bits; one bit for the whole word by
///   default.
/// - The contents are undefined before they are written.
public final class DualPortMemory<Word: HardwareValue>: ClockedModule {
  let word: Shape<Word>
  let depth: Int
  let granularity: Int?
  let macro: String?
  @Input public var writeEnable: Bit
  @Input(\DualPortMemory.addresses) public var writeAddress: UInt
  @Input(\DualPortMemory.word) public var writeData: Word
  @Input(\DualPortMemory.groups) public var writeMask: UInt
  @Input public var readEnable: Bit
  @Input(\DualPortMemory.addresses) public var readAddress: UInt
  @Output(\DualPortMemory.word) public var readData: Word
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
    when(writeEnable) {
      words.write(writeAddress, writeData, mask: writeMask, granularity: granularity ?? word.width)
    }
    readData = words.read(readAddress, enable: readEnable, name: "read_word")
  }
}
