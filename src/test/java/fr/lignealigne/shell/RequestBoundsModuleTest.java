package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.RawRequest;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Where a request ends is found as any proxy finds it, or the request is refused: whatever follows is never taken for another
 * one, which a proxy would not have seen (RFC 9112, 6.3 and 11.2; ASVS 5.0 V4.2.1).
 */
@PortalTest
class RequestBoundsModuleTest {

    private static final String HIDDEN = "GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 6\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 6",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: +5",
                "Content-Length: 0x5",
                "Content-Length: -1",
                "Content-Length : 5",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding:\u000bchunked",
                "X: 1\rTransfer-Encoding: chunked",
                "X\u0000: 1\r\nContent-Length: 5"
            })
    void whatFollowsADoubtfulLengthIsNoRequest(String lengths) throws IOException {
        assertOneAnswer(RawRequest.written(
                port, "POST /connexion HTTP/1.1\r\nHost: localhost\r\n" + lengths + "\r\n\r\n0\r\n\r\n" + HIDDEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+0", "0x0", "-0", "ffffffffffffffff0", "0;\n", " 0"})
    void whatFollowsADoubtfulPieceIsNoRequest(String size) throws IOException {
        assertOneAnswer(RawRequest.written(
                port,
                "POST /connexion HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n" + size + "\r\n\r\n"
                        + HIDDEN));
    }

    private static void assertOneAnswer(String answers) {
        Matcher status = STATUS.matcher(answers);
        assertThat(status.find()).as(answers).isTrue();
        assertThat(status.group(1)).as(answers).isNotEqualTo("200");
        assertThat(status.find()).as(answers).isFalse();
    }
}
