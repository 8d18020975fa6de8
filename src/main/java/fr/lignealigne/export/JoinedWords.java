package fr.lignealigne.export;

import fr.lignealigne.shared.WordDiff;
import fr.lignealigne.shared.WordDiff.Change;
import fr.lignealigne.shared.WordDiff.Segment;
import java.util.ArrayList;
import java.util.List;

/** The stretches of texts that were joined to one, or of one that was split, cut where the paragraphs end. */
final class JoinedWords {

    private static final String SPACE = " ";

    private final List<String> pieces;
    private final Change foreign;
    private final List<List<Segment>> parts = new ArrayList<>();
    private List<Segment> open = new ArrayList<>();
    private int left;

    private JoinedWords(List<String> pieces, Change foreign) {
        this.pieces = pieces;
        this.foreign = foreign;
        this.left = pieces.getFirst().length();
    }

    /** One part for each of the several texts; either side holds exactly one text. */
    static List<List<Segment>> parts(List<String> before, List<String> after) {
        boolean merged = before.size() > 1;
        JoinedWords words = new JoinedWords(merged ? before : after, merged ? Change.ADDED : Change.REMOVED);
        changed(String.join(SPACE, before), String.join(SPACE, after)).forEach(words::lay);
        words.parts.add(words.open);
        return words.parts;
    }

    static List<Segment> changed(String before, String after) {
        return before.equals(after) ? of(Change.KEPT, before) : WordDiff.between(before, after);
    }

    static List<Segment> of(Change change, String text) {
        return text.isEmpty() ? List.of() : List.of(new Segment(change, text));
    }

    /** The end of a paragraph takes the place of the space that joins the pieces, which only the other version has. */
    private void lay(Segment segment) {
        String text = segment.text();
        while (segment.change() != foreign && text.length() > left && parts.size() < pieces.size() - 1) {
            open.addAll(of(segment.change(), text.substring(0, left)));
            if (segment.change() == Change.KEPT) {
                open.add(new Segment(foreign, SPACE));
            }
            text = text.substring(left + 1);
            parts.add(open);
            open = new ArrayList<>();
            left = pieces.get(parts.size()).length();
        }
        open.addAll(of(segment.change(), text));
        left -= segment.change() == foreign ? 0 : text.length();
    }
}
