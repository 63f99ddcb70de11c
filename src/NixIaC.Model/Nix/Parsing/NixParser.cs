
namespace NixIaC.Model.Nix.Parsing;

/// <summary>
/// Reads the Nix language as of Nix 2.8 and later, without evaluating anything. Takes linear time, never throws, and refuses text
/// that is nested too deeply rather than to overflow the stack. Not taken: pipe operators, which are an experiment, and NUL.
/// </summary>
public static class NixParser
{
    /// <summary>How many expressions may enclose one another by brackets, holes, conditions and values of names.</summary>
    public const int MaximumNesting = 200;

    /// <summary>How high a tree may grow, long chains of operators included.</summary>
    public const int MaximumHeight = 1000;

    /// <summary>Reads an expression: a file, or a piece of code.</summary>
    public static NixParseResult Parse(string text)
    {
        try
        {
            if (text.IndexOf('\0') is >= 0 and var nul) throw new NixRefusal(nul, 1, "The text has a NUL character; Nix cannot read it.");
            var reader = new NixReader(text);
            var root = reader.ReadAll();
            NixDuplicateAttributes.Refuse(text, root);
            return new(new(text, root, reader.Comments), null);
        }
        catch (NixRefusal refusal)
        {
            return new(null, refusal.Error);
        }
    }
}
