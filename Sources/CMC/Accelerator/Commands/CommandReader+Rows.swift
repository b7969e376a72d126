import HDL
import HDLLibrary
import VectorProcessing

extension CommandReader {
  /// The fields of a command of row functions, as docs/cmc-accelerator.md lays them out.
  func decodeRows() -> RowJob {
    func lower(_ index: Int) -> UInt { word(index)[0...15] }
    func upper(_ index: Int) -> UInt { word(index)[16...31] }
    let job = RowJob()
    job.function = Enum<VectorFunction>(word(0)[4...6].saturated(to: 0...5).operand)
    job.addsSecond = word(0)[7]
    job.elements = upper(0)
    job.rows = lower(1)
    job.frameRows = lower(2)
    job.firstFactor = lower(3)
    job.secondFactor = upper(3)
    job.multiplier = lower(4)
    job.shift = word(4)[16...21]
    job.outputMultiplier = lower(5)
    job.outputShift = word(5)[16...21]
    job.firstAddress = word(6)
    job.firstFrameStride = word(7)
    job.firstRowStride = word(8)
    job.secondAddress = word(9)
    job.secondFrameStride = word(10)
    job.secondRowStride = word(11)
    job.resultAddress = word(12)
    job.resultFrameStride = word(13)
    job.resultRowStride = word(14)
    job.parameterAddress = word(15)
    job.epsilon = lower(16)
    return job
  }

  /// What is wrong with a command of row functions; 0 if nothing is.
  func check(_ job: RowJob) -> UInt {
    func isNoShift(_ shift: UInt) -> Bit { (shift == 0) | (shift > 47) }
    let reserved: [UInt] = [
      word(0)[8...15], word(1)[16...31], word(2)[16...31], word(4)[22...31], word(5)[22...31], word(16)[16...31],
      image[(32 * 17)...(image.width - 1)],
    ]
    let isUnknown =
      balanced(reserved.map { $0 != 0 }) { $0 | $1 } | (word(0)[4...6] > 5) | isNoShift(job.shift)
      | isNoShift(job.outputShift)
    let isZero = balanced([job.elements, job.rows, job.frameRows].map { $0 == 0 }) { $0 | $1 }
    let isBeyond =
      (job.elements > UInt(configuration.units.codec.maximumDimension)) | (job.rows > UInt(configuration.maximumRows))
    let isUnaligned = balanced((6...15).map { misaligned(word($0)) }) { $0 | $1 }
    return firstError([
      (isUnknown, .unknownCommand), (isZero, .zeroSize), (isBeyond, .beyondBuffers), (isUnaligned, .unaligned),
    ])
  }

  /// The code of the first error that there is; 0 if there is none.
  func firstError(_ checks: [(Bit, AcceleratorError)]) -> UInt {
    checks.reversed().reduce(UInt(0, width: 4)) { mux($1.0, UInt($1.1.rawValue, width: 4), $0) }
  }
}
