package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.RemarkDetails;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** The items of a passage as they stand in the plan, with the words people spoke of marked in them. */
class PassageQuote extends Composite<Div> {

    private static final int CONTEXT = 260;

    PassageQuote(PlanText text, int firstLine, int lastLine, List<RemarkDetails> remarks) {
        Element quote = new Element("blockquote");
        quote.getClassList().add("passage-quote");
        inFrench(quote);
        List<Passage> passages = remarks.stream()
                .map(remark -> remark.place().passage())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        text.items().stream()
                .filter(item -> item.firstLine() <= lastLine && item.lastLine() >= firstLine)
                .forEach(item -> quote.appendChild(paragraph(item, marked(text, item, passages))));
        getElement().appendChild(quote);
    }

    private static BitSet marked(PlanText text, Item item, List<Passage> passages) {
        BitSet marked = new BitSet(item.text().length());
        if (item.kind().isHeading()) {
            return marked;
        }
        for (Passage passage : passages) {
            int from = text.item(passage.from()).position();
            int to = text.item(passage.to()).position();
            if (from <= item.position() && item.position() <= to) {
                marked.set(
                        from == item.position() ? passage.fromChar() : 0,
                        to == item.position() ? passage.toChar() : item.text().length());
            }
        }
        return marked;
    }

    private static Element paragraph(Item item, BitSet marked) {
        Element paragraph = new Element("p");
        if (item.kind().isHeading()) {
            paragraph.getClassList().add("quoted-heading");
        }
        String words = item.text();
        int start = marked.isEmpty() ? 0 : wordStart(words, marked.nextSetBit(0) - CONTEXT);
        int end = marked.isEmpty() ? words.length() : wordEnd(words, marked.length() + CONTEXT);
        if (start > 0) {
            paragraph.appendChild(Element.createText("… "));
        }
        for (int at = start; at < end; ) {
            boolean mark = marked.get(at);
            int next = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
            next = next < 0 ? end : Math.min(next, end);
            paragraph.appendChild(piece(words.substring(at, next), mark));
            at = next;
        }
        if (end < words.length()) {
            paragraph.appendChild(Element.createText(" …"));
        }
        return paragraph;
    }

    private static Element piece(String words, boolean mark) {
        if (!mark) {
            return Element.createText(words);
        }
        Element marked = new Element("mark");
        marked.setText(words);
        return marked;
    }

    private static int wordStart(String words, int at) {
        return at <= 0 ? 0 : words.lastIndexOf(' ', at) + 1;
    }

    private static int wordEnd(String words, int at) {
        int space = at >= words.length() ? -1 : words.indexOf(' ', at);
        return space < 0 ? words.length() : space;
    }
}
