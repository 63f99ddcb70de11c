using static NixIaC.Model.Nix.Parsing.NixTokenKind;

namespace NixIaC.Model.Nix.Parsing;

/// <summary>Operators, by two stacks: what waits for its right operand, and the operands.</summary>
partial class NixReader
{
    readonly record struct Waiting(string Operator, int Strength, bool IsUnary, int Start);

    NixNode Operators()
    {
        var operands = new Stack<NixNode>();
        var waiting = new Stack<Waiting>();
        do
        {
            while (token.Kind is Not or Minus) waiting.Push(Unary(Take()));
            operands.Push(Application());
            Has(operands, waiting);
        }
        while (Binary(operands, waiting));
        Reduce(operands, waiting, 0);
        return operands.Pop();
    }

    Waiting Unary(NixToken at) => new(Text(at), at.Kind == Not ? NixOperators.Not : NixOperators.Negate, true, at.Start);

    void Has(Stack<NixNode> operands, Stack<Waiting> waiting)
    {
        while (token.Kind == Question)
        {
            Reduce(operands, waiting, NixOperators.Has);
            Advance();
            var path = AttributePath("a name after ?");
            var target = operands.Pop();
            operands.Push(new NixHasNode(target.Start, LengthFrom(target.Start), target, path));
        }
    }

    bool Binary(Stack<NixNode> operands, Stack<Waiting> waiting)
    {
        if (token.Kind is not (Operator or Minus)) return false;
        var text = Text(token);
        var (strength, grouping) = NixOperators.Of(text);
        Reduce(operands, waiting, grouping == NixGrouping.Left ? strength - 1 : strength);
        if (grouping == NixGrouping.None && waiting.Count > 0 && waiting.Peek() is { IsUnary: false } before && before.Strength == strength)
            throw Refuse(token, $"{before.Operator} and {text} cannot follow one another; group them with parentheses.");
        waiting.Push(new(text, strength, false, token.Start));
        Advance();
        return true;
    }

    /// <summary>Applies what waits and binds tighter than a strength.</summary>
    static void Reduce(Stack<NixNode> operands, Stack<Waiting> waiting, int strength)
    {
        while (waiting.Count > 0 && waiting.Peek().Strength > strength)
        {
            var (text, _, isUnary, start) = waiting.Pop();
            var right = operands.Pop();
            if (isUnary) operands.Push(new NixUnaryNode(start, right.End - start, text, right));
            else
            {
                var left = operands.Pop();
                operands.Push(new NixBinaryNode(left.Start, right.End - left.Start, text, left, right));
            }
        }
    }

    NixNode Application()
    {
        var function = Selection();
        if (!BeginsOperand(token.Kind)) return function;
        var arguments = new List<NixNode>();
        while (BeginsOperand(token.Kind)) arguments.Add(Selection());
        return new NixApplicationNode(function.Start, LengthFrom(function.Start), function, arguments.ToEquatableArray());
    }

    static bool BeginsOperand(NixTokenKind kind) =>
        kind is Identifier or Integer or Float or Address or SearchPath or PathBegin or Quote or IndentedQuote or BraceOpen or ParenthesisOpen or BracketOpen or Rec or Let;
}
