using static NixIaC.Model.Nix.Parsing.NixTokenKind;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>What stands before a body that reaches as far as it can: let, with, assert, if … else, the head of a function.</summary>
partial class NixReader
{
    Func<NixNode, NixNode>? Head() => token.Kind switch
    {
        Let when Peek(token).Kind != BraceOpen => LetHead(),
        With => WithHead(),
        Assert => AssertHead(),
        If => IfHead(),
        Identifier when Peek(token).Kind is Colon or At => FunctionHead(),
        BraceOpen when IsPattern() => FunctionHead(),
        _ => null,
    };

    Func<NixNode, NixNode> LetHead()
    {
        var let = Take();
        var (bindings, _) = Bindings(let, In);
        RefuseDynamic(bindings);
        Advance();
        return body => new NixLetNode(let.Start, body.End - let.Start, bindings, body);
    }

    Func<NixNode, NixNode> WithHead()
    {
        var with = Take();
        var scope = Expression();
        Expect(Semicolon, "; after what with opens");
        return body => new NixWithNode(with.Start, body.End - with.Start, scope, body);
    }

    Func<NixNode, NixNode> AssertHead()
    {
        var assert = Take();
        var condition = Expression();
        Expect(Semicolon, "; after the condition of assert");
        return body => new NixAssertNode(assert.Start, body.End - assert.Start, condition, body);
    }

    Func<NixNode, NixNode> IfHead()
    {
        var start = Take();
        var condition = Expression();
        Expect(Then, "then after the condition of if");
        var then = Expression();
        if (token.Kind != Else) throw Unexpected($"else for the if of {Place(start.Start)}; an if without else has no value in Nix");
        Advance();
        return otherwise => new NixIfNode(start.Start, otherwise.End - start.Start, condition, then, otherwise);
    }

    static void RefuseDynamic(EquatableArray<NixBindingNode> bindings)
    {
        foreach (var binding in bindings)
            if (binding is NixAttributeNode { Path: var path } && path[0] is { Name: null } name)
                throw new NixRefusal(name.Start, name.Length, "The names of a let must be known before evaluation; ${ } cannot stand here.");
    }
}
