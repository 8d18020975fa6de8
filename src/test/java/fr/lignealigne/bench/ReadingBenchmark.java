package fr.lignealigne.bench;

import static fr.lignealigne.bench.Figures.heap;
import static fr.lignealigne.bench.Figures.percentile;
import static fr.lignealigne.bench.Figures.print;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.Chromium;
import fr.lignealigne.support.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.context.ApplicationContext;

/** Opening the reading page on 5,000 lines with 20,000 remarks, and seeing a new remark there. */
final class ReadingBenchmark {

    private static final int LINES = 5_000;
    private static final int REMARKS = 20_000;
    private static final int SESSIONS = 200;
    private static final int OPENINGS = 9;
    private static final int POSTS = 30;

    private final ApplicationContext portal;
    private final int port;

    ReadingBenchmark(ApplicationContext portal, int port) {
        this.portal = portal;
        this.port = port;
    }

    void run() throws Exception {
        LargeVersion large = new LargeVersion(portal, LINES, REMARKS);
        Viewer lead = large.leads.getFirst().viewer();
        PlanText text = portal.getBean(Versions.class).text(lead, large.version);
        print("lines", text.lines().size(), "lines");
        print("remarks", portal.getBean(Remarks.class).count(lead, large.version, RemarkFilter.NONE), "remarks");
        print("remarks written through the service, durable", large.writesPerSecond, "remarks/s");
        try (Browser browser = Chromium.launch();
                BarePage least = new BarePage(text)) {
            openings(browser, large, least);
            sessions(browser, large);
        }
    }

    private Page window(Browser browser, People.Someone someone) {
        Page page = browser.newContext().newPage();
        page.navigate("http://localhost:" + port + "/connexion");
        page.locator("input[name=username]").fill(someone.email());
        page.locator("input[name=password]").fill(People.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("connexion"));
        return page;
    }

    private void open(Page page, LargeVersion large) {
        page.navigate("http://localhost:" + port + "/lecture/" + large.version);
        page.waitForFunction("performance.getEntriesByName('plan-usable').length > 0");
    }

    /**
     * From the start of the navigation to the mark that the element sets once its first line can take the focus; in turn
     * with the bare page of the same lines in the same browser.
     */
    private void openings(Browser browser, LargeVersion large, BarePage least) {
        Page page = window(browser, large.leads.getFirst());
        Page beside = browser.newContext().newPage();
        List<Double> times = new ArrayList<>();
        List<Double> marked = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int i = 0; i < OPENINGS + 2; i++) {
            beside.navigate(least.address());
            beside.waitForFunction("performance.getEntriesByName('plan-usable').length > 0");
            open(page, large);
            page.locator("#l1 .num").focus();
            page.waitForFunction("performance.getEntriesByName('plan-marked').length > 0");
            if (i >= 2) {
                bare.add(at(beside, "plan-usable"));
                times.add(at(page, "plan-usable"));
                marked.add(at(page, "plan-marked"));
            }
        }
        print("reading page usable, median of " + OPENINGS, percentile(times, 50), "ms");
        print("reading page usable, slowest", percentile(times, 100), "ms");
        print("bare page of the same lines usable, median of " + OPENINGS, percentile(bare, 50), "ms");
        print("reading page over bare page, of the medians", percentile(times, 50) / percentile(bare, 50), "times");
        print("marks in the margin drawn, median of " + OPENINGS, percentile(marked, 50), "ms");
        page.context().close();
        beside.context().close();
    }

    private static double at(Page page, String mark) {
        return ((Number) page.evaluate("performance.getEntriesByName('" + mark + "')[0].startTime")).doubleValue();
    }

    /** Half of the sessions first, and posts before that many pages; then the other half, and posts again. */
    private void sessions(Browser browser, LargeVersion large) throws Exception {
        HttpSession warm = new HttpSession(port);
        warm.signIn(large.leads.get(1).email());
        print("UIDL of opening the page", uidl(warm.open("lecture/" + large.version)), "bytes");
        List<HttpSession> open = new ArrayList<>();
        long weight = 0;
        for (int half = 0; half < 2; half++) {
            long before = heap();
            for (int i = 0; i < SESSIONS / 2; i++) {
                HttpSession session = new HttpSession(port);
                session.signIn(large.leads.get(i % large.leads.size()).email());
                session.open("lecture/" + large.version);
                open.add(session);
            }
            weight += heap() - before;
            posts(browser, large, open.size());
        }
        print("heap per open session over " + SESSIONS, (weight - clientHeap(open.size())) / 1000.0 / SESSIONS, "kB");
    }

    /** The bytes of what comes after the empty page. */
    private static int uidl(String answered) {
        return answered.substring(answered.indexOf("</html>") + "</html>".length())
                .getBytes(StandardCharsets.UTF_8)
                .length;
    }

    /** What as many HTTP clients weigh by themselves, since they live in the same process. */
    private long clientHeap(int count) {
        long before = heap();
        List<HttpSession> idle = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            idle.add(new HttpSession(port));
        }
        long weight = heap() - before;
        return idle.isEmpty() ? 0 : Math.max(0, weight);
    }

    /** A draft, which its association alone hears of; then a deposit, which every one of these pages hears of. */
    private void posts(Browser browser, LargeVersion large, int others) throws InterruptedException {
        Viewer author = large.leads.get(2).viewer();
        Remarks remarks = portal.getBean(Remarks.class);
        Depositing depositing = portal.getBean(Depositing.class);
        PlanText text = portal.getBean(Versions.class).text(author, large.version);
        IntFunction<RemarkId> write = i -> remarks.write(
                        author,
                        large.version,
                        RemarkDraft.of(
                                new Anchor.OnPassage(text.lines(100 + i, 100 + i)), RemarkKind.QUESTION, "Vu quand ?"))
                .id();
        String pages = ", " + others + " other pages open";
        seen("remark written", pages, browser, large, 2, i -> () -> write.apply(i));
        seen("remark deposited", pages, browser, large, 3, i -> {
            List<RemarkId> written = List.of(write.apply(i));
            return () -> depositing.deposit(author, large.version, written, true, UUID.randomUUID());
        });
    }

    /** From the call of the service to the mark in another person's open page, on one clock. */
    private void seen(
            String act, String pages, Browser browser, LargeVersion large, int reader, IntFunction<Runnable> acts)
            throws InterruptedException {
        Page page = window(browser, large.leads.get(reader));
        open(page, large);
        page.waitForFunction("performance.getEntriesByName('plan-marked').length > 0");
        page.evaluate(
                "() => { window.seen = 0; document.addEventListener('plan-marks', () => { window.seen = Date.now(); }); }");
        List<Double> times = new ArrayList<>();
        List<Double> writes = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            Runnable post = acts.apply(i);
            Thread.sleep(400);
            page.evaluate("window.seen = 0");
            long start = System.currentTimeMillis();
            post.run();
            writes.add((double) (System.currentTimeMillis() - start));
            page.waitForFunction("window.seen > 0");
            times.add(((Number) page.evaluate("window.seen")).doubleValue() - start);
        }
        page.context().close();
        print(act + ", median of " + POSTS + pages, percentile(writes, 50), "ms");
        print(act + " to seen by another, median" + pages, percentile(times, 50), "ms");
        print(act + " to seen by another, slowest" + pages, percentile(times, 100), "ms");
    }
}
