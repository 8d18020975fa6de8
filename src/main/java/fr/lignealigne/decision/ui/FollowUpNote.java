package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.trace.TraceDetails;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.DiffText;

/** What a later version made of an accepted remark: the words that changed because of it, or why none did. */
class FollowUpNote extends Div {

    FollowUpNote(VersionSummary version, TraceDetails said) {
        addClassName("follow-up");
        if (!said.carriedOut()) {
            add(label(t("trace.note.leftOut", version.label())), inFrench(new Paragraph(said.reason())));
            return;
        }
        Paragraph words = new Paragraph(new DiffText(said.before(), said.after()));
        words.addClassName("trace-words");
        if (said.passage() == null) {
            add(label(t("trace.note.gone", version.label())), words);
            return;
        }
        Anchor way = new Anchor(
                "lecture/" + version.id() + "?ligne=" + said.firstLine() + "-" + said.lastLine(),
                version.label() + ", " + RemarkWords.lines(said.firstLine(), said.lastLine()));
        add(label(t("trace.note.changed")), way, words);
    }

    private static Span label(String words) {
        Span label = new Span(words);
        label.addClassName("follow-up-label");
        return label;
    }
}
