using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Declarations;

/// <summary><c>[Operator]</c>.</summary>
public sealed record OperatorFact(string Name, EquatableArray<string> Keys) : ContentFact;

/// <summary><c>[Imports]</c>, one for each file.</summary>
public sealed record ImportsFact(string File) : ContentFact;

/// <summary><c>[Imports&lt;T&gt;]</c>, one for each output.</summary>
public sealed record InputImportsFact(string Input, string Output) : ContentFact;

/// <summary><c>[Overlay]</c>.</summary>
public sealed record OverlayFact(string File) : ContentFact;

/// <summary><c>[Overlay&lt;T&gt;]</c>.</summary>
public sealed record InputOverlayFact(string Input, string Output) : ContentFact;

/// <summary><c>[Hardware]</c>: a <c>.nix</c> file or a <c>.json</c> report.</summary>
public sealed record HardwareFact(string File) : ContentFact;

/// <summary><c>[Disks]</c>: the module and what its argument <c>disks</c> gets.</summary>
public sealed record DisksFact(string File, EquatableArray<string> Devices) : ContentFact;

/// <summary><c>[Container]</c>.</summary>
public sealed record ContainerFact(
    string Name, string Image, EquatableArray<string> Ports, EquatableArray<string> Volumes, EquatableArray<string> Environment) : ContentFact
{
    /// <summary>The file that makes the image, or null when it is pulled.</summary>
    public string? File { get; init; }
}

/// <summary><c>[Option]</c>; the value is null when Nix has no form of it.</summary>
public sealed record OptionFact(string Path, NixExpression? Value) : ContentFact;

/// <summary>A <c>Configure</c> method of the type or of a base class.</summary>
public sealed record ConfigureFact(ContentProgram Program) : ContentFact;

/// <summary>A profile that is written on the type, or carried by one that is.</summary>
/// <param name="Profile">The full name of its type.</param>
/// <param name="Program">What it says.</param>
/// <param name="Instance">The profile with its arguments filled in.</param>
/// <param name="Problems">What of it could not be worked out.</param>
public sealed record ProfileUseFact(
    string Profile, ProfileProgram Program, RecordValue Instance, EquatableArray<CodeProblem> Problems) : ContentFact;
