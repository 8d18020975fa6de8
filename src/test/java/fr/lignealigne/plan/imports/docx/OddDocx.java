package fr.lignealigne.plan.imports.docx;

import static fr.lignealigne.plan.imports.docx.RawDocx.box;
import static fr.lignealigne.plan.imports.docx.RawDocx.control;

import java.util.Random;

/** A DOCX that somebody's office may have written on a bad day: every word in it stands there once. */
final class OddDocx {

    private static final int DEEPEST = 4;

    private final Random random;
    private final StringBuilder footnotes = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private int words;
    private int notes;
    private int remarks;

    OddDocx(long seed) {
        random = new Random(seed);
    }

    byte[] bytes() {
        String body = blocks(0, 4 + random.nextInt(12)) + RawDocx.p(word());
        RawDocx docx = new RawDocx(body)
                .with("footnotes", "footnotes", footnotes.toString())
                .with("comments", "comments", comments.toString())
                .with("h", "header", "header1.xml", RawDocx.plain("w:hdr", RawDocx.p(word()) + table(DEEPEST)))
                .numbering(DocxNumbersTest.definition(1, DocxNumbersTest.level(0, "decimal", "%1."))
                        + DocxNumbersTest.list(1, 1, ""))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"heading 2\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:name w:val=\"toc 1\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"V\"><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"v\"><w:rPr><w:vanish/></w:rPr></w:style>");
        return docx.bytes();
    }

    private String blocks(int depth, int count) {
        var blocks = new StringBuilder();
        for (int i = 0; i < count; i++) {
            blocks.append(block(depth));
        }
        return blocks.toString();
    }

    private String block(int depth) {
        if (depth >= DEEPEST) {
            return paragraph(depth);
        }
        return switch (random.nextInt(16)) {
            case 0 -> table(depth);
            case 1 -> control(random.nextBoolean() ? "<w:showingPlcHdr/>" : "", blocks(depth + 1, 2));
            case 2 -> "<w:customXml>" + blocks(depth + 1, 1) + "</w:customXml>";
            case 3 -> contents();
            case 4 ->
                "<mc:AlternateContent><mc:Choice Requires=\"wps\">" + blocks(depth + 1, 1) + "</mc:Choice><mc:Fallback>"
                        + RawDocx.p("nulle part") + "</mc:Fallback></mc:AlternateContent>";
            case 5 -> "<w:odd>" + blocks(depth + 1, 1) + "</w:odd>";
            default -> paragraph(depth);
        };
    }

    private String paragraph(int depth) {
        String look = switch (random.nextInt(9)) {
            case 0 -> "<w:pStyle w:val=\"T\"/>";
            case 1 -> "<w:pStyle w:val=\"C\"/>";
            case 2 -> "<w:pStyle w:val=\"V\"/>";
            case 3 -> RawDocx.numbered(1, 0);
            case 4 -> "<w:rPr><w:del/></w:rPr>";
            case 5 -> "<w:sectPr/>";
            default -> "";
        };
        var runs = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            runs.append(run(depth));
        }
        return "<w:p><w:pPr>" + look + "</w:pPr>" + runs + "</w:p>";
    }

    private String run(int depth) {
        if (depth >= DEEPEST) {
            return plain("");
        }
        return switch (random.nextInt(22)) {
            case 0 -> "<w:ins>" + run(depth + 1) + "</w:ins>";
            case 1 -> "<w:del><w:r><w:delText>" + word() + " </w:delText></w:r></w:del>";
            case 2 -> "<w:hyperlink>" + run(depth + 1) + "</w:hyperlink>";
            case 3 -> control(random.nextBoolean() ? "<w:showingPlcHdr/>" : "", run(depth + 1));
            case 4 -> box(blocks(depth + 1, 1 + random.nextInt(2)));
            case 5 -> plain("<w:vanish/>");
            case 6 -> plain("<w:rStyle w:val=\"v\"/>");
            case 7 -> note(depth);
            case 8 -> remark();
            case 9 -> "<w:fldSimple w:instr=\"REF a\">" + run(depth + 1) + "</w:fldSimple>";
            case 10 -> field("REF b", run(depth + 1));
            case 11 ->
                "<w:r><w:ruby><w:rt>" + plain("") + "</w:rt><w:rubyBase>" + plain("") + "</w:rubyBase></w:ruby></w:r>";
            case 12 -> "<m:oMath><m:r><m:t>" + word() + " </m:t></m:r></m:oMath>" + plain("");
            case 13 -> "<w:smartTag>" + run(depth + 1) + run(depth + 1) + "</w:smartTag>";
            case 14 -> moved();
            case 15 -> split();
            default -> plain("");
        };
    }

    private String table(int depth) {
        var rows = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            var cells = new StringBuilder();
            for (int j = random.nextInt(3); j >= 0; j--) {
                String cell = "<w:tc><w:tcPr>" + cellLook() + "</w:tcPr>"
                        + blocks(Math.min(depth + 2, DEEPEST), 1 + random.nextInt(2)) + "</w:tc>";
                cells.append(random.nextInt(5) == 0 ? control("", cell) : cell);
            }
            String row = "<w:tr><w:trPr>" + rowLook() + "</w:trPr>" + cells + "</w:tr>";
            rows.append(random.nextInt(5) == 0 ? control("", row) : row);
        }
        return "<w:tbl><w:tblPr/>" + rows + "</w:tbl>";
    }

    private String cellLook() {
        return switch (random.nextInt(6)) {
            case 0 -> "<w:vMerge w:val=\"restart\"/>";
            case 1 -> "<w:vMerge/>";
            case 2 -> "<w:gridSpan w:val=\"2\"/>";
            default -> "";
        };
    }

    private String rowLook() {
        return switch (random.nextInt(6)) {
            case 0 -> "<w:del/>";
            case 1 -> "<w:tblHeader/>";
            case 2 -> "<w:gridBefore w:val=\"1\"/>";
            default -> "";
        };
    }

    private String contents() {
        return RawDocx.p(word()) + "<w:p>" + mark("begin") + "<w:r><w:instrText>TOC</w:instrText></w:r>"
                + mark("separate") + plain("") + "</w:p>" + RawDocx.p(word()) + "<w:p>" + mark("end") + "</w:p>";
    }

    private String note(int depth) {
        notes++;
        footnotes.append(
                "<w:footnote w:id=\"" + notes + "\">" + blocks(Math.min(depth + 2, DEEPEST), 2) + "</w:footnote>");
        return "<w:r><w:footnoteReference w:id=\"" + notes + "\"/></w:r>";
    }

    private String remark() {
        remarks++;
        comments.append("<w:comment w:id=\"" + remarks + "\">" + RawDocx.p(word()) + "</w:comment>");
        return "<w:r><w:commentReference w:id=\"" + remarks + "\"/></w:r>";
    }

    private static String field(String code, String shown) {
        return mark("begin") + "<w:r><w:instrText>" + code + "</w:instrText></w:r>" + mark("separate") + shown
                + mark("end");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private String plain(String look) {
        return RawDocx.r(look, word() + " ");
    }

    private String moved() {
        String words = RawDocx.r("", word() + " ");
        return "<w:moveFrom>" + words + "</w:moveFrom><w:moveTo>" + words + "</w:moveTo>";
    }

    private String split() {
        String word = word();
        return RawDocx.r("<w:b/>", word.substring(0, 3)) + RawDocx.r("", word.substring(3) + " ");
    }

    /** A word that no other place has. */
    private String word() {
        var word = new StringBuilder("mot");
        for (int rest = words++, i = 0; i < 4; i++, rest /= 20) {
            word.append("abcdefghijklmnopqrst".charAt(rest % 20));
        }
        return word.toString();
    }
}
