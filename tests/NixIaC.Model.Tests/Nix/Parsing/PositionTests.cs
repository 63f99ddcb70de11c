using CsCheck;
using NixIaC.Model.Nix.Parsing;
using Xunit;

namespace NixIaC.Model.Tests.Nix.Parsing;

public sealed class PositionTests
{
    const string Module = """
        # A server.
        { config, pkgs, ... }:
        {
          # Who may log in.
          # Keys only.
          services.openssh.enable = true; # always
          /* The page
           * that it serves. */
          services.nginx = { enable = true; };

          environment.systemPackages = with pkgs; [
            git # for /etc
            htop
          ];
          # The end.
        }
        """;

    [Fact]
    public void Comments_stay_with_their_bindings()
    {
        var tree = Parsed.Tree(Module);
        var set = Assert.IsType<NixSetNode>(Assert.IsType<NixFunctionNode>(tree.Root).Body);
        Assert.Equal(["Who may log in.", "Keys only."], set.Bindings[0].CommentsAbove.Select(comment => comment.Text));
        Assert.Equal(["always"], set.Bindings[0].CommentsBehind.Select(comment => comment.Text));
        Assert.Equal(["The page\nthat it serves."], set.Bindings[1].CommentsAbove.Select(comment => comment.Text));
        Assert.Empty(set.Bindings[2].CommentsAbove);
        Assert.Equal(["The end."], set.ClosingComments.Select(comment => comment.Text));
        Assert.Equal(["for /etc"], tree.CommentsBetween(set.Bindings[2].Start, set.Bindings[2].End).Select(comment => comment.Text));
        Assert.Equal(["A server."], tree.CommentsBetween(0, tree.Root.Start).Select(comment => comment.Text));
    }

    [Fact]
    public void Every_node_lies_in_its_parent_and_in_order()
    {
        var tree = Parsed.Tree(Module);
        var slices = new List<string>();
        Check(tree.Root);
        Assert.Contains("services.openssh.enable = true;", slices);
        Assert.Contains("with pkgs; [\n    git # for /etc\n    htop\n  ]", slices);

        void Check(NixNode node)
        {
            slices.Add(tree.Slice(node));
            var end = node.Start;
            foreach (var child in node.Children)
            {
                Assert.True(child.Start >= end && child.End <= node.End && child.Height < node.Height, tree.Slice(child));
                end = child.End;
                Check(child);
            }
        }
    }

    [Fact]
    public void The_source_of_a_node_parses_to_the_node() =>
        Assert.Equal(Parenthesised.Of(Parsed.Tree(Module).Root), Parenthesised.Of(Parsed.Tree(Parsed.Tree(Module).Slice(Parsed.Tree(Module).Root)).Root));

    [Theory]
    [InlineData("a\nb\r\nc\rd", 0, 1, 1)]
    [InlineData("a\nb\r\nc\rd", 2, 2, 1)]
    [InlineData("a\nb\r\nc\rd", 5, 3, 1)]
    [InlineData("a\nb\r\nc\rd", 8, 4, 2)]
    public void Offsets_have_lines_and_columns(string text, int offset, int line, int column) =>
        Assert.Equal(new NixTextPosition(line, column), NixTextPosition.Of(text, offset));

    [Fact]
    public void Any_text_gives_a_tree_or_an_error_inside_it() =>
        Gen.OneOfConst("a", "1", ".5", "\"", "''", "${", "{", "}", "(", ")", "[", "]", "=", ";", ":", "@", ",", "?", "!", "-", "//", "++", "/*", "*/", "#",
            "\n", " ", "let ", "in ", "if ", "then ", "else ", "rec ", "inherit ", "or ", "with ", "./", "~/", "<a>", "$", "'", "\\", "ä", "\0", "\ud800")
            .Array[0, 30].Select(string.Concat).Sample(text =>
            {
                var (tree, error) = NixParser.Parse(text);
                return tree is not null ? tree.Root.End <= text.Length
                    : error is { Message.Length: > 0, Start: >= 0, Length: >= 0 } && error.Start + error.Length <= text.Length;
            }, iter: 20_000);
}
