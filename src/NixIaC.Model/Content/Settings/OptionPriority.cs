namespace NixIaC.Model.Content.Settings;

/// <summary>The priority at which a setting is made: which view of <c>nixos</c> it is written through.</summary>
public enum OptionPriority
{
    /// <summary>Plain.</summary>
    Normal,

    /// <summary><c>nixos.Default</c>: <c>lib.mkDefault</c>.</summary>
    Default,

    /// <summary><c>nixos.Force</c>: <c>lib.mkForce</c>.</summary>
    Force,

    /// <summary><c>nixos.Before</c>: <c>lib.mkBefore</c>, the elements come before those of plain settings.</summary>
    Before,

    /// <summary><c>nixos.After</c>: <c>lib.mkAfter</c>.</summary>
    After,
}
