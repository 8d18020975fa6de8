package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.lines.Hyphens;
import fr.lignealigne.plan.imports.lines.Paragraphs;
import fr.lignealigne.plan.imports.lines.TextLine;
import fr.lignealigne.plan.imports.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The text of a PDF as it runs on from column to column and from page to page. */
final class PdfFlow {

    /** The width that every column is brought to, so that a paragraph may go on from a narrow one to a wide one. */
    private static final double WIDTH = 500;

    private static final double LINE = 1.2;

    /** What does not interrupt a paragraph: it comes behind the one that holds the line before it. */
    private record Floating(int line, PdfSlot slot) {}

    private final Hyphens hyphens;
    private final PdfLooks looks;
    private final PdfNotes feet;
    private final List<TextLine> prose = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    /** The lines of which it is a guess that they come here. */
    private final NavigableSet<Integer> guesses = new TreeSet<>();

    private final List<Floating> floating = new ArrayList<>();
    private final List<PdfSlot> slots = new ArrayList<>();
    private final List<PdfNote> notes = new ArrayList<>();
    private PdfBlock.@Nullable Lines above;
    private @Nullable PdfCells table;
    private int tables;
    private int tablePage;
    private int tableBegan;
    private int column;
    private int page;

    PdfFlow(Hyphens hyphens, PdfLooks looks) {
        this.hyphens = hyphens;
        this.looks = looks;
        this.feet = new PdfNotes(looks.bodySize());
    }

    void page(int number) {
        page = number;
        above = null;
    }

    void leaveOut(Sort sort, String words) {
        floating.add(new Floating(prose.size(), PdfSlot.leftOut(sort, words, page)));
    }

    void add(PdfBlock.Lines lines, double left, double right, PdfUnderlines underlines, String wholePage) {
        boolean open = !notes.isEmpty() && notes.getLast().isOpen(page);
        int end = feet.begin(lines.rows(), wholePage, open);
        if (end > 0) {
            closeTable();
        }
        boolean sameColumn = above != null && above.left() == lines.left() && above.right() == lines.right()
                || above != null && !above.isColumn() && !lines.isColumn();
        column += sameColumn ? 0 : 1;
        PdfRow before = sameColumn && above != null ? above.rows().getLast() : null;
        if (lines.guessed() && end > 0) {
            guesses.add(prose.size());
        }
        for (PdfRow row : lines.rows().subList(0, end)) {
            prose.add(line(row, before, left, right, looks.depth(row, underlines)));
            pages.add(page);
            before = row;
        }
        lines.rows().subList(end, lines.rows().size()).forEach(row -> note(row, wholePage));
        above = lines;
    }

    private TextLine line(PdfRow row, @Nullable PdfRow before, double left, double right, int depth) {
        double scale = WIDTH / Math.max(1, right - left);
        double gap = before == null ? 0 : Math.max(0, (row.y() - before.y()) / row.size() - LINE);
        return new TextLine(
                column,
                scale * (row.left() - left),
                scale * (row.right() - row.left()),
                scale * row.size(),
                gap,
                depth,
                row.text());
    }

    private void note(PdfRow row, String wholePage) {
        Optional<PdfNotes.Head> head = feet.head(row, wholePage);
        if (head.isPresent()) {
            var note = new PdfNote(page, head.get().number(), head.get().words());
            notes.add(note);
            floating.add(new Floating(prose.size(), note.slot()));
        } else if (!notes.isEmpty()) {
            notes.getLast().goOn(row.text(), page, hyphens);
        }
    }

    void add(PdfCells cells) {
        PdfCells open = table;
        if (open != null && tablePage < page && prose.isEmpty() && cells.follows(open)) {
            if (cells.repeatsHeadOf(open)) {
                leaveOut(Sort.PAGE_FURNITURE, String.join(" ", cells.rows().getFirst()));
            }
            table = open.and(cells, hyphens);
        } else {
            flush();
            table = cells;
            tableBegan = page;
        }
        tablePage = page;
        above = null;
    }

    /** Words in a frame, or set in another direction: read by themselves, without an end to the paragraph around. */
    void aside(PdfBlock.Lines lines, PdfUnderlines underlines) {
        var own = new ArrayList<TextLine>();
        PdfRow before = null;
        for (PdfRow row : lines.rows()) {
            own.add(line(row, before, lines.left(), lines.right(), looks.depth(row, underlines)));
            before = row;
        }
        List<ImportedItem> items = Paragraphs.of(own);
        for (int i = 0; i < items.size(); i++) {
            ImportedItem item = i == 0 ? items.get(i).guessed(Guess.ORDER) : items.get(i);
            floating.add(new Floating(prose.size(), PdfSlot.of(item, page, page)));
        }
    }

    private void closeTable() {
        PdfCells open = table;
        if (open != null) {
            table = null;
            for (ImportedItem cell : open.items(() -> tables++)) {
                slots.add(PdfSlot.of(cell, tableBegan, tablePage));
            }
        }
    }

    private void flush() {
        closeTable();
        Paragraphs.Built built = Paragraphs.built(prose);
        int next = 0;
        for (int i = 0; i < built.items().size(); i++) {
            int from = built.starts().get(i);
            int to = i + 1 < built.starts().size() ? built.starts().get(i + 1) : prose.size();
            next = release(next, from);
            ImportedItem item = built.items().get(i);
            boolean guessed = !guesses.subSet(from, to).isEmpty();
            slots.add(PdfSlot.of(guessed ? item.guessed(Guess.ORDER) : item, pages.get(from), pages.get(to - 1)));
        }
        release(next, Integer.MAX_VALUE);
        prose.clear();
        pages.clear();
        floating.clear();
        guesses.clear();
    }

    /** What floats before this line, or behind it where its item goes on. */
    private int release(int from, int line) {
        int next = from;
        while (next < floating.size() && floating.get(next).line() <= line) {
            slots.add(floating.get(next++).slot());
        }
        return next;
    }

    Reading end() {
        flush();
        Reading reading = PdfNote.placed(slots, notes);
        reading.items().replaceAll(item -> hyphens.isGuessed(item.text()) ? item.guessed(Guess.WORD) : item);
        return reading;
    }
}
