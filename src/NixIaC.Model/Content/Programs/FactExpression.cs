namespace NixIaC.Model.Content.Programs;

/// <summary>The node that the body configures.</summary>
public sealed record SelfExpression(CodeSpan Span) : ContentExpression(Span);

/// <summary><c>NodeOf&lt;T&gt;</c>: the facts of one node.</summary>
public sealed record NodeExpression(CodeSpan Span, string Type) : ContentExpression(Span);

/// <summary><c>Members&lt;T&gt;</c>: the nodes of a fleet, community, constellation, cluster or network, by host name.</summary>
public sealed record MembersExpression(CodeSpan Span, string Type, bool ExceptSelf) : ContentExpression(Span);

/// <summary>
/// <c>NodesWith&lt;T&gt;</c>: the nodes that carry a profile, by host name, one for each use of the profile; the profile's
/// instance is their member <c>Profile</c>.
/// </summary>
public sealed record NodesWithExpression(CodeSpan Span, string Profile, bool ExceptSelf) : ContentExpression(Span);

/// <summary>
/// <c>node.AddressIn&lt;T&gt;()</c>: the node's first address in a network, community or constellation, without prefix
/// length. Null when it has none and <paramref name="OrNull"/> is set; otherwise that is an error.
/// </summary>
public sealed record AddressExpression(CodeSpan Span, ContentExpression Node, string Place, bool OrNull) : ContentExpression(Span);

/// <summary><c>node.Option(n => n.Nix.Settings.MaxJobs)</c>: what another node sets an option to.</summary>
public sealed record OptionOfExpression(CodeSpan Span, ContentExpression Node, FunctionExpression Option) : ContentExpression(Span);

/// <summary><c>Secret.Path&lt;T&gt;()</c>: where a secret lies on the node at run time. To use it is to have it delivered.</summary>
public sealed record SecretExpression(CodeSpan Span, string Type) : ContentExpression(Span);

/// <summary>One of the <c>Local</c> methods.</summary>
/// <param name="Span">Where.</param>
/// <param name="Form">What is made of the file.</param>
/// <param name="Arguments">The arguments of the method.</param>
public sealed record LocalExpression(CodeSpan Span, LocalForm Form, EquatableArray<ContentExpression> Arguments) : ContentExpression(Span);

/// <summary><c>Package.From&lt;T&gt;("default")</c>: a package of a flake input for the system's platform.</summary>
public sealed record PackageExpression(CodeSpan Span, string Input, ContentExpression Name) : ContentExpression(Span);

/// <summary>The <c>Local</c> methods.</summary>
public enum LocalForm
{
    /// <summary><c>Local.File("keys/alice.pub")</c>: the path of a copy in the flake.</summary>
    File,

    /// <summary><c>Local.Text("proxy.conf")</c>: the file's content.</summary>
    Text,

    /// <summary><c>Local.Json(value)</c>: a JSON text of a value.</summary>
    Json,

    /// <summary><c>Local.Script("name", text, packages)</c>: a shell script as a package.</summary>
    Script,
}
