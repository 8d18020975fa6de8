package fr.lignealigne.bilateral.scenario;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Equipment;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.RoomDraft;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.request.Delegation;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.request.Wish;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals for tests. */
public final class ScenarioScenes {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private ScenarioScenes() {}

    /** What other tests left is in no plan: their requests are taken back, their officials and rooms take part in nothing new. */
    public static void nobodyElse(JdbcClient jdbc) {
        jdbc.sql("update meeting_request set state = 'WITHDRAWN' where state = 'SENT'")
                .update();
        jdbc.sql(
                        "update resource set closed_at = utc_timestamp(6) where closed_at is null and kind in ('OFFICIAL', 'ROOM')")
                .update();
    }

    /** Two weeks from tomorrow on, searched for one second. */
    public static ScenarioDraft draft(String name) {
        LocalDate tomorrow = LocalDate.now(Clocks.PARIS).plusDays(1);
        return new ScenarioDraft(name, tomorrow, tomorrow.plusDays(14), 15, 45, 30, 1, null);
    }

    public static OfficialId official(Officials officials, Viewer cabinet, Theme... themes) {
        return officials.register(
                cabinet,
                new OfficialDraft(
                        "Conseillère " + NEXT.incrementAndGet(), cabinet.organisation(), null, Set.of(themes)));
    }

    public static RoomId room(Rooms rooms, Viewer cabinet, Equipment... equipment) {
        return rooms.register(
                cabinet, new RoomDraft("Salle des plans " + NEXT.incrementAndGet(), 8, Set.of(equipment)));
    }

    /** Of forty-five minutes in person about minors. */
    public static RequestDraft asking(Map<HalfDay, Wish> wishes) {
        return asking(wishes, MeetingFormat.IN_PERSON, Theme.MINORS);
    }

    public static RequestDraft asking(Map<HalfDay, Wish> wishes, MeetingFormat format, Theme theme) {
        return new RequestDraft(
                Set.of(theme), List.of(), "Parler.", 45, Delegation.USUAL, wishes, FrenchZone.PARIS, format);
    }

    public static RequestId sent(Requesting requesting, People.Someone lead, RequestDraft draft) {
        return RequestScenes.sent(requesting, lead.viewer(), draft);
    }

    /** Prepared, computed, and waited for. */
    public static ScenarioDetails computed(Scenarios scenarios, Computing computing, Viewer viewer, String name) {
        ScenarioId id = scenarios.prepare(viewer, draft(name));
        computing.start(viewer, id);
        return over(scenarios, viewer, id);
    }

    /** Waits until nothing computes it any more. */
    public static ScenarioDetails over(Scenarios scenarios, Viewer viewer, ScenarioId id) {
        for (int tries = 0; tries < 600; tries++) {
            ScenarioDetails now = scenarios.get(viewer, id);
            if (now.state() != ScenarioState.COMPUTING) {
                return now;
            }
            pause();
        }
        throw new AssertionError("still computed");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
