namespace NixIaC.Model.Nix;

/// <summary>Tells plain values from sets and code.</summary>
static class NixLeaves
{
    /// <summary>Whether it is a value that surely has no members.</summary>
    public static bool IsLeaf(this NixExpression value) =>
        value is NixString or NixIndentedString or NixInterpolation or NixInteger or NixFloat or NixBoolean or NixNull or NixList;
}
