package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.PersonalFindings;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.ui.ActDialog;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The drafts that can be deposited; the lead chooses and hands them over as one act. */
final class DepositPanel extends Composite<Div> {

    private final VersionSummary version;
    private final List<RemarkDetails> writable;
    private final Depositing depositing;
    private final PersonalFindings findings;
    private final CurrentViewer currentViewer;
    private final Set<RemarkId> chosen = new LinkedHashSet<>();
    private final Button deposit = new Button();
    private final Span count = new Span();

    /** One key for this list as it is shown: pressed twice, it is the same deposit. */
    private final UUID requestKey = UUID.randomUUID();

    DepositPanel(
            Viewer viewer,
            VersionSummary version,
            List<RemarkDetails> writable,
            Depositing depositing,
            PersonalFindings findings,
            CurrentViewer currentViewer,
            Function<RemarkDetails, Component[]> actions) {
        this.version = version;
        this.writable = writable;
        this.depositing = depositing;
        this.findings = findings;
        this.currentViewer = currentViewer;
        boolean lead = viewer.is(Role.ASSOCIATION_LEAD);
        UnorderedList list = new UnorderedList();
        list.addClassName("deposit-list");
        for (RemarkDetails remark : writable) {
            Checkbox choose = new Checkbox();
            choose.setAriaLabel(t("remarks.choose", RemarkWords.place(remark.place())));
            choose.setVisible(lead);
            choose.addValueChangeListener(event -> choose(remark.id(), event.getValue()));
            choose.setValue(true);
            Div said = new Div(new QuotedPlace(version, remark), new RemarkCard(remark, actions.apply(remark)));
            list.add(new ListItem(choose, said));
        }
        getContent().add(list, lead ? bar(viewer) : new Paragraph(t("remarks.leadDeposits")));
    }

    private void choose(RemarkId id, boolean wanted) {
        if (wanted) {
            chosen.add(id);
        } else {
            chosen.remove(id);
        }
        deposit.setText(t("remarks.deposit", chosen.size()));
        deposit.setEnabled(!chosen.isEmpty());
        count.setText(t("remarks.chosen", chosen.size()));
    }

    private Div bar(Viewer viewer) {
        deposit.setId("deposit");
        deposit.addThemeVariants(ButtonVariant.PRIMARY);
        deposit.addClassName("push");
        deposit.addClickListener(event -> confirm(viewer));
        count.addClassName("soft");
        Div bar = new Div(count, deposit);
        bar.addClassName("act-bar");
        return bar;
    }

    /** The chosen ones whose kind is still open, each with the way to it. */
    private Div kindless() {
        List<RemarkDetails> open = writable.stream()
                .filter(remark -> chosen.contains(remark.id()) && remark.kind() == null)
                .toList();
        UnorderedList list = new UnorderedList();
        for (RemarkDetails remark : open) {
            Anchor way = new Anchor(RemarkAddress.toWrite(remark), "");
            way.add(sentence(version.label() + ", " + RemarkWords.placeInSentence(remark.place())));
            list.add(new ListItem(way));
        }
        Div kindless = new Div(new Paragraph(t("remarks.deposit.kindless", open.size())), list);
        kindless.addClassName("refusal");
        kindless.setVisible(!open.isEmpty());
        return kindless;
    }

    private void confirm(Viewer viewer) {
        Checkbox open = new Checkbox(t("remarks.deposit.open"), true);
        open.setVisible(viewer.inTheCollective());
        DepositRecap recap = new DepositRecap(version, writable, chosen, findings, currentViewer);
        new ActDialog(
                        t("remarks.deposit.title", chosen.size()),
                        t("remarks.deposit.confirm"),
                        () -> {
                            ReceiptId receipt = recap.deposit(acknowledgement -> depositing.deposit(
                                    currentViewer.get(),
                                    version.id(),
                                    chosen,
                                    viewer.inTheCollective() && open.getValue(),
                                    requestKey,
                                    acknowledgement));
                            UI.getCurrent().navigate("accuses/" + receipt);
                        },
                        new Paragraph(t("remarks.deposit.consequence")),
                        kindless(),
                        recap,
                        open)
                .open();
    }
}
