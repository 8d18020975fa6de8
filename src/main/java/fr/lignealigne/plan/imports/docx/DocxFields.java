package fr.lignealigne.plan.imports.docx;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields open at a point of a text (ECMA-376, 17.16): what they show is text, what they are told is not. */
final class DocxFields {

    private static final String CONTENTS = "(?s)(?:toc|toa|index)\\b.*";
    private static final String ASKS = "(?s)macrobutton\\s+\\S+\\s+.*";

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean shows;
    }

    /** Goes on behind the beginning, the middle or the end of a field; gives the words of one that only asks. */
    String mark(DocxElement sign) {
        Field field = open.peek();
        switch (sign.attribute("fldCharType")) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (field != null) {
                    field.shows = true;
                }
            }
            case "end" -> {
                if (field != null) {
                    open.pop();
                    String code = field.code.toString().strip();
                    return code.toLowerCase(Locale.ROOT).matches(ASKS) ? code.split("\\s+", 3)[2] : "";
                }
            }
            default -> {}
        }
        return "";
    }

    void code(String words) {
        if (!open.isEmpty() && !open.getFirst().shows) {
            open.getFirst().code.append(words);
        }
    }

    /** Whether words here are seen, and not told to a field. */
    boolean isShown() {
        return open.stream().allMatch(field -> field.shows);
    }

    /** Whether words here are lines of a table of contents. */
    boolean isContents() {
        return open.stream().anyMatch(field -> field.shows && isContents(field.code.toString()));
    }

    static boolean isContents(String code) {
        return code.strip().toLowerCase(Locale.ROOT).matches(CONTENTS);
    }

    /** At the end of a paragraph: no field is told more than a line, and one without an end would take all that follows. */
    void endLine() {
        open.removeIf(field -> !field.shows);
    }

    /** At a heading: no table of contents goes on behind one, whether its end was marked or not. */
    void endContents() {
        open.removeIf(field -> isContents(field.code.toString()));
    }

    /** The entry of a list that a form shows, which is written nowhere else. */
    static String chosen(DocxElement field) {
        DocxElement list = field.at("w:ffData", "w:ddList");
        if (list == null) {
            return "";
        }
        int entry = list.number(list.number(0, "w:default"), "w:result");
        List<DocxElement> entries = list.outermost("w:listEntry");
        return entry >= 0 && entry < entries.size() ? entries.get(entry).attribute("val") : "";
    }

    /** What a form asks where nothing was filled in is no text of the plan. */
    static @Nullable Sort prompt(DocxElement control, @Nullable Sort out) {
        return out == null && control.is("w:sdtPr", "w:showingPlcHdr") ? Sort.PROMPT : out;
    }

    /** A field that shows a table of contents in one piece. */
    static @Nullable Sort simple(DocxElement field, @Nullable Sort out) {
        return out == null && isContents(field.attribute("instr")) ? Sort.CONTENTS : out;
    }
}
