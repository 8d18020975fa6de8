package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.reading.HeadingCues;
import fr.lignealigne.plan.imports.reading.Reading;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The sizes of a DOCX's letters: a line set larger than the text may be a heading, once the whole text is known. */
final class DocxSizes {

    /** Letters are large from here on, against those of the text. */
    private static final double LARGE = 1.15;

    private static final int LONGEST = 200;

    private final Map<Integer, Long> letters = new HashMap<>();
    private final Map<ImportedItem, Integer> doubtful = new IdentityHashMap<>();

    void count(int size, int howMany) {
        letters.merge(size, (long) howMany, Long::sum);
    }

    /** A paragraph that is a heading if it is large. */
    void doubt(ImportedItem paragraph, int size) {
        if (paragraph.text().length() <= LONGEST) {
            doubtful.put(paragraph, size);
        }
    }

    /** Makes headings of the lines that number their section and are larger than most of the text. */
    void placeHeadings(Reading reading) {
        int usual = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        List<ImportedItem> items = reading.items();
        for (int i = 0; i < items.size(); i++) {
            ImportedItem item = items.get(i);
            Integer size = doubtful.get(item);
            if (size != null && size > LARGE * usual && HeadingCues.isNumbered(CleanText.of(item.text()))) {
                items.set(i, ImportedItem.heading(ImportedItem.UNPLACED, item.text()));
            }
        }
    }
}
