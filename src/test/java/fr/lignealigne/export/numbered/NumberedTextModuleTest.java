package fr.lignealigne.export.numbered;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever may read a version takes it away, with the remarks inside their own walls and no other. */
@PortalTest
class NumberedTextModuleTest {

    @LocalServerPort
    int port;

    @Autowired
    PrintedTexts texts;

    @Autowired
    Versions versions;

    @Autowired
    Remarks remarks;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    Viewer miprof;
    PlanVersionId version;

    @BeforeEach
    void aVersionOpenToRemarks() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        version = scenes.openVersion();
    }

    @Test
    void theLinesAreThoseOfTheStoredVersion() throws Exception {
        Viewer lead = people.leadOfAMember().viewer();
        byte[] pdf = texts.pdf(lead, version, Prints.ALONE);
        NumberedLine.assertSame(PdfLines.of(pdf), versions.text(lead, version));
        assertThat(words(pdf))
                .contains("Imprimé par " + lead.function() + ", " + lead.organisationName())
                .contains("Manque dans la fiche : partenaires, moyens, calendrier, indicateur")
                .doesNotContain("confidentiel");
    }

    @Test
    void eachReaderGetsTheRemarksInsideTheirWalls() throws Exception {
        Viewer author = people.leadOfAMember().viewer();
        Viewer member = people.leadOfAMember().viewer();
        Viewer stranger = people.leadOutsideTheCollective().viewer();
        scenes.in(RemarkState.DRAFT, author, version, "mots du brouillon");
        scenes.in(RemarkState.SHARED, author, version, "mots du partage");
        scenes.in(RemarkState.DEPOSITED, author, version, "mots du dépôt");
        scenes.in(RemarkState.DECIDED, author, version, "mots de la décision");
        scenes.in(RemarkState.ANSWERED, author, version, "mots de la réponse");
        scenes.in(RemarkState.CORRECTED, author, version, "mots corrigés");

        assertThat(said(author))
                .contains("mots du brouillon", "mots du partage", "mots du dépôt", "mots de la réponse", "Brouillon")
                .contains("Visible par votre association seulement", "À l’étude")
                .contains("Exemplaire personnel")
                .doesNotContain("mots corrigés", "Décidée");
        assertThat(said(member))
                .contains("mots du partage", "L’État ne la voit pas", "mots du dépôt", "mots de la réponse")
                .doesNotContain("mots du brouillon", "Décidée");
        assertThat(said(stranger))
                .contains("mots de la réponse")
                .doesNotContain("mots du brouillon", "mots du partage", "mots du dépôt", "mots de la décision");
        assertThat(said(miprof))
                .contains("mots du dépôt", "mots de la décision", "Décidée", "mots de la réponse")
                .doesNotContain("mots du brouillon", "mots du partage");
        assertThat(said(people.ofTheState(Role.OBSERVER).viewer()))
                .contains("mots de la réponse")
                .doesNotContain("mots du brouillon", "mots du partage", "mots du dépôt", "mots de la décision");
        assertThat(words(texts.pdf(author, version, Prints.ALONE))).doesNotContain("mots d", "Exemplaire personnel");
    }

    @Test
    void remarksStandBehindThePassageWhereTheyBeginAndThoseOnThePlanBeforeIt() throws Exception {
        Viewer lead = people.leadOfAMember().viewer();
        remarks.write(lead, version, RemarkDraft.of(new Anchor.OnPlan(), RemarkKind.QUESTION, "du plan"));
        remarks.write(
                lead, version, RemarkDraft.of(scenes.onLines(lead, version, 4, 5), RemarkKind.OBJECTION, "du passage"));
        var measure = versions.text(lead, version).measures().getLast();
        remarks.write(
                lead, version, RemarkDraft.of(new Anchor.OnMeasure(measure.id()), RemarkKind.OMISSION, "de la mesure"));
        String printed = said(lead);
        assertThat(printed)
                .containsSubsequence(
                        "Question", "du plan", "Axe 1.", "5 ", "du passage", "Mesure 2.", "de la mesure", "cinq jours");
    }

    @Test
    void aRemarkOfAnEarlierVersionIsPrintedWhereItWasCarriedTo() throws Exception {
        Viewer lead = people.leadOfAMember().viewer();
        scenes.deposited(lead, version, "mots d’avant");
        PlanVersionId next = scenes.nextVersion(miprof, version);
        versions.publish(miprof, next, "", null);
        scenes.bringOver();
        assertThat(words(texts.pdf(lead, next, Prints.WITH_REMARKS))).contains("mots d’avant", "Reportée de V1");
    }

    @Test
    void theAddressGivesAFileThatNobodyKeeps() throws Exception {
        Visitor lead = signedIn(people.leadOfAMember());
        for (String choice : new String[] {"", "?remarques=oui", "?marge=oui", "?remarques=oui&marge=oui"}) {
            HttpResponse<String> pdf = lead.get(address() + choice);
            assertThat(pdf.statusCode()).isEqualTo(200);
            assertThat(pdf.body()).startsWith("%PDF");
            assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(pdf.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(pdf.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment")
                    .contains("plan-d-essai-")
                    .endsWith("V1.pdf");
        }
    }

    @Test
    void beforeTheEndOfTheEmbargoOnlyThoseWhoPrepareTheAnswerPrintItAndItSaysSo() throws Exception {
        PlanVersionId next = scenes.nextVersion(miprof, version);
        Visitor lead = signedIn(people.leadOfAMember());
        assertThat(lead.get(address(next)).statusCode()).isEqualTo(404);
        versions.publish(miprof, next, "", Instant.now().plus(Duration.ofDays(1)));
        HttpResponse<String> refused = lead.get(address(next));
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).doesNotContain("V2");
        assertThat(words(texts.pdf(miprof, next, Prints.ALONE))).contains("Document de travail confidentiel");
    }

    @Test
    void isRefusedToWhoReadsNoVersionAndToNobodySignedIn() throws Exception {
        assertThat(signedIn(people.ofTheState(Role.ADMINISTRATOR))
                        .get(address())
                        .statusCode())
                .isIn(403, 404);
        HttpResponse<String> nobody = new Visitor(port).get(address());
        assertThat(nobody.statusCode()).isEqualTo(302);
        assertThat(nobody.headers().firstValue("Location").orElse("")).contains("connexion");
        assertThat(signedIn(people.leadOfAMember())
                        .get(address(new PlanVersionId(UUID.randomUUID())))
                        .statusCode())
                .isEqualTo(404);
    }

    private String said(Viewer viewer) throws IOException {
        return words(texts.pdf(viewer, version, Prints.WITH_REMARKS));
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private Visitor signedIn(People.Someone someone) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(someone.email(), People.PASSWORD);
        return visitor;
    }

    private String address() {
        return address(version);
    }

    private static String address(PlanVersionId version) {
        return "documents/texte/" + version + ".pdf";
    }
}
