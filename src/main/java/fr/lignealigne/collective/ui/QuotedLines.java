package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.French.inFrench;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Line;
import fr.lignealigne.plan.PlanText;

/** The paragraphs that hold some lines of the plan, with these lines marked in them. */
class QuotedLines extends Composite<Div> {

    QuotedLines(PlanText text, int firstLine, int lastLine) {
        Element quote = inFrench(new Element("blockquote"));
        text.items().stream()
                .filter(item -> item.firstLine() <= lastLine && item.lastLine() >= firstLine)
                .forEach(item -> quote.appendChild(paragraph(text, item, firstLine, lastLine)));
        getElement().appendChild(quote);
    }

    private static Element paragraph(PlanText text, Item item, int firstLine, int lastLine) {
        Line first = text.lines().get(Math.max(firstLine, item.firstLine()) - 1);
        Line last = text.lines().get(Math.min(lastLine, item.lastLine()) - 1);
        Element paragraph = new Element("p");
        if (item.kind().isHeading()) {
            return paragraph.setText(item.text());
        }
        Element marked = new Element("mark");
        marked.setText(item.text().substring(first.start(), last.end()).stripTrailing());
        paragraph.appendChild(Element.createText(item.text().substring(0, first.start())), marked);
        paragraph.appendChild(
                Element.createText(" " + item.text().substring(last.end()).stripLeading()));
        return paragraph;
    }
}
