package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.remark.Signatories;

/** Whose a joint position is, and the dissents that come with it; nothing of an ordinary remark. */
public final class JointLines extends Div {

    public JointLines(Signatories signatories) {
        addClassName("joint");
        setVisible(signatories.isJoint());
        if (!signatories.isJoint()) {
            return;
        }
        Paragraph signed = new Paragraph(signatories.said(language()));
        signed.addClassName("signed-by");
        add(signed);
        UnorderedList dissents = new UnorderedList();
        dissents.addClassName("dissents");
        signatories.dissents().forEach(dissent -> dissents.add(line(dissent)));
        dissents.setVisible(!signatories.dissents().isEmpty());
        add(dissents);
    }

    private static ListItem line(Signatories.Dissent dissent) {
        Element who = new Element("b");
        who.setText(t("remark.joint.dissentOf", dissent.name()));
        Span words = inFrench(new Span(dissent.words()));
        words.addClassName("said");
        ListItem line = new ListItem();
        line.getElement().appendChild(who, Element.createText(" "));
        line.add(words);
        return line;
    }
}
