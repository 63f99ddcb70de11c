namespace NixIaC;

/// <summary>Files and texts of the project as <c>Configure</c> uses them.</summary>
public static class Local
{
    /// <summary>The path of a copy of a file in the flake. The file must exist.</summary>
    /// <param name="path">The path from the project's folder, with <c>/</c>: <c>keys/alice.pub</c>.</param>
    public static string File(string path) => throw ReadOnly.NotRun();

    /// <summary>The content of a text file. The file must exist.</summary>
    /// <param name="path">The path from the project's folder, with <c>/</c>: <c>proxy.conf</c>.</param>
    public static string Text(string path) => throw ReadOnly.NotRun();

    /// <summary>A value as JSON: <c>Local.Json(new() { ["port"] = 80 })</c>.</summary>
    /// <param name="value">The value.</param>
    public static string Json(NixJson? value) => throw ReadOnly.NotRun();

    /// <summary>A shell script as a package that has it in <c>bin</c>.</summary>
    /// <param name="name">The script's file name.</param>
    /// <param name="text">Its lines for bash, without <c>#!</c>.</param>
    /// <param name="packages">Packages whose programs it calls.</param>
    public static NixPackage Script(string name, string text, NixList<NixPackage>? packages = null) => throw ReadOnly.NotRun();
}
