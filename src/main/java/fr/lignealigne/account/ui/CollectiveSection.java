package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Memberships;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;

/** Which associations are members of the Collective; its coordinator says so. */
class CollectiveSection extends SeatSection {

    private final Memberships memberships;
    private final Organisations organisations;
    private final ProofDialogs proofs;
    private final CurrentViewer currentViewer;
    private final Runnable changed;

    CollectiveSection(
            Memberships memberships,
            Organisations organisations,
            ProofDialogs proofs,
            CurrentViewer currentViewer,
            Runnable changed) {
        super(t("collective.members"));
        this.memberships = memberships;
        this.organisations = organisations;
        this.proofs = proofs;
        this.currentViewer = currentViewer;
        this.changed = changed;
    }

    void show(Viewer viewer) {
        show(
                memberships.mayAdmit(viewer)
                        ? organisations.associations().stream().map(this::line).toList()
                        : List.of());
    }

    private SeatLine line(OrganisationSummary association) {
        boolean member = association.collectiveMember();
        String state = t(member ? "collective.member" : "collective.notMember");
        return new SeatLine(association.shortName(), state, "")
                .with(t(member ? "collective.dismiss" : "collective.admit"), () -> ask(association, !member));
    }

    private void ask(OrganisationSummary association, boolean member) {
        proofs.ask(
                t(member ? "collective.admit.title" : "collective.dismiss.title", association.shortName()),
                t(member ? "collective.admit.consequence" : "collective.dismiss.consequence"),
                t(member ? "collective.admit.act" : "collective.dismiss.act"),
                password -> {
                    memberships.set(currentViewer.get(), association.id(), member, password);
                    Toasts.done(t("collective.done"));
                    changed.run();
                });
    }
}
