package fr.lignealigne.plan.imports;

import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF that holds text: letters are measured, lines found, headings told by their size and weight. */
final class PdfReader {

    private static final int MOST_PAGES = 3_000;

    /** How much larger than the text a heading's letters are, at the least. */
    private static final double LARGER = 1.06;

    /** The look that headings of one depth share. */
    private record Look(double size, boolean bold) {}

    private PdfReader() {}

    static List<ImportedItem> read(byte[] content) {
        PdfGuard.checkWhole(content);
        PdfGuard.check(content);
        try (PDDocument document = Loader.loadPDF(new LimitedBytes(content))) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableFile(Reason.TOO_LONG, document.getNumberOfPages() + " pages");
            }
            PdfGuard.check(document);
            List<PdfLine> lines = PdfLines.of(document);
            if (lines.isEmpty()) {
                throw new UnreadableFile(Reason.NO_TEXT, "no letter on any page");
            }
            return items(lines);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Reason.ENCRYPTED, "password", e);
        } catch (IOException e) {
            throw new UnreadableFile(Reason.CORRUPT, "pdf", e);
        }
    }

    private static List<ImportedItem> items(List<PdfLine> all) {
        Map<TextLine, PdfLine> source = new IdentityHashMap<>();
        var measured = new ArrayList<TextLine>();
        Map<Look, Integer> depths = depths(all);
        for (int i = 0; i < all.size(); i++) {
            PdfLine line = all.get(i);
            double gap = i == 0 || all.get(i - 1).page() != line.page()
                    ? 0
                    : Math.max(0, (line.y() - all.get(i - 1).y()) / line.size() - 1.2);
            var text = new TextLine(
                    line.page(),
                    line.left(),
                    line.right() - line.left(),
                    line.size(),
                    gap,
                    depths.getOrDefault(look(line), 0),
                    line.text());
            source.put(text, line);
            measured.add(text);
        }
        List<TextLine> kept = Furniture.removed(measured);
        var items = new ArrayList<ImportedItem>();
        var prose = new ArrayList<TextLine>();
        int tables = 0;
        for (int i = 0; i < kept.size(); ) {
            TimeLimit.check();
            List<PdfLine> rest = kept.subList(i, kept.size()).stream()
                    .limit(PdfTable.MOST_LINES)
                    .map(source::get)
                    .toList();
            PdfTable table = PdfTable.at(rest);
            if (table == null) {
                prose.add(kept.get(i++));
            } else {
                items.addAll(Paragraphs.of(prose));
                prose.clear();
                items.addAll(table.cells(tables++));
                i += table.lines();
            }
        }
        items.addAll(Paragraphs.of(prose));
        return items;
    }

    /** The looks of headings, from the largest letters down; what most letters wear is the text itself. */
    private static Map<Look, Integer> depths(List<PdfLine> lines) {
        Map<Look, Integer> letters = lines.stream()
                .collect(Collectors.groupingBy(
                        PdfReader::look,
                        Collectors.summingInt(line -> line.text().length())));
        Look body = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        List<Look> headings = letters.keySet().stream()
                .filter(look -> look.size() > LARGER * body.size()
                        || look.bold() && !body.bold() && look.size() > 0.97 * body.size())
                .sorted(Comparator.comparingDouble(Look::size)
                        .thenComparing(Look::bold)
                        .reversed())
                .limit(ImportedItem.DEEPEST)
                .toList();
        Map<Look, Integer> depths = new HashMap<>();
        headings.forEach(look -> depths.put(look, depths.size() + 1));
        return depths;
    }

    private static Look look(PdfLine line) {
        return new Look(Math.round(line.size() * 2) / 2.0, line.bold());
    }
}
