package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.decision.referral.ReferralDetails;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.ReferralAccess;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.ui.ProportionBar;
import java.time.LocalDate;
import java.util.List;

/** The referrals, a line each, with what MIPROF may do about them. */
class ReferralRows extends UnorderedList {

    private final ArbitrationServices services;
    private final CurrentViewer currentViewer;
    private final Runnable again;
    private final LocalDate today;

    ReferralRows(
            ArbitrationServices services,
            CurrentViewer currentViewer,
            List<ReferralDetails> referrals,
            Runnable again) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.again = again;
        this.today = LocalDate.ofInstant(services.clock().instant(), Clocks.PARIS);
        addClassName("follow-list");
        referrals.forEach(referral -> add(row(referral)));
    }

    private ListItem row(ReferralDetails referral) {
        VersionSummary version = services.versions().get(currentViewer.get(), referral.version());
        Element name = new Element("b");
        name.setText(referral.ministryName());
        Div head = new Div();
        head.addClassName("row");
        head.getElement().appendChild(name);
        Anchor where = new Anchor("arbitrage?version=" + version.id(), version.label());
        where.addClassName("small");
        head.add(ReferralWords.due(referral, today), where);
        Paragraph question = inFrench(new Paragraph(referral.question()));
        question.addClassName("follow-words");
        int left = referral.remarks() - referral.advised();
        ProportionBar bar = new ProportionBar(List.of(
                new ProportionBar.Share("done", referral.advised(), t("followUp.given", referral.advised())),
                new ProportionBar.Share("left", left, t("followUp.left", left))));
        bar.addClassName("progress");
        Div acts = new Div();
        acts.addClassName("follow-acts");
        if (ReferralAccess.mayRefer(currentViewer.get())) {
            if (!referral.isDone()) {
                acts.add(act("referral.postpone", "postpone-" + referral.id(), () -> postpone(referral)));
            }
            acts.add(act("referral.recall", "recall-" + referral.id(), () -> recall(referral)));
        }
        Div said = new Div(head, question, bar);
        return new ListItem(said, acts);
    }

    private static Button act(String words, String id, Runnable does) {
        Button act = new Button(t(words), event -> does.run());
        act.addThemeVariants(ButtonVariant.TERTIARY);
        act.setId(id);
        return act;
    }

    private void postpone(ReferralDetails referral) {
        DatePicker day = Pickers.day(t("referral.dueDay"));
        day.setMin(today);
        day.setValue(referral.due());
        day.setId("new-due");
        new ActDialog(
                        t("referral.postpone.title", referral.ministryName()),
                        t("referral.postpone.act"),
                        () -> {
                            if (day.getValue() == null) {
                                throw new Invalid("referral.due.past");
                            }
                            services.referring()
                                    .postpone(currentViewer.get(), referral.id(), referral.revision(), day.getValue());
                            again.run();
                        },
                        day)
                .open();
    }

    private void recall(ReferralDetails referral) {
        Confirm.ask(
                t("referral.recall.title", referral.ministryName()),
                t("referral.recall.consequence"),
                t("referral.recall"),
                () -> {
                    try {
                        services.referring().recall(currentViewer.get(), referral.id(), referral.revision());
                        Toasts.done(t("referral.recalled"));
                    } catch (Refusal refusal) {
                        Toasts.refused(refusal);
                    }
                    again.run();
                });
    }
}
