package fr.lignealigne.bench;

import static fr.lignealigne.bench.Figures.percentile;
import static fr.lignealigne.bench.Figures.print;

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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;

/**
 * How quickly open pages see what is deposited, and how many remarks are written, each beside what this machine and this
 * MariaDB can do at most in the same run. Pages are real HTTP sessions with an open WebSocket.
 */
final class LiveBenchmark {

    private static final int[] PAGES = {100, 1_000};
    private static final int[] REMARKS = {100, 50_000};
    private static final int POSTS = 30;

    /** Deposits before those that count: what tells a page is compiled after some thousands of tellings only. */
    private static final int WARMING = 30;

    private static final int WRITING = 6;

    private final ApplicationContext portal;
    private final int port;

    LiveBenchmark(ApplicationContext portal, int port) {
        this.portal = portal;
        this.port = port;
    }

    void run() throws Exception {
        BareInserts bare = new BareInserts(portal);
        for (int remarks : REMARKS) {
            LargeVersion large = new LargeVersion(portal, 5_000, remarks);
            for (int writers : new int[] {1, 8}) {
                // Twice: the first pass warms up what the second measures.
                written(large, writers, 8);
                double most = bare.perSecond(writers, WRITING);
                double ours = written(large, writers, WRITING);
                String by = " by " + writers + " writers, " + remarks + " remarks there";
                print("durable one-row inserts" + by, most, "inserts/s");
                print("remarks written, durable" + by, ours, "remarks/s");
                print("share of the bare inserts" + by, 100 * ours / most, "%");
            }
            if (remarks == REMARKS[0]) {
                pages(large);
            }
        }
    }

    /** Remarks a second through the service. */
    private double written(LargeVersion large, int writers, int seconds) throws Exception {
        Remarks remarks = portal.getBean(Remarks.class);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        AtomicLong count = new AtomicLong();
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < writers; i++) {
                Viewer writer = large.leads.get(i).viewer();
                PlanText text = portal.getBean(Versions.class).text(writer, large.version);
                pool.submit(() -> {
                    for (int n = 1; System.nanoTime() < end; n++) {
                        remarks.write(writer, large.version, draft(text, n));
                        count.incrementAndGet();
                    }
                });
            }
        }
        return count.get() / ((System.nanoTime() - start) / 1e9);
    }

    private static RemarkDraft draft(PlanText text, int line) {
        int there = 1 + line % (text.lines().size() - 1);
        return RemarkDraft.of(new Anchor.OnPassage(text.lines(there, there)), RemarkKind.QUESTION, BareInserts.WORDS);
    }

    private void pages(LargeVersion large) throws Exception {
        List<OpenPage> open = new ArrayList<>();
        for (int wanted : PAGES) {
            long before = Figures.heap();
            int already = open.size();
            while (open.size() < wanted) {
                open.add(new OpenPage(
                        port, large.leads.get(open.size() % large.leads.size()).email(), large.version));
            }
            long weight = Figures.heap() - before;
            print(
                    "heap for each more page, its client within, to " + wanted,
                    weight / 1000.0 / (wanted - already),
                    "kB");
            double echo = BareEcho.perSecond(wanted);
            deposits(large, open, echo);
        }
        open.forEach(OpenPage::close);
    }

    private void deposits(LargeVersion large, List<OpenPage> open, double echo) throws Exception {
        Viewer author = large.leads.get(2).viewer();
        Depositing depositing = portal.getBean(Depositing.class);
        Remarks remarks = portal.getBean(Remarks.class);
        PlanText text = portal.getBean(Versions.class).text(author, large.version);
        List<Double> seen = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> acts = new ArrayList<>();
        for (int i = 0; i < POSTS + WARMING; i++) {
            RemarkId written =
                    remarks.write(author, large.version, draft(text, 100 + i)).id();
            Thread.sleep(700);
            CountDownLatch told = new CountDownLatch(open.size());
            long start = System.nanoTime();
            open.forEach(page -> page.await(told));
            depositing.deposit(author, large.version, List.of(written), true, UUID.randomUUID());
            double act = (System.nanoTime() - start) / 1e6;
            if (!told.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException(told.getCount() + " pages heard nothing");
            }
            if (i >= WARMING) {
                acts.add(act);
                open.forEach(page -> seen.add((page.heard() - start) / 1e6));
                whole.add((open.stream().mapToLong(page -> page.heard()).max().orElseThrow() - start) / 1e9);
            }
        }
        String pages = ", " + open.size() + " pages open";
        print("deposit itself, median" + pages, percentile(acts, 50), "ms");
        print("deposit to seen, median" + pages, percentile(seen, 50), "ms");
        print("deposit to seen, p99" + pages, percentile(seen, 99), "ms");
        print("deposit to seen, slowest" + pages, percentile(seen, 100), "ms");
        double deliveries = open.size()
                / (whole.stream().mapToDouble(each -> each).average().orElseThrow());
        print("deliveries" + pages, deliveries, "pages/s");
        print("bare WebSocket echo by " + open.size() + " channels", echo, "messages/s");
        print("share of the bare echo" + pages, 100 * deliveries / echo, "%");
    }
}
