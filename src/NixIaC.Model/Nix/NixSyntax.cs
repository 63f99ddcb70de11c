namespace NixIaC.Model.Nix;

/// <summary>Short forms for building trees; meant for <c>using static</c>. Text given to them is data, never parsed.</summary>
public static class NixSyntax
{
    /// <summary><c>name = value;</c></summary>
    public static NixBinding Bind(string name, NixExpression value) => new(EquatableArray.Of(name), value);

    /// <summary><c>a.b.c = value;</c></summary>
    public static NixBinding Bind(IEnumerable<string> path, NixExpression value) => new(path.ToEquatableArray(), value);

    /// <summary><c>{ … }</c></summary>
    public static NixAttributeSet Set(params NixBinding[] bindings) => new(bindings.ToEquatableArray());

    /// <summary><c>[ … ]</c></summary>
    public static NixList List(params NixExpression[] items) => new(items.ToEquatableArray());

    /// <summary><c>name</c> or <c>name.a.b</c></summary>
    public static NixExpression Name(string name, params string[] path) =>
        path.Length == 0 ? new NixIdentifier(name) : new NixSelection(new NixIdentifier(name), path.ToEquatableArray());

    /// <summary><c>function argument …</c></summary>
    public static NixApplication Call(NixExpression function, params NixExpression[] arguments) =>
        new(function, arguments.ToEquatableArray());

    /// <summary><c>import path</c></summary>
    public static NixApplication Import(NixPath path) => Call(new NixIdentifier("import"), path);
}
