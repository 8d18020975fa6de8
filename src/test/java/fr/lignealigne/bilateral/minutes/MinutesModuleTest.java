package fr.lignealigne.bilateral.minutes;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingStandings;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.agenda.AgendaSuggestions;
import fr.lignealigne.bilateral.agenda.LeftOver;
import fr.lignealigne.bilateral.agenda.PointId;
import fr.lignealigne.bilateral.agenda.Suggestion;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.bilateral.request.PlacingRequests;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Spoken;
import fr.lignealigne.remark.SpokenOf;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class MinutesModuleTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 12);

    @Autowired
    Minutes minutes;

    @Autowired
    WritingMinutes writing;

    @Autowired
    HandingOverMinutes handing;

    @Autowired
    AnsweringMinutes answering;

    @Autowired
    SpokenOf spoken;

    @Autowired
    FollowUps followUps;

    @Autowired
    LeftFromLastTime leftOver;

    @Autowired
    MeetingStandings standings;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WritingAgendas agenda;

    @Autowired
    AgendaSuggestions suggestions;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Requesting requesting;

    @Autowired
    PlacingRequests placing;

    @Autowired
    Decisions decisions;

    @Autowired
    Organisations organisations;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private BilateralFixtures table;
    private Viewer cabinet;
    private Viewer miprof;
    private Viewer lead;
    private Viewer member;
    private Viewer ministry;
    private PlanVersionId version;
    private RemarkId remark;
    private RemarkId hidden;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingThatWasHeld() {
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        lead = table.association().viewer();
        member =
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).viewer();
        ministry = table.ministry().viewer();
        version = scenes.openVersion();
        remark = scenes.deposited(lead, version, "Un délai plus long.");
        hidden = scenes.deposited(lead, version, "Des moyens.");
        scenes.close(version);
        meeting = arranging.arrange(cabinet, draft(DAY, 10));
        RequestId request = RequestScenes.sent(requesting, lead, RequestScenes.draft());
        placing.link(cabinet, request, meeting);
        agenda.addRemark(lead, meeting, remark, 20);
        PointId written = agenda.addPoint(cabinet, meeting, "Le calendrier", 10);
        agenda.leaveToWriting(cabinet, written);
        agenda.addPoint(cabinet, meeting, "La suite", 10);
        decisions.decide(cabinet, List.of(hidden), new DecisionDraft(Outcome.TO_DISCUSS, "À voir."));
        agenda.addRemark(cabinet, meeting, hidden, 10);
        meetings.markHeld(cabinet, unmoved(meeting));
    }

    private MeetingDraft draft(LocalDate day, int hour) {
        return new MeetingDraft(
                lead.organisation(),
                Set.of(table.adviser(), table.ofTheMinistry()),
                new Place.InRoom(table.room()),
                Slot.of(day, LocalTime.of(hour, 0), Duration.ofMinutes(45)),
                "Hébergement");
    }

    private MinutesDetails latest(Viewer viewer) {
        return minutes.of(viewer, meeting).getFirst();
    }

    private MinutesId put(PointOutcome outcome) {
        MinutesDetails begun = latest(cabinet);
        begun.points().forEach(point -> {
            writing.say(cabinet, point.id(), Side.STATE, "", "L’État répond.");
            writing.giveOutcome(miprof, point.id(), outcome);
        });
        begun.attendees()
                .forEach(one -> writing.markPresence(
                        cabinet,
                        begun.id(),
                        one.id(),
                        one.organisation().equals(ministry.organisation()) ? Presence.EXCUSED : Presence.PRESENT));
        handing.put(cabinet, read(begun.id()), inDays(15));
        return begun.id();
    }

    private MinutesAsRead read(MinutesId id) {
        return minutes.get(cabinet, id).asRead();
    }

    private static LocalDate inDays(int days) {
        return LocalDate.now(Clocks.PARIS).plusDays(days);
    }

    @Test
    void theyBeginWithTheSharedPointsAndWithWhoWasExpectedByFunction() {
        MinutesDetails begun = latest(cabinet);
        assertThat(begun).returns(MinutesState.WRITING, MinutesDetails::state).returns(1, MinutesDetails::version);
        assertThat(begun.points())
                .as("neither what is left to writing nor what the State alone may know")
                .extracting(MinutesPoint::remark)
                .containsExactly(remark, null);
        assertThat(begun.attendees())
                .extracting(Attendee::function, Attendee::presence)
                .containsExactlyInAnyOrder(
                        tuple("Directrice", null),
                        tuple("Juriste", null),
                        tuple("Conseiller social", null),
                        tuple("Chargée de mission", null));
        assertThat(begun.toString()).doesNotContain("Claude Martin");
        assertThat(writing.begin(cabinet, meeting)).isEqualTo(begun.id());
        for (Viewer someone :
                List.of(lead, member, ministry, people.coordinator().viewer())) {
            assertThat(minutes.of(someone, meeting)).as("only the State writes").isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> minutes.get(someone, begun.id()));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(
                            () -> writing.say(someone, begun.points().getFirst().id(), Side.STATE, "", "À nous"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> answering.agree(someone, begun.id(), 0));
        }
    }

    @Test
    void theAssociationAgreesToWhatItReadAndBothAreBoundByIt() {
        MinutesId id = put(PointOutcome.AGREEMENT);
        MinutesDetails read = latest(member);
        assertThat(read).returns(MinutesState.PUT, MinutesDetails::state).returns(inDays(15), MinutesDetails::until);
        assertThat(read.acts()).as("its lead speaks for it").isEmpty();
        assertThat(latest(lead).acts()).containsExactlyInAnyOrder(MinutesAct.AGREE, MinutesAct.OBSERVE);
        assertThat(minutes.awaiting(lead)).extracting(MinutesDetails::id).contains(id);
        refused("minutes.changedMeanwhile", () -> answering.agree(lead, id, 0));
        refused("minutes.tooEarly", () -> handing.validate(cabinet, read(id)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> answering.agree(member, id, 1));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> answering.agree(cabinet, id, 1));
        assertThat(minutes.of(ministry, meeting)).as("it was excused").isEmpty();
        assertThat(spoken.of(lead, List.of(remark)))
                .as("nothing is said before")
                .isEmpty();
        answering.agree(lead, id, 1);
        assertThat(latest(lead))
                .returns(MinutesState.VALIDATED, MinutesDetails::state)
                .returns(Ending.AGREED, MinutesDetails::ending);
        assertThat(latest(ministry).points())
                .as("once both have agreed, whoever was invited reads them, and no point about a remark")
                .extracting(MinutesPoint::title)
                .containsExactly("La suite");
        assertThat(latest(lead).points()).as("both sides have the whole").hasSize(2);
        refused("minutes.frozen", () -> answering.observe(lead, id, 1, Map.of()));
        refused("minutes.frozen", () -> handing.rewrite(cabinet, read(id)));
        refused(
                "minutes.notWriting",
                () -> writing.say(
                        cabinet, latest(cabinet).points().getFirst().id(), Side.STATE, "L’État répond.", "Autre"));
    }

    @Test
    void whatTheAssociationSeesOtherwiseIsAnnexedWordForWord() {
        MinutesId id = put(PointOutcome.DISAGREEMENT);
        MinutesPoint point = latest(lead).points().getFirst();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> answering.observe(lead, id, 1, Map.of(point.id(), " ")));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> answering.observe(member, id, 1, Map.of(point.id(), "Non.")));
        answering.observe(lead, id, 1, Map.of(point.id(), "Nous avions dit trente jours."));
        assertThat(latest(cabinet).acts()).containsExactlyInAnyOrder(MinutesAct.REWRITE, MinutesAct.VALIDATE);
        handing.rewrite(cabinet, read(id));
        assertThat(latest(lead))
                .as("it is taken up again, and how is the State's")
                .returns(MinutesState.WRITING, MinutesDetails::state)
                .returns(List.of(), MinutesDetails::points)
                .returns(Set.of(), MinutesDetails::acts);
        assertThat(latest(member).observed())
                .as("its own words it reads all the same")
                .singleElement()
                .extracting(one -> one.observations().getFirst().words())
                .isEqualTo("Nous avions dit trente jours.");
        writing.say(cabinet, point.id(), Side.STATE, "L’État répond.", "");
        refused("minutes.point.observed", () -> writing.removePoint(cabinet, point.id()));
        handing.put(cabinet, read(id), inDays(7));
        for (Viewer someone : List.of(lead, member, cabinet, miprof)) {
            assertThat(latest(someone).points().getFirst().observation()).isEmpty();
            assertThat(latest(someone).points().getFirst().earlier())
                    .singleElement()
                    .returns("Nous avions dit trente jours.", Observation::words)
                    .returns(1, Observation::round);
        }
        refused("minutes.changedMeanwhile", () -> answering.agree(lead, id, 1));
        answering.observe(lead, id, 2, Map.of(point.id(), "Toujours trente."));
        handing.validate(miprof, read(id));
        assertThat(latest(lead))
                .returns(Ending.DISAGREED, MinutesDetails::ending)
                .extracting(one -> one.points().getFirst().observation())
                .isEqualTo("Toujours trente.");
        assertThat(minutes.of(ministry, meeting)).as("both have not agreed").isEmpty();
    }

    @Test
    void silenceAfterAnObjectionLeavesTheObjectionAnnexed() {
        MinutesId id = put(PointOutcome.DISAGREEMENT);
        MinutesPoint point = latest(lead).points().getFirst();
        answering.observe(lead, id, 1, Map.of(point.id(), "Nous avions dit trente jours."));
        handing.rewrite(cabinet, read(id));
        assertThatExceptionOfType(Invalid.class)
                .as("its lead may be away")
                .isThrownBy(() -> handing.put(cabinet, read(id), inDays(HandingOverMinutes.FEWEST_DAYS_AGAIN - 1)))
                .returns("minutes.until.again", Invalid::key);
        assertThat(latest(cabinet).state()).isEqualTo(MinutesState.WRITING);
        handing.put(cabinet, read(id), inDays(HandingOverMinutes.FEWEST_DAYS_AGAIN));
        jdbc.sql("update minutes set until = '2020-04-01' where id = ?")
                .param(id.value())
                .update();
        handing.validate(cabinet, read(id));
        for (Viewer someone : List.of(lead, member, cabinet)) {
            assertThat(latest(someone))
                    .returns(Ending.SILENT, MinutesDetails::ending)
                    .returns(true, MinutesDetails::wasObservedBefore);
            assertThat(latest(someone).points().getFirst().earlier())
                    .extracting(Observation::words)
                    .containsExactly("Nous avions dit trente jours.");
        }
    }

    @Test
    void nobodyHandsOverOrValidatesWhatTheyHaveNotRead() {
        MinutesDetails begun = latest(cabinet);
        writing.markAllPresent(cabinet, begun.id());
        begun.points().forEach(point -> writing.giveOutcome(cabinet, point.id(), PointOutcome.AGREEMENT));
        MinutesAsRead stale = read(begun.id());
        writing.say(miprof, begun.points().getFirst().id(), Side.STATE, "", "À moitié écr");
        refused("minutes.changedMeanwhile", () -> handing.put(cabinet, stale, inDays(5)));
        handing.put(cabinet, read(begun.id()), inDays(5));
        jdbc.sql("update minutes set until = '2020-04-01' where id = ?")
                .param(begun.id().value())
                .update();
        MinutesAsRead silent = read(begun.id());
        answering.observe(lead, begun.id(), 1, Map.of(begun.points().getFirst().id(), "Non."));
        refused("minutes.changedMeanwhile", () -> handing.validate(miprof, silent));
        handing.rewrite(cabinet, read(begun.id()));
        refused("minutes.changedMeanwhile", () -> handing.validate(miprof, silent));
    }

    @Test
    void silenceIsToldAsSilence() {
        MinutesId id = put(PointOutcome.AGREEMENT);
        jdbc.sql("update minutes set until = '2020-04-01' where id = ?")
                .param(id.value())
                .update();
        assertThat(minutes.awaiting(cabinet)).extracting(MinutesDetails::id).contains(id);
        handing.validate(cabinet, read(id));
        assertThat(latest(lead)).returns(Ending.SILENT, MinutesDetails::ending);
        refused("minutes.frozen", () -> answering.agree(lead, id, 1));
    }

    @Test
    void aCorrectionIsAnotherVersionAndTheFirstOneStandsUntilThen() {
        MinutesId id = put(PointOutcome.ARBITRATION);
        answering.agree(lead, id, 1);
        assertThat(minutes.arbitrations(cabinet)).contains(remark);
        assertThat(minutes.arbitrations(lead)).isEmpty();
        assertThat(spoken.of(member, List.of(remark, hidden)))
                .singleElement()
                .returns(DAY, Spoken::day)
                .returns("minutes.spoken.ARBITRATION", Spoken::outcomeKey);
        assertThat(spoken.of(people.leadOfAMember().viewer(), List.of(remark))).isEmpty();
        MinutesId second = handing.correct(cabinet, id);
        assertThat(minutes.of(lead, meeting)).extracting(MinutesDetails::id).containsExactly(id);
        assertThat(minutes.of(cabinet, meeting)).extracting(MinutesDetails::id).containsExactly(second, id);
        refused("minutes.notValidated", () -> handing.correct(cabinet, id));
        writing.giveOutcome(
                cabinet, minutes.get(cabinet, second).points().getFirst().id(), PointOutcome.TO_DOCUMENT);
        assertThat(spoken.of(lead, List.of(remark)).getFirst().outcomeKey()).endsWith("ARBITRATION");
        assertThatExceptionOfType(Invalid.class)
                .as("what was validated comes back")
                .isThrownBy(() -> handing.put(cabinet, read(second), inDays(3)));
        handing.put(cabinet, read(second), inDays(7));
        answering.agree(lead, second, 1);
        assertThat(spoken.of(lead, List.of(remark)))
                .singleElement()
                .extracting(Spoken::outcomeKey)
                .isEqualTo("minutes.spoken.TO_DOCUMENT");
        assertThat(minutes.arbitrations(cabinet)).doesNotContain(remark);
    }

    @Test
    void anArbitrationIsAskedForUntilSomethingIsDecided() {
        answering.agree(lead, put(PointOutcome.ARBITRATION), 1);
        assertThat(minutes.arbitrations(cabinet)).contains(remark);
        decisions.decide(cabinet, List.of(remark), new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        assertThat(minutes.arbitrations(cabinet)).doesNotContain(remark);
    }

    @Test
    void whatWasPutOffIsSuggestedForTheNextMeeting() {
        answering.agree(lead, put(PointOutcome.PUT_OFF), 1);
        MeetingId next = arranging.arrange(cabinet, draft(BilateralFixtures.WEDNESDAY, 16));
        for (Viewer someone : List.of(lead, cabinet)) {
            assertThat(suggestions.of(someone, next))
                    .filteredOn(one -> one.kind() == Suggestion.Kind.LEFT_OVER)
                    .extracting(Suggestion::title)
                    .as("what was put off, and what was left to writing")
                    .hasSize(3)
                    .contains("La suite", "Le calendrier");
        }
    }

    @Test
    void whoWasNotThereSuggestsWhatTheyMayReadOfTheLastTime() {
        answering.agree(lead, put(PointOutcome.PUT_OFF), 1);
        MeetingId later = arranging.arrange(cabinet, draft(DAY.plusDays(1), 10));
        agenda.addPoint(lead, later, "Plus tard", 10);
        meetings.markHeld(cabinet, unmoved(later));
        MinutesDetails begun = minutes.of(cabinet, later).getFirst();
        writing.giveOutcome(cabinet, begun.points().getFirst().id(), PointOutcome.PUT_OFF);
        MeetingId next = arranging.arrange(cabinet, draft(BilateralFixtures.WEDNESDAY, 16));
        assertThat(before(cabinet, next))
                .as("also what was put off before, and is in no minutes since")
                .extracting(LeftOver.Point::title)
                .hasSize(3)
                .startsWith("Plus tard")
                .endsWith("La suite");
        assertThat(before(lead, next))
                .as("the later ones are not put before it yet")
                .extracting(LeftOver.Point::remark)
                .containsExactly(remark, null);
        assertThat(before(ministry, next))
                .as("it may not read the remark, nor its place")
                .extracting(LeftOver.Point::title)
                .containsExactly("La suite");
    }

    private List<LeftOver.Point> before(Viewer viewer, MeetingId next) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> leftOver.before(viewer, standings.find(next).orElseThrow())));
    }

    @Test
    void whoWasNotThereReadsNothingOfHowTheyBecameSo() {
        MinutesId id = put(PointOutcome.AGREEMENT);
        MinutesPoint point = latest(lead).points().getFirst();
        answering.observe(lead, id, 1, Map.of(point.id(), "Nous avions dit trente jours."));
        handing.validate(miprof, read(id));
        MinutesId second = handing.correct(cabinet, id);
        handing.put(cabinet, read(second), inDays(7));
        answering.agree(lead, second, 1);
        assertThat(minutes.of(ministry, meeting))
                .as("the first version was never agreed to")
                .singleElement()
                .returns(1, MinutesDetails::version)
                .returns(true, MinutesDetails::latest)
                .returns(0, MinutesDetails::round)
                .returns(null, MinutesDetails::putAt)
                .returns(null, MinutesDetails::until);
        assertThat(latest(lead))
                .returns(2, MinutesDetails::version)
                .returns(1, MinutesDetails::round)
                .returns(inDays(7), MinutesDetails::until);
    }

    @Test
    void aPointAfterWhichSomethingIsToBeDoneStays() {
        MinutesDetails begun = latest(cabinet);
        MinutesPointId point = begun.points().getLast().id();
        ActionId action = followUps.add(
                cabinet, point, new ActionDraft("Envoyer les chiffres", lead.organisation(), "", inDays(3)));
        refused("minutes.point.owed", () -> writing.removePoint(cabinet, point));
        followUps.remove(cabinet, action);
        writing.removePoint(cabinet, point);
        assertThat(latest(cabinet).points()).hasSize(1);
    }

    @Test
    void whoIsAskedToAnswerGetsAWholeText() {
        MinutesDetails begun = latest(cabinet);
        refused("minutes.outcome.missing", () -> handing.put(cabinet, read(begun.id()), inDays(15)));
        begun.points().forEach(point -> writing.giveOutcome(cabinet, point.id(), PointOutcome.AGREEMENT));
        refused("minutes.presence.missing", () -> handing.put(cabinet, read(begun.id()), inDays(15)));
        writing.markAllPresent(cabinet, begun.id());
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> handing.put(cabinet, read(begun.id()), inDays(0)));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> handing.put(cabinet, read(begun.id()), inDays(91)));
        refused("minutes.notPut", () -> handing.validate(cabinet, read(begun.id())));
        writing.addAttendee(cabinet, begun.id(), lead.organisation(), "Bénévole");
        refused(
                "minutes.attendee.outside",
                () -> writing.addAttendee(
                        cabinet, begun.id(), people.leadOfAMember().viewer().organisation(), "Intruse"));
        MinutesPointId more = writing.addPoint(cabinet, begun.id(), "Venu en séance");
        writing.removePoint(cabinet, more);
        writing.say(cabinet, begun.points().getFirst().id(), Side.ASSOCIATION, "", "Dit.");
        refused(
                "minutes.point.written",
                () -> writing.removePoint(cabinet, begun.points().getFirst().id()));
        Attendee added = latest(cabinet).attendees().getLast();
        assertThat(added).returns("Bénévole", Attendee::function);
        writing.removeAttendee(cabinet, begun.id(), added.id());
        handing.put(cabinet, read(begun.id()), inDays(90));
        assertThat(latest(ministry).state()).as("it was present").isEqualTo(MinutesState.PUT);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> handing.validate(ministry, read(begun.id())));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> handing.validate(lead, read(begun.id())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> handing.validate(people.leadOfAMember().viewer(), read(begun.id())));
    }

    @Test
    void aMeetingThatIsStillToComeHasNone() {
        MeetingId next = arranging.arrange(cabinet, draft(BilateralFixtures.WEDNESDAY, 9));
        refused("minutes.notHeld", () -> writing.begin(cabinet, next));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> writing.begin(lead, next));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> writing.begin(people.leadOfAMember().viewer(), next));
        assertThat(minutes.of(cabinet, next)).isEmpty();
    }

    @Test
    void twoWhoWriteOneTextAtOnceReadEachOtherFirst() throws Exception {
        MinutesPointId point = latest(cabinet).points().getFirst().id();
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String words = "Texte " + i;
            Viewer someone = i % 2 == 0 ? cabinet : miprof;
            acts.add(() -> {
                try {
                    writing.say(someone, point, Side.STATE, "", words);
                    return true;
                } catch (MinutesWrittenMeanwhile late) {
                    assertThat(late.theirs()).startsWith("Texte ");
                    return false;
                }
            });
        }
        List<Boolean> won = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var one : pool.invokeAll(acts)) {
                won.add(one.get());
            }
        }
        assertThat(won).containsOnlyOnce(true);
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).returns(key, Refusal::key);
    }
}
