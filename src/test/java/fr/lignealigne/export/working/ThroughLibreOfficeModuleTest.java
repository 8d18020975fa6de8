package fr.lignealigne.export.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.lignealigne.decision.Decisions;
import fr.lignealigne.plan.imports.intake.ReadingTables;
import fr.lignealigne.support.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

    WorkingScene scene;

    @BeforeEach
    void aRound() {
        assumeThat(PROGRAM).exists();
        scene = new WorkingScene(beans);
    }

    @ParameterizedTest
    @CsvSource({"XLSX, xlsx", "XLSX, ods", "ODS, ods", "ODS, xlsx"})
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

    @ParameterizedTest
    @EnumSource(
            value = WorkingFormat.class,
            names = {"DOCX", "DOCX_TABLE"})
    void itReadsTheWordFilesToo(WorkingFormat format) throws Exception {
        byte[] pdf = saved(scene.file(scene.cabinet(), format), "docx", "pdf");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Rien sur le budget.", "Exporté par", "En partie.");
        }
    }

    private byte[] saved(byte[] file, String as, String saved) throws IOException, InterruptedException {
        Path source = folder.resolve("tableau." + as);
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.write(source, file);
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        saved,
                        "--outdir",
                        out.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllBytes(out.resolve("tableau." + saved));
    }
}
