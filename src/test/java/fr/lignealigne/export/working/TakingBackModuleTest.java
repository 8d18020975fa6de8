package fr.lignealigne.export.working;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.imports.intake.ReadingTables;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TakingBackModuleTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    TakingBack takingBack;

    @Autowired
    Decisions decisions;

    @Autowired
    Advices advices;

    @Autowired
    JdbcClient jdbc;

    WorkingScene scene;
    byte[] exported;

    @BeforeEach
    void aRoundThatWasTakenAway() {
        scene = new WorkingScene(beans);
        exported = scene.file(scene.cabinet(), WorkingFormat.XLSX);
    }

    @Test
    void whatWasNotTouchedChangesNothing() {
        for (WorkingFormat format : List.of(WorkingFormat.XLSX, WorkingFormat.ODS)) {
            ReturnedTable table = look(scene.cabinet(), scene.file(scene.cabinet(), format));
            assertThat(table.acts()).isEmpty();
            assertThat(table.untouched()).isEqualTo(5);
        }
    }

    @Test
    void aDecisionThatWasFilledInIsTakenOnceAndOnlyOnce() {
        byte[] file = FilledTable.decided(exported, "retenu", "C’est écrit.", scene.code(scene.dangerous));
        ReturnedTable table = look(scene.cabinet(), file);
        assertThat(table.ready()).hasSize(1);
        assertThat(answer(scene.dangerous)).isNull();
        assertThat(take(scene.cabinet(), table).refused()).isEmpty();
        assertThat(answer(scene.dangerous)).extracting(AnswerDetails::outcome).isEqualTo(Outcome.ACCEPTED);
        assertThat(look(scene.cabinet(), file).acts()).isEmpty();
    }

    @Test
    void aDecisionThatStoodIsChanged() {
        byte[] file = FilledTable.decided(exported, "Différé", "Plus tard.", scene.code(scene.decided));
        take(scene.cabinet(), file);
        assertThat(answer(scene.decided)).extracting(AnswerDetails::reason).isEqualTo("Plus tard.");
    }

    @Test
    void adviceIsTheMissionsToFillIn() {
        byte[] own = scene.file(scene.miprof(), WorkingFormat.XLSX);
        take(scene.miprof(), FilledTable.advised(own, scene.code(scene.wording), "Écarté", "Trop long."));
        take(scene.miprof(), FilledTable.advised(own, scene.code(scene.decided), "Écarté", "Réflexion faite."));
        assertThat(advice(scene.wording)).isEqualTo("Trop long.");
        assertThat(advice(scene.decided)).isEqualTo("Réflexion faite.");
        assertThat(refusals(scene.cabinet(), FilledTable.advised(exported, scene.code(scene.whole), "Écarté", "Non.")))
                .containsValue("working.back.notYours.ADVICE");
        assertThat(refusals(scene.miprof(), FilledTable.decided(own, "Écarté", "Non.", scene.code(scene.whole))))
                .containsValue("working.back.notYours.DECISION");
    }

    @Test
    void whatChangedSinceTheExportIsRefusedAndTheRestIsTaken() {
        byte[] file = FilledTable.decided(
                exported,
                "Écarté",
                "Mes mots.",
                scene.code(scene.decided),
                scene.code(scene.whole),
                scene.code(scene.wording));
        AnswerDetails before = Objects.requireNonNull(answer(scene.decided));
        decisions.change(
                scene.cabinet(),
                before.id(),
                before.revision(),
                List.of(scene.decided),
                draft("Les mots d’un collègue."));
        decisions.decide(scene.cabinet(), List.of(scene.whole), draft("Un collègue encore."));
        assertThat(refusals(scene.cabinet(), file))
                .isEqualTo(Map.of(
                        scene.code(scene.decided),
                        "working.back.stale",
                        scene.code(scene.whole),
                        "working.back.stale"));
        ReturnedTable went = take(scene.cabinet(), look(scene.cabinet(), file));
        assertThat(went.ready()).extracting(ReturnedAct::code).containsExactly(scene.code(scene.wording));
        assertThat(answer(scene.decided)).extracting(AnswerDetails::reason).isEqualTo("Les mots d’un collègue.");
        assertThat(answer(scene.wording)).extracting(AnswerDetails::reason).isEqualTo("Mes mots.");
    }

    @Test
    void whatChangesBetweenTheLookAndTheActIsRefusedToo() {
        byte[] file = FilledTable.decided(
                exported, "Écarté", "Mes mots.", scene.code(scene.decided), scene.code(scene.whole));
        ReturnedTable table = look(scene.cabinet(), file);
        AnswerDetails before = Objects.requireNonNull(answer(scene.decided));
        decisions.change(
                scene.cabinet(), before.id(), before.revision(), List.of(scene.decided), draft("Un collègue."));
        decisions.decide(scene.cabinet(), List.of(scene.whole), draft("Un collègue."));
        assertThat(take(scene.cabinet(), table).ready()).isEmpty();
        byte[] own = scene.file(scene.miprof(), WorkingFormat.XLSX);
        ReturnedTable advised =
                look(scene.miprof(), FilledTable.advised(own, scene.code(scene.wording), "Écarté", "Trop long."));
        advices.give(scene.miprof(), List.of(scene.wording), new AdviceDraft(Outcome.NOTED, "Vu."));
        assertThat(take(scene.miprof(), advised).refused())
                .extracting(act -> Objects.requireNonNull(act.refused()).key())
                .containsExactly("advice.meanwhile");
        assertThat(advice(scene.wording)).isEqualTo("Vu.");
    }

    @Test
    void aSharedAnswerIsDividedOnlyAsFarAsTheTableSays() {
        decisions.decide(scene.cabinet(), List.of(scene.whole, scene.outside, scene.wording), draft("Ensemble."));
        byte[] anew = scene.file(scene.cabinet(), WorkingFormat.XLSX);
        byte[] file = FilledTable.decided(anew, "Différé", "À part.", scene.code(scene.outside));
        ReturnedTable table = look(scene.cabinet(), file);
        assertThat(table.ready().getFirst().others()).isEqualTo(2);
        take(scene.cabinet(), table);
        assertThat(answer(scene.outside)).extracting(AnswerDetails::reason).isEqualTo("À part.");
        assertThat(answer(scene.whole))
                .extracting(AnswerDetails::serves)
                .isEqualTo(answer(scene.wording).serves());
        byte[] again = scene.file(scene.cabinet(), WorkingFormat.XLSX);
        take(
                scene.cabinet(),
                FilledTable.decided(again, "Retenu", "Tous deux.", scene.code(scene.whole), scene.code(scene.wording)));
        assertThat(Objects.requireNonNull(answer(scene.whole)).serves())
                .containsExactlyInAnyOrder(scene.whole, scene.wording);
    }

    @Test
    void eachMistakeHasItsSentence() {
        String whole = scene.code(scene.whole);
        assertThat(refusals(scene.cabinet(), FilledTable.decided(exported, "Peut-être", "Oui.", whole)))
                .containsEntry(whole, "working.back.noOutcome");
        assertThat(refusals(scene.cabinet(), FilledTable.decided(exported, "", "Un motif seul.", whole)))
                .containsEntry(whole, "working.back.textAlone");
        assertThat(refusals(scene.cabinet(), FilledTable.decided(exported, "Retenu", "", whole)))
                .containsEntry(whole, "decision.reason.missing");
        assertThat(refusals(scene.cabinet(), FilledTable.decided(exported, "Retenu", "a".repeat(10_001), whole)))
                .containsEntry(whole, "decision.reason.tooLong");
        assertThat(refusals(scene.cabinet(), FilledTable.decided(exported, "", "", scene.code(scene.decided))))
                .containsEntry(scene.code(scene.decided), "working.back.emptied");
        assertThat(refusals(scene.cabinet(), FilledTable.with(exported, sheet -> {
                    FilledTable.put(sheet, whole, Column.DECISION, "Retenu");
                    FilledTable.put(sheet, whole, Column.CODE, "R-999999");
                })))
                .containsEntry("R-999999", "working.back.unknown");
        assertThat(refusals(scene.cabinet(), FilledTable.with(exported, sheet -> {
                    FilledTable.put(sheet, whole, Column.DECISION, "Retenu");
                    FilledTable.put(sheet, whole, Column.DECISION_MARK, "à moi");
                })))
                .containsEntry(whole, "working.back.noMark");
        assertThat(refusals(scene.cabinet(), FilledTable.with(exported, sheet -> {
                    String other = FilledTable.row(sheet, scene.code(scene.outside))
                            .getCell(Column.DECISION_MARK.ordinal())
                            .getStringCellValue();
                    FilledTable.put(sheet, whole, Column.DECISION, "Retenu");
                    FilledTable.put(sheet, whole, Column.DECISION_MARK, other);
                })))
                .containsEntry(whole, "working.back.otherRow");
        assertThat(refusals(scene.cabinet(), FilledTable.with(exported, sheet -> {
                    FilledTable.put(sheet, whole, Column.DECISION, "Retenu");
                    FilledTable.row(sheet, whole)
                            .createCell(Column.REASON.ordinal())
                            .setCellFormula("CONCATENATE(\"a\",\"b\")");
                })))
                .containsEntry(whole, "working.back.formula");
        assertThat(refusals(scene.cabinet(), FilledTable.with(exported, sheet -> {
                    FilledTable.put(sheet, whole, Column.DECISION, "Pris acte");
                    Row copy = sheet.createRow(sheet.getLastRowNum() + 1);
                    for (Cell cell : FilledTable.row(sheet, whole)) {
                        if (cell.getCellType() == CellType.STRING) {
                            copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                        }
                    }
                })))
                .containsEntry(whole, "working.back.again");
    }

    @Test
    void columnsMayStandInAnotherOrderAndOthersBeMergedOrMissing() {
        byte[] file = FilledTable.with(exported, sheet -> {
            FilledTable.put(sheet, scene.code(scene.whole), Column.DECISION, "PRIS  ACTE");
            sheet.getWorkbook().setSheetName(1, "Ma feuille");
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 6, 6));
            for (Row row : sheet) {
                swap(row, Column.DECISION.ordinal(), Column.PRIORITY.ordinal());
                Cell body = row.getCell(Column.BODY.ordinal());
                if (body != null) {
                    row.removeCell(body);
                }
            }
        });
        ReturnedTable table = look(scene.cabinet(), file);
        assertThat(table.refused()).isEmpty();
        assertThat(table.ready()).extracting(ReturnedAct::code).containsExactly(scene.code(scene.whole));
    }

    @Test
    void aColumnThatWasTakenOutErasesNothing() {
        for (Column column : List.of(Column.REASON, Column.DECISION)) {
            assertRefused("working.back.missingColumn", () -> look(scene.cabinet(), called(exported, "Autre", column)));
        }
        assertRefused(
                "working.back.missingColumn", () -> look(scene.miprof(), called(exported, "", Column.ADVICE_TEXT)));
        byte[] both = called(exported, "", Column.DECISION, Column.REASON);
        assertThat(look(scene.cabinet(), both).acts()).isEmpty();
    }

    @Test
    void ofARepeatedCodeNoTouchedRowIsTaken() {
        String whole = scene.code(scene.whole);
        byte[] file = FilledTable.with(exported, sheet -> {
            Row copy = sheet.createRow(sheet.getLastRowNum() + 1);
            for (Cell cell : FilledTable.row(sheet, whole)) {
                if (cell.getCellType() == CellType.STRING) {
                    copy.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                }
            }
            FilledTable.put(sheet, whole, Column.DECISION, "Pris acte");
            copy.createCell(Column.DECISION.ordinal()).setCellValue("Écarté");
        });
        assertThat(look(scene.cabinet(), file).refused())
                .hasSize(2)
                .allSatisfy(act ->
                        assertThat(key(Objects.requireNonNull(act.refused()))).isEqualTo("working.back.again"));
    }

    @Test
    void twoSheetsThatFitAreRefused() {
        byte[] file = FilledTable.with(exported, sheet -> sheet.getWorkbook().cloneSheet(1, "Remarques (2)"));
        assertRefused("working.back.twoSheets", () -> look(scene.cabinet(), file));
    }

    @Test
    void aRowThatFailsIsToldAndTheOthersAreTaken() {
        byte[] file = FilledTable.with(exported, sheet -> {
            for (RemarkId remark : List.of(scene.whole, scene.outside)) {
                FilledTable.put(sheet, scene.code(remark), Column.DECISION, "Écarté");
                FilledTable.put(
                        sheet, scene.code(remark), Column.REASON, remark.equals(scene.whole) ? "zqpanne" : "Non.");
            }
        });
        ReturnedTable table = look(scene.cabinet(), file);
        List<Integer> gone = new ArrayList<>();
        ReturnedTable went;
        jdbc.sql("alter table decision add constraint zq_panne check (reason <> 'zqpanne')")
                .update();
        try {
            went = takingBack.take(scene.cabinet(), table, gone::add);
        } finally {
            jdbc.sql("alter table decision drop constraint zq_panne").update();
        }
        assertThat(gone).containsExactly(1, 2);
        assertThat(went.ready()).extracting(ReturnedAct::code).containsExactly(scene.code(scene.outside));
        assertThat(went.refused())
                .extracting(act -> key(Objects.requireNonNull(act.refused())))
                .containsExactly("working.back.failed");
        take(scene.cabinet(), file);
        assertThat(answer(scene.whole)).extracting(AnswerDetails::reason).isEqualTo("zqpanne");
    }

    @Test
    void aSignThatNoTableHoldsTouchesNoRow() {
        AnswerDetails before = Objects.requireNonNull(answer(scene.decided));
        decisions.change(
                scene.cabinet(), before.id(), before.revision(), List.of(scene.decided), draft("Un\u0001 motif."));
        for (WorkingFormat format : List.of(WorkingFormat.XLSX, WorkingFormat.ODS)) {
            assertThat(look(scene.cabinet(), scene.file(scene.cabinet(), format))
                            .acts())
                    .isEmpty();
        }
    }

    @Test
    void anotherTableIsRefusedAsAWhole() {
        assertRefused(
                "working.back.noTable",
                () -> look(
                        scene.cabinet(),
                        FilledTable.with(
                                exported,
                                sheet -> sheet.getRow(0)
                                        .getCell(Column.DECISION_MARK.ordinal())
                                        .setCellValue("Autre chose"))));
    }

    @Test
    void onlyTheMissionAndTheCabinetBringTablesBack() {
        for (Viewer association : scene.round.associations()) {
            assertNotAllowed(() -> look(association, exported));
            assertNotAllowed(() -> take(association, new ReturnedTable("x.xlsx", List.of(), 0)));
        }
    }

    private static byte[] called(byte[] file, String name, Column... columns) {
        return FilledTable.with(file, sheet -> {
            for (Column column : columns) {
                sheet.getRow(0).createCell(column.ordinal()).setCellValue(name);
            }
        });
    }

    private static void swap(Row row, int one, int other) {
        String left = text(row, one);
        String right = text(row, other);
        row.createCell(one).setCellValue(right);
        row.createCell(other).setCellValue(left);
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static DecisionDraft draft(String reason) {
        return new DecisionDraft(Outcome.DEFERRED, reason);
    }

    private ReturnedTable look(Viewer viewer, byte[] file) {
        return takingBack.look(viewer, scene.version(), "tableau.xlsx", ReadingTables.read(file));
    }

    private void take(Viewer viewer, byte[] file) {
        ReturnedTable went = take(viewer, look(viewer, file));
        assertThat(went.refused()).isEmpty();
        assertThat(went.ready()).isNotEmpty();
    }

    private ReturnedTable take(Viewer viewer, ReturnedTable table) {
        return takingBack.take(viewer, table, gone -> {});
    }

    private Map<String, String> refusals(Viewer viewer, byte[] file) {
        return look(viewer, file).refused().stream()
                .collect(Collectors.toMap(
                        ReturnedAct::code,
                        act -> key(Objects.requireNonNull(act.refused())),
                        (one, other) -> one.equals(other) ? one : one + " " + other));
    }

    private static String key(Refusal refusal) {
        return refusal.key();
    }

    private AnswerDetails answer(RemarkId remark) {
        return decisions.of(scene.cabinet(), List.of(remark)).get(remark);
    }

    private String advice(RemarkId remark) {
        List<AdviceDetails> given = advices.of(scene.miprof(), List.of(remark)).get(remark);
        return given.getFirst().text();
    }
}
