using NixIaC.Model.Content.Facts;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Reads the addresses of nodes.</summary>
sealed class AddressReader(Session session)
{
    readonly NodeMembers members = new(session);

    public ContentValue Read(AddressExpression expression, NodeValue value)
    {
        var (node, type) = (value.Node, expression.Place);
        var place = session.Scope.Fleet.Place(type);
        Func<NodeAddress, bool> isThere = place?.Kind switch
        {
            PlaceKind.Network => address => string.Equals(address.Network, type, StringComparison.Ordinal),
            PlaceKind.Community => address => string.Equals(address.Community, type, StringComparison.Ordinal),
            PlaceKind.Constellation => throw ContentFault.At(expression.Span,
                $"The undernet of {place.Name} has no addresses yet. Name a network of {node.HostName} instead: AddressIn<Lan>()."),
            _ => throw ContentFault.At(expression.Span,
                $"{type} has no addresses: it is no network and no community of this project. Name one, as in AddressIn<Lan>()."),
        };
        members.Note(value, "AddressIn " + type);
        if (node.Addresses.FirstOrDefault(isThere) is { } found) return DataValue.Of(found.Address);
        return expression.OrNull
            ? DataValue.Null
            : throw ContentFault.At(expression.Span,
                $"{node.HostName} has no address in {place!.Name}. Give it one with On<T>(\"...\"), or write AddressInOrNull.");
    }
}
