package fr.lignealigne.export;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.Releasing;
import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.AcceptedWordings;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.ReceiptDetails;
import fr.lignealigne.remark.Receipts;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a remark hangs on, every screen, paper and list calls it the same. */
class PlacesHaveOneNameViewTest extends ViewTest {

    @Autowired
    ReceiptPdf receiptPdf;

    @Autowired
    Receipts receipts;

    @Autowired
    Versions versions;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    Decisions decisions;

    @Autowired
    Releasing releasing;

    @Autowired
    List<AcceptedWordings> accepted;

    @Autowired
    Rounds rounds;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    People.Someone someone;
    Viewer lead;
    PlanVersionId version;
    ReceiptDetails receipt;

    /** In the order of the text: the plan, a measure, a field of another's sheet, words, lines. */
    static final List<String> NAMES = List.of(
            "l’ensemble du plan",
            "Mesure 1. Former les services (mesure entière)",
            "l. 4",
            "l. 4-5",
            "Mesure 2. Protéger les mineurs\u00a0: champ «\u00a0pilote\u00a0»");

    @BeforeEach
    void remarksOnEveryKindOfPlaceAreDeposited() {
        version = scenes.openVersion();
        someone = people.leadOfAMember();
        lead = someone.viewer();
        scenes.deposited(people.leadOutsideTheCollective().viewer(), version, "d’une autre association");
        PlanText text = versions.text(lead, version);
        Passage lines = text.lines(4, 5);
        Passage words = new Passage(lines.from(), 4, lines.from(), 12);
        List<Measure> measures = text.measures();
        List<RemarkId> written = List.of(
                        new Anchor.OnField(measures.get(1).id(), SheetField.LEAD),
                        new Anchor.OnPassage(lines),
                        new Anchor.OnPlan(),
                        new Anchor.OnPassage(words),
                        new Anchor.OnMeasure(measures.getFirst().id()))
                .stream()
                .map(this::proposal)
                .toList();
        receipt = receipts.get(lead, depositing.deposit(lead, version, written, true, UUID.randomUUID()));
    }

    private RemarkId proposal(Anchor anchor) {
        RemarkDraft draft = new RemarkDraft(
                anchor,
                RemarkKind.PROPOSAL,
                "Ainsi.",
                "D’autres mots.",
                Evidence.NONE,
                Set.of(),
                Set.of(),
                false,
                false);
        return remarks.write(lead, version, draft).id();
    }

    @Test
    void onTheReceiptOnScreenAndOnPaper() throws Exception {
        assertThat(receipt.remarks())
                .extracting(remark -> remark.place().name(Locale.FRENCH))
                .containsExactlyInAnyOrderElementsOf(NAMES);

        signInAs(someone.email());
        UI.getCurrent().navigate("accuses/" + receipt.id());
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("place")))
                .extracting(place -> place.getElement().getTextRecursively())
                .containsExactlyElementsOf(receipt.remarks().stream()
                        .map(remark -> "V1, " + remark.place().name(Locale.FRENCH))
                        .toList());

        byte[] pdf = receiptPdf.of(receipt, versions.get(lead, version));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String paper = plain(new PDFTextStripper().getText(document));
            NAMES.forEach(name -> assertThat(paper).contains(plain("V1, " + name)));
            assertThat(paper).contains(receipt.organisationName(), "Déposé par", "Reçu par", "(heure de Paris)");
        }
    }

    @Test
    void inWhatAwaitsAnAnswerAndInWhatIsTakenUp() {
        Viewer cabinet = people.ofTheState(Role.CABINET).viewer();
        List<RemarkId> ours =
                receipt.remarks().stream().map(remark -> remark.id()).toList();
        assertThat(releasing.standing(cabinet, version).missing())
                .filteredOn(missing -> ours.contains(missing.remark()))
                .extracting(missing -> missing.place().name(Locale.FRENCH))
                .containsExactlyInAnyOrderElementsOf(NAMES);
        decisions.decide(cabinet, ours, new DecisionDraft(Outcome.ACCEPTED, "C’est juste."));
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        assertThat(accepted.stream().flatMap(some -> some.of(miprof, version).stream()))
                .extracting((AcceptedWording wording) -> wording.place(Locale.FRENCH))
                .containsExactlyInAnyOrderElementsOf(NAMES);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ");
    }
}
