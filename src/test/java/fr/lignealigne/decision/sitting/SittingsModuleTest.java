package fr.lignealigne.decision.sitting;

import static fr.lignealigne.decision.sitting.SittingScenes.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecidedMeanwhile;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.export.sitting.SittingRecords;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SittingsModuleTest {

    private static final PointDecision PARTLY = new PointDecision(
            new DecisionDraft(Outcome.PARTLY_ACCEPTED, "Le délai devient indicatif."),
            "L’évaluation est conduite.",
            null);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Decisions decisions;

    @Autowired
    SittingRecords records;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    ARound round;
    SittingScenes scenes;
    RemarkId first;
    RemarkId second;
    RemarkId last;

    @BeforeEach
    void threePassages() {
        round = ARound.opened(beans);
        scenes = new SittingScenes(beans);
        first = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Cinq jours sont trop courts.");
        second = round.says(round.outsider, 4, 4, RemarkKind.OBJECTION, "Cinq jours ne suffisent pas.");
        round.says(round.otherMember, 8, 8, RemarkKind.SUPPORT, "Oui.");
        last = round.says(round.member, 10, 11, RemarkKind.QUESTION, "Quand ?");
    }

    Viewer cabinet() {
        return round.cabinet.viewer();
    }

    Viewer miprof() {
        return round.miprof.viewer();
    }

    SittingDetails read(SittingId id) {
        return scenes.sittings.get(cabinet(), id);
    }

    SittingId running() {
        return scenes.running(cabinet(), round.version, "Mesure 1");
    }

    DecisionId decide(SittingId id, Viewer viewer, int point, RemarkId... answered) {
        PointDetails at = read(id).point(point);
        return scenes.settling.decide(viewer, at.id(), at.revision(), List.of(answered), PARTLY);
    }

    @Test
    void itsAgendaIsWhatTheFilterChoosesAndStillWaits() {
        decisions.decide(cabinet(), List.of(last), new DecisionDraft(Outcome.NOTED, ""));
        SittingId id = scenes.prepared(miprof(), round.version, "Tout");

        SittingDetails sitting = read(id);
        assertThat(sitting.points()).extracting(PointDetails::firstLine).containsExactly(4, 8);
        assertThat(sitting.state()).isEqualTo(SittingState.PREPARED);
        assertThat(sitting.current()).isZero();
        SynopsisFilter ofOne =
                SynopsisFilter.NONE.saidBy(round.otherMember.viewer().organisation());
        assertThat(scenes.sittings.agenda(cabinet(), round.version, ofOne)).hasSize(1);
        SynopsisFilter decided = SynopsisFilter.NONE.whoseAnswersAre(true);
        assertThatThrownBy(
                        () -> scenes.sittings.prepare(miprof(), round.version, decided, new SittingDraft("Rien", 10)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> scenes.sittings.prepare(
                        miprof(), round.version, SynopsisFilter.NONE, new SittingDraft(" ", 10)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> scenes.sittings.prepare(
                        miprof(), round.version, SynopsisFilter.NONE, new SittingDraft("Sans fin", 0)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aDecisionIsTakenAndTheNextOpenPointIsBeforeEverybody() {
        SittingId id = running();
        DecisionId decision = decide(id, cabinet(), 1, first, second);

        AnswerDetails answer = decisions.of(miprof(), List.of(first, second)).get(second);
        assertThat(answer.id()).isEqualTo(decision);
        assertThat(answer.reason()).isEqualTo("Le délai devient indicatif.");
        SittingDetails sitting = read(id);
        assertThat(sitting.current()).isEqualTo(2);
        assertThat(sitting.open()).isEqualTo(2);
        PointDetails point = sitting.point(1);
        assertThat(point.state()).isEqualTo(PointState.DECIDED);
        assertThat(point.outcome()).isEqualTo(Outcome.PARTLY_ACCEPTED);
        assertThat(point.wording()).isEqualTo("L’évaluation est conduite.");
        assertThat(point.settledBy()).isEqualTo(cabinet().function());
    }

    @Test
    void whatIsPutOffWaitsAndTheSittingComesBackToWhatIsOpen() {
        SittingId id = running();
        scenes.sittings.turnTo(cabinet(), id, 3);
        PointDetails third = read(id).point(3);
        scenes.settling.note(miprof(), third.id(), 0, "Attendre le ministère.");
        scenes.settling.defer(cabinet(), third.id(), third.revision());

        SittingDetails sitting = read(id);
        assertThat(sitting.point(3).state()).isEqualTo(PointState.DEFERRED);
        assertThat(sitting.point(3).note()).isEqualTo("Attendre le ministère.");
        assertThat(sitting.current()).isEqualTo(1);
        assertThat(decisions.of(cabinet(), List.of(last))).isEmpty();
    }

    @Test
    void theLastIsTakenBackWithItsDecision() {
        SittingId id = running();
        decide(id, cabinet(), 1, first, second);
        PointDetails settled = read(id).lastSettled().orElseThrow();
        scenes.settling.undo(cabinet(), settled.id(), settled.revision());

        assertThat(decisions.of(cabinet(), List.of(first, second))).isEmpty();
        SittingDetails sitting = read(id);
        assertThat(sitting.current()).isEqualTo(1);
        assertThat(sitting.open()).isEqualTo(3);
        PointDetails open = sitting.point(1);
        assertThatThrownBy(() -> scenes.settling.undo(cabinet(), open.id(), open.revision()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whatSomebodyChangedSinceIsNotTakenBack() {
        SittingId id = running();
        DecisionId decision = decide(id, cabinet(), 1, first, second);
        long revision = decisions.of(cabinet(), List.of(first)).get(first).revision();
        decisions.change(
                cabinet(),
                decision,
                revision,
                List.of(first, second),
                new DecisionDraft(Outcome.REJECTED, "Le juge fixe ce délai."));
        PointDetails settled = read(id).point(1);

        assertThatThrownBy(() -> scenes.settling.undo(cabinet(), settled.id(), settled.revision()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.key()).isEqualTo("sitting.refused.decisionChanged"));
        assertThat(decisions.of(cabinet(), List.of(first)).get(first).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(read(id).point(1).outcome()).isEqualTo(Outcome.PARTLY_ACCEPTED);
    }

    @Test
    void ofTwoWhoSettleOnePointAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        Viewer adviser = people.colleagueOf(round.cabinet, Role.CABINET).viewer();
        for (int time = 0; time < 3; time++) {
            SittingId id = scenes.running(cabinet(), round.version, "Tour " + time);
            PointDetails point = read(id).point(1);
            List<Object> results = atOnce(
                    () -> scenes.settling.decide(
                            cabinet(), point.id(), point.revision(), List.of(first, second), PARTLY),
                    () -> scenes.settling.decide(
                            adviser,
                            point.id(),
                            point.revision(),
                            List.of(first, second),
                            words(Outcome.REJECTED, "Non, c’est impossible.")));
            assertThat(results).filteredOn(DecisionId.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(Invalid.class::isInstance).hasSize(1);
            PointDetails settled = read(id).point(1);
            scenes.settling.undo(cabinet(), settled.id(), settled.revision());
        }
    }

    private static List<Object> atOnce(Callable<?>... acts) throws Exception {
        List<Object> results = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(acts.length)) {
            List<Future<Object>> all = new ArrayList<>();
            for (Callable<?> act : acts) {
                all.add(threads.submit(() -> {
                    try {
                        return act.call();
                    } catch (Refusal refusal) {
                        return refusal;
                    }
                }));
            }
            for (Future<Object> one : all) {
                results.add(one.get());
            }
        }
        return results;
    }

    @Test
    void aRemarkDecidedAtTheDeskMeanwhileIsNotDecidedAgain() {
        SittingId id = running();
        decisions.decide(cabinet(), List.of(first), new DecisionDraft(Outcome.NOTED, ""));

        assertThatThrownBy(() -> decide(id, cabinet(), 1, first, second)).isInstanceOf(DecidedMeanwhile.class);
        assertThatThrownBy(() -> decide(id, cabinet(), 1, second, last)).isInstanceOf(Invalid.class);
        decide(id, cabinet(), 1, second);
        assertThat(read(id).point(1).state()).isEqualTo(PointState.DECIDED);
    }

    @Test
    void theOneWhoLeadsTurnsThePagesAndAnotherMayTakeOver() {
        SittingId id = running();
        assertThatThrownBy(() -> scenes.sittings.turnTo(miprof(), id, 2)).isInstanceOf(Invalid.class);
        scenes.sittings.lead(miprof(), id);
        scenes.sittings.turnTo(miprof(), id, 2);
        assertThat(read(id).current()).isEqualTo(2);
        assertThat(read(id).leads()).isFalse();
        assertThatThrownBy(() -> scenes.sittings.turnTo(cabinet(), id, 3)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> scenes.sittings.turnTo(miprof(), id, 4)).isInstanceOf(NotFound.class);
    }

    @Test
    void aSecondHandInTheNoteIsToldOfTheFirst() {
        SittingId id = running();
        PointDetails point = read(id).point(1);
        scenes.settling.note(miprof(), point.id(), 0, "Une note.");
        assertThatThrownBy(() -> scenes.settling.note(cabinet(), point.id(), 0, "Une autre."))
                .isInstanceOf(Invalid.class);
        decide(id, cabinet(), 1, first, second);
        assertThat(read(id).point(1).note()).isEqualTo("Une note.");
    }

    @Test
    void aClosedSittingIsFrozenAndSaysWhatWasDecidedThen() {
        SittingId id = running();
        DecisionId decision = decide(id, cabinet(), 1, first, second);
        scenes.sittings.attend(miprof(), id);
        scenes.sittings.close(cabinet(), id);
        decisions.reopen(cabinet(), decision, 0);

        SittingDetails sitting = read(id);
        assertThat(sitting.point(1).reason()).isEqualTo("Le délai devient indicatif.");
        assertThat(sitting.attendees())
                .extracting(SittingDetails.Attendee::function)
                .containsExactly(cabinet().function(), miprof().function());
        PointDetails point = sitting.point(2);
        List<Runnable> acts = List.of(
                () -> scenes.settling.defer(cabinet(), point.id(), point.revision()),
                () -> scenes.settling.undo(
                        cabinet(), sitting.point(1).id(), sitting.point(1).revision()),
                () -> scenes.settling.note(miprof(), point.id(), 1, "Sans avoir lu."),
                () -> scenes.sittings.turnTo(cabinet(), id, 2),
                () -> scenes.sittings.lead(miprof(), id),
                () -> scenes.sittings.open(cabinet(), id),
                () -> scenes.sittings.close(cabinet(), id),
                () -> scenes.sittings.withdraw(cabinet(), id));
        acts.forEach(act -> assertThatThrownBy(act::run).isInstanceOf(Invalid.class));
    }

    @Test
    void aNoteThatWasBegunIsKeptShortlyAfterTheClose() {
        SittingId id = running();
        PointDetails point = read(id).point(2);
        scenes.sittings.close(cabinet(), id);
        scenes.settling.note(miprof(), point.id(), point.noteRevision(), "Attendre le ministère.");
        assertThat(read(id).point(2).note()).isEqualTo("Attendre le ministère.");
        assertThatThrownBy(() -> scenes.settling.note(cabinet(), point.id(), point.noteRevision(), "Non."))
                .isInstanceOf(Invalid.class);
        jdbc.sql("update sitting set closed_at = closed_at - interval 31 minute where id = ?")
                .param(id.value())
                .update();
        assertThatThrownBy(() -> scenes.settling.note(miprof(), point.id(), 1, "Trop tard."))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void itsMinutesNameTheRemarksThatItTreated() {
        SittingId id = running();
        decisions.decide(cabinet(), List.of(second), new DecisionDraft(Outcome.NOTED, ""));
        decide(id, cabinet(), 1, first);
        round.says(round.outsider, 4, 4, RemarkKind.QUESTION, "Dite après la décision.");
        PointDetails third = read(id).point(3);
        scenes.settling.defer(cabinet(), third.id(), third.revision());
        scenes.sittings.close(cabinet(), id);
        round.says(round.outsider, 10, 11, RemarkKind.QUESTION, "Dite après la clôture.");
        decisions.decide(cabinet(), List.of(last), new DecisionDraft(Outcome.NOTED, ""));

        var treated = scenes.sittings.treated(miprof(), id);
        assertThat(treated.get(1)).containsExactly(first);
        assertThat(treated.get(2)).hasSize(1);
        assertThat(treated.get(3)).containsExactly(last);
    }

    @Test
    void whatIsTakenBackServesNothing() {
        SittingId id = running();
        decide(id, cabinet(), 1, first, second);
        PointDetails settled = read(id).point(1);
        scenes.settling.undo(cabinet(), settled.id(), settled.revision());
        decide(id, cabinet(), 1, second);
        assertThat(scenes.sittings.treated(cabinet(), id).get(1)).containsExactly(second);
    }

    @Test
    void whoSatAndSettledKeepsTheFunctionOfThatDay() {
        SittingId id = running();
        decide(id, cabinet(), 1, first, second);
        String then = cabinet().function();
        called("Ailleurs");
        assertThat(read(id).point(1).settledBy()).isEqualTo(then);
        assertThat(read(id).attendees())
                .extracting(SittingDetails.Attendee::function)
                .containsExactly(then);
        called(then);
    }

    private void called(String function) {
        jdbc.sql("update person set function = ? where id = ?")
                .params(function, cabinet().person().value())
                .update();
    }

    @Test
    void itsMinutesLeaveOnceItWasOpenedAndTheJournalKnows() {
        SittingId prepared = scenes.prepared(miprof(), round.version, "Pas encore");
        assertThatThrownBy(() -> records.pdf(cabinet(), prepared)).isInstanceOf(NotFound.class);
        SittingId id = running();
        decide(id, cabinet(), 1, first, second);

        assertThat(new String(records.pdf(miprof(), id), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(records.docx(cabinet(), id)).isNotEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'SittingExported'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatWasNotOpenedCanBeWithdrawn() {
        SittingId id = scenes.prepared(miprof(), round.version, "De trop");
        PointDetails point = read(id).point(1);
        assertThatThrownBy(() -> scenes.settling.defer(cabinet(), point.id(), 0))
                .isInstanceOf(Invalid.class);
        scenes.sittings.withdraw(miprof(), id);
        assertThatThrownBy(() -> read(id)).isInstanceOf(NotFound.class);
        assertThat(scenes.sittings.list(cabinet(), round.version)).isEmpty();
    }

    @Test
    void miprofSitsAndTheCabinetSettles() {
        SittingId prepared = scenes.prepared(miprof(), round.version, "Préparée");
        assertThatThrownBy(() -> scenes.sittings.open(miprof(), prepared)).isInstanceOf(NotAllowed.class);
        scenes.sittings.open(cabinet(), prepared);
        PointDetails point = read(prepared).point(1);
        assertThatThrownBy(() -> decide(prepared, miprof(), 1, first, second)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scenes.settling.defer(miprof(), point.id(), 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scenes.settling.undo(miprof(), point.id(), 0)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scenes.sittings.close(miprof(), prepared)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyElseKnowsOfIt() {
        SittingId id = running();
        PointDetails point = read(id).point(1);
        List<Viewer> others = new ArrayList<>(round.associations());
        for (Role role : List.of(Role.MINISTRY, Role.OBSERVER, Role.ADMINISTRATOR)) {
            others.add(people.ofTheState(role).viewer());
        }
        for (Viewer other : others) {
            assertThatThrownBy(() -> scenes.sittings.get(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scenes.sittings.attend(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scenes.sittings.treated(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scenes.sittings.list(other, round.version)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> scenes.settling.note(other, point.id(), 0, "?"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> records.pdf(other, id)).isInstanceOf(NotFound.class);
            assertThat(new SittingChanged(id).mayBeKnownTo(other)).isFalse();
        }
    }
}
