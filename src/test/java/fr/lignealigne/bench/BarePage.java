package fr.lignealigne.bench;

import com.sun.net.httpserver.HttpServer;
import fr.lignealigne.plan.Line;
import fr.lignealigne.plan.PlanText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * The least that a browser does for these lines: a page of nothing but them, each with its number, one file without
 * styles or scripts, which marks {@code plan-usable} behind its last line once they are laid out.
 */
final class BarePage implements AutoCloseable {

    private final HttpServer server;

    BarePage(PlanText text) throws IOException {
        StringBuilder page =
                new StringBuilder("<!doctype html><html lang=fr><meta charset=utf-8><title>Plan</title><main>");
        for (Line line : text.lines()) {
            int number = line.number();
            page.append("<p id=l")
                    .append(number)
                    .append("><button class=num>")
                    .append(number)
                    .append("</button> ");
            page.append(escaped(text.words(line))).append("</p>\n");
        }
        page.append("</main><script>document.body.offsetHeight;performance.mark('plan-usable')</script></html>");
        byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, bytes.length);
            try (var body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
