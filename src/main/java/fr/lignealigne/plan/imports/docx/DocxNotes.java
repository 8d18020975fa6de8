package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.Raised;
import fr.lignealigne.plan.imports.reading.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The footnotes and endnotes of a DOCX, numbered in the order of their calls (ECMA-376, 17.11). */
final class DocxNotes {

    private final Map<String, DocxElement> notes = new LinkedHashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<DocxElement> sections;
    private final @Nullable DocxElement settings;
    private int section;

    /** @param note null when it is missing, or was called before */
    record Call(String mark, @Nullable DocxElement note) {}

    DocxNotes(
            @Nullable DocxElement footnotes,
            @Nullable DocxElement endnotes,
            @Nullable DocxElement settings,
            List<DocxElement> sections) {
        this.settings = settings;
        this.sections = sections;
        keep(footnotes);
        keep(endnotes);
    }

    /** The note of a call that is left out itself, and counts for nothing. */
    @Nullable
    DocxElement leaveOut(String kind, String id) {
        return notes.remove(kind + id);
    }

    /** The call of a note of that kind; its own sign stays, else it gets the next number; none when it is missing. */
    Call call(String kind, String id, String ownSign) {
        String key = kind + id;
        String mark = marks.get(key);
        if (mark == null && !notes.containsKey(key)) {
            return new Call("", null);
        }
        if (mark == null) {
            mark = ownSign.isBlank() ? Raised.call(number(kind)) : ownSign.strip();
            marks.put(key, mark);
        }
        return new Call(mark, notes.remove(key));
    }

    /** What begins behind the end of a section. */
    void endSection() {
        section++;
        for (String kind : List.of("w:footnote", "w:endnote")) {
            if (said(kind, "w:numRestart", "continuous").equals("eachSect")) {
                counts.remove(kind);
            }
        }
    }

    /** The notes that nothing calls, and what separates notes from the text. */
    List<DocxElement> uncalled() {
        return new ArrayList<>(notes.values());
    }

    private String number(String kind) {
        int start = Integer.parseInt(said(kind, "w:numStart", "1").replaceAll("^(?!\\d{1,6}$).*", "1"));
        int number = counts.merge(kind, start, (before, _) -> before + 1);
        return NumberFormat.of(number, said(kind, "w:numFmt", kind.equals("w:endnote") ? "lowerRoman" : "decimal"));
    }

    private String said(String kind, String property, String otherwise) {
        String here = section < sections.size() ? sections.get(section).value(kind + "Pr", property) : null;
        String everywhere = settings == null ? null : settings.value(kind + "Pr", property);
        return here != null ? here : everywhere != null ? everywhere : otherwise;
    }

    private void keep(@Nullable DocxElement part) {
        for (DocxElement note : part == null ? List.<DocxElement>of() : part.children()) {
            notes.putIfAbsent(note.name() + note.attribute("id"), note);
        }
    }
}
