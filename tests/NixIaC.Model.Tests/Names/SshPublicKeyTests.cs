using NixIaC.Model.Names;
using Xunit;

namespace NixIaC.Model.Tests.Names;

public sealed class SshPublicKeyTests
{
    // Keys of no one: made for these tests, their private halves thrown away.
    const string Ed25519 = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6";

    public static TheoryData<string> Kinds =>
    [
        "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
        "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
    ];

    [Theory]
    [InlineData(Ed25519)]
    [InlineData(Ed25519 + " alice@laptop")]
    [InlineData(Ed25519 + " a comment of several words")]
    public void Whole_keys_are_fine_with_and_without_a_comment(string key) => Assert.Null(SshPublicKey.Problem(key));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_kinds_are_known_and_every_cut_is_noticed(string kind)
    {
        var data = Key(kind, [.. Enumerable.Range(0, 300).Select(i => (byte)i)]);
        Assert.Null(SshPublicKey.Problem($"{kind} {Convert.ToBase64String(data)}"));
        for (var length = 0; length < data.Length; length++)
            if (length != EndOfSecondField(kind))
                Assert.Contains("cut short", SshPublicKey.Problem($"{kind} {Convert.ToBase64String(data[..length])}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("alice", "does not begin with a kind of key")]
    [InlineData("ssh-dss AAAA", "does not begin with a kind of key")]
    [InlineData("ssh-ed25519", "ends after the kind of key")]
    [InlineData("ssh-ed25519 ", "is cut short")]
    [InlineData("ssh-ed25519 not-base-64", "is cut short")]
    [InlineData("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27", "is cut short")]
    [InlineData("ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIPyGVOfUfmw27/F78v6TXWD0VBXaYwXWsfjVmmMwnLJ6", "is cut short or damaged")]
    [InlineData(Ed25519 + "\n", "has more than one line")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz", "is a private key")]
    public void Other_texts_say_what_is_wrong(string text, string problem) =>
        Assert.StartsWith(problem, SshPublicKey.Problem(text), StringComparison.Ordinal);

    static byte[] Key(string kind, byte[] body) =>
        [.. Field(System.Text.Encoding.ASCII.GetBytes(kind)), .. Field(body), .. Field([1, 2, 3])];

    static byte[] Field(byte[] content) => [0, 0, (byte)(content.Length >> 8), (byte)content.Length, .. content];

    // A text that ends there is a key of two fields: nothing in it says that there was a third.
    static int EndOfSecondField(string kind) => 4 + kind.Length + 4 + 300;
}
