import HDL

extension TokenMatch {
  /// The match as a table takes it.
  ///
  /// - Parameter offset: the entry of token 0: 1 where the class token comes before the tokens of the grid.
  public func decision(_ table: TokenTableConfiguration, offset: UInt = 0) -> TokenDecision {
    let result = TokenDecision(table)
    let tokens = 0...(table.tokens - 1)
    result.frame = frame.restricted(to: 0...(table.frames - 1))
    result.token = (token + offset).restricted(to: tokens)
    result.reference = (reference + offset).restricted(to: tokens)
    result.informative = informative
    return result
  }
}
