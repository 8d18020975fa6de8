package fr.lignealigne.export.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.lignealigne.decision.Decisions;
import fr.lignealigne.plan.imports.intake.ReadingTables;
import fr.lignealigne.support.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** LibreOffice opens what was exported and saves it as its own; skipped where it is not installed. */
@PortalTest
class ThroughLibreOfficeModuleTest {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TakingBack takingBack;

    @TempDir
    Path folder;

    /** Its settings, which it makes at its first start. */
    @TempDir
    static Path profile;

    WorkingScene scene;

    @BeforeEach
    void aRound() {
        assumeThat(PROGRAM).exists();
        scene = new WorkingScene(beans);
    }

    @ParameterizedTest
    @CsvSource({"XLSX, ods", "ODS, xlsx"})
    void whatItSavedUntouchedChangesNothing(WorkingFormat format, String saved) throws Exception {
        byte[] file = saved(scene.file(scene.cabinet(), format), format.ending(), saved);
        ReturnedTable table = takingBack.look(
                scene.cabinet(),
                scene.version(),
                "tableau." + saved,
                ReadingTables.apart("tableau", file, TakingBack.headings()));
        assertThat(table.acts()).isEmpty();
        assertThat(table.untouched()).isEqualTo(5);
    }

    @Test
    void whatWasFilledInBeforeItSavedIsTaken() throws Exception {
        byte[] filled = FilledTable.decided(
                scene.file(scene.cabinet(), WorkingFormat.XLSX),
                "Retenu en partie",
                "L’essentiel y est.\nLe reste, non.",
                scene.code(scene.dangerous));
        byte[] file = saved(filled, "xlsx", "ods");
        ReturnedTable table = takingBack.look(
                scene.cabinet(),
                scene.version(),
                "tableau.ods",
                ReadingTables.apart("tableau", file, TakingBack.headings()));
        assertThat(takingBack.take(scene.cabinet(), table, gone -> {}).ready()).hasSize(1);
        assertThat(beans.getBean(Decisions.class)
                        .of(scene.cabinet(), List.of(scene.dangerous))
                        .get(scene.dangerous)
                        .reason())
                .isEqualTo("L’essentiel y est.\nLe reste, non.");
    }

    @Test
    void itReadsTheWordFilesToo() throws Exception {
        for (WorkingFormat format : List.of(WorkingFormat.DOCX, WorkingFormat.DOCX_TABLE)) {
            Files.write(folder.resolve(format + ".docx"), scene.file(scene.cabinet(), format));
        }
        convert("pdf", folder.resolve("DOCX.docx"), folder.resolve("DOCX_TABLE.docx"));
        for (String written : List.of("DOCX.pdf", "DOCX_TABLE.pdf")) {
            try (var document = Loader.loadPDF(out().resolve(written).toFile())) {
                assertThat(new PDFTextStripper().getText(document))
                        .as(written)
                        .contains("Rien sur le budget.", "Exporté par", "En partie.");
            }
        }
    }

    private byte[] saved(byte[] file, String as, String saved) throws IOException, InterruptedException {
        Path source = folder.resolve("tableau." + as);
        Files.write(source, file);
        convert(saved, source);
        return Files.readAllBytes(out().resolve("tableau." + saved));
    }

    private Path out() {
        return folder.resolve("out");
    }

    /** One start for all of them: it takes longer than the work. */
    private void convert(String to, Path... sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                Files.createDirectories(out()).toString()));
        Stream.of(sources).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
