package fr.lignealigne.plan.linemap;

import java.util.ArrayList;
import java.util.List;

/** Several pieces of one version read as one text, a space between them. */
final class Joined {

    private final List<Integer> pieces;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final String text;

    Joined(List<Piece> version, List<Integer> pieces) {
        this.pieces = pieces;
        StringBuilder all = new StringBuilder();
        for (int piece : pieces) {
            all.append(all.isEmpty() ? "" : " ");
            starts.add(all.length());
            all.append(version.get(piece).text());
            ends.add(all.length());
        }
        text = all.toString();
    }

    String text() {
        return text;
    }

    /** Where a piece begins in the text. */
    int start(int piece) {
        return starts.get(pieces.indexOf(piece));
    }

    /** The stretches of the pieces that some characters of the text cover; an empty one where there are none. */
    List<Stretch> stretches(int from, int to) {
        List<Stretch> stretches = new ArrayList<>();
        for (int k = 0; k < pieces.size(); k++) {
            int start = Math.max(from, starts.get(k));
            int end = Math.min(to, ends.get(k));
            boolean isSpot = from == to && start == end && stretches.isEmpty();
            if (start < end || isSpot) {
                stretches.add(new Stretch(pieces.get(k), start - starts.get(k), end - starts.get(k)));
            }
        }
        return stretches;
    }
}
