import BigInt
import HDLIR

/// Selections by a value: elements of packed vectors and words of memories.
extension ModuleLowering {
  /// The fewest bits that number `count` things; at least 1.
  static func indexWidth(_ count: Int) -> Int { max(1, Int.bitWidth - (count - 1).leadingZeroBitCount) }

  func partSelected(_ node: Int, _ width: Int) -> Expression {
    let own = self.width(node)
    if width > own { return zeroExtended(partSelected(node, own), from: own, to: width) }
    let vector = Int(nodes[node].a)
    let index = Int(nodes[node].b)
    let stride = Int(nodes[node].c)
    let vectorWidth = self.width(vector)
    let highest = nodes[index].range.upper
    if let constant = nodes[index].constantValue {
      let position = constant * BigInt(stride)
      if position >= BigInt(vectorWidth) { return .zero(width) }
      let count = min(width, vectorWidth - Int(position))
      return zeroExtended(bits(vector, low: Int(position), count), from: count, to: width)
    }
    let lastWhole = vectorWidth >= width ? (vectorWidth - width) / stride : -1
    let lastTouched = (vectorWidth - 1) / stride
    if lastWhole < lastTouched && highest > BigInt(lastWhole) { return partlyOutside(node, width, lastTouched) }
    if min(highest, BigInt(lastWhole)) == 0 {
      let first = bits(vector, low: 0, width)
      return highest > 0 ? guarded(first, index, last: 0, width: width) : first
    }
    _ = materialize(vector)
    let selection = indexed(vector, index, stride: stride, width: width, last: min(highest, BigInt(lastWhole)))
    return highest > BigInt(lastWhole) ? guarded(selection, index, last: lastWhole, width: width) : selection
  }

  /// `vector[index * stride +: width]`, or `vector[index]`.
  private func indexed(_ vector: Int, _ index: Int, stride: Int, width: Int, last: BigInt) -> Expression {
    let signal = nodeSignal[vector]
    usage.readWhole(signal, unit: currentUnit, isInChecks: isInChecks)
    let isInSum = nodes[vector].lanes != .none && !usesLoops
    // Beside a lane's offset, which is an integer, Verilator wants both arms of a choice as wide as an integer.
    if isInSum && !isAtom(index) { _ = materialize(index) }
    var base = position(index, stride: stride, last: Int(last), of: self.width(vector))
    if isInSum, let lanes {
      // Verilator wants the other side as wide as an integer; a product with one is.
      if stride == 1 { base = zeroExtended(base, from: Self.indexWidth(self.width(vector)), to: 32) }
      base = .binary(.add, Self.product(lanes.lane, self.width(vector)), base)
    }
    return width == 1 ? .element(signal, base) : .indexed(signal, base: base, width: Int32(width))
  }

  /// The low bits of a node as a number that is not negative: what tools want between brackets. Sums and products stand
  /// in nets of their own, because Icarus 11 keeps their carries there (IEEE 1364-2005, 5.4.1, drops them).
  func index(_ node: Int, _ width: Int) -> Expression {
    var expression = unsigned(lower(node, width))
    if expression.hasCarry {
      _ = materialize(node)
      expression = unsigned(lower(node, width))
    }
    return isSigned(expression) ? .call("$unsigned", [expression]) : expression
  }

  /// `index * stride`, for a vector of `width` bits. A plain index is as wide as the vector needs; a product is an
  /// integer, whose operand must be a primary.
  func position(_ index: Int, stride: Int, last: Int, of width: Int) -> Expression {
    if stride == 1 { return self.index(index, Self.indexWidth(width)) }
    let indexWidth = min(self.width(index), Self.indexWidth(last + 1))
    return .binary(.multiply, unsignedPrimary(index, width: indexWidth), .integer(stride))
  }

  /// The selection where the index is at most `last`, and 0 elsewhere.
  private func guarded(_ selection: Expression, _ index: Int, last: Int, width: Int) -> Expression {
    if last < 0 { return .zero(width) }
    let type = nodes[index].type
    let condition = Expression.binary(.lessOrEqual, lower(index, type.width), literal(BigInt(last), type: type))
    return .conditional(condition, selection, .zero(width))
  }

  /// An element that can lie partly beyond the vector: what a shift brings down.
  private func partlyOutside(_ node: Int, _ width: Int, _ last: Int) -> Expression {
    let vector = Int(nodes[node].a)
    let index = Int(nodes[node].b)
    let full = max(width, self.width(vector))
    let indexWidth = min(self.width(index), Self.indexWidth(last + 1))
    let distance = Self.product(unsignedPrimary(index, width: indexWidth), Int(nodes[node].c))
    let padded = zeroExtended(lower(vector, self.width(vector)), from: self.width(vector), to: full)
    let shifted = Expression.binary(.shiftRight, padded, distance)
    let selection: Expression
    if full == width {
      selection = shifted
    } else {
      let signal = addNet(names.unique("\(currentName)_shifted"), width: full, isSigned: false)
      let declaration = Item.declaration(DeclarationSyntax(kind: .wire, signal: signal, value: shifted))
      add(declaration, before: node)
      selection = reference(signal, width: full, high: width - 1, low: 0)
    }
    return nodes[index].range.upper > BigInt(last) ? guarded(selection, index, last: last, width: width) : selection
  }

  // MARK: Memories

  func memoryWord(_ node: Int) -> Expression {
    word(of: Int(nodes[node].a), at: Int(nodes[node].b))
  }

  /// The word of a memory, 0 beyond its end.
  func word(of memory: Int, at address: Int) -> Expression {
    let info = definition.memories[memory]
    let width = Self.indexWidth(info.depth)
    let index = self.index(address, width)
    let word: Expression
    if info.isReadOnly {
      word = .call(romFunction(memory), [index])
    } else {
      usage.readWhole(memorySignal[memory], unit: currentUnit, isInChecks: isInChecks)
      word = .element(memorySignal[memory], index)
    }
    let limit = info.isReadOnly ? BigInt(1) << width : BigInt(info.depth)
    guard nodes[address].range.upper >= limit else { return word }
    return .conditional(
      isWithin(address, limit), word, literal(0, type: info.word))
  }

  func isWithin(_ address: Int, _ limit: BigInt) -> Expression {
    let type = nodes[address].type
    return .binary(.less, lower(address, type.width), literal(limit, type: type))
  }
}
