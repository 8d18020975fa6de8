package fr.lignealigne.proconnect.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.LinkAsked;
import fr.lignealigne.account.StateIdentities;
import fr.lignealigne.account.StateIdentityHeld;
import fr.lignealigne.account.ui.ProofDialogs;
import fr.lignealigne.proconnect.ProConnectDoor;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Toasts;

/** Linking one's identity, and letting it go. */
class OwnIdentity extends Div {

    private final StateIdentities identities;
    private final ProofDialogs proofs;
    private final CurrentViewer viewers;

    OwnIdentity(StateIdentities identities, ProofDialogs proofs, CurrentViewer viewers) {
        this.identities = identities;
        this.proofs = proofs;
        this.viewers = viewers;
        show();
    }

    /** Who comes back without having linked anything is told here. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (event.getUI()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters()
                .containsKey(ProConnectDoor.REFUSED)) {
            Paragraph refused = new Paragraph(t("proconnect.own.refused"));
            refused.addClassName("notice");
            refused.getElement().setAttribute("role", "alert");
            addComponentAsFirst(refused);
        }
    }

    private void show() {
        removeAll();
        identities.own(viewers.get()).ifPresentOrElse(this::show, () -> add(new Paragraph(t("proconnect.own.none"))));
    }

    private void show(StateIdentityHeld held) {
        if (held.linkedAt() == null) {
            Button link =
                    new Button(t("proconnect.link"), event -> proofs.proved(t("proconnect.link"), this::leaveToLink));
            link.setId("proconnect-link");
            add(new Paragraph(t("proconnect.own.open", held.siret())), link);
        } else {
            Button close = new Button(t("proconnect.own.close"), event -> close());
            close.setId("proconnect-close");
            add(
                    new Paragraph(
                            t("proconnect.own.linked", FrenchDates.moment(held.linkedAt(), language()), held.siret())),
                    close);
        }
    }

    private void leaveToLink(String password) {
        LinkAsked asked = identities.beginLink(viewers.get(), password);
        VaadinSession.getCurrent().getSession().setAttribute(LinkAsked.ATTRIBUTE, asked);
        UI.getCurrent().getPage().setLocation(ProConnectDoor.START);
    }

    private void close() {
        proofs.ask(
                t("proconnect.own.close.title"),
                t("proconnect.own.close.consequence"),
                t("proconnect.own.close"),
                password -> {
                    String here = VaadinSession.getCurrent().getSession().getId();
                    identities.closeOwn(viewers.get(), password, here);
                    Toasts.done(t("proconnect.closed"));
                    show();
                });
    }
}
