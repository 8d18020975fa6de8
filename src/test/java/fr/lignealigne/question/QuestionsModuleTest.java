package fr.lignealigne.question;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.notification.PostRounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.PortalTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class QuestionsModuleTest {

    @Autowired
    Questions questions;

    @Autowired
    Answers answers;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    @Autowired
    RemarkScenes remarks;

    @Autowired
    PostRounds post;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private QuestionScenes scenes;
    private PlanVersionId version;
    private Viewer cabinet;
    private Viewer miprof;
    private Viewer lead;

    @BeforeEach
    void aTextAndNoise() {
        scenes = new QuestionScenes(people, remarks, questions, answers, clock);
        version = remarks.openVersion();
        cabinet = people.ofTheState(Role.CABINET).viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        lead = people.leadOfAMember().viewer();
        scenes.open(version, people.leadOfAMember().viewer().organisation());
    }

    private List<QuestionId> seenBy(Viewer viewer) {
        return questions.list(viewer).stream().map(QuestionDetails::id).toList();
    }

    @Test
    void isSeenByTheStateAloneUntilTheCabinetOpensIt() {
        QuestionId id = questions.prepare(miprof, version, scenes.draft(version));
        assertThat(seenBy(cabinet)).contains(id);
        assertThat(seenBy(lead)).doesNotContain(id);
        assertThat(questions.touching(lead, version, 1, 9))
                .extracting(QuestionDetails::id)
                .doesNotContain(id);
        assertRefused("refusal.notFound", () -> questions.get(lead, id));
        assertRefused("refusal.notFound", () -> answers.own(lead, id));
        assertThat(answers.mayReadOwn(lead, id)).isFalse();
        assertNotAllowed(() -> questions.open(miprof, id));
        questions.open(cabinet, id);
        QuestionDetails seen = questions.get(lead, id);
        assertThat(seen.state()).isEqualTo(QuestionState.OPEN);
        assertThat(seen.words()).isEqualTo(QuestionScenes.WORDS);
        assertThat(seen.place().firstLine()).isEqualTo(4);
        assertThat(questions.touching(lead, version, 5, 5))
                .extracting(QuestionDetails::id)
                .contains(id);
        assertThat(questions.touching(lead, version, 6, 9))
                .extracting(QuestionDetails::id)
                .doesNotContain(id);
        assertRefused("question.opened", () -> questions.open(cabinet, id));
        assertRefused("question.opened", () -> questions.discard(cabinet, id));
    }

    @Test
    void theChosenOnesAloneKnowOfIt() {
        Viewer outside = people.leadOutsideTheCollective().viewer();
        QuestionId id = scenes.open(version, lead.organisation(), outside.organisation());
        assertThat(seenBy(lead)).contains(id);
        assertThat(seenBy(outside)).contains(id);
        Viewer other = people.leadOfAMember().viewer();
        assertThat(seenBy(other)).doesNotContain(id);
        assertRefused("refusal.notFound", () -> questions.get(other, id));
        assertThat(seenBy(people.coordinator().viewer()))
                .as("who coordinates is of another association")
                .doesNotContain(id);
        assertThat(questions.get(lead, id).addressees()).as("whom else").isEmpty();
        assertThat(questions.get(cabinet, id).addressees())
                .containsExactlyInAnyOrder(lead.organisation(), outside.organisation());
        assertRefused(
                "refusal.notFound",
                () -> questions.prepare(cabinet, version, scenes.draft(version, cabinet.organisation())));
    }

    @Test
    void isPutOnAMeasureOrOnTheWholePlanToo() {
        var text = versions.text(cabinet, version);
        Instant closing = clock.instant().plus(Duration.ofDays(1));
        var measure = new Anchor.OnMeasure(text.measures().getFirst().id());
        QuestionId onMeasure =
                questions.prepare(cabinet, version, new QuestionDraft(measure, "Qui pilote ?", Set.of(), closing));
        QuestionId onPlan = questions.prepare(
                cabinet, version, new QuestionDraft(new Anchor.OnPlan(), "Et l’outre-mer ?", Set.of(), closing));
        assertThat(questions.get(cabinet, onMeasure).place().anchor()).isEqualTo(measure);
        assertThat(questions.touching(cabinet, version, 0, 0))
                .extracting(QuestionDetails::id)
                .containsExactly(onPlan);
    }

    @Test
    void aPreparedOneIsChangedOrThrownAway() {
        QuestionId id = scenes.prepared(version);
        long read = questions.get(miprof, id).revision();
        QuestionDraft other = new QuestionDraft(
                new Anchor.OnPlan(),
                "Autre chose ?",
                Set.of(lead.organisation()),
                clock.instant().plus(Duration.ofDays(2)));
        questions.change(miprof, id, read, other);
        assertThat(questions.get(cabinet, id))
                .returns("Autre chose ?", QuestionDetails::words)
                .returns(false, QuestionDetails::toAll);
        assertRefused("question.changedMeanwhile", () -> questions.change(cabinet, id, read, other));
        questions.discard(cabinet, id);
        assertRefused("refusal.notFound", () -> questions.get(cabinet, id));
        QuestionId opened = scenes.open(version);
        long revision = questions.get(cabinet, opened).revision();
        assertRefused("question.opened", () -> questions.change(cabinet, opened, revision, other));
    }

    @Test
    void closesByItsHourIsOpenedAgainAndWithdrawnWithAReason() {
        QuestionId id = scenes.open(version);
        Viewer member = people.playing(Role.ASSOCIATION_MEMBER).viewer();
        questions.close(cabinet, id);
        assertThat(questions.get(member, id).state()).isEqualTo(QuestionState.CLOSED);
        assertRefused("question.notOpen", () -> questions.close(cabinet, id));
        assertRefused("question.closing", () -> questions.reopen(cabinet, id, clock.instant()));
        questions.reopen(cabinet, id, clock.instant().plus(Duration.ofDays(1)));
        assertThat(questions.get(member, id).state()).isEqualTo(QuestionState.OPEN);
        assertRefused("question.reason.missing", () -> questions.withdraw(cabinet, id, " "));
        questions.withdraw(cabinet, id, "Le texte a changé.");
        assertThat(questions.get(member, id))
                .returns(QuestionState.WITHDRAWN, QuestionDetails::state)
                .returns("Le texte a changé.", QuestionDetails::withdrawalReason);
        assertThat(questions.onVersion(member, version))
                .extracting(QuestionDetails::id)
                .doesNotContain(id);
        assertRefused("question.notOpen", () -> questions.withdraw(cabinet, id, "Encore."));
        assertRefused(
                "question.notOpen",
                () -> questions.reopen(cabinet, id, clock.instant().plus(Duration.ofDays(1))));
        QuestionId prepared = scenes.prepared(version);
        assertRefused("question.notOpen", () -> questions.withdraw(cabinet, prepared, "Non."));
        assertRefused("question.notOpen", () -> questions.close(cabinet, prepared));
    }

    @Test
    void refusesAVersionThatTheAssociationsMayNotReadYet() {
        PlanVersionId next = remarks.nextVersion(miprof, version);
        assertRefused("question.notPublished", () -> scenes.prepared(next));
        versions.publish(miprof, next, "", clock.instant().plus(Duration.ofDays(3)));
        QuestionId id = scenes.prepared(next);
        assertRefused("question.embargo", () -> questions.open(cabinet, id));
    }

    @Test
    void refusesWhatIsNoQuestion() {
        Instant closing = clock.instant().plus(Duration.ofDays(1));
        for (String words : List.of("", "  \n ", "x".repeat(Questions.LONGEST + 1))) {
            assertRefused(
                    "question.words.missing",
                    () -> questions.prepare(
                            cabinet, version, new QuestionDraft(new Anchor.OnPlan(), words, Set.of(), closing)));
        }
        QuestionId late = questions.prepare(
                cabinet,
                version,
                new QuestionDraft(
                        new Anchor.OnPlan(),
                        "Trop tard ?",
                        Set.of(),
                        clock.instant().minusSeconds(1)));
        assertRefused("question.closing", () -> questions.open(cabinet, late));
    }

    @Test
    void theLeadsAskedHearAndTheJournalKnows() {
        People.Someone asked = people.leadOfAMember();
        People.Someone other = people.leadOfAMember();
        QuestionId id = scenes.open(version, asked.viewer().organisation());
        assertThat(mailsTo(asked.email())).hasSize(1);
        questions.withdraw(cabinet, id, "Reposée autrement.");
        assertThat(mailsTo(asked.email()))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail)
                        .contains("/questions?question=" + id)
                        .doesNotContain("tenable")
                        .doesNotContain("Reposée"));
        assertThat(mailsTo(other.email())).isEmpty();
        assertThat(jdbc.sql("select act from audit_entry where object = ? order by id")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("QuestionOpened", "QuestionWithdrawn");
    }

    private List<String> mailsTo(String address) {
        post.go();
        return jdbc.sql("select concat(subject, ' ', body) from outgoing_mail where recipient = ?")
                .param(address)
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class)
    void refusesEveryoneElse(Role role) {
        QuestionId open = scenes.open(version);
        QuestionId prepared = scenes.prepared(version);
        Viewer other = people.playing(role).viewer();
        boolean state = role == Role.CABINET || role == Role.MIPROF;
        if (!state) {
            assertNotAllowed(() -> questions.prepare(other, version, scenes.draft(version)));
            assertNotAllowed(() -> questions.discard(other, prepared));
            assertNotAllowed(() -> questions.change(other, prepared, 0, scenes.draft(version)));
            assertRefused("refusal.notFound", () -> questions.get(other, prepared));
            assertNotAllowed(() -> answers.sideBySide(other, open));
        }
        if (role != Role.CABINET) {
            assertNotAllowed(() -> questions.open(other, prepared));
            assertNotAllowed(() -> questions.close(other, open));
            assertNotAllowed(() -> questions.reopen(other, open, clock.instant().plus(Duration.ofDays(1))));
            assertNotAllowed(() -> questions.withdraw(other, open, "Non."));
        }
        if (Set.of(Role.MINISTRY, Role.OBSERVER, Role.ADMINISTRATOR).contains(role)) {
            assertThat(questions.list(other)).isEmpty();
            assertRefused("refusal.notFound", () -> questions.get(other, open));
        }
        OrganisationId nobody = other.organisation();
        assertThat(questions.list(other))
                .noneMatch(question -> !state && question.addressees().contains(nobody));
    }
}
