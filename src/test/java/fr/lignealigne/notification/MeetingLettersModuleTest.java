package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationDraft;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.InvitationReceipt;
import fr.lignealigne.bilateral.InvitationReceipts;
import fr.lignealigne.bilateral.MeetingAsRead;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.bilateral.OfferLapsed;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.Replacing;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.SlotAlreadyTaken;
import fr.lignealigne.notification.PostOffice.Arrived;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What those invited to a meeting find in their mail, and in which order. */
@PortalTest
class MeetingLettersModuleTest {

    private final String link = BilateralFixtures.byVideo().link();

    @Autowired
    People people;

    @Autowired
    Officials officials;

    @Autowired
    Arranging arranging;

    @Autowired
    TimeZones timeZones;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Replacing replacing;

    @Autowired
    Members members;

    @Autowired
    InvitationReceipts receipts;

    @Autowired
    MeetingRounds rounds;

    @Autowired
    MeetingLetterTable table;

    @Autowired
    Offers offers;

    @Autowired
    Attempts attempts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AutowireCapableBeanFactory beans;

    private PostOffice post;
    private People.Someone lead;
    private People.Someone second;
    private People.Someone member;
    private People.Someone cabinet;
    private People.Someone ministry;
    private People.Someone other;
    private OfficialId adviser;
    private OfficialId deputy;

    @BeforeEach
    void theyHaveAddresses() {
        jdbc.sql("delete from outgoing_mail").update();
        BilateralFixtures.noMeetings(jdbc);
        post = new PostOffice(jdbc, beans);
        lead = people.leadOfAMember();
        second = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        cabinet = people.ofTheState(Role.CABINET);
        ministry = people.ofTheState(Role.MINISTRY);
        other = people.leadOfAMember();
        adviser = official("Conseillère justice", cabinet);
        deputy = official("Adjoint au chef de bureau", ministry);
    }

    @AfterEach
    void closeThePostOffice() {
        post.close();
    }

    private OfficialId official(String function, People.Someone someone) {
        return officials.register(
                cabinet.viewer(),
                new OfficialDraft(
                        function,
                        someone.viewer().organisation(),
                        someone.viewer().person(),
                        Set.of()));
    }

    private MeetingId arrange(int hour) {
        return arranging.arrange(
                cabinet.viewer(),
                new MeetingDraft(
                        lead.viewer().organisation(),
                        Set.of(adviser),
                        new Place.ByVideo(link),
                        BilateralFixtures.at(hour, 0),
                        "Objet zqobjet"));
    }

    private void move(MeetingId meeting, int hour) {
        arranging.move(
                cabinet.viewer(),
                asRead(meeting),
                BilateralFixtures.at(hour, 0),
                new Place.ByVideo(link),
                "Motif zqmotif");
    }

    private List<String> said(People.Someone someone) throws Exception {
        return post.arrivedAt(someone.email()).stream().map(Arrived::said).toList();
    }

    private MeetingAsRead asRead(MeetingId id) {
        return meetings.get(cabinet.viewer(), id).asRead();
    }

    @Test
    void whoIsOverseasReadsTheirOwnHourBelowThatOfParis() throws Exception {
        timeZones.choose(lead.viewer(), FrenchZone.NOUVELLE_CALEDONIE);
        MeetingId meeting = arrange(15);
        post.postman().round();
        meetings.cancel(cabinet.viewer(), asRead(meeting), "Motif");
        post.postman().round();
        assertThat(post.arrivedAt(lead.email()))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.text().replaceAll("[\u00a0\u202f]", " "))
                        .contains("mercredi 3 décembre, de 15 h à 15 h 45 (heure de Paris)")
                        .contains("Chez vous : jeudi 4 décembre, 1 h – 1 h 45 en Nouvelle-Calédonie"));
        assertThat(post.arrivedAt(cabinet.email()))
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.text()).doesNotContain("Chez vous"));
    }

    @Test
    void eachLeadAndEachOfficialGetsAnInvitationOfTheirOwn() throws Exception {
        arrange(10);
        post.postman().round();
        assertThat(post.arrived())
                .extracting(Arrived::to)
                .containsExactlyInAnyOrder(lead.email(), second.email(), cabinet.email());
        List<String> addresses =
                List.of(lead.email(), second.email(), cabinet.email(), member.email(), ministry.email(), other.email());
        for (Arrived letter : post.arrived()) {
            assertThat(PostOffice.tree(letter.message()))
                    .isEqualTo("multipart/mixed[multipart/alternative[text/plain UTF-8, text/html UTF-8,"
                            + " text/calendar UTF-8 REQUEST], application/ics]");
            assertThat(letter.said()).isEqualTo("REQUEST 0");
            assertThat(letter.event().getAttendees())
                    .singleElement()
                    .satisfies(own -> assertThat(own.getEmail()).isEqualTo(letter.to()));
            List<String> texts = PostOffice.texts(letter.message());
            assertThat(texts.get(2)).isEqualTo(texts.get(3));
            assertThat(letter.whole())
                    .contains("Content-Transfer-Encoding: base64")
                    .contains(link)
                    .doesNotContain("zqobjet")
                    .doesNotContain(addresses.stream()
                            .filter(address -> !address.equals(letter.to()))
                            .toArray(String[]::new));
        }
        assertThat(post.arrivedAt(lead.email()).getFirst().text().replaceAll("[\u00a0\u202f]", " "))
                .contains("mercredi 3 décembre, de 10 h à 10 h 45 (heure de Paris)", "Conseillère justice")
                .contains("Acceptez, refusez ou proposez une autre heure");
        assertThat(post.arrivedAt(cabinet.email()).getFirst().text())
                .contains(lead.viewer().organisationName())
                .doesNotContain("Acceptez");
    }

    @Test
    void theSequenceRisesWithATimeOrAPlaceAndWithTheCancellationAndWithNothingElse() throws Exception {
        MeetingId meeting = arrange(10);
        meetings.accept(lead.viewer(), asRead(meeting));
        meetings.confirm(cabinet.viewer(), asRead(meeting));
        move(meeting, 11);
        arranging.move(
                cabinet.viewer(),
                asRead(meeting),
                BilateralFixtures.at(11, 0),
                BilateralFixtures.byVideo(),
                "Le lien ne marche pas.");
        post.postman().round();
        meetings.cancel(cabinet.viewer(), asRead(meeting), "Le ministre est appelé ailleurs, zqmotif.");
        post.postman().round();
        assertThat(said(lead))
                .containsExactly("REQUEST 0", "REQUEST 0", "REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3");
        assertThat(said(second)).isEqualTo(said(lead));
        // Officials hear once it is certain.
        assertThat(said(cabinet)).containsExactly("REQUEST 0", "REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3");
        List<Arrived> letters = post.arrivedAt(lead.email());
        assertThat(letters)
                .extracting(letter -> letter.event().getStatus().getValue())
                .containsExactly("TENTATIVE", "TENTATIVE", "CONFIRMED", "TENTATIVE", "TENTATIVE", "CANCELLED");
        assertThat(letters)
                .extracting(letter -> letter.event()
                        .getAttendees()
                        .getFirst()
                        .getParticipationStatus()
                        .getValue())
                .containsExactly(
                        "NEEDS-ACTION", "ACCEPTED", "ACCEPTED", "NEEDS-ACTION", "NEEDS-ACTION", "NEEDS-ACTION");
        assertThat(letters)
                .extracting(letter -> letter.event().getUid().getValue())
                .containsOnly(meeting + "@ligne-a-ligne");
        assertThat(PostOffice.tree(letters.getLast().message())).contains("text/calendar UTF-8 CANCEL");
        for (Arrived letter : post.arrived()) {
            assertThat(letter.whole()).doesNotContain("zqobjet", "zqmotif");
        }
        assertThat(letters.getLast().whole()).doesNotContain("visio.example");
    }

    @Test
    void anOfficialWhoIsReplacedIsTakenOutTheSuccessorInvitedAndNobodyElseRaised() throws Exception {
        MeetingId meeting = arrange(10);
        post.postman().round();
        BilateralFixtures.replace(replacing, cabinet.viewer(), meetings.get(cabinet.viewer(), meeting), Set.of(deputy));
        post.postman().round();
        assertThat(said(cabinet)).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(said(ministry)).containsExactly("REQUEST 0");
        assertThat(said(lead)).containsExactly("REQUEST 0", "REQUEST 0");
        assertThat(post.arrivedAt(lead.email()).getLast().text())
                .contains("Adjoint au chef de bureau")
                .doesNotContain("Conseillère justice");
        BilateralFixtures.replace(
                replacing, cabinet.viewer(), meetings.get(cabinet.viewer(), meeting), Set.of(deputy, adviser));
        move(meeting, 15);
        post.postman().round();
        assertThat(said(cabinet)).containsExactly("REQUEST 0", "CANCEL 1", "REQUEST 2", "REQUEST 3");
        assertThat(said(ministry)).containsExactly("REQUEST 0", "REQUEST 0", "REQUEST 1");
        assertThat(said(lead)).containsExactly("REQUEST 0", "REQUEST 0", "REQUEST 0", "REQUEST 1");
    }

    @Test
    void theAnswerOfTheAssociationOutlivesAnotherOfficial() {
        MeetingId meeting = arrange(10);
        meetings.accept(lead.viewer(), asRead(meeting));
        BilateralFixtures.replace(replacing, cabinet.viewer(), meetings.get(cabinet.viewer(), meeting), Set.of(deputy));
        assertThat(meetings.get(lead.viewer(), meeting).state().name()).isEqualTo("ACCEPTED");
        assertThat(meetings.get(lead.viewer(), meeting).sequence()).isZero();
        assertThat(meetings.get(ministry.viewer(), meeting).officials()).hasSize(1);
        assertThatThrownBy(() -> meetings.get(people.ofTheState(Role.MINISTRY).viewer(), meeting))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void othersComeOnlyWhenTheyAreFreeAndOnlyWhoConductsSendsThem() {
        MeetingId meeting = arrange(10);
        MeetingId same = arranging.arrange(
                cabinet.viewer(),
                new MeetingDraft(
                        other.viewer().organisation(),
                        Set.of(deputy),
                        BilateralFixtures.byVideo(),
                        BilateralFixtures.at(10, 0),
                        "Objet"));
        assertThatThrownBy(() -> BilateralFixtures.replace(
                        replacing, cabinet.viewer(), meetings.get(cabinet.viewer(), meeting), Set.of(deputy)))
                .isInstanceOf(SlotAlreadyTaken.class);
        assertThatThrownBy(() -> BilateralFixtures.replace(
                        replacing, cabinet.viewer(), meetings.get(cabinet.viewer(), meeting), Set.of(adviser)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> BilateralFixtures.replace(
                        replacing, cabinet.viewer(), meetings.get(cabinet.viewer(), meeting), Set.of()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> BilateralFixtures.replace(
                        replacing, lead.viewer(), meetings.get(cabinet.viewer(), meeting), Set.of(deputy)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> BilateralFixtures.replace(
                        replacing, other.viewer(), meetings.get(cabinet.viewer(), meeting), Set.of(deputy)))
                .isInstanceOf(NotFound.class);
        // The one who was freed is free: the other meeting may have her.
        meetings.cancel(cabinet.viewer(), asRead(same), "Pour voir");
        BilateralFixtures.replace(replacing, cabinet.viewer(), meetings.get(cabinet.viewer(), meeting), Set.of(deputy));
        arranging.arrange(
                cabinet.viewer(),
                new MeetingDraft(
                        other.viewer().organisation(),
                        Set.of(adviser),
                        BilateralFixtures.byVideo(),
                        BilateralFixtures.at(10, 0),
                        "Objet"));
        meetings.cancel(cabinet.viewer(), asRead(meeting), "Pour voir");
        assertThatThrownBy(() -> BilateralFixtures.replace(
                        replacing, cabinet.viewer(), meetings.get(cabinet.viewer(), meeting), Set.of(adviser)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aCancellationNeverOvertakesItsInvitation() throws Exception {
        MeetingId meeting = arrange(10);
        post.postmanInVain().round();
        meetings.cancel(cabinet.viewer(), asRead(meeting), "Empêchement");
        post.postman().round();
        assertThat(post.arrived()).isEmpty();
        post.pass(Duration.ofMinutes(2));
        post.postman().round();
        // What was tried may have arrived, and takes no more attempt: it holds a link.
        for (People.Someone someone : List.of(lead, second, cabinet)) {
            assertThat(said(someone)).containsExactly("CANCEL 1");
        }
    }

    @Test
    void whatNeverCouldLeaveHoldsWhatFollowsUpOnlyUntilItIsGivenUp() throws Exception {
        MeetingId meeting = arrange(10);
        post.postmanInVain().round();
        move(meeting, 11);
        for (int attempt = 1; attempt < 12; attempt++) {
            post.pass(Duration.ofHours(5));
            post.postmanInVain().round();
        }
        post.postman().round();
        assertThat(post.arrived()).isEmpty();
        post.pass(Duration.ofHours(5));
        post.postman().round();
        assertThat(said(lead)).containsExactly("REQUEST 1");
        assertThat(jdbc.sql("select count(*) from outgoing_mail where body <> '' or calendar is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasArrangedAndCancelledBeforeAnythingLeftTroublesNobody() throws Exception {
        MeetingId meeting = arrange(10);
        move(meeting, 11);
        meetings.cancel(cabinet.viewer(), asRead(meeting), "Erreur de saisie");
        post.postman().round();
        assertThat(post.arrived()).isEmpty();
    }

    @Test
    void severalPostmenAtOnceKeepTheOrder() throws Exception {
        for (int hour : List.of(9, 10, 11, 14, 15, 16)) {
            MeetingId meeting = arrange(hour);
            meetings.accept(lead.viewer(), asRead(meeting));
            meetings.confirm(cabinet.viewer(), asRead(meeting));
        }
        post.postmanInVain().round();
        for (MeetingId meeting : jdbc.sql("select id from bilateral_meeting")
                .query((row, index) -> new MeetingId(row.getObject(1, UUID.class)))
                .list()) {
            arranging.move(
                    cabinet.viewer(),
                    asRead(meeting),
                    meetings.get(cabinet.viewer(), meeting).slot(),
                    BilateralFixtures.byVideo(),
                    "Le lien ne marche pas.");
        }
        post.pass(Duration.ofMinutes(2));
        try (ExecutorService postmen = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> all = List.of(1, 2, 3, 4).stream()
                    .map(one -> postmen.submit(() -> post.postman().round()))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        post.postman().round();
        for (MeetingId meeting : jdbc.sql("select id from bilateral_meeting")
                .query((row, index) -> new MeetingId(row.getObject(1, UUID.class)))
                .list()) {
            assertThat(post.arrivedAt(lead.email()).stream()
                            .filter(letter -> letter.event().getUid().getValue().startsWith(meeting.toString()))
                            .map(Arrived::said))
                    .containsExactly("REQUEST 0", "REQUEST 0", "REQUEST 0", "REQUEST 1");
        }
    }

    private void freeze(People.Someone someone, boolean frozen) {
        jdbc.sql("update person set frozen = ? where id = ?")
                .params(frozen, someone.viewer().person().value())
                .update();
    }

    private int answersTold(People.Someone someone) {
        return told(someone, "MEETING_ANSWERED");
    }

    private int told(People.Someone someone, String kind) {
        return jdbc.sql("select count(*) from notice where kind = ? and person_id = ?")
                .params(kind)
                .param(someone.viewer().person().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoArrangedHearsThatTheMeetingIsCalledOffAndNobodyOfWhatTheyDidThemselves() {
        MeetingId theirs = arrange(10);
        meetings.accept(lead.viewer(), asRead(theirs));
        meetings.cancel(lead.viewer(), asRead(theirs), "Empêchement");
        assertThat(told(cabinet, "MEETING_UPSET")).isEqualTo(1);
        assertThat(told(second, "MEETING_CANCELLED")).isEqualTo(1);
        assertThat(told(lead, "MEETING_CANCELLED")).isZero();
        meetings.cancel(cabinet.viewer(), asRead(arrange(14)), "Motif");
        assertThat(told(cabinet, "MEETING_UPSET")).as("her own act").isEqualTo(1);
        assertThat(told(lead, "MEETING_CANCELLED")).isEqualTo(1);
    }

    @Test
    void aCoordinatorHearsThatTheStateMovesOrCallsOffWhatSheArranged() {
        People.Someone coordinator = people.coordinator();
        MeetingId meeting = arranging.arrange(
                coordinator.viewer(),
                new MeetingDraft(
                        lead.viewer().organisation(),
                        Set.of(adviser),
                        new Place.ByVideo(link),
                        BilateralFixtures.at(10, 0),
                        "Objet zqobjet"));
        move(meeting, 11);
        assertThat(told(coordinator, "MEETING_UPSET")).isEqualTo(1);
        meetings.cancel(cabinet.viewer(), asRead(meeting), "Motif");
        assertThat(told(coordinator, "MEETING_UPSET")).isPositive();
        assertThat(told(cabinet, "MEETING_UPSET")).isZero();
    }

    @Test
    void whatIsWrittenDownAfterwardsIsProposedToNobody() {
        arranging.arrange(
                cabinet.viewer(),
                new MeetingDraft(
                        lead.viewer().organisation(),
                        Set.of(adviser),
                        new Place.ByVideo(link),
                        Slot.of(LocalDate.of(2021, 3, 10), LocalTime.of(10, 0), Duration.ofMinutes(45)),
                        "Objet zqobjet"));
        assertThat(jdbc.sql("select count(*) from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(told(lead, "MEETING_PROPOSED")).isZero();
    }

    @Test
    void whatWasTriedInVainLeavesNoMoreToWhoLostTheSeat() throws Exception {
        arrange(10);
        post.postmanInVain().round();
        people.moved(second, other.viewer().organisation());
        rounds.seats();
        assertThat(jdbc.sql("select count(*) from outgoing_mail where recipient = ? and body like '%visio%'")
                        .param(second.email())
                        .query(Integer.class)
                        .single())
                .isZero();
        post.pass(Duration.ofMinutes(3));
        post.postman().round();
        assertThat(said(second)).containsExactly("CANCEL 1");
        assertThat(said(lead)).containsExactly("REQUEST 0");
        assertThat(post.arrivedAt(second.email()).getLast().whole()).doesNotContain(link);
    }

    @Test
    void whetherSomebodyStillIsInvitedIsAskedAgainWhenTheLetterLeaves() throws Exception {
        arrange(10);
        post.postmanInVain().round();
        People.Someone third = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        rounds.seats();
        freeze(second, true);
        people.moved(third, other.viewer().organisation());
        post.pass(Duration.ofMinutes(3));
        post.postman().round();
        assertThat(said(second)).isEmpty();
        assertThat(said(third)).isEmpty();
        assertThat(said(lead)).containsExactly("REQUEST 0");
        freeze(second, false);
        rounds.seats();
        rounds.seats();
        post.postman().round();
        assertThat(said(second)).containsExactly("REQUEST 0");
        assertThat(said(third)).isEmpty();
    }

    @Test
    void whoWasShutOutWhileAMeetingMovedOrWasCancelledHasATrueCalendarAfterwards() throws Exception {
        MeetingId meeting = arrange(10);
        post.postman().round();
        freeze(second, true);
        move(meeting, 11);
        post.postman().round();
        freeze(second, false);
        rounds.seats();
        rounds.seats();
        post.postman().round();
        assertThat(said(second)).containsExactly("REQUEST 0", "REQUEST 1");
        freeze(second, true);
        meetings.cancel(cabinet.viewer(), asRead(meeting), "Empêchement");
        post.postman().round();
        freeze(second, false);
        rounds.seats();
        rounds.seats();
        post.postman().round();
        assertThat(said(second)).containsExactly("REQUEST 0", "REQUEST 1", "CANCEL 2");
        assertThat(said(lead)).isEqualTo(said(second));
    }

    @Test
    void aMeetingOfWhichNobodyWasToldIsToldByTheRounds() throws Exception {
        arrange(10);
        jdbc.sql("delete from outgoing_mail").update();
        rounds.seats();
        rounds.seats();
        post.postman().round();
        assertThat(said(lead)).containsExactly("REQUEST 0");
    }

    @Test
    void theFirstRoundsAfterAnUpgradeSayNothingOfMeetingsThatAreOver() {
        MeetingId over = arrange(10);
        MeetingId begun = arrange(14);
        jdbc.sql("delete from outgoing_mail").update();
        for (MeetingId past : List.of(over, begun)) {
            jdbc.sql("update bilateral_meeting set starts_at = starts_at - interval 20 year,"
                            + " ends_at = ends_at - interval 20 year where id = ?")
                    .param(past.value())
                    .update();
        }
        rounds.seats();
        assertThat(jdbc.sql("select count(*) from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aMailboxThatNobodyProvedGetsNoInvitationBeforeSomebodyCameIn() throws Exception {
        String hash = jdbc.sql("select password_hash from person where id = ?")
                .param(second.viewer().person().value())
                .query(String.class)
                .single();
        for (People.Someone someone : List.of(second, cabinet)) {
            jdbc.sql("update person set password_hash = null where id = ?")
                    .param(someone.viewer().person().value())
                    .update();
        }
        arrange(10);
        rounds.seats();
        post.postman().round();
        assertThat(said(second)).isEmpty();
        assertThat(said(cabinet)).isEmpty();
        jdbc.sql("update person set password_hash = ? where id = ?")
                .params(hash, second.viewer().person().value())
                .update();
        rounds.seats();
        post.postman().round();
        assertThat(said(second)).containsExactly("REQUEST 0");
    }

    @Test
    void whoLostTheSeatDoesNotLearnThatTheMeetingWasCancelledAfterwards() throws Exception {
        MeetingId meeting = arrange(10);
        post.postman().round();
        people.moved(second, other.viewer().organisation());
        move(meeting, 11);
        meetings.cancel(cabinet.viewer(), asRead(meeting), "Empêchement");
        People.Someone third = people.colleagueOf(other, Role.ASSOCIATION_LEAD);
        MeetingId theirs = arranging.arrange(
                cabinet.viewer(),
                new MeetingDraft(
                        other.viewer().organisation(),
                        Set.of(adviser),
                        BilateralFixtures.byVideo(),
                        BilateralFixtures.at(15, 0),
                        "Objet"));
        post.postman().round();
        people.moved(third, lead.viewer().organisation());
        meetings.cancel(cabinet.viewer(), asRead(theirs), "Empêchement");
        rounds.seats();
        post.postman().round();
        assertThat(said(second)).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(said(third)).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(post.arrivedAt(third.email()).getLast().message().getSubject())
                .isEqualTo(post.arrivedAt(second.email()).getLast().message().getSubject())
                .isNotEqualTo(post.arrivedAt(other.email()).getLast().message().getSubject());
    }

    @Test
    void whatWasToldLastIsReadAsItIsAndNotAsTheActFirstSawIt() throws Exception {
        MeetingId meeting = arrange(10);
        post.postman().round();
        people.moved(second, other.viewer().organisation());
        boolean[] seen = {false};
        String last = attempts.at(() -> {
            jdbc.sql("select count(*) from meeting_letter").query(Integer.class).single();
            if (!seen[0]) {
                seen[0] = true;
                Thread another = new Thread(rounds::seats);
                another.start();
                assertThatNoException().isThrownBy(another::join);
            }
            return table.last(meeting).get(second.viewer().person()).method();
        });
        assertThat(last).isEqualTo("CANCEL");
    }

    @Test
    void aSlotThatIsChosenInvitesToItsMeetingAndTellsWhoOfferedIt() throws Exception {
        offer();
        post.postman().round();
        assertThat(post.arrived())
                .filteredOn(letter -> letter.calendar() != null)
                .isEmpty();
        offers.choose(
                lead.viewer(),
                offers.open(lead.viewer()).getFirst().slots().getLast().id());
        assertThat(answersTold(cabinet)).isEqualTo(1);
        assertThat(answersTold(lead)).isZero();
        jdbc.sql("delete from outgoing_mail where calendar is null").update();
        post.postman().round();
        for (People.Someone someone : List.of(lead, second, cabinet)) {
            assertThat(said(someone)).containsExactly("REQUEST 0");
            assertThat(post.arrivedAt(someone.email())
                            .getFirst()
                            .event()
                            .getDateStart()
                            .getValue())
                    .isEqualTo(BilateralFixtures.at(14, 0).startsAt());
        }
    }

    @Test
    void whoOfferedSlotsThatNobodyChoseHearsThatTheOfferEnded() {
        OfferId offer = offer();
        lapse(offer);
        assertThat(lapsesTold()).containsExactly(cabinet.email());
        People.Someone colleague = people.colleagueOf(cabinet, Role.MIPROF);
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("update person_role set role = 'OBSERVER' where person_id = ?")
                .param(cabinet.viewer().person().value())
                .update();
        lapse(offer);
        assertThat(lapsesTold()).containsExactly(colleague.email());
    }

    private OfferId offer() {
        return offers.offer(
                cabinet.viewer(),
                new OfferDraft(
                        lead.viewer().organisation(),
                        Set.of(adviser),
                        new Place.ByVideo(link),
                        "Objet zqobjet",
                        List.of(BilateralFixtures.at(10, 0), BilateralFixtures.at(14, 0)),
                        BilateralFixtures.at(10, 0).start().toLocalDate().minusDays(2)));
    }

    private void lapse(OfferId offer) {
        transaction.executeWithoutResult(status -> events.publishEvent(new OfferLapsed(
                offer, lead.viewer().organisation(), cabinet.viewer().person())));
    }

    private List<String> lapsesTold() {
        return jdbc.sql("select recipient from outgoing_mail where body like '%date limite%'")
                .query(String.class)
                .list();
    }

    @Test
    void whoArrangesNoMoreHearsOfNoAnswerAndThoseWhoDoNowHearOfIt() {
        People.Someone colleague = people.colleagueOf(cabinet, Role.CABINET);
        MeetingId meeting = arrange(10);
        jdbc.sql("update person_role set role = 'OBSERVER' where person_id = ?")
                .param(cabinet.viewer().person().value())
                .update();
        meetings.accept(lead.viewer(), asRead(meeting));
        assertThat(answersTold(cabinet)).isZero();
        assertThat(answersTold(colleague)).isEqualTo(1);
    }

    @Test
    void aDeclinedMeetingLeavesAllCalendars() throws Exception {
        MeetingId meeting = arrange(10);
        post.postman().round();
        meetings.decline(lead.viewer(), asRead(meeting), "Nous ne sommes que deux.");
        post.postman().round();
        assertThat(said(lead)).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(said(cabinet)).containsExactly("REQUEST 0", "CANCEL 1");
    }

    @Test
    void whoLeftTheSeatIsTakenOutAndWhoCameIsInvited() throws Exception {
        MeetingId meeting = arrange(10);
        post.postman().round();
        people.moved(second, other.viewer().organisation());
        People.Someone third = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        rounds.seats();
        rounds.seats();
        post.postman().round();
        assertThat(said(second)).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(said(third)).containsExactly("REQUEST 0");
        assertThat(said(lead)).containsExactly("REQUEST 0");
        assertThat(post.arrivedAt(second.email()).getLast().whole())
                .doesNotContain(link, "Conseillère", meeting + "\n", "echange=");
    }

    @Test
    void nobodyWhoIsShutOutIsWrittenTo() throws Exception {
        members.disable(lead.viewer(), second.viewer().person());
        jdbc.sql("delete from outgoing_mail").update();
        MeetingId meeting = arrange(10);
        post.postman().round();
        jdbc.sql("update person set frozen = true where id = ?")
                .param(lead.viewer().person().value())
                .update();
        meetings.cancel(cabinet.viewer(), asRead(meeting), "Empêchement");
        post.postman().round();
        assertThat(said(second)).isEmpty();
        assertThat(said(lead)).containsExactly("REQUEST 0");
        assertThat(said(cabinet)).containsExactly("REQUEST 0", "CANCEL 1");
    }

    @Test
    void anOfficialWhoLeftTheBodyOrMayNotKnowIsNotInvited() throws Exception {
        People.Someone observer = people.ofTheState(Role.OBSERVER);
        OfficialId unknowing = official("Rapporteure", observer);
        jdbc.sql("update person set organisation_id = ? where id = ?")
                .params(
                        ministry.viewer().organisation().value(),
                        cabinet.viewer().person().value())
                .update();
        arranging.arrange(
                people.ofTheState(Role.CABINET).viewer(),
                new MeetingDraft(
                        lead.viewer().organisation(),
                        Set.of(adviser, unknowing),
                        new Place.ByVideo(link),
                        BilateralFixtures.at(10, 0),
                        "Objet"));
        post.postman().round();
        assertThat(post.arrived()).extracting(Arrived::to).containsExactlyInAnyOrder(lead.email(), second.email());
    }

    @Test
    void hostileNamesAddNoHeaderNoLineAndNoLink() throws Exception {
        OrganisationId hostile = people.register(new OrganisationDraft(
                "ZH",
                "Hostile",
                "X\r\nBcc: a@b.example\r\n\r\nhttps://piege.example/<b>\u202e\"';,👩‍👩‍👧",
                OrganisationKind.ASSOCIATION,
                true));
        People.Someone theirLead =
                people.enrol(hostile, "hostile@essai.example", "Référente", Set.of(Role.ASSOCIATION_LEAD));
        arranging.arrange(
                cabinet.viewer(),
                new MeetingDraft(
                        theirLead.viewer().organisation(),
                        Set.of(
                                official("Chef\r\nATTENDEE:mailto:x@y.example", people.ofTheState(Role.MIPROF)),
                                adviser),
                        new Place.ByVideo(link),
                        BilateralFixtures.at(10, 0),
                        "Objet"));
        post.postman().round();
        for (Arrived letter : post.arrived()) {
            assertThat(letter.message().getHeader("Bcc")).isNull();
            assertThat(letter.event().getAttendees()).hasSize(1);
            List<String> texts = PostOffice.texts(letter.message());
            assertThat(texts.get(0).lines()).noneMatch(line -> line.startsWith("https://piege"));
            assertThat(texts.get(1)).doesNotContain("href=\"https://piege", "<b>");
        }
        assertThat(post.arrivedAt(cabinet.email())).hasSize(1);
    }

    @Test
    void whoArrangesReadsWhatWasSentToWhomByFunction() throws Exception {
        MeetingId meeting = arrange(10);
        assertThat(receipts.of(cabinet.viewer(), meeting))
                .extracting(InvitationReceipt::result)
                .containsExactly(InvitationReceipt.Result.WAITING, InvitationReceipt.Result.WAITING);
        post.postman().round();
        meetings.cancel(cabinet.viewer(), asRead(meeting), "Empêchement");
        for (int attempt = 0; attempt < 13; attempt++) {
            post.postmanInVain().round();
            post.pass(Duration.ofHours(5));
        }
        List<InvitationReceipt> read = receipts.of(cabinet.viewer(), meeting);
        assertThat(read)
                .extracting(InvitationReceipt::cancellation, InvitationReceipt::officials, InvitationReceipt::result)
                .containsExactlyInAnyOrder(
                        tuple(false, List.of(), InvitationReceipt.Result.SENT),
                        tuple(false, List.of("Conseillère justice"), InvitationReceipt.Result.SENT),
                        tuple(true, List.of(), InvitationReceipt.Result.GIVEN_UP),
                        tuple(true, List.of("Conseillère justice"), InvitationReceipt.Result.GIVEN_UP));
        assertThat(read.toString()).doesNotContain("CABINET", "@");
        assertThat(receipts.of(lead.viewer(), meeting)).isEmpty();
        assertThatThrownBy(() -> receipts.of(other.viewer(), meeting)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> receipts.of(ministry.viewer(), meeting)).isInstanceOf(NotFound.class);
    }

    @Test
    void receiptsTellNothingOfWhoComesIntoAnAssociationOrLeavesIt() throws Exception {
        MeetingId meeting = arrange(10);
        post.postman().round();
        List<InvitationReceipt> before = receipts.of(cabinet.viewer(), meeting);
        people.moved(second, other.viewer().organisation());
        people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        rounds.seats();
        post.pass(Duration.ofMinutes(5));
        post.postman().round();
        assertThat(said(second)).containsExactly("REQUEST 0", "CANCEL 1");
        assertThat(receipts.of(cabinet.viewer(), meeting)).hasSize(2).hasSameElementsAs(before);
    }

    @Test
    void theActAndItsLettersStandOrFallTogether() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    arrange(10);
                    throw new IllegalStateException("the act fails after all");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(jdbc.sql("select count(*) from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
