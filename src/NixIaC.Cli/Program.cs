using NixIaC.Cli;

return Nixiac.Run(args, Console.Out, Console.Error);
