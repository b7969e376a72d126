import HDLIR

/// A regular array of instances of one module: one object, whatever its size.
///
///     let pe = array(ProcessingElement(), [rows, columns])
///     pe.$enable <== enable                                        // the same for all
///     pe.$a <== pe.aOut.shifted(along: 1, from: a)                 // from the western neighbour, or the edge
///     pe.$w <== pe.wOut.shifted(along: 0, from: w)
///     sums = pe.accumulator.sum(along: 0)                          // an adder tree for each column
///
/// A port of the array is a *lane value*: one value for each element. Operators work element by element, with
/// ordinary values spread to all. `sum(along:)`, `gathered()` and `shifted(along:from:)` combine elements.
@dynamicMemberLookup
public struct ModuleArray<M: Module> {
  let element: M
  let scope: Scope
  let space: LaneSpaceID
  /// The number of elements along each axis.
  public let extents: [Int]

  /// A port of all elements.
  public subscript<T: HardwareValue>(dynamicMember port: KeyPath<M, T>) -> T { element[keyPath: port] }

  /// The coordinate of each element along `axis`.
  public func index(_ axis: Int) -> UInt { UInt(.node(scope, scope.builder.laneIndex(axis: axis, in: space))) }

  /// For each element the item of the vector that its coordinate along `axis` gives.
  public func spread<T: HardwareValue>(_ vector: Vec<T>, along axis: Int) -> T {
    scope.spread(vector, over: [axis], in: space)
  }

  /// For each element its own item of a vector of all elements, in row-major order.
  public func spread<T: HardwareValue>(_ vector: Vec<T>) -> T {
    scope.spread(vector, over: Array(extents.indices), in: space)
  }
}

extension Module {
  /// Places an array of `extents[0]` x `extents[1]` x ... instances of `element`, which is elaborated once.
  ///
  /// - Parameter name: by default the variable that the result is assigned to.
  public func array<M: Module>(
    _ element: M, _ extents: [Int], name: String? = nil, domains: [ClockDomain: ClockDomain] = [:],
    file: String = #filePath, line: Int = #line
  ) -> ModuleArray<M> {
    precondition(
      !extents.isEmpty && extents.allSatisfy { $0 >= 1 }, "an array has at least one element along each axis")
    let name = name ?? scope.name(at: file, line, otherwise: "\(type(of: element))".lowercasedFirst)
    let space = scope.builder.laneSpace(extents)
    scope.placeArray(element, name, space, domains, .source(file: file, line: line))
    return ModuleArray(element: element, scope: scope, space: space, extents: extents)
  }
}

extension Scope {
  fileprivate func placeArray(
    _ element: Module, _ name: String, _ space: LaneSpaceID, _ domains: [ClockDomain: ClockDomain], _ location: Location
  ) {
    let (id, reflection) = elaborator.definition(of: element)
    element.isInstantiated = true
    let definition = elaborator.definitions[Int(id.index)]
    let array = builder.definition.arrays.count
    let ports = definition.ports.enumerated().map { index, port in
      let port = definition[port]
      let kind: Declaration.Kind =
        port.kind == .input ? .arrayInput(array: array, port: index) : .arrayOutput(array: array, port: index)
      return builder.declare(
        Declaration(
          name: "\(name)_\(port.name)", kind: kind, type: port.type, range: port.range, lanes: space, location: location
        ))
    }
    let links = connectDomains(of: definition, own: element.domain, domains)
    builder.update {
      $0.arrays.append(
        InstanceArray(name: name, definition: id, space: space, ports: ports, domains: links, location: location))
    }
    bindPorts(of: element, reflection, to: ports)
  }

  /// The items of `vector` by the coordinates along `axes`, the last axis fastest.
  func spread<T: HardwareValue>(_ vector: Vec<T>, over axes: [Int], in space: LaneSpaceID) -> T {
    let extents = builder.definition[space].extents
    let needed = axes.reduce(1) { $0 * extents[$1] }
    if vector.count != needed {
      report(
        .laneMismatch, "a vector of \(vector.count) is spread over \(needed) elements",
        advice: "give the vector \(needed) elements")
      return vector[0]
    }
    var strides = [Int](repeating: 0, count: extents.count)
    var stride = 1
    for axis in axes.reversed() {
      strides[axis] = stride
      stride *= extents[axis]
    }
    let packed = vector.operand.node(in: self, isSigned: false)
    let map = LaneMap(offset: 0, strides: strides)
    if vector.element.leaves.count == 1 {
      let leaf = vector.element.leaves[0]
      let node = builder.laneSpread(packed, map: map, element: leaf.type, range: leaf.range, in: space)
      return vector.element.make([.node(self, node)])
    }
    let type = SignalType.unsigned(vector.element.width)
    let node = builder.laneSpread(packed, map: map, element: type, range: type.fullRange, in: space)
    return vector.element.unpack(UInt(.node(self, node)))
  }
}
