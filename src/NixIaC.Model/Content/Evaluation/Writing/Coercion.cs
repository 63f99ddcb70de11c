using System.Globalization;
using NixIaC.Model.Content.Programs;
using NixIaC.Model.Names;
using NixIaC.Model.Nix;
using NixIaC.Model.Options;
using NixIaC.Model.Options.Walking;

namespace NixIaC.Model.Content.Evaluation.Writing;

/// <summary>
/// Writes values as the type of their option wants them: names of packages become <c>pkgs.name</c>, whole numbers for
/// floating-point options get a point. Looks into lists, sets and the branches of an <c>if</c>; other code stays.
/// </summary>
sealed class Coercion(Session session)
{
    static readonly OptionType PackageList = new(OptionTypeKind.ListOf, EquatableArray.Of(new OptionType(OptionTypeKind.Package)));

    /// <summary>The value of an option.</summary>
    /// <param name="path">The option.</param>
    /// <param name="value">The value.</param>
    /// <param name="written">The expression that gave it.</param>
    public NixExpression Fit(OptionPath path, NixExpression value, ContentExpression written) =>
        session.Scope.Schema is { } schema && schema.Place(path) is { } place ? new Visit(session, schema.Walker, written).Fit(value, place) : value;

    /// <summary>A list of packages outside of options.</summary>
    /// <param name="value">The list.</param>
    /// <param name="written">The expression that gave it.</param>
    public NixExpression Packages(NixExpression value, ContentExpression written) =>
        new Visit(session, null, written).Fit(value, new OptionNode(null, null, false, PackageList));

    /// <summary>One value and what is in it.</summary>
    sealed class Visit(Session session, OptionWalker? walker, ContentExpression written)
    {
        // Where the visit is: keys in sets, positions in lists.
        readonly List<string> way = [];

        public NixExpression Fit(NixExpression value, OptionNode node) => value switch
        {
            NixIf choice => choice with { Then = Fit(choice.Then, node), Else = Fit(choice.Else, node) },
            NixBinary { Operator: "++" } join => join with { Left = Within("++", join.Left, node), Right = Within("++", join.Right, node) },
            NixList list when node.Type is { } type && Element(node, type) is { } element =>
                new NixList(list.Items.Select((item, position) =>
                    Within(position.ToString(CultureInfo.InvariantCulture), item, element)).ToEquatableArray()),
            NixAttributeSet set => set with { Bindings = set.Bindings.Select(binding => Fit(binding, node)).ToEquatableArray() },
            NixString text when node.Type is { } type && TypeQuestions.TakesAsPackage(type, text.Value) => Package(text.Value),
            NixInteger number when node.Type is { } type && TypeQuestions.TakesFloatsOnly(type) => new NixFloat(number.Value),
            _ => value,
        };

        /// <summary>The place of the elements; of several types of list their choice.</summary>
        OptionNode? Element(OptionNode node, OptionType type)
        {
            var types = TypeQuestions.Elements(type).Distinct().ToEquatableArray();
            if (types.Count == 0) return null;
            var element = types.Count == 1 ? types[0] : new OptionType(OptionTypeKind.Either, types);
            return walker is null ? new OptionNode(null, null, false, element) : walker.Element(node, element);
        }

        NixBinding Fit(NixBinding binding, OptionNode node)
        {
            OptionNode? place = node;
            foreach (var segment in binding.Path) place = place is null ? null : walker?.Step(place, segment);
            if (place is null) return binding;
            way.AddRange(binding.Path);
            var value = Fit(binding.Value, place);
            way.RemoveRange(way.Count - binding.Path.Count, binding.Path.Count);
            return binding with { Value = value };
        }

        NixExpression Within(string step, NixExpression value, OptionNode node)
        {
            way.Add(step);
            var fitting = Fit(value, node);
            way.RemoveAt(way.Count - 1);
            return fitting;
        }

        NixSelection Package(string name)
        {
            var span = WrittenPart.Of(written, way).Span;
            if (!OptionPath.TryParse(name, out var path, out var error))
                throw ContentFault.At(span,
                    $"{Quotation.Of(name)} is no name of a package: {error!.Message} Write it as in nixpkgs, \"git\" or \"python3Packages.requests\".");
            session.Findings.Add(new PackageUse(path.ToString(), span));
            return new NixSelection(new NixIdentifier("pkgs"), path.Segments);
        }
    }
}
