namespace NixIaC.Model.Declarations;

/// <summary>What one attribute says. References to types are full names; nothing is checked yet.</summary>
public abstract record Fact
{
    /// <summary>Where it stands.</summary>
    public Site Site { get; init; } = Site.Type;
}

/// <summary>A fact that makes its type a thing of the fleet; a type has one.</summary>
public abstract record KindFact : Fact;

/// <summary>A fact about what is on a machine, not about its place in the fleet.</summary>
public abstract record ContentFact : Fact;
