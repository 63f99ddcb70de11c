using System.Text.Json;
using NixIaC.OptionPacker;
using NixIaC.OptionTypes.Packing;

if (args is not [var optionsPath, var typesPath, var packPath])
{
    Console.Error.WriteLine("""
        usage: NixIaC.OptionPacker <options.json> <types.json or types.pack> <out.pack>
          options.json  option name -> { type, default, module, ... }
          types.json    type as the manual words it -> syntax tree; or a pack whose types to use
          out.pack      the packed schema to write
        """);
    return 2;
}

try
{
    var types = TypeSource.Read(typesPath);
    var options = OptionSource.Read(optionsPath, types);
    var pack = PackWriter.Write(options);
    File.WriteAllBytes(packPath, pack);
    Console.WriteLine($"{packPath}: {options.Count} options, {pack.Length} bytes");
    return 0;
}
catch (Exception error) when (error is IOException or JsonException or FormatException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
