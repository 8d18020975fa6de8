package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.FactorSetup;
import java.util.List;

/** Setting a second factor up: a passkey, or an application that shows codes. */
class FactorSetupPanel extends Div {

    /** What is done with it, at the door or on one's account. */
    interface Acts {

        String askNewPasskey();

        List<String> keepPasskey(String answer, String label);

        List<String> keepApp(String code);

        /** It works; with the recovery codes, or none when there were some. */
        void done(List<String> codes);
    }

    private final Acts acts;

    FactorSetupPanel(Acts acts) {
        this.acts = acts;
        addClassName("factor-setup");
    }

    FactorSetupPanel withPasskey() {
        TextField label = new TextField(t("factor.passkey.label"));
        label.setId("passkey-label");
        label.setMaxLength(60);
        label.setValue(t("factor.passkey.usual"));
        RefusalLine refusal = new RefusalLine();
        PasskeyButton make = PasskeyButton.toMake(
                t("factor.passkey.make"),
                acts::askNewPasskey,
                answer -> refusal.around(() -> acts.done(acts.keepPasskey(answer, label.getValue()))),
                () -> refusal.say(t("factor.passkey.gaveUp")));
        make.setId("make-passkey");
        add(part(t("factor.passkey.title"), t("factor.passkey.explain"), label, refusal, make));
        return this;
    }

    FactorSetupPanel withApp(FactorSetup setup) {
        TextField code = new TextField(t("factor.code"));
        code.setId("app-code");
        codeLike(code);
        RefusalLine refusal = new RefusalLine();
        Button keep = new Button(
                t("factor.app.keep"), event -> refusal.around(() -> acts.done(acts.keepApp(code.getValue()))));
        keep.setId("keep-app");
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickShortcut(Key.ENTER).listenOn(code);
        Code key = new Code(setup.keyInGroups());
        key.setId("app-key");
        Paragraph typed = new Paragraph(t("factor.app.key"));
        typed.addClassName("small");
        add(part(
                t("factor.app.title"),
                t("factor.app.explain"),
                new QrCode(setup.address(), t("factor.app.qr")),
                new Div(typed, key),
                code,
                refusal,
                keep));
        return this;
    }

    /** Six digits, which phones offer to fill in. */
    static void codeLike(TextField code) {
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setMaxLength(7);
    }

    private static Div part(String title, String explain, Component... rest) {
        Div part = new Div(new H2(title), new Paragraph(explain));
        part.addClassName("factor-way");
        part.add(rest);
        return part;
    }
}
