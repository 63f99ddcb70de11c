namespace NixIaC.Model.Nix;

// Sets, and let with its bindings.
sealed partial class NixLayout
{
    void WriteSet(NixAttributeSet set)
    {
        NixDuplicates.Refuse(set);
        page.Add("{");
        page.Indent();
        WriteBindings(set);
        page.Unindent();
        page.Add("}");
    }

    void WriteBindings(NixAttributeSet set)
    {
        foreach (var inherit in set.Inherits)
        {
            WriteInherit(inherit);
            page.NewLine();
        }
        for (var i = 0; i < set.Bindings.Count; i++)
        {
            if (set.Bindings[i].BlankLineAbove && (i > 0 || set.Inherits.Count > 0)) page.NewLine();
            WriteBinding(set.Bindings[i]);
            page.NewLine();
        }
    }

    void WriteBinding(NixBinding binding)
    {
        if (binding.Comment is { } comment) WriteComment(comment);
        if (binding.Origins.Count > 0) origins.Add(new NixOriginLine(page.Line, binding.Origins));
        page.Add(NixName.Path(binding.Path) + " =");
        WriteValue(binding.Value);
        page.Add(";");
    }

    void WriteValue(NixExpression value)
    {
        var line = value is NixAttributeSet { IsEmpty: false } ? null : NixOneLine.Of(value);
        // Moving text, code or a path to the next line would gain nothing.
        if (line is not null && (value is NixString or NixIndentedString or NixInterpolation or NixPath or NixCode || page.Fits($" {line};"))) page.Add(" " + line);
        else if (StartsHere(value))
        {
            page.Add(" ");
            WriteHere(value);
        }
        else
        {
            page.Indent();
            Write(value);
            page.Unindent();
        }
    }

    void WriteInherit(NixInherit inherit)
    {
        if (NixOneLine.OfInherit(inherit) is { } line && page.Fits(line))
        {
            page.Add(line);
            return;
        }
        page.Add("inherit");
        if (inherit.Source is { } source)
        {
            page.Add(" ");
            WriteParenthesized(source);
        }
        page.Indent();
        foreach (var name in inherit.Names)
        {
            page.Add(NixName.Attribute(name));
            page.NewLine();
        }
        page.Add(";");
        page.Unindent();
    }

    void WriteLet(NixLet let)
    {
        NixDuplicates.Refuse(let.Set);
        page.Add("let");
        page.Indent();
        WriteBindings(let.Set);
        page.Unindent();
        page.Add("in");
        page.NewLine();
        WriteBlock(let.Body);
    }
}
