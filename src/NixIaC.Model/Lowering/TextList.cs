using NixIaC.Model.Nix;

namespace NixIaC.Model.Lowering;

static class TextList
{
    public static NixList Of(IEnumerable<string> texts) => new(texts.Select(text => (NixExpression)text).ToEquatableArray());
}
