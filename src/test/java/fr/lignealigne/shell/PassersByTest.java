package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class PassersByTest {

    private final PassersBy passersBy = new PassersBy();

    @Test
    void thousandsFromOnePlaceShutTheDoorOnThemselvesAlone() {
        List<MockHttpSession> ministry = arrive(PassersBy.MOST / 2, "ministry");
        List<MockHttpSession> flood = arrive(5_000, "flood");
        assertThat(passersBy.count()).isEqualTo(PassersBy.MOST);
        assertThat(ministry).noneMatch(MockHttpSession::isInvalid);
        assertThat(flood.subList(0, 4_000)).allMatch(MockHttpSession::isInvalid);
        assertThat(flood.getLast().isInvalid()).isFalse();
    }

    @Test
    void whoCameInCountsNoMoreAndIsNeverDropped() {
        MockHttpSession lead = arrive(1, "office").getFirst();
        passersBy.leave(lead.getId());
        arrive(1_000, "office");
        assertThat(lead.isInvalid()).isFalse();
    }

    @Test
    void theSameSessionCountsOnceAndLivesShort() {
        MockHttpSession session = new MockHttpSession();
        passersBy.note(session, "office");
        passersBy.note(session, "office");
        assertThat(passersBy.count()).isEqualTo(1);
        assertThat(session.getMaxInactiveInterval()).isEqualTo(300);
    }

    private List<MockHttpSession> arrive(int many, String place) {
        List<MockHttpSession> sessions = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            MockHttpSession session = new MockHttpSession();
            passersBy.note(session, place);
            sessions.add(session);
        }
        return sessions;
    }
}
