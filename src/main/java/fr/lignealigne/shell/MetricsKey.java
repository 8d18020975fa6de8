package fr.lignealigne.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Who reads the metrics without signing in: a program that carries the key of the settings. Without a key there is none. */
@Component
class MetricsKey {

    static final String PATH = "/actuator/prometheus";
    static final int SHORTEST = 32;

    private final byte[] expected;

    MetricsKey(@Value("${portal.metrics-key}") String key) {
        String stripped = key.strip();
        this.expected = stripped.length() < SHORTEST ? new byte[0] : bytes("Bearer " + stripped);
    }

    boolean isCarriedBy(HttpServletRequest request) {
        String carried = request.getHeader(HttpHeaders.AUTHORIZATION);
        return carried != null && expected.length > 0 && MessageDigest.isEqual(expected, bytes(carried));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
