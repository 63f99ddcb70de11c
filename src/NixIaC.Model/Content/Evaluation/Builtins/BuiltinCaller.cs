using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;
using NixIaC.Model.Nix;

namespace NixIaC.Model.Content.Evaluation.Builtins;

/// <summary>Calls the methods of .NET that the language knows.</summary>
sealed class BuiltinCaller(Session session)
{
    public ContentValue Call(BuiltinExpression call, Variables variables)
    {
        var values = call.Arguments.Select(argument => session.Expressions.Value(argument, variables)).ToList();
        var arguments = new BuiltinArguments(session, call, values);
        return call.Builtin switch
        {
            // Enumerable has these as well; what they are called on tells.
            Builtin.Contains when IsText(arguments) => StringBuiltins.Call(arguments, Builtin.StringContains),
            Builtin.Reverse or Builtin.Select or Builtin.SelectMany or Builtin.Where or Builtin.Concat or Builtin.Append or Builtin.Prepend
                or Builtin.Zip or Builtin.Skip or Builtin.Take or Builtin.SkipWhile or Builtin.TakeWhile or Builtin.ToList or Builtin.Range
                or Builtin.Repeat or Builtin.Empty or Builtin.Chunk or Builtin.Index => SequenceBuiltins.Call(arguments),
            Builtin.Distinct or Builtin.Except or Builtin.Intersect or Builtin.Union or Builtin.GroupBy or Builtin.ToDictionary or Builtin.Contains =>
                KeyedBuiltins.Call(arguments),
            Builtin.OrderBy or Builtin.OrderByDescending or Builtin.ThenBy or Builtin.ThenByDescending or Builtin.Order or Builtin.OrderDescending =>
                OrderBuiltins.Call(arguments),
            Builtin.First or Builtin.FirstOrDefault or Builtin.Last or Builtin.LastOrDefault or Builtin.Single or Builtin.SingleOrDefault
                or Builtin.ElementAt => ElementBuiltins.Call(arguments),
            Builtin.Any or Builtin.All or Builtin.Count or Builtin.Sum or Builtin.Min or Builtin.Max => AggregateBuiltins.Call(arguments),
            >= Builtin.MathMin and <= Builtin.MathClamp => MathBuiltins.Call(arguments),
            Builtin.ContainsKey or Builtin.GetValueOrDefault or Builtin.Keys or Builtin.Values => DictionaryBuiltins.Call(arguments),
            Builtin.StringJoin or Builtin.StringConcat or Builtin.StringFormat or Builtin.ToText => TextBuiltins.Call(arguments),
            _ => StringBuiltins.Call(arguments, call.Builtin),
        };
    }

    static bool IsText(BuiltinArguments arguments) => arguments.Has(0) && arguments[0] is DataValue { Literal: NixString };
}
