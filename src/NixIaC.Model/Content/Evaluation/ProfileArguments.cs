using NixIaC.Model.Content.Programs;
using NixIaC.Model.Content.Values;

namespace NixIaC.Model.Content.Evaluation;

/// <summary>What a profile is written with, as an attribute.</summary>
/// <param name="Signature">The constructor, as <see cref="ProfileConstructor.Signature"/>.</param>
/// <param name="Positional">A value for each parameter of the constructor.</param>
/// <param name="Named">The properties and fields that are given by name, in order.</param>
public sealed record ProfileArguments(string Signature, EquatableArray<ContentValue> Positional, EquatableArray<FieldValue> Named = default);

/// <summary>A profile with its arguments filled in.</summary>
/// <param name="Instance">
/// A record of the constructor's parameters and the profile's properties and fields; what could not be evaluated is
/// missing in it.
/// </param>
/// <param name="Problems">What could not be evaluated.</param>
public sealed record ProfileInstance(RecordValue Instance, EquatableArray<CodeProblem> Problems);
