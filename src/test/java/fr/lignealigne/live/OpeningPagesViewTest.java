package fr.lignealigne.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.DatedSessions;
import fr.lignealigne.account.LiveNews;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.node.SetEar;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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

    @Autowired
    ApplicationContext portal;

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

    /** Its round went out just before; its turn on the page comes when it is not known who was ended elsewhere. */
    @Test
    void whatWouldBeToldWhileTheNodeHearsNothingComesOnceItHears() {
        People.Someone lead = people.leadOfAMember();
        signInAs(lead.email());
        SetEar ear = new SetEar(portal);
        LivePages there = new LivePages(
                portal.getBean(CurrentViewer.class),
                portal.getBean(LiveNews.class),
                portal.getBean(DatedSessions.class),
                ear.ear(),
                new TellingTimes());
        List<Integer> heard = new ArrayList<>();
        Div page = new Div();
        there.follow(
                page, Rung.class, change -> true, changes -> changes.forEach(change -> heard.add(change.number())));
        UI.getCurrent().add(page);
        try {
            there.on(new Rung(lead.viewer().organisation(), 5));
            pause();
            ear.setDeaf(true);
            MockVaadin.clientRoundtrip(false);
            pause();
            MockVaadin.clientRoundtrip(false);
            assertThat(heard).isEmpty();
            ear.setDeaf(false);
            await().pollInSameThread().untilAsserted(() -> {
                MockVaadin.clientRoundtrip(false);
                assertThat(heard).containsExactly(5);
            });
        } finally {
            UI.getCurrent().remove(page);
            there.destroy();
        }
    }

    private static void pause() {
        await().pollDelay(Duration.ofMillis(3L * LivePages.PAUSE)).until(() -> true);
    }
}
