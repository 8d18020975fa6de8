package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.bilateral.request.RequestDetails;

/** What the State wrote to the association that it wishes to meet. */
final class WhyNote extends Div {

    WhyNote(RequestDetails request) {
        addClassName("told");
        Span head = new Span(t("request.why.said"));
        head.addClassNames("soft", "small", "block");
        Paragraph words = inFrench(new Paragraph(request.why()));
        words.addClassName("said");
        add(head, words);
    }
}
