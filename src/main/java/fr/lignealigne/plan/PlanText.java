package fr.lignealigne.plan;

import fr.lignealigne.shared.Invalid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole text of a version: items, lines and measures. Never changes once published, so it may be shared. */
public final class PlanText {

    private static final int CONTEXT = 60;

    private final PlanVersionId version;
    private final List<Item> items;
    private final List<Line> lines;
    private final List<Measure> measures;
    private final Map<ItemId, Item> byId = new HashMap<>();

    PlanText(PlanVersionId version, List<Item> items, List<Line> lines, Map<ItemId, MeasureSheet> sheets) {
        this.version = version;
        this.items = List.copyOf(items);
        this.lines = List.copyOf(lines);
        items.forEach(item -> byId.put(item.id(), item));
        this.measures = Measures.of(items, sheets);
    }

    public PlanVersionId version() {
        return version;
    }

    public List<Item> items() {
        return items;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Measure> measures() {
        return measures;
    }

    public Item item(ItemId id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new Invalid("plan.passage.unknown"));
    }

    /** The words of a line. */
    public String words(Line line) {
        return items.get(line.position()).text().substring(line.start(), line.end());
    }

    /** The measure this line belongs to, if any. */
    public Optional<Measure> measureAt(int lineNumber) {
        return measures.stream()
                .filter(measure -> measure.firstLine() <= lineNumber && lineNumber <= measure.lastLine())
                .findFirst();
    }

    public Optional<Measure> measure(ItemId id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** Whole lines, from one number to another in either order. */
    public Passage lines(int oneNumber, int otherNumber) {
        int first = Math.min(oneNumber, otherNumber);
        int last = Math.max(oneNumber, otherNumber);
        if (first < 1 || last > lines.size()) {
            throw new Invalid("plan.line.unknown", lines.size());
        }
        Line from = lines.get(first - 1);
        Line to = lines.get(last - 1);
        return new Passage(
                items.get(from.position()).id(),
                from.start(),
                items.get(to.position()).id(),
                to.end());
    }

    /** A whole item. */
    public Passage whole(ItemId id) {
        return new Passage(id, 0, id, item(id).text().length());
    }

    /** The words of a passage and their lines; refuses one that does not stand in this version. */
    public Quotation quote(Passage passage) {
        Item from = item(passage.from());
        Item to = item(passage.to());
        boolean forward = from.position() < to.position()
                || from.position() == to.position() && passage.fromChar() < passage.toChar();
        boolean inside = passage.fromChar() >= 0
                && passage.fromChar() < from.text().length()
                && passage.toChar() > 0
                && passage.toChar() <= to.text().length();
        if (!forward || !inside) {
            throw new Invalid("plan.passage.unknown");
        }
        String start = from.text().substring(0, passage.fromChar());
        String end = to.text().substring(passage.toChar());
        return new Quotation(
                passage,
                lineOf(from, passage.fromChar()),
                lineOf(to, passage.toChar() - 1),
                words(from, to, passage),
                start.substring(Math.max(0, start.length() - CONTEXT)),
                end.substring(0, Math.min(end.length(), CONTEXT)));
    }

    private String words(Item from, Item to, Passage passage) {
        if (from.equals(to)) {
            return from.text().substring(passage.fromChar(), passage.toChar());
        }
        String between = items.subList(from.position() + 1, to.position()).stream()
                .map(item -> item.text() + "\n")
                .collect(Collectors.joining());
        return from.text().substring(passage.fromChar()) + "\n" + between
                + to.text().substring(0, passage.toChar());
    }

    private int lineOf(Item item, int character) {
        int number = item.firstLine();
        while (number < item.lastLine() && lines.get(number - 1).end() <= character) {
            number++;
        }
        return number;
    }
}
