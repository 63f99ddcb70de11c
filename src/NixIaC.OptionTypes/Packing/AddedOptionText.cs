using System.Security.Cryptography;
using NixIaC.Model.Options;

namespace NixIaC.OptionTypes.Packing;

/// <summary>Writes options as the text that the compiler is given.</summary>
public static class AddedOptionText
{
    /// <summary>The text for <see cref="AddedOptions.Read"/>; the same for the same options.</summary>
    public static string Write(IReadOnlyCollection<OptionDeclaration> options)
    {
        var pack = PackWriter.Write(options);
        return AddedOptions.Write(Convert.ToHexStringLower(SHA256.HashData(pack)), pack);
    }
}
