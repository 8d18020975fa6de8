package fr.lignealigne.bench;

import fr.lignealigne.account.People;
import fr.lignealigne.support.Visitor;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/** Takes the largest version away as a file, over HTTP as a browser does, without and with all its remarks. */
final class PaperBenchmark {

    private static final int LINES = 5_000;
    private static final int REMARKS = 20_000;
    private static final int TIMES = 3;

    private final ApplicationContext portal;
    private final int port;

    PaperBenchmark(ApplicationContext portal, int port) {
        this.portal = portal;
        this.port = port;
    }

    void run() throws Exception {
        LargeVersion large = new LargeVersion(portal, LINES, REMARKS);
        Visitor visitor = new Visitor(port);
        visitor.signIn(large.leads.getFirst().email(), People.PASSWORD);
        for (String choice : List.of("", "?remarques=oui")) {
            for (int time = 0; time < TIMES; time++) {
                measure(visitor, "documents/texte/" + large.version + ".pdf" + choice);
            }
        }
    }

    private static void measure(Visitor visitor, String address) throws Exception {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        var answer = visitor.get(address);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "%s (%d): %.1f s, %.1f MB, heap at most %d MB more%n",
                address.replaceAll(".*(\\..*)", "plan$1"),
                answer.statusCode(),
                seconds,
                answer.body().length() / 1e6,
                (peak - before) / 1_000_000);
    }
}
