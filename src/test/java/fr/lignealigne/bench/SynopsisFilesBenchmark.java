package fr.lignealigne.bench;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.export.working.TakingBack;
import fr.lignealigne.export.working.WorkingFiles;
import fr.lignealigne.export.working.WorkingFormat;
import fr.lignealigne.plan.imports.intake.ReadingTables;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.context.ApplicationContext;

/** Takes the synopsis of 20,000 remarks away in each format, beside a bare library that writes the same cells. */
final class SynopsisFilesBenchmark {

    private static final int LINES = 5_000;
    private static final int REMARKS = 20_000;
    private static final int TIMES = 3;

    private final ApplicationContext portal;

    SynopsisFilesBenchmark(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Something that is written. */
    private interface Writing {

        void to(OutputStream out) throws IOException;
    }

    void run() throws Exception {
        LargeVersion large = new LargeVersion(portal, LINES, REMARKS);
        Viewer miprof = portal.getBean(People.class).ofTheState(Role.MIPROF).viewer();
        WorkingFiles files = portal.getBean(WorkingFiles.class);
        for (WorkingFormat format : WorkingFormat.values()) {
            for (int time = 0; time < TIMES; time++) {
                measure(format.name(), out -> files.write(miprof, large.version, SynopsisFilter.NONE, format, out));
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        files.write(miprof, large.version, SynopsisFilter.NONE, WorkingFormat.XLSX, file);
        long start = System.nanoTime();
        ReadingTables.apart("tableau.xlsx", file.toByteArray(), TakingBack.headings());
        System.out.printf(Locale.ROOT, "read back, apart: %.1f s%n", (System.nanoTime() - start) / 1e9);
        List<List<String>> rows = ReadingTables.read(file.toByteArray()).get(1).rows();
        for (int time = 0; time < TIMES; time++) {
            measure("bare POI (SXSSF)", out -> bare(rows, out));
        }
    }

    private static void bare(List<List<String>> rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = book.createSheet("Remarques");
            for (int i = 0; i < rows.size(); i++) {
                SXSSFRow row = sheet.createRow(i);
                for (int column = 0; column < rows.get(i).size(); column++) {
                    row.createCell(column).setCellValue(rows.get(i).get(column));
                }
            }
            book.write(out);
        }
    }

    private static void measure(String name, Writing writing) throws IOException {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        long before = heap.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long bytes = count(writing);
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %.1f MB, heap at most %d MB more (what is not collected yet among it)%n",
                name,
                seconds,
                bytes / 1e6,
                (peak - before) / 1_000_000);
    }

    private static long count(Writing writing) throws IOException {
        long[] bytes = {0};
        writing.to(new OutputStream() {
            @Override
            public void write(int one) {
                bytes[0]++;
            }

            @Override
            public void write(byte[] some, int from, int length) {
                bytes[0] += length;
            }
        });
        return bytes[0];
    }
}
