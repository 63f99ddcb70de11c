namespace NixIaC.Model.Content.Programs;

/// <summary>
/// A profile class: how its properties follow from the arguments it is written with, and its bodies. Instances of it are
/// records whose fields are the constructor's parameters and the properties and fields of the class.
/// </summary>
/// <param name="Type">The full name of the profile's type.</param>
/// <param name="Constructors">The constructors; a use names its own by <see cref="ProfileConstructor.Signature"/>.</param>
/// <param name="Fields">
/// Properties and fields with what they are without a named argument, in order of declaration, those of base classes
/// first. The expressions may read constructor parameters and earlier fields as variables.
/// </param>
/// <param name="Bodies">
/// The <c>Configure</c> methods, those of base classes first unless the override calls <c>base.Configure</c> itself. In
/// each, <see cref="VariableExpression"/>s named after fields and constructor parameters are open.
/// </param>
public sealed record ProfileProgram(
    string Type,
    EquatableArray<ProfileConstructor> Constructors,
    EquatableArray<ProfileField> Fields,
    EquatableArray<ContentProgram> Bodies);

/// <summary>A constructor of a profile.</summary>
/// <param name="Signature">Its parameters' types: <c>int, string</c>.</param>
/// <param name="Parameters">Its parameters' names. Defaults are not needed: a use carries all arguments.</param>
/// <param name="Assignments">Fields that it sets otherwise than their initialiser.</param>
public sealed record ProfileConstructor(string Signature, EquatableArray<string> Parameters, EquatableArray<ProfileField> Assignments);

/// <summary>A property or field of a profile.</summary>
public sealed record ProfileField(string Name, ContentExpression Value);
