using NixIaC.Model.Content.Evaluation;
using NixIaC.Model.Content.Facts;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Lowering.Files;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;

namespace NixIaC.Model.Content.Levels;

/// <summary>What the bodies of all nodes may ask: the same for the whole fleet, equal when the answers are.</summary>
public sealed record FleetScope(
    OptionSchema Schema,
    FleetFacts Facts,
    EquatableArray<NamedAnswer> Secrets,
    EquatableArray<NamedAnswer> Inputs,
    LocalFiles Files,
    EquatableArray<OptionAnswer> Options)
{
    static readonly WeakReference<FleetScope?> Last = new(null);

    /// <summary>The last equal one asked for: whoever keeps results can then compare by reference.</summary>
    public FleetScope Canonical()
    {
        lock (Last)
        {
            if (Last.TryGetTarget(out var last) && last!.Equals(this)) return last;
            Last.SetTarget(this);
            return this;
        }
    }

    /// <summary>What the bodies of one node may ask.</summary>
    public ContentScope For(NodeFacts? self, RecordValue? row) => new()
    {
        Fleet = Facts,
        Self = self,
        Row = row,
        Schema = Schema,
        Secret = type => Secrets.FirstOrDefault(one => one.Type == type)?.Value,
        Input = type => Inputs.FirstOrDefault(one => one.Type == type)?.Value is NixString name ? name.Value : null,
        File = Files.Find,
        OptionOf = (node, path) => Options.FirstOrDefault(one => one.HostName == node.HostName && one.Path == path)?.Value,
    };
}

/// <summary>What is known of a type: where a secret lies, how an input is called.</summary>
public sealed record NamedAnswer(string Type, NixExpression Value);

/// <summary>What a node sets an option to.</summary>
public sealed record OptionAnswer(string HostName, OptionPath Path, NixExpression Value);
