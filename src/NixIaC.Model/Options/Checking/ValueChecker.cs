using NixIaC.Model.Nix;
using NixIaC.Model.Options.Walking;

namespace NixIaC.Model.Options.Checking;

/// <summary>Checks literals against types.</summary>
/// <param name="walker">Knows the types of elements.</param>
/// <param name="keys">Checks the keys of an attribute set at a place.</param>
sealed class ValueChecker(OptionWalker walker, Action<Place, OptionNode, NixAttributeSet, List<OptionProblem>> keys)
{
    readonly OptionWalker walker = walker;
    readonly Action<Place, OptionNode, NixAttributeSet, List<OptionProblem>> keys = keys;

    /// <summary>Whether an expression is code, of which the value is not known.</summary>
    public static bool IsCode(NixExpression value) =>
        value is not (NixString or NixInteger or NixFloat or NixBoolean or NixNull or NixPath or NixList or NixAttributeSet);

    /// <summary>Checks a value against the type of its place.</summary>
    public void Check(Place place, OptionNode node, NixExpression value, List<OptionProblem> problems)
    {
        if (!IsCode(value)) new Visit(this, place, node, value, problems).Check(node.Type!);
    }

    /// <summary>One value at one place, whose type may be a choice of several.</summary>
    sealed class Visit(ValueChecker checker, Place place, OptionNode node, NixExpression value, List<OptionProblem> problems)
    {
        public void Check(OptionType type)
        {
            switch (type.Kind)
            {
                case OptionTypeKind.NullOr:
                    if (value is not NixNull) Check(type.Of[0]);
                    break;
                case OptionTypeKind.Checked:
                    Check(type.Of[0]);
                    break;
                case OptionTypeKind.Either or OptionTypeKind.Coerced:
                    Choose(type.Of);
                    break;
                case OptionTypeKind.ListOf:
                    Elements(type.Of[0]);
                    break;
                case OptionTypeKind.NonEmptyListOf:
                    if (value is NixList { Items.Count: 0 }) Report(OptionProblemKind.Empty);
                    else Elements(type.Of[0]);
                    break;
                case OptionTypeKind.AtomOrList:
                    if (value is NixList) Elements(OptionType.Atom);
                    else Report(ScalarChecker.Check(OptionType.Atom, value));
                    break;
                case OptionTypeKind.Json or OptionTypeKind.Yaml or OptionTypeKind.Toml:
                    Document(type);
                    break;
                case OptionTypeKind.Submodule or OptionTypeKind.Freeform:
                    // A submodule may also be a module in a file of its own.
                    if (value is not NixPath) Keys(type);
                    break;
                case OptionTypeKind.Attrs or OptionTypeKind.AttrsOf or OptionTypeKind.LazyAttrsOf or OptionTypeKind.Inisec or OptionTypeKind.Pkgs:
                    Keys(type);
                    break;
                case OptionTypeKind.Approx or OptionTypeKind.Anything or OptionTypeKind.Raw or OptionTypeKind.Unspecified:
                    // Nothing is known of the whole, but the schema may know some of its members.
                    if (node.Group is not null && value is NixAttributeSet) Keys(type);
                    break;
                case OptionTypeKind.UnitOption:
                    if (value is NixAttributeSet) Report(OptionProblemKind.WrongType);
                    break;
                default:
                    Report(ScalarChecker.Check(type, value));
                    break;
            }
        }

        void Choose(IEnumerable<OptionType> choices)
        {
            List<OptionProblem>? best = null;
            foreach (var choice in choices)
            {
                var found = new List<OptionProblem>();
                new Visit(checker, place, node, value, found).Check(choice);
                if (found.TrueForAll(problem => problem.IsWarning))
                {
                    problems.AddRange(found);
                    return;
                }
                // The choice that is of the value's kind is the one that was meant; what is wrong in it is worth telling.
                if (best is null && !found.Exists(IsOfAnotherKind)) best = found;
            }
            if (best is null) Report(OptionProblemKind.WrongType);
            else problems.AddRange(best);
        }

        bool IsOfAnotherKind(OptionProblem problem) =>
            problem.Kind is OptionProblemKind.WrongType or OptionProblemKind.NotNullable
            && string.Equals(problem.Location, place.Text, StringComparison.Ordinal);

        void Document(OptionType type)
        {
            if (value is NixList) Elements(type);
            else if (value is NixAttributeSet) Keys(type);
            else if (value is NixNull && type.Kind is OptionTypeKind.Toml) Report(OptionProblemKind.WrongType);
        }

        void Elements(OptionType type)
        {
            if (value is not NixList list)
            {
                Report(OptionProblemKind.WrongType);
                return;
            }
            var element = checker.walker.Element(node, type);
            for (var i = 0; i < list.Items.Count; i++) checker.Check(place.Element(i), element, list.Items[i], problems);
        }

        void Keys(OptionType type)
        {
            if (value is NixAttributeSet set) checker.keys(place, node with { Type = type }, set, problems);
            else Report(OptionProblemKind.WrongType);
        }

        void Report(OptionProblemKind? kind)
        {
            if (kind is { } what) problems.Add(Problems.Value(what, place, node.Type!, value));
        }
    }
}
