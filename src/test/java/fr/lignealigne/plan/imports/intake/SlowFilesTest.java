package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.plan.imports.odt.OdtFile;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of modest size that would keep a reader busy: each is read or refused in bounded time, and its thread ends. */
@Timeout(60)
class SlowFilesTest {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration NOTICED = LIMIT.plusSeconds(4);

    @Test
    void backTickRunsThatGrow() {
        var text = new StringBuilder();
        for (int run = 1; text.length() < 4_500_000; run++) {
            text.append('e').append("`".repeat(run));
        }
        endsInTime("plan.md", text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x <!--",
                "<",
                "x <?",
                "x <![CDATA[",
                "[a](<b",
                "[a](b",
                "c* ",
                "a**b_",
                "[",
                "![",
                "](",
                "&",
                "\\`",
                "``\\",
                "[a]: u\n",
                "[^",
                "a`",
                "<a b=\"",
                "***a ",
                "| a ",
                "|-",
                "~~~\n",
                "> a\n",
                "- a\n\n",
                "&#1",
                "http://a("
            })
    void oneSignOverAndOver(String sign) {
        endsInTime("plan.md", "a**b " + sign.repeat(1_000_000 / sign.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mot-\n",
                "un deux\n",
                "a.\n",
                "– point\n\n",
                "1° a\n",
                "AXE 1\n",
                "Un mot :\n",
                "Axe un 3\n",
                "Axe un .... 3\n",
                "mot1\n1 Note\n",
                "5 a\n"
            })
    void oneLineOfPlainTextOverAndOver(String line) {
        endsInTime("plan.txt", line.repeat(1_000_000 / line.length()));
    }

    @Test
    void oneParagraphOfAHundredThousandLines() {
        endsInTime(
                "plan.txt",
                "Une ligne pleine de mots qui se suit jusqu’au bout, sans fin de phrase et toujours\n".repeat(50_000));
    }

    @Test
    void twentyThousandParagraphsOfOneLengthAreRead() {
        String line = "Une ligne de la même longueur que toutes les autres, et qui finit par un point.\n\n";
        assertThat(Importing.read("plan.txt", Zip.bytes(line.repeat(20_000))).items())
                .hasSize(20_000);
    }

    @Test
    void millionsOfEmptyParagraphsInOdt() {
        byte[] odt = OdtFile.withBody("<text:p>a</text:p>" + "<text:p/>".repeat(2_000_000));
        assertThatThrownBy(() -> Importing.read("plan.odt", odt))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.BOMB));
    }

    @Test
    void aCellRepeatedWithoutEndInOdt() {
        for (String text : List.of("a", "long ".repeat(10_000))) {
            byte[] odt = OdtFile.withBody("<table:table><table:table-row table:number-rows-repeated=\"999999\">"
                    + "<table:table-cell table:number-columns-repeated=\"900\"><text:p>" + text
                    + "</text:p></table:table-cell></table:table-row></table:table>");
            assertThatThrownBy(() -> Importing.read("plan.odt", odt))
                    .isInstanceOfSatisfying(
                            UnreadableFile.class, e -> assertThat(e.reason()).isIn(Reason.BOMB, Reason.TOO_LONG));
        }
    }

    @Test
    void twentyThousandItemsOfOdtAreRead() {
        byte[] odt = OdtFile.withBody(
                "<text:list text:style-name=\"number\"><text:list-item><text:p>un <text:span>deux</text:span></text:p></text:list-item></text:list>"
                        .repeat(20_000));
        assertThat(Importing.read("plan.odt", odt).items()).hasSize(20_000);
    }

    @Test
    void boxesInBoxesInOdt() {
        String open = "<text:p>a<draw:frame><draw:text-box>";
        String close = "</draw:text-box></draw:frame></text:p>";
        byte[] odt = OdtFile.withBody(open.repeat(25) + "<text:p>fin</text:p>" + close.repeat(25));
        assertThat(Importing.read("plan.odt", odt).items()).hasSize(26);
    }

    @Test
    void formsThatDrawEachOtherTwiceInPdf() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            PDFormXObject inner = form(pdf, "q Q", null);
            for (int level = 0; level < 30; level++) {
                inner = form(pdf, "/F Do /F Do", inner);
            }
            var page = new PDPage();
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F"), inner);
            page.setResources(resources);
            var content = new PDStream(pdf);
            try (var out = content.createOutputStream()) {
                out.write("/F Do".getBytes());
            }
            page.setContents(content);
            pdf.addPage(page);
            pdf.save(file);
        }
        endsInTime("plan.pdf", file.toByteArray());
    }

    @Test
    void whoeverStopsWaitingIsToldSoAndTheReaderEnds() throws InterruptedException {
        var ended = new AtomicBoolean();
        assertThatThrownBy(() -> TimeLimit.within(Duration.ofMillis(200), () -> {
                    try {
                        while (true) {
                            TimeLimit.check();
                        }
                    } finally {
                        ended.set(true);
                    }
                }))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_SLOW));
        Thread.sleep(200);
        assertThat(ended).isTrue();
    }

    private static PDFormXObject form(PDDocument pdf, String content, PDFormXObject drawn) throws IOException {
        var form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(100, 100));
        var resources = new PDResources();
        if (drawn != null) {
            resources.put(COSName.getPDFName("F"), drawn);
        }
        form.setResources(resources);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes());
        }
        return form;
    }

    private static void endsInTime(String name, String text) {
        endsInTime(name, Zip.bytes(text));
    }

    private static void endsInTime(String name, byte[] content) {
        Instant start = Instant.now();
        try {
            Importing.read(name, content, LIMIT);
        } catch (UnreadableFile refused) {
            assertThat(refused.reason())
                    .isIn(Reason.TOO_SLOW, Reason.TOO_LONG, Reason.BOMB, Reason.NO_TEXT, Reason.CORRUPT);
        }
        assertThat(Duration.between(start, Instant.now())).isLessThan(NOTICED);
        awaitQuiet();
    }

    /** Until no reader is left on any thread. */
    private static void awaitQuiet() {
        Instant end = Instant.now().plusSeconds(15);
        while (isAnyReading()) {
            assertThat(Instant.now()).as("a reader that goes on after its time").isBefore(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static boolean isAnyReading() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("reading a file"));
    }
}
