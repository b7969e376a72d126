import HDL

/// The value in reflected Gray code: neighbours, counting modulo two to the power of the width, differ in one bit.
public func gray(_ value: UInt) -> UInt {
  value.width == 1 ? value : (value ^ (value >> 1)).extended(to: value.width)
}

/// The number that the Gray code `code` stands for.
public func fromGray(_ code: UInt) -> UInt {
  let width = code.width
  var value = code
  var distance = 1
  while distance < width {
    value = value ^ (value >> distance)
    distance *= 2
  }
  return value.extended(to: width)
}

/// The models on plain numbers.
public enum GrayCodeModel {
  public static func gray(_ value: Int) -> Int { value ^ (value >> 1) }

  public static func fromGray(_ code: Int) -> Int {
    var value = 0
    var rest = code
    while rest != 0 {
      value ^= rest
      rest >>= 1
    }
    return value
  }
}
