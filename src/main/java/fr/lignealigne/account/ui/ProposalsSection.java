package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.ProposalDraft;
import fr.lignealigne.account.ProposalSummary;
import fr.lignealigne.account.Proposals;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;

/** First leads that one holder proposed and the other body has to confirm. */
class ProposalsSection extends SeatSection {

    private final Proposals proposals;
    private final ProofDialogs proofs;
    private final CurrentViewer currentViewer;
    private final Runnable changed;

    ProposalsSection(Proposals proposals, ProofDialogs proofs, CurrentViewer currentViewer, Runnable changed) {
        super(t("proposal.title"));
        this.proposals = proposals;
        this.proofs = proofs;
        this.currentViewer = currentViewer;
        this.changed = changed;
    }

    void show(Viewer viewer) {
        show(
                proposals.mayPropose(viewer)
                        ? proposals.waiting(viewer).stream().map(this::line).toList()
                        : List.of());
    }

    private SeatLine line(ProposalSummary proposal) {
        SeatLine line = new SeatLine(
                proposal.associationName(),
                proposal.function() + " · " + proposal.email(),
                t("proposal.by", proposal.by(), FrenchDates.moment(proposal.at(), language())));
        if (proposal.mayConfirm()) {
            line.withMain(t("proposal.confirm"), () -> confirm(proposal));
        }
        if (proposal.mayDrop()) {
            line.with(t(proposal.mayConfirm() ? "proposal.refuse" : "proposal.takeBack"), () -> {
                proposals.drop(currentViewer.get(), proposal.id());
                changed.run();
            });
        }
        return line;
    }

    private void confirm(ProposalSummary proposal) {
        proofs.ask(
                t("proposal.confirm.title"),
                t("proposal.confirm.consequence", proposal.email(), proposal.associationName()),
                t("proposal.confirm.act"),
                password -> {
                    proposals.confirm(currentViewer.get(), proposal.id(), password);
                    Toasts.done(t("proposal.confirmed", proposal.email()));
                    changed.run();
                });
    }

    /** Asks whom to propose, for one of the associations without a lead. */
    void propose() {
        ComboBox<OrganisationSummary> association =
                new ComboBox<>(t("proposal.association"), proposals.withoutLead(currentViewer.get()));
        association.setItemLabelGenerator(OrganisationSummary::shortName);
        association.setHelperText(t("proposal.association.help"));
        EmailField email = new EmailField(t("login.email"));
        TextField function = new TextField(t("members.function"));
        function.setHelperText(t("members.function.help"));
        List<Kept> kept = List.of(Kept.on(email, "proposal/address"), Kept.on(function, "proposal/function"));
        proofs.ask(
                t("proposal.propose.title"),
                t("proposal.propose.consequence"),
                t("proposal.propose.act"),
                password -> {
                    if (association.getValue() == null) {
                        throw new Invalid("proposal.incomplete");
                    }
                    proposals.propose(
                            currentViewer.get(),
                            new ProposalDraft(association.getValue().id(), email.getValue(), function.getValue()),
                            password);
                    kept.forEach(Kept::done);
                    Toasts.done(t("proposal.proposed"));
                    changed.run();
                },
                association,
                email,
                function);
    }
}
