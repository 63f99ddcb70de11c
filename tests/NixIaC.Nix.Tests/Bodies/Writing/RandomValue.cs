using Microsoft.CodeAnalysis.CSharp;

namespace NixIaC.Nix.Tests.Bodies.Writing;

/// <summary>Expressions that are known while compiling, as C#. Numbers stay small, so that nothing overflows.</summary>
sealed class RandomValue(Random random, Scope scope)
{
    static readonly string[] Texts = ["a", "w1", "w22", "Xy", "", " b ", "\"q\"", "${x}", "''${y}", "\\n", "one\ntwo", "ä€😀", "{z}", "$"];

    public string Int(int depth) => depth == 0
        ? Choose(Number(-20, 20), Name(Types.Int) ?? "4")
        : random.Next(12) switch
        {
            0 => $"({Int(depth - 1)} + {Int(depth - 1)})",
            1 => $"({Int(depth - 1)} - {Int(depth - 1)})",
            2 => $"({Int(depth - 1)} * {Int(depth - 1)} % 50)",
            3 => $"({Int(depth - 1)} {Choose("/", "%")} {random.Next(1, 9)})",
            4 => $"{Words(depth - 1)}.{Choose("Count()", "Sum(one => one.Length)")}",
            5 => $"{Text(depth - 1)}.Length",
            6 => $"({Bool(depth - 1)} ? {Int(depth - 1)} : {Int(depth - 1)})",
            7 => $"({Int(depth - 1)} switch {{ < 0 => {Int(0)}, 0 or 1 => {Int(0)}, var n when n > 10 => n - 1, _ => {Int(depth - 1)} }})",
            8 => $"Math.{Choose("Min", "Max")}({Int(depth - 1)}, {Int(depth - 1)})",
            9 => $"Helpers.Twice({Int(depth - 1)})",
            10 => $"({Numbers(depth - 1)}.{Choose("Sum()", "FirstOrDefault()", "Count(one => one > 2)")} % 50)",
            _ => $"{Service(depth - 1)}.{Choose("Port", "Next")}",
        };

    public string Text(int depth) => depth == 0
        ? Choose(Literal(), Name(Types.Text) ?? Literal())
        : random.Next(12) switch
        {
            0 => $"$\"<{{{Text(depth - 1)}}}-{{{Int(depth - 1)}}}>\"",
            1 => $"$\"{{{Int(depth - 1)}:000}}{{{{{{{Text(depth - 1)},5}}}}}}\"",
            2 => $"({Text(depth - 1)} + {Choose(Text(depth - 1), Int(depth - 1))})",
            3 => $"string.Join({Literal()}, {Choose(Words(depth - 1), Numbers(depth - 1))})",
            4 => $"{Text(depth - 1)}.{Choose("ToUpperInvariant()", "ToLowerInvariant()", "Trim()", "Replace(\"w\", \"vv\")", "PadLeft(4, 'x')", "PadRight(4)")}",
            5 => Choose($"{Text(depth - 1)}.Insert(0, {Text(0)})", $"Helpers.Later({Text(depth - 1)})"),
            6 => $"({Bool(depth - 1)} ? {Text(depth - 1)} : {Text(depth - 1)})",
            7 => $"({Int(depth - 1)} switch {{ > 5 => {Text(depth - 1)}, < -5 => {Text(0)}, _ => {Text(depth - 1)} }})",
            8 => $"({Text(depth - 1)} switch {{ \"w1\" or \"a\" => {Text(0)}, \"\" => \"empty\", var t => t + \"!\" }})",
            9 => $"Helpers.Label({Text(depth - 1)}, {Choose($"number: {Int(depth - 1)}", Int(depth - 1))})",
            10 => $"{Service(depth - 1)}.Name",
            _ => $"({Words(depth - 1)}.{Choose("FirstOrDefault()", "LastOrDefault(one => one.Length < 4)")} ?? {Text(0)})",
        };

    public string Bool(int depth) => depth == 0
        ? Choose("true", "false", $"({Int(0)} < {Int(0)})")
        : random.Next(9) switch
        {
            0 => $"({Int(depth - 1)} {Choose("<", "<=", ">", ">=", "==", "!=")} {Int(depth - 1)})",
            1 => $"!{Bool(depth - 1)}",
            2 => $"({Bool(depth - 1)} {Choose("&&", "||")} {Bool(depth - 1)})",
            3 => $"{Words(depth - 1)}.Contains({Text(depth - 1)})",
            4 => $"{Words(depth - 1)}.{Choose("Any", "All")}(one => one.Length > {random.Next(4)})",
            5 => $"({Int(depth - 1)} is > -3 and {Choose("< 9", "not 4")})",
            6 => $"({Text(depth - 1)} {Choose("==", "!=")} {Text(depth - 1)})",
            7 => $"({Service(depth - 1)} is {{ Port: > 3, Name: not \"s1\" }})",
            _ => $"({Service(depth - 1)} == {Service(depth - 1)})",
        };

    public string Words(int depth) => depth == 0
        ? Choose($"new[] {{ {Text(0)}, {Text(0)} }}", Name(Types.Words) ?? "Limits.Words", "new string[] { }")
        : random.Next(14) switch
        {
            0 => $"{Words(depth - 1)}.Select(one => {Inner(Types.Text, "one").Text(depth - 1)})",
            1 => $"{Words(depth - 1)}.Where(one => {Inner(Types.Text, "one").Bool(depth - 1)})",
            2 => $"{Words(depth - 1)}.{Choose("Concat", "Union", "Except", "Intersect")}({Words(depth - 1)})",
            3 => $"{Words(depth - 1)}.{Choose("OrderBy", "OrderByDescending")}(one => one.Length)",
            4 => $"{Words(depth - 1)}.{Choose("Append", "Prepend")}({Text(depth - 1)})",
            5 => $"{Words(depth - 1)}.{Choose("Distinct()", "Skip(1)", "Take(2)", "ToList()", "ToArray()", "TakeWhile(one => one != \"a\")")}",
            6 => $"Enumerable.Reverse({Words(depth - 1)})",
            7 => Choose($"Helpers.Numbered({Text(depth - 1)}, {random.Next(4)})", $"Helpers.Before({Text(depth - 1)})"),
            8 => $"{Services(depth - 1)}.Select(one => $\"{{one.Name}}:{{one.Port}}\")",
            9 => $"Enumerable.Range({random.Next(5)}, {random.Next(4)}).Select(one => {Inner(Types.Int, "one").Text(depth - 1)})",
            10 => $"{Words(depth - 1)}.SelectMany(one => new[] {{ one, {Inner(Types.Text, "one").Text(0)} }})",
            11 => $"{Words(depth - 1)}.Zip({Numbers(depth - 1)}, (left, right) => $\"{{left}}={{right}}\")",
            12 => $"new List<string> {{ {Text(depth - 1)}, {Text(0)} }}",
            _ => $"{Words(depth - 1)}.GroupBy(one => one.Length).Select(one => one.Key + string.Join(\"/\", one))",
        };

    public string Numbers(int depth) => depth == 0
        ? Choose($"new[] {{ {Int(0)}, {Int(0)}, {Int(0)} }}", Name(Types.Numbers) ?? "Enumerable.Range(1, 2)")
        : random.Next(6) switch
        {
            0 => $"{Numbers(depth - 1)}.Select(one => {Inner(Types.Int, "one").Int(depth - 1)} % 50)",
            1 => $"{Numbers(depth - 1)}.Where(one => {Inner(Types.Int, "one").Bool(depth - 1)})",
            2 => $"{Words(depth - 1)}.Select((one, index) => one.Length + index)",
            3 => $"Enumerable.Range({random.Next(5)}, {random.Next(4)})",
            4 => $"{Services(depth - 1)}.OrderBy(one => one.Port).ThenByDescending(one => one.Name.Length).Select(one => one.Port)",
            _ => $"{Numbers(depth - 1)}.{Choose("Order()", "OrderDescending()", "Distinct()", "Append(3)")}",
        };

    public string Service(int depth) => Choose(
        $"new Service({Text(depth)}, {Int(depth)})",
        Name(Types.Service) ?? "Limits.Services[1]",
        $"(Limits.Services[0] with {{ Port = {Int(depth)} }})");

    public string Services(int depth) => depth == 0
        ? Choose(Name(Types.Services) ?? "Limits.Services", "Limits.Services")
        : Choose(
            $"new Service[] {{ new(\"s1\", {Int(depth - 1)}), {Service(depth - 1)} }}",
            $"{Services(depth - 1)}.Where(one => {Inner(Types.Service, "one").Bool(depth - 1)})");

    public T Choose<T>(params ReadOnlySpan<T> choices) => choices[random.Next(choices.Length)];

    public static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    string Literal() => Quoted(Choose<string>(Texts));

    string Number(int from, int to) => random.Next(from, to) is var number && number < 0 ? $"({number})" : $"{number}";

    string? Name(string type) => scope.Of(type) is { Count: > 0 } names ? names[random.Next(names.Count)] : null;

    // The parameter of a lambda hides that of a lambda around it.
    RandomValue Inner(string type, string name) => new(random, scope.Without(name).With(type, name));
}
