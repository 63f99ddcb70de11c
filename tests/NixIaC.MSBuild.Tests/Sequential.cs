using Xunit;

// Every test is a build that uses the whole machine.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
