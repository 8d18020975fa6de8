package fr.lignealigne.plan.imports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds a printed table of contents: its rows end with the number of a page. */
final class PdfContents {

    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?:sommaire|table des mati[eè]res|table of contents|contents|plan du document|table) ?:?");

    private static final Pattern LED =
            Pattern.compile("^.*?(?:\\.{3,}|…{2,}|(?:[ \u00a0]\\.){3,}|_{4,}|·{4,})[ .\u00a0]*[\\divxlc]{1,5}$");
    private static final Pattern NUMBERED = Pattern.compile("^.*\\S[ \u00a0]+\\d{1,4}$");
    private static final int FEWEST = 2;

    private PdfContents() {}

    /** The rows of a page that belong to a table of contents, with its title; it may go on from the page before. */
    static List<PdfRow> in(List<PdfRow> rows, boolean fromAbove) {
        var found = new ArrayList<PdfRow>();
        for (int i = 0; i < rows.size(); ) {
            boolean titled = TITLE.matcher(rows.get(i).text()).matches() || fromAbove && i == 0;
            int from = titled && !(fromAbove && i == 0) ? i + 1 : i;
            int to = from;
            while (to < rows.size() && isEntry(rows, to, titled)) {
                to++;
            }
            if (to - from >= (titled ? 1 : FEWEST)) {
                found.addAll(rows.subList(i, to));
                i = to;
            } else {
                i = Math.max(from, i + 1);
            }
        }
        return found;
    }

    /** An entry may be too long for its row; its number then stands on the next. */
    private static boolean isEntry(List<PdfRow> rows, int i, boolean titled) {
        return ends(rows.get(i), titled)
                || i + 1 < rows.size()
                        && rows.get(i + 1).y() - rows.get(i).y()
                                < 1.5 * rows.get(i).size()
                        && rows.get(i).size() <= 1.05 * rows.get(i + 1).size()
                        && !rows.get(i).text().endsWith(".")
                        && ends(rows.get(i + 1), false)
                        && !TITLE.matcher(rows.get(i).text()).matches();
    }

    private static boolean ends(PdfRow row, boolean titled) {
        return LED.matcher(row.text()).matches()
                || titled && row.isTabular() && NUMBERED.matcher(row.text()).matches();
    }
}
