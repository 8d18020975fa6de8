package fr.lignealigne.export.word;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.AnnotatedText.Paragraph;
import fr.lignealigne.plan.linemap.Fate;
import fr.lignealigne.plan.linemap.LineMap;
import fr.lignealigne.plan.linemap.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which item of a version each paragraph of a file is: by its mark, else by its words, along a line map. */
final class PlacedParagraphs {

    /** Below it, a mark stands on other words than its own. */
    private static final double LEAST_LIKENESS = 0.4;

    private final PlanText text;
    private final List<Paragraph> paragraphs;
    private final @Nullable Placed[] placed;

    /**
     * A paragraph that was found.
     *
     * @param before how many characters of the paragraph stand before the item's words: the sign of a note, a marker
     */
    record Placed(Item item, Alignment alignment, int before, boolean byWords, boolean doubtful) {

        int start(int character) {
            return alignment.start(Math.max(0, character - before));
        }

        int end(int character) {
            return alignment.end(Math.max(0, character - before));
        }
    }

    private PlacedParagraphs(PlanText text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.placed = new Placed[paragraphs.size()];
    }

    static PlacedParagraphs of(AnnotatedText file, PlanText text) {
        var places = new PlacedParagraphs(text, file.paragraphs());
        places.byMark();
        places.byWords();
        return places;
    }

    /** How many paragraphs of a file bear the mark of an item of this version. */
    static long marks(AnnotatedText file, PlanText text) {
        Set<ItemId> items = text.items().stream().map(Item::id).collect(Collectors.toSet());
        return file.paragraphs().stream()
                .flatMap(paragraph -> paragraph.bookmarks().stream())
                .flatMap(name -> ItemMark.item(name).stream())
                .filter(items::contains)
                .count();
    }

    /** How many paragraphs of a file have the very words of an item of this version. */
    static long same(AnnotatedText file, PlanText text) {
        Set<String> items =
                text.items().stream().map(item -> plain(item.text())).collect(Collectors.toSet());
        return file.paragraphs().stream()
                .map(paragraph -> plain(paragraph.original()))
                .filter(items::contains)
                .count();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }

    Optional<Placed> of(int paragraph) {
        return paragraph < placed.length ? Optional.ofNullable(placed[paragraph]) : Optional.empty();
    }

    /** The items that no paragraph is. */
    List<Item> missing() {
        Set<Integer> taken = taken();
        return text.items().stream()
                .filter(item -> !taken.contains(item.position()))
                .toList();
    }

    private Set<Integer> taken() {
        return Arrays.stream(placed)
                .filter(place -> place != null)
                .map(place -> place.item().position())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void byMark() {
        Map<ItemId, Item> items = new HashMap<>();
        text.items().forEach(item -> items.put(item.id(), item));
        for (int number = 0; number < placed.length; number++) {
            for (String name : Set.copyOf(paragraphs.get(number).bookmarks())) {
                Item item = ItemMark.item(name).map(items::get).orElse(null);
                Placed found = item == null ? null : placed(item, number, false, false);
                if (found != null
                        && (placed[number] == null
                                || placed[number].alignment().likeness()
                                        < found.alignment().likeness())) {
                    placed[number] = found;
                }
            }
        }
    }

    /** Null when the paragraph is not like the item; nothing so much longer or shorter can be. */
    private @Nullable Placed placed(Item item, int number, boolean byWords, boolean doubtful) {
        String original = paragraphs.get(number).original();
        int before = before(item, original);
        int one = item.text().length();
        int other = original.length() - before;
        if (Math.min(one, other) < LEAST_LIKENESS * Math.max(one, other)) {
            return null;
        }
        Placed found =
                new Placed(item, Alignment.of(item.text(), original.substring(before)), before, byWords, doubtful);
        return found.alignment().likeness() < LEAST_LIKENESS ? null : found;
    }

    /** A note opens with its sign; a list that became text, with its marker. */
    private static int before(Item item, String original) {
        if (item.marker().isEmpty() || item.text().startsWith(item.marker()) || !original.startsWith(item.marker())) {
            return 0;
        }
        int before = item.marker().length();
        while (before < original.length() && Character.isSpaceChar(original.charAt(before))) {
            before++;
        }
        return before == item.marker().length() && item.kind() != ItemKind.NOTE ? 0 : before;
    }

    /** What bears no mark goes where the line map takes it, among the items that no mark names. */
    private void byWords() {
        List<Integer> unplaced = new ArrayList<>();
        for (int number = 0; number < placed.length; number++) {
            if (placed[number] == null && !paragraphs.get(number).original().isBlank()) {
                unplaced.add(number);
            }
        }
        if (unplaced.isEmpty()) {
            return;
        }
        List<Item> free = missing();
        LineMap map = LineMap.between(
                unplaced.stream()
                        .map(number ->
                                Piece.of(paragraphs.get(number).original().strip()))
                        .toList(),
                free.stream().map(item -> Piece.of(item.text())).toList());
        for (int piece = 0; piece < unplaced.size(); piece++) {
            Fate fate = map.fate(piece);
            if (!fate.isRemoved()) {
                int number = unplaced.get(piece);
                placed[number] = placed(free.get(fate.place()), number, true, fate.toConfirm());
            }
        }
    }
}
