package fr.lignealigne.shared.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.shared.WordDiff;
import java.util.List;

/** Two wordings as one text, with what goes struck out and what comes underlined; said aloud as well. */
public final class DiffText extends Span {

    public DiffText(String before, String after) {
        this(WordDiff.between(before, after));
    }

    public DiffText(List<WordDiff.Segment> segments) {
        addClassName("diff");
        inFrench(this);
        for (WordDiff.Segment segment : segments) {
            getElement()
                    .appendChild(
                            switch (segment.change()) {
                                case KEPT -> Element.createText(segment.text());
                                case REMOVED -> changed("del", t("diff.removed"), segment.text());
                                case ADDED -> changed("ins", t("diff.added"), segment.text());
                            });
        }
    }

    private static Element changed(String tag, String aloud, String text) {
        Element said = new Element("span");
        said.getClassList().add("visually-hidden");
        said.setAttribute("lang", Texts.language().getLanguage());
        said.setText(aloud + " ");
        Element element = new Element(tag);
        element.appendChild(said, Element.createText(text));
        return element;
    }
}
