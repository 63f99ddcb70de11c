using NixIaC.Model.Nix.Parsing;
using NixIaC.Model.Targets;

namespace NixIaC.Cli.Import;

/// <summary>What a configuration says that is written on the type, not in <c>Configure</c>.</summary>
sealed class MachineFacts(NixSource source)
{
    readonly List<string> files = [];
    readonly List<string> others = [];

    /// <summary>Comments that belong to the type, as lines of C#.</summary>
    public List<string> Comments { get; } = [];

    public string? HostName { get; private set; }

    public string? StateVersion { get; private set; }

    public string Arch { get; private set; } = "X86_64";

    /// <summary>Whether the configuration says the architecture.</summary>
    public bool KnowsArch { get; private set; }

    public string? Hardware { get; private set; }

    /// <summary>Modules that are files beside the configuration, from its folder on.</summary>
    public IReadOnlyList<string> Files => files;

    /// <summary>Nix for modules that come from elsewhere.</summary>
    public IReadOnlyList<string> Others => others;

    /// <summary>Takes what is bound to a path; false when it is for <c>Configure</c>.</summary>
    public bool Take(string path, NixAttributeNode attribute, Scope scope)
    {
        switch (path)
        {
            case "imports":
                Import(attribute.Value, scope);
                return true;
            case "networking.hostName" when Text(attribute.Value, scope) is { } name && Model.Names.HostName.Problem(name) is null:
                HostName = name;
                return true;
            case "system.stateVersion" when Text(attribute.Value, scope) is { } version:
                StateVersion = version;
                return true;
            case "nixpkgs.hostPlatform" or "nixpkgs.hostPlatform.config" or "nixpkgs.hostPlatform.system"
                when Platform(attribute.Value, scope) is { } platform && Target.OfPlatform(platform)?.Arch is { } arch:
                (Arch, KnowsArch) = (arch, true);
                return true;
            default:
                if (path is "disabledModules" or "freeformType" || path.StartsWith("_module", StringComparison.Ordinal)) throw new StaysNixException($"it sets {path}");
                if (path == "options" || path.StartsWith("options.", StringComparison.Ordinal)) throw new StaysNixException("it declares options of its own");
                return false;
        }
    }

    /// <summary>Looks for the host name in a configuration that stays Nix.</summary>
    public void FindHostName(NixNode node, string path)
    {
        if (node is NixAttributeNode attribute)
        {
            path = string.Join('.', attribute.Path.Select(name => name.Name ?? "?").Prepend(path)).TrimStart('.');
            if (path is "networking.hostName") Take(path, attribute, Scope.Module);
            FindHostName(attribute.Value, path is "config" ? "" : path);
        }
        else foreach (var child in node.Children) FindHostName(child, path);
    }

    static string? Text(NixNode node, Scope scope) => node switch
    {
        NixParenthesesNode parentheses => Text(parentheses.Inner, scope),
        _ when LibCall.Of(node, scope) is { Name: "mkDefault", Arguments: [var value] } => Text(value, scope),
        _ => Locals.Text(node, scope),
    };

    // A set that says more of it is for Nix to read.
    static string? Platform(NixNode node, Scope scope) =>
        node is NixSetNode { Kind: NixSetKind.Plain, Bindings: [NixAttributeNode { Path: [{ Name: "config" or "system" }] } only] }
            ? Text(only.Value, scope)
            : Text(node, scope);

    void Import(NixNode value, Scope scope)
    {
        if (value is not NixListNode list)
        {
            others.Add($"({source.Text(value, scope)})");
            return;
        }
        foreach (var item in list.Items)
            if (item is not NixPathNode { Value: { } path } || !path.StartsWith("./", StringComparison.Ordinal) || path.Contains("..", StringComparison.Ordinal))
                others.Add(Item(item, scope));
            else if (Path.GetFileName(path) == "hardware-configuration.nix" && Hardware is null) Hardware = path[2..];
            else files.Add(path.EndsWith(".nix", StringComparison.Ordinal) ? path[2..] : $"{path[2..]}/default.nix");
    }

    string Item(NixNode item, Scope scope) => source.Text(item, scope) is var text && text == source.Tree.Slice(item) ? text : $"({text})";
}
