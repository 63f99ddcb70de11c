using System.Text.Json.Nodes;
using NixIaC.Model.Content.Settings;

namespace NixIaC.Nix.Tests.Bodies.Recording;

/// <summary>Where something stands among the options. What is set there is written down.</summary>
sealed record Place(List<Spoken> Said, Func<string, JsonNode?> Configuration, string Path, OptionPriority Priority)
{
    /// <summary>The inside of a <c>new()</c>, which has no place before it is assigned.</summary>
    public static Place Nowhere() => new([], path => throw new InvalidOperationException($"{path} is read of nowhere."), "", OptionPriority.Normal);

    public Place Below(string name) => this with { Path = Join(Path, name) };

    /// <summary>What the system's own configuration has here.</summary>
    public JsonNode? Read() => Configuration(Path);

    public void Set(string name, NixObject value) => Below(name).Set(value);

    void Set(NixObject value)
    {
        if (value.Inside is { } inside) Said.AddRange(inside.Said.Select(said => said with { Path = Join(Path, said.Path), Priority = Priority }));
        else if (value.Sum is { } sum && sum.Of == Path) Said.Add(new(Path, Priority, true, sum.Added));
        else Said.Add(new(Path, Priority, false, value.Json));
    }

    static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;
}

/// <summary>A setting that a body made.</summary>
sealed record Spoken(string Path, OptionPriority Priority, bool Adds, JsonNode? Value);
