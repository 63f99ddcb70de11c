namespace NixIaC.Model.Nix;

/// <summary>Lays expressions out on a page.</summary>
sealed partial class NixLayout
{
    readonly NixPage page = new();
    readonly List<NixOriginLine> origins = [];

    public NixSource ToSource() => new(page.ToString(), origins.ToEquatableArray());

    public void WriteFile(NixFile file)
    {
        if (file.Header is { } header)
        {
            WriteComment(header);
            page.NewLine();
        }
        WriteBlock(file.Content);
        page.NewLine();
    }

    /// <summary>At the place at hand, on one line if it fits.</summary>
    public void Write(NixExpression expression)
    {
        var line = NixOneLine.Of(expression);
        if (line is not null && (page.Fits(line) || !CanBreak(expression))) page.Add(line);
        else WriteBroken(expression);
    }

    /// <summary>As the content of a file, a function or a let: sets always take lines of their own.</summary>
    void WriteBlock(NixExpression expression)
    {
        if (expression is NixAttributeSet { IsEmpty: false } set) WriteSet(set);
        else Write(expression);
    }

    void WriteBroken(NixExpression expression)
    {
        switch (expression)
        {
            case NixAttributeSet set: WriteSet(set); break;
            case NixList list: WriteList(list); break;
            case NixIndentedString text: WriteTemplate(new NixInterpolation(EquatableArray.Of<NixExpression>(new NixString(text.Value)))); break;
            case NixSelection selection: WriteSelection(selection); break;
            case NixApplication application: WriteApplication(application); break;
            case NixFunction function: WriteFunction(function); break;
            case NixLet let: WriteLet(let); break;
            case NixBinary binary: WriteBinary(binary); break;
            case NixUnary unary: page.Add(unary.Operator); WriteOperand(unary.Operand, NixPrecedence.Operand(unary)); break;
            case NixIf choice: WriteIf(choice); break;
            case NixInterpolation template: WriteTemplate(template); break;
            case NixCode code: WriteCode(code); break;
            case NixWith with: WriteWith(with); page.NewLine(); WriteBlock(with.Body); break;
            default: throw new UnwritableException($"{expression.GetType().Name} is not a kind of expression that can be written.");
        }
    }

    void WriteList(NixList list)
    {
        page.Add("[");
        page.Indent();
        foreach (var item in list.Items)
        {
            WriteAtom(item);
            page.NewLine();
        }
        page.Unindent();
        page.Add("]");
    }

    void WriteSelection(NixSelection selection)
    {
        if (selection.Target is NixSelection inner) WriteSelection(inner);
        else WriteParenthesized(selection.Target);
        page.Add("." + NixName.Path(selection.Path));
    }

    void WriteWith(NixWith with)
    {
        page.Add("with ");
        Write(with.Scope);
        page.Add(";");
    }

    /// <summary>Whether an expression of several lines begins on the line of what it belongs to.</summary>
    bool StartsHere(NixExpression expression) => expression switch
    {
        NixWith with => IsBlock(with.Body),
        NixFunction { Parameter: NixNamedParameter } function => StartsHere(function.Body),
        NixApplication application => EndsInBrackets(application),
        NixCode => true,
        _ => IsBlock(expression),
    };

    void WriteHere(NixExpression expression)
    {
        if (expression is NixWith with)
        {
            WriteWith(with);
            page.Add(" ");
            WriteBlock(with.Body);
        }
        else WriteBlock(expression);
    }

    void WriteComment(string comment)
    {
        foreach (var line in NixText.CommentLines(comment))
        {
            page.Add(line);
            page.NewLine();
        }
    }

    /// <summary>Whether an expression has brackets or quotes that can hold lines.</summary>
    static bool IsBlock(NixExpression expression) =>
        expression is NixAttributeSet { IsEmpty: false } or NixList { Items.Count: > 0 }
        || (expression is NixIndentedString text && NixIndentedText.Lines(text.Value) is not null)
        || (expression is NixInterpolation template && NixOneLine.Of(template) is null);

    static bool CanBreak(NixExpression expression) =>
        expression is NixAttributeSet { IsEmpty: false } or NixList { Items.Count: > 0 } or NixApplication or NixFunction or NixWith
            or NixBinary or NixIf || (expression is NixUnary unary && CanBreak(unary.Operand));
}
