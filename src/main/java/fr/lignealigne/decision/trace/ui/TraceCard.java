package fr.lignealigne.decision.trace.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.trace.Finding;
import fr.lignealigne.decision.trace.TraceDetails;
import fr.lignealigne.decision.trace.TracedRemark;
import fr.lignealigne.decision.ui.OutcomeWords;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.DiffText;
import java.util.Objects;

/** An accepted remark: what was said and answered on the left, what the later text says there on the right. */
class TraceCard extends Article {

    private final Div text = new Div();

    TraceCard(VersionSummary later, TracedRemark traced) {
        addClassName("trace-card");
        setId("trace-" + traced.remark().id());
        Div asked = new Div(head(traced));
        asked.addClassName("trace-asked");
        addSaid(asked, traced.remark());
        addDecided(asked, traced.decided());
        Paragraph reason = inFrench(new Paragraph(traced.answer().reason()));
        reason.addClassNames("soft", "trace-reason");
        asked.add(reason);
        text.addClassName("trace-text");
        text.add(standing(later, traced));
        addWords(traced);
        add(asked, text);
    }

    private static Header head(TracedRemark traced) {
        RemarkDetails remark = traced.remark();
        Span who = new Span(remark.organisationName());
        who.addClassName("trace-who");
        Span code = new Span(String.valueOf(remark.code()));
        code.addClassNames("soft", "small");
        return new Header(
                TraceWords.origin(traced.from(), remark),
                who,
                code,
                OutcomeWords.pill(traced.answer().outcome()));
    }

    private static void addSaid(Div asked, RemarkDetails remark) {
        if (!remark.body().isBlank()) {
            Paragraph body = inFrench(new Paragraph(remark.body()));
            body.addClassName("said");
            asked.add(body);
        }
        if (!remark.wording().isBlank()
                && !remark.wording().equals(remark.place().quote())) {
            Span label = new Span(t("trace.proposed"));
            label.addClassNames("soft", "small");
            Paragraph wording = new Paragraph(new DiffText(remark.place().quote(), remark.wording()));
            wording.addClassName("trace-words");
            asked.add(label, wording);
        }
    }

    private static void addDecided(Div asked, String wording) {
        if (!wording.isEmpty()) {
            Span label = new Span(t("trace.decided"));
            label.addClassNames("soft", "small");
            Paragraph words = inFrench(new Paragraph(wording));
            words.addClassNames("trace-words", "trace-decided");
            asked.add(label, words);
        }
    }

    private static Header standing(VersionSummary later, TracedRemark traced) {
        TraceDetails said = traced.said();
        Header head = new Header(TraceWords.standing(traced.standing()));
        if (said == null) {
            Span found = new Span(t("trace.finding", traced.found().finding()));
            found.addClassNames("soft", "small");
            if (traced.found().firstLine() > 0) {
                head.add(TraceWords.lines(
                        later, traced.found().firstLine(), traced.found().lastLine()));
            }
            head.add(found);
            return head;
        }
        if (said.firstLine() > 0) {
            head.add(TraceWords.lines(later, said.firstLine(), said.lastLine()));
        }
        Span by = new Span(t("trace.by", said.by(), FrenchDates.moment(Objects.requireNonNull(said.at()), language())));
        by.addClassNames("soft", "small");
        head.add(by);
        return head;
    }

    private void addWords(TracedRemark traced) {
        TraceDetails said = traced.said();
        if (said != null && !said.carriedOut()) {
            Paragraph reason = inFrench(new Paragraph(said.reason()));
            reason.addClassName("trace-why-not");
            text.add(reason);
        } else if (said != null) {
            text.add(TraceWords.difference(said.before(), said.after()));
        } else if (traced.found().finding() != Finding.NO_PLACE) {
            text.add(TraceWords.difference(
                    traced.found().before(), traced.found().after()));
        }
    }

    void act(Component acts) {
        text.add(acts);
    }

    void tell(Component history) {
        text.add(history);
    }
}
