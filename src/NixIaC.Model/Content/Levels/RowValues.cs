using NixIaC.Model.Content.Values;
using NixIaC.Model.Inventories;
using NixIaC.Model.Nix;
using NixIaC.Model.Topology;

namespace NixIaC.Model.Content.Levels;

/// <summary>Rows of inventories as bodies see them.</summary>
static class RowValues
{
    /// <summary>The row of a machine, or null when it comes from no inventory.</summary>
    public static RecordValue? Of(Machine machine) => machine.Row?.Record is { } row
        ? new RecordValue(row.Fields.Select(Field).ToEquatableArray(), row.Fields.Count)
        : null;

    static FieldValue Field(InventoryField field) => new(field.Column, Value(field.Value));

    static ContentValue Value(NixExpression value) => value is NixList list ? ListValue.Of(list.Items.Select(Value)) : new DataValue(value);
}
