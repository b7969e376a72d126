/// The rows of activations that turn a convolution into a matrix product (im2col): for each output position its inputs in
/// the order of the weights, kernel row, kernel column, channel; 0 beyond the border.
///
/// - Parameters:
///   - image: height x width x channels, channels fastest.
///   - kernel: its height and width; the image is padded by half of it on each side.
public func convolutionRows(
  _ image: [Int], height: Int, width: Int, channels: Int, kernel: (height: Int, width: Int), stride step: Int
) -> [[Int]] {
  precondition(image.count == height * width * channels, "\(image.count) values are no \(height)x\(width)x\(channels)")
  let top = kernel.height / 2
  let left = kernel.width / 2
  return stride(from: 0, to: height, by: step).flatMap { y in
    stride(from: 0, to: width, by: step).map { x in
      (0..<kernel.height).flatMap { dy in
        (0..<kernel.width).flatMap { dx -> [Int] in
          let (row, column) = (y + dy - top, x + dx - left)
          guard (0..<height).contains(row), (0..<width).contains(column) else {
            return [Int](repeating: 0, count: channels)
          }
          let start = (row * width + column) * channels
          return Array(image[start..<(start + channels)])
        }
      }
    }
  }
}
