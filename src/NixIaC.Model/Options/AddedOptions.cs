using System.Text;
using NixIaC.Model.Options.Packing;

namespace NixIaC.Model.Options;

/// <summary>
/// Options that a project adds to those of NixOS, in the text form that the build leaves for the compiler. Two are equal
/// when their contents are.
/// </summary>
public sealed class AddedOptions : IEquatable<AddedOptions>
{
    internal const string Mark = "nixiac added options 1 ";

    readonly string stamp;
    readonly Lazy<OptionPack> pack;

    AddedOptions(string stamp, string text)
    {
        this.stamp = stamp;
        pack = new(() =>
        {
            var data = Convert.FromBase64String(text);
            return new(() => new MemoryStream(data, writable: false));
        });
    }

    internal OptionPack Pack => pack.Value;

    /// <summary>Reads the text; null when it is another text.</summary>
    /// <param name="text">What the build has written: a first line with a mark and a stamp of the contents, then base64.</param>
    public static AddedOptions? Read(string text)
    {
        var end = text.IndexOf('\n');
        return end > Mark.Length && text.StartsWith(Mark, StringComparison.Ordinal)
            ? new(text.Substring(Mark.Length, end - Mark.Length).TrimEnd('\r'), text.Substring(end + 1))
            : null;
    }

    /// <summary>The text that <see cref="Read"/> takes.</summary>
    /// <param name="stamp">A hash of the pack.</param>
    /// <param name="pack">The packed options.</param>
    internal static string Write(string stamp, byte[] pack) =>
        new StringBuilder(Mark).Append(stamp).Append('\n').Append(Convert.ToBase64String(pack)).Append('\n').ToString();

    /// <inheritdoc/>
    public bool Equals(AddedOptions? other) => other is not null && string.Equals(stamp, other.stamp, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AddedOptions);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(stamp);
}
