package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The lines of a text that are text, and between them those that are not. */
record SiftedLines(List<TextLine> lines, List<Gone> gone) {

    /** What stood before the line of that index, and is no text. */
    record Gone(int before, Sort sort, String words) {}

    /** The same without some of its lines; those of one sort that follow each other are one piece. */
    SiftedLines without(Map<Integer, Sort> leaving) {
        return without(leaving, Set.of());
    }

    /** The same without lines that have another place in the text. */
    SiftedLines taking(Set<Integer> taken) {
        return without(Map.of(), taken);
    }

    private SiftedLines without(Map<Integer, Sort> leaving, Set<Integer> taken) {
        var kept = new ArrayList<TextLine>(lines.size());
        var out = new ArrayList<Gone>();
        var words = new StringJoiner(" ");
        @Nullable Sort open = null;
        int earlier = 0;
        for (int i = 0; i <= lines.size(); i++) {
            for (; earlier < gone.size() && gone.get(earlier).before() == i; earlier++) {
                if (open != null && open != gone.get(earlier).sort()) {
                    out.add(new Gone(kept.size(), open, words.toString()));
                    words = new StringJoiner(" ");
                }
                open = gone.get(earlier).sort();
                words.add(gone.get(earlier).words());
            }
            @Nullable Sort sort = leaving.get(i);
            boolean stays = sort == null && i < lines.size() && !taken.contains(i);
            if (open != null && (stays || i == lines.size() || sort != null && open != sort)) {
                out.add(new Gone(kept.size(), open, words.toString()));
                words = new StringJoiner(" ");
                open = null;
            }
            if (sort != null) {
                open = sort;
                words.add(lines.get(i).text());
            } else if (stays) {
                kept.add(lines.get(i));
            }
        }
        return new SiftedLines(kept, out);
    }
}
