package fr.lignealigne.export.numbered;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.export.DocumentWords;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.FrenchDates;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The head of the first page: which text this is, and what is printed with it. */
record Opening(PrintedText printed, Sheet sheet, Press press, Tags tags, Blocks blocks) {

    private static final float TITLE = 20;

    void print() throws IOException {
        PDStructureElement document = tags.document();
        float x = sheet.text();
        float width = sheet.end() - x;
        Blocks.Look title = new Blocks.Look(Inks.Weight.SEMIBOLD, TITLE, TITLE * 1.25f, Press.BLACK);
        Blocks.Look words = new Blocks.Look(Inks.Weight.REGULAR, sheet.size(), sheet.leading(), Press.BLACK);
        Blocks.Look strong = new Blocks.Look(Inks.Weight.SEMIBOLD, sheet.size(), sheet.leading(), Press.BLACK);
        blocks.print(document, StandardStructureTypes.H1, printed.version().planTitle(), x, width, title);
        press.skip(6);
        blocks.print(document, StandardStructureTypes.P, dated(printed.version()), x, width, words);
        String notice = confidential(printed);
        if (!notice.isEmpty()) {
            blocks.print(document, StandardStructureTypes.P, notice, x, width, strong);
        }
        blocks.print(
                document,
                StandardStructureTypes.P,
                say(printed.choice().remarks() ? "paper.withRemarks" : "paper.textAlone", printed.reader()),
                x,
                width,
                words);
        press.skip(14);
    }

    /** « V1, publiée le 20 novembre 2026 à 10 h 30 », or in preparation. */
    static String dated(VersionSummary version) {
        return version.publishedAt() == null
                ? say("comparison.paper.draft", version.label())
                : say(
                        "comparison.paper.published",
                        version.label(),
                        FrenchDates.fullMoment(version.publishedAt(), DocumentWords.FRENCH));
    }

    /** What has to be said on every page of a paper that is not for everybody; else empty. */
    static String confidential(PrintedText printed) {
        if (printed.confidential()) {
            return say("paper.confidential");
        }
        return printed.choice().remarks() ? say("paper.personal", printed.reader()) : "";
    }
}
