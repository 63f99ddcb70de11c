namespace NixIaC.Model.Declarations;

/// <summary>What one C# type says: the attributes that matter, as values, in the order they stand.</summary>
/// <param name="Type">The type's full name: <c>Acme.HomeLab.Pi</c>.</param>
/// <param name="Name">The type's own name: <c>Pi</c>.</param>
/// <param name="Shape">Why the type cannot be used, when it cannot.</param>
/// <param name="Facts">The attributes, those of profiles in place of the profile.</param>
public sealed record Declaration(string Type, string Name, TypeShape Shape, EquatableArray<Fact> Facts)
{
    /// <summary>The facts of one kind.</summary>
    public IEnumerable<T> All<T>() where T : Fact => Facts.OfType<T>();

    /// <summary>The first fact of a kind, or null.</summary>
    public T? First<T>() where T : Fact
    {
        // Every rule asks this of every type, so it allocates nothing.
        for (var i = 0; i < Facts.Count; i++)
            if (Facts[i] is T fact)
                return fact;
        return null;
    }

    /// <summary>Whether there is a fact of a kind.</summary>
    public bool Is<T>() where T : Fact => First<T>() is not null;

    /// <summary>Whether it is a thing of the fleet: profiles and types with stray attributes are none.</summary>
    public bool IsThing => Facts.Any(fact => fact is KindFact and not ProfileFact);

    /// <summary>Only what places the type in the fleet: an edit to a machine's content leaves this equal.</summary>
    public Declaration WithoutContent() => this with { Facts = Facts.Where(fact => fact is not ContentFact).ToEquatableArray() };

    /// <summary>Of the type's name alone, which tells nearly all declarations apart: rules group large fleets by declaration.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Type);
}
