package fr.lignealigne.proconnect.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.MemberSummary;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.StateIdentities;
import fr.lignealigne.account.StateIdentityHeld;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.account.ui.MemberOffer;
import fr.lignealigne.account.ui.ProofDialogs;
import fr.lignealigne.proconnect.SwitchedOn;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** On the page of accounts: an administrator opens ProConnect to an agent of the State, and closes it. */
@Component
@Conditional(SwitchedOn.class)
class ProConnectOffer implements MemberOffer {

    private final StateIdentities identities;
    private final ProofDialogs proofs;
    private final CurrentViewer viewers;

    ProConnectOffer(StateIdentities identities, ProofDialogs proofs, CurrentViewer viewers) {
        this.identities = identities;
        this.proofs = proofs;
        this.viewers = viewers;
    }

    @Override
    public Function<MemberSummary, List<Act>> acts(Viewer viewer, Runnable changed) {
        Map<PersonId, StateIdentityHeld> opened = identities.opened(viewer);
        return person -> {
            Optional<StateIdentityHeld> held = Optional.ofNullable(opened.get(person.id()));
            List<Act> acts = new ArrayList<>();
            if (identities.mayOpen(viewer, person)) {
                acts.add(new Act(
                        t(held.isEmpty() ? "proconnect.open" : "proconnect.openAgain"),
                        () -> open(person, held, changed)));
            }
            if (held.isPresent()) {
                acts.add(new Act(t("proconnect.close"), () -> close(person, changed)));
            }
            return acts;
        };
    }

    private void open(MemberSummary person, Optional<StateIdentityHeld> held, Runnable changed) {
        TextField siret = new TextField(t("proconnect.siret"));
        siret.setHelperText(t("proconnect.siret.help"));
        siret.setId("siret");
        held.ifPresent(before -> siret.setValue(before.siret()));
        Kept kept = Kept.on(siret, "proconnect/" + person.id());
        proofs.ask(
                t("proconnect.open.title"),
                t("proconnect.open.consequence", person.email())
                        + held.map(ProConnectOffer::state).orElse(""),
                t("proconnect.open"),
                password -> {
                    identities.open(viewers.get(), person.id(), siret.getValue(), password);
                    kept.done();
                    Toasts.done(t("proconnect.opened", person.email()));
                    changed.run();
                },
                siret);
    }

    private static String state(StateIdentityHeld before) {
        return " "
                + (before.linkedAt() == null
                        ? t("proconnect.state.open")
                        : t("proconnect.state.linked", FrenchDates.moment(before.linkedAt(), language())));
    }

    private void close(MemberSummary person, Runnable changed) {
        proofs.ask(
                t("proconnect.close.title"),
                t("proconnect.close.consequence", person.email()),
                t("proconnect.close"),
                password -> {
                    identities.close(viewers.get(), person.id(), password);
                    Toasts.done(t("proconnect.closed"));
                    changed.run();
                });
    }
}
