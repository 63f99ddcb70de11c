using NixIaC.Model.Content.Settings;

namespace NixIaC.Nix.Tests.Bodies.Writing;

/// <summary>
/// The options that one body may still set with <c>=</c>: each once at a priority, and never one that a profile of the
/// same level may set too.
/// </summary>
sealed class Slots(Owners owners, string owner)
{
    HashSet<(string Option, OptionPriority Priority)> used = [];

    public bool Take(string option, OptionPriority priority) =>
        owners.Of(option, priority) == owner && used.Add((option, priority));

    /// <summary>For branches of which one at most counts: each may set what the other does.</summary>
    public void Branches(params Action[] branches)
    {
        var before = used;
        var after = new HashSet<(string, OptionPriority)>(before);
        foreach (var branch in branches)
        {
            used = [.. before];
            branch();
            after.UnionWith(used);
        }
        used = after;
    }
}

/// <summary>Whose an option is at a priority, for a whole fleet: a profile's, or that of the bodies of types.</summary>
sealed class Owners(Random random)
{
    public const string Bodies = "";

    readonly Dictionary<(string, OptionPriority), string> owners = [];

    public string Of(string option, OptionPriority priority)
    {
        if (!owners.TryGetValue((option, priority), out var owner))
            owners[(option, priority)] = owner = random.Next(4) > 0 ? Bodies : Prelude.Profiles[random.Next(Prelude.Profiles.Length)];
        return owner;
    }
}
