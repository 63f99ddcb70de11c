using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Settings;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>What bodies say for one system.</summary>
/// <param name="Settings">The settings in the order of writing.</param>
/// <param name="Problems">What could not be evaluated; each is told once.</param>
public sealed record EvaluatedContent(EquatableArray<Setting> Settings, EquatableArray<CodeProblem> Problems)
{
    /// <summary>The secrets used, each with its first use.</summary>
    public EquatableArray<SecretUse> Secrets { get; init; }

    /// <summary>The files of the project used, each with its first use in a form.</summary>
    public EquatableArray<LocalUse> Files { get; init; }

    /// <summary>The flake inputs used, each with its first use.</summary>
    public EquatableArray<InputUse> Inputs { get; init; }

    /// <summary>The packages that were named by text, each with its first use.</summary>
    public EquatableArray<PackageUse> Packages { get; init; }

    /// <summary>The columns read of the inventory row, by name. Nodes that differ only in others share a system.</summary>
    public EquatableArray<string> Columns { get; init; }

    /// <summary>What was asked of <c>Self</c>, by name: <c>HostName</c>. Nodes that share a system must agree on it.</summary>
    public EquatableArray<string> SelfFacts { get; init; }

    /// <summary>Whether it depends on what nodes there are and what is known of them.</summary>
    public bool AsksFleet { get; init; }

    /// <summary>What was asked of other nodes, by host name and fact.</summary>
    public EquatableArray<FactUse> Facts { get; init; }

    /// <summary>The options of other nodes that were asked for, each with its first use.</summary>
    public EquatableArray<OptionUse> Options { get; init; }
}

/// <summary>A secret that is used.</summary>
/// <param name="Type">The full name of its type.</param>
/// <param name="Span">Where.</param>
public sealed record SecretUse(string Type, CodeSpan Span);

/// <summary>A file of the project that is used.</summary>
/// <param name="Form">How.</param>
/// <param name="Path">Its path as <see cref="Facts.LocalFile.Path"/> has it.</param>
/// <param name="Span">Where.</param>
public sealed record LocalUse(LocalForm Form, string Path, CodeSpan Span);

/// <summary>A flake input that is used.</summary>
/// <param name="Type">The full name of its type.</param>
/// <param name="Span">Where.</param>
public sealed record InputUse(string Type, CodeSpan Span);

/// <summary>A package that is named by text.</summary>
/// <param name="Name">Its path in <c>pkgs</c>: <c>python3Packages.requests</c>.</param>
/// <param name="Span">Where: the text, or the value that it is in.</param>
public sealed record PackageUse(string Name, CodeSpan Span);

/// <summary>A fact of a node that is used.</summary>
/// <param name="HostName">The node.</param>
/// <param name="Fact">Its name: <c>Fqdn</c>; addresses with their place, <c>AddressIn Acme.Lan</c>.</param>
public sealed record FactUse(string HostName, string Fact);

/// <summary>An option of another node that is used.</summary>
/// <param name="HostName">The node.</param>
/// <param name="Path">The option.</param>
/// <param name="Span">Where.</param>
public sealed record OptionUse(string HostName, OptionPath Path, CodeSpan Span);
