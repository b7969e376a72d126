import BigInt
import HDL
import HDLIR

/// A port of several fields in a test bench: `sim.push.valid = true`.
@dynamicMemberLookup
public struct Probe<T> {
  let value: T
  let access: PortAccess

  public subscript<U: HardwareValue>(dynamicMember field: KeyPath<T, U>) -> Probe<U> {
    Probe<U>(value: value[keyPath: field], access: access)
  }
  public subscript(dynamicMember field: KeyPath<T, Bit>) -> Bool {
    get { access.load(value[keyPath: field].operand) != 0 }
    nonmutating set { access.store(value[keyPath: field].operand, newValue ? 1 : 0) }
  }
  public subscript<I: IntegerSignal>(dynamicMember field: KeyPath<T, I>) -> Int {
    get { access.load(value[keyPath: field].operand) }
    nonmutating set { access.store(value[keyPath: field].operand, newValue) }
  }
  public subscript<S: HardwareEnum>(dynamicMember field: KeyPath<T, Enum<S>>) -> S {
    get { Array(S.allCases)[access.load(value[keyPath: field].operand)] }
    nonmutating set { access.store(value[keyPath: field].operand, Array(S.allCases).firstIndex(of: newValue)!) }
  }
  public subscript<I: IntegerSignal>(dynamicMember field: KeyPath<T, Vec<I>>) -> [Int] {
    get { access.loadVec(value[keyPath: field]) }
    nonmutating set { access.storeVec(value[keyPath: field], newValue) }
  }
}

extension Simulation {
  private var root: Probe<M> { Probe(value: module, access: access) }

  public subscript<U: HardwareValue>(dynamicMember field: KeyPath<M, U>) -> Probe<U> { root[dynamicMember: field] }
  public subscript(dynamicMember field: KeyPath<M, Bit>) -> Bool {
    get { root[dynamicMember: field] }
    set { root[dynamicMember: field] = newValue }
  }
  public subscript<I: IntegerSignal>(dynamicMember field: KeyPath<M, I>) -> Int {
    get { root[dynamicMember: field] }
    set { root[dynamicMember: field] = newValue }
  }
  public subscript<S: HardwareEnum>(dynamicMember field: KeyPath<M, Enum<S>>) -> S {
    get { root[dynamicMember: field] }
    set { root[dynamicMember: field] = newValue }
  }
  public subscript<I: IntegerSignal>(dynamicMember field: KeyPath<M, Vec<I>>) -> [Int] {
    get { root[dynamicMember: field] }
    set { root[dynamicMember: field] = newValue }
  }

  /// The storage of a port for test benches that access it every cycle: `let count = sim.port(\.count)`.
  public func port<U: HardwareValue>(_ field: KeyPath<M, U>) -> SignalStorage {
    guard let operand = module[keyPath: field].operands.first, let storage = access.storage(operand) else {
      preconditionFailure("\(field) is no port of the top module")
    }
    return storage
  }

  /// Ports of any width, such as those beyond 63 bits; all bits of a `Vec` or bundle leaf in one value.
  public var wide: WidePorts<M> { WidePorts(module: module, access: access) }
}

/// Ports as integers of any width: `sim.wide.key = BigInt(1) << 127`.
@dynamicMemberLookup
public struct WidePorts<M> {
  let module: M
  let access: PortAccess

  public subscript<U: HardwareValue>(dynamicMember field: KeyPath<M, U>) -> BigInt {
    get { access.loadBig(module[keyPath: field].operands[0]) }
    nonmutating set { access.store(module[keyPath: field].operands[0], newValue) }
  }
}

extension Simulation {
  /// Sets a vector of vectors from one list, the inner elements one after the other.
  public func setVector<I: IntegerSignal>(_ field: KeyPath<M, Vec<Vec<I>>>, _ values: [Int]) {
    let vector = module[keyPath: field]
    access.storeElements(vector.operand, vector.element.make([vector.operand]).element, values)
  }

  /// The elements of a vector of vectors in one list.
  public func vector<I: IntegerSignal>(_ field: KeyPath<M, Vec<Vec<I>>>) -> [Int] {
    let vector = module[keyPath: field]
    let inner = vector.element.make([vector.operand])
    return access.loadElements(vector.operand, inner.element, count: vector.count * inner.count)
  }
}

extension PortAccess {
  func loadVec<I: IntegerSignal>(_ vector: Vec<I>) -> [Int] {
    loadElements(vector.operand, vector.element, count: vector.count)
  }

  func storeVec<I: IntegerSignal>(_ vector: Vec<I>, _ values: [Int]) {
    precondition(values.count == vector.count, "a vector of \(vector.count) takes as many values, not \(values.count)")
    storeElements(vector.operand, vector.element, values)
  }

  func loadElements<I: IntegerSignal>(_ operand: Operand, _ element: Shape<I>, count: Int) -> [Int] {
    let leaf = element.leaves[0]
    let width = leaf.type.width
    guard let storage = storage(operand), width <= 64 else {
      let packed = loadBig(operand)
      return (0..<count).map { Int((packed >> ($0 * width)).wrapped(to: leaf.type)) }
    }
    return (0..<count).map { index in
      let bits = storage.bits(at: index * width, width: width)
      let unused = UInt64(64 - width)
      return leaf.type.isSigned ? Int(Int64(bitPattern: bits << unused) >> Int64(unused)) : Int(bits)
    }
  }

  func storeElements<I: IntegerSignal>(_ operand: Operand, _ element: Shape<I>, _ values: [Int]) {
    guard let storage = inputStorage(operand) else { return }
    let leaf = element.leaves[0]
    precondition(
      values.count * leaf.type.width == storage.type.width,
      "a vector of \(storage.type.width / leaf.type.width) takes as many values, not \(values.count)")
    for (index, value) in values.enumerated() {
      precondition(leaf.range.contains(value), "an element holds \(leaf.range), not \(value)")
      var offset = index * leaf.type.width
      var rest = value
      var left = leaf.type.width
      while left > 0 {
        let width = min(64, left)
        storage.setBits(at: offset, width: width, to: UInt64(truncatingIfNeeded: rest))
        rest = rest < 0 ? -1 : 0
        offset += width
        left -= width
      }
    }
  }
}
