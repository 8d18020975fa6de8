package fr.lignealigne.bench;

import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.intake.Importing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Reads the largest files there may be, as an upload is read, and says how long and how much memory each takes. */
final class FilesBenchmark {

    private static final int ITEMS = 49_000;
    private static final int PAGES = 400;
    private static final int LINES_A_PAGE = 46;
    private static final int TIMES = 3;
    private static final String[] WORDS =
            "repérer former protéger accompagner le service la victime chaque année avec moyens partout durable"
                    .split(" ");

    private final Random random = new Random(11);

    void run() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("plan.docx", docx());
        files.put("plan.odt", odt());
        files.put("plan.md", text("\n\n"));
        files.put("plan.txt", text("\n\n"));
        files.put("plan.pdf", pdf());
        files.forEach(this::measure);
    }

    private void measure(String name, byte[] content) {
        for (int time = 0; time < TIMES; time++) {
            AtomicLong peak = new AtomicLong();
            Thread watch = Thread.ofPlatform().daemon().start(() -> watch(peak));
            Instant start = Instant.now();
            String result;
            try {
                ImportedText text = Importing.readApart(name, content);
                result = text.items().size() + " items";
            } catch (UnreadableFile refused) {
                result = refused.reason().name();
            }
            Duration took = Duration.between(start, Instant.now());
            watch.interrupt();
            System.out.printf(
                    Locale.ROOT,
                    "%s of %.1f MB, %s: %.1f s, at most %d MB%n",
                    name,
                    content.length / 1e6,
                    result,
                    took.toMillis() / 1e3,
                    peak.get() / 1024);
        }
    }

    /** The most resident memory that a process of ours had, in kB (proc(5), VmHWM). */
    private static void watch(AtomicLong peak) {
        while (!Thread.currentThread().isInterrupted()) {
            ProcessHandle.current()
                    .children()
                    .filter(FilesBenchmark::reads)
                    .forEach(child -> peak.accumulateAndGet(resident(child), Math::max));
            try {
                Thread.sleep(20);
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    /** Between its birth and its first instruction a process still shows its parent's memory. */
    private static boolean reads(ProcessHandle child) {
        return child.info()
                .startInstant()
                .orElse(Instant.MAX)
                .isBefore(Instant.now().minusSeconds(1));
    }

    private static long resident(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException ended) {
            return 0;
        }
    }

    private String sentence() {
        return random.ints(18, 0, WORDS.length).mapToObj(word -> WORDS[word]).collect(Collectors.joining(" ", "", "."));
    }

    /** Six runs a paragraph, as Word leaves them behind. */
    private byte[] docx() throws IOException {
        String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "word/document.xml",
                "<w:document " + w + "><w:body>"
                        + each(item -> "<w:p><w:pPr><w:spacing w:after=\"120\"/></w:pPr>"
                                + IntStream.range(0, 6)
                                        .mapToObj(run ->
                                                "<w:r><w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr><w:t xml:space=\"preserve\">"
                                                        + sentence().substring(0, 20) + " </w:t></w:r>")
                                        .collect(Collectors.joining())
                                + "</w:p>")
                        + "</w:body></w:document>");
    }

    private byte[] odt() throws IOException {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + each(item -> "<text:p>" + sentence() + "<text:span> " + sentence() + "</text:span></text:p>")
                        + "</office:text></office:body></office:document-content>");
    }

    private byte[] text(String between) {
        return each(item -> sentence() + " " + sentence() + between).getBytes(StandardCharsets.UTF_8);
    }

    private static String each(IntFunction<String> item) {
        return IntStream.range(0, ITEMS).mapToObj(item).collect(Collectors.joining());
    }

    private byte[] pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int page = 0; page < PAGES; page++) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(font, 10);
                    content.setLeading(15);
                    content.newLineAtOffset(60, 770);
                    for (int line = 0; line < LINES_A_PAGE; line++) {
                        content.showText(sentence());
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... namesAndParts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int part = 0; part < namesAndParts.length; part += 2) {
                zip.putNextEntry(new ZipEntry(namesAndParts[part]));
                zip.write(namesAndParts[part + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
