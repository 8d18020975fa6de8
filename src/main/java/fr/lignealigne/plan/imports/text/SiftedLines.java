package fr.lignealigne.plan.imports.text;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.lines.Paragraphs;
import fr.lignealigne.plan.imports.lines.TextLine;
import fr.lignealigne.plan.imports.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** The lines of a text that are text, and between them those that are not. */
record SiftedLines(List<TextLine> lines, List<Gone> gone) {

    /** What stood before the line of that index, and is no text. */
    record Gone(int before, Sort sort, String words) {}

    /** The same without some of its lines, which are of one sort; those that follow each other are one piece. */
    SiftedLines without(Set<Integer> leaving, Sort sort) {
        var kept = new ArrayList<TextLine>(lines.size());
        var out = new ArrayList<Gone>();
        var words = new StringJoiner(" ");
        int earlier = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean more = earlier < gone.size() && gone.get(earlier).before() == i;
            if (words.length() > 0 && (more || !leaving.contains(i))) {
                out.add(new Gone(kept.size(), sort, words.toString()));
                words = new StringJoiner(" ");
            }
            for (; earlier < gone.size() && gone.get(earlier).before() == i; earlier++) {
                out.add(new Gone(
                        kept.size(), gone.get(earlier).sort(), gone.get(earlier).words()));
            }
            if (leaving.contains(i)) {
                words.add(lines.get(i).text());
            } else if (i < lines.size()) {
                kept.add(lines.get(i));
            }
        }
        return new SiftedLines(kept, out);
    }

    /** The same without lines that have another place in the text. */
    SiftedLines taking(Set<Integer> taken) {
        var kept = new ArrayList<TextLine>(lines.size());
        var out = new ArrayList<Gone>();
        int earlier = 0;
        for (int i = 0; i <= lines.size(); i++) {
            for (; earlier < gone.size() && gone.get(earlier).before() == i; earlier++) {
                out.add(new Gone(
                        kept.size(), gone.get(earlier).sort(), gone.get(earlier).words()));
            }
            if (i < lines.size() && !taken.contains(i)) {
                kept.add(lines.get(i));
            }
        }
        return new SiftedLines(kept, out);
    }

    /** The items that the lines make, and between them what was sifted out. */
    Reading reading() {
        Paragraphs.Built built = Paragraphs.built(lines);
        var reading = new Reading();
        int next = 0;
        for (Gone piece : gone) {
            for (; next < built.items().size() && built.starts().get(next) < piece.before(); next++) {
                reading.add(built.items().get(next));
            }
            reading.leaveOut(piece.sort(), piece.words());
        }
        built.items().subList(next, built.items().size()).forEach(reading::add);
        return reading;
    }
}
