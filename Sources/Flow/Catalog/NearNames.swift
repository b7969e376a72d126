/// The candidates that someone who typed `name` may have meant, nearest first, three at most: names that begin alike or
/// are a few typing errors away.
package func nearNames(to name: String, in candidates: [String]) -> [String] {
  let typed = Array(name.lowercased())
  let scored = candidates.compactMap { candidate -> (distance: Int, name: String)? in
    let letters = Array(candidate.lowercased())
    let distance = editDistance(typed, letters)
    if distance <= max(1, letters.count / 3) { return (distance, candidate) }
    guard typed.count >= 3, letters.starts(with: typed) || typed.starts(with: letters) else { return nil }
    return (letters.count + distance, candidate)
  }
  return scored.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3).map(\.name)
}

/// The end of a sentence about a name that does not exist: the near ones, and all there are.
func suggestion(for name: String, in candidates: [String]) -> String {
  let near = nearNames(to: name, in: candidates)
  let question = near.isEmpty ? "" : "; did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
  return "\(question.isEmpty ? "; there" : question + " There") \(candidates.count == 1 ? "is" : "are") "
    + candidates.joined(separator: ", ")
}

/// The number of letters to insert, remove, replace or swap with a neighbour to get from one word to the other.
package func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for (row, letter) in a.enumerated() {
    var next = [row + 1]
    for (column, other) in b.enumerated() {
      var distance = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, next[column] + 1)
      if row > 0, column > 0, letter == b[column - 1], a[row - 1] == other {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      next.append(distance)
    }
    beforeLast = last
    last = next
  }
  return last[b.count]
}
