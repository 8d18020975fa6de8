package fr.lignealigne.bench;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.NumberedFile;
import fr.lignealigne.export.word.AnnotatedFileId;
import fr.lignealigne.export.word.Annotations;
import fr.lignealigne.export.word.Review;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.support.Visitor;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/**
 * Takes the largest version away as a file, over HTTP as a browser does, without and with all its remarks; and hands an
 * annotated one in.
 */
final class PaperBenchmark {

    private static final int LINES = 5_000;
    private static final int REMARKS = 20_000;
    private static final int TIMES = 3;
    private static final int COMMENTS = 500;
    private static final int CHANGES = 100;

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
        for (String choice : List.of(".pdf", ".pdf?remarques=oui", ".docx", ".docx?remarques=oui")) {
            for (int time = 0; time < TIMES; time++) {
                measure(visitor, "documents/texte/" + large.version + choice);
            }
        }
        handIn(large);
    }

    /** A Word file with these comes back: read in the process of its own, placed, kept, and made into drafts. */
    private void handIn(LargeVersion large) throws Exception {
        Viewer viewer = large.leads.getFirst().viewer();
        PlanText text = portal.getBean(Versions.class).text(viewer, large.version);
        Annotations annotations = portal.getBean(Annotations.class);
        for (int time = 0; time < TIMES; time++) {
            var review = new Review(NumberedFile.of(text), text, time);
            review.annotate(COMMENTS, CHANGES);
            byte[] file = review.file();
            long start = System.nanoTime();
            AnnotatedText read = Importing.annotationsApart("plan.docx", file);
            long placing = System.nanoTime();
            AnnotatedFileId id = annotations.handIn(viewer, large.version, "plan.docx", read);
            long writing = System.nanoTime();
            int written = annotations.write(viewer, id);
            long end = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "%d comments and %d changes come back: %d drafts; read %.1f s, placed and kept %.1f s, written %.1f s%n",
                    COMMENTS,
                    CHANGES,
                    written,
                    (placing - start) / 1e9,
                    (writing - placing) / 1e9,
                    (end - writing) / 1e9);
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
