import HDLIR

struct DesignChecker {
  mutating func check(_ definition: Definition) -> [Diagnostic] { [] }
}
