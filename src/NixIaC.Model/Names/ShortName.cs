namespace NixIaC.Model.Names;

/// <summary>Names of types without their namespace.</summary>
public static class ShortName
{
    /// <summary><c>Acme.HomeLab.Pi</c> becomes <c>Pi</c>.</summary>
    public static string Of(string type) => type.Substring(type.LastIndexOf('.') + 1);
}
