
namespace NixIaC.Nix.Tests.Bodies.Recording;

/// <summary>A group of options: at its place, or a <c>new()</c> that is yet to get one.</summary>
public abstract class OptionGroup : NixObject
{
    internal Place At { get; set; } = Place.Nowhere();

    internal override Place Inside => At;

    internal T Below<T>(string name) where T : OptionGroup, new() => new() { At = At.Below(name) };

    internal void Set(string name, NixObject value) => At.Set(name, value);

    internal NixInt Int(string name) => At.Below(name).Read()!.GetValue<long>();

    // What is only added to need not be known.
    internal NixString Text(string name) => new(At.Below(name).Read()?.GetValue<string>()) { ReadOf = At.Below(name).Path };

    internal NixList<T> List<T>(string name) where T : NixObject => new() { ReadOf = At.Below(name).Path };
}
