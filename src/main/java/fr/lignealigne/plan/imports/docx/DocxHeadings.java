package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.reading.HeadingCues;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.SectionWord;

/** Joins a heading that is nothing but a number ("Mesure 1") with its title on the next line. */
final class DocxHeadings {

    private DocxHeadings() {}

    static void add(ImportedItem item, DocxText words, boolean subtitle, Reading into) {
        int last = into.items().size() - 1;
        if (last >= 0 && isTitleOf(into.items().get(last), item, words.isSetOff() || subtitle)) {
            ImportedItem number = into.items().get(last);
            into.items()
                    .set(last, number.withText(number.text() + " " + item.text().strip()));
        } else {
            into.add(item);
        }
    }

    private static boolean isTitleOf(ImportedItem number, ImportedItem title, boolean setOff) {
        return number.kind() == ItemKind.HEADING
                && SectionWord.isAlone(CleanText.of(number.text()))
                && (title.kind() == ItemKind.HEADING
                        ? title.level() == number.level()
                        : title.kind() == ItemKind.PARAGRAPH && setOff)
                && HeadingCues.isTitle(CleanText.of(title.text()));
    }
}
