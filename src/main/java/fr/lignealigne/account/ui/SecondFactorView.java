package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.account.FactorKind;
import fr.lignealigne.account.FactorSetup;
import fr.lignealigne.account.FactorsHeld;
import fr.lignealigne.account.HalfIn;
import fr.lignealigne.account.SecondSteps;
import fr.lignealigne.shared.ui.PublicFoot;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * After the password: showing one's second factor, or setting up the first one. Open to all, since nobody is signed in
 * yet; who did not give their password here finds a way to the door.
 */
@Route(value = HalfIn.PAGE, autoLayout = false)
@AnonymousAllowed
class SecondFactorView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]?");

    private final SecondSteps steps;
    private final Div card = new Div();
    private final RefusalLine refusal = new RefusalLine();

    SecondFactorView(SecondSteps steps) {
        this.steps = steps;
        card.addClassNames("login-card", "factor-card");
        getContent().addClassName("login");
        getContent().add(card, new PublicFoot());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        card.removeAll();
        HalfIn halfIn = halfIn();
        if (halfIn == null || steps.isOver(halfIn)) {
            card.add(new H1(t("factor.title")), new Paragraph(t("factor.stepOver")), back());
            return;
        }
        FactorSetup setup = halfIn.setup();
        if (setup == null) {
            ask(halfIn, event.getLocation().getQueryParameters());
        } else {
            setUp(halfIn, setup);
        }
    }

    private static @Nullable HalfIn halfIn() {
        VaadinSession session = VaadinSession.getCurrent();
        return session.getSession().getAttribute(HalfIn.ATTRIBUTE) instanceof HalfIn halfIn ? halfIn : null;
    }

    private void ask(HalfIn halfIn, QueryParameters said) {
        FactorsHeld held = steps.held(halfIn);
        card.add(new H1(t("factor.title")), new Paragraph(t("factor.lead", halfIn.email())), refusal);
        refused(said);
        if (held.has(FactorKind.PASSKEY)) {
            PasskeyButton show = PasskeyButton.toShow(
                    t("factor.passkey.show"),
                    () -> steps.askPasskey(halfIn),
                    answer -> DoorForm.send(card.getElement(), FactorKind.PASSKEY.name(), answer),
                    () -> refusal.say(t("factor.passkey.gaveUp")));
            show.setId("show-passkey");
            card.add(show);
        }
        if (held.has(FactorKind.CODE)) {
            TextField code = new TextField(t("factor.code"));
            code.setId("code");
            code.setHelperText(t("factor.code.help"));
            FactorSetupPanel.codeLike(code);
            card.add(code, enter("enter", t("factor.enter"), code, FactorKind.CODE));
        }
        card.add(recovery(), back());
    }

    private void refused(QueryParameters said) {
        said.getSingleParameter("attente")
                .filter(minutes -> MINUTES.matcher(minutes).matches())
                .ifPresentOrElse(minutes -> refusal.say(t("login.wait.message", Integer.parseInt(minutes))), () -> {
                    if (said.getParameters().containsKey("error")) {
                        refusal.say(t("factor.refused"));
                    }
                });
    }

    private Details recovery() {
        TextField recovery = new TextField(t("factor.recovery"));
        recovery.setId("recovery");
        recovery.getElement().setAttribute("autocomplete", "off");
        Button enter = enter("enter-recovery", t("factor.recovery.enter"), recovery, FactorKind.RECOVERY);
        enter.removeThemeVariants(ButtonVariant.PRIMARY);
        Div lost = new Div(new Paragraph(t("factor.recovery.explain")), recovery, enter);
        lost.addClassName("login-card");
        lost.add(new Paragraph(t("factor.recovery.none")));
        Details details = new Details(t("factor.lost"), lost);
        details.setId("lost");
        return details;
    }

    private static Button enter(String id, String text, TextField field, FactorKind kind) {
        Button enter = new Button(text, event -> DoorForm.sendTyped(field.getElement(), kind.name()));
        enter.setId(id);
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClickShortcut(Key.ENTER).listenOn(field);
        return enter;
    }

    private static Anchor back() {
        return new Anchor("connexion", t("factor.back"));
    }

    private void setUp(HalfIn halfIn, FactorSetup setup) {
        card.addClassName("factor-setup-card");
        card.add(new H1(t("factor.setup.title")), new Paragraph(t("factor.setup.lead", halfIn.email())));
        card.add(new FactorSetupPanel(new AtTheDoor(halfIn)).withPasskey().withApp(setup), back());
    }

    private final class AtTheDoor implements FactorSetupPanel.Acts {

        private final HalfIn halfIn;

        AtTheDoor(HalfIn halfIn) {
            this.halfIn = halfIn;
        }

        @Override
        public String askNewPasskey() {
            return steps.askNewPasskey(halfIn);
        }

        @Override
        public List<String> keepPasskey(String answer, String label) {
            return steps.keepPasskey(halfIn, answer, label);
        }

        @Override
        public List<String> keepApp(String code) {
            return steps.keepApp(halfIn, code);
        }

        @Override
        public void done(List<String> codes) {
            card.removeAll();
            card.add(
                    new H1(t("factor.done.title")),
                    new RecoveryCodesPanel(
                            codes, t("factor.done.enter"), () -> DoorForm.send(card.getElement(), HalfIn.SET_UP, "")));
        }
    }

    @Override
    public String getPageTitle() {
        return t("factor.title") + " – " + t("app.name");
    }
}
