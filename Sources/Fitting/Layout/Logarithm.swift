import Foundation

func exponential(_ value: Float) -> Float { Float(exp(Double(value))) }
func logarithm(_ value: Float) -> Float { Float(log(Double(value))) }
