using System.Diagnostics.CodeAnalysis;

namespace NixIaC;

/// <summary>
/// The configuration of a NixOS system: every option is a member. <c>Configure(NixOS nixos)</c> assigns to them; reading
/// one stands for the value that the system has in the end.
/// </summary>
public sealed partial class NixOS : NixObject
{
    /// <summary>Assignments that give way to any other: <c>lib.mkDefault</c>.</summary>
    public NixOS Default => throw NotRun();

    /// <summary>Assignments that win over all others: <c>lib.mkForce</c>.</summary>
    public NixOS Force => throw NotRun();

    /// <summary>List elements and text that go before what others add: <c>lib.mkBefore</c>.</summary>
    public NixOS Before => throw NotRun();

    /// <summary>List elements and text that go after what others add: <c>lib.mkAfter</c>.</summary>
    public NixOS After => throw NotRun();

    /// <summary>An option by its path in Nix, for one that has no member here.</summary>
    /// <param name="path">The path as Nix writes it: <c>services.foo."a key".enable</c>.</param>
    [AllowNull]
    public NixJson this[string path]
    {
        get => throw NotRun();
        set => throw NotRun();
    }

    /// <summary>Nix that gives a whole configuration, where an option takes one.</summary>
    public static implicit operator NixOS(NixCode code) => throw NotRun();
}
