import Foundation
import Testing
import Workloads

@Suite struct NumpyFileTests {
  @Test func arraysOfEveryElementTypeAreRead() throws {
    let cases: [(String, Int, [Int])] = [
      ("|i1", 1, [-128, 0, 127]), ("|u1", 1, [0, 200, 255]), ("<i2", 2, [-32768, 5, 32767]),
      ("<i4", 4, [Int(Int32.min), -1, 7]), ("<i8", 8, [Int.min, -1, Int.max]),
    ]
    for (descr, size, values) in cases {
      for version in [1, 2] {
        let tensor = try read(npy(descr, "3,", values.flatMap { littleEndian($0, size) }, version: version))
        #expect(tensor.shape == [3])
        #expect(tensor.integers == values)
      }
    }
    #expect(try read(npy("|i1", "", [5])).shape == [])
    #expect(try read(npy("|i1", "0, 4", [])).count == 0)
    #expect(try read(npy("<f4", "1,", [0, 0, 128, 63])).firstNotFinite == nil)
    #expect(try read(npy("<f4", "2,", [0, 0, 128, 63, 0, 0, 128, 127])).firstNotFinite == 1)
  }

  /// What is wrong, and the words that say so.
  static let malformed: [(what: String, bytes: [UInt8], words: String)] = {
    let good = npy("|i1", "2, 3", [1, 2, 3, 4, 5, 6])
    func header(_ text: String) -> [UInt8] { npy(header: text, []) }
    return [
      ("empty", [], "does not start with the magic bytes"),
      ("text", Array("hello, this is text".utf8), "does not start with the magic bytes"),
      ("version 3", good[..<6] + [3, 0] + good[8...], "NumPy format version 3 is not supported"),
      ("a cut header", Array(good[..<40]), "the header is cut off"),
      ("no length", good[..<6] + [2, 0, 1, 0], "the header is cut off"),
      ("no descr", header("{'fortran_order': False, 'shape': (1,), }"), "the header has no field 'descr'"),
      ("records", header("{'descr': [('a', '<i4')], 'fortran_order': False, 'shape': (1,)}"), "records with fields"),
      ("objects", npy("|O", "1,", [0]), "Python objects are not supported"),
      ("big-endian", npy(">i4", "1,", [0, 0, 0, 1]), "element type '>i4' is not supported"),
      ("complex", npy("<c8", "1,", []), "element type '<c8' is not supported"),
      ("bool", npy("|b1", "1,", [1]), "element type '|b1' is not supported"),
      ("no order", header("{'descr': '|i1', 'shape': (1,), }"), "no field 'fortran_order'"),
      ("Fortran order", header("{'descr': '|i1', 'fortran_order': True, 'shape': (1,)}"), "save the array in C order"),
      ("no shape", header("{'descr': '|i1', 'fortran_order': False, }"), "no field 'shape'"),
      ("negative extent", npy("|i1", "-1,", []), "'-1' is not an extent"),
      ("odd extent", npy("|i1", "two,", []), "'two' is not an extent"),
      ("huge shape", npy("|i1", "4294967296, 4294967296", []), "more elements than there can be"),
      ("huge extent", npy("|i1", "99999999999999999999,", []), "is not an extent"),
      ("too few bytes", Array(good.dropLast()), "the data has 5 bytes but shape [2, 3] of int8 needs 6"),
      ("too many bytes", good + [0], "the data has 7 bytes but shape [2, 3] of int8 needs 6"),
    ]
  }()

  @Test(arguments: malformed.indices) func malformedFilesAreRefusedInWords(index: Int) throws {
    let (what, bytes, words) = Self.malformed[index]
    let said = sentence { _ = try read(bytes) }
    #expect(said.contains(words), "\(what): \(said)")
    #expect(said.contains("array.npy: "), "\(what): \(said)")
  }

  @Test func foldersAndMissingFilesAreNamed() throws {
    #expect(sentence { _ = try readNumpy("/nowhere/x.npy") } == "/nowhere/x.npy: there is no such file")
    #expect(sentence { _ = try readNumpy("/usr") } == "/usr: is a folder; a file is wanted")
  }

  private func read(_ bytes: [UInt8]) throws -> Tensor { try withFile("array.npy", bytes, readNumpy) }
}
