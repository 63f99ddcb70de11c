using static NixIaC.Model.Nix.Parsing.NixTokenKind;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>What operators and functions are applied to.</summary>
partial class NixReader
{
    NixNode Selection()
    {
        var withFallback = new Stack<(NixNode Target, EquatableArray<NixNameNode> Path)>();
        NixNode node;
        while (true)
        {
            node = Simple();
            if (token.Kind != Dot)
            {
                if (token.Kind == Or) node = AppliedToOr(node);
                break;
            }
            Advance();
            var path = AttributePath("a name after the dot");
            if (token.Kind == Or)
            {
                Advance();
                withFallback.Push((node, path));
                continue;
            }
            node = new NixSelectNode(node.Start, LengthFrom(node.Start), node, path, null);
            break;
        }
        while (withFallback.Count > 0)
        {
            var (target, path) = withFallback.Pop();
            node = new NixSelectNode(target.Start, node.End - target.Start, target, path, node);
        }
        return node;
    }

    /// <summary>Without a path before it <c>or</c> is a name, as in <c>fold or false</c>.</summary>
    NixApplicationNode AppliedToOr(NixNode function)
    {
        var or = Take();
        return new(function.Start, LengthFrom(function.Start), function,
            EquatableArray.Of<NixNode>(new NixVariableNode(or.Start, or.End - or.Start, "or")));
    }

    NixNode Simple()
    {
        switch (token.Kind)
        {
            case Identifier:
                return Parameter();
            case Integer or Float:
                return NixNumberText.Node(text, Take());
            case Address:
                var uri = Take();
                return new NixUriNode(uri.Start, uri.End - uri.Start, Text(uri));
            case SearchPath:
                var search = Take();
                return new NixSearchPathNode(search.Start, search.End - search.Start, text.Substring(search.Start + 1, search.End - search.Start - 2));
            case PathBegin:
                return PathText();
            case Quote:
                return PlainString();
            case IndentedQuote:
                return IndentedString();
            case ParenthesisOpen:
                return Parentheses();
            case BracketOpen:
                return List();
            case BraceOpen:
                return Set(token.Start, NixSetKind.Plain);
            case Rec or Let:
                return PrefixedSet();
            default:
                throw NoOperand();
        }
    }

    NixParenthesesNode Parentheses()
    {
        var open = Take();
        var inner = Expression();
        Close(open, ParenthesisClose, ")");
        return new(open.Start, LengthFrom(open.Start), inner);
    }

    NixListNode List()
    {
        Descend();
        var open = Take();
        var items = new List<NixNode>();
        while (BeginsOperand(token.Kind)) items.Add(Selection());
        Close(open, BracketClose, "]");
        depth--;
        return new(open.Start, LengthFrom(open.Start), items.ToEquatableArray());
    }

    NixSetNode PrefixedSet()
    {
        var keyword = token;
        if (Peek(token).Kind != BraceOpen)
            throw keyword.Kind == Rec ? Refuse(Peek(token), $"Expected {{ after rec, found {Words(Peek(token))}.") : NoOperand();
        Advance();
        return Set(keyword.Start, keyword.Kind == Rec ? NixSetKind.Recursive : NixSetKind.Let);
    }
}
