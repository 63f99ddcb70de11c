import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** GET gives all notes, POST adds one when the header X-Token is right. The port is the argument. */
public final class Notes {
    private static final Path FILE = Path.of(System.getenv("NOTES_DIR"), "notes.txt");

    private Notes() {
    }

    public static void main(String[] arguments) throws IOException {
        String token = Files.readString(Path.of(System.getenv("CREDENTIALS_DIRECTORY"), "token")).strip();
        HttpServer server = HttpServer.create(new InetSocketAddress(Integer.parseInt(arguments[0])), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange, token);
            }
        });
        server.start();
        System.out.println("Notes are at port " + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, String token) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" -> send(exchange, 200, Files.exists(FILE) ? Files.readString(FILE) : "");
            case "POST" -> {
                if (!token.equals(exchange.getRequestHeaders().getFirst("X-Token"))) {
                    send(exchange, 403, "The token is wrong.\n");
                    return;
                }
                String note = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).strip() + "\n";
                Files.writeString(FILE, note, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                send(exchange, 201, note);
            }
            default -> send(exchange, 405, "");
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
