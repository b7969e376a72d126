import BigInt
internal import CallTrace
import HDLIR

/// A module under construction: what signals belong to and what they write into.
///
/// Every signal carries its scope, so an expression finds its module in its operands; there is no current module
/// anywhere else. Authors meet it only through `Module.scope`.
public final class Scope {
  public let name: String
  public let builder: NetlistBuilder
  let elaborator: Elaborator
  /// The module whose `body()` runs: what library functions on signals place their instances and registers in.
  public unowned let module: Module
  /// The domain of registers and ports that name none.
  let domain: ClockDomain
  /// How often each derived name was given, to tell repetitions apart.
  private var derivedNames: [String: Int] = [:]

  init(of module: Module, elaborator: Elaborator) {
    self.module = module
    name = module.definitionName
    domain = module.domain
    self.elaborator = elaborator
    builder = NetlistBuilder(name: name)
  }

  func constant(_ value: BigInt, isSigned: Bool) -> NodeID {
    let type = SignalType(
      width: ValueRange(value: value).width(isSigned: isSigned || value < 0), isSigned: isSigned || value < 0)
    return builder.constant(value, type: type)
  }

  /// The bits of `node` read as the leaf reads them, within its range.
  func reinterpret(_ node: NodeID, as leaf: Leaf) -> NodeID {
    builder.convert(node, to: leaf.type, range: builder.convertedRange(node, to: leaf))
  }

  /// Adds a message to those of the elaboration; without a location it is the author's line that led here.
  public func report(_ code: DiagnosticCode, _ message: String, advice: String, at location: Location? = nil) {
    elaborator.diagnostics.append(
      Diagnostic(code, message, advice: advice, at: location ?? currentLocation(), module: name))
  }

  /// Whether these nodes can meet in one operation; reports it if not.
  func lanesAgree(_ nodes: [NodeID]) -> Bool {
    var space = LaneSpaceID.none
    for node in nodes {
      let own = builder[node].lanes
      if own == .none || own == space { continue }
      if space != .none {
        report(
          .laneMismatch, "values of an array of \(extents(space)) meet values of one of \(extents(own))",
          advice: "bring both to one shape with .sum(along:), .gathered() or .spread(over:)")
        return false
      }
      space = own
    }
    return true
  }

  func extents(_ space: LaneSpaceID) -> String {
    builder.definition[space].extents.map(String.init).joined(separator: " x ")
  }

  /// `base`, or `base_2`, `base_3` when it was given before in this module.
  public func derivedName(_ base: String) -> String {
    let count = derivedNames[base, default: 0] + 1
    derivedNames[base] = count
    return count == 1 ? base : "\(base)_\(count)"
  }
}

extension NetlistBuilder {
  /// The leaf's range, or what of it the bits of `node` can reach.
  func convertedRange(_ node: NodeID, to leaf: Leaf) -> ValueRange {
    leaf.range == leaf.type.fullRange ? self[node].range.wrapped(to: leaf.type) : leaf.range
  }
}

/// The return addresses of the calls that led here; turned into file and line when a message needs them.
func currentLocation() -> Location {
  let addresses = withUnsafeTemporaryAllocation(of: Swift.UInt.self, capacity: 12) { buffer in
    let count = apus_call_trace(buffer.baseAddress!, 12)
    return Array(buffer[..<Int(count)])
  }
  return .calls(addresses)
}
