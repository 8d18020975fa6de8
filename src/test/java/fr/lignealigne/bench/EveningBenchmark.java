package fr.lignealigne.bench;

import static fr.lignealigne.bench.Figures.percentile;
import static fr.lignealigne.bench.Figures.print;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * The last evening before a closing: two hundred people with five pages each, of whom each does something every twenty
 * seconds: reads in four acts of five, writes in fifteen of a hundred, deposits in five. Reading goes over real HTTP, writing
 * and depositing through the services; all thousand pages hear what is deposited.
 */
final class EveningBenchmark {

    private static final int PEOPLE = 200;
    private static final int PAGES_EACH = 5;
    private static final int SECONDS_BETWEEN = 20;
    private static final int MINUTES = Integer.getInteger("evening.minutes", 10);
    private static final int SECONDS_BETWEEN_BEATS = 60;
    private static final int HANDS = 12;

    private final ApplicationContext portal;
    private final int port;
    private final Map<String, List<Double>> times = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> errors = new ConcurrentHashMap<>();

    EveningBenchmark(ApplicationContext portal, int port) {
        this.portal = portal;
        this.port = port;
    }

    void run() throws Exception {
        LargeVersion large = new LargeVersion(portal, 2_000, 2_000, PEOPLE, (draft, random) -> draft);
        List<List<OpenPage>> open = new ArrayList<>();
        for (People.Someone someone : large.leads) {
            List<OpenPage> theirs = new ArrayList<>();
            for (int i = 0; i < PAGES_EACH; i++) {
                theirs.add(new OpenPage(port, someone.email(), large.version));
            }
            open.add(theirs);
        }
        // What the first acts compile and cache is not what stays behind.
        evening(large, open, 1);
        times.clear();
        long before = Figures.heap();
        long framesBefore = frames(open);
        evening(large, open, MINUTES);
        long after = Figures.heap();
        print("open pages", (double) PEOPLE * PAGES_EACH, "of " + PEOPLE + " people, " + MINUTES + " minutes");
        new TreeMap<>(times).forEach((act, taken) -> {
            print(act + ": how many", taken.size(), "");
            print(act + ", median", percentile(taken, 50), "ms");
            print(act + ", p99", percentile(taken, 99), "ms");
        });
        print("frames heard", frames(open) - framesBefore, "");
        print("errors", errors.values().stream().mapToLong(AtomicLong::get).sum(), errors.toString());
        print("heap in use before", before / 1e6, "MB");
        print("heap in use after", after / 1e6, "MB");
        open.forEach(theirs -> theirs.forEach(OpenPage::close));
    }

    private static long frames(List<List<OpenPage>> open) {
        return open.stream().flatMap(List::stream).mapToLong(OpenPage::frames).sum();
    }

    private void evening(LargeVersion large, List<List<OpenPage>> open, int minutes) throws InterruptedException {
        PlanText text =
                portal.getBean(Versions.class).text(large.leads.getFirst().viewer(), large.version);
        Random when = new Random(11);
        try (ScheduledExecutorService hands = Executors.newScheduledThreadPool(HANDS)) {
            for (int i = 0; i < PEOPLE; i++) {
                Viewer viewer = large.leads.get(i).viewer();
                List<OpenPage> theirs = open.get(i);
                Random chance = new Random(100L * minutes + i);
                hands.scheduleAtFixedRate(
                        () -> act(viewer, theirs, text, large, chance),
                        when.nextInt(1000 * SECONDS_BETWEEN),
                        1000L * SECONDS_BETWEEN,
                        TimeUnit.MILLISECONDS);
            }
            open.stream()
                    .flatMap(List::stream)
                    .forEach(page -> hands.scheduleAtFixedRate(
                            () -> timed("saying that a page is open", () -> {
                                page.beat();
                                return page;
                            }),
                            when.nextInt(1000 * SECONDS_BETWEEN_BEATS),
                            1000L * SECONDS_BETWEEN_BEATS,
                            TimeUnit.MILLISECONDS));
            TimeUnit.MINUTES.sleep(minutes);
            hands.shutdown();
        }
    }

    private void act(Viewer viewer, List<OpenPage> theirs, PlanText text, LargeVersion large, Random chance) {
        int dice = chance.nextInt(100);
        int line = 1 + chance.nextInt(text.lines().size() - 1);
        if (dice < 80) {
            timed("reading a line over HTTP", () -> {
                String answer = theirs.get(chance.nextInt(theirs.size())).read(line);
                if (!answer.contains("\"changes\"") || answer.contains("\"appError\":{")) {
                    throw new IllegalStateException("No answer of a page");
                }
                return answer;
            });
            return;
        }
        Remarks remarks = portal.getBean(Remarks.class);
        RemarkDraft draft =
                RemarkDraft.of(new Anchor.OnPassage(text.lines(line, line)), RemarkKind.QUESTION, BareInserts.WORDS);
        RemarkId written = timed(
                "writing a remark",
                () -> remarks.write(viewer, large.version, draft).id());
        if (dice >= 95 && written != null) {
            timed(
                    "depositing",
                    () -> portal.getBean(Depositing.class)
                            .deposit(viewer, large.version, List.of(written), true, UUID.randomUUID()));
        }
    }

    private <T> @Nullable T timed(String act, Callable<T> what) {
        long start = System.nanoTime();
        try {
            T result = what.call();
            times.computeIfAbsent(act, kind -> Collections.synchronizedList(new ArrayList<>()))
                    .add((System.nanoTime() - start) / 1e6);
            return result;
        } catch (Exception failed) {
            errors.computeIfAbsent(failed.getClass().getSimpleName(), kind -> new AtomicLong())
                    .incrementAndGet();
            return null;
        }
    }
}
