package fr.lignealigne.decision.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PublicSummariesModuleTest {

    @Autowired
    PublicSummaries summaries;

    @Autowired
    Decisions decisions;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    ARound round;
    Viewer cabinet;
    Viewer miprof;
    Viewer lead;

    @BeforeEach
    void fiveAssociationsAndAnotherRound() {
        ARound other = ARound.opened(beans);
        answered(other, Outcome.REJECTED, other.says(other.member, 4, 4, RemarkKind.OBJECTION, "Ailleurs."));
        releases.release(other.cabinet.viewer(), other.version);
        round = ARound.opened(beans);
        cabinet = round.cabinet.viewer();
        miprof = round.miprof.viewer();
        lead = round.member.viewer();
        List<People.Someone> all = List.of(
                round.member, round.otherMember, round.outsider, people.leadOfAMember(), people.leadOfAMember());
        List<RemarkId> said = new ArrayList<>();
        for (People.Someone one : all) {
            said.add(round.says(one, 4, 4, RemarkKind.OBJECTION, "Trop court."));
        }
        answered(round, Outcome.ACCEPTED, said.toArray(RemarkId[]::new));
    }

    private void answered(ARound of, Outcome outcome, RemarkId... remarks) {
        decisions.decide(of.cabinet.viewer(), List.of(remarks), new DecisionDraft(outcome, "Voici pourquoi."));
        of.closes();
    }

    private void release() {
        releases.release(cabinet, round.version);
    }

    private PublicSummary read(Viewer viewer) {
        return summaries.of(viewer, round.version).orElseThrow();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void beforeTheReleaseThereIsNothingToSay() {
        assertThat(summaries.of(cabinet, round.version)).isEmpty();
        refused("summary.notReleased", () -> summaries.write(miprof, round.version, 0, "Déjà."));
        refused("summary.notReleased", () -> summaries.publish(cabinet, round.version, 0, "Déjà."));
        refused("summary.notReleased", () -> summaries.takeBack(cabinet, round.version, 0));
    }

    @Test
    void isReadByAllReadersFromItsPublicationUntilItIsTakenBack() {
        release();
        summaries.write(miprof, round.version, 0, " Le délai change. ");
        List<Viewer> readers = List.of(
                lead,
                round.outsider.viewer(),
                people.playing(Role.MINISTRY).viewer(),
                people.playing(Role.OBSERVER).viewer());
        readers.forEach(reader -> {
            assertThat(summaries.of(reader, round.version)).isEmpty();
            assertThat(summaries.isPublished(reader, round.version)).isFalse();
        });
        summaries.publish(cabinet, round.version, 1, "Le délai change.");
        readers.forEach(reader -> {
            PublicSummary summary = read(reader);
            assertThat(summary.words()).isEqualTo("Le délai change.");
            assertThat(summary.publishedBy()).isEmpty();
            assertThat(summary.revision()).isZero();
            assertThat(summary.figures().orElseThrow())
                    .isEqualTo(read(cabinet).figures().orElseThrow());
            assertThat(summaries.isPublished(reader, round.version)).isTrue();
        });
        assertThat(read(miprof).publishedBy()).isEqualTo(cabinet.function());
        refused("summary.meanwhile", () -> summaries.write(miprof, round.version, 2, "Autrement."));
        summaries.takeBack(cabinet, round.version, 2);
        assertThat(summaries.of(lead, round.version)).isEmpty();
        summaries.write(miprof, round.version, 3, "Autrement.");
        assertThat(read(cabinet).words()).isEqualTo("Autrement.");
        assertThat(jdbc.sql("select act from audit_entry where object = ? order by id")
                        .param(round.version.toString())
                        .query(String.class)
                        .list())
                .contains("SummaryPublished", "SummaryTakenBack");
    }

    @Test
    void countsTheRemarksAndTheOrganisationsOfThisRoundAlone() {
        release();
        SummaryFigures figures = read(miprof).figures().orElseThrow();
        assertThat(figures.remarks()).isEqualTo(5);
        assertThat(figures.organisations()).isEqualTo(5);
        assertThat(figures.byOutcome()).extracting(Share::remarks).containsExactly(5);
        assertThat(figures.byMeasure())
                .singleElement()
                .satisfies(share -> assertThat(share.part())
                        .contains(read(miprof).text().measures().getFirst().id()));
    }

    @Test
    void withoutWordsOrFiguresThereIsNothingToPublish() {
        ARound small = ARound.opened(beans);
        answered(small, Outcome.NOTED, small.says(small.member, 4, 4, RemarkKind.OBJECTION, "Seule."));
        Viewer theirs = small.cabinet.viewer();
        releases.release(theirs, small.version);
        assertThat(summaries.of(theirs, small.version).orElseThrow().figures()).isEmpty();
        refused("summary.empty", () -> summaries.publish(theirs, small.version, 0, " "));
        summaries.write(theirs, small.version, 0, "Une seule association a répondu.");
        refused("summary.empty", () -> summaries.publish(theirs, small.version, 1, ""));
        summaries.publish(theirs, small.version, 1, "Une seule association a répondu.");
        assertThat(summaries
                        .of(small.member.viewer(), small.version)
                        .orElseThrow()
                        .figures())
                .isEmpty();
    }

    @Test
    void whatIsPublishedIsWhatWasRead() {
        release();
        summaries.write(miprof, round.version, 0, "Un.");
        summaries.write(cabinet, round.version, 1, "Deux.");
        refused("summary.meanwhile", () -> summaries.write(miprof, round.version, 1, "Trois."));
        refused("summary.meanwhile", () -> summaries.write(miprof, round.version, 0, "Trois."));
        refused("summary.meanwhile", () -> summaries.publish(cabinet, round.version, 1, "Un."));
        refused("summary.meanwhile", () -> summaries.publish(cabinet, round.version, 1, "Deux."));
        refused("summary.meanwhile", () -> summaries.publish(cabinet, round.version, 0, "Trois."));
        refused("summary.meanwhile", () -> summaries.takeBack(cabinet, round.version, 2));
        refused(
                "summary.tooLong",
                () -> summaries.write(miprof, round.version, 2, "x".repeat(PublicSummaries.LONGEST + 1)));
        assertThat(read(miprof).words()).isEqualTo("Deux.");
    }

    @Test
    void whatStandsInTheFieldIsPublishedKeptBeforeOrNot() {
        release();
        summaries.publish(cabinet, round.version, 0, " Sans rien garder. ");
        assertThat(read(lead).words()).isEqualTo("Sans rien garder.");
        summaries.takeBack(cabinet, round.version, read(cabinet).revision());
        summaries.publish(cabinet, round.version, read(cabinet).revision(), "Autrement.");
        assertThat(read(lead).words()).isEqualTo("Autrement.");
        summaries.takeBack(cabinet, round.version, read(cabinet).revision());
        summaries.publish(cabinet, round.version, read(cabinet).revision(), "");
        assertThat(read(lead).words()).as("figures alone").isEmpty();
    }

    @Test
    void ofTwoWhoPublishAtOnceOneDoes() throws Exception {
        release();
        Callable<String> publish = () -> {
            try {
                summaries.publish(cabinet, round.version, 0, "Un.");
                return "";
            } catch (Refusal refusal) {
                return refusal.key();
            }
        };
        List<String> ends = new ArrayList<>();
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (var end : hands.invokeAll(List.of(publish, publish))) {
                ends.add(end.get());
            }
        }
        assertThat(ends).containsExactlyInAnyOrder("", "summary.meanwhile");
    }

    @Test
    void theCabinetPublishesAndNobodyElse() {
        release();
        summaries.write(miprof, round.version, 0, "Le délai change.");
        for (Viewer other : List.of(miprof, lead, people.playing(Role.MINISTRY).viewer())) {
            assertThatThrownBy(() -> summaries.publish(other, round.version, 1, "Non."))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> summaries.takeBack(other, round.version, 1))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(read(cabinet).isPublished()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "CABINET"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseWrites(Role role) {
        release();
        Viewer viewer = people.playing(role).viewer();
        assertThatThrownBy(() -> summaries.write(viewer, round.version, 0, "Non."))
                .isInstanceOf(NotAllowed.class);
    }
}
