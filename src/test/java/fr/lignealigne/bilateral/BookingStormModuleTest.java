package fr.lignealigne.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many clients book, move, replace, cancel, offer, choose and change buffers at once, on few officials and rooms and five days. How many and how
 * often is given by {@code -Dstorm.clients} and {@code -Dstorm.acts}; what was measured is in docs/benchmarks.md.
 */
@PortalTest
class BookingStormModuleTest {

    private static final int CLIENTS = Integer.getInteger("storm.clients", 8);
    private static final int ACTS = Integer.getInteger("storm.acts", 40);

    private static final int OFFICIALS = 5;
    private static final int ROOMS = 3;
    private static final int ASSOCIATIONS = 10;
    private static final int STEPS = 26;
    private static final List<Integer> DAYS = List.of(0, 1, 2, 5, 6);

    private static final String OVERLAPS = """
            select count(*) from booking a join booking b
                on a.resource_id = b.resource_id and a.id < b.id
                and a.starts_at < b.ends_at and b.starts_at < a.ends_at
            """;

    /** Meetings of one official nearer to each other than the longer of the buffers; those of rooms change meanwhile. */
    private static final String TOO_NEAR = """
            select count(*) from booking a join booking b
                    on a.resource_id = b.resource_id and a.id <> b.id
                join resource r on r.id = a.resource_id
                left join bilateral_meeting m on m.id = a.meeting_id
                left join offered_slot s on s.id = a.offered_slot_id
                left join bilateral_meeting n on n.id = b.meeting_id
                left join offered_slot t on t.id = b.offered_slot_id
            where r.id in (:means) and coalesce(m.starts_at, s.starts_at)
                    < timestampadd(minute, greatest(r.minutes_before, r.minutes_after), coalesce(n.ends_at, t.ends_at))
                and coalesce(n.starts_at, t.starts_at)
                    < timestampadd(minute, greatest(r.minutes_before, r.minutes_after), coalesce(m.ends_at, s.ends_at))
            """;

    /** What meetings take without a booking, and bookings that are not their meetings'. */
    private static final String UNLIKE_THEIR_MEETINGS = """
            with standing as (select * from bilateral_meeting where state <> 'CANCELLED'),
                needed as (
                    select id meeting, association_id resource from standing
                    union select id, room_id from standing where room_id is not null
                    union select s.id, o.official_id from standing s join meeting_official o on o.meeting_id = s.id),
                booked as (select meeting_id meeting, resource_id resource from booking where meeting_id is not null)
            select (select count(*) from (select * from needed except select * from booked) missing)
                + (select count(*) from (select * from booked except select * from needed) unneeded)
            """;

    @Autowired
    Arranging arranging;

    @Autowired
    Replacing replacing;

    @Autowired
    Rearranging rearranging;

    @Autowired
    Offers offers;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    KeepingHours keeping;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Viewer cabinet;
    private final List<OfficialId> who = new ArrayList<>();
    private final List<RoomId> where = new ArrayList<>();
    private final List<Viewer> leads = new ArrayList<>();
    private final List<MeetingId> standing = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Throwable> errors = new ConcurrentLinkedQueue<>();

    @Test
    void inAStormOfActsNothingOverlapsAndNobodyMeetsAnError() throws Exception {
        layTables();
        long begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            IntStream.range(0, CLIENTS).forEach(client -> threads.submit(() -> storm(new Random(client))));
        }
        System.out.printf(
                "%d clients, %d acts each: %s in %d ms%n",
                CLIENTS, ACTS, new TreeMap<>(counts), (System.nanoTime() - begun) / 1_000_000);
        assertThat(errors).isEmpty();
        assertThat(rows(OVERLAPS)).isZero();
        assertThat(jdbc.sql(TOO_NEAR)
                        .param("means", who.stream().map(OfficialId::value).toList())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(rows(UNLIKE_THEIR_MEETINGS)).isZero();
        assertThat(counts.keySet())
                .contains(
                        "booked",
                        "moved",
                        "replaced",
                        "cancelled",
                        "rearranged",
                        "offered",
                        "chosen",
                        "set",
                        "SlotAlreadyTaken");
    }

    private void layTables() {
        cabinet = people.ofTheState(Role.CABINET).viewer();
        for (int i = 0; i < OFFICIALS; i++) {
            OfficialId one = officials.register(
                    cabinet, new OfficialDraft("Conseiller " + i, cabinet.organisation(), null, Set.of()));
            keeping.set(cabinet, one.resource(), new MeansSettings(i == 0 ? 4 : 0, 5 * i, 15));
            who.add(one);
        }
        for (int i = 0; i < ROOMS; i++) {
            RoomId one = rooms.register(cabinet, new RoomDraft("Salle de tempête " + i, 8, Set.of()));
            keeping.set(cabinet, one.resource(), new MeansSettings(0, 5, 0));
            where.add(one);
        }
        for (int i = 0; i < ASSOCIATIONS; i++) {
            leads.add(people.leadOfAMember().viewer());
        }
    }

    private void storm(Random chance) {
        for (int i = 0; i < ACTS; i++) {
            try {
                count(act(chance));
            } catch (SlotAlreadyTaken
                    | DayFull
                    | OutsideHours
                    | OfferOver
                    | MeetingMovedMeanwhile
                    | OfficialsReplacedMeanwhile
                    | PlanRefused refused) {
                count(refused.getClass().getSimpleName());
            } catch (Refusal overtaken) {
                // The meeting was cancelled, or stands there already, since somebody else came first.
                if (overtaken instanceof Invalid
                        && Set.of("bilateral.closed", "bilateral.sameSlot", "bilateral.sameOfficials")
                                .contains(overtaken.key())) {
                    count(overtaken.key());
                } else {
                    errors.add(overtaken);
                }
            } catch (RuntimeException error) {
                errors.add(error);
            }
        }
    }

    private String act(Random chance) {
        int kind = chance.nextInt(10);
        MeetingId one = kind < 3 || kind > 6 ? null : any(chance);
        if (kind < 3) {
            standing.add(arranging.arrange(cabinet, draft(chance, any(chance, leads), slot(chance))));
            return "booked";
        }
        if (one != null && kind == 3) {
            BilateralFixtures.replace(replacing, cabinet, meetings.get(cabinet, one), Set.of(any(chance, who)));
            return "replaced";
        }
        if (one != null && kind == 5) {
            return rearranged(chance, one);
        }
        if (one != null && kind == 4) {
            arranging.move(cabinet, meetings.get(cabinet, one).asRead(), slot(chance), place(chance), "Essai");
            return "moved";
        }
        if (one != null) {
            meetings.cancel(cabinet, meetings.get(cabinet, one).asRead(), "Essai");
            standing.remove(one);
            return "cancelled";
        }
        if (kind == 9 && chance.nextInt(4) == 0) {
            keeping.set(
                    cabinet,
                    any(chance, where).resource(),
                    new MeansSettings(0, 5 * chance.nextInt(4), 5 * chance.nextInt(4)));
            return "set";
        }
        return offerAndChoose(chance);
    }

    /** A meeting that stands goes elsewhere and a new one is proposed, both or neither. */
    private String rearranged(Random chance, MeetingId one) {
        MeetingDetails read = meetings.get(cabinet, one);
        MeetingDraft to =
                new MeetingDraft(read.association(), read.officialIds(), place(chance), slot(chance), read.subject());
        MeetingDraft more = draft(chance, any(chance, leads), slot(chance));
        standing.addAll(rearranging.rearrange(
                cabinet, List.of(new Rearranging.Moved(read.asRead(), to)), List.of(more), "Essai", placed -> {}));
        return "rearranged";
    }

    private String offerAndChoose(Random chance) {
        Viewer lead = any(chance, leads);
        var open = offers.open(lead);
        if (open.isEmpty() || chance.nextInt(3) == 0) {
            MeetingDraft draft = draft(chance, lead, slot(chance));
            Slot other = slot(chance);
            if (other.overlaps(draft.slot())) {
                return "none";
            }
            offers.offer(
                    cabinet,
                    new OfferDraft(
                            draft.association(),
                            draft.officials(),
                            draft.place(),
                            draft.subject(),
                            List.of(draft.slot(), other),
                            BilateralFixtures.WEDNESDAY.minusDays(5)));
            return "offered";
        }
        OfferDetails offer = any(chance, open);
        if (chance.nextInt(4) == 0) {
            offers.withdraw(cabinet, offer.id());
            return "withdrawn";
        }
        standing.add(offers.choose(lead, any(chance, offer.slots()).id()));
        return "chosen";
    }

    private MeetingDraft draft(Random chance, Viewer lead, Slot slot) {
        Set<OfficialId> officials = new HashSet<>(Set.of(any(chance, who)));
        if (chance.nextInt(4) == 0) {
            officials.add(any(chance, who));
        }
        return new MeetingDraft(lead.organisation(), officials, place(chance), slot, "Tempête");
    }

    private Place place(Random chance) {
        return chance.nextInt(5) == 0 ? BilateralFixtures.byVideo() : new Place.InRoom(any(chance, where));
    }

    /** Within the usual hours of five working days, each quarter of an hour. */
    private static Slot slot(Random chance) {
        int step = chance.nextInt(STEPS);
        LocalTime hour = step < 13
                ? LocalTime.of(9, 0).plusMinutes(15L * step)
                : LocalTime.of(14, 0).plusMinutes(15L * (step - 13));
        return Slot.of(BilateralFixtures.WEDNESDAY.plusDays(any(chance, DAYS)), hour, Duration.ofMinutes(30));
    }

    private MeetingId any(Random chance) {
        synchronized (standing) {
            return standing.isEmpty() ? null : standing.get(chance.nextInt(standing.size()));
        }
    }

    private static <T> T any(Random chance, List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private void count(String what) {
        counts.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
    }

    private long rows(String what) {
        return jdbc.sql(what).query(Long.class).single();
    }
}
