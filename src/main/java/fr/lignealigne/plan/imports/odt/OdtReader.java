package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.archive.Archive;
import fr.lignealigne.plan.imports.reading.Reading;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads an OpenDocument text (ISO/IEC 26300): its words in order, and what of them is no numbered text. */
public final class OdtReader {

    private final OdtPackage file;
    private final Map<String, Element> deletions = new LinkedHashMap<>();

    private OdtReader(OdtPackage file) {
        this.file = file;
        countNotes();
        for (Element region : file.content().getElementsByTag("text:changed-region")) {
            for (Element deletion : region.getElementsByTag("text:deletion")) {
                String id = region.hasAttr("xml:id") ? region.attr("xml:id") : region.attr("text:id");
                deletions.put(id, deletion);
            }
        }
    }

    public static Reading read(Archive file) {
        var reader = new OdtReader(OdtPackage.of(file));
        var reading = new Reading();
        reader.headsAndFeet(reading);
        var blocks = new OdtBlocks(reader.file, reader.deletions, reading);
        for (Element body : reader.file.content().getElementsByTag("office:text")) {
            blocks.all(body, 0);
        }
        reader.deletions.values().forEach(lost -> reading.leaveOut(Sort.DELETED, OdtWords.of(lost)));
        return reading;
    }

    /** Some programs leave it to the reader to count. */
    private void countNotes() {
        Map<String, Integer> counted = new HashMap<>();
        for (Element note : file.content().getElementsByTag("text:note")) {
            int number = counted.merge(note.attr("text:note-class"), 1, Integer::sum);
            for (Element citation : note.children()) {
                if (citation.tagName().equals("text:note-citation") && !citation.hasText()) {
                    citation.text(Integer.toString(number));
                }
            }
        }
    }

    /** The same head may stand on the first page, on left pages and on every kind of page: it is told once. */
    private void headsAndFeet(Reading reading) {
        var seen = new LinkedHashSet<String>();
        boolean pictures = false;
        for (Element page : file.look().getElementsByTag("style:master-page")) {
            for (Element part : page.children()) {
                if (part.tagName().startsWith("style:header") || part.tagName().startsWith("style:footer")) {
                    seen.add(CleanText.of(OdtWords.of(part)));
                    pictures |= !part.getElementsByTag("draw:image").isEmpty();
                }
            }
        }
        if (pictures) {
            reading.leaveOut(Sort.PICTURE, "");
        }
        seen.forEach(words -> reading.leaveOut(Sort.PAGE_FURNITURE, words));
    }
}
