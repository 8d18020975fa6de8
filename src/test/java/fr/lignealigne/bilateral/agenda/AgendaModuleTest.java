package fr.lignealigne.bilateral.agenda;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.request.AskDraft;
import fr.lignealigne.bilateral.request.AskingAssociations;
import fr.lignealigne.bilateral.request.PlacingRequests;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.decision.Releasing;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@RecordApplicationEvents
class AgendaModuleTest {

    @Autowired
    Agendas agendas;

    @Autowired
    WritingAgendas writing;

    @Autowired
    AgendaSuggestions suggestions;

    @Autowired
    SharedPoints shared;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    AskingAssociations asking;

    @Autowired
    Requesting requesting;

    @Autowired
    PlacingRequests placing;

    @Autowired
    Decisions decisions;

    @Autowired
    Releasing releasing;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    private BilateralFixtures table;
    private Viewer cabinet;
    private Viewer lead;
    private Viewer member;
    private Viewer coordinator;
    private PlanVersionId version;
    private RemarkId promised;
    private RemarkId other;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingWithAnAssociationThatDeposited() {
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        lead = table.association().viewer();
        member =
                people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER).viewer();
        coordinator = table.coordinator().viewer();
        version = scenes.openVersion();
        promised = scenes.deposited(lead, version, "Un délai plus long.");
        other = scenes.deposited(lead, version, "Des moyens.");
        scenes.deposited(people.leadOfAMember().viewer(), version, "D’une autre.");
        scenes.close(version);
        meeting = arranging.arrange(cabinet, table.draft(BilateralFixtures.at(10, 0)));
    }

    @Test
    void bothSidesBuildOneAgendaAndReadWhoAddedWhat() {
        writing.addPoint(member, meeting, " Nos moyens ", 20);
        PointId second = writing.addRemark(lead, meeting, other, 15);
        writing.addPoint(cabinet, meeting, "La suite du calendrier", 20);
        Agenda agenda = agendas.of(lead, meeting);
        assertThat(agenda)
                .returns(45, Agenda::length)
                .returns(55, Agenda::planned)
                .returns(10, Agenda::overflow);
        assertThat(agenda.points())
                .extracting(AgendaPoint::rank, AgendaPoint::addedBy, AgendaPoint::mayTakeOff)
                .containsExactly(
                        tuple(1, lead.organisation(), true),
                        tuple(2, lead.organisation(), true),
                        tuple(3, cabinet.organisation(), false));
        writing.leaveToWriting(cabinet, second);
        assertThat(agendas.of(lead, meeting)).returns(0, Agenda::overflow);
        writing.shareOut(lead, meeting);
        assertThat(agendas.points(cabinet, meeting))
                .extracting(AgendaPoint::minutes)
                .containsExactly(25, 0, 20);
        writing.giveMinutes(cabinet, second, 0, 5);
        assertThat(agendas.points(cabinet, meeting)).noneMatch(AgendaPoint::inWriting);
    }

    @Test
    void theOrderIsThatOfWhatOneSees() {
        PointId hidden = decidedAndAdded();
        PointId first = writing.addPoint(lead, meeting, "Premier", 10);
        PointId second = writing.addPoint(lead, meeting, "Deuxième", 10);
        writing.move(lead, second, 1);
        assertThat(agendas.points(lead, meeting)).extracting(AgendaPoint::id).containsExactly(second, first);
        assertThat(agendas.points(lead, meeting)).extracting(AgendaPoint::rank).containsExactly(1, 2);
        assertThat(agendas.points(cabinet, meeting)).extracting(AgendaPoint::id).containsExactly(hidden, second, first);
        writing.move(lead, second, 99);
        assertThat(agendas.points(lead, meeting)).extracting(AgendaPoint::id).containsExactly(first, second);
    }

    @Test
    void aPointThatAnUnreleasedDecisionGaveBirthToIsTheStatesOwnUntilTheRelease() {
        assertThat(suggestions.of(cabinet, meeting)).noneMatch(one -> one.kind() == Suggestion.Kind.TO_DISCUSS);
        PointId hidden = decidedAndAdded();
        assertThat(agendas.points(cabinet, meeting)).singleElement().returns(true, AgendaPoint::stateOnly);
        for (Viewer someone : List.of(lead, member)) {
            assertThat(agendas.points(someone, meeting)).isEmpty();
            assertThat(agendas.of(someone, meeting)).returns(0, Agenda::planned);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> writing.takeOff(someone, hidden));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> writing.move(someone, hidden, 1));
            assertThat(suggestions.of(someone, meeting))
                    .as("it is suggested like any other")
                    .filteredOn(one -> promised.equals(one.remark()))
                    .singleElement()
                    .returns(Suggestion.Kind.DEPOSITED, Suggestion::kind);
        }
        releases.release(cabinet, version);
        assertThat(agendas.points(lead, meeting)).singleElement().returns(false, AgendaPoint::stateOnly);
    }

    @Test
    void oneThatWasDecidedOtherwiseBeforeTheReleaseStaysTheStatesOwn() {
        decidedAndAdded();
        AnswerDetails answer =
                Objects.requireNonNull(decisions.of(cabinet, List.of(promised)).get(promised));
        decisions.change(
                cabinet,
                answer.id(),
                answer.revision(),
                List.of(promised),
                new DecisionDraft(Outcome.REJECTED, "Non."));
        releases.release(cabinet, version);
        assertThat(agendas.points(lead, meeting)).isEmpty();
        assertThat(sharedPoints(meeting)).isEmpty();
        assertThat(agendas.points(cabinet, meeting)).singleElement().returns(true, AgendaPoint::stateOnly);
    }

    @Test
    void oneThatWasReleasedAsDecidedIsShared() {
        decidedAndAdded();
        assertThat(sharedPoints(meeting)).isEmpty();
        releases.release(cabinet, version);
        assertThat(sharedPoints(meeting)).extracting(SharedPoints.Point::remark).containsExactly(promised);
    }

    private List<SharedPoints.Point> sharedPoints(MeetingId id) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> shared.of(id)));
    }

    @Test
    void sharingOutLeavesNoTraceOfWhatTheAssociationDoesNotSee() {
        PointId hidden = decidedAndAdded();
        writing.addPoint(lead, meeting, "Nos moyens", 20);
        writing.addPoint(lead, meeting, "Nos locaux", 5);
        writing.shareOut(cabinet, meeting);
        assertThat(agendas.points(lead, meeting))
                .extracting(AgendaPoint::minutes)
                .containsExactly(25, 20);
        assertThat(agendas.points(cabinet, meeting))
                .filteredOn(point -> point.id().equals(hidden))
                .singleElement()
                .returns(10, AgendaPoint::minutes);
    }

    @Test
    void sharingOutIsToldAsFarAsSomethingChangedAndToThoseWhoSeeIt() {
        Viewer ministry = table.ministry().viewer();
        MeetingId invited = arranging.arrange(
                cabinet,
                new MeetingDraft(
                        lead.organisation(),
                        Set.of(table.ofTheMinistry()),
                        new Place.ByVideo("https://visio.example/a"),
                        BilateralFixtures.at(14, 0),
                        "Les moyens"));
        PointId remark = writing.addRemark(lead, invited, other, 10);
        long before = told();
        WritingAgendas.SharedOut out = writing.shareOut(lead, invited);
        assertThat(out.changedAny()).isTrue();
        assertThat(told()).isEqualTo(before + 1);
        AgendaChanged change = events.stream(AgendaChanged.class).toList().getLast();
        assertThat(change.mayBeKnownTo(cabinet)).isTrue();
        assertThat(change.mayBeKnownTo(ministry)).as("it reads no remark").isFalse();
        assertThat(writing.shareOut(cabinet, invited).changedAny()).isFalse();
        assertThat(told()).as("nothing changed").isEqualTo(before + 1);
        writing.shareBack(lead, out);
        assertThat(agendas.points(lead, invited))
                .extracting(AgendaPoint::minutes)
                .containsExactly(10);
        writing.giveMinutes(cabinet, remark, 10, 12);
        writing.shareBack(lead, out);
        assertThat(agendas.points(lead, invited))
                .as("somebody gave it others since")
                .extracting(AgendaPoint::minutes)
                .containsExactly(12);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> writing.shareBack(ministry, out));
    }

    private long told() {
        return events.stream(AgendaChanged.class).count();
    }

    @Test
    void aPointIsPutBackAsItWas() {
        PointId carried = writing.carry(lead, meeting, "Reporté", 15);
        writing.addPoint(lead, meeting, "Nos moyens", 20);
        PointId remark = writing.addRemark(cabinet, meeting, promised, 10);
        writing.leaveToWriting(cabinet, remark);
        List<AgendaPoint> before = agendas.points(cabinet, meeting);
        WritingAgendas.TakenOff off = writing.takeOff(lead, carried);
        writing.putBack(lead, off);
        writing.putBack(lead, off);
        assertThat(agendas.points(cabinet, meeting)).isEqualTo(before);
        WritingAgendas.TakenOff shown = writing.takeOff(cabinet, remark);
        decisions.decide(cabinet, List.of(promised), new DecisionDraft(Outcome.TO_DISCUSS, "À voir."));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> writing.putBack(lead, shown));
        writing.putBack(cabinet, shown);
        assertThat(agendas.points(cabinet, meeting))
                .as("the association has seen it already")
                .isEqualTo(before);
        WritingAgendas.TakenOff again = writing.takeOff(cabinet, remark);
        writing.addRemark(lead, meeting, promised, 10);
        refused("agenda.remark.already", () -> writing.putBack(cabinet, again));
    }

    @Test
    void theAssociationAddsThatRemarkAllTheSameAndLearnsNothing() {
        decidedAndAdded();
        writing.addRemark(lead, meeting, promised, 12);
        for (Viewer someone : List.of(lead, cabinet)) {
            assertThat(agendas.points(someone, meeting))
                    .singleElement()
                    .returns(PointOrigin.REMARK, AgendaPoint::origin)
                    .returns(false, AgendaPoint::stateOnly)
                    .returns(lead.organisation(), AgendaPoint::addedBy)
                    .returns(12, AgendaPoint::minutes);
        }
        assertThatExceptionOfType(AgendaRefused.class)
                .isThrownBy(() -> writing.addRemark(lead, meeting, promised, 12))
                .returns("agenda.remark.already", Refusal::key);
    }

    @Test
    void whatItsRequestSaysComesFirstAndIsNoSecret() {
        RequestId request = RequestScenes.sent(requesting, lead, RequestScenes.draft(promised));
        placing.link(cabinet, request, meeting);
        decisions.decide(cabinet, List.of(promised), new DecisionDraft(Outcome.TO_DISCUSS, "À voir."));
        for (Viewer someone : List.of(lead, cabinet)) {
            assertThat(suggestions.of(someone, meeting))
                    .extracting(Suggestion::kind)
                    .startsWith(Suggestion.Kind.REQUESTED, Suggestion.Kind.DEPOSITED);
        }
        writing.addRemark(cabinet, meeting, promised, 10);
        assertThat(agendas.points(lead, meeting)).as("it asked for it itself").hasSize(1);
    }

    @Test
    void whoIsInvitedReadsWhatTheyMayAndWritesNothing() {
        MeetingId invited = arranging.arrange(
                cabinet,
                new MeetingDraft(
                        lead.organisation(),
                        Set.of(table.ofTheMinistry()),
                        BilateralFixtures.byVideo(),
                        BilateralFixtures.at(14, 0),
                        "Les moyens"));
        Viewer ministry = table.ministry().viewer();
        writing.addPoint(lead, invited, "Nos moyens", 20);
        writing.addRemark(lead, invited, other, 20);
        assertThat(agendas.points(ministry, invited))
                .as("remarks are not the ministry's to read")
                .extracting(AgendaPoint::title)
                .containsExactly("Nos moyens");
        assertThat(suggestions.of(ministry, invited)).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> writing.addPoint(ministry, invited, "Encore", 10));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> writing.shareOut(ministry, invited));
    }

    @Test
    void whoMayNotKnowTheMeetingFindsNoAgenda() {
        PointId point = writing.addPoint(lead, meeting, "Nos moyens", 20);
        for (Viewer someone : List.of(
                coordinator,
                people.leadOfAMember().viewer(),
                table.ministry().viewer(),
                people.playing(Role.ADMINISTRATOR).viewer())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> agendas.of(someone, meeting));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> suggestions.of(someone, meeting));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> writing.addPoint(someone, meeting, "A", 5));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> writing.takeOff(someone, point));
        }
    }

    @Test
    void whatDoesNotFitIsRefusedInASentence() {
        PointId point = writing.addPoint(lead, meeting, "Nos moyens", 20);
        PointId remark = writing.addRemark(lead, meeting, other, 5);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> writing.takeOff(cabinet, point));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> writing.addPoint(lead, meeting, "  ", 5));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> writing.addPoint(lead, meeting, "A", 0));
        refused("agenda.title.ofARemark", () -> writing.retitle(lead, remark, "", "Autrement"));
        refused("agenda.changedMeanwhile", () -> writing.retitle(lead, point, "Un autre titre", "Autrement"));
        refused("agenda.changedMeanwhile", () -> writing.giveMinutes(cabinet, point, 10, 30));
        refused(
                "agenda.remark.notDeposited",
                () -> writing.addRemark(
                        cabinet,
                        meeting,
                        scenes.deposited(people.leadOfAMember().viewer(), scenes.openVersion(), "À elles."),
                        5));
        meetings.cancel(lead, unmoved(meeting), "Un empêchement.");
        refused("agenda.closed", () -> writing.addPoint(lead, meeting, "Trop tard", 5));
        assertThat(agendas.of(lead, meeting)).returns(false, Agenda::mayWrite);
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() throws Exception {
        PointId point = writing.addPoint(lead, meeting, "Nos moyens", 20);
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int minutes = 21 + i;
            Viewer someone = i % 2 == 0 ? lead : cabinet;
            acts.add(() -> {
                writing.addPoint(someone, meeting, "Point de " + minutes, 5);
                try {
                    writing.giveMinutes(someone, point, 20, minutes);
                    return true;
                } catch (AgendaRefused late) {
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
        assertThat(agendas.points(lead, meeting)).hasSize(7);
    }

    private PointId decidedAndAdded() {
        decisions.decide(cabinet, List.of(promised), new DecisionDraft(Outcome.TO_DISCUSS, "À voir ensemble."));
        decisions.decide(cabinet, List.of(other), new DecisionDraft(Outcome.ACCEPTED, "Oui."));
        decideTheOthers();
        assertThat(suggestions.of(cabinet, meeting))
                .filteredOn(one -> one.kind() == Suggestion.Kind.TO_DISCUSS)
                .extracting(Suggestion::remark)
                .containsExactly(promised);
        return writing.addRemark(cabinet, meeting, promised, 10);
    }

    private void decideTheOthers() {
        releasing
                .standing(cabinet, version)
                .missing()
                .forEach(one ->
                        decisions.decide(cabinet, List.of(one.remark()), new DecisionDraft(Outcome.ACCEPTED, "Oui.")));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).returns(key, Refusal::key);
    }

    @Test
    void whatTheStateAskedForIsRequestedToo() {
        RequestId asked = asking.ask(
                cabinet, new AskDraft(lead.organisation(), Set.of(Theme.BUDGET), List.of(other), "Vos chiffres."));
        requesting.send(lead, asked, 0, RequestScenes.draft());
        placing.link(cabinet, asked, meeting);
        assertThat(suggestions.of(lead, meeting).getFirst())
                .returns(other, Suggestion::remark)
                .returns(Suggestion.Kind.REQUESTED, Suggestion::kind)
                .returns("Des moyens.", Suggestion::words);
    }
}
