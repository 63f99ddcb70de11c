using System.Globalization;

namespace NixIaC.Model.Content.Programs.Text;

/// <summary>
/// Programs as text, to be embedded in assemblies: profiles of a referenced package are read from it, their source is not
/// at hand. Equal programs give equal texts. The form has a number; a reader takes texts of its own form only.
/// </summary>
public static class ProgramText
{
    /// <summary>The form that this version writes and reads.</summary>
    public const int Form = 1;

    const char BodyTag = 'b';
    const char ProfileTag = 'p';

    /// <summary>A body as text.</summary>
    public static string Write(ContentProgram program) => Write(BodyTag, writer => new ProgramWriter(writer).Program(program));

    /// <summary>A profile as text.</summary>
    public static string Write(ProfileProgram profile) => Write(ProfileTag, writer => new ProgramWriter(writer).Profile(profile));

    /// <summary>Reads a body.</summary>
    /// <param name="text">What <see cref="Write(ContentProgram)"/> gave.</param>
    /// <param name="program">The body; null when the text is not readable.</param>
    /// <returns>Why the text is not readable, as a sentence with the way out; null when it is.</returns>
    public static string? Read(string text, out ContentProgram? program) =>
        Read(text, BodyTag, reader => new ProgramReader(reader).Program(), out program);

    /// <summary>Reads a profile.</summary>
    /// <param name="text">What <see cref="Write(ProfileProgram)"/> gave.</param>
    /// <param name="profile">The profile; null when the text is not readable.</param>
    /// <returns>Why the text is not readable, as a sentence with the way out; null when it is.</returns>
    public static string? Read(string text, out ProfileProgram? profile) =>
        Read(text, ProfileTag, reader => new ProgramReader(reader).Profile(), out profile);

    static string Write(char tag, Action<TokenWriter> write)
    {
        var writer = new TokenWriter();
        write(writer);
        return Form.ToString(CultureInfo.InvariantCulture) + tag + writer.ToText();
    }

    static string? Read<T>(string text, char tag, Func<TokenReader, T> read, out T? result)
        where T : class
    {
        result = null;
        var digits = text.TakeWhile(c => c is >= '0' and <= '9').Count();
        if (!int.TryParse(text.Substring(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var form))
            return "This is no program of NixIaC. Build the project that holds it anew.";
        if (form > Form)
            return $"It was written by a newer NixIaC (form {form}; this one reads form {Form}). Use that version of NixIaC here too.";
        if (form < Form)
            return $"It was written by an older NixIaC (form {form}; this one reads form {Form}). Build the project that holds it with this version.";
        try
        {
            if (digits == text.Length || text[digits] != tag) throw new FormatException();
            var reader = new TokenReader(text, digits + 1);
            var program = read(reader);
            reader.End();
            result = program;
            return null;
        }
        catch (FormatException)
        {
            return "It is damaged, or holds something that only a newer NixIaC knows. Build the project that holds it anew, with the version that is used here.";
        }
    }
}
