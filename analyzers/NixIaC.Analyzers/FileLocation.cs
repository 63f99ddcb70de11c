using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NixIaC.Model;
using NixIaC.Parser;

namespace NixIaC.Analyzers;

/// <summary>Places in files beside the sources, as the compiler has them.</summary>
static class FileLocation
{
    public static Location Of(FilePlace place, AnalyzerOptions options)
    {
        var folder = ProjectFolder.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var path = options.AdditionalFiles.FirstOrDefault(file => ProjectFolder.Relative(folder, file.Path) == place.File)?.Path ?? place.File;
        return Location.Create(
            path,
            new TextSpan(place.Start, place.Length),
            new LinePositionSpan(new LinePosition(place.Line, place.Column), new LinePosition(place.Line, place.Column + place.Length)));
    }
}
