package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FactorKind;
import fr.lignealigne.account.FactorsHeld;
import fr.lignealigne.account.PasskeyAsked;
import fr.lignealigne.account.Proofs;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.ui.Fields;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * A fresh proof: the code or the passkey of who has one, nothing from who showed it some minutes ago, and the password of
 * who has no second factor.
 */
class ProofField extends Div {

    private final Proofs proofs;
    private final CurrentViewer currentViewer;
    private final RefusalLine refusal;
    private final PasswordField password = Fields.password(t("account.present"));
    private final TextField code = new TextField(t("factor.code"));
    private final boolean asksPassword;
    private final boolean asksFactor;

    /** @param then what the proof is for, with the password when that is what was asked */
    ProofField(Proofs proofs, CurrentViewer currentViewer, RefusalLine refusal, Consumer<String> then) {
        this.proofs = proofs;
        this.currentViewer = currentViewer;
        this.refusal = refusal;
        Viewer viewer = currentViewer.get();
        FactorsHeld held = proofs.held(viewer);
        this.asksPassword = held.isEmpty();
        this.asksFactor = proofs.isAsked(viewer);
        addClassName("proof-field");
        if (asksPassword) {
            password.setHelperText(t("seat.proof.help"));
            password.getElement().setAttribute("autocomplete", "current-password");
            add(password);
        } else if (asksFactor) {
            add(new Paragraph(t("factor.proof.help")));
            offerPasskey(held, then);
            code.setId("proof-code");
            code.setHelperText(t("factor.proof.codeHelp"));
            code.getElement().setAttribute("autocomplete", "one-time-code");
            add(code);
        }
    }

    private void offerPasskey(FactorsHeld held, Consumer<String> then) {
        if (!held.has(FactorKind.PASSKEY)) {
            return;
        }
        Asked asked = new Asked();
        PasskeyButton show = PasskeyButton.toShow(
                t("factor.passkey.show"),
                () -> {
                    asked.now = proofs.askPasskey(currentViewer.get());
                    return asked.now.json();
                },
                answer -> refusal.around(() -> {
                    keep(proofs.byPasskey(currentViewer.get(), Objects.requireNonNull(asked.now), answer));
                    then.accept("");
                }),
                () -> refusal.say(t("factor.passkey.gaveUp")));
        show.setId("proof-passkey");
        add(show);
    }

    /** What the browser was asked last. */
    private static final class Asked {

        private @Nullable PasskeyAsked now;
    }

    /** Checks what was entered, and does what it is for. */
    void prove(Consumer<String> then) {
        if (asksFactor && proofs.isAsked(currentViewer.get())) {
            keep(proofs.byCode(currentViewer.get(), code.getValue()));
        }
        then.accept(password.getValue());
    }

    void clear() {
        password.clear();
        code.clear();
    }

    void submitBy(Button button) {
        button.addClickShortcut(Key.ENTER).listenOn(asksPassword ? password : code);
    }

    /** The session remembers when it was shown. */
    private static void keep(Authentication renewed) {
        SecurityContextImpl context = new SecurityContextImpl(renewed);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        SecurityContextHolder.setContext(context);
    }
}
