using Notes;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUrls($"http://127.0.0.1:{NotesServer.Port}");
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = NotesServer.MaximumMiB * 1024L * 1024);
var app = builder.Build();

var folder = Environment.GetEnvironmentVariable(NotesServer.DataDirectoryVariable) ?? NotesServer.DataDirectory;
app.MapGet(NotesServer.HealthPath, () => "well");
app.MapGet("/{id:guid}", (Guid id) =>
    Path.Combine(folder, $"{id}.txt") is var file && File.Exists(file) ? Results.Text(File.ReadAllText(file)) : Results.NotFound());
app.MapPost("/", async (HttpRequest request) =>
{
    var id = Guid.NewGuid();
    await using var file = File.Create(Path.Combine(folder, $"{id}.txt"));
    await request.Body.CopyToAsync(file);
    return Results.Created($"/{id}", id);
});
app.Run();
