using NixIaC.Model;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.OptionTypes.Packing;
using NixIaC.OptionTypes.Reading;
using Xunit;

namespace NixIaC.OptionTypes.Tests.Added;

/// <summary>Options of an exported file, in the schema and as C#.</summary>
public sealed class AddedOptionsTests
{
    const string Export = """
        {
          "sops.secrets": { "type": "attribute set of (submodule)", "loc": ["sops", "secrets"], "declarations": ["/nix/sops.nix"] },
          "sops.secrets.<name>.owner": { "type": "null or string", "loc": ["sops", "secrets", "<name>", "owner"], "default": { "_type": "literalExpression", "text": "\"root\"" } },
          "sops.secrets.<name>.mode": { "type": "one of \"ro\", \"rw\"", "default": "ro" },
          "sops.age.keyFile": { "type": "null or path", "readOnly": true, "default": { "_type": "literalMD", "text": "a file" } },
          "services.openssh.extra-thing": { "type": "boolean", "declarations": [{ "name": "<ours/x.nix>", "url": "u" }] },
          "services.openssh.enable": { "type": "string" },
          "boot.kernelPackages.inner": { "type": "string" }
        }
        """;

    static readonly IReadOnlyList<OptionDeclaration> Options = new OptionExport().Read(Export);

    [Fact]
    public void The_export_is_read()
    {
        Assert.Equal(["sops", "secrets", "<name>", "owner"], Named("sops.secrets.<name>.owner").Segments);
        Assert.Equal<NixExpression?>("root", Named("sops.secrets.<name>.owner").Default);
        Assert.Equal(new(OptionTypeKind.NullOr, EquatableArray.Of(new OptionType(OptionTypeKind.Str))), Named("sops.secrets.<name>.owner").Type);
        Assert.True(Named("sops.age.keyFile") is { ReadOnly: true, HasComputedDefault: true, Default: null });
        Assert.Equal("ours/x.nix", Named("services.openssh.extra-thing").Module);
        Assert.Equal("/nix/sops.nix", Named("sops.secrets").Module);
    }

    [Fact]
    public void The_schema_with_them_finds_and_checks_them()
    {
        var added = AddedOptions.Read(AddedOptionText.Write(Options.ToList()))!;
        var schema = OptionSchema.For(Release.V26_05, EquatableArray.Of(added));
        Assert.IsType<OptionFound>(schema.Find(OptionPath.Parse("sops.secrets.x.owner")));
        Assert.IsType<OptionFound>(schema.Find(OptionPath.Parse("services.openssh.extra-thing")));
        Assert.Empty(schema.Check(OptionPath.Parse("sops.secrets.x.mode"), "ro"));
        Assert.Equal(OptionProblemKind.NotInEnum, Assert.Single(schema.Check(OptionPath.Parse("sops.secrets.x.mode"), "no")).Kind);
        Assert.Equal(["sops.secrets.x.owner"], Assert.Single(schema.Check(OptionPath.Parse("sops.secrets.x.ovner"), "y")).Suggestions);
        // What NixIaC knows itself counts first, and is still all there.
        Assert.Empty(schema.Check(OptionPath.Parse("services.openssh.enable"), true));
        Assert.IsType<OptionFound>(schema.Find(OptionPath.Parse("users.users.alice.isNormalUser")));
        Assert.IsType<OptionUnknown>(OptionSchema.For(Release.V26_05).Find(OptionPath.Parse("sops.secrets.x.owner")));
    }

    [Fact]
    public void Every_option_of_nixos_is_found_as_before()
    {
        var added = AddedOptions.Read(AddedOptionText.Write(Options.ToList()))!;
        var (plain, extended) = (OptionSchema.For(Release.V26_11), OptionSchema.For(Release.V26_11, EquatableArray.Of(added)));
        foreach (var option in OptionSchema.All().Where(option => !option.Segments.Contains("*")))
        {
            var path = new OptionPath(option.Segments.Select(segment => segment[0] is '<' ? "chosen" : segment).ToEquatableArray());
            Assert.Equal(plain.Find(path), extended.Find(path));
        }
    }

    [Fact]
    public void Equal_contents_are_equal_and_share_a_schema()
    {
        var text = AddedOptionText.Write(Options.ToList());
        var (one, same) = (AddedOptions.Read(text)!, AddedOptions.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal))!);
        Assert.Equal(one, same);
        Assert.Same(OptionSchema.For(Release.V26_05, EquatableArray.Of(one)), OptionSchema.For(Release.V26_05, EquatableArray.Of(same)));
        Assert.NotEqual(one, AddedOptions.Read(AddedOptionText.Write(Options.Take(1).ToList())));
        Assert.Same(OptionSchema.For(Release.V26_05), OptionSchema.For(Release.V26_05, default));
        Assert.Null(AddedOptions.Read("{ }"));
        Assert.Null(AddedOptions.Read(""));
    }

    [Fact]
    public void What_has_no_place_in_csharp_is_named() =>
        Assert.Equal(["boot.kernelPackages.inner"], new AddedOptionSource(OptionTypeSource.Options, Options).Unreachable);

    [Theory]
    [InlineData("[]", 1, "no JSON object")]
    [InlineData("{\n  \"a\": 3\n}", 2, "The option a has no \"type\"")]
    [InlineData("{\n\n  \"a.b\": { \"type\": 3 } }", 3, "The option a.b has no \"type\"")]
    [InlineData("{ \"a\": { \"type\": \"string\", \"loc\": [3] } }", 1, "\"loc\"")]
    [InlineData("{ \"a..b\": { \"type\": \"string\" } }", 1, "a..b")]
    [InlineData("{\n  \"a\": {,", 2, "no JSON")]
    [InlineData("", 1, "no JSON")]
    public void Another_file_is_refused_with_its_line(string json, int line, string message)
    {
        var error = Assert.Throws<OptionExportException>(() => new OptionExport().Read(json));
        Assert.Equal(line, error.Line);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    static OptionDeclaration Named(string name) => Options.Single(option => option.Name == name);
}
