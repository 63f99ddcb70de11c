using NixIaC.Model.Content.Evaluation.Writing;
using NixIaC.Model.Content.Facts;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using static NixIaC.Model.Nix.NixSyntax;

namespace NixIaC.Model.Content.Evaluation.Expressions;

/// <summary>Reads secrets, files of the project and packages of flake inputs.</summary>
sealed class LocalReader(Session session)
{
    public ContentValue Read(ContentExpression expression, Variables variables) => expression switch
    {
        SecretExpression secret => Secret(secret),
        LocalExpression local => Local(local, variables),
        PackageExpression package => Package(package, variables),
        _ => throw new ArgumentException("Not local: " + expression.GetType().Name, nameof(expression)),
    };

    ContentValue Secret(SecretExpression secret)
    {
        var path = session.Scope.Secret(secret.Type)
            ?? throw ContentFault.At(secret.Span, $"{secret.Type} is no secret. Put [Secret(File = \"...\")] on it.");
        session.Findings.Add(new SecretUse(secret.Type, secret.Span));
        return NixValues.FromLiteral(path) ?? new CodeValue(path);
    }

    ContentValue Local(LocalExpression local, Variables variables)
    {
        var arguments = local.Arguments.Select(argument => session.Expressions.Value(argument, variables)).ToList();
        switch (local.Form)
        {
            case LocalForm.File:
                return new CodeValue(File(local, arguments).Location);
            case LocalForm.Text:
                var file = File(local, arguments);
                return DataValue.Of(file.Text
                    ?? throw ContentFault.At(local.Span, $"{Quotation.Of(file.Path)} is not text (UTF-8). Give its path with Local.File."));
            case LocalForm.Json when arguments.Count == 1:
                return session.Code.Make(Call(Name("builtins", "toJSON"), session.NixValues.Of(arguments[0], local.Arguments[0].Span)), local.Span);
            case LocalForm.Script when arguments.Count is 2 or 3:
                return Script(local, arguments);
            default:
                throw ContentFault.At(local.Span, $"Local.{local.Form} does not take {arguments.Count} arguments.");
        }
    }

    LocalFile File(LocalExpression local, List<ContentValue> arguments)
    {
        if (arguments.Count != 1) throw ContentFault.At(local.Span, $"Local.{local.Form} takes the path of a file.");
        var path = TextMaker.Known(arguments[0], local.Arguments[0].Span);
        var file = session.Scope.File(path)
            ?? throw ContentFault.At(local.Arguments[0].Span, $"The compiler knows no file {Quotation.Of(path)} of the project. Write its path from the project's folder, with /; name a file outside the folders files, keys and secrets in the project file: <NixIaCFiles Include=\"...\" />.");
        session.Findings.Add(new LocalUse(local.Form, file.Path, local.Span));
        return file;
    }

    CodeValue Script(LocalExpression local, List<ContentValue> arguments)
    {
        var name = TextMaker.Known(arguments[0], local.Arguments[0].Span);
        var text = session.NixValues.Of(arguments[1], local.Arguments[1].Span);
        var bindings = new List<NixBinding> { Bind("name", name) };
        if (arguments.Count == 3 && arguments[2] is not DataValue { Literal: NixNull })
        {
            var packages = session.NixValues.Of(arguments[2], local.Arguments[2].Span);
            bindings.Add(Bind("runtimeInputs", session.Settings.Coercion.Packages(packages, local.Arguments[2])));
        }
        bindings.Add(Bind("text", text));
        return session.Code.Make(Call(Name("pkgs", "writeShellApplication"), Set([.. bindings])), local.Span);
    }

    CodeValue Package(PackageExpression package, Variables variables)
    {
        var input = session.Scope.Input(package.Input)
            ?? throw ContentFault.At(package.Span, $"{package.Input} is no flake input. Put [FlakeInput(\"github:...\")] on it.");
        var self = session.Scope.Self
            ?? throw ContentFault.At(package.Span, "There is no node at hand here, so the platform of the package is not known.");
        session.Findings.Add(new InputUse(package.Input, package.Span));
        session.Findings.AddSelfFact("Platform");
        var name = NixValues.Key(session.Expressions.Value(package.Name, variables), package.Name.Span);
        return new CodeValue(Name("inputs", input, "packages", self.Platform, name));
    }
}
