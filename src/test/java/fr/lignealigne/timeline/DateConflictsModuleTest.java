package fr.lignealigne.timeline;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plenary.PlenaryDraft;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryScenes;
import fr.lignealigne.question.QuestionDraft;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.question.Questions;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class DateConflictsModuleTest {

    private static final LocalDate MEETING = BilateralFixtures.WEDNESDAY;

    @Autowired
    DateConflicts conflicts;

    @Autowired
    Timeline timeline;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    Rounds rounds;

    @Autowired
    Questions questions;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext portal;

    Viewer cabinet;
    BilateralFixtures table;

    @BeforeEach
    void noMilestoneYet() {
        jdbc.update("delete from milestone_earlier_dates");
        jdbc.update("delete from milestone");
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
    }

    private MilestoneId step(MilestoneKind kind, LocalDate first, LocalDate last) {
        return timeline.add(cabinet, new MilestoneDraft(null, kind, kind.name(), "", new Dates(first, last)));
    }

    private MeetingId meeting() {
        return arranging.arrange(cabinet, table.draft(BilateralFixtures.at(10, 0)));
    }

    private static List<DateConflict> of(List<DateConflict> conflicts, Object id) {
        return conflicts.stream()
                .filter(conflict -> conflict.address().contains(id.toString()))
                .toList();
    }

    @Test
    void aMeetingHoldsOnTheDaysOfMeetingsAndBeforeTheArbitration() {
        MeetingId id = meeting();
        assertThat(of(conflicts.standing(cabinet), id)).as("no milestone").isEmpty();
        MilestoneId exchanges = step(MilestoneKind.BILATERAL_EXCHANGES, MEETING.minusDays(3), MEETING);
        MilestoneId arbitration = step(MilestoneKind.ARBITRATION, MEETING.plusDays(1), MEETING.plusDays(5));
        assertThat(of(conflicts.standing(cabinet), id)).as("the last day").isEmpty();

        Dates before = new Dates(MEETING.minusDays(9), MEETING.minusDays(1));
        assertThat(of(conflicts.raised(cabinet, exchanges, before), id))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.key()).isEqualTo("conflict.meeting.outside"))
                .satisfies(conflict -> assertThat(conflict.address()).startsWith("echanges?semaine=2031-W49&"))
                .satisfies(conflict -> assertThat(conflict.way())
                        .isEqualTo(
                                conflict.address() + "&acte=deplacer&jours=" + before.first() + ".." + before.last()));
        assertThat(of(conflicts.standing(cabinet), id))
                .as("nothing was set yet")
                .isEmpty();

        timeline.postpone(cabinet, arbitration, new Dates(MEETING, MEETING.plusDays(5)), "Le ministre le demande.");
        assertThat(of(conflicts.standing(cabinet), id))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.key()).isEqualTo("conflict.meeting.afterArbitration"));
        assertThat(of(conflicts.raised(cabinet, exchanges, before), id))
                .as("it stands already")
                .isEmpty();
        meetings.cancel(cabinet, unmoved(id), "Séance levée.");
        assertThat(of(conflicts.standing(cabinet), id)).isEmpty();
    }

    @Test
    void severalMilestonesOfMeetingsAllowTheDaysOfEach() {
        MeetingId id = meeting();
        step(MilestoneKind.BILATERAL_EXCHANGES, MEETING.minusDays(30), MEETING.minusDays(20));
        assertThat(of(conflicts.standing(cabinet), id)).hasSize(1);
        step(MilestoneKind.BILATERAL_EXCHANGES, MEETING, MEETING.plusDays(1));
        assertThat(of(conflicts.standing(cabinet), id)).isEmpty();
    }

    @Test
    void aRoundClosesBeforeTheArbitrationAndByTheEndOfTheConsultation() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId version = scenes.publishedVersion(miprof);
        Instant closing =
                MEETING.atTime(LocalTime.of(23, 30)).atZone(Clocks.PARIS).toInstant();
        rounds.open(miprof, version, closing);
        MilestoneId consultation = step(MilestoneKind.CONSULTATION, MEETING.minusDays(20), MEETING);
        assertThat(closing(conflicts.standing(cabinet), closing))
                .as("late on the last day")
                .isEmpty();
        assertThat(closing(
                        conflicts.raised(cabinet, consultation, new Dates(MEETING.minusDays(20), MEETING.minusDays(1))),
                        closing))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.key()).isEqualTo("conflict.round.afterConsultation"))
                .satisfies(conflict -> assertThat(conflict.address()).isEqualTo("plan"))
                .satisfies(conflict ->
                        assertThat(conflict.way()).as("MIPROF runs rounds").isNull());
        assertThat(closing(
                        conflicts.raised(miprof, consultation, new Dates(MEETING.minusDays(20), MEETING.minusDays(1))),
                        closing))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.way()).isEqualTo("plan?cloture=" + version));
        step(MilestoneKind.ARBITRATION, MEETING, MEETING.plusDays(9));
        assertThat(closing(conflicts.standing(cabinet), closing))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.key()).isEqualTo("conflict.round.afterArbitration"));
    }

    private static List<DateConflict> closing(List<DateConflict> conflicts, Instant at) {
        return conflicts.stream().filter(conflict -> conflict.at().equals(at)).toList();
    }

    @Test
    void aQuestionIsAnsweredBeforeTheArbitration() {
        PlanVersionId version = scenes.openVersion();
        Instant closing = MEETING.atTime(12, 0).atZone(Clocks.PARIS).toInstant();
        QuestionId id = questions.prepare(
                cabinet,
                version,
                new QuestionDraft(scenes.onLines(cabinet, version, 4, 5), "𝄞".repeat(90), Set.of(), closing));
        step(MilestoneKind.ARBITRATION, MEETING, MEETING.plusDays(9));
        assertThat(of(conflicts.standing(cabinet), id)).as("in preparation").isEmpty();
        questions.open(cabinet, id);
        assertThat(of(conflicts.standing(cabinet), id))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.name()).isEqualTo("𝄞".repeat(79) + "…"))
                .satisfies(conflict -> assertThat(conflict.way()).isEqualTo("questions?acte=date&question=" + id));
        assertThat(of(conflicts.standing(people.ofTheState(Role.MIPROF).viewer()), id))
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.way()).as("the cabinet asks").isNull());
    }

    @Test
    void aPlenaryIsOnTheDayThatTheCalendarHasForOne() {
        PlenaryScenes scenes = new PlenaryScenes(portal);
        Instant start = MEETING.atTime(14, 0).atZone(Clocks.PARIS).toInstant();
        PlenaryId id = scenes.plenaries.arrange(
                cabinet, new PlenaryDraft("Bilan", start, start.plus(Duration.ofHours(2)), "Salle Olympe", ""));
        assertThat(of(conflicts.standing(cabinet), id))
                .as("the calendar has none")
                .isEmpty();
        MilestoneId step = step(MilestoneKind.PLENARY, MEETING, MEETING);
        assertThat(of(conflicts.standing(cabinet), id)).isEmpty();
        Dates later = Dates.on(MEETING.plusDays(7));
        assertThat(of(conflicts.raised(cabinet, step, later), id))
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.key()).isEqualTo("conflict.plenary.elsewhere"))
                .satisfies(conflict -> assertThat(conflict.name()).isEqualTo("Bilan"))
                .satisfies(conflict -> assertThat(conflict.way()).isEqualTo("pleniere/" + id + "?acte=changer"));
        PlenaryId second = scenes.plenaries.arrange(
                cabinet,
                new PlenaryDraft(
                        "Suite",
                        start.plus(Duration.ofDays(7)),
                        start.plus(Duration.ofDays(7).plusHours(2)),
                        "Salle Olympe",
                        ""));
        assertThat(conflicts.raised(cabinet, step, later))
                .as("the calendar need not have each of them")
                .noneMatch(conflict -> conflict.key().startsWith("conflict.plenary"));
        scenes.plenaries.cancel(cabinet, second, "Reportée.");
        timeline.postpone(cabinet, step, later, "Le ministre le demande.");
        assertThat(of(conflicts.standing(cabinet), id)).hasSize(1);
        scenes.plenaries.cancel(cabinet, id, "Reportée.");
        assertThat(of(conflicts.standing(cabinet), id)).isEmpty();
    }

    @Test
    void aPlenaryThatWasHeldHasItsStep() {
        PlenaryScenes scenes = new PlenaryScenes(portal);
        Instant start = MEETING.atTime(14, 0).atZone(Clocks.PARIS).toInstant();
        PlenaryId later = scenes.plenaries.arrange(
                cabinet, new PlenaryDraft("Bilan", start, start.plus(Duration.ofHours(2)), "Salle Olympe", ""));
        LocalDate today = LocalDate.now(Clocks.PARIS);
        step(MilestoneKind.PLENARY, today.minusDays(15), today.plusDays(2));
        assertThat(of(conflicts.standing(cabinet), later)).hasSize(1);
        scenes.held(cabinet, "Ouverture");
        assertThat(of(conflicts.standing(cabinet), later)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "CABINET"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoSetsNoDatesReadsNone(Role role) {
        MilestoneId exchanges = step(MilestoneKind.BILATERAL_EXCHANGES, MEETING, MEETING);
        Viewer other = people.playing(role).viewer();
        assertThatThrownBy(() -> conflicts.standing(other)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> conflicts.raised(other, exchanges, Dates.on(MEETING)))
                .isInstanceOf(NotAllowed.class);
    }
}
