package fr.lignealigne.collective;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.notification.PostRounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has spoken, opened the text or keeps drafts, told to the coordinator alone; and the reminders. */
@PortalTest
class RemindersModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Standings standings;

    @Autowired
    Openings openings;

    @Autowired
    Reminders reminders;

    @Autowired
    PostRounds post;

    @Autowired
    JdbcClient jdbc;

    private PlanVersionId version;
    private People.Someone coordinator;
    private People.Someone silent;
    private People.Someone other;

    @BeforeEach
    void aCoordinatorAndTwoMembers() {
        version = scenes.openVersion();
        coordinator = people.coordinator();
        silent = people.leadOfAMember();
        other = people.leadOfAMember();
        jdbc.sql("delete from outgoing_mail").update();
    }

    private Standing standing(People.Someone someone) {
        return standings.of(coordinator.viewer(), version).stream()
                .filter(one -> one.association().id().equals(organisation(someone)))
                .findFirst()
                .orElseThrow();
    }

    private static OrganisationId organisation(People.Someone someone) {
        return someone.viewer().organisation();
    }

    private List<String> mailsTo(People.Someone someone) {
        post.go();
        return jdbc.sql("select body from outgoing_mail where recipient = ?")
                .param(someone.email())
                .query(String.class)
                .list();
    }

    @Test
    void theCoordinatorKnowsWhoSpokeWhoOpenedAndHowManyDraftsAreLeft() {
        assertThat(standing(silent))
                .matches(one -> one.isSilent() && !one.opened() && one.drafts() == 0 && one.hasLead());
        openings.note(silent.viewer(), version);
        openings.note(silent.viewer(), version);
        assertThat(standing(silent)).matches(one -> one.isSilent() && one.opened());
        scenes.draft(silent.viewer(), version, "mot-secret");
        scenes.draft(silent.viewer(), version, "mot-secret");
        assertThat(standing(silent)).matches(one -> one.isSilent() && one.drafts() == 2);
        assertThat(standings.of(coordinator.viewer(), version).toString()).doesNotContain("mot-secret");
        scenes.in(RemarkState.SHARED, silent.viewer(), version, "partagée");
        assertThat(standing(silent)).matches(one -> !one.isSilent() && one.drafts() == 2);
        assertThat(standing(other)).matches(one -> one.isSilent() && !one.opened());
    }

    @Test
    void ofWhoeverIsNoMemberNothingIsKept() {
        Viewer outside = people.leadOutsideTheCollective().viewer();
        openings.note(outside, version);
        openings.note(people.ofTheState(Role.CABINET).viewer(), version);
        assertThat(jdbc.sql("select count(*) from text_opening where version_id = ?")
                        .param(version.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(standings.of(coordinator.viewer(), version))
                .noneMatch(one -> one.association().id().equals(outside.organisation()));
    }

    @Test
    void twoWhoOpenAtOnceLeaveOneTrace() throws Exception {
        List<Callable<String>> acts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            acts.add(outcome(() -> openings.note(silent.viewer(), version)));
        }
        assertThat(all(acts)).containsOnly("done");
        assertThat(standing(silent).opened()).isTrue();
    }

    @Test
    void eachAssociationIsRemindedByAMailOfItsOwnWithTheWordsAndNothingElse() {
        scenes.in(RemarkState.SHARED, other.viewer(), version, "mot-secret");
        People.Someone member = people.colleagueOf(silent, Role.ASSOCIATION_MEMBER);
        String words = "Il reste trois jours.\nhttps://ailleurs.example";
        reminders.remind(
                coordinator.viewer(), version, Set.of(organisation(silent), organisation(other)), words, false);
        assertThat(mailsTo(silent))
                .singleElement()
                .asString()
                .contains("> Il reste trois jours.\n> https://ailleurs.example", "/lecture/" + version)
                .doesNotContain("mot-secret", other.viewer().organisationName());
        assertThat(mailsTo(other)).hasSize(1);
        assertThat(mailsTo(member)).isEmpty();
        assertThat(mailsTo(coordinator)).isEmpty();
        assertThat(reminders.list(coordinator.viewer(), version))
                .singleElement()
                .matches(one -> one.words().equals(words)
                        && one.by().equals(coordinator.viewer().function())
                        && one.to().size() == 2);
        assertThat(standing(silent).reminded()).isNotNull();
        assertThat(reminders.list(coordinator.viewer(), scenes.openVersion())).isEmpty();
    }

    @Test
    void nobodyIsRemindedTwiceADayUnlessItIsMeant() {
        reminders.remind(coordinator.viewer(), version, Set.of(organisation(silent)), "Une fois.", false);
        assertRefused(
                "collective.reminder.today",
                () -> reminders.remind(
                        coordinator.viewer(),
                        version,
                        Set.of(organisation(silent), organisation(other)),
                        "Deux fois.",
                        false));
        assertThat(mailsTo(other)).isEmpty();
        reminders.remind(coordinator.viewer(), version, Set.of(organisation(silent)), "Exprès.", true);
        assertThat(mailsTo(silent)).hasSize(2);
    }

    @Test
    void ofTwoCoordinatorsAtOnceOneIsToldThatTheOtherReminded() throws Exception {
        Viewer second =
                people.colleagueOf(coordinator, Role.COLLECTIVE_COORDINATOR).viewer();
        assertThat(all(List.of(
                        outcome(() -> reminders.remind(
                                coordinator.viewer(), version, Set.of(organisation(silent)), "Moi.", false)),
                        outcome(() ->
                                reminders.remind(second, version, Set.of(organisation(silent)), "Moi aussi.", false)))))
                .containsExactlyInAnyOrder("done", "collective.reminder.today");
        assertThat(mailsTo(silent)).hasSize(1);
    }

    @Test
    void refusesNobodyNothingAndStrangers() {
        Viewer viewer = coordinator.viewer();
        Set<OrganisationId> to = Set.of(organisation(silent));
        assertRefused(
                "collective.reminder.nobody", () -> reminders.remind(viewer, version, Set.of(), "À qui ?", false));
        assertRefused("collective.reminder.empty", () -> reminders.remind(viewer, version, to, " \n", false));
        assertRefused(
                "collective.reminder.tooLong",
                () -> reminders.remind(viewer, version, to, "a".repeat(Reminders.LONGEST + 1), false));
        OrganisationId outside = people.leadOutsideTheCollective().viewer().organisation();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reminders.remind(viewer, version, Set.of(organisation(silent), outside), "x", false));
        assertThat(mailsTo(silent)).isEmpty();
    }

    @Test
    void nobodyButTheCoordinatorKnowsOrReminds() {
        var others = ARoom.outsiders(people, coordinator.viewer());
        others.put("a member's lead", other.viewer());
        others.put("a member", people.playing(Role.ASSOCIATION_MEMBER).viewer());
        others.forEach((who, viewer) -> {
            assertNotAllowed(() -> standings.of(viewer, version));
            assertNotAllowed(() -> reminders.list(viewer, version));
            assertNotAllowed(() -> reminders.remind(viewer, version, Set.of(organisation(silent)), "x", true));
        });
        assertThat(mailsTo(silent)).isEmpty();
    }

    private static List<String> all(List<Callable<String>> acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> one : threads.invokeAll(acts)) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
