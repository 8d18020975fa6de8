package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.MandateSummary;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Toasts;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What an association shared on a version, to be chosen and deposited in its name; nothing is chosen beforehand. */
final class MandatedDeposit extends Composite<Div> {

    private final MandateSummary mandate;
    private final VersionSummary version;
    private final Depositing depositing;
    private final CurrentViewer currentViewer;
    private final Runnable done;
    private final Set<ReadDraft> chosen = new LinkedHashSet<>();
    private final Button deposit = new Button();

    /** One key for this list as it is shown: pressed twice, it is the same deposit. */
    private final UUID requestKey = UUID.randomUUID();

    MandatedDeposit(
            MandateSummary mandate,
            VersionSummary version,
            List<RemarkDetails> shared,
            Depositing depositing,
            CurrentViewer currentViewer,
            Runnable done) {
        this.mandate = mandate;
        this.version = version;
        this.depositing = depositing;
        this.currentViewer = currentViewer;
        this.done = done;
        UnorderedList list = new UnorderedList();
        list.addClassName("deposit-list");
        for (RemarkDetails remark : shared) {
            Checkbox choose = new Checkbox();
            choose.setAriaLabel(t("remarks.choose", RemarkWords.place(remark.place())));
            choose.addValueChangeListener(event -> choose(ReadDraft.of(remark), event.getValue()));
            list.add(new ListItem(choose, new Div(new QuotedPlace(version, remark), new RemarkCard(remark))));
        }
        deposit.addThemeVariants(ButtonVariant.PRIMARY);
        deposit.addClassName("push");
        deposit.addClickListener(event -> confirm());
        Div bar = new Div(deposit);
        bar.addClassName("act-bar");
        getContent().add(list, bar);
        say();
    }

    private void choose(ReadDraft draft, boolean wanted) {
        if (wanted) {
            chosen.add(draft);
        } else {
            chosen.remove(draft);
        }
        say();
    }

    private void say() {
        deposit.setText(t("mandate.deposit", chosen.size(), mandate.organisationName()));
        deposit.setEnabled(!chosen.isEmpty());
    }

    private void confirm() {
        String since = FrenchDates.date(LocalDate.ofInstant(mandate.givenAt(), Clocks.PARIS), language());
        new ActDialog(
                        t("mandate.deposit.title", chosen.size(), mandate.organisationName()),
                        t("mandate.deposit.confirm"),
                        () -> {
                            depositing.depositUnderMandate(
                                    currentViewer.get(), mandate.organisation(), version.id(), chosen, requestKey);
                            Toasts.done(t("mandate.deposit.done", mandate.organisationName()));
                            done.run();
                        },
                        new Paragraph(t("mandate.deposit.consequence", mandate.organisationName(), since)))
                .open();
    }
}
