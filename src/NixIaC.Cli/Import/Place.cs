using NixIaC.Model.Options;

namespace NixIaC.Cli.Import;

/// <summary>A place of the configuration, in Nix and in C#.</summary>
/// <param name="Path">Its path in Nix.</param>
/// <param name="Text">Its C# after <c>nixos</c>: <c>.Services.Openssh</c>.</param>
/// <param name="Type">What may be written there.</param>
sealed record Place(OptionPath Path, string Text, CSharpType Type)
{
    public static Place Root { get; } = new(new OptionPath(default), "", CSharpType.System);

    public bool TakesNull { get; private init; }

    /// <summary>Whether the options have no member for it, so that it is named by a string.</summary>
    public bool IsUnknown { get; private init; }

    /// <summary>Whether its last step is a key of the user's choice.</summary>
    public bool IsEntry { get; private init; }

    /// <summary>The nearest whole configuration around: the system, or a container's.</summary>
    Place? System { get; init; }

    /// <summary>The place below, to be written.</summary>
    /// <param name="segment">The name in Nix.</param>
    /// <param name="local">The C# that gives the name, when it is made of locals.</param>
    public Place Step(string segment, string? local = null) => Below(segment, local, reads: false);

    /// <summary>The place below, to be read: members that cannot be written count too.</summary>
    /// <param name="segment">The name in Nix.</param>
    public Place Read(string segment) => Below(segment, null, reads: true);

    Place Below(string segment, string? local, bool reads)
    {
        var path = Path.Append(segment);
        var system = Type.IsSystem ? this : System;
        if (!IsUnknown && local is null && Type.Member(segment) is { } member && (reads || !member.ReadOnly))
            return new(path, $"{Text}.{member.Name}", member.Type) { TakesNull = member.TakesNull, System = system };
        if (!IsUnknown && Type.Value is { } value)
            return new(path, $"{Text}[{local ?? CSharpString.Literal(segment)}]", value) { TakesNull = Takes(value), IsEntry = true, System = system };
        var relative = new OptionPath(Model.EquatableArray.ToEquatableArray(path.Segments.Skip(system!.Path.Segments.Count)));
        return new(path, $"{system.Text}[{CSharpString.Literal(relative.ToString())}]", CSharpType.Json) { TakesNull = true, IsUnknown = true, System = system };
    }

    static bool Takes(CSharpType value) => value == CSharpType.Json;
}
