package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.DatedSessions;
import fr.lignealigne.support.SetClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionLimitsTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final DatedSessions sessions = new DatedSessions(clock);
    private final SessionLimits limits = new SessionLimits(sessions, clock);
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void someoneIsIn() {
        sessions.registerNewSession("another", "someone else");
        sessions.registerNewSession(session.getId(), "someone");
    }

    @Test
    void staysOpenWhileItsPersonDoesSomething() throws Exception {
        for (int time = 0; time < 20; time++) {
            clock.pass(Duration.ofMinutes(29));
            request("uidl");
            assertThat(isOpen()).isTrue();
        }
    }

    @Test
    void endsAfterHalfAnHourWithoutAnActWhateverTheHeartbeats() throws Exception {
        for (int minute = 0; minute < 31; minute++) {
            clock.pass(Duration.ofMinutes(1));
            request(minute % 2 == 0 ? "heartbeat" : "push");
        }
        assertThat(isOpen()).isFalse();
        assertThat(sessions.getSessionInformation("another").isExpired()).isFalse();
    }

    @Test
    void endsHalfADayAfterItsPersonCameIn() throws Exception {
        for (int hour = 0; hour < 24; hour++) {
            request(null);
            clock.pass(Duration.ofMinutes(29));
        }
        assertThat(isOpen()).isTrue();
        clock.pass(Duration.ofMinutes(29));
        request("uidl");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void letsTheAnonymousPass() throws Exception {
        MockFilterChain rest = new MockFilterChain();
        limits.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), rest);
        assertThat(rest.getRequest()).isNotNull();
    }

    private boolean isOpen() {
        return !sessions.getSessionInformation(session.getId()).isExpired();
    }

    private void request(String kind) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        if (kind != null) {
            request.setParameter("v-r", kind);
        }
        limits.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
