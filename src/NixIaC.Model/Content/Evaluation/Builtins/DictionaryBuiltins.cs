using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>The methods of dictionaries.</summary>
static class DictionaryBuiltins
{
    public static ContentValue Call(BuiltinArguments call)
    {
        var dictionary = call.Dictionary();
        return call.Method switch
        {
            Builtin.Keys => call.List(dictionary.Entries.Select(entry => entry.Key)),
            Builtin.Values => call.List(dictionary.Entries.Select(entry => entry.Value)),
            Builtin.ContainsKey => DataValue.Of(Find(call, dictionary) is not null),
            _ => Find(call, dictionary)
                ?? (call.Has(2) ? call[2] : ElementBuiltins.DefaultLike(dictionary.Entries.Count > 0 ? dictionary.Entries[0].Value : null)),
        };
    }

    static ContentValue? Find(BuiltinArguments call, DictionaryValue dictionary) =>
        call.Session.Lists.Find(dictionary, call[1], call.SpanOf(1));
}
