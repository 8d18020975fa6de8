package fr.lignealigne.export.numbered;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Line;
import fr.lignealigne.plan.PlanText;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Prints the numbered lines of an item, cut as they are stored: what is too wide is fitted, never broken. */
final class LinePrinter {

    private static final float MARKER_GAP = 6;

    /** How far a wide marker may reach out towards the numbers. */
    private static final float BESIDE = 6;

    private final PlanText text;
    private final Sheet sheet;
    private final Press press;
    private final Tags tags;
    private final Inks inks;

    LinePrinter(PlanText text, Sheet sheet, Press press, Tags tags, Inks inks) {
        this.text = text;
        this.sheet = sheet;
        this.press = press;
        this.tags = tags;
        this.inks = inks;
    }

    List<Line> lines(Item item) {
        return text.lines().subList(item.firstLine() - 1, item.lastLine());
    }

    /** The widest line of an item, in sizes of its letters. */
    float widest(Item item, Inks.Weight weight) throws IOException {
        float widest = 0;
        for (Line line : lines(item)) {
            widest = Math.max(widest, inks.width(text.words(line).stripTrailing(), weight));
        }
        return widest;
    }

    /** Prints an item into an element; neither its first nor its last line is left alone on a page. */
    void print(PDStructureElement element, Item item, float indent, Blocks.Look look) throws IOException {
        List<Line> lines = lines(item);
        float x = sheet.text() + indent;
        for (int at = 0; at < lines.size(); at++) {
            boolean holdsTheNext = at + 1 < lines.size() && (at == 0 || at + 2 == lines.size());
            press.need(holdsTheNext ? 2 * look.leading() : look.leading());
            press.down(look.leading());
            number(element, lines.get(at).number());
            press.words(
                    element,
                    inks.of(text.words(lines.get(at)), look.weight()),
                    x,
                    look.size(),
                    look.grey(),
                    sheet.end() - x);
        }
    }

    private void number(PDStructureElement parent, int number) throws IOException {
        Ink digits = inks.of(String.valueOf(number), Inks.Weight.REGULAR);
        // The space parts it from the words for whoever copies them, or has them read aloud.
        press.words(
                tags.in(parent, Tags.LINE_NUMBER),
                inks.of(number + " ", Inks.Weight.REGULAR),
                sheet.numbers() - digits.ems() * sheet.numberSize(),
                sheet.numberSize(),
                Press.GREY);
    }

    /** Turns the page where printing this item would: what stands beside its first line has to be on its page. */
    void begin(Item item, Blocks.Look look) throws IOException {
        press.need((lines(item).size() > 1 ? 2 : 1) * look.leading());
    }

    /** The bullet or number of a point, before its first line; called where that line is to stand. */
    void marker(PDStructureElement label, String marker, float indent, Blocks.Look look) throws IOException {
        float room = indent - MARKER_GAP + BESIDE;
        float width = Math.min(room, inks.width(marker, look.weight()) * look.size());
        press.down(look.leading());
        press.words(
                label,
                inks.of(marker + " ", look.weight()),
                sheet.text() + indent - MARKER_GAP - width,
                look.size(),
                look.grey(),
                width + MARKER_GAP);
        press.down(-look.leading());
    }
}
