package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Target;
import fr.lignealigne.remark.ui.JointLines;
import fr.lignealigne.remark.ui.RemarkFiles;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.DiffText;
import org.jspecify.annotations.Nullable;

/** One remark of the association on the left, the State's answer on the right. */
class OutcomeEntry extends Article {

    private static final int LONGEST_QUOTE = 220;

    /**
     * @param answer null while there is none to read
     * @param after what the association said of it, or may say
     */
    OutcomeEntry(PlanVersionId version, RemarkDetails remark, @Nullable AnswerDetails answer, Component... after) {
        addClassName("outcome-entry");
        setId("remarque-" + remark.id());
        Div said = new Div(head(version, remark));
        said.addClassName("what-we-said");
        said.add(new JointLines(remark.signatories()));
        quote(said, remark);
        if (!remark.body().isBlank()) {
            Paragraph body = inFrench(new Paragraph(remark.body()));
            body.addClassName("said");
            said.add(body);
        }
        said.add(RemarkFiles.of(remark));
        Div answered = new Div(answer == null ? waiting(remark) : new AnswerCard(answer));
        answered.addClassName("what-they-answered");
        answered.add(after);
        add(said, answered);
    }

    private static Header head(PlanVersionId version, RemarkDetails remark) {
        Header head = new Header();
        Span place = sentence(RemarkWords.placeInSentence(remark.place()));
        if (remark.place().firstLine() > 0) {
            Anchor way = new Anchor(
                    "lecture/" + version + "?ligne=" + remark.place().firstLine()
                            + (remark.place().firstLine() == remark.place().lastLine()
                                    ? ""
                                    : "-" + remark.place().lastLine()),
                    "");
            way.add(place);
            head.add(way);
        } else {
            head.add(place);
        }
        Span code = new Span(String.valueOf(remark.code()));
        code.addClassNames("soft", "small");
        head.add(RemarkWords.kind(remark.kind()), code);
        return head;
    }

    private static void quote(Div said, RemarkDetails remark) {
        String quote = remark.place().quote();
        if (!remark.wording().isBlank() && !remark.wording().equals(quote)) {
            Div wording = new Div(new DiffText(quote, remark.wording()));
            wording.addClassName("wording");
            said.add(wording);
        } else if (remark.place().target() == Target.PASSAGE) {
            Element text = new Element("p");
            text.getClassList().add("quoted");
            text.setText(t("outcomes.quote", shorten(quote)));
            inFrench(text);
            said.getElement().appendChild(text);
        }
    }

    private static String shorten(String quote) {
        int cut = quote.length() <= LONGEST_QUOTE ? -1 : quote.lastIndexOf(' ', LONGEST_QUOTE);
        return cut < 0 ? quote : quote.substring(0, cut) + " …";
    }

    private static Paragraph waiting(RemarkDetails remark) {
        Paragraph waiting = new Paragraph(sentence(
                remark.state() == RemarkState.WITHDRAWN
                        ? t("remark.withdrawnBecause", quoted(remark.withdrawalNote()))
                        : t("outcomes.entry." + remark.state())));
        waiting.addClassName("soft");
        return waiting;
    }
}
