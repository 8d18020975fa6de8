package fr.lignealigne.export.word;

import fr.lignealigne.export.word.Annotation.Doubt;
import fr.lignealigne.export.word.Annotation.Sort;
import fr.lignealigne.export.word.PlacedParagraphs.Placed;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.AnnotatedText.Comment;
import fr.lignealigne.plan.imports.AnnotatedText.Hand;
import fr.lignealigne.plan.imports.AnnotatedText.Paragraph;
import fr.lignealigne.plan.imports.AnnotatedText.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the place of everything that was written on a text in a file, in the version the file was made of. */
final class Placing {

    private static final Hand NOBODY = new Hand("", "");
    private static final int LONGEST_CONTEXT = 400;

    /** In characters; who quotes more quotes the plan. */
    private static final int LONGEST_QUOTE = 20_000;

    private final AnnotatedText file;
    private final PlanText text;
    private final PlacedParagraphs places;
    private final List<String> originals;

    /** Whether the file was made of this text: then every paragraph of it, and every one missing, says something. */
    private final boolean isOurs;

    private Placing(AnnotatedText file, PlanText text) {
        this.file = file;
        this.text = text;
        this.places = PlacedParagraphs.of(file, text);
        this.originals = file.paragraphs().stream().map(Paragraph::original).toList();
        this.isOurs = PlacedParagraphs.marks(file, text) > 0;
    }

    /** All of it, by place in the file: comments, then what was changed. */
    static List<Annotation> of(AnnotatedText file, PlanText text) {
        var placing = new Placing(file, text);
        List<Annotation> found = new ArrayList<>();
        file.comments().forEach(comment -> found.add(placing.comment(comment)));
        FileChange.of(file).forEach(change -> found.add(placing.change(change)));
        IntStream.range(0, file.paragraphs().size()).forEach(number -> placing.untraced(number, found));
        if (placing.isOurs) {
            placing.places.missing().forEach(item -> found.add(placing.struckOut(item)));
        }
        return found;
    }

    /** What is not the version's, and bears no trace of who made it so. */
    private void untraced(int number, List<Annotation> found) {
        Optional<Placed> place = places.of(number);
        place.ifPresent(here ->
                here.alignment().differences().forEach(difference -> found.add(untracked(number, here, difference))));
        boolean untouched = file.paragraphs().get(number).runs().stream()
                .allMatch(run -> run.change() == AnnotatedText.Change.KEPT);
        if (isOurs && place.isEmpty() && untouched && !original(number).isBlank()) {
            FileChange added = new FileChange(number, 0, number, 0, original(number), NOBODY, null);
            found.add(besideOf(added, unplaced(Sort.UNTRACKED, added, "")));
        }
    }

    /** An item that no paragraph of the file is any more. */
    private Annotation struckOut(Item item) {
        return new Annotation(
                Sort.UNTRACKED,
                NOBODY,
                "",
                "",
                item.text(),
                item.text().substring(0, Math.min(item.text().length(), LONGEST_CONTEXT)),
                null,
                text.whole(item.id()),
                Doubt.ALTERED);
    }

    private Annotation unplaced(Sort sort, FileChange change, String quote) {
        return new Annotation(
                sort,
                change.by(),
                "",
                change.added(),
                quote,
                context(change.fromParagraph()),
                change.struck(),
                null,
                Doubt.NOWHERE);
    }

    private Annotation comment(Comment comment) {
        Range range = comment.range() == null ? null : trimmed(comment.range());
        String quote = range == null ? "" : words(range);
        String context = range == null ? "" : context(range.fromParagraph());
        Annotation unplaced = new Annotation(
                Sort.COMMENT, comment.by(), comment.words(), "", quote, context, null, null, Doubt.NOWHERE);
        if (range == null) {
            return unplaced;
        }
        int first = range.fromParagraph();
        int last = range.toParagraph();
        while (first < last && places.of(first).isEmpty()) {
            first++;
        }
        while (last > first && places.of(last).isEmpty()) {
            last--;
        }
        Placed from = places.of(first).orElse(null);
        Placed to = places.of(last).orElse(null);
        if (from == null || to == null) {
            return unplaced;
        }
        int start = first == range.fromParagraph() ? from.start(range.fromChar()) : 0;
        int end = last == range.toParagraph()
                ? to.end(range.toChar())
                : to.item().text().length();
        boolean forward = from.item().position() < to.item().position() || first == last && start < end;
        Passage passage = !forward || start >= from.item().text().length() || end == 0
                ? Rewording.word(from.item(), start)
                : new Passage(from.item().id(), start, to.item().id(), end);
        return unplaced.at(passage, doubt(passage, quote, from, to));
    }

    private Annotation change(FileChange change) {
        Range range = new Range(change.fromParagraph(), change.fromChar(), change.toParagraph(), change.toChar());
        Annotation unplaced = unplaced(Sort.CHANGE, change, words(range));
        Placed from = places.of(change.fromParagraph()).orElse(null);
        Placed to = places.of(change.toParagraph()).orElse(null);
        if (from == null || to == null || to.item().position() < from.item().position()) {
            return besideOf(change, unplaced);
        }
        int start = from.start(change.fromChar());
        int end = from.item().equals(to.item()) ? Math.max(start, to.end(change.toChar())) : to.end(change.toChar());
        // All of the item and its end, but not the sign of the note it is.
        boolean whole = start == 0 && end == 0 && change.toParagraph() == change.fromParagraph() + 1;
        Rewording rewording = whole
                ? Rewording.of(from.item(), 0, from.item(), from.item().text().length(), change.added())
                : Rewording.of(from.item(), start, to.item(), end, change.added());
        return reworded(unplaced, rewording, doubt(null, unplaced.quote(), from, to));
    }

    /** A paragraph that somebody added where none of the version's goes on: it stands behind the last one before it. */
    private Annotation besideOf(FileChange change, Annotation unplaced) {
        if (!unplaced.quote().isBlank() || change.added().isBlank()) {
            return unplaced;
        }
        for (int number = change.fromParagraph() - 1; number >= 0; number--) {
            Placed before = places.of(number).orElse(null);
            if (before != null) {
                int end = before.item().text().length();
                Rewording rewording = Rewording.of(
                        before.item(),
                        end,
                        before.item(),
                        end,
                        "\n" + change.added().strip());
                Doubt doubt = unplaced.sort() == Sort.UNTRACKED ? Doubt.ALTERED : null;
                return reworded(unplaced, rewording, before.byWords() ? Doubt.BY_WORDS : doubt);
            }
        }
        return unplaced;
    }

    private Annotation untracked(int number, Placed place, Alignment.Difference difference) {
        String item = place.item().text();
        Rewording rewording =
                Rewording.of(place.item(), difference.from(), place.item(), difference.to(), difference.words());
        Annotation found = new Annotation(
                Sort.UNTRACKED,
                NOBODY,
                "",
                "",
                item.substring(difference.from(), difference.to()),
                context(number),
                null,
                null,
                null);
        return reworded(found, rewording, place.byWords() ? Doubt.BY_WORDS : Doubt.ALTERED);
    }

    private static Annotation reworded(Annotation found, Rewording rewording, @Nullable Doubt doubt) {
        return new Annotation(
                found.sort(),
                found.by(),
                found.words(),
                rewording.wording(),
                found.quote(),
                found.context(),
                found.struck(),
                rewording.passage(),
                doubt);
    }

    /** A passage whose words are those of the file needs nobody, whatever else was changed around it. */
    private @Nullable Doubt doubt(@Nullable Passage passage, String quote, Placed from, Placed to) {
        boolean same = passage != null
                && !quote.isBlank()
                && text.quote(passage)
                        .quote()
                        .replaceAll("\\s+", " ")
                        .strip()
                        .equals(quote.replaceAll("\\s+", " ").strip());
        boolean untouched = from.alignment().differences().isEmpty()
                && to.alignment().differences().isEmpty();
        if (from.byWords() && from.doubtful() || to.byWords() && to.doubtful()) {
            return Doubt.BY_WORDS;
        }
        return same || untouched ? null : Doubt.ALTERED;
    }

    private Range trimmed(Range range) {
        String first = original(range.fromParagraph());
        String last = original(range.toParagraph());
        int from = Math.min(range.fromChar(), first.length());
        int to = Math.min(range.toChar(), last.length());
        boolean one = range.fromParagraph() == range.toParagraph();
        while (from < (one ? to : first.length()) && Character.isWhitespace(first.charAt(from))) {
            from++;
        }
        while (to > (one ? from : 0) && Character.isWhitespace(last.charAt(to - 1))) {
            to--;
        }
        return new Range(range.fromParagraph(), from, range.toParagraph(), to);
    }

    private String words(Range range) {
        if (range.fromParagraph() == range.toParagraph()) {
            return original(range.fromParagraph()).substring(range.fromChar(), range.toChar());
        }
        var words = new StringBuilder(original(range.fromParagraph())
                        .substring(range.fromChar())
                        .strip())
                .append('\n');
        for (int number = range.fromParagraph() + 1; number < range.toParagraph(); number++) {
            if (words.length() > LONGEST_QUOTE) {
                return words.toString();
            }
            words.append(original(number).strip()).append('\n');
        }
        return words.append(original(range.toParagraph()), 0, range.toChar()).toString();
    }

    private String original(int number) {
        return number < originals.size() ? originals.get(number) : "";
    }

    private String context(int number) {
        String words =
                number < file.paragraphs().size() ? said(file.paragraphs().get(number)) : "";
        return words.substring(0, Math.min(words.length(), LONGEST_CONTEXT));
    }

    /** The words of a paragraph; of one that was added, those that were added. */
    private static String said(Paragraph paragraph) {
        String original = paragraph.original().strip();
        return original.isEmpty()
                ? paragraph.runs().stream()
                        .map(AnnotatedText.Run::text)
                        .collect(Collectors.joining())
                        .strip()
                : original;
    }
}
