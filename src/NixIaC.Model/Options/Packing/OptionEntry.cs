namespace NixIaC.Model.Options.Packing;

/// <summary>A member of a group of the schema: an option, a group, or an option that has options below it.</summary>
/// <param name="Segment">Its name in the group; may be a wildcard.</param>
/// <param name="HasMembers">Whether anything is below it.</param>
/// <param name="Option">The option, or null for a mere group.</param>
sealed record OptionEntry(string Segment, bool HasMembers, OptionDeclaration? Option);
