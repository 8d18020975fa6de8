package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.export.working.FilledTable;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The cabinet takes the synopsis away, decides in the table, and brings it back; a colleague was quicker on one row. */
class SynopsisInASpreadsheetJourney extends Journey {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Decisions decisions;

    @Autowired
    Remarks remarks;

    @Test
    void outFilledInAndBackWithOneStaleRow() throws Exception {
        ARound round = ARound.opened(beans);
        RemarkId first = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Un mois.");
        RemarkId second = round.says(round.outsider, 8, 8, RemarkKind.OBJECTION, "Trop court.");
        Page cabinet = windowOf(round.cabinet);
        cabinet.navigate(address("arbitrage?version=" + round.version));
        cabinet.locator("#more-ways > summary").click();
        cabinet.getByText("Fichiers", new Page.GetByTextOptions().setExact(true))
                .click();
        cabinet.waitForURL("**/fichiers-de-travail/*");
        hasNoBarrier(cabinet);
        Download taken =
                cabinet.waitForDownload(() -> cabinet.locator("#take-XLSX").click());

        byte[] filled = FilledTable.decided(
                Files.readAllBytes(taken.path()), "Retenu", "C’est écrit.", code(round, first), code(round, second));
        decisions.decide(
                round.cabinet.viewer(), List.of(second), new DecisionDraft(Outcome.REJECTED, "Un collègue a décidé."));
        cabinet.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("synthese.xlsx", XLSX, filled));
        assertThat(cabinet.locator("#returned")).containsText("Quelqu’un l’a écrit ou changé depuis l’export.");
        assertThat(cabinet.locator("#returned")).containsText(code(round, first));
        hasNoBarrier(cabinet);
        cabinet.locator("#take-over").click();
        cabinet.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .click();
        assertThat(cabinet.locator("#returned-counts")).containsText("Un changement repris, une ligne refusée.");
        cabinet.navigate(address("arbitrage/" + round.version + "/4"));
        assertThat(cabinet.locator("main")).containsText("C’est écrit.");
        cabinet.navigate(address("arbitrage/" + round.version + "/8"));
        assertThat(cabinet.locator("main")).containsText("Un collègue a décidé.");
    }

    private String code(ARound round, RemarkId remark) {
        return remarks.get(round.cabinet.viewer(), remark).code();
    }
}
