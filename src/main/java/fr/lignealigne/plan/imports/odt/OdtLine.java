package fr.lignealigne.plan.imports.odt;

import fr.lignealigne.plan.imports.CleanText;
import fr.lignealigne.plan.imports.LeftOut.Sort;
import fr.lignealigne.plan.imports.Raised;
import fr.lignealigne.plan.imports.reading.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The words of one paragraph, and what hangs on it: notes, drawings, and pieces that are no text. */
final class OdtLine {

    /** A note at its call. */
    record Note(String number, Element body) {}

    /** A piece of the paragraph that is not taken over. */
    record Piece(Sort sort, String words) {}

    private final OdtStyles styles;

    /** What was deleted while changes were tracked, by the mark that stands in its place; taken once. */
    private final Map<String, Element> deletions;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Note> notes = new ArrayList<>();
    private final List<Element> drawings = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private boolean anyPlain;
    private boolean anyStrong;
    private boolean allHidden;

    private OdtLine(OdtStyles styles, Map<String, Element> deletions) {
        this.styles = styles;
        this.deletions = deletions;
    }

    static OdtLine of(Element paragraph, OdtStyles styles, Map<String, Element> deletions) {
        var line = new OdtLine(styles, deletions);
        line.children(paragraph, styles.ofParagraph(paragraph.attr("text:style-name")));
        if (line.allHidden) {
            line.hide();
        }
        line.endHidden();
        return line;
    }

    String text() {
        return text.toString();
    }

    boolean isBlank() {
        return CleanText.of(text()).isEmpty();
    }

    /** Whether there was something, all of it hidden: such a paragraph takes no number of its list. */
    boolean isHidden() {
        return isBlank() && pieces.stream().anyMatch(piece -> piece.sort() == Sort.HIDDEN);
    }

    /** Whether every word is set apart from running text. */
    boolean isStrong() {
        return anyStrong && !anyPlain;
    }

    List<Note> notes() {
        return notes;
    }

    List<Element> drawings() {
        return drawings;
    }

    List<Piece> pieces() {
        return pieces;
    }

    private void children(Element parent, OdtLook look) {
        for (Node node : parent.childNodes()) {
            TimeLimit.check();
            switch (node) {
                case TextNode words -> say(words.getWholeText(), look);
                case Element element -> element(element, look);
                default -> {}
            }
        }
    }

    private void element(Element element, OdtLook look) {
        switch (element.tagName()) {
            case "text:s", "text:tab", "text:line-break" -> say(" ", look);
            case "text:note" -> note(element, look);
            case "text:change" -> leaveOut(Sort.DELETED, deletions.remove(element.attr("text:change-id")));
            case "office:annotation" -> leaveOut(Sort.COMMENT, element);
            case "text:placeholder" -> leaveOut(Sort.PROMPT, element);
            case "text:script" -> leaveOut(Sort.MARKUP, element);
            case "loext:content-control" -> {
                if (element.attr("loext:showing-place-holder").equals("true")) {
                    leaveOut(Sort.PROMPT, element);
                } else {
                    children(element, look);
                }
            }
            case "text:hidden-paragraph" -> allHidden |= isHidden(element);
            case "text:hidden-text" -> hiddenText(element, look);
            case "text:ruby-text" -> leaveOut(Sort.RUBY, element);
            default -> {
                if (element.tagName().startsWith("draw:") || element.tagName().startsWith("dr3d:")) {
                    drawing(element, look);
                } else if (isLineNumber(element)) {
                    lineNumber(element.text().strip());
                } else if (!OdtWords.isSilent(element.tagName())) {
                    children(element, styles.ofSpan(look, element.attr("text:style-name")));
                }
            }
        }
    }

    private boolean isLineNumber(Element span) {
        String words = span.text().strip();
        return !words.isEmpty()
                && words.chars().allMatch(Character::isDigit)
                && styles.isLineNumber(span.attr("text:style-name"));
    }

    /** Those of one paragraph together. */
    private void lineNumber(String number) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).sort() == Sort.LINE_NUMBER) {
                pieces.set(i, new Piece(Sort.LINE_NUMBER, pieces.get(i).words() + " " + number));
                return;
            }
        }
        pieces.add(new Piece(Sort.LINE_NUMBER, number));
    }

    private void say(String words, OdtLook look) {
        if (look.hidden()) {
            hidden.append(words);
            return;
        }
        endHidden();
        text.append(look.shown(words));
        if (words.chars().anyMatch(Character::isLetterOrDigit)) {
            anyStrong |= look.strong();
            anyPlain |= !look.strong();
        }
    }

    private void note(Element note, OdtLook look) {
        if (look.hidden()) {
            hidden.append(' ').append(OdtWords.of(note)).append(' ');
            return;
        }
        for (Element body : note.children()) {
            if (body.tagName().equals("text:note-body")) {
                Element citation = note.firstElementChild();
                String number = citation == null ? "" : CleanText.of(citation.text());
                notes.add(new Note(Raised.call(number), body));
                endHidden();
                text.append(Raised.call(number));
            }
        }
    }

    private void drawing(Element drawing, OdtLook look) {
        if (look.hidden()) {
            hidden.append(' ').append(OdtWords.of(drawing)).append(' ');
        } else {
            drawings.add(drawing);
        }
    }

    private void hiddenText(Element field, OdtLook look) {
        String words = field.hasAttr("text:string-value") ? field.attr("text:string-value") : field.text();
        if (isHidden(field)) {
            pieces.add(new Piece(Sort.HIDDEN, words));
        } else {
            say(words, look);
        }
    }

    /** Whether a condition hides: as it was when the file was saved, else where it can only be true. */
    static boolean isHidden(Element element) {
        String saved = element.attr("text:is-hidden");
        String condition =
                element.attr("text:condition").replaceFirst("^\\w+:", "").strip();
        return saved.equals("true") || saved.isEmpty() && condition.matches("(?i)|true|1|1 ?==? ?1");
    }

    private void leaveOut(Sort sort, @Nullable Element element) {
        if (element != null) {
            pieces.add(new Piece(sort, OdtWords.of(element)));
        }
    }

    private void hide() {
        hidden.append(text);
        notes.forEach(note -> hidden.append(' ').append(OdtWords.of(note.body())));
        drawings.forEach(drawing -> hidden.append(' ').append(OdtWords.of(drawing)));
        text.setLength(0);
        notes.clear();
        drawings.clear();
    }

    private void endHidden() {
        if (!hidden.isEmpty()) {
            pieces.add(new Piece(Sort.HIDDEN, hidden.toString()));
            hidden.setLength(0);
        }
    }
}
