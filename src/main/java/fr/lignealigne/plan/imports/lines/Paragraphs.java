package fr.lignealigne.plan.imports.lines;

import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.reading.HeadingCues;
import fr.lignealigne.plan.imports.reading.Marker;
import fr.lignealigne.plan.imports.reading.Nesting;
import fr.lignealigne.plan.imports.reading.SectionWord;
import fr.lignealigne.plan.imports.reading.SheetLabel;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Builds paragraphs, headings and lists again from the lines of a page.
 *
 * <p>The main question is whether a line goes on from the one above. A line ends early only when its paragraph does: if
 * the next word would have fitted, the break is the author's, else the page's (see {@link Breaks}).
 */
public final class Paragraphs {

    private final List<TextLine> lines;
    private final Breaks breaks;
    private final Hyphens hyphens;

    /** Where letters tell the headings, weaker cues such as capitals and labels would only add wrong ones. */
    private final boolean lettersTell;

    /** "Mesure 2" at the head of a page, its title on the next line. */
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("\\p{Lu}[\\p{L} -]{2,25} ?(?:n ?[°º] ?)?[\\dIVX.]{1,6}");

    /** "Mesure 2 – …", "Axe II : …": what follows is a title, where a sentence would go on with a small letter. */
    private static final Pattern SEPARATED =
            Pattern.compile("^[^.:–—]{1,30}\\d[\\d.]*[ \u00a0]?[.:–—]|^[^.:–—]{1,30} [IVX]+[ \u00a0]?[.:–—]");

    /** How many lines a point of a list has, at the most, where the next is looked for. */
    private static final int LONGEST_POINT = 12;

    private final Nesting nesting = new Nesting();
    private final List<ImportedItem> items = new ArrayList<>();

    /** The line each item begins with. */
    private final List<Integer> starts = new ArrayList<>();

    /** Items, and for each the line it begins with. */
    public record Built(List<ImportedItem> items, List<Integer> starts) {}

    /** The words of the last item, once more than one line has some of them. */
    private final StringBuilder open = new StringBuilder();

    private Paragraphs(List<TextLine> lines) {
        this.lines = lines;
        this.breaks = new Breaks(lines);
        this.hyphens = new Hyphens(lines);
        this.lettersTell = lines.stream().anyMatch(line -> line.heading() > 0);
    }

    public static List<ImportedItem> of(List<TextLine> lines) {
        return new Paragraphs(lines).build();
    }

    public static Built built(List<TextLine> lines) {
        var paragraphs = new Paragraphs(lines);
        return new Built(paragraphs.build(), paragraphs.starts);
    }

    private List<ImportedItem> build() {
        for (int i = 0; i < lines.size(); i++) {
            TimeLimit.check();
            TextLine line = lines.get(i);
            ItemKind last = items.isEmpty() ? ItemKind.HEADING : items.getLast().kind();
            boolean goesOn = !last.isHeading() && line.heading() == 0 && breaks.goesOn(i, last == ItemKind.LIST_ITEM);
            Optional<Marker> marker = line.heading() > 0 ? Optional.empty() : marker(i, goesOn, last);
            if (last.isHeading() && i > 0 && headingGoesOn(i)) {
                append(line);
            } else if (marker.isPresent()) {
                int level = nesting.enter(marker.get(), line.left() / line.em());
                add(ImportedItem.listItem(
                        level, marker.get().shown(), marker.get().rest()));
            } else if (goesOn && !standsOut(i)) {
                append(line);
                if (breaks.isGuess(i, last == ItemKind.LIST_ITEM)) {
                    items.add(items.removeLast().guessed(Guess.BREAK));
                }
            } else if (line.heading() > 0 || isHeading(i)) {
                nesting.restart();
                ImportedItem heading = ImportedItem.heading(line.heading(), line.text());
                add(isLabelOnly(line) ? heading.guessed(Guess.HEADING) : heading);
            } else {
                nesting.leave();
                ImportedItem paragraph = ImportedItem.paragraph(line.text());
                boolean parted = !last.isHeading() && breaks.isGuess(i, last == ItemKind.LIST_ITEM);
                add(parted ? paragraph.guessed(Guess.BREAK) : paragraph);
            }
            if (starts.size() < items.size()) {
                starts.add(i);
            }
        }
        close();
        items.replaceAll(item -> hyphens.isGuessed(item.text()) ? item.guessed(Guess.WORD) : item);
        return items;
    }

    /** Only the end of what stands is looked at: a paragraph may have a hundred thousand lines. */
    private void append(TextLine line) {
        if (open.isEmpty()) {
            open.append(items.getLast().text());
        }
        String end = open.substring(Math.max(0, open.length() - Hyphens.LONGEST_WORD));
        open.setLength(open.length() - end.length());
        open.append(hyphens.join(end, line.text()));
    }

    private void add(ImportedItem item) {
        close();
        items.add(item);
    }

    private void close() {
        if (!open.isEmpty()) {
            items.add(items.removeLast().withText(open.toString()));
            open.setLength(0);
        }
    }

    /** A dash at the head of a line may also be one of a pair inside a sentence. */
    private Optional<Marker> marker(int i, boolean goesOn, ItemKind open) {
        boolean insideSentence =
                goesOn && open == ItemKind.PARAGRAPH && !lines.get(i - 1).endsSentence() && breaks.isFull(i - 1, false);
        return Marker.of(lines.get(i).text())
                .filter(marker -> !insideSentence && (nesting.continues(marker) || isCounted(i, marker)));
    }

    /** A list may begin with any number, where the next one follows. */
    private boolean isCounted(int i, Marker marker) {
        boolean free = i == 0 || lines.get(i - 1).endsSentence() || breaks.space(i) > 0;
        return free
                && lines.subList(i + 1, Math.min(lines.size(), i + 1 + LONGEST_POINT)).stream()
                        .map(TextLine::text)
                        .map(Marker::of)
                        .flatMap(Optional::stream)
                        .filter(next -> next.family().equals(marker.family()))
                        .findFirst()
                        .filter(next -> next.ordinal() == marker.ordinal() + 1)
                        .isPresent();
    }

    /** Nothing but its words and its place make a heading of it. */
    private static boolean isLabelOnly(TextLine line) {
        return line.heading() == 0 && !HeadingCues.isNumbered(line.text()) && !HeadingCues.isCapitals(line.text());
    }

    private boolean isHeading(int i) {
        String text = lines.get(i).text();
        if (HeadingCues.isNumbered(text)) {
            return true;
        }
        return !lettersTell && (HeadingCues.isCapitals(text) || HeadingCues.isLabel(text) && headsText(i));
    }

    /** A line that would go on from a full one, but is set in capitals or names a speaker after a finished sentence. */
    private boolean standsOut(int i) {
        String text = lines.get(i).text();
        return HeadingCues.isCapitals(text)
                || !lettersTell && (opensSection(i) || opensField(i))
                || !lettersTell
                        && lines.get(i - 1).endsSentence()
                        && HeadingCues.isLabel(text)
                        && !breaks.isFull(i, false)
                        && headsText(i);
    }

    /** The next field of a measure's sheet. */
    private boolean opensField(int i) {
        return !lines.get(i).startsLower()
                && !breaks.isOpen(i - 1)
                && SheetLabel.in(lines.get(i).text()).isPresent();
    }

    /** A section named and numbered at the head of a line, though the line above is full. */
    private boolean opensSection(int i) {
        String text = lines.get(i).text();
        boolean set = lines.get(i - 1).endsSentence()
                || SEPARATED.matcher(text).find() && !breaks.isOpen(i - 1) && !breaks.isFull(i, false);
        boolean alone = lines.get(i).page() != lines.get(i - 1).page()
                && NUMBER_ALONE.matcher(text).matches()
                && !breaks.isOpen(i - 1);
        return (set || alone) && SectionWord.opensTitle(text) && HeadingCues.isNumbered(text);
    }

    /** A label stands alone above a paragraph; before a list it is the sentence that announces it. */
    private boolean headsText(int i) {
        return i + 1 < lines.size()
                && Marker.of(lines.get(i + 1).text()).isEmpty()
                && !lines.get(i + 1).startsLower();
    }

    private boolean headingGoesOn(int i) {
        TextLine above = lines.get(i - 1);
        TextLine line = lines.get(i);
        if (items.isEmpty() || SectionWord.opensTitle(line.text()) || above.page() != line.page()) {
            return false;
        }
        if (line.heading() > 0 || above.heading() > 0) {
            return line.heading() == above.heading() && line.gap() < 0.8;
        }
        boolean capitals = HeadingCues.endsInCapitals(above.text())
                && (HeadingCues.isCapitals(line.text())
                        || HeadingCues.endsInCapitals(line.text())
                                && line.text().indexOf(' ') < 0);
        return breaks.space(i) <= 0
                && (capitals || line.startsLower() && !above.endsSentence() && breaks.isFull(i - 1, false));
    }
}
