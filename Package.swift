// swift-tools-version: 6.2
import PackageDescription

/// The same rules for every Swift target: no silent existential, no leaking import, no warning.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// One stage of the pipeline: a Swift target that may use the ones named.
func stage(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, of dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The program takes the place of the C library's clock for libpython, which it loads later: see CSystem/clock.c.
let clockSymbols = ["clock_gettime", "gettimeofday", "time"].flatMap {
    ["-Xlinker", "--export-dynamic-symbol=\($0)"]
}

/// Functions of libraries are looked up when the program starts: not once in every child that a host forks.
let bound = ["-Xlinker", "-z", "-Xlinker", "now"]

let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
    name: "verify",
    products: [.executable(name: "verify", targets: ["verify"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        // C: only what Swift cannot do.
        .systemLibrary(
            name: "CMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(
            name: "CPythonHeaders", pkgConfig: "python3", providers: [.apt(["libpython3-dev", "pkgconf"])]),
        .target(
            name: "CPython", dependencies: ["CPythonHeaders"], exclude: ["harness"],
            cSettings: [.unsafeFlags(["-std=gnu2x"])]),
        .target(name: "CSystem"),
        // A table that the Swift compiler takes half a minute for, and the C compiler no time.
        .target(name: "LayoutWeights"),
        .target(
            name: "ReportAssets",
            exclude: ["results.schema.json", "extract.schema.json", "junit.xsd", "page.css", "page.js"],
            cSettings: [.unsafeFlags(["-std=gnu2x"])]),

        // The values that flow through the pipeline, and Python's lexical rules, which several stages need.
        stage("Model"),
        stage("PythonSyntax"),

        // The pipeline, in order.
        stage("Project", uses: ["Model", yaml]),
        .target(
            name: "Readers", dependencies: ["Model", "PythonSyntax", "CMarkGFM"], swiftSettings: settings,
            linkerSettings: [
                .linkedLibrary(":libcmark-gfm-extensions.a"), .linkedLibrary(":libcmark-gfm.a"),
            ]),
        stage("Layout", uses: ["Model", "PythonSyntax", "LayoutWeights"]),
        stage("Claims", uses: ["Model", "PythonSyntax"]),
        stage("Curation", uses: ["Model", "PythonSyntax", "Project", yaml]),
        stage("Running", uses: ["Model", "CPython", "CSystem"]),
        stage("Comparison", uses: ["Model", "PythonSyntax"]),
        stage("Reports", uses: ["Model", "PythonSyntax", "ReportAssets"]),
        stage("Merging", uses: ["Model"]),

        // The stages put in a row, and the program around them.
        stage(
            "Pipeline",
            uses: [
                "Model", "PythonSyntax", "Project", "Readers", "Layout", "Claims", "Curation", "Running", "Comparison",
            ]),
        .executableTarget(
            name: "verify", dependencies: ["Model", "Project", "Pipeline", "Reports", "Merging", "Running", arguments],
            swiftSettings: settings, linkerSettings: [.unsafeFlags(clockSymbols + bound)]),

        // Measures the reading of claims on labelled comments, and how long judging takes.
        .executableTarget(
            name: "BenchClaims", dependencies: ["Claims", "Comparison", "Model"], swiftSettings: settings),

        // What fits the readers' weights; not part of the program.
        .executableTarget(
            name: "FitSegmentation", dependencies: ["Readers", "Model"], path: "Sources/Fitting/Segmentation",
            swiftSettings: settings),

        // Finds the weights of the layout search; `make fit` runs it.
        .executableTarget(
            name: "FitLayout", dependencies: ["Layout", "Model"], path: "Sources/Fitting/Layout",
            swiftSettings: settings),

        tests("PythonSyntaxTests", of: ["PythonSyntax"]),
        tests("ReadersTests", of: ["Readers", "Model"]),
        tests("LayoutTests", of: ["Layout", "Model"]),
        tests("ClaimsTests", of: ["Claims", "Model", "PythonSyntax"]),
        tests("RunningTests", of: ["Running", "Model"]),
        tests("ComparisonTests", of: ["Comparison", "Model"]),
        .testTarget(
            name: "ReportsTests", dependencies: ["Reports", "Merging", "Model"], exclude: ["Cases", "check-page.py"],
            swiftSettings: settings),
        .testTarget(name: "ProgramTests", exclude: ["Cases"], swiftSettings: settings),
    ]
)
