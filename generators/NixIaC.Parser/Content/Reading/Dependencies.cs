using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NixIaC.Parser.Content;

/// <summary>
/// The types of the project that a body or declaration used. What it means can change with their declarations; what else the
/// compiler looks at is the same for all of them and lies in <see cref="ProjectSurface"/>.
/// </summary>
sealed class Dependencies(Compilation compilation, CancellationToken cancellation)
{
    readonly HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);

    readonly HashSet<SyntaxTree> files = [];

    readonly Dictionary<string, TypeAspects> types = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether something did not compile. What would mend it is not known, so that such a body is read anew each time.
    /// </summary>
    public bool IsBroken { get; set; }

    /// <summary>The types by name, with what of them counts.</summary>
    public IReadOnlyDictionary<string, TypeAspects> Types => types;

    /// <summary>The types whose members a file names without them.</summary>
    public void AddUsings(SyntaxTree file)
    {
        if (!files.Add(file)) return;
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var one in TreeSurface.Of(tree, cancellation).StaticUsings)
                if ((tree == file || one.GlobalKeyword != default) && one.NamespaceOrType is { } name)
                    Add(compilation.GetSemanticModel(tree).GetTypeInfo(name, cancellation).Type);
    }

    /// <summary>A type whose declaration counts, with its base types and those around it.</summary>
    public void Add(ITypeSymbol? type)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (type)
        {
            case null: return;
            case IArrayTypeSymbol array: Add(array.ElementType); return;
            case { TypeKind: TypeKind.Error }: IsBroken = true; return;
            case INamedTypeSymbol named when seen.Add(named): AddParts(named); return;
        }
    }

    /// <summary>A type by name.</summary>
    public void Add(string type, TypeAspects aspects) => types[type] = types.TryGetValue(type, out var known) ? known | aspects : aspects;

    /// <summary>A member that is read itself: the bodies in its type count.</summary>
    public void AddBodies(ISymbol member) => AddBodies(member.ContainingType);

    /// <summary>A type with the bodies in it.</summary>
    public void AddBodies(INamedTypeSymbol type) => Add(type, TypeAspects.Bodies);

    /// <summary>A type with more than its shape.</summary>
    public void Add(INamedTypeSymbol type, TypeAspects aspects)
    {
        Add(type);
        if (IsHere(type)) Add(SurfaceName.Of(type), aspects);
    }

    /// <summary>All that an operation and those inside it use.</summary>
    public void Add(IOperation operation)
    {
        foreach (var one in operation.DescendantsAndSelf())
        {
            if (one.Kind == OperationKind.Invalid || one is IConversionOperation { Conversion.Exists: false }) IsBroken = true;
            Add(one.Type);
            Add(MemberOf(one));
            if (one is IInvocationOperation call)
                foreach (var argument in call.TargetMethod.TypeArguments)
                    Add(argument);
        }
    }

    static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IMemberReferenceOperation reference => reference.Member,
        IInvocationOperation call => call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IConversionOperation conversion => conversion.OperatorMethod,
        IBinaryOperation binary => binary.OperatorMethod,
        IUnaryOperation unary => unary.OperatorMethod,
        ICompoundAssignmentOperation compound => compound.OperatorMethod,
        IRecursivePatternOperation pattern => pattern.DeconstructSymbol,
        ITypeOfOperation typeOf => typeOf.TypeOperand,
        IIsTypeOperation isType => isType.TypeOperand,
        IDeclarationPatternOperation pattern => pattern.MatchedType,
        ITypePatternOperation pattern => pattern.MatchedType,
        _ => null,
    };

    /// <summary>A member, with the constants that are folded into it.</summary>
    public void Add(ISymbol? member)
    {
        if (member is ITypeSymbol type) Add(type);
        if (member?.ContainingType is null) return;
        Add(member.ContainingType);
        if (!IsHere(member) || !seen.Add(member.OriginalDefinition)) return;
        AddConstants(member);
    }

    // Values that the compiler has folded in come from further constants, which no operation of the body shows.
    void AddConstants(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (!compilation.ContainsSyntaxTree(reference.SyntaxTree)) continue;
            var model = compilation.GetSemanticModel(reference.SyntaxTree);
            foreach (var expression in ConstantSyntax.In(member, reference.GetSyntax(cancellation)))
                if (model.GetOperation(expression, cancellation) is { } operation)
                    Add(operation);
        }
    }

    void AddParts(INamedTypeSymbol type)
    {
        foreach (var argument in type.TypeArguments) Add(argument);
        Add(type.ContainingType);
        Add(type.BaseType);
        if (!IsHere(type)) return;
        var name = SurfaceName.Of(type);
        Add(name, TypeAspects.Shape);
        foreach (var contract in type.Interfaces) Add(contract);
    }

    bool IsHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);
}
