package fr.lignealigne.export.numbered;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.ItemKind;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.SheetField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Prints the text of a version, item by item, and behind each what was said of it. */
final class TextPrinter {

    private static final float GAP = 4.5f;
    private static final float INDENT = 16;
    private static final int DEEPEST_INDENT = 4;
    private static final float[] HEADING = {1.5f, 1.28f, 1.14f, 1, 1};

    private final PrintedText printed;
    private final PlanText text;
    private final Sheet sheet;
    private final Press press;
    private final Tags tags;
    private final Blocks blocks;
    private final Bookmarks bookmarks;
    private final LinePrinter lines;
    private final RemarkPrinter remarks;
    private final TablePrinter tables;
    private final ListTags lists;
    private final Ranks ranks = new Ranks();
    private final Map<ItemId, Measure> measures;
    private final Blocks.Look plain;
    private final Blocks.Look small;

    TextPrinter(PrintedText printed, Sheet sheet, Press press, Tags tags, Blocks blocks, Bookmarks bookmarks) {
        this.printed = printed;
        this.text = printed.text();
        this.sheet = sheet;
        this.press = press;
        this.tags = tags;
        this.blocks = blocks;
        this.bookmarks = bookmarks;
        lines = new LinePrinter(text, sheet, press, tags, blocks.inks());
        remarks = new RemarkPrinter(text, sheet, press, tags, blocks);
        tables = new TablePrinter(text, sheet, press, tags, blocks);
        lists = new ListTags(tags);
        measures = text.measures().stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        plain = new Blocks.Look(Inks.Weight.REGULAR, sheet.size(), sheet.leading(), Press.BLACK);
        small = new Blocks.Look(Inks.Weight.REGULAR, sheet.smaller(), sheet.smallerLeading(), Press.BLACK);
    }

    void print() throws IOException {
        remarks.print(tags.document(), printed.said().upTo(0));
        List<Item> items = text.items();
        for (int at = 0; at < items.size(); ) {
            Item item = items.get(at);
            if (item.kind() == ItemKind.TABLE_CELL) {
                at = table(at);
            } else {
                item(item);
                at++;
            }
        }
    }

    private void item(Item item) throws IOException {
        PDStructureElement place = switch (item.kind()) {
            case AXIS, STRAND, MEASURE, HEADING -> heading(item);
            case LIST_ITEM -> point(item);
            case NOTE -> note(item);
            case PARAGRAPH, TABLE_CELL -> paragraph(item);
        };
        remarks.print(place, printed.said().upTo(item.lastLine()));
    }

    /** Prints the table that begins at this position, and answers the position behind it. */
    private int table(int from) throws IOException {
        lists.close();
        press.skip(GAP);
        List<Item> items = text.items();
        int table = TablePrinter.table(items.get(from));
        int to = from;
        List<Item> cells = new ArrayList<>();
        while (to < items.size() && TablePrinter.table(items.get(to)) == table) {
            cells.add(items.get(to));
            to++;
        }
        tables.print(cells);
        remarks.print(tags.document(), printed.said().upTo(cells.getLast().lastLine()));
        return to;
    }

    private PDStructureElement heading(Item item) throws IOException {
        lists.close();
        int rank = ranks.of(item.level());
        float widest = lines.widest(item, Inks.Weight.SEMIBOLD);
        float wanted = sheet.size() * HEADING[Math.min(rank, HEADING.length + 1) - 2];
        float size = Math.max(sheet.size(), Math.min(wanted, (sheet.end() - sheet.text()) / widest));
        Blocks.Look look = new Blocks.Look(Inks.Weight.SEMIBOLD, size, size * 1.4f, Press.BLACK);
        press.skip(size * 0.9f);
        press.need(withWhatFollows(item));
        bookmarks.add(rank, item.text(), press.page(), press.y());
        lines.print(tags.in(tags.document(), "H" + rank), item, 0, look);
        press.skip(GAP);
        missing(item);
        return tags.document();
    }

    /** At most how high a heading is with those that follow at once, and the first lines below them. */
    private float withWhatFollows(Item item) {
        float height = 3 * sheet.leading();
        for (int at = item.position();
                height < Sheet.TOP
                        && at < text.items().size()
                        && text.items().get(at).kind().isHeading();
                at++) {
            height += (lines.lines(text.items().get(at)).size() * 1.4f + 1.2f) * HEADING[0] * sheet.size();
        }
        return height;
    }

    /** The fields that the sheet of a measure lacks, as the screen says it. */
    private void missing(Item item) throws IOException {
        Measure measure = measures.get(item.id());
        if (measure == null) {
            return;
        }
        String fields = Arrays.stream(SheetField.values())
                .filter(field -> field.of(measure.sheet()).isBlank())
                .map(field -> say("plan.field." + field))
                .collect(Collectors.joining(", "));
        if (!fields.isEmpty()) {
            blocks.print(
                    tags.document(),
                    StandardStructureTypes.P,
                    say("reader.text.missing") + " " + fields,
                    sheet.text(),
                    sheet.end() - sheet.text(),
                    small);
            press.skip(GAP);
        }
    }

    private PDStructureElement point(Item item) throws IOException {
        ListTags.Point point = lists.point(item.level());
        float indent = INDENT * Math.min(item.level() + 1, DEEPEST_INDENT);
        lines.begin(item, plain);
        lines.marker(point.label(), item.marker(), indent, plain);
        lines.print(point.body(), item, indent, plain);
        press.skip(GAP / 2);
        return lists.place();
    }

    /** Behind what calls it, and part of its point when that is one. */
    private PDStructureElement note(Item item) throws IOException {
        PDStructureElement place = lists.place();
        lines.begin(item, small);
        PDStructureElement note = tags.note(place);
        lines.marker(tags.in(note, StandardStructureTypes.LBL), item.marker(), INDENT, small);
        lines.print(note, item, INDENT, small);
        press.skip(GAP);
        return place;
    }

    private PDStructureElement paragraph(Item item) throws IOException {
        if (lists.close()) {
            press.skip(GAP / 2);
        }
        lines.print(tags.in(tags.document(), StandardStructureTypes.P), item, 0, plain);
        press.skip(GAP);
        return tags.document();
    }
}
