package fr.lignealigne.proconnect.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.StateIdentities;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.account.ui.AccountPart;
import fr.lignealigne.account.ui.ProofDialogs;
import fr.lignealigne.proconnect.SwitchedOn;
import org.springframework.context.annotation.Conditional;

/** « ProConnect » on the account page of those to whom it was opened. */
@org.springframework.stereotype.Component
@Conditional(SwitchedOn.class)
class ProConnectPart implements AccountPart {

    private final StateIdentities identities;
    private final ProofDialogs proofs;
    private final CurrentViewer viewers;

    ProConnectPart(StateIdentities identities, ProofDialogs proofs, CurrentViewer viewers) {
        this.identities = identities;
        this.proofs = proofs;
        this.viewers = viewers;
    }

    @Override
    public String anchor() {
        return "proconnect";
    }

    @Override
    public String title() {
        return t("proconnect.name");
    }

    @Override
    public boolean isFor(Viewer viewer) {
        return identities.own(viewer).isPresent();
    }

    @Override
    public Component show() {
        return new OwnIdentity(identities, proofs, viewers);
    }
}
