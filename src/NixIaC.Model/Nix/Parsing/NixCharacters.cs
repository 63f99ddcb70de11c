namespace NixIaC.Model.Nix.Parsing;

/// <summary>The classes of characters that Nix's scanner knows; all are ASCII.</summary>
static class NixCharacters
{
    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsNameStart(char c) => IsLetter(c) || c == '_';

    public static bool IsName(char c) => IsLetter(c) || IsDigit(c) || c is '_' or '\'' or '-';

    public static bool IsPath(char c) => IsLetter(c) || IsDigit(c) || c is '.' or '_' or '-' or '+';

    public static bool IsScheme(char c) => IsLetter(c) || IsDigit(c) || c is '+' or '-' or '.';

    public static bool IsUri(char c) =>
        IsLetter(c) || IsDigit(c)
        || c is '%' or '/' or '?' or ':' or '@' or '&' or '=' or '+' or '$' or ',' or '-' or '_' or '.' or '!' or '~' or '*' or '\'';

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';
}
