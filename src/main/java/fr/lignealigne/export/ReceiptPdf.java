package fr.lignealigne.export;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.ReceiptDetails;
import fr.lignealigne.remark.ReceiptFact;
import fr.lignealigne.remark.ReceiptFile;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Target;
import fr.lignealigne.shared.WordDiff;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** The receipt on paper: who received what from whom and when, then word for word what was handed over. */
@Component
class ReceiptPdf {

    private static final String STYLE = """
            @page { @bottom-left { content: element(foot); } }
            .foot { position: running(foot); font-size: 9pt; color: #444; }
            .issuer { font-size: 10pt; letter-spacing: 0.2mm; margin: 0 0 10mm; padding-bottom: 2mm; border-bottom: 1.5pt solid #1b1f27; }
            h1 { margin-bottom: 5mm; }
            .facts { width: 100%; border-collapse: collapse; margin: 0 0 9mm; }
            .facts th, .facts td { text-align: left; vertical-align: top; padding: 1.2mm 0; font-weight: normal; border-bottom: 0.5pt solid #bbb; }
            .facts th { width: 36mm; color: #444; }
            h2 { font-size: 13.5pt; margin: 0 0 1mm; page-break-after: avoid; }
            .legend { font-size: 9.5pt; color: #444; margin: 0 0 4mm; }
            .remark { border-top: 0.5pt solid #777; padding: 3mm 0 4mm; }
            h3 { font-size: 11pt; margin: 0; page-break-after: avoid; }
            .code { font-size: 9.5pt; color: #444; margin: 0 0 1.5mm; page-break-after: avoid; }
            .quote, .wording { margin: 1.5mm 0 2mm; padding-left: 4mm; border-left: 1.5pt solid #999; }
            .file { font-size: 9pt; word-wrap: break-word; }
            .label { font-size: 9.5pt; color: #444; }
            """;

    byte[] of(ReceiptDetails receipt, VersionSummary version) {
        String title = say("receipt.title", receipt.number());
        List<ReceiptFact> facts = ReceiptFact.of(receipt, version, DocumentWords.FRENCH);
        Document page = Paper.blank(title, STYLE);
        Element body = page.body();
        body.appendElement("div").addClass("foot").text(title);
        body.appendElement("p").addClass("issuer").text(facts.getFirst().value());
        body.appendElement("h1").text(title);
        Element table = body.appendElement("table").addClass("facts");
        for (ReceiptFact fact : facts) {
            Element row = table.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(fact.label());
            row.appendElement("td").text(fact.value());
        }
        body.appendElement("h2").text(say("receipt.content"));
        body.appendElement("p").addClass("legend").text(say("receipt.legend"));
        int number = 0;
        for (RemarkDetails remark : receipt.remarks()) {
            number++;
            append(body.appendElement("div").addClass("remark"), number, version, remark);
        }
        return Paper.print(page);
    }

    private static void append(Element section, int number, VersionSummary version, RemarkDetails remark) {
        section.appendElement("h3")
                .text(number + ". " + version.label() + ", " + remark.place().name(DocumentWords.FRENCH));
        section.appendElement("p")
                .addClass("code")
                .text(Stream.concat(
                                Stream.of(String.valueOf(remark.code()), say("remark.kind." + remark.kind())),
                                tags(remark))
                        .collect(Collectors.joining(" · ")));
        said(section, "said", remark.signatories().said(DocumentWords.FRENCH));
        String quote =
                remark.place().target() == Target.PASSAGE ? remark.place().quote() : "";
        if (remark.wording().isBlank() || remark.wording().equals(quote)) {
            said(section, "quote", quote.isBlank() ? "" : say("receipt.quote", quote));
        } else {
            section.appendElement("p").addClass("label").text(say("receipt.wording"));
            Paper.difference(section.appendElement("p").addClass("wording"), WordDiff.between(quote, remark.wording()));
        }
        said(section, "said", remark.body());
        remark.signatories().saidDissents(DocumentWords.FRENCH).forEach(dissent -> said(section, "said", dissent));
        said(section, "evidence", remark.evidence().inOneLine());
        ReceiptFile.of(remark, DocumentWords.FRENCH).forEach(file -> said(section, "file", file));
    }

    private static Stream<String> tags(RemarkDetails remark) {
        return Stream.of(
                        remark.priority() ? Stream.of(plain("remark.priority")) : Stream.<String>empty(),
                        remark.lever() ? Stream.of(plain("remark.lever")) : Stream.<String>empty(),
                        remark.themes().stream().sorted().map(theme -> say("theme." + theme)),
                        remark.forms().stream().sorted().map(form -> say("exploitation." + form)))
                .flatMap(tags -> tags);
    }

    /** Without the star that screens show: the font of our papers has none. */
    private static String plain(String key) {
        return say(key).replaceFirst("^\\P{L}+", "");
    }

    private static void said(Element section, String style, String words) {
        if (!words.isBlank()) {
            section.appendElement("p").addClass(style).text(words);
        }
    }
}
