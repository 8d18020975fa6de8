package fr.lignealigne.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.DatedSessions;
import fr.lignealigne.account.LiveNews;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.node.SetEar;
import fr.lignealigne.node.SignalHeard;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Who hears of a change, when, and in which order. */
@PortalTest
class LivePagesModuleTest {

    /** Something that one organisation may know. */
    private record Stirred(OrganisationId whose, int number, boolean isCompulsory) implements Change {

        @Override
        public boolean mayBeKnownTo(Viewer viewer) {
            return viewer.organisation().equals(whose);
        }
    }

    private record Elsewhere(OrganisationId whose) implements Change {

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
    LiveNews news;

    @Autowired
    Members members;

    @Autowired
    DatedSessions sessions;

    @Autowired
    ApplicationContext portal;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final List<Runnable> stops = new ArrayList<>();
    private People.Someone lead;
    private OrganisationId own;

    @BeforeEach
    void anAssociation() {
        lead = people.leadOfAMember();
        own = lead.viewer().organisation();
    }

    @AfterEach
    void stopListening() {
        stops.forEach(Runnable::run);
    }

    private List<Integer> heardBy(People.Someone someone) {
        List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
        stops.add(live.listen(
                someone.viewer().person(),
                Stirred.class,
                change -> change.number() >= 0,
                (viewer, changes, telling) -> changes.forEach(change -> heard.add(change.number()))));
        return heard;
    }

    private void stir(int number) {
        publish(new Stirred(own, number, false));
    }

    private void publish(Change change) {
        transaction.executeWithoutResult(status -> events.publishEvent(change));
    }

    @Test
    void everyChangeIsHeardOnceAndInItsOrderHoweverManyComeTogether() {
        List<Integer> heard = heardBy(lead);
        List<Integer> colleague = heardBy(people.colleagueOf(lead, Role.ASSOCIATION_MEMBER));
        List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
        numbers.forEach(this::stir);
        await().untilAsserted(() -> {
            assertThat(heard).isEqualTo(numbers);
            assertThat(colleague).isEqualTo(numbers);
        });
    }

    @Test
    void whatIsBeyondTheWallOrOfAnotherKindOrRolledBackIsNotHeard() {
        List<Integer> heard = heardBy(lead);
        List<Integer> stranger = heardBy(people.leadOfAMember());
        List<Integer> cabinet = heardBy(people.ofTheState(Role.CABINET));
        publish(new Elsewhere(own));
        stir(-1);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new Stirred(own, 7, false));
            status.setRollbackOnly();
        });
        stir(1);
        await().untilAsserted(() -> assertThat(heard).containsExactly(1));
        assertThat(stranger).isEmpty();
        assertThat(cabinet).isEmpty();
    }

    @Test
    void whoWasShutOutHearsNothingFromThatMomentOn() {
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        List<Integer> heard = heardBy(colleague);
        List<Integer> there = heardBy(lead);
        stir(1);
        await().untilAsserted(() -> assertThat(heard).containsExactly(1));
        members.disable(lead.viewer(), colleague.viewer().person());
        stir(2);
        await().untilAsserted(() -> assertThat(there).containsExactly(1, 2));
        assertThat(heard).containsExactly(1);
    }

    @Test
    void whoWantsNoNewsHearsOnlyWhatARightHangsOn() {
        List<Integer> heard = heardBy(lead);
        news.choose(lead.viewer(), false);
        assertThat(news.areWantedBy(lead.viewer())).isFalse();
        stir(1);
        publish(new Stirred(own, 2, true));
        await().untilAsserted(() -> assertThat(heard).containsExactly(2));
        news.choose(lead.viewer(), true);
        stir(3);
        await().untilAsserted(() -> assertThat(heard).containsExactly(2, 3));
    }

    @Test
    void aChangeOfAnotherNodeIsHeardThroughTheSameWalls() {
        People.Someone quiet = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        news.choose(quiet.viewer(), false);
        List<Integer> heard = heardBy(lead);
        List<Integer> unwanted = heardBy(quiet);
        List<Integer> stranger = heardBy(people.leadOfAMember());
        events.publishEvent(new SignalHeard(new Stirred(own, 1, false)));
        events.publishEvent(new SignalHeard(new Stirred(own, 2, true)));
        await().untilAsserted(() -> {
            assertThat(heard).containsExactly(1, 2);
            assertThat(unwanted).containsExactly(2);
        });
        assertThat(stranger).isEmpty();
    }

    @Test
    void whatCameWhileANodeHeardNothingOfTheOthersIsToldOnceItHears() {
        SetEar ear = new SetEar(portal);
        ear.setDeaf(true);
        LivePages there =
                new LivePages(portal.getBean(CurrentViewer.class), news, sessions, ear.ear(), new TellingTimes());
        try {
            List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
            there.listen(
                    lead.viewer().person(),
                    Stirred.class,
                    change -> true,
                    (viewer, changes, telling) -> changes.forEach(change -> heard.add(change.number())));
            there.on(new SignalHeard(new Stirred(own, 1, true)));
            there.on(new Stirred(own, 2, false));
            await().pollDelay(Duration.ofMillis(3L * LivePages.PAUSE)).until(() -> true);
            assertThat(heard).isEmpty();
            ear.setDeaf(false);
            await().untilAsserted(() -> assertThat(heard).containsExactly(1, 2));
        } finally {
            there.destroy();
        }
    }

    @Test
    void aPageThatBreaksKeepsNoOtherFromHearing() {
        stops.add(live.listen(lead.viewer().person(), Stirred.class, change -> true, (viewer, changes, telling) -> {
            throw new IllegalStateException("broken on purpose");
        }));
        List<Integer> heard = heardBy(people.colleagueOf(lead, Role.ASSOCIATION_MEMBER));
        stir(1);
        await().untilAsserted(() -> assertThat(heard).containsExactly(1));
        stir(2);
        await().untilAsserted(() -> assertThat(heard).containsExactly(1, 2));
    }

    @Test
    void whatAllOfOneSeatSeeIsReadOnceATelling() {
        List<Integer> reads = Collections.synchronizedList(new ArrayList<>());
        List<String> read = Collections.synchronizedList(new ArrayList<>());
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        for (People.Someone someone : List.of(lead, colleague)) {
            stops.add(live.listen(
                    someone.viewer().person(),
                    Stirred.class,
                    change -> true,
                    (viewer, changes, telling) -> read.add(telling.seenBy(viewer, List.of("x"), () -> {
                        reads.add(1);
                        return "lu";
                    }))));
        }
        stir(1);
        await().untilAsserted(() -> assertThat(read).containsExactly("lu", "lu"));
        assertThat(reads).hasSize(1);
    }
}
