namespace NixIaC.MSBuild.Compiled;

/// <summary>What the generator left in an assembly. Without a summary there is no fleet in it.</summary>
sealed record CompiledFleet(FleetSummary? Summary, IReadOnlyList<FlakeFile> Files, IReadOnlyList<FileCopy> Copies, IReadOnlyList<FleetError> Errors);

/// <summary>The fleet's name and size, and who builds its systems; that is empty when nobody in particular does.</summary>
sealed record FleetSummary(string Fleet, int Systems, int Nodes, string Builds);

/// <summary>A broken rule that the analyzers were not there to report. The C# file is relative to the project.</summary>
sealed record FleetError(string Id, string Message, string File, int Line);

/// <summary>A file of the project, relative to it, that is copied into the flake; <c>Form</c> says what it must be.</summary>
sealed record FileCopy(string Path, string Source, string Form);

/// <summary>One file of the flake: bytes and where they go, at first relative to the flake, with <c>/</c>.</summary>
sealed record FlakeFile(string Path, byte[] Content);
