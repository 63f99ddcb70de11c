namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Writes patterns.</summary>
sealed class PatternWriter(TokenWriter tokens)
{
    public void Write(ContentPattern pattern)
    {
        switch (pattern)
        {
            case AnyPattern: tokens.Tag('_'); break;
            case ConstantPattern constant: tokens.Tag('='); LiteralText.Write(tokens, constant.Value); break;
            case RelationalPattern relation:
                tokens.Tag('<');
                tokens.Text(relation.Operator.ToString());
                LiteralText.Write(tokens, relation.Value);
                break;
            case NotPattern not: tokens.Tag('!'); Write(not.Pattern); break;
            case AndPattern and: tokens.Tag('&'); Write(and.Left); Write(and.Right); break;
            case OrPattern or: tokens.Tag('|'); Write(or.Left); Write(or.Right); break;
            case VariablePattern variable: tokens.Tag('v'); tokens.Text(variable.Name); break;
            case PropertyPattern property:
                tokens.Tag('{');
                tokens.List(property.Members, member =>
                {
                    tokens.Text(member.Name);
                    Write(member.Pattern);
                });
                break;
            case PositionalPattern positional: tokens.Tag('('); tokens.List(positional.Patterns, Write); break;
            default: throw new ArgumentException("No text for " + pattern.GetType().Name, nameof(pattern));
        }
    }
}
