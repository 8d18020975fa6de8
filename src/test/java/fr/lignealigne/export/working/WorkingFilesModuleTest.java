package fr.lignealigne.export.working;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.audit.Journal;
import fr.lignealigne.audit.JournalSearch;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.export.numbered.StoryPdf;
import fr.lignealigne.plan.imports.ImportedTable;
import fr.lignealigne.plan.imports.intake.ReadingTables;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each file is read back by another library than wrote it. */
@PortalTest
class WorkingFilesModuleTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    WorkingScene scene;

    @BeforeEach
    void aRound() {
        scene = new WorkingScene(beans);
    }

    List<String> codesInOrder() {
        return List.of(
                scene.code(scene.whole),
                scene.code(scene.outside),
                scene.code(scene.wording),
                scene.code(scene.decided),
                scene.code(scene.dangerous));
    }

    @Test
    void theWorkbookHoldsEachRemarkInTheOrderOfTheTextWithTypedColumns() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(scene.file(scene.miprof(), WorkingFormat.XLSX)))) {
            assertThat(book.getSheetName(0)).isEqualTo("À propos");
            XSSFSheet sheet = book.getSheet("Remarques");
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
            for (Column column : Column.values()) {
                assertThat(text(sheet, 0, column)).isEqualTo(column.title());
            }
            assertThat(column(sheet, Column.CODE)).isEqualTo(codesInOrder());
            XSSFRow wording = sheet.getRow(3);
            assertThat(text(sheet, 3, Column.PLACE)).isEqualTo("l. 4-5");
            assertThat(text(sheet, 3, Column.MEASURE)).isEqualTo("Mesure 1. Protéger");
            assertThat(text(sheet, 3, Column.BODY)).isEqualTo(WorkingScene.LINES);
            assertThat(text(sheet, 3, Column.WORDING)).isEqualTo("L’évaluation est conduite en un mois au moins.");
            assertThat(wording.getCell(Column.FIRST_LINE.ordinal()).getNumericCellValue())
                    .isEqualTo(4);
            assertThat(wording.getCell(Column.DEPOSITED.ordinal()).getLocalDateTimeCellValue())
                    .isAfter(LocalDateTime.now().minusDays(2));
            assertThat(text(sheet, 4, Column.ADVICE)).isEqualTo("Retenu");
            assertThat(text(sheet, 4, Column.ADVICE_TEXT)).isEqualTo("Avis favorable.");
            assertThat(text(sheet, 4, Column.DECISION)).isEqualTo("Retenu en partie");
            assertThat(text(sheet, 4, Column.REASON)).isEqualTo("En partie.");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .startsWith("A1:")
                    .endsWith("6");
            assertThat(sheet.getDataValidations()).hasSize(2);
            assertThat(sheet.getFooter().getLeft()).contains("Exporté par ");
            assertThat(sheet.getHeader().getRight()).contains("confidentiel");
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysTextEverywhere() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(scene.file(scene.miprof(), WorkingFormat.XLSX)))) {
            var cell = book.getSheet("Remarques").getRow(5).getCell(Column.BODY.ordinal());
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(WorkingScene.FORMULA);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
        for (WorkingFormat format : List.of(WorkingFormat.XLSX, WorkingFormat.ODS)) {
            List<ImportedTable> sheets = ReadingTables.read(scene.file(scene.miprof(), format));
            assertThat(sheets)
                    .hasSize(2)
                    .allSatisfy(sheet -> assertThat(sheet.reckoned()).isEmpty());
            assertThat(sheets.get(1).rows().get(5)).contains(WorkingScene.FORMULA);
        }
        List<CSVRecord> rows = csv(scene.file(scene.miprof(), WorkingFormat.CSV));
        assertThat(rows.get(5).get(Column.BODY.ordinal())).isEqualTo("'" + WorkingScene.FORMULA);
    }

    @Test
    void theOpenSpreadsheetHoldsTheSame() throws Exception {
        SpreadSheet book = new SpreadSheet(new ByteArrayInputStream(scene.file(scene.miprof(), WorkingFormat.ODS)));
        assertThat(book.getSheets()).extracting(Sheet::getName).containsExactly("À propos", "Remarques");
        Sheet sheet = book.getSheet("Remarques");
        List<String> codes = new ArrayList<>();
        for (int row = 1; row < 6; row++) {
            codes.add(sheet.getRange(row, Column.CODE.ordinal()).getValue().toString());
        }
        assertThat(codes).isEqualTo(codesInOrder());
        assertThat(sheet.getRange(3, Column.FIRST_LINE.ordinal()).getValue()).isEqualTo(4.0);
        assertThat(sheet.getRange(3, Column.DEPOSITED.ordinal()).getValue()).isInstanceOf(LocalDateTime.class);
        assertThat(sheet.getRange(4, Column.REASON.ordinal()).getValue()).isEqualTo("En partie.");
    }

    @Test
    void bothTablesReadBackWordForWord() {
        List<List<String>> first = null;
        for (WorkingFormat format : List.of(WorkingFormat.XLSX, WorkingFormat.ODS)) {
            List<List<String>> rows = ReadingTables.read(scene.file(scene.miprof(), format))
                    .get(1)
                    .rows();
            assertThat(rows.get(3).get(Column.BODY.ordinal())).isEqualTo(WorkingScene.LINES);
            List<List<String>> words = rows.stream()
                    .map(row -> Arrays.stream(Column.values())
                            .filter(column -> !column.isDate())
                            .map(column -> column.ordinal() < row.size() ? row.get(column.ordinal()) : "")
                            .toList())
                    .toList();
            assertThat(first == null ? words : first).isEqualTo(words);
            first = words;
        }
    }

    @Test
    void theCommaSeparatedTableIsAsFrenchSpreadsheetsReadIt() throws Exception {
        byte[] file = scene.file(scene.cabinet(), WorkingFormat.CSV);
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\ufeffCode;Version;");
        List<CSVRecord> rows = csv(file);
        assertThat(rows).hasSize(6);
        assertThat(rows.stream().skip(1).map(row -> row.get(0))).isEqualTo(codesInOrder());
        assertThat(rows.get(3).get(Column.BODY.ordinal())).isEqualTo(WorkingScene.LINES);
    }

    @Test
    void jsonHoldsAdviceAndDecisionsAndAnnotationsHoldNone() {
        JsonNode json = JsonMapper.shared().readTree(scene.file(scene.cabinet(), WorkingFormat.JSON));
        JsonNode decided = json.get("remarks").get(3);
        assertThat(decided.get("decision").get("outcome").asString()).isEqualTo("PARTLY_ACCEPTED");
        assertThat(decided.get("advice").get(0).get("text").asString()).isEqualTo("Avis favorable.");
        byte[] file = scene.file(scene.cabinet(), WorkingFormat.JSONLD);
        JsonNode page = JsonMapper.shared().readTree(file);
        assertThat(page.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.get("items")).hasSize(5);
        JsonNode wording = page.get("items").get(2);
        assertThat(wording.get("motivation").asString()).isEqualTo("editing");
        JsonNode selectors = wording.get("target").get("selector");
        assertThat(selectors.get(0).get("value").asString()).isEqualTo("line=3,5");
        assertThat(selectors.get(1).get("exact").asString()).startsWith("L’évaluation de sa situation");
        assertThat(page.get("items").get(0).get("target").asString())
                .contains(scene.version().toString());
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("Avis favorable", "En partie");
    }

    @Test
    void wordHasATableAndChaptersByMeasure() throws Exception {
        try (var word =
                new XWPFDocument(new ByteArrayInputStream(scene.file(scene.cabinet(), WorkingFormat.DOCX_TABLE)))) {
            List<XWPFTableRow> rows = word.getTables().getFirst().getRows();
            assertThat(rows).hasSize(6);
            assertThat(rows.getFirst().isRepeatHeader()).isTrue();
            assertThat(rows.get(4).getCell(4).getText()).contains("Retenu en partie", "En partie.");
            assertThat(word.getHeaderList().getFirst().getText()).contains("Exporté par", "confidentiel");
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(scene.file(scene.cabinet(), WorkingFormat.DOCX)))) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> "Heading2".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly(
                            "Sur l’ensemble du plan", "Hors des mesures", "Mesure 1. Protéger", "Mesure 2. Former");
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains(WorkingScene.LINES, WorkingScene.FORMULA);
        }
    }

    @Test
    void thePdfIsTaggedAndSaysOnEachPageWhoPrintedIt() throws Exception {
        try (var pdf = Loader.loadPDF(scene.file(scene.cabinet(), WorkingFormat.PDF))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Sur l’ensemble du plan");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(pdf)).contains("Exporté par", "confidentiel");
            }
            assertThat(new PDFTextStripper().getText(pdf)).contains("Avis favorable.", "Rien sur le budget.");
        }
    }

    @ParameterizedTest
    @EnumSource(WorkingFormat.class)
    void nothingWithdrawnInDraftOrFromElsewhereIsInAnyOfThem(WorkingFormat format) throws Exception {
        byte[] file = scene.file(scene.cabinet(), format);
        String all = new String(file, StandardCharsets.ISO_8859_1);
        if (format == WorkingFormat.XLSX || format == WorkingFormat.ODS) {
            all = ReadingTables.read(file).toString();
        }
        assertThat(all).doesNotContain("zqretirée", "zqbrouillon", "zqailleurs");
    }

    @Test
    void theFiltersChooseAndAreSaid() throws Exception {
        SynopsisFilter filter = new SynopsisFilter(null, Theme.MINORS, null, RemarkKind.PROPOSAL, null, null);
        assertThat(csv(scene.file(scene.cabinet(), WorkingFormat.CSV, filter))).hasSize(2);
        assertThat(csv(scene.file(scene.cabinet(), WorkingFormat.CSV, SynopsisFilter.NONE.whoseAnswersAre(true))))
                .hasSize(2);
        List<ImportedTable> sheets = ReadingTables.read(scene.file(scene.cabinet(), WorkingFormat.XLSX, filter));
        assertThat(sheets.getFirst().rows().toString()).contains("Mineurs", "Rédaction", "confidentiel");
        SynopsisFilter none = new SynopsisFilter(null, Theme.HEALTH, null, null, null, null);
        for (WorkingFormat format : WorkingFormat.values()) {
            assertThat(scene.file(scene.cabinet(), format, none)).isNotEmpty();
        }
    }

    @Test
    void theJournalSaysWhichVersionAndNeitherANumberNorAWordOfIt() {
        scene.file(scene.cabinet(), WorkingFormat.ODS, SynopsisFilter.NONE.whoseAnswersAre(false));
        Viewer administrator = people.ofTheState(Role.ADMINISTRATOR).viewer();
        assertThat(journal.page(administrator, JournalSearch.of("SynopsisExported"), 0, 1)
                        .getFirst()
                        .object())
                .isEqualTo(scene.version() + " ODS etat");
    }

    @Test
    void whoTakesAPdfSlowlyKeepsNoPressFromOthers() throws Exception {
        StoryPdf press = scene.bean(StoryPdf.class);
        StoryPdf.Frame frame = new StoryPdf.Frame("Titre", "Pour essai", "Par essai", List.of(), Instant.EPOCH);
        List<Integer> printed = new ArrayList<>();
        press.write(frame, story -> story.words("Lentement."), new OutputStream() {
            @Override
            public void write(int one) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                ByteArrayOutputStream other = new ByteArrayOutputStream();
                press.write(frame, story -> story.words("Entre-temps."), other);
                printed.add(other.size());
            }
        });
        assertThat(printed).hasSize(1).allSatisfy(size -> assertThat(size).isPositive());
    }

    @Test
    void ofAnAnswerToManyRemarksTheFirstAreNamedAndTheOthersCounted() throws Exception {
        List<RemarkId> many = new ArrayList<>();
        for (int number = 0; number < 23; number++) {
            many.add(scene.round.says(scene.round.member, 9, 9, RemarkKind.QUESTION, "Encore " + number + " ?"));
        }
        scene.bean(Decisions.class)
                .decide(scene.cabinet(), many, new DecisionDraft(Outcome.REJECTED, "Une fois pour toutes."));
        String last = scene.code(many.getLast());
        List<CSVRecord> rows = csv(scene.file(scene.cabinet(), WorkingFormat.CSV));
        String shared = rows.stream()
                .filter(row -> row.get(Column.CODE.ordinal()).equals(last))
                .map(row -> row.get(Column.SHARED.ordinal()))
                .findFirst()
                .orElseThrow();
        String first = many.stream()
                .map(scene::code)
                .filter(code -> !code.equals(last))
                .sorted()
                .limit(20)
                .collect(Collectors.joining(", "));
        assertThat(shared).isEqualTo(first + " et 2 autres");
        JsonNode json = JsonMapper.shared().readTree(scene.file(scene.cabinet(), WorkingFormat.JSON));
        JsonNode decision = json.get("remarks")
                .valueStream()
                .filter(remark -> remark.get("code").asString().equals(last))
                .findFirst()
                .orElseThrow()
                .get("decision");
        assertThat(decision.get("sharedWith")).hasSize(20);
        assertThat(decision.get("sharedWithCount").asInt()).isEqualTo(22);
        SynopsisFilter one = new SynopsisFilter(null, null, null, RemarkKind.QUESTION, null, null);
        assertThat(csv(scene.file(scene.cabinet(), WorkingFormat.CSV, one))).hasSize(25);
    }

    @ParameterizedTest
    @EnumSource(WorkingFormat.class)
    void nobodyElseTakesThemAway(WorkingFormat format) {
        List<Viewer> others = new ArrayList<>(scene.round.associations());
        others.add(people.coordinator().viewer());
        others.add(people.ofTheState(Role.MINISTRY).viewer());
        others.add(people.ofTheState(Role.OBSERVER).viewer());
        others.add(people.ofTheState(Role.ADMINISTRATOR).viewer());
        for (Viewer other : others) {
            assertNotAllowed(() -> scene.file(other, format));
        }
    }

    private static List<CSVRecord> csv(byte[] file) throws Exception {
        return CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(new String(file, StandardCharsets.UTF_8).substring(1)))
                .getRecords();
    }

    private static String text(XSSFSheet sheet, int row, Column column) {
        return sheet.getRow(row).getCell(column.ordinal()).getStringCellValue();
    }

    private static List<String> column(XSSFSheet sheet, Column column) {
        List<String> words = new ArrayList<>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            words.add(text(sheet, row, column));
        }
        return words;
    }
}
