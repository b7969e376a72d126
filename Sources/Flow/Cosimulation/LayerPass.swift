import Models

/// How an accelerator executes a layer.
public enum ExecutionScheme: Sendable {
  /// The first step in original mode, each later one as changes: Ditto, Cambricon-D.
  case temporal
  /// Each step by itself in original mode: ITC.
  case dense
  /// Each step by itself as changes from row to row: Diffy.
  case spatial
}

/// One matrix product of a step of a layer.
public struct LayerPass: Sendable {
  public let task: MatrixTask
  public let head: Int
  /// Whether the product is that of the transposed sides (the change of the right side streams), N x M.
  public let isTransposed: Bool
  /// Whether its sums are added to those of the step before.
  public let isChange: Bool
}

extension RecordedLayer {
  /// The matrix products of a step. A product of two tensors that both change takes two (paper section IV): the change of
  /// the right side meets the left one of this step, the change of the left side the right one of the step before.
  public func passes(_ step: Int, _ scheme: ExecutionScheme) -> [LayerPass] {
    (0..<heads).flatMap { head -> [LayerPass] in
      let current = left[step][head]
      func pass(_ task: MatrixTask, isTransposed: Bool = false, isChange: Bool = false) -> LayerPass {
        LayerPass(task: task, head: head, isTransposed: isTransposed, isChange: isChange)
      }
      switch scheme {
      case .dense: return [pass(MatrixTask(m: m, k: k, n: n, current: current, weights: right(step, head)))]
      case .spatial:
        return [
          pass(MatrixTask(m: m, k: k, n: n, current: current, lineWidth: lineWidth, weights: right(step, head)))
        ]
      case .temporal:
        guard step > 0 else {
          return [pass(MatrixTask(m: m, k: k, n: n, current: current, weights: right(step, head)))]
        }
        let before = right(step - 1, head)
        let leftPass = pass(
          MatrixTask(m: m, k: k, n: n, current: current, previous: left[step - 1][head], weights: before),
          isChange: true)
        guard !rightIsConstant else { return [leftPass] }
        let rightPass = pass(
          MatrixTask(
            m: n, k: k, n: m, current: transposed(right(step, head), rows: k, columns: n),
            previous: transposed(before, rows: k, columns: n), weights: transposed(current, rows: m, columns: k)),
          isTransposed: true, isChange: true)
        return [rightPass, leftPass]
      }
    }
  }

  /// The sums of a step by dense int8 execution: heads x M x N.
  public func denseSums(_ step: Int) -> [Int32] { passes(step, .dense).flatMap(\.task.product) }
}
