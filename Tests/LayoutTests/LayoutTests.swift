import Layout
import Model
import Testing

/// Indents the lines of a block by the best layout.
func restored(_ flat: String) -> String {
    let lines = flat.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let layout = restoreLayouts(of: lines, most: 1).first else { return "" }
    return zip(lines, layout.depths).map { String(repeating: "    ", count: $1) + $0 }.joined(separator: "\n")
}

/// Takes the indentation off every line.
func flattened(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0.drop { $0 == " " }) }.joined(separator: "\n")
}

@Suite struct LayoutTests {
    @Test(arguments: [
        """
        from workshop import Workshop, finished
        names = ["chair", "table"]
        with Workshop(size=3) as workshop:
            # make — one after the other, in order
            pieces = list(workshop.make(names))
            # plan — more control: a slip at once, the piece later
            slips = {workshop.plan(name): name for name in names}
            for slip in finished(slips):
                print(slips[slip])
        """,
        """
        def total(numbers):
            result = 0
            for number in numbers:
                result += number
            return result
        print(total([1, 2, 3]))  # 6
        """,
        """
        class Account:
            def __init__(self, owner):
                self.owner = owner
            def deposit(self, amount):
                self.balance += amount
        account = Account("Ada")
        account.deposit(5)
        """,
        """
        def cached(function):
            known = {}
            def wrapper(*args):
                if args not in known:
                    known[args] = function(*args)
                return known[args]
            return wrapper
        @cached
        def square(n):
            return n * n
        """,
        """
        try:
            value = int(text)
        except ValueError:
            value = 0
        else:
            print(value)
        finally:
            print("done")
        """,
        """
        if a:
            if b:
                x = 1
            else:
                x = 2
        else:
            x = 3
        """,
        // Code after a class that names the class and reads nothing of its methods.
        """
        class Sealed:
            def __init__(self, weight):
                self.weight = weight
            def __setattr__(self, name, value):
                self.other = value
        parcel = Sealed(5)
        parcel.weight = 6  # AttributeError
        parcel.weight
        """,
        """
        import sys
        class Point:
            def __init__(self):
                self.left, self.right = 1, 2
        sys.getsizeof(Point())  # 48
        """,
        // A second class that later code names without the first.
        """
        class Bird(Animal):
            legs = 2
        class Robot:
            def speak(self):
                return "beep"
        Bird()
        Robot().speak()  # 'beep'
        """,
        // A function inside one that would else do nothing but bind a name.
        """
        level = "module"
        def outside():
            level = "function"
            def inside():
                level = "inner"
                print(level)  # inner
            inside()
            print(level)  # function
        outside()
        print(level)  # module
        """,
        // Values shown after a handler.
        """
        try:
            {}["a"]
        except KeyError as error:
            seen = error
        str(seen)  # "'a'"
        error  # NameError: name 'error' is not defined
        """,
        """
        import threading
        visits = 0
        gate = threading.Lock()
        def visit():
            global visits
            with gate:
                visits += 1
        visitors = [threading.Thread(target=visit) for _ in range(9)]
        for visitor in visitors: visitor.start()
        """,
        """
        # 1. Bind methods once
        def collect():
            add = found.append
            for number in range(9):
                add(number)
        # 2. Join strings
        parts = ["a", "b"]
        text = "".join(parts)
        """,
        """
        def answer(word):
            match word:
                case "yes":
                    return True
                case _:
                    return False
        match reply:
            case "no": print("well")
        """,
    ])
    func restores(text: String) {
        #expect(restored(flattened(text)) == text)
    }

    @Test func continuationLinesHaveTheLevelOfTheirStatement() {
        let layouts = restoreLayouts(of: ["def f():", "return g(", "1,", ")", "f()"], most: 1)
        #expect(layouts.first?.depths == [0, 1, 1, 1, 0])
    }

    @Test func givesDifferentLayoutsTheBestFirst() {
        let lines = ["for i in x:", "f(i)", "g()", "h()"]
        let layouts = restoreLayouts(of: lines, most: 10)
        #expect(layouts.count == 3)
        #expect(Set(layouts.map(\.depths)).count == layouts.count)
        #expect(zip(layouts, layouts.dropFirst()).allSatisfy { $0.cost <= $1.cost })
    }
}

@Suite struct LayoutWeightsTests {
    @Test func tableWasFittedForTheseFeatures() {
        #expect(Weights.tableFeatureCount == Weights().values.count)
    }
}
