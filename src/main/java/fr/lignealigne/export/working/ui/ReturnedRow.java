package fr.lignealigne.export.working.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.ui.OutcomeWords;
import fr.lignealigne.export.working.ReturnedAct;
import fr.lignealigne.export.working.ReturnedAct.Words;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.DiffText;
import org.jspecify.annotations.Nullable;

/** One row that came back: what stands there, what was filled in, and why it is refused when it is. */
class ReturnedRow extends ListItem {

    ReturnedRow(ReturnedAct act) {
        Span where = new Span(
                act.place().isEmpty()
                        ? t("working.back.row", act.row(), act.code())
                        : t("working.back.rowAt", act.row(), act.code(), act.place()));
        where.addClassName("returned-where");
        Span part = new Span(t("working.back.part." + act.part()));
        part.addClassName("soft");
        Div head = new Div(where, part);
        head.addClassName("row");
        add(head);
        Refusal refused = act.refused();
        if (refused != null) {
            Paragraph why = new Paragraph(t(refused.key(), refused.arguments()));
            why.addClassName("returned-why");
            add(why);
        }
        words(act.now(), act.wanted());
        if (act.isReady() && act.others() > 0) {
            Paragraph others = new Paragraph(t("working.back.shared", act.others()));
            others.addClassName("soft");
            add(others);
        }
    }

    private void words(@Nullable Words now, @Nullable Words wanted) {
        if (wanted == null) {
            return;
        }
        Div outcomes = new Div();
        outcomes.addClassName("row");
        if (now != null && now.outcome() != wanted.outcome()) {
            outcomes.add(OutcomeWords.pill(now.outcome()), new Span("→"));
        }
        outcomes.add(OutcomeWords.pill(wanted.outcome()));
        add(outcomes);
        if (!wanted.text().isEmpty() || now != null && !now.text().isEmpty()) {
            add(new DiffText(now == null ? "" : now.text(), wanted.text()));
        }
    }
}
