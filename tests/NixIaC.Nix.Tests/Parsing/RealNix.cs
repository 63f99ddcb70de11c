using NixIaC.Testing;

namespace NixIaC.Nix.Tests.Parsing;

/// <summary>What Nix's own parser says about texts.</summary>
static class RealNix
{
    /// <summary>The first text that Nix answers otherwise than it should, with Nix's words; null when there is none.</summary>
    public static async Task<string?> FirstDisagreement(IReadOnlyList<string> accepted, IReadOnlyList<string> refused)
    {
        using var folder = new TemporaryFolder();
        var files = accepted.Select((text, i) => folder.Write($"accepted/{i}.nix", text)).ToList();
        // Nix stops at the first file that it refuses: all that should parse can go together.
        if (files.Count > 0 && (await NixTool.Run("nix-instantiate", ["--parse", .. files])).ExitCode != 0)
            foreach (var (file, text) in files.Zip(accepted))
                if (await NixTool.Run("nix-instantiate", "--parse", file) is { ExitCode: not 0 } result && !IsOlderThanWeKnow(result.StandardError))
                    return $"We accept what Nix refuses:\n{text}\n{result.StandardError}";
        foreach (var text in refused)
            if ((await NixTool.Run("nix-instantiate", "--parse", folder.Write("refused.nix", text))).ExitCode == 0)
                return $"We refuse what Nix accepts:\n{text}";
        return null;
    }

    /// <summary>How Nix prints what it read; relative paths it prints with the folder of the file.</summary>
    public static async Task<string> Print(string text)
    {
        using var folder = new TemporaryFolder();
        var printed = await NixTool.Output("nix-instantiate", "--parse", folder.Write("text.nix", text));
        return printed.Replace(Path.GetDirectoryName(folder.Path)!, "", StringComparison.Ordinal).Replace("/" + Path.GetFileName(folder.Path), "", StringComparison.Ordinal);
    }

    /// <summary>Nix joins sets that meet at any depth since 2.20, before only at the first.</summary>
    static bool IsOlderThanWeKnow(string error) => error.Contains("already defined", StringComparison.Ordinal);
}
