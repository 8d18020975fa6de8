package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Proofs;
import java.util.function.Consumer;

/** Asks for a proof before an act that takes a fresh one; stays open while the act is refused. */
class ProofDialog extends Dialog {

    private final RefusalLine refusal = new RefusalLine();

    ProofDialog(
            Proofs proofs,
            CurrentViewer currentViewer,
            String title,
            String consequence,
            String act,
            Consumer<String> then,
            Component... fields) {
        setHeaderTitle(title);
        Consumer<String> closing = password -> {
            then.accept(password);
            close();
        };
        ProofField proof = new ProofField(proofs, currentViewer, refusal, closing);
        Div form = new Div(fields);
        form.addClassName("narrow-form");
        form.add(proof, refusal);
        add(new Paragraph(consequence), form);
        Button go = new Button(act, event -> {
            refusal.around(() -> proof.prove(closing));
            if (isOpened()) {
                proof.clear();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        proof.submitBy(go);
        getFooter().add(new Button(t("action.cancel"), event -> close()), go);
    }
}
