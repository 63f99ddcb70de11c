using CsCheck;

namespace NixIaC.Testing.Fleets;

/// <summary>What a random node or cluster is.</summary>
/// <param name="Form">How it comes into the fleet.</param>
/// <param name="Image">A member of Image.</param>
/// <param name="Arch">A member of Arch.</param>
/// <param name="Site">The community, counted round.</param>
/// <param name="Size">The number of machines, where it describes several.</param>
/// <param name="Greeting">A random text.</param>
/// <param name="Has">What else it has.</param>
sealed record MachineShape(Form Form, string Image, string Arch, int Site, int Size, string Greeting, Traits Has)
{
    // No NUL and no halves of surrogate pairs: those are errors, tested elsewhere.
    public static readonly Gen<string> Texts = Gen.Frequency(
        (4, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (3, Gen.OneOfConst("\"", "\\", "$", "${", "$${", "''", "'''", "\n", "\r\n", "\t", "{", "}", "\u0001", "\u2028", "\ufeff", "é", "日本", "😀")))
        .Array[0, 12].Select(string.Concat);

    /// <summary>The image without NixOS.</summary>
    public const string Minimal = "Minimal";

    static readonly string[] Architectures = ["X86_64", "Arm64", "RiscV64", "I686", "ArmV6", "ArmV7", "PowerPc64Le"];

    static readonly string[] Old = ["I586", "ArmV5", "RiscV32", "Mips", "Mips64N32", "PowerPc", "Sparc", "Sparc64", "M68k"];

    static readonly Gen<Form> Forms = Gen.Frequency((4, Gen.Const(Form.Plain)), (6, Gen.OneOfConst(Enum.GetValues<Form>())));

    public static readonly Gen<MachineShape> Any =
        from form in Forms
        from image in Gen.OneOfConst("Base", "Pet", "Livestock", "Mascot", Minimal)
        from arch in image == Minimal ? Gen.OneOfConst([.. Architectures, .. Old]) : Gen.OneOfConst(Architectures)
        from site in Gen.Int[0, 2]
        from size in Gen.Int[1, 5]
        from text in Texts
        from has in Traits.Any
        select new MachineShape(form, image, arch, site, size, text, has);
}
