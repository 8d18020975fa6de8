package fr.lignealigne.export;

import fr.lignealigne.plenary.EditionSummary;
import fr.lignealigne.plenary.Minutes;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The minutes of a plenary on paper. */
@Component
class MinutesPdf {

    private static final String STYLE = """
            @page { @bottom-left { content: element(foot); } }
            .foot { position: running(foot); font-size: 9pt; color: #444; }
            h1 { margin-bottom: 3mm; }
            h2 { font-size: 14pt; margin: 8mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.5pt solid #777; page-break-after: avoid; }
            h3 { font-size: 11pt; margin: 5mm 0 0; color: #23407a; page-break-after: avoid; }
            .about { font-size: 9.5pt; color: #444; margin: 0.5mm 0; }
            h3 + .about { page-break-after: avoid; }
            ul, ol { margin: 1mm 0; padding-left: 7mm; }
            li { margin: 0.5mm 0; }
            table { width: 100%; border-collapse: collapse; margin: 2mm 0; -fs-table-paginate: paginate; }
            th, td { text-align: left; vertical-align: top; padding: 1.2mm 3mm 1.2mm 0; font-weight: normal; border-bottom: 0.5pt solid #bbb; }
            thead th { color: #444; font-size: 9.5pt; border-bottom: 1pt solid #777; }
            tr { page-break-inside: avoid; }
            """;

    /**
     * @param edition which sending it is; null for a draft
     */
    byte[] of(Minutes minutes, @Nullable EditionSummary edition) {
        Document page = Paper.blank(minutes.title(), STYLE);
        page.body().appendElement("div").addClass("foot").text(minutes.title());
        MinutesLayout.of(minutes, edition).forEach(block -> append(page.body(), block));
        return Paper.print(page);
    }

    private static void append(Element body, MinutesBlock block) {
        switch (block) {
            case MinutesBlock.Heading(int level, String words) ->
                body.appendElement("h" + level).text(words);
            case MinutesBlock.Words(String words) -> body.appendElement("p").text(words);
            case MinutesBlock.About(String words) ->
                body.appendElement("p").addClass("about").text(words);
            case MinutesBlock.Items(List<String> items, boolean numbered) -> {
                Element list = body.appendElement(numbered ? "ol" : "ul");
                items.forEach(item -> list.appendElement("li").text(item));
            }
            case MinutesBlock.Table(List<String> head, List<List<String>> rows) -> {
                Element table = body.appendElement("table");
                Element names = table.appendElement("thead").appendElement("tr");
                head.forEach(
                        name -> names.appendElement("th").attr("scope", "col").text(name));
                Element lines = table.appendElement("tbody");
                rows.forEach(row -> {
                    Element line = lines.appendElement("tr");
                    row.forEach(cell -> line.appendElement("td").text(cell));
                });
            }
        }
    }
}
