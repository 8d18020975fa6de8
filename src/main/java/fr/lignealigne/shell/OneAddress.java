package fr.lignealigne.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * In production the portal answers to its own name alone, as the browser typed it and as a proxy hands it on: no other
 * name can slip into a link. A probe on the machine itself may ask for its health and its metrics by any.
 *
 * <p>The channel of an open page is opened by pages of that name alone: the library behind it asks no browser where it
 * comes from, and says to each that it may read the answer.
 */
@Component
@Profile("prod")
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneAddress extends OncePerRequestFilter {

    private static final int HTTPS = 443;

    private static final String CHANNEL = "/VAADIN/push";
    private static final String CHANNEL_KIND = "v-r=push";

    private final String name;
    private final String nameWithPort;

    OneAddress(@Value("${portal.base-url}") String baseUrl) {
        URI address = URI.create(baseUrl);
        boolean usual = address.getPort() == -1 || address.getPort() == HTTPS;
        this.nameWithPort = address.getHost().toLowerCase(Locale.ROOT) + ":" + (usual ? HTTPS : address.getPort());
        this.name = usual ? address.getHost().toLowerCase(Locale.ROOT) : nameWithPort;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (isOurs(request) && !isChannelOfOthers(request) || isProbe(request)) {
            rest.doFilter(request, response);
        } else {
            PlainPage.send(request, response, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        List<String> hosts = names(request, "Host");
        return !hosts.isEmpty()
                && Stream.of(hosts, names(request, "X-Forwarded-Host"))
                        .flatMap(List::stream)
                        .allMatch(host -> host.equals(name) || host.equals(nameWithPort));
    }

    /** A browser says whose page asks (RFC 6455, 10.2); other programs hold no cookie of ours. */
    private boolean isChannelOfOthers(HttpServletRequest request) {
        boolean isChannel = decoded(request.getRequestURI()).endsWith(CHANNEL)
                || decoded(request.getQueryString()).contains(CHANNEL_KIND);
        List<String> own = List.of("https://" + name, "https://" + nameWithPort);
        return isChannel && !own.containsAll(names(request, "Origin"));
    }

    /** As those read it who open the channel; what cannot be read may be anything, and so it is taken for a channel. */
    private static String decoded(@Nullable String part) {
        try {
            return part == null ? "" : URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return CHANNEL_KIND + CHANNEL;
        }
    }

    private static List<String> names(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean isProbe(HttpServletRequest request) throws IOException {
        String asked = request.getRequestURI();
        return (asked.startsWith("/actuator/health") || asked.equals(MetricsKey.PATH))
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
}
