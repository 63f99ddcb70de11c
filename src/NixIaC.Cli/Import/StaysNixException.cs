namespace NixIaC.Cli.Import;

/// <summary>The configuration cannot be said in C#, not even with pieces of Nix in it.</summary>
/// <param name="reason">Why, as a clause that follows "because".</param>
sealed class StaysNixException(string reason) : Exception(reason);
