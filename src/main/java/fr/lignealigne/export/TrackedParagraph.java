package fr.lignealigne.export;

import fr.lignealigne.plan.Item;
import fr.lignealigne.shared.WordDiff.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph under tracked changes.
 *
 * @param mark what becomes of its end: one that was inserted or deleted joins it to the next when undone or done
 * @param look the item whose level and kind it shows
 * @param was the earlier item it looked like, when the end of the paragraph stays; else null
 * @param words its stretches, the list marker first
 * @param move the number of the move it is one half of; 0 for none
 */
record TrackedParagraph(Mark mark, Item look, @Nullable Item was, List<Segment> words, int move) {

    /** The fate of the end of a paragraph. */
    enum Mark {
        KEPT,
        INSERTED,
        DELETED,
        MOVED_FROM,
        MOVED_TO
    }
}
