import HDLIR

/// Assertions, assumptions and covers: a section for formal tools and one for simulators, both off by default.
extension ModuleLowering {
  /// The items of one check are made twice: for `FORMAL` and for `SIMULATION_CHECKS`.
  func lower(check index: Int) -> [Item] {
    let check = definition.checks[index]
    currentName = "check"
    let condition = lower(Int(check.condition.index), 1)
    func process(_ statement: Statement) -> Item {
      var body = statements(steps[projector.index.checkBase + index]) { _ in [statement] }
      if let enable = enableCondition(check.domain) {
        body = [.conditional([.init(condition: enable, body: body, location: .unknown)], otherwise: nil)]
      }
      if let reset = resetCondition(check.domain) {
        body = [.conditional([.init(condition: negated(reset), body: body, location: .unknown)], otherwise: nil)]
      }
      return .always(clockEdge(check.domain), body)
    }
    formalItems += described(
      check, process(.assertion(check.kind.rawValue, condition, check.location)))
    simulationItems += described(check, process(report(index, check, condition)))
    return []
  }

  private func described(_ check: Check, _ item: Item) -> [Item] {
    check.message.isEmpty ? [.blank, item] : [.blank, .comment(check.message), item]
  }

  /// `APUS_CHECK <kind> <index> <instance path>`: what the engines look for in a simulator's output. A cover reports
  /// that it was reached.
  private func report(_ index: Int, _ check: Check, _ condition: Expression) -> Statement {
    let fails = check.kind == .cover ? condition : negated(condition)
    let line = "$display(\"APUS_CHECK \(check.kind.rawValue) \(index) %m\");"
    return .conditional([.init(condition: fails, body: [.display(line)], location: check.location)], otherwise: nil)
  }
}
