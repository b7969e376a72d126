import VectorProcessing

/// A value of a configuration that makes no sense: where, what, and what would.
public typealias ConfigurationError = VectorProcessing.ConfigurationError
