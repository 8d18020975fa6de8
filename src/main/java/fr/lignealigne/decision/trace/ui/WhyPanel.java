package fr.lignealigne.decision.trace.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.trace.Explaining;
import fr.lignealigne.decision.trace.Explanation;
import fr.lignealigne.decision.trace.Explanation.Behind;
import fr.lignealigne.decision.ui.AnswerCard;
import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.shared.ui.Pill;

/** Why some lines are as they are: the remarks that they carry out, with their answers, and the words before. */
public final class WhyPanel extends Div {

    public WhyPanel(Explaining explaining, Viewer viewer, PlanVersionId version, int firstLine, int lastLine) {
        addClassName("why-panel");
        explaining.of(viewer, version, firstLine, lastLine).ifPresent(this::show);
    }

    private void show(Explanation why) {
        why.behind().forEach(one -> add(card(one)));
        if (why.behind().isEmpty()) {
            Paragraph none = new Paragraph(t(
                    why.isChanged() ? "trace.why.nobody" : "trace.why.same",
                    why.before().label()));
            none.addClassName("soft");
            add(none);
            why.rows().forEach(row -> add(words(why.before(), row)));
        }
    }

    private static Component card(Behind behind) {
        RemarkDetails remark = behind.remark();
        Span who = new Span(remark.organisationName());
        who.addClassName("trace-who");
        Span code = new Span(String.valueOf(remark.code()));
        code.addClassNames("soft", "small");
        Header head = new Header(who, code, TraceWords.origin(behind.from(), remark));
        if (!behind.confirmed()) {
            head.add(new Pill(t("trace.why.believed"), Pill.Tone.WARM));
        }
        Article card = new Article(head);
        card.addClassName("why-card");
        if (!remark.body().isBlank()) {
            Paragraph said = inFrench(new Paragraph(remark.body()));
            said.addClassName("said");
            card.add(said);
        }
        card.add(new AnswerCard(behind.answer()), TraceWords.difference(behind.before(), behind.after()));
        return card;
    }

    private static Component words(VersionSummary before, ComparedItem row) {
        Paragraph words = inFrench(new Paragraph(new DiffText(row.words())));
        words.addClassName("trace-words");
        Div part = new Div();
        part.addClassName("why-words");
        if (row.before().isEmpty()) {
            part.add(new Span(t("trace.why.added", before.label())));
        } else {
            part.add(
                    new Span(t("trace.why.before")),
                    TraceWords.lines(
                            before,
                            row.before().getFirst().firstLine(),
                            row.before().getLast().lastLine()));
        }
        if (row.isChange()) {
            part.add(words);
        }
        return part;
    }
}
