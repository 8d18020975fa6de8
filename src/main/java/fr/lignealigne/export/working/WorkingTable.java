package fr.lignealigne.export.working;

import static fr.lignealigne.export.DocumentWords.say;

import java.io.IOException;
import java.util.List;

/** The synopsis as one table in Word, a row each remark, for those who read on paper and mark with a pen. */
final class WorkingTable extends WorkingDocx {

    /** In hundredths of the width. */
    private static final List<Integer> SHARES = List.of(14, 15, 39, 16, 16);

    private static final List<String> HEADS = List.of("place", "who", "said", "advice", "decision");

    WorkingTable() {
        super(true);
    }

    @Override
    void body(About about, Rows rows, WordXml xml) throws IOException {
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH + "\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.raw("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"999999\"/>");
        }
        xml.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int share : SHARES) {
            xml.raw("<w:gridCol w:w=\"" + WIDTH * share / 100 + "\"/>");
        }
        xml.raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int column = 0; column < SHARES.size(); column++) {
            begin(xml, column);
            xml.small(true, say("working.docx." + HEADS.get(column)));
            end(xml);
        }
        xml.raw("</w:tr>");
        rows.each(remark -> row(xml, remark));
        xml.raw("</w:tbl><w:p/>");
    }

    private static void row(WordXml xml, DepositedRemark remark) throws IOException {
        Sayings said = new Sayings(remark);
        xml.raw("<w:tr>");
        begin(xml, 0);
        xml.small(true, said.place());
        xml.small(false, remark.code());
        small(xml, remark.measure());
        end(xml);
        begin(xml, 1);
        xml.small(true, said.who());
        xml.small(false, said.kind());
        small(xml, said.tags());
        end(xml);
        begin(xml, 2);
        small(xml, said.quote());
        xml.small(false, remark.body());
        small(xml, said.wording());
        small(xml, said.evidence());
        for (String dissent : said.dissents()) {
            small(xml, dissent);
        }
        end(xml);
        begin(xml, 3);
        List<String> advice = said.advice();
        xml.small(false, String.join("\n", advice));
        end(xml);
        begin(xml, 4);
        xml.small(false, said.decision());
        end(xml);
        xml.raw("</w:tr>");
    }

    private static void small(WordXml xml, String words) throws IOException {
        if (!words.isBlank()) {
            xml.small(false, words);
        }
    }

    private static void begin(WordXml xml, int column) throws IOException {
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + WIDTH * SHARES.get(column) / 100 + "\" w:type=\"dxa\"/></w:tcPr>");
    }

    private static void end(WordXml xml) throws IOException {
        xml.raw("</w:tc>");
    }
}
