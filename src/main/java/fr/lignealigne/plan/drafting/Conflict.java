package fr.lignealigne.plan.drafting;

import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of an item that accepted wordings change in different ways.
 *
 * @param at the first character of these words in the item
 * @param before what stands there; empty where words are only added
 */
public record Conflict(Item item, int at, String before, List<Side> sides) {

    public Conflict {
        sides = List.copyOf(sides);
    }

    /** The words of one or several wordings that agree here. */
    public record Side(String words, List<AcceptedWording> by) {

        public Side {
            by = List.copyOf(by);
        }
    }

    /**
     * The wordings that are not in the text when these words stand there.
     *
     * @param chosen null while nobody chose, and the words stand there that did before
     */
    List<AcceptedWording> lostWith(@Nullable String chosen) {
        String standing = chosen == null ? before : chosen;
        return sides.stream()
                .filter(side -> !side.words().equals(standing))
                .flatMap(side -> side.by().stream())
                .toList();
    }
}
