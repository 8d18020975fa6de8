package fr.lignealigne.question;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.SetClock;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AnswersModuleTest {

    @Autowired
    Questions questions;

    @Autowired
    Answers answers;

    @Autowired
    QuestionRepository rows;

    @Autowired
    WrittenAnswerRepository written;

    @Autowired
    DepositedAnswerRepository deposited;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    RemarkScenes remarks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private QuestionScenes scenes;
    private PlanVersionId version;
    private Viewer cabinet;
    private People.Someone lead;
    private Viewer member;
    private QuestionId question;

    @BeforeEach
    void anOpenQuestionThatAnotherAssociationAnswered() {
        scenes = new QuestionScenes(people, remarks, questions, answers, clock);
        version = remarks.openVersion();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        lead = people.leadOfAMember();
        member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        question = scenes.open(version);
        scenes.deposit(people.leadOutsideTheCollective().viewer(), question, Stance.NO, "Trop court.");
    }

    private static AnswerDraft reservations(String words) {
        return new AnswerDraft(Stance.RESERVATIONS, words);
    }

    @Test
    void isWrittenByAMemberDepositedByTheLeadAndReadByTheState() {
        answers.write(member, question, OwnAnswer.NOTHING_YET, reservations("Sauf outre-mer."));
        OwnAnswer read = answers.own(lead.viewer(), question);
        assertThat(read.written()).isEqualTo(reservations("Sauf outre-mer."));
        assertThat(read.isAhead()).isTrue();
        AnswersSideBySide before = answers.sideBySide(cabinet, question);
        assertThat(before.answers()).hasSize(1);
        assertThat(before.silent()).contains(lead.viewer().organisationName());
        answers.deposit(lead.viewer(), question, read.revision(), read.written(), UUID.randomUUID());
        AnswersSideBySide after =
                answers.sideBySide(people.ofTheState(Role.MIPROF).viewer(), question);
        assertThat(after.counts()).containsExactlyInAnyOrderEntriesOf(Map.of(Stance.NO, 1, Stance.RESERVATIONS, 1));
        assertThat(after.silent()).doesNotContain(lead.viewer().organisationName());
        assertThat(answers.own(member, question).counting().orElseThrow())
                .returns("Sauf outre-mer.", GivenAnswer::words)
                .returns(lead.viewer().function(), GivenAnswer::depositedAs);
        assertThat(answers.answered(member)).containsExactly(question);
    }

    @Test
    void nothingOfWhatIsOnlyWrittenLeavesItsAssociation() {
        AnswersSideBySide before = answers.sideBySide(cabinet, question);
        answers.write(member, question, OwnAnswer.NOTHING_YET, reservations("Entre nous."));
        assertThat(answers.sideBySide(cabinet, question)).isEqualTo(before);
        assertThat(new AnswerChanged(question, member.organisation(), false))
                .matches(change -> change.mayBeKnownTo(lead.viewer()))
                .matches(change -> !change.mayBeKnownTo(cabinet))
                .matches(change -> !change.mayBeKnownTo(people.coordinator().viewer()));
        Viewer other = people.leadOfAMember().viewer();
        assertThat(answers.own(other, question).written()).isEqualTo(new AnswerDraft(null, ""));
        assertThat(answers.own(other, question).deposited())
                .as("what others deposited")
                .isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where object like ?")
                        .param("%" + question + "%")
                        .query(Integer.class)
                        .single())
                .as("opened, and the deposit of the other one")
                .isEqualTo(2);
    }

    @Test
    void isChangedUntilTheClosingAndWhatWasDepositedBeforeIsKept() {
        scenes.deposit(lead.viewer(), question, Stance.YES, "");
        scenes.deposit(lead.viewer(), question, Stance.RESERVATIONS, "À deux conditions.");
        scenes.deposit(lead.viewer(), question, Stance.RESERVATIONS, "À deux conditions.");
        assertThat(answers.own(member, question).deposited())
                .extracting(GivenAnswer::position)
                .as("the same twice is one")
                .containsExactly(2, 1);
        assertThat(answers.sideBySide(cabinet, question).counts())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Stance.NO, 1, Stance.RESERVATIONS, 1));
        questions.close(cabinet, question);
        assertRefused("question.notOpen", () -> scenes.deposit(lead.viewer(), question, Stance.NO, ""));
        assertRefused(
                "question.notOpen",
                () -> answers.write(
                        member, question, answers.own(member, question).revision(), reservations("Après.")));
        assertThat(answers.own(member, question).mayDraft()).isFalse();
        questions.reopen(cabinet, question, clock.instant().plus(Duration.ofDays(1)));
        scenes.deposit(lead.viewer(), question, Stance.NO, "Finalement non.");
        questions.withdraw(cabinet, question, "Réglé.");
        assertRefused("question.notOpen", () -> scenes.deposit(lead.viewer(), question, Stance.YES, ""));
        assertThat(answers.own(member, question).deposited()).hasSize(3);
    }

    @Test
    void neitherAReservationWithoutWordsNorAnAnswerWithoutOneIsDeposited() {
        assertRefused(
                "question.answer.unsaid", () -> scenes.deposit(lead.viewer(), question, Stance.RESERVATIONS, " \n"));
        assertRefused(
                "question.answer.noStance",
                () -> answers.deposit(
                        lead.viewer(),
                        question,
                        OwnAnswer.NOTHING_YET,
                        new AnswerDraft(null, "Oui."),
                        UUID.randomUUID()));
        assertRefused(
                "question.answer.tooLong",
                () -> answers.write(
                        member, question, OwnAnswer.NOTHING_YET, reservations("x".repeat(Answers.LONGEST + 1))));
        assertThat(answers.own(member, question).revision()).isEqualTo(OwnAnswer.NOTHING_YET);
    }

    @Test
    void whoComesSecondReadsTheOthersWordsFirst() {
        answers.write(member, question, OwnAnswer.NOTHING_YET, reservations("Les siens."));
        assertRefused(
                "question.answer.changedMeanwhile",
                () -> answers.write(lead.viewer(), question, OwnAnswer.NOTHING_YET, reservations("Les miens.")));
        assertRefused(
                "question.answer.changedMeanwhile",
                () -> answers.deposit(
                        lead.viewer(), question, OwnAnswer.NOTHING_YET, reservations("Les miens."), UUID.randomUUID()));
        assertThat(answers.own(lead.viewer(), question).written()).isEqualTo(reservations("Les siens."));
    }

    @Test
    void theSameKeyIsTheSameDeposit() {
        UUID key = UUID.randomUUID();
        answers.deposit(lead.viewer(), question, OwnAnswer.NOTHING_YET, reservations("Une fois."), key);
        answers.deposit(lead.viewer(), question, OwnAnswer.NOTHING_YET, reservations("Une fois."), key);
        assertThat(answers.own(member, question).deposited()).hasSize(1);
        assertNotAllowed(() -> answers.deposit(
                people.leadOfAMember().viewer(), question, OwnAnswer.NOTHING_YET, reservations("Volée."), key));
    }

    @Test
    void whatWasDepositedStays() {
        scenes.deposit(lead.viewer(), question, Stance.YES, "Oui.");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        jdbc.sql("update deposited_answer set words = 'Non.'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from deposited_answer").update());
    }

    @Test
    void theClosingIsExact() {
        SetClock set = new SetClock(questions.get(cabinet, question).closesAt().minusMillis(1));
        Answers then = new Answers(rows, written, deposited, organisations, set, events);
        transaction.executeWithoutResult(
                status -> then.write(member, question, OwnAnswer.NOTHING_YET, reservations("À la dernière.")));
        assertThat(then.own(lead.viewer(), question).mayDeposit()).isTrue();
        set.pass(Duration.ofMillis(1));
        assertThat(then.own(lead.viewer(), question).mayDeposit()).isFalse();
        assertRefused(
                "question.notOpen",
                () -> transaction.executeWithoutResult(status ->
                        then.deposit(lead.viewer(), question, 0, reservations("À la dernière."), UUID.randomUUID())));
    }

    @Test
    void depositsChangesAndAClosingThatMeetLoseNothing() throws Exception {
        People.Someone second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        for (int run = 0; run < 6; run++) {
            QuestionId asked = scenes.open(version);
            List<Future<String>> ends = new ArrayList<>();
            try (var hands = Executors.newFixedThreadPool(5)) {
                ends.add(hands.submit(outcome(() -> scenes.deposit(lead.viewer(), asked, Stance.YES, "Un."))));
                ends.add(hands.submit(outcome(() -> scenes.deposit(second.viewer(), asked, Stance.NO, "Deux."))));
                ends.add(hands.submit(outcome(() ->
                        answers.write(member, asked, answers.own(member, asked).revision(), reservations("Trois.")))));
                ends.add(hands.submit(outcome(() -> questions.close(cabinet, asked))));
                ends.add(hands.submit(outcome(() -> questions.withdraw(cabinet, asked, "Non."))));
            }
            List<String> said = new ArrayList<>();
            for (Future<String> end : ends) {
                said.add(end.get());
            }
            assertThat(said.get(4)).isEqualTo("done");
            assertThat(said.subList(0, 4)).isSubsetOf("done", "question.notOpen", "question.answer.changedMeanwhile");
            long done = said.subList(0, 2).stream().filter("done"::equals).count();
            assertThat(answers.own(member, asked).deposited()).hasSize((int) done);
        }
    }

    @Test
    void whoLeavesTheAssociationReadsNothingOfItAnyMore() {
        scenes.deposit(lead.viewer(), question, Stance.YES, "La nôtre.");
        People.Someone elsewhere = people.leadOfAMember();
        assertThat(answers.own(elsewhere.viewer(), question).deposited()).isEmpty();
        Viewer moved = new Viewer(
                member.person(),
                member.function(),
                elsewhere.viewer().organisation(),
                elsewhere.viewer().organisationName(),
                member.kind(),
                true,
                member.roles());
        assertThat(answers.own(moved, question).deposited()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void refusesEveryoneElse(Role role) {
        Viewer other = people.playing(role).viewer();
        boolean drafts = other.speaksForAnAssociation();
        if (role != Role.ASSOCIATION_LEAD) {
            assertThat(outcomeOf(() -> answers.deposit(
                            other, question, OwnAnswer.NOTHING_YET, reservations("Non."), UUID.randomUUID())))
                    .isIn("refusal.notAllowed", "refusal.notFound");
        }
        if (!drafts) {
            assertThat(outcomeOf(() -> answers.write(other, question, OwnAnswer.NOTHING_YET, reservations("Non."))))
                    .isIn("refusal.notAllowed", "refusal.notFound");
            assertRefused("refusal.notFound", () -> answers.own(other, question));
            assertThat(answers.answered(other)).isEmpty();
        }
        QuestionId elsewhere = scenes.open(version, lead.viewer().organisation());
        assertThat(outcomeOf(() -> answers.write(other, elsewhere, OwnAnswer.NOTHING_YET, reservations("Non."))))
                .isIn("refusal.notAllowed", "refusal.notFound");
    }

    private static String outcomeOf(Runnable act) {
        try {
            return outcome(act).call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
