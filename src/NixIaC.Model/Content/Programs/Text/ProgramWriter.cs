namespace NixIaC.Model.Content.Programs.Text;

/// <summary>Writes bodies and profiles.</summary>
sealed class ProgramWriter
{
    readonly TokenWriter tokens;
    readonly StatementWriter statements;

    public ProgramWriter(TokenWriter tokens)
    {
        this.tokens = tokens;
        statements = new(tokens);
    }

    public void Program(ContentProgram program)
    {
        tokens.Text(program.Key);
        tokens.List(program.Parameters, tokens.Text);
        statements.Block(program.Body);
        tokens.List(program.Functions, Function);
        tokens.List(program.Problems, Problem);
    }

    public void Profile(ProfileProgram profile)
    {
        tokens.Text(profile.Type);
        tokens.List(profile.Constructors, Constructor);
        tokens.List(profile.Fields, Field);
        tokens.List(profile.Bodies, Program);
    }

    void Constructor(ProfileConstructor constructor)
    {
        tokens.Text(constructor.Signature);
        tokens.List(constructor.Parameters, tokens.Text);
        tokens.List(constructor.Assignments, Field);
    }

    void Field(ProfileField field)
    {
        tokens.Text(field.Name);
        statements.Expressions.Write(field.Value);
    }

    void Function(ContentFunction function)
    {
        tokens.Text(function.Key);
        tokens.List(function.Parameters, tokens.Text);
        statements.Block(function.Body);
    }

    void Problem(CodeProblem problem)
    {
        tokens.Span(problem.Span);
        tokens.Text(problem.Message);
    }
}
