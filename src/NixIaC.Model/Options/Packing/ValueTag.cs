namespace NixIaC.Model.Options.Packing;

/// <summary>The first byte of a packed value.</summary>
enum ValueTag : byte
{
    Null,
    False,
    True,
    Integer,
    Float,
    String,
    List,
    AttributeSet,
}
