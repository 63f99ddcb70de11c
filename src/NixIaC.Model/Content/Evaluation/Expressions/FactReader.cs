using NixIaC.Model.Content.Evaluation.Writing;
using NixIaC.Model.Content.Facts;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Finds nodes and asks their facts.</summary>
sealed class FactReader(Session session)
{
    readonly NodeMembers members = new(session);
    readonly AddressReader addresses = new(session);

    public ContentValue Read(ContentExpression expression, Variables variables) => expression switch
    {
        SelfExpression self => Self(self.Span),
        NodeExpression node => Node(node),
        MembersExpression all => Members(all),
        NodesWithExpression with => NodesWith(with),
        AddressExpression address => addresses.Read(address, NodeOf(address.Node, variables)),
        OptionOfExpression option => OptionOf(option, NodeOf(option.Node, variables)),
        _ => throw new ArgumentException("No fact: " + expression.GetType().Name, nameof(expression)),
    };

    NodeValue Self(CodeSpan span) =>
        session.Scope.Self is { } self
            ? new NodeValue(self) { IsSelf = true }
            : throw ContentFault.At(span, "There is no node at hand here, so Self means nothing. Name the node: NodeOf<T>.");

    NodeValue Node(NodeExpression expression)
    {
        var nodes = session.Scope.Fleet.OfType(expression.Type).Take(2).ToList();
        return nodes.Count switch
        {
            1 => new NodeValue(nodes[0]),
            0 => throw ContentFault.At(expression.Span, $"{expression.Type} is no node of the fleet. Put [Node(...)] on it and a place, such as On<T>."),
            _ => throw ContentFault.At(expression.Span, $"{expression.Type} is a cluster of several nodes. Loop over Members<T>.All."),
        };
    }

    ListValue Members(MembersExpression expression)
    {
        if (session.Scope.Fleet.Place(expression.Type) is null)
            throw ContentFault.At(expression.Span,
                $"{expression.Type} has no members: it is no fleet, community, network, constellation or cluster of this project.");
        var nodes = session.Scope.Fleet.MembersOf(expression.Type);
        return List((expression.ExceptSelf ? ExceptSelf(nodes, expression.Span) : nodes).Select(node => new NodeValue(node)), expression.Span);
    }

    ListValue NodesWith(NodesWithExpression expression)
    {
        IEnumerable<NodeFacts> nodes = session.Scope.Fleet.Nodes;
        if (expression.ExceptSelf) nodes = ExceptSelf(nodes, expression.Span);
        return List(
            from node in nodes
            from use in node.Profiles
            where string.Equals(use.Profile, expression.Profile, StringComparison.Ordinal)
            select new NodeValue(node, use.Instance),
            expression.Span);
    }

    ListValue List(IEnumerable<NodeValue> nodes, CodeSpan span) => session.Lists.Make(nodes, span);

    IEnumerable<NodeFacts> ExceptSelf(IEnumerable<NodeFacts> nodes, CodeSpan span)
    {
        var self = Self(span).Node.HostName;
        session.Findings.AddSelfFact("HostName");
        return nodes.Where(node => !string.Equals(node.HostName, self, StringComparison.Ordinal));
    }

    ContentValue OptionOf(OptionOfExpression expression, NodeValue node)
    {
        var function = new FunctionValue(expression.Option, new Variables(session.Globals));
        if (session.Calls.Invoke(function, [OptionValue.Root], expression.Span) is not OptionValue { Path.Segments.Count: > 0 } option)
            throw ContentFault.At(expression.Option.Span,
                "Option takes one option of the other node, n => n.Nix.Settings.MaxJobs; compute with it outside of the parentheses.");
        var path = option.Path;
        session.Findings.Add(new OptionUse(node.Node.HostName, path, expression.Span));
        members.Note(node, "Option " + path);
        var host = node.Node.HostName;
        return session.Scope.OptionOf(node.Node, path) switch
        {
            null => throw ContentFault.At(expression.Span, $"{host} does not set {path}. Set it there, or write its value here."),
            var value => NixValues.FromLiteral(value)
                ?? throw ContentFault.At(expression.Span, $"What {host} sets {path} to is known to its Nix only. Give it a plain value there, or share a constant."),
        };
    }

    NodeValue NodeOf(ContentExpression expression, Variables variables) =>
        session.Expressions.Value(expression, variables) switch
        {
            NodeValue node => node,
            var other => throw ContentFault.At(expression.Span, $"This is {ValueNames.Of(other)} and no node."),
        };
}
