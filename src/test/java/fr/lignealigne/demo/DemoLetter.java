package fr.lignealigne.demo;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.contribution.Contribution;
import fr.lignealigne.contribution.ContributionId;
import fr.lignealigne.contribution.ContributionPassage;
import fr.lignealigne.contribution.ContributionScenes;
import fr.lignealigne.contribution.EarlierContributions;
import fr.lignealigne.contribution.HandingIn;
import fr.lignealigne.contribution.Stretch;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.docx.DocxFile;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkKind;
import java.time.LocalDate;

/** A letter that an association of the demonstration wrote before, half placed. */
final class DemoLetter {

    private static final String FILE = "letter.md";

    private final HandingIn handingIn;
    private final EarlierContributions contributions;
    private final Versions versions;

    DemoLetter(HandingIn handingIn, EarlierContributions contributions, Versions versions) {
        this.handingIn = handingIn;
        this.contributions = contributions;
        this.versions = versions;
    }

    void load(Viewer lead, PlanVersionId version) {
        byte[] letter =
                DocxFile.of(Importing.read(FILE, DemoContent.bytes(FILE)).items());
        ContributionId id = ContributionScenes.handIn(
                        handingIn, lead, version, "Contribution du 8 novembre 2013.docx", letter)
                .id();
        contributions.rename(lead, id, "Contribution au futur plan", LocalDate.of(2013, 11, 8));
        PlanText text = versions.text(lead, version);
        contributions.setAside(lead, id, passage(lead, id, "Paris", "Madame"));
        contributions.place(
                lead,
                id,
                passage(lead, id, "Une demi-journée", "Une demi-journée"),
                version,
                passage(text, "Un module commun de formation"),
                RemarkKind.OBJECTION);
        contributions.place(
                lead,
                id,
                passage(lead, id, "Sur la mesure 2", "Sur la mesure 2"),
                version,
                passage(text, "Une liste nationale d’indices"),
                null);
    }

    private Stretch passage(Viewer lead, ContributionId id, String first, String last) {
        Contribution letter = contributions.get(lead, id);
        return Stretch.of(beginning(letter, first), beginning(letter, last));
    }

    private static ContributionPassage beginning(Contribution letter, String words) {
        return letter.passages().stream()
                .filter(one -> one.words().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not in the letter: " + words));
    }

    private static Anchor passage(PlanText text, String words) {
        Item item = text.items().stream()
                .filter(one -> one.text().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not in the text: " + words));
        return new Anchor.OnPassage(text.whole(item.id()));
    }
}
