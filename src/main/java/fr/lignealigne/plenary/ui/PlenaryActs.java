package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryState;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.Set;

/** What who arranges a plenary may do with it, in the order of its life. */
final class PlenaryActs {

    private final PlenaryServices services;
    private final PlenaryDetails plenary;
    private final Runnable done;

    PlenaryActs(PlenaryServices services, PlenaryDetails plenary, Runnable done) {
        this.services = services;
        this.plenary = plenary;
        this.done = done;
    }

    void into(Div acts) {
        PlenaryState state = plenary.state();
        if (state == PlenaryState.CANCELLED) {
            return;
        }
        boolean hasBegun = !services.clock().instant().isBefore(plenary.what().startsAt());
        if (state == PlenaryState.PLANNED && hasBegun) {
            acts.add(primary("plenary.hold", "hold", this::hold));
        } else if (state == PlenaryState.PLANNED && plenary.announcedAt() == null) {
            acts.add(primary("plenary.announce", "announce", this::announce));
        } else if (state == PlenaryState.DRAFTED
                || state == PlenaryState.SENT_OUT && services.sending().isAhead(services.viewer(), plenary.id())) {
            acts.add(primary(
                    state == PlenaryState.DRAFTED ? "plenary.send" : "plenary.send.again",
                    "send",
                    () -> SendDialog.open(services, plenary, done)));
        }
        acts.add(way("presences", "plenary.attendances"));
        if (state.tookPlace()) {
            acts.add(way("compte-rendu", "plenary.write"));
        }
        if (state == PlenaryState.PLANNED) {
            acts.add(
                    quiet("plenary.change", "change", () -> PlenaryDialog.change(services, plenary, done)),
                    quiet("plenary.cancel", "cancel-plenary", this::cancel));
        }
    }

    private Anchor way(String place, String key) {
        Anchor way = new Anchor(PlenaryWords.address(plenary.id()) + "/" + place, t(key));
        way.addClassNames("button", "quiet");
        return way;
    }

    private static Button primary(String key, String id, Runnable then) {
        Button button = quiet(key, id, then);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button quiet(String key, String id, Runnable then) {
        Button button = new Button(t(key), click -> then.run());
        button.setId(id);
        return button;
    }

    private void announce() {
        Set<OrganisationId> invited = services.sending().readers(services.viewer(), plenary.id());
        Confirm.ask(
                t("plenary.announce.title"), t("plenary.announce.so", invited.size()), t("plenary.announce"), () -> {
                    services.plenaries().announce(services.viewer(), plenary.id());
                    Toasts.done(t("plenary.announced"));
                    done.run();
                });
    }

    private void hold() {
        services.plenaries().markHeld(services.viewer(), plenary.id());
        Toasts.done(t("plenary.held"));
        done.run();
    }

    private void cancel() {
        TextArea reason = new TextArea(t("plenary.cancel.reason"));
        reason.setId("reason");
        reason.setWidthFull();
        Kept kept = Kept.on(reason, "plenary/" + plenary.id() + "/cancel");
        ActDialog dialog = new ActDialog(
                t("plenary.cancel.title"),
                t("plenary.cancel"),
                () -> {
                    services.plenaries().cancel(services.viewer(), plenary.id(), reason.getValue());
                    kept.done();
                    done.run();
                },
                new Paragraph(t(plenary.announcedAt() == null ? "plenary.cancel.quiet" : "plenary.cancel.so")),
                reason);
        dialog.setCancelText(t("plenary.cancel.not"));
        dialog.open();
        reason.focus();
    }
}
