package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.SetClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedSessionsTest {

    private final DatedSessions sessions = new DatedSessions(new SetClock(Instant.parse("2026-11-27T10:00:00Z")));
    private final List<String> order = new ArrayList<>();

    @Test
    void allDoorsAreClosedBeforeTheFirstPageIsEmptiedAndAllPagesBeforeAnythingIsWritten() {
        for (String session : List.of("office", "phone", "stolen")) {
            sessions.registerNewSession(session, "somebody");
        }
        sessions.registerNewSession("another's", "another");
        sessions.afterEnd(all -> order.add("written " + all));
        sessions.onEnd(session -> {
            assertThat(sessions.isEnded("stolen")).isTrue();
            order.add("emptied " + session);
        });
        sessions.end(List.of("office", "unknown", "stolen"));
        assertThat(order).containsExactly("emptied office", "emptied stolen", "written [office, stolen]");
        assertThat(sessions.isEnded("phone")).isFalse();
        assertThat(sessions.isEnded("another's")).isFalse();
        sessions.end("unknown");
        assertThat(order).hasSize(3);
    }

    @Test
    void closingTheDoorsWaitsForNoPage() {
        sessions.registerNewSession("office", "somebody");
        sessions.onEnd(order::add);
        assertThat(sessions.expire(List.of("office", "unknown"))).containsExactly("office");
        assertThat(sessions.isEnded("office")).isTrue();
        assertThat(order).isEmpty();
    }
}
