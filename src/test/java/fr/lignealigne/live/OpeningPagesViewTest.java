package fr.lignealigne.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A page that was read a moment before it opens has missed nothing. */
class OpeningPagesViewTest extends ViewTest {

    private record Rung(OrganisationId whose, int number) implements Change {

        @Override
        public boolean mayBeKnownTo(Viewer viewer) {
            return viewer.organisation().equals(whose);
        }
    }

    @Autowired
    People people;

    @Autowired
    LivePages live;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void whatChangedBetweenReadingAndOpeningIsHeard() {
        People.Someone lead = people.leadOfAMember();
        signInAs(lead.email());
        OrganisationId own = lead.viewer().organisation();
        events.publishEvent(new Rung(own, 1));
        List<Integer> heard = new ArrayList<>();
        Div page = new Div();
        live.follow(page, Rung.class, change -> true, changes -> changes.forEach(change -> heard.add(change.number())));
        events.publishEvent(new Rung(own, 2));
        events.publishEvent(new Rung(people.leadOfAMember().viewer().organisation(), 3));
        pause();
        UI.getCurrent().add(page);
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(heard).containsExactly(2);
        });
        UI.getCurrent().remove(page);
        events.publishEvent(new Rung(own, 4));
        pause();
        MockVaadin.clientRoundtrip(false);
        assertThat(heard).containsExactly(2);
    }

    private static void pause() {
        await().pollDelay(Duration.ofMillis(3L * LivePages.PAUSE)).until(() -> true);
    }
}
