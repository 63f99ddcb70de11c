namespace NixIaC.Model.Nix;

// Operators, choices, strings with holes, and code of users.
sealed partial class NixLayout
{
    // Chains of one operator have an operand a line.
    void WriteBinary(NixBinary binary)
    {
        WriteOperand(binary.Left, NixPrecedence.Left(binary), chain: binary.Operator);
        page.NewLine();
        page.Add(binary.Operator + " ");
        WriteOperand(binary.Right, NixPrecedence.Right(binary), chain: binary.Operator);
    }

    void WriteOperand(NixExpression operand, int needed, string? chain = null)
    {
        if (NixPrecedence.Of(operand) < needed) WriteParenthesized(operand);
        else if (operand is NixBinary inner && inner.Operator == chain) WriteBinary(inner);
        else Write(operand);
    }

    void WriteIf(NixIf choice)
    {
        if (NixOneLine.Of(choice.Condition) is { } condition) page.Add($"if {condition} then");
        else
        {
            page.Add("if");
            WriteIndented(choice.Condition);
            page.NewLine();
            page.Add("then");
        }
        WriteIndented(choice.Then);
        page.NewLine();
        page.Add("else");
        if (choice.Else is NixIf next)
        {
            page.Add(" ");
            WriteIf(next);
        }
        else WriteIndented(choice.Else);
    }

    void WriteIndented(NixExpression expression)
    {
        page.Indent();
        Write(expression);
        page.Unindent();
    }

    void WriteTemplate(NixInterpolation template)
    {
        var indented = NixTemplate.IsIndented(template);
        var quotes = indented ? "''" : "\"";
        page.Add(quotes);
        if (indented) page.Indent();
        var parts = NixTemplate.Parts(template);
        for (var i = 0; i < parts.Count; i++)
        {
            var beforeHole = i + 1 < parts.Count;
            if (parts[i] is not NixString { Value: var text }) WriteHole(parts[i]);
            else if (indented) WriteLines(NixIndentedText.Lines(text, beforeHole));
            else page.Add(NixText.Escape(text, beforeHole));
        }
        if (indented) page.Unindent();
        page.Add(quotes);
    }

    void WriteLines(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) page.NewLine();
            if (lines[i].Length > 0) page.Add(lines[i]);
        }
    }

    void WriteHole(NixExpression hole)
    {
        page.Add("${");
        if (NixOneLine.Of(hole) is { } line) page.Add(line);
        else
        {
            WriteIndented(hole);
            page.NewLine();
        }
        page.Add("}");
    }

    // Never indented anew: that would change the texts in it.
    void WriteCode(NixCode code)
    {
        var text = NixCodeText.Of(code.Text);
        page.AddVerbatim(text);
        if (NixCodeText.NeedsLineEnd(text)) page.NewLine();
    }
}
