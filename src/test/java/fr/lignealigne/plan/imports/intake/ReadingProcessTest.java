package fr.lignealigne.plan.imports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Format;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import fr.lignealigne.shared.Confinement;
import fr.lignealigne.support.ChildProcess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is read in a process of its own: the same text, the same refusals, and no harm to ours. */
@Timeout(120)
class ReadingProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void theTextIsTheSame() throws IOException {
        byte[] plan = sample();
        ImportedText here = Importing.read("plan/é.md", plan);
        ImportedText there = readApart("plan/é.md", plan, LIMIT);
        assertThat(there).isEqualTo(here);
        assertThat(there.items()).extracting(ImportedItem::kind).contains(ItemKind.AXIS, ItemKind.TABLE_CELL);
        byte[] docx = PlanFiles.docx(here.items());
        assertThat(readApart("plan.docx", docx, LIMIT)).isEqualTo(Importing.read("plan.docx", docx));
    }

    @Test
    void whatStandsBehindAnItemStillDoes() {
        ImportedItem twice = ImportedItem.paragraph("Deux fois.");
        ImportedItem again = ImportedItem.paragraph("Deux fois.").guessed(Guess.BREAK);
        ImportedText text = new ImportedText(
                "Plan",
                Format.DOCX,
                List.of(twice, again),
                List.of(
                        new LeftOut(LeftOut.Sort.COMMENT, null, "avant"),
                        new LeftOut(LeftOut.Sort.PICTURE, again, "")));
        ImportedText read = Answer.text(Answer.of(text).bytes());
        assertThat(read).isEqualTo(text);
        assertThat(read.items()).extracting(ImportedItem::guess).containsExactly(null, Guess.BREAK);
        assertThat(read.leftOut().get(1).after()).isSameAs(read.items().get(1));
    }

    @ParameterizedTest
    @CsvSource({"plan.docx, PK, NOT_WHAT_IT_SAYS", "plan.md, ' ', NO_TEXT", "plan.exe, MZ, UNKNOWN_FORMAT"})
    void theRefusalsAreTheSame(String name, String content, Reason reason) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(name, bytes, LIMIT)).isEqualTo(reason);
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> Importing.read(name, bytes))
                        .reason())
                .isEqualTo(reason);
    }

    /** One and a half megabytes that would take gigabytes. */
    @Test
    void aFileThatTakesAllMemoryEndsItsOwnProcess() throws IOException {
        long before = used();
        assertThat(refusal("plan.docx", emptyParagraphs(8_000_000), LIMIT)).isIn(Reason.BOMB, Reason.TOO_LONG);
        assertThat(used() - before).isLessThan(200 << 20);
    }

    /** The same number would make a full memory an answer. */
    @Test
    void aFullMemoryEndsAProcessUnlikeOneThatWasNotShut() throws Exception {
        ProcessBuilder builder = ChildProcess.of(ReadingMain.class);
        builder.command().addAll(1, List.of("-Xmx16m", "-XX:+ExitOnOutOfMemoryError"));
        builder.command().addAll(1, Confinement.OPTIONS);
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream file = process.getOutputStream()) {
            new Question(Question.Wanted.TEXT, "plan.txt", new byte[64 << 20]).write(file);
        } catch (IOException ended) {
            assertThat(ended).hasMessageContaining("Broken pipe");
        }
        assertThat(process.waitFor()).isNotZero().isNotEqualTo(Confinement.OPEN);
    }

    @Test
    void aFileThatTakesAllTimeEndsItsOwnProcess() throws IOException {
        for (int millis = 1; millis <= 5; millis++) {
            assertThat(refusal("plan.md", sample(), Duration.ofMillis(millis))).isEqualTo(Reason.TOO_SLOW);
        }
    }

    private static Reason refusal(String name, byte[] content, Duration limit) {
        return catchThrowableOfType(UnreadableFile.class, () -> readApart(name, content, limit))
                .reason();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] emptyParagraphs(int many) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    .getBytes(StandardCharsets.UTF_8));
            byte[] paragraphs = "<w:p/>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int thousand = 0; thousand < many / 1_000; thousand++) {
                zip.write(paragraphs);
            }
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] sample() throws IOException {
        try (var file = ReadingProcessTest.class.getResourceAsStream("/plan/sample.md")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static ImportedText readApart(String fileName, byte[] content, Duration limit) {
        return Answer.text(ReadingProcess.answer(new Question(Question.Wanted.TEXT, fileName, content), limit));
    }
}
