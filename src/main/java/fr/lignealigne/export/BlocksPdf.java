package fr.lignealigne.export;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Blocks as a tagged PDF, with their headings as bookmarks. */
public final class BlocksPdf {

    private static final String STYLE = """
            @page { @bottom-left { content: element(foot); } }
            body { font-size: 10.5pt; line-height: 1.4; }
            .foot { position: running(foot); font-size: 9pt; color: #444; }
            h1 { margin-bottom: 2mm; }
            h2 { font-size: 14pt; margin: 8mm 0 2mm; padding-bottom: 1mm; border-bottom: 1pt solid #1b1f27; page-break-after: avoid; }
            h3 { font-size: 11.5pt; margin: 6mm 0 1mm; page-break-after: avoid; }
            h4 { font-size: 10.5pt; margin: 0; page-break-after: avoid; }
            .notice { border-left: 2pt solid #1b1f27; padding-left: 3mm; margin: 2mm 0; }
            .quiet { font-size: 9.5pt; color: #444; margin: 0 0 1mm; }
            .facts { width: 100%; border-collapse: collapse; margin: 0 0 2mm; }
            .facts th, .facts td { text-align: left; vertical-align: top; padding: 1mm 0; font-weight: normal; border-bottom: 0.5pt solid #bbb; white-space: pre-line; }
            .facts th { width: 44mm; padding-right: 3mm; color: #444; }
            .remark { border-top: 0.5pt solid #777; padding: 2.5mm 0 3mm; }
            .label { font-size: 9.5pt; color: #444; margin: 1.5mm 0 0; page-break-after: avoid; }
            .said { margin: 0 0 1.5mm; padding-left: 4mm; border-left: 1pt solid #999; }
            ul { margin: 0 0 2mm; padding-left: 5mm; }
            """;

    private BlocksPdf() {}

    /** @param foot said on every page, with its number */
    public static byte[] of(String title, String foot, List<Block> blocks) {
        Document page = Paper.blank(title, STYLE);
        Element body = page.body();
        Element bookmarks = page.head().appendElement("bookmarks");
        body.appendElement("div").addClass("foot").text(foot);
        body.appendElement("h1").text(title);
        Element place = body;
        Element list = null;
        int number = 0;
        for (Block block : blocks) {
            if (!(block instanceof Block.Bullet)) {
                list = null;
            }
            switch (block) {
                case Block.Heading(int level, String words) -> {
                    number++;
                    place = level == 4 ? body.appendElement("div").addClass("remark") : body;
                    place.appendElement("h" + level).attr("id", "s" + number).text(words);
                    if (level < 4) {
                        bookmarks.appendElement("bookmark").attr("name", words).attr("href", "#s" + number);
                    }
                }
                case Block.Facts facts -> append(place, facts);
                case Block.Said(String label, String words) -> {
                    place.appendElement("p").addClass("label").text(label);
                    if (!words.isBlank()) {
                        place.appendElement("p").addClass("said").text(words);
                    }
                }
                case Block.Body(String words) -> place.appendElement("p").text(words);
                case Block.Quiet(String words) ->
                    place.appendElement("p").addClass("quiet").text(words);
                case Block.Notice(String words) ->
                    place.appendElement("p").addClass("notice").text(words);
                case Block.Bullet(String words) -> {
                    list = list == null ? place.appendElement("ul") : list;
                    list.appendElement("li").text(words);
                }
            }
        }
        return Paper.print(page);
    }

    private static void append(Element place, Block.Facts facts) {
        Element table = place.appendElement("table").addClass("facts");
        for (Block.Fact fact : facts.facts()) {
            Element row = table.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(fact.label());
            row.appendElement("td").text(fact.value());
        }
    }
}
