package fr.lignealigne.plan.imports.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import fr.lignealigne.plan.imports.intake.RealFiles;
import fr.lignealigne.plan.imports.intake.RealTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small OpenDocument texts, by hand and by LibreOffice, each with what is right beside it. */
@RealTexts
class RealOdtTest {

    @Test
    void aNoteIsTiedToItsCall() {
        assertThat(read("note"))
                .extracting(ImportedItem::kind, ImportedItem::marker)
                .containsExactly(tuple(ItemKind.PARAGRAPH, ""), tuple(ItemKind.NOTE, "¹"));
        assertThat(read("note").getFirst().text()).contains("doublé¹ en");
        assertThat(read("more/o07-footnotes"))
                .extracting(ImportedItem::kind)
                .containsExactly(ItemKind.AXIS, ItemKind.PARAGRAPH, ItemKind.NOTE);
    }

    @Test
    void markersAreThoseShown() {
        assertThat(markers("liste-numerotee")).containsExactly("1.", "2.", "a)", "b)", "3.");
        assertThat(markers("more/o03-list-nested")).containsExactly("1.", "a)", "i.", "b)", "2.", "a)");
        assertThat(markers("more/o11-list-style-in-styles")).containsExactly("1.", "2.");
        assertThat(markers("more/o12-display-levels")).containsExactly("1.", "1.1.", "1.2.", "2.", "2.1.");
        assertThat(markers("more/o14-split-list-continue")).containsExactly("1.", "2.", "", "3.", "1.");
        assertThat(markers("more/o15-sublist-split")).containsExactly("1.", "2.", "2.1.", "2.2.", "2.3.", "3.");
    }

    @Test
    void measuresAreFoundByTheirNumberingAndTheirBoldLetters() {
        assertThat(read("more/o01-measure-style-autonumbered"))
                .filteredOn(item -> item.kind() == ItemKind.MEASURE)
                .extracting(ImportedItem::text)
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("Mesure 1 – "),
                        text -> assertThat(text).startsWith("Mesure 2 – "));
        assertThat(headings("more/o04-bold-headings"))
                .containsExactly(ItemKind.AXIS, ItemKind.MEASURE, ItemKind.MEASURE, ItemKind.MEASURE);
        assertThat(headings("more/o18-style-heading-paragraph")).containsExactly(ItemKind.AXIS, ItemKind.MEASURE);
    }

    @Test
    void whatIsHiddenIsLeftOutAndTold() {
        assertThat(read("more/o06-hidden-text"))
                .extracting(ImportedItem::text)
                .containsExactly("Visible fin.", "Texte final.");
        assertThat(RealFiles.read("cases/imports/more/o06-hidden-text.odt").leftOut())
                .extracting(LeftOut::sort)
                .containsExactly(Sort.HIDDEN, Sort.HIDDEN, Sort.HIDDEN);
        assertThat(read("more/o17-hidden-section"))
                .extracting(ImportedItem::text)
                .containsExactly("Visible.", "Signet p. 3.", "Espaces trois tab ligne");
    }

    @Test
    void mergedAndRepeatedCellsKeepTheirPlaces() {
        assertThat(read("more/o20-merged-repeated"))
                .extracting(
                        ImportedItem::text,
                        item -> PlanFiles.cell(item).row(),
                        item -> PlanFiles.cell(item).column())
                .contains(tuple("c", 0, 2), tuple("1. un 2. deux", 1, 2), tuple("1. un 2. deux", 2, 2));
    }

    private static List<String> markers(String name) {
        return read(name).stream().map(ImportedItem::marker).toList();
    }

    private static List<ItemKind> headings(String name) {
        return read(name).stream()
                .map(ImportedItem::kind)
                .filter(ItemKind::isHeading)
                .toList();
    }

    private static List<ImportedItem> read(String name) {
        return RealFiles.read("cases/imports/" + name + ".odt").items();
    }
}
