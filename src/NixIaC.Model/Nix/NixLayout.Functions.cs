namespace NixIaC.Model.Nix;

// Functions and their application.
sealed partial class NixLayout
{
    void WriteApplication(NixApplication application)
    {
        if (EndsInBrackets(application))
        {
            page.Add(UpToLastArgument(application) + " ");
            WriteAtom(LastArgument(application), isLastArgument: true);
            return;
        }
        WriteAtom(application.Function);
        page.Indent();
        for (var i = 0; i < application.Arguments.Count; i++)
        {
            if (i > 0) page.NewLine();
            WriteAtom(application.Arguments[i]);
        }
        page.Unindent();
    }

    /// <summary>Whether all but the last argument fit on the line and the last has brackets to open there.</summary>
    bool EndsInBrackets(NixApplication application) =>
        (IsBlock(LastArgument(application)) || !NixOneLine.IsAtom(LastArgument(application)))
        && UpToLastArgument(application) is { } start
        && page.Fits(start + " {");

    static NixExpression LastArgument(NixApplication application) => application.Arguments[application.Arguments.Count - 1];

    static string? UpToLastArgument(NixApplication application) =>
        NixOneLine.OfAll([application.Function, .. application.Arguments.Take(application.Arguments.Count - 1)]);

    void WriteAtom(NixExpression expression, bool isLastArgument = false)
    {
        if (NixOneLine.IsAtom(expression)) Write(expression);
        else WriteParenthesized(expression, isLastArgument);
    }

    void WriteParenthesized(NixExpression expression, bool isLastArgument = false)
    {
        if (NixOneLine.Of(expression) is { } line && page.Fits($"({line})"))
        {
            page.Add($"({line})");
            return;
        }
        page.Add("(");
        // Of applications that are a last argument only (f { … }) begins on the line of the parenthesis.
        if (StartsHere(expression)
            && (!isLastArgument || expression is not NixApplication or NixApplication { Function: NixIdentifier, Arguments.Count: 1 }))
            WriteHere(expression);
        else
        {
            page.Indent();
            Write(expression);
            page.Unindent();
            page.NewLine();
        }
        page.Add(")");
    }

    void WriteFunction(NixFunction function)
    {
        if (NixOneLine.OfParameter(function.Parameter) is { } parameter) page.Add(parameter);
        else WritePattern((NixSetParameter)function.Parameter);
        if (function.Parameter is NixNamedParameter && (StartsHere(function.Body) || function.Body is NixFunction { Parameter: NixNamedParameter }))
        {
            page.Add(" ");
            WriteHere(function.Body);
        }
        else
        {
            page.NewLine();
            WriteBlock(function.Body);
        }
    }

    void WritePattern(NixSetParameter pattern)
    {
        page.Add("{");
        page.Indent();
        foreach (var name in NixOneLine.PatternOf(pattern))
        {
            page.Add(name == "..." ? name : name + ",");
            page.NewLine();
        }
        page.Unindent();
        page.Add("}" + NixOneLine.AfterBrace(pattern));
    }
}
