namespace NixIaC.Model.Names;

/// <summary>Public SSH keys in the form of <c>authorized_keys</c> (sshd(8)), without options before the key.</summary>
public static class SshPublicKey
{
    static readonly string[] Kinds =
    [
        "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
        "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
    ];

    /// <summary>Why a text is no public key, as a clause that follows "it"; null when it is one.</summary>
    public static string? Problem(string text)
    {
        if (text.Length == 0) return "is empty";
        if (text.IndexOf("PRIVATE KEY", StringComparison.Ordinal) >= 0) return "is a private key: it must never leave its owner";
        if (text.IndexOfAny(['\n', '\r', '\0']) >= 0) return "has more than one line";
        var parts = text.Split([' '], 3);
        if (!Kinds.Contains(parts[0])) return $"does not begin with a kind of key, such as {Kinds[0]}";
        if (parts.Length < 2) return "ends after the kind of key";
        return EmbeddedKind(parts[1]) == parts[0] ? null : "is cut short or damaged: its second part does not hold such a key";
    }

    // The second part is base64 of length-prefixed fields, of which the first repeats the kind (RFC 4253, 6.6).
    static string? EmbeddedKind(string base64)
    {
        byte[] data;
        try
        {
            data = Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            return null;
        }
        var kind = FieldLength(data, 0);
        // Two fields at least, of which the shortest key is 32 bytes; a key that was cut ends within a field.
        if (kind is not (> 0 and <= 64) || data.Length < 4 + kind + 4 + 32) return null;
        var end = 0;
        while (end < data.Length)
        {
            if (FieldLength(data, end) is not { } length) return null;
            end += 4 + length;
        }
        return System.Text.Encoding.ASCII.GetString(data, 4, kind.Value);
    }

    // The length of the field at a position; null when it does not fit into the data.
    static int? FieldLength(byte[] data, int start)
    {
        if (data.Length - start < 4) return null;
        var length = data[start] << 24 | data[start + 1] << 16 | data[start + 2] << 8 | data[start + 3];
        return length >= 0 && length <= data.Length - start - 4 ? length : null;
    }
}
