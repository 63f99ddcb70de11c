namespace NixIaC.Model.Secrets;

/// <summary>Hashes of passwords, as crypt(5) and the PHC string format have them.</summary>
static class PasswordHash
{
    static readonly TokenForm[] Forms =
    [
        .. new[] { "$y$", "$gy$", "$7$", "$6$", "$5$", "$2a$", "$2b$", "$2y$", "$argon2i$", "$argon2id$", "$scrypt$" }
            .Select(prefix => new TokenForm("a password hash", prefix, IsPart, 40)),
    ];

    /// <summary>Whether there is one in a text.</summary>
    public static bool IsIn(string text) => Forms.Any(form => form.IsIn(text));

    static bool IsPart(char c) => TokenForm.IsDigitOrLetter(c) || c is '.' or '/' or '$' or '+' or '=' or ',';
}
