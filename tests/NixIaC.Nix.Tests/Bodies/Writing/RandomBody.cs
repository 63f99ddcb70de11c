using System.Text;
using NixIaC.Model.Content.Settings;

namespace NixIaC.Nix.Tests.Bodies.Writing;

/// <summary>Writes the statements of random bodies.</summary>
sealed class RandomBody(Random random, Slots slots)
{
    readonly StringBuilder text = new();
    int locals;

    /// <summary>The statements of one body.</summary>
    public static string Statements(Random random, Slots slots, Scope scope)
    {
        var body = new RandomBody(random, slots);
        body.Some(new Place(scope, 2, InLoop: false, InCondition: false, MaySetOwn: true), random.Next(2, 8));
        return body.text.ToString();
    }

    /// <param name="Scope">The names seen.</param>
    /// <param name="Depth">How deep statements may still nest.</param>
    /// <param name="InLoop">Whether it may run several times.</param>
    /// <param name="InCondition">Whether only Nix knows whether it counts.</param>
    /// <param name="MaySetOwn">Whether the option may be set that others read.</param>
    sealed record Place(Scope Scope, int Depth, bool InLoop, bool InCondition, bool MaySetOwn)
    {
        public Place Nested => this with { Depth = Depth - 1 };
    }

    void Some(Place place, int count)
    {
        for (var i = 0; i < count; i++) place = place with { Scope = One(place) };
    }

    /// <summary>Writes a statement; gives the names that those after it see.</summary>
    Scope One(Place place)
    {
        var known = new RandomValue(random, place.Scope);
        switch (random.Next(place.Depth > 0 ? 18 : 10))
        {
            case 0:
            case 1:
                return Declare(place, known);
            case 2 or 9 when !place.InCondition && place.Scope.Of(Types.Int).FirstOrDefault(IsLocal) is { } local:
                Line($"{local} = {known.Int(2)} % 50;");
                break;
            case 3:
                Line(known.Choose($"Helpers.Open(nixos, {known.Int(1)}, 80);", $"Helpers.Say(nixos, {known.Text(2)});"));
                break;
            case 10:
            case 11:
                Branch(place, $"if ({known.Bool(2)})", "else");
                break;
            case 12:
            case 13:
                var readsWhatIsSet = random.Next(2) == 0;
                var condition = new RandomCode(random, known, readsWhatIsSet).Condition();
                Branch(place with { InCondition = true, MaySetOwn = place.MaySetOwn && !readsWhatIsSet }, $"if ({condition})", "else");
                break;
            case 14:
                Line($"switch ({known.Int(2)})");
                Line("{");
                Branch(place, "case < 3:", "case 4 or 5:", "default:");
                Line("}");
                break;
            case 15:
                var service = Local("each");
                Line($"foreach (var {service} in {known.Services(2)}.ToList())");
                Loop(place, place.Scope.With(Types.Service, service));
                break;
            case 16:
                var (name, port) = (Local("each"), Local("each"));
                Line($"foreach (var ({name}, {port}) in new[] {{ ({known.Text(1)}, {known.Int(1)}), ({known.Text(1)}, {known.Int(1)}) }})");
                Loop(place, place.Scope.With(Types.Text, name).With(Types.Int, port));
                break;
            case 17:
                Peers(place, known);
                break;
            default:
                Set(place, known);
                break;
        }
        return place.Scope;
    }

    Scope Declare(Place place, RandomValue known)
    {
        var name = Local();
        // Nothing waits: a variable that a waiting query uses may not change.
        var (type, value) = random.Next(6) switch
        {
            0 => (Types.Int, known.Int(2) + " % 50"),
            1 => (Types.Text, known.Text(3)),
            2 => (Types.Words, known.Words(3) + ".ToList()"),
            3 => (Types.Numbers, known.Numbers(2) + ".ToList()"),
            4 => (Types.Service, known.Service(2)),
            _ => (Types.Services, known.Services(2) + ".ToList()"),
        };
        if (random.Next(4) == 0)
        {
            // A function that sees what stands before it.
            var parameter = Local();
            Line($"string {name}(string {parameter}) => {new RandomValue(random, place.Scope.With(Types.Text, parameter)).Text(2)};");
            return place.Scope.With(Types.Text, $"{name}({known.Text(0)})");
        }
        if (random.Next(5) == 0)
        {
            var second = Local();
            Line($"var ({name}, {second}) = ({known.Int(2)} % 50, {known.Text(2)});");
            return place.Scope.With(Types.Int, name).With(Types.Text, second);
        }
        Line($"{type} {name} = {value};");
        return place.Scope.With(type, name);
    }

    void Branch(Place place, params string[] heads) =>
        slots.Branches([.. heads.Select(head => (Action)(() =>
        {
            Line(head);
            Line("{");
            Some(place.Nested, random.Next(1, 4));
            Line("}");
            if (head.EndsWith(':')) Line("break;");
        }))]);

    void Loop(Place place, Scope scope)
    {
        Line("{");
        if (!place.InCondition && random.Next(3) == 0) Line($"if ({new RandomValue(random, scope).Bool(1)}) continue;");
        Some(place.Nested with { Scope = scope, InLoop = true }, random.Next(1, 4));
        Line("}");
    }

    // A key for each node: what is set differs from turn to turn.
    void Peers(Place place, RandomValue known)
    {
        if (place.InLoop || !slots.Take("peers", OptionPriority.Normal)) return;
        var peer = Local("each");
        Line($"foreach (var {peer} in {known.Choose("Members<Core1>.All", "Members<Farm1>.ExceptSelf", "Members<Site1>.All.Where(one => one.Cores > 2)")})");
        Line($"    nixos.Environment.Variables[$\"PEER_{{{peer}.HostName}}\"] = $\"{{{peer}.Fqdn}} {{{peer}.AddressInOrNull<Lan1>()}} {{{known.Int(1)}}}\";");
    }

    void Set(Place place, RandomValue known)
    {
        var code = new RandomCode(random, known, readsWhatIsSet: true);
        var writer = new RandomSetting(random, slots, known, code) { InLoop = place.InLoop };
        if (place.MaySetOwn && random.Next(8) == 0) Line(writer.Percent(new RandomCode(random, known, readsWhatIsSet: false)));
        else Line(writer.Any());
    }

    static bool IsLocal(string name) => name.StartsWith("local", StringComparison.Ordinal);

    string Local(string word = "local") => $"{word}{++locals}";

    void Line(string line)
    {
        if (line.Length > 0) text.Append("        ").AppendLine(line);
    }
}
