package fr.lignealigne.plan.imports.html;

import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.reading.Marker;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a small page of HTML that is set into a document: headings, points of lists, and all else in paragraphs. */
public final class HtmlText {

    private final Reading into;

    /** What the line holds beside its words. */
    private Reading beside = new Reading();

    private final StringBuilder line = new StringBuilder();

    private HtmlText(Reading into) {
        this.into = into;
    }

    public static void read(byte[] page, Reading into) {
        try {
            var reader = new HtmlText(into);
            reader.all(Jsoup.parse(new ByteArrayInputStream(page), null, "").body());
            reader.end("p");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void all(Node parent) {
        for (Node node : parent.childNodes()) {
            TimeLimit.check();
            switch (node) {
                case TextNode words -> line.append(words.getWholeText());
                case Comment comment -> beside.leaveOut(Sort.COMMENT, comment.getData());
                case Element element when element.normalName().equals("br") -> line.append(' ');
                case Element element
                when element.normalName().equals("img") -> beside.leaveOut(Sort.PICTURE, element.attr("alt"));
                case Element element
                when element.isBlock() -> {
                    end("p");
                    all(element);
                    end(element.normalName());
                }
                case Element element -> all(element);
                default -> {}
            }
        }
    }

    private void end(String tag) {
        String words = line.toString();
        line.setLength(0);
        if (!words.isBlank()) {
            into.add(
                    tag.matches("h[1-6]")
                            ? ImportedItem.heading(tag.charAt(1) - '0', words)
                            : tag.equals("li")
                                    ? ImportedItem.listItem(0, Marker.DISC, words)
                                    : ImportedItem.paragraph(words));
        }
        into.append(beside);
        beside = new Reading();
    }
}
