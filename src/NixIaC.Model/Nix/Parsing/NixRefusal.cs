namespace NixIaC.Model.Nix.Parsing;

/// <summary>Ends parsing at the first error; caught by <see cref="NixParser"/>.</summary>
sealed class NixRefusal(int start, int length, string message) : Exception(message)
{
    public NixSyntaxError Error => new(start, length, Message);
}
