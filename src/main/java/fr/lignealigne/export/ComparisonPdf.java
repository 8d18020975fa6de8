package fr.lignealigne.export;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.MeasureChanges;
import fr.lignealigne.plan.PlaceNames;
import fr.lignealigne.plan.VersionComparison;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.shared.FrenchDates;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Two versions on paper as one text: what was added underlined, what is gone struck through, lines in the margin. */
@Component
class ComparisonPdf {

    private static final String STYLE = """
            @page { margin: 26mm 20mm 22mm; @top-left { content: element(labels); } }
            .labels { position: running(labels); font-size: 9pt; color: #444; }
            h2, h3, h4, h5, h6 { margin: 0; line-height: 1.35; }
            h2 { font-size: 15pt; } h3 { font-size: 13.5pt; } h4 { font-size: 12.5pt; } h5, h6 { font-size: 11.5pt; }
            h2 { page-break-after: avoid; }
            .note { margin: 4mm 0; padding: 2mm 4mm; border: 1px solid #777; }
            .section { margin-top: 6mm; }
            .measures { margin: 2mm 0 0; padding: 0; list-style: none; }
            .measures a { color: #1b1f27; text-decoration: none; }
            .measures a::after { content: ", p.\\a0 " target-counter(attr(href), page); }
            .legend { margin: 6mm 0; font-size: 9.5pt; color: #444; }
            .row { position: relative; margin: 0 0 2.2mm 24mm; padding-left: 3mm; border-left: 2pt solid #fff; page-break-inside: avoid; }
            .row.title { margin-top: 5mm; page-break-after: avoid; }
            .item1 { padding-left: 10mm; } .item2 { padding-left: 17mm; } .item3 { padding-left: 24mm; }
            .change { border-left-color: #1b1f27; }
            .moved { border-left: 3pt double #1b1f27; }
            .num { position: absolute; left: -24mm; top: 0.6mm; width: 22mm; font-size: 8.5pt; color: #555; text-align: right; }
            .what { font-size: 8.5pt; color: #555; line-height: 1.3; }
            .away p { color: #555; }
            .gap { margin: 0 0 2.2mm 27mm; color: #555; }
            """;

    private static final int DEEPEST = 6;
    private static final int DEEPEST_INDENT = 3;

    /** @param onlyChanges leaves out what stays the same, but for the heading and the neighbours of each change */
    byte[] of(VersionComparison comparison, boolean onlyChanges) {
        String title = say(
                "comparison.title",
                comparison.before().label(),
                comparison.after().label());
        Document page = Paper.blank(title, STYLE);
        page.body()
                .appendElement("div")
                .addClass("labels")
                .text(comparison.after().planTitle() + " · " + title);
        opening(page.body(), title, comparison, onlyChanges);
        Excerpt excerpt = onlyChanges ? Excerpt.ofChanges(comparison.rows()) : Excerpt.all(comparison.rows());
        Element bookmarks = page.head().appendElement("bookmarks");
        excerpt.shown().stream().forEach(place -> {
            if (excerpt.isGapBefore(place)) {
                page.body().appendElement("p").addClass("gap").text("[…]");
            }
            ComparedItem row = comparison.rows().get(place);
            row(page.body(), row, comparison.before()).attr("id", "row" + place);
            if (row.after() != null && row.after().kind().isHeading()) {
                bookmarks
                        .appendElement("bookmark")
                        .attr("name", row.after().text())
                        .attr("href", "#row" + place);
            }
        });
        return Paper.print(page);
    }

    private static void opening(Element body, String title, VersionComparison comparison, boolean onlyChanges) {
        body.appendElement("h1").text(title);
        body.appendElement("p").text(comparison.after().planTitle());
        body.appendElement("p").text(dated(comparison.before()) + " · " + dated(comparison.after()));
        if (!comparison.after().changeNote().isBlank()) {
            body.appendElement("p").addClass("note").text(comparison.after().changeNote());
        }
        List<MeasureChanges> measures = comparison.byMeasure();
        if (measures.isEmpty()) {
            body.appendElement("p").addClass("section").text(say("comparison.none.explain"));
        } else {
            body.appendElement("h2").addClass("section").text(say("comparison.byMeasure"));
            Element list = body.appendElement("ul").addClass("measures");
            measures.forEach(measure -> list.appendChild(entry(measure, comparison)));
        }
        body.appendElement("p")
                .addClass("legend")
                .text(say(
                        onlyChanges ? "comparison.paper.changes" : "comparison.paper.legend",
                        comparison.after().label(),
                        comparison.before().label()));
    }

    private static Element entry(MeasureChanges measure, VersionComparison comparison) {
        String title = measure.title().isEmpty() ? say("comparison.opening") : measure.title();
        String changes = title + " – " + say("comparison.changes", measure.changes());
        Element entry = new Element("li");
        entry.appendElement("a")
                .attr("href", "#row" + firstChange(measure, comparison.rows()))
                .attr("title", changes)
                .text(changes);
        return entry;
    }

    /** A change before the first line of the later version stands on its line 1. */
    private static int firstChange(MeasureChanges measure, List<ComparedItem> rows) {
        int line = 1;
        for (int place = 0; place < rows.size(); place++) {
            Item after = rows.get(place).after();
            line = after == null ? line : after.firstLine();
            if (line >= measure.firstLine() && rows.get(place).isChange()) {
                return place;
            }
        }
        return 0;
    }

    private static String dated(VersionSummary version) {
        return version.publishedAt() == null
                ? say("comparison.paper.draft", version.label())
                : say(
                        "comparison.paper.published",
                        version.label(),
                        FrenchDates.fullMoment(version.publishedAt(), DocumentWords.FRENCH));
    }

    private static Element row(Element body, ComparedItem row, VersionSummary earlier) {
        Item shown = row.after() == null ? row.before().getFirst() : row.after();
        Element box = body.appendElement("div").addClass("row");
        box.appendElement("div").addClass("num").text(margin(row, shown, earlier));
        if (shown.kind().isHeading() && row.after() != null) {
            box.addClass("title");
            words(box.appendElement("h" + Math.clamp(shown.level() + 1, 2, DEEPEST)), row, shown);
        } else {
            words(box.appendElement("p"), row, shown);
        }
        if (!shown.marker().isEmpty()) {
            box.addClass("item" + Math.min(shown.level() + 1, DEEPEST_INDENT));
        }
        if (row.isChange()) {
            box.addClass("change");
            box.appendElement("div").addClass("what").text(said(row, earlier));
        }
        if (row.moved()) {
            box.addClass(row.after() == null ? "away" : "moved");
        }
        return box;
    }

    private static String margin(ComparedItem row, Item shown, VersionSummary earlier) {
        String lines = PlaceNames.lines(shown.firstLine(), shown.lastLine(), DocumentWords.FRENCH);
        return row.after() == null ? say("comparison.paper.line", earlier.label(), lines) : lines;
    }

    private static void words(Element text, ComparedItem row, Item shown) {
        text.appendElement("span").text(shown.marker().isEmpty() ? "" : shown.marker() + " ");
        Paper.difference(text, row.words());
    }

    /** What happened, in the words of the screen. */
    private static String said(ComparedItem row, VersionSummary earlier) {
        List<String> parts = new ArrayList<>();
        boolean onlyMoved = row.change() == ComparedItem.Change.KEPT;
        parts.add(say("comparison.change." + (onlyMoved ? ComparedItem.Change.MOVED_AWAY : row.change())));
        if (row.moved() && row.change() == ComparedItem.Change.ALTERED) {
            parts.add(say("comparison.moved"));
        }
        if (row.change() == ComparedItem.Change.MOVED_AWAY) {
            parts.add(say("comparison.to", DocumentWords.range(row.elsewhere())));
        } else if (row.moved()) {
            parts.add(say("comparison.from", DocumentWords.range(row.before()) + " (" + earlier.label() + ")"));
        }
        if (row.toConfirm()) {
            parts.add(say("comparison.toConfirm"));
        }
        return String.join(", ", parts);
    }
}
