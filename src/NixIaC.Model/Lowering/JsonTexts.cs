using NixIaC.Model.Json;

namespace NixIaC.Model.Lowering;

static class JsonTexts
{
    public static JsonArray Of(IEnumerable<string> texts) => new(texts.Select(text => (JsonValue)text).ToEquatableArray());

    public static JsonValue OrNull(string? text) => text is null ? new JsonNull() : text;
}
