namespace Microsoft.Build.Framework;

/// <summary>MSBuild finds it by this name: the task uses neither the current folder nor the environment.</summary>
[AttributeUsage(AttributeTargets.Class)]
sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
