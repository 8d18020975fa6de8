package fr.lignealigne.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RejoindersModuleTest {

    private static final RejoinderDraft NO = new RejoinderDraft(RejoinderKind.CONTESTS, "Ce délai reste intenable.");

    @Autowired
    Rejoinders rejoinders;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    Decisions decisions;

    @Autowired
    AnswerLetters letters;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;
    RemarkId ours;
    RemarkId theirs;

    @BeforeEach
    void twoAnswersToBeReleased() {
        round = ARound.opened(beans);
        ours = round.says(round.member, 4, 4, RemarkKind.OBJECTION, "Cinq jours, c’est trop court.");
        theirs = round.says(round.outsider, 8, 9, RemarkKind.OBJECTION, "Former aussi les greffiers.");
        decisions.decide(
                round.cabinet.viewer(),
                List.of(ours, theirs),
                new DecisionDraft(Outcome.REJECTED, "Les moyens ne le permettent pas cette année."));
        round.closes();
    }

    private void releasedUntil(LocalDate lastDay) {
        releases.release(round.cabinet.viewer(), round.version, lastDay);
    }

    private static LocalDate today() {
        return LocalDate.now(Clocks.PARIS);
    }

    @Test
    void isSaidOnceByTheLeadAndReadByItsAssociationAndTheStateAlone() {
        releasedUntil(today());
        rejoinders.say(round.member.viewer(), ours, NO);
        Viewer colleague =
                people.colleagueOf(round.member, Role.ASSOCIATION_MEMBER).viewer();
        for (Viewer reader : List.of(round.member.viewer(), colleague, round.cabinet.viewer(), round.miprof.viewer())) {
            assertThat(rejoinders.of(reader, List.of(ours, theirs)).get(ours))
                    .returns(NO.words(), RejoinderDetails::words)
                    .returns(RejoinderKind.CONTESTS, RejoinderDetails::kind);
        }
        for (Viewer other : List.of(
                round.otherMember.viewer(),
                round.outsider.viewer(),
                people.coordinator().viewer(),
                people.playing(Role.MINISTRY).viewer(),
                people.playing(Role.OBSERVER).viewer(),
                people.playing(Role.ADMINISTRATOR).viewer())) {
            assertThat(rejoinders.of(other, List.of(ours, theirs))).isEmpty();
            assertThatThrownBy(() -> rejoinders.list(other, round.version)).isInstanceOf(NotAllowed.class);
        }
        assertThat(rejoinders.list(round.miprof.viewer(), round.version))
                .extracting(RejoinderDetails::remark)
                .containsExactly(ours);
        refused("rejoinder.already", () -> rejoinders.say(round.member.viewer(), ours, NO));
    }

    @Test
    void nobodyElseSaysIt() {
        releasedUntil(today());
        for (Viewer other : List.of(
                round.otherMember.viewer(),
                people.colleagueOf(round.member, Role.ASSOCIATION_MEMBER).viewer(),
                people.coordinator().viewer(),
                round.cabinet.viewer(),
                round.miprof.viewer(),
                people.playing(Role.OBSERVER).viewer())) {
            assertThatThrownBy(() -> rejoinders.say(other, ours, NO)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void beforeTheReleaseThereIsNothingToContest() {
        assertThatThrownBy(() -> rejoinders.say(round.member.viewer(), ours, NO))
                .isInstanceOf(NotFound.class);
        assertThat(rejoinders.lastDay(round.member.viewer(), round.version)).isEmpty();
    }

    @Test
    void isClosedAfterItsDayAndWhereNoDayWasSet() {
        releasedUntil(today());
        jdbc.sql("update prepared_release set last_day = ? where version_id = ?")
                .params(today().minusDays(1), round.version.value())
                .update();
        refused("rejoinder.closed", () -> rejoinders.say(round.member.viewer(), ours, NO));
        assertThat(rejoinders.isOpen(round.member.viewer(), round.version)).isFalse();
        jdbc.sql("update prepared_release set last_day = null where version_id = ?")
                .param(round.version.value())
                .update();
        refused("rejoinder.closed", () -> rejoinders.say(round.member.viewer(), ours, NO));
    }

    @Test
    void saysSomethingAndNotTooMuch() {
        releasedUntil(today());
        refused(
                "rejoinder.words.missing",
                () -> rejoinders.say(round.member.viewer(), ours, new RejoinderDraft(RejoinderKind.COMMENTS, "  ")));
        refused(
                "rejoinder.words.tooLong",
                () -> rejoinders.say(
                        round.member.viewer(),
                        ours,
                        new RejoinderDraft(RejoinderKind.COMMENTS, "x".repeat(RejoinderDraft.LONGEST + 1))));
    }

    @Test
    void twoLeadsAtOnceSayItOnceAndTheDatabaseKeepsIt() throws Exception {
        releasedUntil(today());
        Callable<Boolean> says = () -> {
            try {
                rejoinders.say(round.member.viewer(), ours, NO);
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
        int said = 0;
        try (var hands = Executors.newFixedThreadPool(3)) {
            for (var done : hands.invokeAll(List.of(says, says, says))) {
                said += done.get() ? 1 : 0;
            }
        }
        assertThat(said).isOne();
        assertThatThrownBy(() -> jdbc.sql("update answer_rejoinder set words = 'Oui.' where remark_id = ?")
                        .param(ours.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theLetterIsTheAssociationsAndTheStatesFromTheReleaseOn() {
        Viewer lead = round.member.viewer();
        assertThatThrownBy(() -> letters.to(lead, round.version, lead.organisation()))
                .isInstanceOf(NotFound.class);
        assertThat(letters.addressees(round.miprof.viewer(), round.version)).isEmpty();
        releasedUntil(today());
        rejoinders.say(lead, ours, NO);
        for (Viewer reader : List.of(
                lead, people.colleagueOf(round.member, Role.ASSOCIATION_MEMBER).viewer(), round.cabinet.viewer())) {
            AnswerLetter letter = letters.to(reader, round.version, lead.organisation());
            assertThat(letter.answers()).singleElement().satisfies(one -> {
                assertThat(one.remark().id()).isEqualTo(ours);
                assertThat(one.answer().outcome()).isEqualTo(Outcome.REJECTED);
                assertThat(one.rejoinder()).isNotNull();
            });
            assertThat(letter.sender()).isNotEmpty();
            assertThat(letter.lastDay()).isEqualTo(today());
        }
        for (Viewer other : List.of(
                round.outsider.viewer(),
                round.otherMember.viewer(),
                people.coordinator().viewer(),
                people.playing(Role.MINISTRY).viewer(),
                people.playing(Role.OBSERVER).viewer(),
                people.playing(Role.ADMINISTRATOR).viewer())) {
            assertThatThrownBy(() -> letters.to(other, round.version, lead.organisation()))
                    .isInstanceOf(NotAllowed.class);
        }
        Viewer silent = round.otherMember.viewer();
        assertThatThrownBy(() -> letters.to(silent, round.version, silent.organisation()))
                .isInstanceOf(NotFound.class);
        assertThat(letters.addressees(round.miprof.viewer(), round.version))
                .extracting(AnswerLetters.Addressee::organisation)
                .containsExactlyInAnyOrder(
                        lead.organisation(), round.outsider.viewer().organisation());
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
