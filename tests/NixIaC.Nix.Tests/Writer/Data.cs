using System.Text.Json;
using System.Text.Json.Nodes;
using NixIaC.Model.Nix;

namespace NixIaC.Nix.Tests.Writer;

/// <summary>What a data tree means, told without the writer.</summary>
static class Data
{
    public static JsonElement Of(NixExpression tree) => JsonSerializer.SerializeToElement(Node(tree));

    static JsonNode? Node(NixExpression tree) => tree switch
    {
        NixString text => JsonValue.Create(text.Value),
        NixIndentedString text => JsonValue.Create(text.Value),
        NixInterpolation template => JsonValue.Create(string.Concat(template.Parts.Select(part => Node(part)!.GetValue<string>()))),
        NixInteger number => JsonValue.Create(number.Value),
        NixFloat number => JsonValue.Create(number.Value),
        NixBoolean boolean => JsonValue.Create(boolean.Value),
        NixNull => null,
        NixList list => new JsonArray([.. list.Items.Select(Node)]),
        NixAttributeSet set => Node(set),
        _ => throw new ArgumentException($"{tree} is no data"),
    };

    static JsonObject Node(NixAttributeSet set)
    {
        var whole = new JsonObject();
        foreach (var binding in set.Bindings)
        {
            var target = whole;
            foreach (var segment in binding.Path.SkipLast(1))
            {
                if (target[segment] is null) target[segment] = new JsonObject();
                target = target[segment]!.AsObject();
            }
            target[binding.Path[^1]] = Node(binding.Value);
        }
        return whole;
    }
}
