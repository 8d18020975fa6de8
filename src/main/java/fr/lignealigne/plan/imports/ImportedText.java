package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.LeftOutPiece;
import fr.lignealigne.plan.PlanText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a plan as read from a file: its title (the file's name when nothing better is found), its
 * items, and what of the file is not among them.
 *
 * @param format null for a text that is taken from a version
 */
public record ImportedText(String title, @Nullable Format format, List<ImportedItem> items, List<LeftOut> leftOut) {

    public ImportedText {
        items = List.copyOf(items);
        leftOut = List.copyOf(leftOut);
    }

    /** A text of which nothing was left out. */
    public ImportedText(String title, @Nullable Format format, List<ImportedItem> items) {
        this(title, format, items, List.of());
    }

    /** The position of the last cell of the table this item is a cell of; of any other item its own. */
    public int tableEnd(int position) {
        int end = position;
        while (end + 1 < items.size() && items.get(end).isOfSameTable(items.get(end + 1))) {
            end++;
        }
        return end;
    }

    /** The same text with other items. */
    public ImportedText with(List<ImportedItem> others) {
        return with(others, leftOut);
    }

    ImportedText with(List<ImportedItem> others, List<LeftOut> besides) {
        return new ImportedText(title, format, others, besides);
    }

    /** The text of a version, to be worked on, and what was left out of it. */
    public static ImportedText of(String title, PlanText version, List<LeftOutPiece> leftOut) {
        return of(title, version, leftOut, Map.of());
    }

    /** The same with what is still guessed, by the position of its item. */
    public static ImportedText of(
            String title, PlanText version, List<LeftOutPiece> leftOut, Map<Integer, Guess> guesses) {
        List<ImportedItem> items = version.items().stream()
                .map(item -> {
                    Guess guess = guesses.get(item.position());
                    return guess == null
                            ? ImportedItem.of(item)
                            : ImportedItem.of(item).guessed(guess);
                })
                .toList();
        return new ImportedText(
                title,
                null,
                items,
                leftOut.stream()
                        .map(piece -> new LeftOut(
                                piece.sort(),
                                piece.position() == null ? null : items.get(piece.position()),
                                piece.words()))
                        .toList());
    }
}
