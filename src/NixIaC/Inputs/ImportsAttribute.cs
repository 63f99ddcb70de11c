namespace NixIaC;

/// <summary>NixOS modules of a flake input: <c>[Imports&lt;Srvos>("nixosModules.server", "nixosModules.mixins-nginx")]</c>.</summary>
/// <typeparam name="TInput">The type with <c>[FlakeInput]</c>.</typeparam>
/// <param name="outputs">The outputs of the flake that are modules.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ImportsAttribute<TInput>(params string[] outputs) : Attribute
    where TInput : class
{
    /// <summary>The outputs.</summary>
    public string[] Outputs { get; } = outputs;
}
