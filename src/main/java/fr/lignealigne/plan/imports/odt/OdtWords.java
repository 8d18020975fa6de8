package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.reading.TimeLimit;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** All the words under an element, without their structure: what is left out needs none. */
final class OdtWords {

    private OdtWords() {}

    static String of(Element element) {
        var words = new StringBuilder();
        collect(element, words);
        return words.toString();
    }

    private static void collect(Element parent, StringBuilder words) {
        for (Node node : parent.childNodes()) {
            TimeLimit.check();
            switch (node) {
                case TextNode text -> words.append(text.getWholeText());
                case Element element
                when !isSilent(element.tagName()) -> {
                    String space = parts(element.tagName()) ? " " : "";
                    words.append(space).append(hidden(element));
                    collect(element, words);
                    words.append(space);
                }
                default -> {}
            }
        }
    }

    /** Who changed or commented and when, numbers that a program computes, templates of an index. */
    static boolean isSilent(String tag) {
        return tag.startsWith("dc:")
                || tag.startsWith("meta:")
                || tag.startsWith("form:")
                || tag.endsWith("-source")
                || switch (tag) {
                    case "office:change-info",
                            "office:binary-data",
                            "office:forms",
                            "text:note-citation",
                            "text:tracked-changes",
                            "loext:sender-initials",
                            "math:annotation",
                            "annotation" -> true;
                    default -> false;
                };
    }

    private static String hidden(Element element) {
        return element.tagName().equals("text:hidden-text") ? element.attr("text:string-value") : "";
    }

    /** Whether words on either side of an element are apart: a span may end inside a word, a paragraph may not. */
    private static boolean parts(String tag) {
        return tag.startsWith("table:")
                || tag.startsWith("svg:")
                || tag.startsWith("draw:")
                || tag.startsWith("office:")
                || switch (tag) {
                    case "text:p", "text:h", "text:s", "text:tab", "text:line-break", "text:note", "text:ruby-text" ->
                        true;
                    default -> false;
                };
    }
}
