package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.sentence;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Target;

/** Where a remark hangs, as a way there, and the first lines of what is said there. */
final class QuotedPlace extends Composite<Div> {

    QuotedPlace(VersionSummary version, RemarkDetails remark) {
        Anchor way = new Anchor(RemarkAddress.of(remark), "");
        way.add(sentence(version.label() + ", " + RemarkWords.placeInSentence(remark.place())));
        getContent().addClassName("quoted-place");
        getContent().add(way);
        boolean showsItself = !remark.wording().isBlank()
                && !remark.wording().equals(remark.place().quote());
        if (remark.place().target() == Target.PASSAGE && !showsItself) {
            Element quote = inFrench(new Element("blockquote"));
            quote.setText(remark.place().quote());
            getContent().getElement().appendChild(quote);
        }
    }
}
