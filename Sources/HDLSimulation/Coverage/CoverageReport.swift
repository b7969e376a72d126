import HDLIR

/// What a simulation has and has not exercised.
public struct CoverageReport: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case toggle, branch, state, cover }

  /// One thing that can be covered. Elements of an array of instances count together: `pe[*].sum`.
  public struct Point: Sendable, Hashable {
    public var kind: Kind
    /// The signal with its bit, the branch or the state: `core.count[3]`, `core when Counter.swift:24`.
    public var name: String
    /// What did not happen; nil when it is covered.
    public var missing: String?
    /// The reason of the waiver that excuses it.
    public var waiver: String?
  }

  /// Excuses points whose name matches; `*` stands for any text.
  public struct Waiver: Sendable {
    public var kind: Kind?
    public var pattern: String
    public var reason: String
    public init(_ pattern: String, kind: Kind? = nil, reason: String) {
      self.kind = kind
      self.pattern = pattern
      self.reason = reason
    }
  }

  public let points: [Point]
  /// Waivers that excuse nothing: covered by now, or misspelt.
  public let unusedWaivers: [Waiver]

  init(points: [Point], waivers: [Waiver]) {
    var used = [Bool](repeating: false, count: waivers.count)
    self.points = points.map { point in
      guard point.missing != nil,
        let index = waivers.firstIndex(where: {
          ($0.kind == nil || $0.kind == point.kind) && CoverageReport.matches($0.pattern, point.name)
        })
      else { return point }
      used[index] = true
      var excused = point
      excused.waiver = waivers[index].reason
      return excused
    }
    unusedWaivers = waivers.indices.filter { !used[$0] }.map { waivers[$0] }
  }

  /// Covered or excused, and all points of a kind.
  public func count(_ kind: Kind) -> (covered: Int, total: Int) {
    let own = points.filter { $0.kind == kind }
    return (own.count { $0.missing == nil || $0.waiver != nil }, own.count)
  }

  /// What is neither covered nor excused.
  public var missing: [Point] { points.filter { $0.missing != nil && $0.waiver == nil } }

  /// A line a kind, then a line for everything that is missing, and the waivers.
  public var text: String {
    var rows: [String] = []
    for kind in Kind.allCases {
      let (covered, total) = count(kind)
      if total == 0 { continue }
      let permille = covered * 1000 / total
      rows.append("\(padded(kind.rawValue, 8))\(covered) of \(total) (\(permille / 10).\(permille % 10) %)")
    }
    let width = (points.filter { $0.missing != nil }.map(\.name.count).max() ?? 0) + 2
    for point in missing {
      rows.append("\(padded(point.kind.rawValue, 8))\(padded(point.name, width))\(point.missing!)")
    }
    for point in points {
      guard let waiver = point.waiver else { continue }
      rows.append("\(padded("waived", 8))\(padded(point.name, width))\(waiver)")
    }
    for waiver in unusedWaivers { rows.append("waiver '\(waiver.pattern)' excuses nothing — remove it") }
    return rows.map { $0 + "\n" }.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }

  /// Whether a name matches a pattern with `*` for any text.
  static func matches(_ pattern: String, _ name: String) -> Bool {
    let (pattern, name) = (Array(pattern), Array(name))
    var (p, n) = (0, 0)
    var star: (pattern: Int, name: Int)?
    while n < name.count {
      if p < pattern.count && pattern[p] == "*" {
        star = (p, n)
        p += 1
      } else if p < pattern.count && pattern[p] == name[n] {
        p += 1
        n += 1
      } else if let last = star {
        p = last.pattern + 1
        n = last.name + 1
        star = (last.pattern, n)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }
}
