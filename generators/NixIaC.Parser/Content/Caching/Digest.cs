using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace NixIaC.Parser.Content;

/// <summary>Gathers the tokens of code and sums them up: comments and layout do not count.</summary>
sealed class Digest
{
    readonly StringBuilder text = new();

    public void Add(string part) => text.Append(part).Append('\n');

    public void Add(SyntaxNode? node)
    {
        if (node is null) return;
        foreach (var token in node.DescendantTokens()) Add(token.Text);
    }

    public override string ToString()
    {
        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
