import Testing

@testable import Comparison

@Suite struct DecimalNumberTests {
    private func number(_ text: String) -> DecimalNumber? {
        readLiteral(text.bytes).flatMap { Comparison.number($0) }
    }

    @Test(arguments: [
        ("0.3333", "0.3333333333333333", true), ("0.3334", "0.3333333333333333", false),
        ("0.33", "0.3333333333333333", true),
        ("0.67", "0.6666666666666666", true), ("0.66", "0.6666666666666666", false),
        ("3.14", "3.141592653589793", true),
        ("3.15", "3.141592653589793", false), ("0.3", "0.30000000000000004", true), ("2.67", "2.675", true),
        ("2.68", "2.675", true),
        ("2.66", "2.675", false), ("1.0", "0.9999999", true), ("10.0", "9.96", true), ("9.9", "9.96", false),
        ("1e3", "1000.4", true), ("1e3", "1600.0", false),
        ("1.5e10", "15000000000.7", true), ("1.500e-05", "1.50004e-05", true), ("0.0", "1e-17", true),
        ("0.0", "-1e-17", true),
        ("-0.0", "1e-17", false), ("-0.0", "-1e-17", true), ("-0.33", "-0.3333", true), ("0.33", "-0.3333", false),
        ("1.", "1.4", false),
        ("0.3333", "0.333", false), ("100.0", "99.96", true), ("0.10", "0.1", false),
    ]) func rounding(_ claim: String, _ actual: String, _ holds: Bool) throws {
        guard case .float(let shown)? = readLiteral(claim.bytes), case .float(let seen)? = readLiteral(actual.bytes)
        else {
            Issue.record("no floats")
            return
        }
        #expect((roundedMatch(shown, seen) != nil) == holds)
    }

    @Test(arguments: [
        ("48", "48", true), ("48", "52", true), ("48", "53", false), ("50", "56", true), ("50", "57", false),
        ("50", "45", true), ("120", "112", true),
        ("120", "104", false), ("0.5", "0.5003", true), ("0.5", "0.56", false), ("0.5", "0.55", true),
        ("1", "1.4", true), ("1", "1.6", false),
        ("8", "8.8", true), ("1000", "1120", true), ("1000", "1200", false), ("100", "88", true), ("100", "64", false),
        ("80", "8", false), ("8", "80", false), ("500", "560", true), ("1024", "1500", false), ("-5", "-5.4", true),
        ("-5", "5", false),
        ("0", "0.4", true), ("0", "1", false),
    ]) func tolerance(_ claim: String, _ actual: String, _ holds: Bool) throws {
        let shown = try #require(number(claim))
        let seen = try #require(number(actual))
        #expect((toleranceMatch(shown, seen.approximation) != nil) == holds)
    }

    @Test(arguments: ["1", "1.5", "0.001", "123456789.125", "1e300", "-2.5e-300", "0", "0.1", "12345678901234567890"])
    func approximation(_ text: String) throws {
        let value = try #require(Double(text))
        #expect(abs(try #require(number(text)).approximation - value) <= abs(value) * 1e-12)
    }
}
