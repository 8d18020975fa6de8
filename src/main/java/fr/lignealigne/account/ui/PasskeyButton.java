package fr.lignealigne.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import fr.lignealigne.shared.ui.BrowserFiles;

/** Asks the browser to make a passkey or to show one, and hands on what it answers. */
class PasskeyButton extends Button {

    private static final String MAKE = "return window.portalPasskeys.make($0)";
    private static final String SHOW = "return window.portalPasskeys.show($0)";

    private PasskeyButton(
            String text,
            String script,
            SerializableSupplier<String> asked,
            SerializableConsumer<String> answered,
            Runnable gaveUp) {
        super(text);
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(event -> ask(script, asked.get(), answered, gaveUp));
    }

    static PasskeyButton toMake(
            String text, SerializableSupplier<String> asked, SerializableConsumer<String> answered, Runnable gaveUp) {
        return new PasskeyButton(text, MAKE, asked, answered, gaveUp);
    }

    static PasskeyButton toShow(
            String text, SerializableSupplier<String> asked, SerializableConsumer<String> answered, Runnable gaveUp) {
        return new PasskeyButton(text, SHOW, asked, answered, gaveUp);
    }

    private void ask(String script, String json, SerializableConsumer<String> answered, Runnable gaveUp) {
        getElement().executeJs(script, json).then(String.class, answered, refusedByTheBrowser -> gaveUp.run());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule(BrowserFiles.module("passkeys.js"));
    }
}
