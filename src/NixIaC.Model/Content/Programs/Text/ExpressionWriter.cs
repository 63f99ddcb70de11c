namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Writes expressions.</summary>
sealed class ExpressionWriter(TokenWriter tokens, StatementWriter statements)
{
    readonly PatternWriter patterns = new(tokens);

    public void WriteOptional(ContentExpression? expression)
    {
        tokens.Flag(expression is not null);
        if (expression is not null) Write(expression);
    }

    public void Guarded(GuardedPattern guarded)
    {
        patterns.Write(guarded.Pattern);
        WriteOptional(guarded.When);
    }

    public void Write(ContentExpression expression)
    {
        tokens.Tag(ExpressionTags.Of(expression));
        tokens.Span(expression.Span);
        switch (expression)
        {
            case LiteralExpression literal: LiteralText.Write(tokens, literal.Value); break;
            case VariableExpression variable: tokens.Text(variable.Name); break;
            case ListExpression list: tokens.List(list.Elements, Element); break;
            case RecordExpression record: tokens.List(record.Fields, Field); tokens.Number(record.Positions); break;
            case WithExpression with: Write(with.Record); tokens.List(with.Fields, Field); break;
            case DictionaryExpression dictionary: tokens.List(dictionary.Entries, entry => Both(entry.Key, entry.Value)); break;
            case MemberExpression member: Write(member.Target); tokens.Text(member.Name); tokens.Flag(member.OrNull); break;
            case IndexExpression index: Both(index.Target, index.Index); tokens.Flag(index.FromEnd); break;
            case PriorityExpression view: Write(view.Target); tokens.Text(view.Priority.ToString()); break;
            case OptionExpression option: Write(option.Target); tokens.Text(option.Segment); break;
            case OptionKeyExpression key: Both(key.Target, key.Key); break;
            case OptionPathExpression path: Both(path.Target, path.Path); break;
            case SetExpression set: tokens.List(set.Entries, Entry); break;
            case UnaryExpression unary: tokens.Text(unary.Operator.ToString()); Write(unary.Operand); break;
            case BinaryExpression binary:
                tokens.Text(binary.Operator.ToString());
                tokens.Text(binary.Type.ToString());
                Both(binary.Left, binary.Right);
                break;
            case ConvertExpression convert: Write(convert.Operand); tokens.Text(convert.Type.ToString()); break;
            case ConditionalExpression choice: Both(choice.Condition, choice.Then); Write(choice.Else); break;
            case CoalesceExpression choice: Both(choice.Value, choice.Else); break;
            case SwitchExpression choice: Write(choice.Value); tokens.List(choice.Arms, Arm); break;
            case IsExpression test: Write(test.Value); patterns.Write(test.Pattern); break;
            case InterpolationExpression text: tokens.List(text.Parts, Part); break;
            case FunctionExpression function: Function(function); break;
            case InvokeExpression invoke: Write(invoke.Function); tokens.List(invoke.Arguments, Write); break;
            case CallExpression call: tokens.Text(call.Function); tokens.List(call.Arguments, Write); break;
            case BuiltinExpression call: tokens.Text(call.Builtin.ToString()); tokens.List(call.Arguments, Write); break;
            case CodeExpression code: Write(code.Text); break;
            case SelfExpression: break;
            case NodeExpression node: tokens.Text(node.Type); break;
            case MembersExpression members: tokens.Text(members.Type); tokens.Flag(members.ExceptSelf); break;
            case NodesWithExpression with: tokens.Text(with.Profile); tokens.Flag(with.ExceptSelf); break;
            case AddressExpression address: Write(address.Node); tokens.Text(address.Place); tokens.Flag(address.OrNull); break;
            case OptionOfExpression option: Write(option.Node); tokens.Span(option.Option.Span); Function(option.Option); break;
            case SecretExpression secret: tokens.Text(secret.Type); break;
            case LocalExpression local: tokens.Text(local.Form.ToString()); tokens.List(local.Arguments, Write); break;
            case PackageExpression package: tokens.Text(package.Input); Write(package.Name); break;
            default: throw new ArgumentException("No text for " + expression.GetType().Name, nameof(expression));
        }
    }

    void Both(ContentExpression first, ContentExpression second)
    {
        Write(first);
        Write(second);
    }

    void Element(ListElement element)
    {
        tokens.Flag(element.Spread);
        Write(element.Value);
    }

    void Field(RecordField field)
    {
        tokens.Text(field.Name);
        Write(field.Value);
    }

    void Entry(SetEntry entry)
    {
        tokens.Span(entry.Span);
        tokens.List(entry.Path, Write);
        Write(entry.Value);
        tokens.Flag(entry.Adds);
    }

    void Arm(SwitchArm arm)
    {
        Guarded(arm.Pattern);
        Write(arm.Value);
    }

    void Part(InterpolationPart part)
    {
        tokens.OptionalText(part.Text);
        WriteOptional(part.Hole);
        tokens.OptionalText(part.Format);
        tokens.Number(part.Alignment);
    }

    void Function(FunctionExpression function)
    {
        tokens.List(function.Parameters, tokens.Text);
        statements.Block(function.Body);
    }
}
