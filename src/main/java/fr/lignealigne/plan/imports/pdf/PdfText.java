package fr.lignealigne.plan.imports.pdf;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.lines.Furniture;
import fr.lignealigne.plan.imports.lines.Hyphens;
import fr.lignealigne.plan.imports.lines.TextLine;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages of a PDF as one text, and what of them is not part of it. */
final class PdfText {

    /** The step between two lines of a text, in ems, where it cannot be learnt. */
    private static final double USUAL_LEADING = 1.2;

    /** Rows are justified, or end where words allow: nearly all are within this share. */
    private static final double WIDEST = 0.97;

    /** Pages whose widths differ by less, in points, are alike. */
    private static final double SAME_WIDTH = 20;

    private PdfText() {}

    static Reading of(List<PdfSheet> sheets) {
        var lines = new ArrayList<TextLine>();
        sheets.forEach(sheet -> lines.addAll(sheet.lines()));
        Set<Integer> furniture = Furniture.places(lines);
        int begin = 0;
        boolean contents = false;
        for (PdfSheet sheet : sheets) {
            TimeLimit.check();
            int size = sheet.rows().size();
            Set<Integer> own = new HashSet<>();
            for (int i = 0; i < size; i++) {
                if (furniture.contains(begin + i)) {
                    own.add(i);
                }
            }
            begin += size;
            sheet.furniture(own);
            contents = sheet.contents(contents);
        }
        Set<String> guessed = new HashSet<>();
        var flow = new PdfFlow(new Hyphens(lines, guessed), new PdfLooks(sheets));
        double leading = leading(sheets);
        Map<Long, double[]> edges = edges(sheets);
        for (PdfSheet sheet : sheets) {
            read(sheet, edges, flow, new Hyphens(sheet.lines(), guessed), leading);
        }
        return flow.end();
    }

    private static void read(
            PdfSheet sheet, Map<Long, double[]> allEdges, PdfFlow flow, Hyphens hyphens, double leading) {
        TimeLimit.check();
        PdfPage page = sheet.page();
        flow.page(page.number());
        sheet.head().forEach(words -> flow.leaveOut(Sort.PAGE_FURNITURE, words));
        leaveOut(flow, Sort.LINE_NUMBER, sheet.numbers());
        sheet.contents().forEach(words -> flow.leaveOut(Sort.CONTENTS, words));
        String whole = sheet.rows().stream().map(PdfRow::text).collect(Collectors.joining("\n"));
        double[] edges = allEdges.getOrDefault(width(sheet), new double[] {0, page.width()});
        for (PdfBlock block : sheet.blocks(hyphens, leading)) {
            switch (block) {
                case PdfBlock.Sheet table -> flow.add(table.cells());
                case PdfBlock.Aside aside -> flow.aside(aside.lines(), sheet.underlines());
                case PdfBlock.Lines rows ->
                    flow.add(
                            rows,
                            rows.isColumn() ? rows.left() : edges[0],
                            rows.isColumn() ? rows.right() : edges[1],
                            sheet.underlines(),
                            whole);
            }
        }
        for (List<PdfRow> rows : sheet.turned()) {
            double left = rows.stream().mapToDouble(PdfRow::left).min().orElseThrow();
            double right = rows.stream().mapToDouble(PdfRow::right).max().orElseThrow();
            flow.aside(new PdfBlock.Lines(rows, left, right), new PdfUnderlines(List.of()));
        }
        sheet.foot().forEach(words -> flow.leaveOut(Sort.PAGE_FURNITURE, words));
        // Words across a page, at an angle, are a stamp on it.
        leaveOut(flow, Sort.PAGE_FURNITURE, sheet.slanted());
        leaveOut(flow, Sort.HIDDEN, sheet.hidden());
        page.comments().forEach(words -> flow.leaveOut(Sort.COMMENT, words));
        page.pictures().forEach(words -> flow.leaveOut(Sort.PICTURE, words));
    }

    private static void leaveOut(PdfFlow flow, Sort sort, List<PdfSegment> segments) {
        if (!segments.isEmpty()) {
            flow.leaveOut(sort, segments.stream().map(PdfSegment::text).collect(Collectors.joining(" ")));
        }
    }

    /** The edges of the text, on all pages of one width. */
    private static Map<Long, double[]> edges(List<PdfSheet> sheets) {
        Map<Long, List<PdfSheet>> byWidth = sheets.stream().collect(Collectors.groupingBy(PdfText::width));
        Map<Long, double[]> edges = new HashMap<>();
        byWidth.forEach((width, alike) -> {
            List<PdfRow> rows =
                    alike.stream().flatMap(sheet -> sheet.rows().stream()).toList();
            double[] rights = rows.stream().mapToDouble(PdfRow::right).sorted().toArray();
            if (rights.length > 0) {
                double left = rows.stream().mapToDouble(PdfRow::left).min().orElseThrow();
                edges.put(width, new double[] {left, rights[(int) Math.ceil(WIDEST * (rights.length - 1))]});
            }
        });
        return edges;
    }

    private static long width(PdfSheet sheet) {
        return Math.round(sheet.page().width() / SAME_WIDTH);
    }

    private static double leading(List<PdfSheet> sheets) {
        var steps = new ArrayList<Double>();
        for (PdfSheet sheet : sheets) {
            List<PdfRow> rows = sheet.rows();
            for (int i = 1; i < rows.size(); i++) {
                double step =
                        (rows.get(i).y() - rows.get(i - 1).y()) / rows.get(i).size();
                if (step > 0.8 && step < 2) {
                    steps.add(step);
                }
            }
        }
        double[] sorted =
                steps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0
                ? USUAL_LEADING
                : Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(USUAL_LEADING);
    }
}
