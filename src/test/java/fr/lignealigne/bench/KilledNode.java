package fr.lignealigne.bench;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TypedTexts;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.RoomDraft;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One node of the portal, in a process of its own that can be killed. It deposits, books and types without end, with short
 * pauses in which the other node can start, and says a line for each act that it was told done: what a person was told on
 * their screen.
 *
 * <p>An act that failed because the database was away is done again with the same key, as a person presses again.
 */
final class KilledNode {

    /** Ends each line; a line without it was cut off by the kill and was told to nobody. */
    static final String WHOLE = " .";

    /** Milliseconds. */
    private static final int PAUSE = 50;

    private static final int ASSOCIATIONS = 8;
    private static final int OFFICIALS = 5;
    private static final int ROOMS = 3;
    private static final int WEEKS = 8;
    private static final List<Integer> DAYS = List.of(0, 1, 2, 5, 6);

    private final Depositing depositing;
    private final Remarks remarks;
    private final Arranging arranging;
    private final TypedTexts typed;
    private final PlanVersionId version;
    private final PlanText text;
    private final Map<PersonId, Viewer> viewers;
    private final Viewer cabinet;
    private final List<PersonId> leads;
    private final List<OfficialId> officials;
    private final List<RoomId> rooms;
    private final String name;
    private volatile boolean isOver;

    private KilledNode(ConfigurableApplicationContext portal, String name, List<String> laid) {
        this.name = name;
        depositing = portal.getBean(Depositing.class);
        remarks = portal.getBean(Remarks.class);
        arranging = portal.getBean(Arranging.class);
        typed = portal.getBean(TypedTexts.class);
        version = PlanVersionId.of(laid.get(0));
        leads = ids(laid.get(2)).stream().map(PersonId::new).toList();
        officials = ids(laid.get(3)).stream().map(OfficialId::new).toList();
        rooms = ids(laid.get(4)).stream().map(RoomId::new).toList();
        PersonId ofTheCabinet = PersonId.of(laid.get(1));
        Set<PersonId> all = leads.stream().collect(Collectors.toSet());
        all.add(ofTheCabinet);
        viewers = portal.getBean(CurrentViewer.class).of(all);
        cabinet = viewers.get(ofTheCabinet);
        text = portal.getBean(Versions.class).text(viewers.get(leads.getFirst()), version);
    }

    /** {@code lay URL HOME} lays the table and says what lies there; {@code write URL HOME NAME LAID...} writes. */
    public static void main(String[] arguments) throws Exception {
        ConfigurableApplicationContext portal = Benchmarks.start(arguments[1], Path.of(arguments[2]));
        if (arguments[0].equals("lay")) {
            lay(portal);
        } else {
            new KilledNode(portal, arguments[3], Arrays.asList(arguments).subList(4, arguments.length)).write();
        }
        portal.close();
        System.exit(0);
    }

    private static void lay(ConfigurableApplicationContext portal) throws Exception {
        LargeVersion large = new LargeVersion(portal, 400, 80, ASSOCIATIONS, (draft, random) -> draft);
        Viewer cabinet = portal.getBean(People.class).ofTheState(Role.CABINET).viewer();
        List<Object> officials = new ArrayList<>();
        for (int i = 0; i < OFFICIALS; i++) {
            officials.add(portal.getBean(Officials.class)
                    .register(cabinet, new OfficialDraft("Conseiller " + i, cabinet.organisation(), null, Set.of())));
        }
        List<Object> rooms = new ArrayList<>();
        for (int i = 0; i < ROOMS; i++) {
            rooms.add(portal.getBean(Rooms.class).register(cabinet, new RoomDraft("Salle " + i, 8, Set.of())));
        }
        say("laid " + large.version + " " + cabinet.person() + " "
                + list(large.leads.stream().map(lead -> lead.viewer().person()).toList()) + " " + list(officials) + " "
                + list(rooms));
    }

    private void write() throws IOException, InterruptedException {
        try (ExecutorService hands = Executors.newCachedThreadPool()) {
            say("open");
            for (int i = 0; i < 3; i++) {
                Random chance = new Random();
                hands.submit(() -> all(() -> deposit(chance)));
            }
            Random slots = new Random();
            hands.submit(() -> all(() -> book(slots)));
            hands.submit(this::type);
            BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                String[] words = order.split(" ");
                if (words[0].equals("end")) {
                    break;
                }
                hands.submit(() ->
                        deposit(viewers.get(PersonId.of(words[3])), UUID.fromString(words[1]), RemarkId.of(words[2])));
            }
            isOver = true;
            hands.shutdown();
            hands.awaitTermination(1, TimeUnit.MINUTES);
        }
        say("ended");
    }

    private void all(Runnable act) {
        while (!isOver) {
            act.run();
            pause(PAUSE);
        }
    }

    private void deposit(Random chance) {
        PersonId lead = leads.get(chance.nextInt(leads.size()));
        int line = 1 + chance.nextInt(text.lines().size() - 1);
        RemarkDraft draft =
                RemarkDraft.of(new Anchor.OnPassage(text.lines(line, line)), RemarkKind.QUESTION, BareInserts.WORDS);
        RemarkId written;
        try {
            written = remarks.write(viewers.get(lead), version, draft).id();
        } catch (RuntimeException away) {
            failed(away);
            return;
        }
        say("done draft " + written);
        UUID key = UUID.randomUUID();
        say("try " + key + " " + written + " " + lead);
        deposit(viewers.get(lead), key, written);
    }

    private void deposit(Viewer lead, UUID key, RemarkId written) {
        while (true) {
            try {
                ReceiptId receipt = depositing.deposit(lead, version, List.of(written), true, key);
                say("done deposit " + key + " " + written + " " + receipt);
                return;
            } catch (RuntimeException away) {
                failed(away);
            }
        }
    }

    private void book(Random chance) {
        OrganisationId association =
                viewers.get(leads.get(chance.nextInt(leads.size()))).organisation();
        Place place = new Place.InRoom(rooms.get(chance.nextInt(rooms.size())));
        Set<OfficialId> who = Set.of(officials.get(chance.nextInt(officials.size())));
        Slot slot = Slot.of(
                BilateralFixtures.WEDNESDAY.plusDays(
                        7L * chance.nextInt(WEEKS) + DAYS.get(chance.nextInt(DAYS.size()))),
                LocalTime.of(9, 0).plusMinutes(15L * chance.nextInt(13)),
                Duration.ofMinutes(30));
        try {
            MeetingId meeting =
                    arranging.arrange(cabinet, new MeetingDraft(association, who, place, slot, "Sous les coups"));
            say("done meeting " + meeting);
        } catch (Refusal taken) {
            // Other times were looked for, which takes a while.
            pause(4 * PAUSE);
        } catch (RuntimeException away) {
            failed(away);
        }
    }

    private void type() {
        String field = "essai/" + name;
        Viewer writer = viewers.get(leads.getFirst());
        for (long n = System.currentTimeMillis(); !isOver; n++) {
            try {
                typed.keep(writer, field, "mot " + n);
                say("done typed " + field + " " + n);
                pause(PAUSE);
            } catch (RuntimeException away) {
                failed(away);
            }
        }
    }

    private static void failed(RuntimeException away) {
        say("failed " + away.getClass().getSimpleName());
        pause(100);
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line + WHOLE);
            System.out.flush();
        }
    }

    private static String list(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static List<UUID> ids(String list) {
        return Arrays.stream(list.split(",")).map(UUID::fromString).toList();
    }
}
