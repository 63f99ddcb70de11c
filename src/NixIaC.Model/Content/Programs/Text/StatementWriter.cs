namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Writes statements.</summary>
sealed class StatementWriter
{
    readonly TokenWriter tokens;

    public StatementWriter(TokenWriter tokens)
    {
        this.tokens = tokens;
        Expressions = new(tokens, this);
    }

    public ExpressionWriter Expressions { get; }

    public void Block(BlockStatement block)
    {
        tokens.Span(block.Span);
        tokens.List(block.Statements, Write);
    }

    void Write(ContentStatement statement)
    {
        switch (statement)
        {
            case BlockStatement block:
                tokens.Tag('{');
                Block(block);
                break;
            case SetStatement set:
                Begin(set.Adds ? 'A' : 'S', set);
                Expressions.Write(set.Target);
                Expressions.Write(set.Value);
                break;
            case DeclareStatement declare:
                Begin('V', declare);
                tokens.Text(declare.Name);
                Expressions.WriteOptional(declare.Value);
                break;
            case AssignStatement assign:
                Begin('=', assign);
                tokens.Text(assign.Name);
                Expressions.Write(assign.Value);
                break;
            case DeconstructStatement deconstruct:
                Begin('D', deconstruct);
                tokens.List(deconstruct.Names, tokens.OptionalText);
                Expressions.Write(deconstruct.Value);
                break;
            case IfStatement choice:
                Begin('I', choice);
                Expressions.Write(choice.Condition);
                Block(choice.Then);
                tokens.Flag(choice.Else is not null);
                if (choice.Else is not null) Block(choice.Else);
                break;
            case SwitchStatement choice:
                Begin('W', choice);
                Expressions.Write(choice.Value);
                tokens.List(choice.Sections, section =>
                {
                    tokens.List(section.Patterns, Expressions.Guarded);
                    Block(section.Body);
                });
                break;
            case ForEachStatement loop:
                Begin('F', loop);
                tokens.List(loop.Names, tokens.OptionalText);
                tokens.Flag(loop.Deconstructs);
                Expressions.Write(loop.List);
                Block(loop.Body);
                break;
            case ReturnStatement end:
                Begin('R', end);
                Expressions.WriteOptional(end.Value);
                break;
            case BreakStatement:
                Begin('B', statement);
                break;
            case ContinueStatement:
                Begin('C', statement);
                break;
            case EvaluateStatement call:
                Begin('E', call);
                Expressions.Write(call.Expression);
                break;
            default:
                throw new ArgumentException("No text for " + statement.GetType().Name, nameof(statement));
        }
    }

    void Begin(char tag, ContentStatement statement)
    {
        tokens.Tag(tag);
        tokens.Span(statement.Span);
    }
}
