package fr.lignealigne.bilateral;

import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Waiting;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An act that read its meeting, and waits for the locks while another one changes that meeting. */
@PortalTest
class OvertakenModuleTest {

    @Autowired
    Arranging arranging;

    @Autowired
    Replacing replacing;

    @Autowired
    KeepingHours keeping;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcClient jdbc;

    BilateralFixtures table;
    Viewer cabinet;
    MeetingId id;
    Place other;

    @BeforeEach
    void layTheTable() {
        table = BilateralFixtures.make(people, officials, rooms);
        cabinet = table.cabinet().viewer();
        id = arranging.arrange(cabinet, table.draft(at(10, 0)));
        BilateralFixtures noise = BilateralFixtures.make(people, officials, rooms);
        arranging.arrange(noise.cabinet().viewer(), noise.draft(at(10, 0)));
        other = new Place.InRoom(noise.room());
    }

    @Test
    void aMoveThatWaitedForAReplacementTakesThoseWhoComeNow() throws Exception {
        meanwhile(
                () -> arranging.move(cabinet, unmoved(id), at(14, 0), new Place.InRoom(table.room()), "Train"),
                () -> replacing.replaceOfficials(
                        cabinet, unmoved(id), Set.of(table.adviser()), Set.of(table.ofTheMinistry())));
        assertThat(meetings.get(cabinet, id).slot()).isEqualTo(at(14, 0));
        assertThat(booked())
                .containsExactlyInAnyOrder(
                        table.association().viewer().organisation().value(),
                        table.ofTheMinistry().value(),
                        table.room().value());
    }

    @Test
    void aReplacementThatWaitedForAMoveIsOfAnotherMeetingThanWasRead() {
        assertThatThrownBy(() -> meanwhile(
                        () -> replacing.replaceOfficials(
                                cabinet, unmoved(id), Set.of(table.adviser()), Set.of(table.ofTheMinistry())),
                        () -> arranging.move(cabinet, unmoved(id), at(14, 0), other, "Train")))
                .hasCauseInstanceOf(MeetingMovedMeanwhile.class);
        assertThat(booked())
                .containsExactlyInAnyOrder(
                        table.association().viewer().organisation().value(),
                        table.adviser().value(),
                        ((Place.InRoom) other).room().value());
    }

    @Test
    void ofTwoWhoReplaceDifferentOfficialsTheSecondReadsTheFirstBefore() {
        assertThatThrownBy(() -> meanwhile(
                        () -> replacing.replaceOfficials(
                                cabinet,
                                unmoved(id),
                                Set.of(table.adviser()),
                                Set.of(table.adviser(), table.ofTheMinistry())),
                        () -> replacing.replaceOfficials(
                                cabinet, unmoved(id), Set.of(table.adviser()), Set.of(table.ofTheMinistry()))))
                .hasCauseInstanceOf(OfficialsReplacedMeanwhile.class);
        assertThat(meetings.get(cabinet, id).officialIds()).containsExactly(table.ofTheMinistry());
    }

    @Test
    void whoStaysIsInNobodysWayThoughTheirNeighbourIsTooNearSinceBuffersGrew() {
        MeetingDraft usual = table.draft(at(10, 0));
        arranging.arrange(
                cabinet,
                new MeetingDraft(
                        people.leadOfAMember().viewer().organisation(),
                        Set.of(table.ofTheMinistry()),
                        usual.place(),
                        at(10, 45),
                        usual.subject()));
        keeping.set(cabinet, table.room().resource(), new MeansSettings(0, 15, 15));
        OfficialId successor =
                officials.register(cabinet, new OfficialDraft("Successeure", cabinet.organisation(), null, Set.of()));
        replacing.replaceOfficials(cabinet, unmoved(id), Set.of(table.adviser()), Set.of(successor));
        assertThat(meetings.get(cabinet, id).officialIds()).containsExactly(successor);
    }

    /** The second one reads the meeting as it was and waits; the first one is not over yet. */
    private void meanwhile(Runnable waiting, Runnable first) throws Exception {
        try (var hands = Executors.newSingleThreadExecutor()) {
            Future<?> waits = attempts.at(() -> {
                first.run();
                Future<?> begun = hands.submit(waiting);
                Waiting.forALock(jdbc, begun);
                return begun;
            });
            waits.get();
        }
    }

    private List<UUID> booked() {
        return jdbc.sql("select resource_id from booking where meeting_id = :meeting")
                .param("meeting", id.value())
                .query(UUID.class)
                .list();
    }
}
