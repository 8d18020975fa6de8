package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.intake.NewWords;
import java.util.Random;

/** An OpenDocument text of everything that may stand in one, in any order and any depth. */
public final class GeneratedOdt {

    private static final String COMMON =
            "<style:style style:name=\"Consigne\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/></style:style>"
                    + "<style:style style:name=\"Gras\" style:family=\"paragraph\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                    + "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-prefix=\"Mesure \"/>"
                    + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\" text:display-levels=\"2\"/></text:list-style>";

    private static final String AUTOMATIC =
            "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                    + "<style:style style:name=\"T2\" style:family=\"text\"><style:text-properties style:text-position=\"super 58%\"/></style:style>";

    private final NewWords words;
    private final StringBuilder deletions = new StringBuilder();
    private int changes;

    public GeneratedOdt(Random chance) {
        words = new NewWords(chance);
    }

    public byte[] file() {
        var body = new StringBuilder(p("", words.next()));
        for (int i = 0; i < 12; i++) {
            body.append(block(0));
        }
        String page = "<style:master-page style:name=\"Une\"><style:header>" + p("", words.some(3))
                + "</style:header><style:footer>" + p("", words.next()) + "</style:footer></style:master-page>";
        return OdtFile.with(
                COMMON, page, AUTOMATIC, "<text:tracked-changes>" + deletions + "</text:tracked-changes>" + body);
    }

    private String block(int depth) {
        return switch (depth > 3 ? 0 : words.below(12)) {
            case 0, 1 -> p(words.below(6) == 0 ? "Consigne" : words.now() ? "Gras" : "", line(depth));
            case 2 -> "<text:h text:outline-level=\"" + (1 + words.below(4)) + "\">" + line(depth) + "</text:h>";
            case 3, 4 -> list(depth);
            case 5, 6 -> table(depth);
            case 7 ->
                "<text:section text:display=\"" + (words.now() ? "none" : "true") + "\">" + block(depth + 1)
                        + "</text:section>";
            case 8 ->
                "<text:table-of-content><text:index-body>" + p("", words.some(3)) + p("", words.some(3))
                        + "</text:index-body></text:table-of-content>";
            case 9 -> shape(depth);
            case 10 ->
                "<text:numbered-paragraph text:style-name=\"N\">" + p("", line(depth)) + "</text:numbered-paragraph>";
            default -> p("", line(depth) + "<text:hidden-paragraph text:is-hidden=\"true\"/> " + line(depth));
        };
    }

    private String list(int depth) {
        var list = new StringBuilder("<text:list text:style-name=\"N\">");
        for (int i = words.below(4); i >= 0; i--) {
            list.append("<text:list-item>").append(p("", line(depth)));
            if (words.now()) {
                list.append(words.now() ? list(depth + 1) : block(depth + 1));
            }
            list.append("</text:list-item>");
        }
        return list.append("</text:list>").toString();
    }

    private String table(int depth) {
        var table = new StringBuilder("<table:table>");
        for (int row = words.below(3); row >= 0; row--) {
            table.append("<table:table-row>");
            for (int column = words.below(3); column >= 0; column--) {
                table.append("<table:table-cell>").append(block(depth + 1)).append("</table:table-cell>");
            }
            table.append(
                            words.below(4) == 0
                                    ? "<table:covered-table-cell>" + p("", words.next()) + "</table:covered-table-cell>"
                                    : "")
                    .append("</table:table-row>");
        }
        return table.append("</table:table>").toString();
    }

    private String shape(int depth) {
        return switch (words.below(5)) {
            case 0 ->
                "<draw:frame><draw:text-box>" + block(depth + 1) + "</draw:text-box><svg:title>" + words.some(2)
                        + "</svg:title></draw:frame>";
            case 1 -> "<draw:frame><draw:image/><svg:desc>" + words.some(3) + "</svg:desc></draw:frame>";
            case 2 -> "<draw:custom-shape>" + p("", words.some(3)) + "<draw:enhanced-geometry/></draw:custom-shape>";
            case 3 -> "<draw:g>" + shape(depth + 1) + shape(depth + 1) + "</draw:g>";
            default ->
                "<draw:frame><draw:object><math:math><math:mi>" + words.next()
                        + "</math:mi></math:math></draw:object></draw:frame>";
        };
    }

    private String line(int depth) {
        var line = new StringBuilder(words.some(4));
        for (int i = words.below(4); i > 0; i--) {
            line.append(' ').append(inline(depth)).append(' ').append(words.next());
        }
        return line.toString();
    }

    private String inline(int depth) {
        return switch (words.below(10)) {
            case 0 -> "<text:span text:style-name=\"T1\">" + words.some(2) + "</text:span>";
            case 1 -> "<text:span text:style-name=\"T2\">" + words.below(20) + "</text:span>";
            case 2 ->
                "<text:note text:note-class=\"footnote\"><text:note-citation>" + (1 + words.below(9))
                        + "</text:note-citation><text:note-body>" + p("", words.some(4))
                        + "</text:note-body></text:note>";
            case 3 ->
                "<office:annotation><dc:creator>Quelqu’un</dc:creator>" + p("", words.some(3)) + "</office:annotation>";
            case 4 -> "<text:placeholder text:placeholder-type=\"text\">" + words.some(2) + "</text:placeholder>";
            case 5 ->
                "<text:ruby><text:ruby-base>" + words.next() + "</text:ruby-base><text:ruby-text>" + words.next()
                        + "</text:ruby-text></text:ruby>";
            case 6 -> deleted();
            case 7 -> "<text:hidden-text text:is-hidden=\"true\" text:string-value=\"" + words.some(2) + "\"/>";
            case 8 -> depth > 2 ? "<text:tab/>" : shape(depth + 1);
            default -> "<text:a><text:span>" + words.some(2) + "</text:span></text:a>";
        };
    }

    private String deleted() {
        String id = "d" + ++changes;
        deletions.append("<text:changed-region text:id=\"" + id + "\"><text:deletion>" + p("", words.some(3))
                + "</text:deletion></text:changed-region>");
        return words.now() ? "<text:change text:change-id=\"" + id + "\"/>" : "";
    }

    private static String p(String style, String line) {
        return "<text:p text:style-name=\"" + style + "\">" + line + "</text:p>";
    }
}
