package fr.lignealigne.plan.imports.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.intake.PlanFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Items set on A4 pages with a running header and page numbers, as an office would export them. */
public final class PdfFile {

    private static final String HEADER = "@page {"
            + " @top-center { content: 'Projet de plan - document de travail'; font: 8pt Helvetica; }"
            + " @bottom-center { content: 'Page ' counter(page) ' / ' counter(pages); font: 8pt Helvetica; } }";

    private static final String STYLE = "@page { size: A4; margin: 2.5cm 2cm }"
            + " body { font: 10.5pt Helvetica; line-height: 1.3; text-align: justify }"
            + " h1 { font-size: 18pt } h2 { font-size: 15pt } h3 { font-size: 13pt } h4 { font-size: 11.5pt }"
            + " h1,h2,h3,h4,td { text-align: left } p { margin: 0 0 7pt 0 }"
            + " p.item { margin-bottom: 2pt; text-indent: -14pt }"
            + " table { width: 100%; border-collapse: collapse } td { border: 1px solid #888; padding: 5pt; vertical-align: top }";

    private PdfFile() {}

    public static byte[] of(List<ImportedItem> items) {
        return render(HEADER + STYLE, body(items));
    }

    static byte[] withoutHeader(List<ImportedItem> items) {
        return render(STYLE, body(items));
    }

    static byte[] ofHtml(String body) {
        return render(STYLE, body);
    }

    private static byte[] render(String style, String body) {
        var file = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.withHtmlContent(
                    "<html><head><style>" + style + "</style></head><body>" + body + "</body></html>", null);
            builder.toStream(file);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static String body(List<ImportedItem> items) {
        var html = new StringBuilder();
        for (int i = 0; i < items.size(); ) {
            ImportedItem item = items.get(i++);
            String text = PlanFiles.escaped(item.text());
            switch (item.kind()) {
                case AXIS, STRAND, MEASURE, HEADING -> html.append("<h%1$d>%2$s</h%1$d>".formatted(item.level(), text));
                case PARAGRAPH -> html.append("<p>" + text + "</p>");
                case LIST_ITEM ->
                    html.append("<p class=\"item\" style=\"margin-left: %dpt\">%s&#160;%s</p>"
                            .formatted(24 + 20 * item.level(), item.marker(), text));
                case NOTE -> throw new IllegalArgumentException("Notes are written by hand where a test needs them.");
                case TABLE_CELL -> {
                    var rows = PlanFiles.rows(items.subList(i - 1, items.size()));
                    i += rows.stream().mapToInt(List::size).sum() - 1;
                    html.append("<table>");
                    rows.forEach(row -> {
                        html.append("<tr>");
                        boolean header = PlanFiles.cell(row.getFirst()).header();
                        row.forEach(cell -> html.append("<td>" + (header ? "<b>" : "") + PlanFiles.escaped(cell.text())
                                + (header ? "</b>" : "") + "</td>"));
                        html.append("</tr>");
                    });
                    html.append("</table>");
                }
            }
        }
        return html.toString();
    }
}
