package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.Pill;

/** A remark among others that ask for the same: who says it, where, in which words, and whether it has its answer. */
class AlikeRow extends ListItem {

    /** @param acts in front of the words, or after them */
    AlikeRow(RemarkDetails remark, Component... acts) {
        addClassName("alike-row");
        Span who = new Span(remark.organisationName());
        who.addClassName("name");
        Anchor where = new Anchor(
                SynopsisAddress.deskPath(
                        remark.version(),
                        remark.place().firstLine(),
                        remark.place().lastLine()),
                RemarkWords.place(remark.place()));
        Span code = new Span(remark.code() + " · " + RemarkWords.kindName(remark.kind()));
        code.addClassNames("soft", "small");
        Div head = new Div(who, where, code);
        head.addClassNames("row", "alike-row-head");
        if (isDecided(remark)) {
            head.add(new Pill(t("alike.decided"), Pill.Tone.GOOD));
        }
        String said = remark.body().isBlank() ? remark.wording() : remark.body();
        Div words = new Div(head, inFrench(new Paragraph(said)));
        words.addClassName("alike-words");
        add(words);
        for (Component act : acts) {
            add(act);
        }
    }

    static boolean isDecided(RemarkDetails remark) {
        return remark.state() == RemarkState.DECIDED || remark.state() == RemarkState.ANSWERED;
    }
}
