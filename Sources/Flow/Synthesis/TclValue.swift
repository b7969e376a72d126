/// A text as one word of Tcl.
func tclWord(_ text: String) -> String {
  let plain = !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "._-/+=".contains($0) }
  if plain { return text }
  return "\"" + text.map { "\\\"$[]{};".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
}

/// Texts as one word of Tcl that is a list of them.
func tclList(_ texts: [String]) -> String { "[list" + texts.map { " " + tclWord($0) }.joined() + "]" }
