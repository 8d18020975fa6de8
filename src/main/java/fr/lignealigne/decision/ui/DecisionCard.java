package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.decision.DecisionEntry;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A prepared or released decision as the State reads it: whom it serves, who decided, what it was before. */
public class DecisionCard extends Article {

    public DecisionCard(
            AnswerDetails answer, List<RemarkDetails> here, List<DecisionEntry> history, Component... acts) {
        addClassName("decision-card");
        Header head = new Header(OutcomeWords.pill(answer.outcome()));
        Span who = new Span(who(answer));
        who.addClassNames("soft", "small");
        head.add(who);
        add(head);
        if (!answer.reason().isEmpty()) {
            Paragraph reason = inFrench(new Paragraph(answer.reason()));
            reason.addClassName("reason");
            add(reason);
        }
        Paragraph serves = new Paragraph(serves(answer, here));
        serves.addClassNames("soft", "small");
        add(serves);
        if (acts.length > 0) {
            Div row = new Div(acts);
            row.addClassName("row");
            add(row);
        }
        if (history.size() > 1) {
            add(history(history));
        }
    }

    private static String who(AnswerDetails answer) {
        Instant released = answer.releasedAt();
        if (released != null) {
            return t("desk.decision.released", FrenchDates.fullMoment(released, language()));
        }
        Instant decided = answer.decidedAt();
        return decided == null
                ? answer.decidedBy()
                : t("desk.decision.by", answer.decidedBy(), FrenchDates.moment(decided, language()));
    }

    private static String serves(AnswerDetails answer, List<RemarkDetails> here) {
        String codes = here.stream()
                .map(remark -> remark.organisationName() + " (" + remark.code() + ")")
                .collect(Collectors.joining(", "));
        int elsewhere = answer.serves().size() - here.size();
        return elsewhere == 0 ? t("desk.decision.serves", codes) : t("desk.decision.servesMore", codes, elsewhere);
    }

    private static Details history(List<DecisionEntry> entries) {
        OrderedList list = new OrderedList();
        list.addClassName("history");
        for (DecisionEntry entry : entries) {
            String what = t("desk.change." + entry.change(), entry.by(), FrenchDates.moment(entry.at(), language()));
            ListItem item = new ListItem(new Span(what), OutcomeWords.pill(entry.outcome()));
            if (!entry.reason().isEmpty()) {
                item.add(inFrench(new Paragraph(entry.reason())));
            }
            list.add(item);
        }
        return new Details(t("desk.history", entries.size()), list);
    }
}
