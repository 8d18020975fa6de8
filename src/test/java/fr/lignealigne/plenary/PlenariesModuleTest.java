package fr.lignealigne.plenary;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Refusals;
import fr.lignealigne.timeline.Gathering;
import fr.lignealigne.timeline.GathersEverybody;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.MilestoneKind;
import fr.lignealigne.timeline.MilestoneState;
import fr.lignealigne.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class PlenariesModuleTest {

    private static final String SAID = "Il faut un calendrier, et le tenir.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    People people;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private PlenaryScenes scenes;
    private Viewer cabinet;
    private Viewer miprof;
    private Viewer lead;
    private Viewer ministry;
    private Viewer absentee;

    @BeforeEach
    void aTableAndNoise() {
        scenes = new PlenaryScenes(portal);
        cabinet = people.ofTheState(Role.CABINET).viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        lead = people.leadOutsideTheCollective().viewer();
        ministry = people.ofTheState(Role.MINISTRY).viewer();
        absentee = people.leadOfAMember().viewer();
        scenes.announced(miprof, "Une autre table", absentee.organisation());
    }

    private List<PlenaryId> seenBy(Viewer viewer) {
        return scenes.plenaries.list(viewer).stream().map(PlenaryDetails::id).toList();
    }

    private OrganisationId[] invited() {
        return new OrganisationId[] {lead.organisation(), ministry.organisation()};
    }

    @Test
    void isSeenByTheStateAloneUntilItIsAnnouncedToThoseOnItsList() {
        PlenaryId id = scenes.planned(miprof, "Préparation du plan", invited());
        PlenaryPointId point = scenes.agendas.add(miprof, id, "Bilan", 40);
        assertThat(seenBy(cabinet)).contains(id);
        assertThat(seenBy(lead)).doesNotContain(id);
        assertRefused("refusal.notFound", () -> scenes.plenaries.get(lead, id));
        assertRefused("refusal.notFound", () -> scenes.agendas.of(lead, id));

        scenes.plenaries.announce(cabinet, id);
        assertThat(seenBy(lead)).contains(id);
        assertThat(seenBy(ministry)).contains(id);
        assertThat(scenes.agendas.of(lead, id))
                .extracting(PlenaryPointDetails::id)
                .containsExactly(point);
        assertThat(seenBy(absentee)).doesNotContain(id);
        assertRefused("refusal.notFound", () -> scenes.plenaries.get(absentee, id));
        assertNotAllowed(() -> scenes.attendances.of(lead, id));
        assertRefused("plenary.isAnnounced", () -> scenes.plenaries.announce(cabinet, id));
    }

    @Test
    void itTakesTheTimeOfAllFromItsAnnouncementOnAsThoseWhoMayKnowItAreTold() {
        GathersEverybody gathering = portal.getBean(GathersEverybody.class);
        PlenaryId id = scenes.planned(miprof, "Priorités et calendrier", invited());
        assertThat(namesOf(gathering.known(cabinet))).doesNotContain("Priorités et calendrier");
        scenes.plenaries.announce(cabinet, id);
        PlenaryDraft what = scenes.plenaries.get(cabinet, id).what();
        assertThat(gathering.known(cabinet)).contains(new Gathering(what.title(), what.startsAt(), what.endsAt()));
        assertThat(namesOf(gathering.known(lead))).contains("Priorités et calendrier");
        assertThat(namesOf(gathering.known(absentee))).doesNotContain("Priorités et calendrier");
        assertThat(gathering.known(people.playing(Role.OBSERVER).viewer())).isEmpty();
        scenes.plenaries.cancel(cabinet, id, "Reportée.");
        assertThat(namesOf(gathering.known(cabinet))).doesNotContain("Priorités et calendrier");
    }

    private static List<String> namesOf(List<Gathering> known) {
        return known.stream().map(Gathering::name).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OBSERVER", "ADMINISTRATOR"})
    void neitherAnObserverNorAnAdministratorEverReadsOneEvenOfTheirOwnBody(Role role) {
        Viewer viewer = people.ofTheState(role).viewer();
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, viewer.organisation());
        scenes.send(cabinet, id, "");
        assertThat(scenes.plenaries.mayOpen(viewer)).isFalse();
        assertThat(seenBy(viewer)).isEmpty();
        assertThat(scenes.sending.editions(viewer, id)).isEmpty();
        assertRefused("refusal.notFound", () -> scenes.sending.read(viewer, id, 1));
    }

    @Test
    void minutesAreTheStatesUntilTheyAreSentOutAndThenTheWholeTables() {
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, invited());
        assertThat(scenes.plenaries.get(cabinet, id).state()).isEqualTo(PlenaryState.DRAFTED);
        assertThat(scenes.plenaries.get(lead, id).state())
                .as("that somebody writes is not known")
                .isEqualTo(PlenaryState.HELD);
        assertNotAllowed(() -> scenes.sending.inWork(lead, id));
        assertNotAllowed(() -> scenes.writing.interventions(lead, id));
        assertThat(scenes.sending.editions(lead, id)).isEmpty();
        assertRefused("refusal.notFound", () -> scenes.sending.read(lead, id, 1));

        assertThat(scenes.send(miprof, id, "")).isEqualTo(1);
        Minutes read = scenes.sending.read(lead, id, 1);
        assertThat(read.interventions()).extracting(Minutes.Said::words).containsExactly(SAID);
        assertThat(scenes.sending.read(ministry, id, 1)).isEqualTo(read);
        assertThat(scenes.plenaries.get(lead, id).state()).isEqualTo(PlenaryState.SENT_OUT);
        assertRefused("refusal.notFound", () -> scenes.sending.read(absentee, id, 1));
        assertThat(scenes.sending.editions(absentee, id)).isEmpty();
        assertRefused("refusal.notFound", () -> scenes.sending.read(lead, id, 2));
    }

    @Test
    void aCorrectionIsTheNextEditionAndSaysWhatItChanges() {
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, invited());
        assertRefused(
                "plenary.notHeld",
                () -> scenes.writing.add(
                        miprof,
                        scenes.announced(miprof, "Plus tard", invited()),
                        PlenaryScenes.saying(scenes.first(miprof, id), SAID),
                        null));
        scenes.send(miprof, id, "");
        assertRefused("plenary.sameAsSent", () -> scenes.send(miprof, id, "Rien"));
        scenes.writing.add(miprof, id, PlenaryScenes.saying(scenes.first(miprof, id), "Ajouté."), null);
        assertThat(scenes.sending.isAhead(miprof, id)).isTrue();
        assertThat(scenes.sending.read(lead, id, 1).interventions()).hasSize(1);
        Minutes stale = scenes.sending.read(miprof, id, 1);
        assertRefused("plenary.changedMeanwhile", () -> scenes.sending.send(miprof, id, stale, "Oubli réparé"));
        assertRefused("plenary.words.missing", () -> scenes.send(miprof, id, " "));

        assertThat(scenes.send(cabinet, id, "Une intervention oubliée est ajoutée."))
                .isEqualTo(2);
        assertThat(scenes.sending.editions(lead, id))
                .extracting(EditionSummary::number, EditionSummary::changed)
                .containsExactly(tuple(2, "Une intervention oubliée est ajoutée."), tuple(1, ""));
        assertThat(scenes.sending.read(lead, id, 1).interventions()).hasSize(1);
        assertThat(scenes.sending.read(lead, id, 2).interventions()).hasSize(2);
        assertThatThrownBy(() -> jdbc.sql("update plenary_edition set changed = 'x' where plenary_id = ?")
                        .param(id.value())
                        .update())
                .hasStackTraceContaining("never change");
    }

    @Test
    void whoComesOntoTheListAfterTheSendingReadsTheNextEditionOnly() {
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, invited());
        scenes.send(miprof, id, "");
        scenes.attendances.add(miprof, id, PlenaryScenes.somebody(absentee.organisation(), "Directrice"));
        assertRefused("refusal.notFound", () -> scenes.sending.read(absentee, id, 1));
        assertThat(scenes.plenaries.get(absentee, id).state()).isEqualTo(PlenaryState.HELD);
        scenes.send(miprof, id, "La liste est complétée.");
        assertThat(scenes.sending.read(absentee, id, 2).attendees()).hasSize(3);
    }

    @Test
    void eachEditionIsReadByThoseItWasSentTo() {
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, invited());
        scenes.send(miprof, id, "");
        scenes.attendances.remove(
                miprof, id, scenes.attendances.of(miprof, id).getLast().id());
        scenes.attendances.add(miprof, id, PlenaryScenes.somebody(absentee.organisation(), "Directrice"));
        events.clear();
        scenes.send(miprof, id, "Une phrase de trop est retirée.");
        assertThat(hears(lead)).isTrue();
        assertThat(hears(absentee)).isTrue();
        assertThat(hears(ministry)).as("nothing new for them").isFalse();

        assertThat(numbers(ministry, id)).containsExactly(1);
        assertThat(scenes.sending.read(ministry, id, 1).interventions()).hasSize(1);
        assertRefused("refusal.notFound", () -> scenes.sending.read(ministry, id, 2));
        assertThat(scenes.plenaries.get(ministry, id).state()).isEqualTo(PlenaryState.SENT_OUT);

        assertThat(scenes.sending.editions(absentee, id))
                .extracting(EditionSummary::number, EditionSummary::changed)
                .as("what is different from what they never read")
                .containsExactly(tuple(2, ""));
        assertRefused("refusal.notFound", () -> scenes.sending.read(absentee, id, 1));
        assertThat(scenes.sending.editions(lead, id))
                .extracting(EditionSummary::changed)
                .containsExactly("Une phrase de trop est retirée.", "");
        assertThat(numbers(cabinet, id)).containsExactly(2, 1);
    }

    private List<Integer> numbers(Viewer viewer, PlenaryId id) {
        return scenes.sending.editions(viewer, id).stream()
                .map(EditionSummary::number)
                .toList();
    }

    /** Whether something told since the events were cleared reaches the pages of this viewer. */
    private boolean hears(Viewer viewer) {
        return events.stream(PlenaryChanged.class).anyMatch(change -> change.mayBeKnownTo(viewer));
    }

    @Test
    void whoComesOntoTheListOrGoesOffItHearsItAndNobodyElseAtTheTable() {
        PlenaryId id = scenes.announced(miprof, "À venir", invited());
        ParticipantDetails last = scenes.attendances.of(miprof, id).getLast();
        events.clear();
        scenes.attendances.change(
                miprof, id, last.id(), last.revision(), PlenaryScenes.somebody(absentee.organisation(), "Directrice"));
        assertThat(seenBy(ministry)).doesNotContain(id);
        assertThat(seenBy(absentee)).contains(id);
        assertThat(hears(ministry)).isTrue();
        assertThat(hears(absentee)).isTrue();
        assertThat(hears(cabinet)).isTrue();
        assertThat(hears(lead)).isFalse();
        events.clear();
        scenes.attendances.remove(miprof, id, last.id());
        assertThat(hears(absentee)).isTrue();
        assertThat(hears(lead)).isFalse();

        PlenaryId planned = scenes.planned(miprof, "En préparation", invited());
        events.clear();
        scenes.attendances.remove(miprof, planned, scenes.first(miprof, planned));
        assertThat(hears(lead)).as("they knew nothing of it").isFalse();
    }

    @Test
    void howOftenItWasMovedIsCountedFromTheAnnouncementForThoseAtTheTable() {
        PlenaryId id = scenes.planned(miprof, "À venir", invited());
        move(id);
        move(id);
        scenes.plenaries.announce(miprof, id);
        assertThat(scenes.plenaries.get(lead, id).sequence()).isZero();
        move(id);
        assertThat(scenes.plenaries.get(lead, id).sequence()).isEqualTo(1);
        assertThat(scenes.plenaries.get(cabinet, id).sequence()).isEqualTo(3);
    }

    private void move(PlenaryId id) {
        PlenaryDetails read = scenes.plenaries.get(miprof, id);
        PlenaryDraft what = read.what();
        scenes.plenaries.change(
                miprof,
                id,
                read.revision(),
                new PlenaryDraft(
                        what.title(),
                        what.startsAt().plus(Duration.ofDays(1)),
                        what.endsAt().plus(Duration.ofDays(1)),
                        what.place(),
                        what.link()));
    }

    @Test
    void onceItWasHeldItsAgendaIsCorrectedInsideAndReadAsItStood() {
        PlenaryId id = scenes.announced(miprof, "Bilan", invited());
        PlenaryPointId point = scenes.agendas.add(miprof, id, "Bilan", 40);
        scenes.pass(miprof, id);
        events.clear();
        scenes.agendas.change(miprof, id, point, 0, "Bilan corrigé", 50);
        scenes.agendas.move(miprof, id, scenes.agendas.add(miprof, id, "Suites", 0), -1);
        assertThat(hears(cabinet)).isTrue();
        assertThat(hears(lead)).isFalse();
        assertThat(points(lead, id)).containsExactly("Bilan");
        assertThat(points(cabinet, id)).containsExactly("Suites", "Bilan corrigé");

        scenes.writing.add(miprof, id, PlenaryScenes.saying(scenes.first(miprof, id), SAID), null);
        scenes.send(miprof, id, "");
        scenes.agendas.add(miprof, id, "Pas encore diffusé", 5);
        scenes.attendances.add(miprof, id, PlenaryScenes.somebody(absentee.organisation(), "Directrice"));
        assertThat(points(lead, id)).containsExactly("Suites", "Bilan corrigé");
        assertThat(points(absentee, id)).as("who was sent no minutes yet").containsExactly("Bilan");
        assertThat(points(cabinet, id)).hasSize(3);
    }

    private List<String> points(Viewer viewer, PlenaryId id) {
        return scenes.agendas.of(viewer, id).stream()
                .map(PlenaryPointDetails::title)
                .toList();
    }

    @Test
    void whatWasRemovedGoesBackWhereItStoodWithItsMilestone() {
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, invited());
        scenes.agendas.add(miprof, id, "Un", 10);
        scenes.agendas.add(miprof, id, "Trois", 10);
        scenes.agendas.putBack(miprof, id, "Deux", 10, 1);
        assertThat(points(miprof, id)).containsExactly("Un", "Deux", "Trois");
        assertNotAllowed(() -> scenes.agendas.putBack(lead, id, "Non", 10, 0));

        LocalDate day = LocalDate.now(Clocks.PARIS).plusDays(30);
        ConclusionId date = scenes.conclusions.add(
                miprof, id, new ConclusionDraft(ConclusionKind.NEXT_DATE, "Prochaine rencontre", day));
        scenes.conclusions.add(miprof, id, new ConclusionDraft(ConclusionKind.NEXT_DATE, "Une autre", null));
        scenes.conclusions.makeMilestone(cabinet, id, date, MilestoneKind.PRIORITIES, "Rencontre");
        ConclusionDetails gone = scenes.conclusions.of(miprof, id).getFirst();
        scenes.conclusions.remove(miprof, id, gone.id(), gone.revision());
        scenes.conclusions.putBack(miprof, id, gone, 0);
        ConclusionDetails back = scenes.conclusions.of(miprof, id).getFirst();
        assertThat(back.said()).isEqualTo(gone.said());
        assertThat(back.milestone()).isEqualTo(gone.milestone()).isNotNull();
        assertRefused(
                "plenary.date.isMilestone",
                () -> scenes.conclusions.makeMilestone(cabinet, id, back.id(), MilestoneKind.PRIORITIES, "Encore"));
        assertNotAllowed(() -> scenes.conclusions.putBack(lead, id, gone, 0));
    }

    @Test
    void whoGoesToAnotherOrganisationReadsNoMoreOfTheFirstOnes() {
        People.Someone colleague = people.leadOfAMember();
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, colleague.viewer().organisation());
        scenes.send(miprof, id, "");
        Viewer moved = people.moved(colleague, lead.organisation()).viewer();
        assertThat(seenBy(moved)).doesNotContain(id);
        assertRefused("refusal.notFound", () -> scenes.sending.read(moved, id, 1));
    }

    @Test
    void repliesSayWhatTheyAnswerWhateverStandsBetween() {
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, invited());
        ParticipantId director = scenes.attendances.add(
                miprof, id, PlenaryScenes.somebody(cabinet.organisation(), "Directeur de cabinet"));
        InterventionId first =
                scenes.writing.interventions(miprof, id).getFirst().id();
        InterventionId reply =
                scenes.writing.add(miprof, id, new InterventionDraft(director, first, "Il sera tenu."), null);
        InterventionId between =
                scenes.writing.add(miprof, id, PlenaryScenes.saying(scenes.first(miprof, id), "Quand ?"), first);
        assertThat(scenes.sending.inWork(miprof, id).interventions())
                .extracting(Minutes.Said::words, Minutes.Said::repliesTo)
                .containsExactly(tuple(SAID, null), tuple("Quand ?", null), tuple("Il sera tenu.", 0));
        scenes.writing.move(miprof, id, between, -5);
        assertThat(scenes.sending.inWork(miprof, id).interventions().getLast().repliesTo())
                .isEqualTo(1);
        assertRefused("plenary.hasReplies", () -> scenes.writing.remove(miprof, id, first, 0));
        assertRefused("plenary.spoke", () -> scenes.attendances.remove(miprof, id, director));
        scenes.writing.remove(
                miprof,
                id,
                reply,
                scenes.writing.interventions(miprof, id).getLast().revision());
        scenes.attendances.remove(miprof, id, director);
        assertRefused(
                "refusal.notFound",
                () -> scenes.writing.add(miprof, id, PlenaryScenes.saying(director, "Encore là ?"), null));
    }

    @Test
    void nobodyIsWrittenOver() {
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, invited());
        InterventionDetails read = scenes.writing.interventions(miprof, id).getFirst();
        InterventionDraft mine = new InterventionDraft(read.said().speaker(), null, "Ce que j’ai entendu.");
        scenes.writing.change(cabinet, id, read.id(), read.revision(), mine);
        assertRefused(
                "plenary.changedMeanwhile",
                () -> scenes.writing.change(miprof, id, read.id(), read.revision(), read.said()));
        assertThat(scenes.writing.interventions(miprof, id).getFirst().said().words())
                .isEqualTo("Ce que j’ai entendu.");
        FrameDetails frame = scenes.writing.frame(miprof, id);
        scenes.writing.write(miprof, id, frame.revision(), new FrameDraft("Bilan", "", "MIPROF"));
        assertRefused(
                "plenary.changedMeanwhile",
                () -> scenes.writing.write(cabinet, id, frame.revision(), new FrameDraft("Autre", "", "")));
        PlenaryDetails planned = scenes.plenaries.get(miprof, scenes.planned(miprof, "À venir"));
        scenes.plenaries.change(miprof, planned.id(), planned.revision(), scenes.draft("Changée"));
        assertRefused(
                "plenary.changedMeanwhile",
                () -> scenes.plenaries.change(cabinet, planned.id(), planned.revision(), scenes.draft("Encore")));
    }

    @Test
    void eightWritersAtOnceLoseNothing() throws Exception {
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, invited());
        ParticipantId speaker = scenes.first(miprof, id);
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> acts = IntStream.range(0, 24)
                    .mapToObj(number -> Refusals.outcome(() -> scenes.writing.add(
                            number % 2 == 0 ? miprof : cabinet,
                            id,
                            PlenaryScenes.saying(speaker, "Phrase " + number),
                            null)))
                    .toList();
            for (Future<String> one : pool.invokeAll(acts)) {
                assertThat(one.get()).isEqualTo("done");
            }
        }
        assertThat(scenes.writing.interventions(miprof, id))
                .hasSize(25)
                .extracting(one -> one.said().words())
                .doesNotHaveDuplicates();
        assertThat(jdbc.sql("select count(distinct position) from intervention where plenary_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(25);
    }

    @Test
    void aNextDateBecomesAMilestoneOnce() {
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, invited());
        LocalDate day = LocalDate.now(Clocks.PARIS).plusDays(30);
        ConclusionId date = scenes.conclusions.add(
                miprof, id, new ConclusionDraft(ConclusionKind.NEXT_DATE, "Prochaine rencontre", day));
        ConclusionId open = scenes.conclusions.add(
                miprof, id, new ConclusionDraft(ConclusionKind.NEXT_DATE, "Lancement, date à fixer", null));
        ConclusionId decision = scenes.conclusions.add(
                miprof, id, new ConclusionDraft(ConclusionKind.DECISION, "Des échanges bilatéraux sont ouverts.", day));
        scenes.conclusions.makeMilestone(cabinet, id, date, MilestoneKind.PRIORITIES, "Rencontre avec la ministre");
        assertThat(timeline.list(lead))
                .filteredOn(one -> one.title().equals("Rencontre avec la ministre"))
                .extracting(MilestoneDetails::state)
                .containsExactly(MilestoneState.TENTATIVE);
        for (ConclusionId without : List.of(open, decision)) {
            assertRefused(
                    "plenary.date.missing",
                    () -> scenes.conclusions.makeMilestone(cabinet, id, without, MilestoneKind.PRIORITIES, "Non"));
        }
        assertRefused(
                "plenary.date.isMilestone",
                () -> scenes.conclusions.makeMilestone(cabinet, id, date, MilestoneKind.PRIORITIES, "Encore"));
        assertThat(scenes.sending.inWork(miprof, id).nextDates())
                .containsExactly(
                        new Minutes.NextDate(day, "Prochaine rencontre"),
                        new Minutes.NextDate(null, "Lancement, date à fixer"));
        assertNotAllowed(() -> scenes.conclusions.makeMilestone(lead, id, date, MilestoneKind.PRIORITIES, "Non"));
    }

    @Test
    void goesThroughItsStatesInOrder() {
        PlenaryId id = scenes.announced(miprof, "À venir", invited());
        ParticipantId first = scenes.first(miprof, id);
        assertRefused("plenary.notBegun", () -> scenes.plenaries.markHeld(miprof, id));
        scenes.attendances.note(miprof, id, first, Attendance.EXCUSED);
        assertRefused("plenary.notHeld", () -> scenes.attendances.note(miprof, id, first, Attendance.PRESENT));
        assertRefused("plenary.noMinutes", () -> scenes.send(miprof, id, ""));
        assertRefused("plenary.words.missing", () -> scenes.plenaries.cancel(miprof, id, " "));
        scenes.plenaries.cancel(cabinet, id, "La ministre est retenue.");
        assertThat(scenes.plenaries.get(lead, id).cancellation()).isEqualTo("La ministre est retenue.");
        assertRefused("plenary.notPlanned", () -> scenes.plenaries.cancel(cabinet, id, "Encore"));
        assertRefused("plenary.isCancelled", () -> scenes.agendas.add(miprof, id, "Trop tard", 5));
        PlenaryId held = scenes.held(miprof, "Passée", invited());
        assertRefused("plenary.noMinutes", () -> scenes.send(miprof, held, ""));
        assertRefused(
                "plenary.notPlanned",
                () -> scenes.plenaries.change(
                        miprof, held, scenes.plenaries.get(miprof, held).revision(), scenes.draft("Non")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0|2|Ici|''|plenary.words.missing",
                "Titre|2|2|Ici|''|plenary.hours",
                "Titre|0|13|Ici|''|plenary.hours",
                "Titre|0|2|''|''|plenary.nowhere",
                "Titre|0|2|''|http://visio.example/a|plenary.link.bad",
                "Titre|0|2|''|javascript:alert(1)|plenary.link.bad",
                "Titre|0|2|''|https:///sans-hote|plenary.link.bad",
                "Titre|0|2|''|https://a b|plenary.link.bad",
            })
    void refusesWhatCannotBe(String title, int from, int to, String place, String link, String why) {
        Instant start = Instant.parse("2031-10-18T12:00:00Z");
        assertRefused(
                why,
                () -> scenes.plenaries.arrange(
                        cabinet,
                        new PlenaryDraft(
                                title,
                                start.plus(Duration.ofHours(from)),
                                start.plus(Duration.ofHours(to)),
                                place,
                                link)));
    }

    @Test
    void theListTakesWhoHasNoAccountAndRefusesNobody() {
        PlenaryId id = scenes.planned(miprof, "À venir");
        ParticipantId guest =
                scenes.attendances.add(miprof, id, new ParticipantDraft(null, "Réseau d’accueil", "Mme Durand", ""));
        assertThat(scenes.attendances.of(miprof, id))
                .extracting(ParticipantDetails::id)
                .containsExactly(guest);
        assertRefused(
                "plenary.nobody",
                () -> scenes.attendances.add(miprof, id, new ParticipantDraft(null, "Réseau", " ", "")));
        assertRefused(
                "plenary.words.missing",
                () -> scenes.attendances.add(miprof, id, new ParticipantDraft(null, "", "", "Présidente")));
        assertRefused("plenary.minutes.range", () -> scenes.agendas.add(miprof, id, "Bilan", -1));
        assertRefused("plenary.words.tooLong", () -> scenes.agendas.add(miprof, id, "a".repeat(301), 1));
    }

    @Test
    void onlyWhoPreparesTheAnswerArranges() {
        PlenaryId id = scenes.written(miprof, "Bilan", SAID, invited());
        InterventionId said =
                scenes.writing.interventions(miprof, id).getFirst().id();
        ParticipantId first = scenes.first(miprof, id);
        for (Viewer other : List.of(lead, ministry, people.coordinator().viewer())) {
            assertNotAllowed(() -> scenes.plenaries.arrange(other, scenes.draft("Non")));
            assertNotAllowed(() -> scenes.plenaries.announce(other, id));
            assertNotAllowed(() -> scenes.plenaries.cancel(other, id, "Non"));
            assertNotAllowed(() -> scenes.agendas.add(other, id, "Non", 5));
            assertNotAllowed(() -> scenes.attendances.note(other, id, first, Attendance.ABSENT));
            assertNotAllowed(() -> scenes.writing.move(other, id, said, 1));
            assertNotAllowed(() -> scenes.writing.frame(other, id));
            assertNotAllowed(() -> scenes.conclusions.of(other, id));
            assertNotAllowed(() -> scenes.sending.readers(other, id));
            assertNotAllowed(() -> scenes.sending.send(other, id, scenes.sending.inWork(miprof, id), ""));
        }
    }
}
