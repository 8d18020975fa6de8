package fr.lignealigne.bilateral;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table to meet at: officials, a room, and people on both sides; each call makes new ones. */
public record BilateralFixtures(
        People.Someone coordinator,
        People.Someone cabinet,
        People.Someone ministry,
        People.Someone association,
        OfficialId adviser,
        OfficialId ofTheMinistry,
        RoomId room) {

    public static final LocalDate WEDNESDAY = LocalDate.of(2031, 12, 3);

    private static final AtomicInteger NEXT = new AtomicInteger();

    public static BilateralFixtures make(People people, Officials officials, Rooms rooms) {
        People.Someone cabinet = people.ofTheState(Role.CABINET);
        People.Someone ministry = people.ofTheState(Role.MINISTRY);
        return new BilateralFixtures(
                people.coordinator(),
                cabinet,
                ministry,
                people.leadOfAMember(),
                officials.register(
                        cabinet.viewer(),
                        new OfficialDraft("Conseiller social", cabinet.viewer().organisation(), null, Set.of())),
                officials.register(
                        cabinet.viewer(),
                        new OfficialDraft(
                                "Chargée de mission", ministry.viewer().organisation(), null, Set.of())),
                rooms.register(
                        cabinet.viewer(),
                        new RoomDraft("Salle " + NEXT.incrementAndGet(), 8, Set.of(Equipment.SCREEN))));
    }

    /** Others come, instead of whoever the one who reads finds there now. */
    public static void replace(Replacing replacing, Viewer by, MeetingDetails read, Set<OfficialId> others) {
        replacing.replaceOfficials(by, read.asRead(), read.officialIds(), others);
    }

    /** No meeting stands any more, and nothing that hangs on one: what other tests left is in nobody's calendar. */
    public static void noMeetings(JdbcClient jdbc) {
        jdbc.sql("update meeting_request set state = 'SENT', meeting_id = null, offer_id = null"
                        + " where meeting_id is not null or offer_id is not null")
                .update();
        for (String table : List.of("preparation_file", "written_contribution", "slot_offer")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from bilateral_meeting").update();
    }

    /** The date of an offer has passed, and its slots are swept. */
    public static void letPass(ApplicationContext portal, OfferId id) {
        letPass(portal.getBean(JdbcClient.class), id);
        portal.getBean(LapsingOffers.class).lapse();
    }

    static void letPass(JdbcClient jdbc, OfferId id) {
        jdbc.sql("update slot_offer set held_until = '2020-01-01' where id = ?")
                .param(id.value())
                .update();
        jdbc.sql("update booking set held_until = '2020-01-01' where offered_slot_id in "
                        + "(select id from offered_slot where offer_id = ?)")
                .param(id.value())
                .update();
    }

    /** Forty-five minutes from this hour of that Wednesday. */
    public static Slot at(int hour, int minute) {
        return Slot.of(WEDNESDAY, LocalTime.of(hour, minute), Duration.ofMinutes(45));
    }

    /** The meeting as it was placed: where it stands unless somebody moved it. */
    public static MeetingAsRead unmoved(MeetingId meeting) {
        return new MeetingAsRead(meeting, 0);
    }

    /** By a link of its own. */
    public static Place.ByVideo byVideo() {
        return new Place.ByVideo("https://visio.example/" + UUID.randomUUID());
    }

    public MeetingDraft draft(Slot slot) {
        return draftFor(association, slot);
    }

    public MeetingDraft draftFor(People.Someone lead, Slot slot) {
        return new MeetingDraft(
                lead.viewer().organisation(),
                Set.of(adviser),
                new Place.InRoom(room),
                slot,
                "Hébergement et mise à l’abri");
    }
}
