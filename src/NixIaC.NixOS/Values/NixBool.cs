namespace NixIaC;

/// <summary>A boolean in Nix: <c>true</c> or <c>false</c>. As a condition it becomes <c>lib.mkIf</c> or <c>if</c> in Nix.</summary>
public sealed class NixBool : NixObject
{
    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static implicit operator NixBool(bool value) => throw NotRun();

    /// <summary>Nix that gives a boolean.</summary>
    public static implicit operator NixBool(NixCode code) => throw NotRun();

    /// <summary>Makes <c>if (nixos.Boot.Zfs.Enable)</c> possible.</summary>
    public static bool operator true(NixBool value) => throw NotRun();

    /// <summary>Makes <c>&amp;&amp;</c> possible.</summary>
    public static bool operator false(NixBool value) => throw NotRun();

    /// <summary>Not.</summary>
    public static NixBool operator !(NixBool value) => throw NotRun();

    /// <summary>Both.</summary>
    public static NixBool operator &(NixBool left, NixBool right) => throw NotRun();

    /// <summary>One or both.</summary>
    public static NixBool operator |(NixBool left, NixBool right) => throw NotRun();

    /// <summary>Equal.</summary>
    public static NixBool operator ==(NixBool? left, NixBool? right) => throw NotRun();

    /// <summary>Different.</summary>
    public static NixBool operator !=(NixBool? left, NixBool? right) => throw NotRun();
}
