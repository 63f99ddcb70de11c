using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Reads the facts of a node and notes that they were read.</summary>
sealed class NodeMembers(Session session)
{
    public ContentValue Read(NodeValue value, string name, CodeSpan span)
    {
        var node = value.Node;
        if (name is "Profile")
            return value.Profile ?? throw ContentFault.At(span, "Only nodes of NodesWith<T> have a Profile.");
        ContentValue fact = name switch
        {
            "Name" => DataValue.Of(node.Name),
            "HostName" => DataValue.Of(node.HostName),
            "Fqdn" => DataValue.Of(node.Fqdn),
            "HostKey" => DataValue.Of(node.HostKey ?? throw ContentFault.At(span,
                $"The host key of {node.HostName} is not known. Give it on the node: [Ssh(HostKey = \"ssh-ed25519 ...\")].")),
            "Community" => node.Community is { } community ? DataValue.Of(community) : DataValue.Null,
            "System" => DataValue.Of(node.System),
            "Platform" => DataValue.Of(node.Platform),
            "Cores" => DataValue.Of(node.Cores),
            "MemoryMiB" => DataValue.Of(node.MemoryMiB),
            _ => throw ContentFault.At(span, $"{name} is no fact of a node that this version of NixIaC knows."),
        };
        Note(value, name);
        return fact;
    }

    public void Note(NodeValue node, string fact)
    {
        if (node.IsSelf) session.Findings.AddSelfFact(fact);
        else session.Findings.Add(new FactUse(node.Node.HostName, fact));
    }
}
