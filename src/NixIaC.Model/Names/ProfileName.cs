namespace NixIaC.Model.Names;

/// <summary>Names of profiles, as users write them.</summary>
public static class ProfileName
{
    const string Suffix = "Attribute";

    /// <summary>A profile's name from the full name of its class: <c>Acme.HardenedAttribute</c> is written <c>Hardened</c>.</summary>
    public static string Of(string type)
    {
        var name = ShortName.Of(type);
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }
}
