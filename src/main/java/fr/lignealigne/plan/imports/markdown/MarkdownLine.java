package fr.lignealigne.plan.imports.markdown;

import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.Raised;
import fr.lignealigne.plan.imports.html.HtmlWords;
import fr.lignealigne.plan.imports.reading.Reading;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** One typed line of a Markdown paragraph: its words, the notes it calls, and what is no text. */
final class MarkdownLine {

    /** A piece that is not taken over. */
    record Piece(Sort sort, String words) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Node> calls = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder tags = new StringBuilder();
    private boolean anyPlain;
    private boolean anyStrong;

    private MarkdownLine() {}

    /** The lines of a block, one after the other. */
    static List<MarkdownLine> of(Node block, MarkdownNotes notes) {
        var reading = new Reading(notes);
        reading.children(block, false);
        reading.lines.forEach(MarkdownLine::endTags);
        return reading.lines;
    }

    String text() {
        return text.toString();
    }

    boolean isStrong() {
        return anyStrong && !anyPlain;
    }

    /** The calls of notes in this line. */
    List<Node> calls() {
        return calls;
    }

    List<Piece> pieces() {
        return pieces;
    }

    private void endTags() {
        if (!tags.isEmpty()) {
            pieces.add(new Piece(Sort.MARKUP, tags.toString()));
            tags.setLength(0);
        }
    }

    private static final class Reading {

        private final MarkdownNotes notes;
        private final List<MarkdownLine> lines = new ArrayList<>(List.of(new MarkdownLine()));

        /** Above the line when positive, below when negative, inside the tags of HTML that say so. */
        private int position;

        private Reading(MarkdownNotes notes) {
            this.notes = notes;
        }

        private void children(Node parent, boolean strong) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                TimeLimit.check();
                MarkdownLine line = lines.getLast();
                switch (node) {
                    case Text words -> say(words.getLiteral(), strong);
                    case Code code -> say(code.getLiteral(), strong);
                    case SoftLineBreak _, HardLineBreak _ -> lines.add(new MarkdownLine());
                    case StrongEmphasis inside -> children(inside, true);
                    case Image image -> line.pieces.add(new Piece(Sort.PICTURE, described(image)));
                    case Link link -> {
                        children(link, strong);
                        if (link.getTitle() != null) {
                            lines.getLast().pieces.add(new Piece(Sort.MARKUP, link.getTitle()));
                        }
                    }
                    case Strikethrough removed -> line.pieces.add(new Piece(Sort.DELETED, words(removed)));
                    case FootnoteReference call -> {
                        line.text.append(notes.call(call));
                        line.calls.add(call);
                    }
                    case InlineFootnote note -> {
                        line.text.append(notes.call(note));
                        line.calls.add(note);
                    }
                    case HtmlInline html -> tag(html.getLiteral());
                    default -> children(node, strong);
                }
            }
        }

        private void say(String words, boolean strong) {
            MarkdownLine line = lines.getLast();
            line.text.append(position > 0 ? Raised.above(words) : position < 0 ? Raised.below(words) : words);
            if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                line.anyStrong |= strong;
                line.anyPlain |= !strong;
            }
        }

        private void tag(String html) {
            MarkdownLine line = lines.getLast();
            if (html.startsWith("<!--")) {
                line.endTags();
                line.pieces.add(new Piece(Sort.COMMENT, HtmlWords.comment(html)));
                return;
            }
            line.tags.append(html);
            switch (html.toLowerCase(Locale.ROOT)) {
                case "<sup>" -> position = 1;
                case "<sub>" -> position = -1;
                case "</sup>", "</sub>" -> position = 0;
                case "<br>", "<br/>", "<br />" -> line.text.append(' ');
                default -> {}
            }
        }

        private String described(Image image) {
            return words(image) + (image.getTitle() == null ? "" : " " + image.getTitle());
        }

        private String words(Node parent) {
            var words = new StringBuilder();
            for (MarkdownLine line : of(parent, notes)) {
                words.append(line.text()).append(' ');
                line.pieces().forEach(piece -> words.append(piece.words()).append(' '));
            }
            return words.toString();
        }
    }
}
