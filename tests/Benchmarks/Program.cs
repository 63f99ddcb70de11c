using NixIaC.Benchmarks;

// Numbers differ between machines, so every row has a ratio to something everybody knows. docs/benchmarks.md explains both.
int[] sizes = [10, 100, 1000];
int[] growth = [100, 1000, 3000];
var measurements = new (string Name, string Title, string Beside, Func<int, Task<Row>> Measure)[]
{
    ("generator", "One run of the generator after an edit to one node", "type-checking the whole project", GeneratorRun.OfFleet),
    ("bodies", "One run of the generator after an edit to one Configure, a body a file", "type-checking the whole project", GeneratorRun.OfBodies(perFile: 1)),
    ("bodies10", "One run of the generator after an edit to one Configure, ten bodies a file", "type-checking the whole project", GeneratorRun.OfBodies(perFile: 10)),
    ("diagnostic", "First diagnostic in the open file after an edit to an address", "the compiler's own errors of that file", FirstDiagnostic.OfAddress),
    ("port", "First diagnostic in the open file after an edit to an option in Configure", "the compiler's own errors of that file", FirstDiagnostic.OfOption),
    ("completion", "Completion after nixos.Services, with 1,339 members", "completion after System.Console", Completion.Measure),
    ("build", "dotnet build after an edit to one node", "the same without NixIaC", WholeBuild.OfFleet),
    ("analyzers", "dotnet build after an edit to one node", "the same with analyzers switched off", WholeBuild.OfAnalyzers),
    ("bodybuild", "dotnet build after an edit to one Configure", "the same without generator and analyzers", WholeBuild.OfBodies),
    ("memory", "Memory kept by a compiler that has run the generator and the analyzers", "one that has type-checked the project", Memory.Measure),
};

foreach (var unknown in args.Except(measurements.Select(one => one.Name)))
{
    Console.Error.WriteLine($"There is no measurement '{unknown}'. There are: {string.Join(", ", measurements.Select(one => one.Name))}.");
    return 2;
}

foreach (var (name, title, beside, measure) in measurements.Where(one => args.Length == 0 || args.Contains(one.Name)))
{
    Console.WriteLine(FormattableString.Invariant($"{title}; the ratio is to {beside}\n"));
    Console.WriteLine("| nodes | with | beside | ratio |\n|---:|---:|---:|---:|");
    foreach (var nodes in name is "diagnostic" or "generator" ? growth : sizes) Console.WriteLine(await measure(nodes));
    Console.WriteLine();
}
return 0;
