package fr.lignealigne.export;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.ReceiptDetails;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.FrenchDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** The receipt on paper: number, moment, and word for word what was handed over. */
@Component
class ReceiptPdf {

    private static final String STYLE = """
            .remark { border-top: 1px solid #999; padding: 3mm 0; page-break-inside: avoid; }
            .remark h2 { font-size: 11pt; margin: 0; }
            blockquote { margin: 2mm 0 2mm 4mm; color: #444; }
            """;

    byte[] of(ReceiptDetails receipt, VersionSummary version) {
        Document page = Paper.blank(say("receipt.title", receipt.number()), STYLE);
        Element body = page.body();
        body.appendElement("h1").text(say("receipt.title", receipt.number()));
        body.appendElement("p")
                .addClass("lead")
                .text(say(
                        "receipt.said",
                        receipt.organisationName(),
                        receipt.depositedBy(),
                        receipt.remarks().size(),
                        version.label(),
                        version.planTitle(),
                        FrenchDates.fullMoment(receipt.depositedAt(), DocumentWords.FRENCH)));
        receipt.remarks().forEach(remark -> append(body, version, remark));
        return Paper.print(page);
    }

    private static void append(Element body, VersionSummary version, RemarkDetails remark) {
        Element section = body.appendElement("div").addClass("remark");
        section.appendElement("h2")
                .text(remark.code() + " · " + version.label() + ", " + place(remark) + " · "
                        + say("remark.kind." + remark.kind()));
        if (!remark.place().quote().isBlank()) {
            section.appendElement("blockquote")
                    .text(say("receipt.quote", remark.place().quote()));
        }
        if (!remark.wording().isBlank()) {
            section.appendElement("p").text(say("receipt.wording", remark.wording()));
        }
        if (!remark.evidence().figure().isBlank()) {
            section.appendElement("p")
                    .text(remark.evidence().figure() + " – " + remark.evidence().source());
        }
        section.appendElement("p").text(remark.body());
    }

    private static String place(RemarkDetails remark) {
        var place = remark.place();
        return switch (place.target()) {
            case PASSAGE, MEASURE, FIELD -> DocumentWords.lines(place.firstLine(), place.lastLine());
            case PLAN -> say("remark.place.plan");
        };
    }
}
