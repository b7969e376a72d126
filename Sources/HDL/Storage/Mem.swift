import BigInt
import HDLIR

/// A memory of `depth` words of one shape.
///
///     let storage = memory(256, of: .uint(8))
///     when(write) { storage[address] = data }          // write port
///     output = storage.read(address, enable: read)     // synchronous read: the word of this address one cycle later
///     now = storage[address]                           // asynchronous read
///
/// Reads see the contents before the writes of the same cycle. Every read or write that is written down is a port.
public struct Mem<T: HardwareValue> {
  let scope: Scope
  let index: Int
  public let depth: Int
  public let element: Shape<T>

  /// Reads: the word at the address, in the same cycle. Writes: at the active edge, when the `when`s around it hold.
  public subscript(_ address: UInt) -> T {
    get {
      let node = scope.builder.memoryRead(index, address: address.operand.node(in: scope, isSigned: false))
      return element.unpack(UInt(.node(scope, node)))
    }
    nonmutating set { write(address, newValue) }
  }

  /// Writes the word at the active edge of `domain`, when the `when`s around it hold.
  ///
  /// - Parameters:
  ///   - mask: one bit for each group of `granularity` bits of the packed word; groups of 0 bits keep their value.
  public func write(
    _ address: UInt, _ value: T, mask: UInt? = nil, granularity: Int = 8, domain: ClockDomain? = nil
  ) {
    if let mask, mask.width * granularity != element.width {
      scope.report(
        .badMemory, "the mask has \(mask.width) bits for groups of \(granularity) of a word of \(element.width)",
        advice:
          "give it \((element.width + granularity - 1) / granularity) bits, with a granularity that divides the word")
      return
    }
    let port = Memory.WritePort(
      address: address.operand.node(in: scope, isSigned: false),
      data: fit(value, to: element).packed.operand.node(in: scope, isSigned: false),
      mask: mask?.operand.node(in: scope, isSigned: false), maskGranularity: granularity,
      domain: scope.builder.domainIndex(domain ?? scope.domain))
    scope.builder.update { $0.memories[index].writePorts.append(port) }
    let number = scope.builder.definition.memories[index].writePorts.count - 1
    scope.builder.append(
      .memoryWrite(
        memory: Int32(index), port: Int32(number), location: scope.builder.addLocation(currentLocation())))
  }

  /// A synchronous read port: the word at the address, one cycle later. Where `enable` is 0 the last word stays.
  /// `when`s around the call do not matter; `enable` says it all.
  public func read(
    _ address: UInt, enable: Bit? = nil, domain: ClockDomain? = nil, name: String? = nil, file: String = #filePath,
    line: Int = #line
  ) -> T {
    let builder = scope.builder
    let domain = builder.domainIndex(domain ?? scope.domain)
    let memory = builder.definition.memories[index]
    let port = memory.readPorts.count
    let name = name ?? scope.name(at: file, line, otherwise: "\(memory.name)_data")
    let data = builder.declare(
      Declaration(
        name: name, kind: .memoryReadData(memory: index, port: port), type: memory.word, range: memory.range,
        domain: domain, location: .source(file: file, line: line)))
    let readPort = Memory.ReadPort(
      address: address.operand.node(in: scope, isSigned: false),
      enable: enable?.operand.node(in: scope, isSigned: false), domain: domain, data: data)
    builder.update { $0.memories[index].readPorts.append(readPort) }
    return element.unpack(UInt(.node(scope, builder.read(data))))
  }
}

extension Module {
  /// A memory of `depth` words.
  ///
  /// - Parameters:
  ///   - contents: the words from address 0 on as packed bits; a memory that is never written is a table of these.
  ///   - style: the template that synthesis infers a memory from, or an SRAM macro.
  ///   - name: by default the variable that the result is assigned to.
  public func memory<T: HardwareValue>(
    _ depth: Int, of element: Shape<T>, contents: [Int]? = nil, style: Memory.Style = .inferred, name: String? = nil,
    file: String = #filePath, line: Int = #line
  ) -> Mem<T> {
    let type = SignalType.unsigned(element.width)
    let location = Location.source(file: file, line: line)
    let words = contents?.map { BigInt($0).bits(element.width) }
    if let words, words.count > depth {
      scope.report(
        .badMemory, "\(words.count) initial words for a memory of \(depth)",
        advice: "make it deeper or the list shorter",
        at: location)
    }
    let memory = Memory(
      name: name ?? scope.name(at: file, line, otherwise: "memory"), depth: depth, word: type, range: type.fullRange,
      contents: words, style: style, location: location)
    scope.builder.update { $0.memories.append(memory) }
    return Mem(scope: scope, index: scope.builder.definition.memories.count - 1, depth: depth, element: element)
  }
}
