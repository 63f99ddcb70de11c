using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Testing.Options;

/// <summary>A statement of <c>Configure</c> that sets one option, and what it stands for.</summary>
/// <param name="Option">The option.</param>
/// <param name="CSharp">The statement.</param>
/// <param name="Path">The path in Nix that it gives a value to: the option's own, or that of the list which it lies in.</param>
/// <param name="Value">The value there.</param>
public sealed record OptionStatement(OptionDeclaration Option, string CSharp, OptionPath Path, NixExpression Value)
{
    const string Key = "chosen";

    /// <summary>Statements that set an option, one for each sample of its type.</summary>
    public static IEnumerable<OptionStatement> For(OptionDeclaration option) => OptionSamples.Of(option.Type).Select(sample => For(option, sample));

    static OptionStatement For(OptionDeclaration option, OptionSample sample)
    {
        var segments = option.Segments.ToList();
        var (text, value) = (sample.CSharp, sample.Value);
        // From the inside out: what lies in a list is set with the list.
        for (var star = segments.LastIndexOf("*"); star >= 0; star = segments.LastIndexOf("*"))
        {
            foreach (var segment in Enumerable.Reverse(segments.Skip(star + 1)))
                (text, value) = ($"new() {{ {Member(segment)} = {text} }}", Set(Bind(Name(segment), value)));
            (text, value) = ($"[{text}]", List(value));
            segments.RemoveRange(star, segments.Count - star);
        }
        var access = string.Concat(segments.Select(segment => IsKey(segment) ? $"[\"{Key}\"]" : "." + OptionMemberName.Of(segment)));
        return new(option, $"nixos{access} = {text};", new(segments.Select(Name).ToEquatableArray()), value);
    }

    static string Member(string segment) => IsKey(segment) ? $"[\"{Key}\"]" : OptionMemberName.Of(segment);

    static string Name(string segment) => IsKey(segment) ? Key : segment;

    static bool IsKey(string segment) => segment[0] is '<';
}
