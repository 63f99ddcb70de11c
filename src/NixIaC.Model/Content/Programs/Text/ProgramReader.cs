namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Reads bodies and profiles.</summary>
sealed class ProgramReader
{
    readonly TokenReader tokens;
    readonly StatementReader statements;

    public ProgramReader(TokenReader tokens)
    {
        this.tokens = tokens;
        statements = new(tokens);
    }

    public ContentProgram Program() =>
        new(tokens.Text(), tokens.List(tokens.Text), statements.Block(), tokens.List(Function), tokens.List(Problem));

    public ProfileProgram Profile() => new(tokens.Text(), tokens.List(Constructor), tokens.List(Field), tokens.List(Program));

    ProfileConstructor Constructor() => new(tokens.Text(), tokens.List(tokens.Text), tokens.List(Field));

    ProfileField Field() => new(tokens.Text(), statements.Expressions.Read());

    ContentFunction Function() => new(tokens.Text(), tokens.List(tokens.Text), statements.Block());

    CodeProblem Problem() => new(tokens.Span(), tokens.Text());
}
