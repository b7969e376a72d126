import Foundation
import Testing
import Workloads

@Suite struct NumpyArchiveTests {
  private static let first = npy("|i1", "2, 2", [1, 2, 3, 255])
  private static let second = npy("<i4", "1,", [0, 0, 1, 0])

  /// `np.savez_compressed(file, x=(np.arange(96) % 7 - 3).astype(np.int8).reshape(8, 12))`
  private static let compressed =
    "UEsDBC0AAAAIAAAAIQAJH1DW//////////8FABQAeC5ucHkBABAA4AAAAAAAAABRAAAAAAAAAJvsF+obEMnIUMZQrZ6SWpxcpG6loF6Taaiu"
    + "o6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GhY6CoZGmjoKtQrkAq6///4zMDIx04wCAFBLAQItAy0AAAAIAAAAIQAJH1DWUQAAAOAA"
    + "AAAFAAAAAAAAAAAAAACAAQAAAAB4Lm5weVBLBQYAAAAAAQABADMAAACIAAAAAAA="

  @Test func storedArraysAreRead() throws {
    let archive = zip([("a.npy", Self.first, nil, 0), ("b.npy", Self.second, nil, 0)])
    try withFile("set.npz", archive) { path in
      let opened = try NumpyArchive(path)
      #expect(opened.names == ["a", "b"])
      #expect(try opened.tensor("a").integers == [1, 2, 3, -1])
      #expect(try readNumpy("\(path)/b").integers == [65536])
    }
  }

  /// A deflate stream of a stored block, and what NumPy writes, where the sizes stand elsewhere in front of the data.
  @Test func compressedArraysAreRead() throws {
    let made = [UInt8](Data(base64Encoded: Self.compressed)!)
    let tensor = try withFile("set.npz", made) { try readNumpy("\($0)/x") }
    #expect(tensor.shape == [8, 12])
    #expect(tensor.integers == (0..<96).map { $0 % 7 - 3 })
    let block = zip([("a.npy", Self.first, stored(Self.first), 8)])
    let single = try withFile("set.npz", block) { try readNumpy("\($0)/a") }
    #expect(single.integers == [1, 2, 3, -1])
  }

  /// What is wrong, the file, and the words that say so.
  static let malformed: [(what: String, bytes: [UInt8], words: String)] = {
    let good = zip([("a.npy", first, nil, 0)])
    let directory = 30 + 5 + first.count
    func changed(_ place: Int, _ value: UInt8) -> [UInt8] {
      var bytes = good
      bytes[place] = value
      return bytes
    }
    let end = good.count - 22
    var lying = zip([("a.npy", first, stored(first), 8)])
    lying[lying.count - 22 - 51 + 24] = UInt8(truncatingIfNeeded: first.count + 1)
    var broken = zip([("a.npy", first, stored(first), 8)])
    broken[35] = 0xFF
    return [
      ("no archive", first, "does not start as a ZIP file does"),
      ("a cut archive", Array(good.dropLast(5)), "its directory is missing"),
      ("several parts", changed(end + 4, 1), "in several parts is not supported"),
      ("a directory elsewhere", changed(end + 17, 0x70), "its directory has no room"),
      ("a damaged directory", changed(directory, 0), "an entry of its directory is cut off"),
      ("a long name", changed(directory + 29, 0x10), "a name is cut off"),
      ("encryption", changed(directory + 8, 1), "array 'a' is encrypted"),
      ("bzip2", changed(directory + 10, 12), "compression method 12 is not supported"),
      ("a wrong start", changed(directory + 42, 9), "does not begin where its directory says"),
      ("another checksum", changed(directory + 16, good[directory + 16] ^ 1), "its checksum is another"),
      ("a flipped bit", changed(directory - 1, 0), "its checksum is another"),
      ("damaged compression", broken, "the compressed data is damaged"),
      ("another size", lying, "the compressed data is damaged or does not have"),
      ("an array twice", zip([("a.npy", first, nil, 0), ("a.npy", second, nil, 0)]), "array 'a' is there twice"),
      ("no array", zip([("b.npy", second, nil, 0)]), "there is no array 'a'; there are b"),
      ("no NumPy file", zip([("a.npy", Array("hello".utf8), nil, 0)]), "a: not a NumPy file"),
      ("a huge array", zip([("a.npy", first, nil, 0)], size: 0xFFFF_FFFF), "more than 4 GiB"),
      ("an empty file", [], "does not start as a ZIP file does"),
    ]
  }()

  @Test(arguments: malformed.indices) func malformedArchivesAreRefusedInWords(index: Int) throws {
    let (what, bytes, words) = Self.malformed[index]
    let said = try withFile("set.npz", bytes) { path in sentence { _ = try readNumpy("\(path)/a") } }
    #expect(said.contains(words), "\(what): \(said)")
    #expect(said.contains("set.npz"), "\(what): \(said)")
  }
}
