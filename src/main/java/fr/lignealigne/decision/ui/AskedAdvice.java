package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.AdviceDetails;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a ministry advised on a passage, and the form in which it advises or changes its mind. */
class AskedAdvice extends Section {

    private final AskedServices services;
    private final Map<RemarkId, AdviceDetails> own;
    private final Runnable given;

    /** @param own what the ministry said of these remarks so far */
    AskedAdvice(
            AskedServices services,
            PlanVersionId version,
            AskedPassage passage,
            Map<RemarkId, AdviceDetails> own,
            Runnable given) {
        this.services = services;
        this.own = own;
        this.given = given;
        addClassName("asked-advice");
        add(DeskWords.title("asked.advice"));
        distinct(passage).forEach((advice, codes) -> add(card(advice, codes)));
        List<RemarkDetails> open = passage.remarks().stream()
                .filter(remark -> remark.state().isBeforeTheState())
                .toList();
        if (open.isEmpty()) {
            Paragraph over = new Paragraph(t("asked.over"));
            over.addClassName("soft");
            add(over);
        } else {
            addForm(version, passage, open);
        }
    }

    /** The same advice on several remarks is read once, with their codes. */
    private Map<AdviceDetails, List<String>> distinct(AskedPassage passage) {
        return passage.remarks().stream()
                .filter(remark -> own.containsKey(remark.id()))
                .collect(Collectors.groupingBy(
                        remark -> Objects.requireNonNull(own.get(remark.id())),
                        LinkedHashMap::new,
                        Collectors.mapping(remark -> String.valueOf(remark.code()), Collectors.toList())));
    }

    private static Article card(AdviceDetails advice, List<String> codes) {
        Span on = new Span(t("desk.advice.on", String.join(", ", codes)));
        on.addClassNames("soft", "small");
        Article card = new Article(
                new Header(OutcomeWords.pill(advice.outcome()), on), inFrench(new Paragraph(advice.text())));
        card.addClassName("advice-card");
        return card;
    }

    private void addForm(PlanVersionId version, AskedPassage passage, List<RemarkDetails> open) {
        Button give = new Button(t(distinct(passage).isEmpty() ? "desk.advice.give" : "asked.change"));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setId("give-advice");
        OutcomeForm form = new OutcomeForm(
                "asked.form",
                open,
                OutcomeForm.Start.BLANK,
                services.begun(),
                "avis-demande/" + version + "/" + passage.lines(),
                give);
        List<RemarkId> silent = open.stream()
                .map(RemarkDetails::id)
                .filter(remark -> !own.containsKey(remark))
                .toList();
        if (!silent.isEmpty()) {
            form.serveOnly(silent);
        }
        give.addClickListener(event -> give(form));
        add(form);
    }

    /** A refusal leaves the form as it is: no text is lost. */
    private void give(OutcomeForm form) {
        if (!form.complete("desk.form.outcome.missing", "advice.text.missing")) {
            return;
        }
        try {
            services.advices()
                    .giveAsRead(
                            services.currentViewer().get(),
                            form.served(),
                            own,
                            new AdviceDraft(Objects.requireNonNull(form.outcome()), form.text()));
        } catch (Refusal refusal) {
            Toasts.refused(refusal);
            return;
        }
        form.sent();
        Toasts.done(t("asked.sent"));
        given.run();
    }
}
