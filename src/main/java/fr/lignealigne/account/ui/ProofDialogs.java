package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Proofs;
import fr.lignealigne.account.Viewer;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Asks for a fresh proof before what takes one. */
@Service
public class ProofDialogs {

    private final Proofs proofs;
    private final CurrentViewer currentViewer;

    ProofDialogs(Proofs proofs, CurrentViewer currentViewer) {
        this.proofs = proofs;
        this.currentViewer = currentViewer;
    }

    /** Does at once what cannot be undone, or first asks who has a second factor to show it. */
    public void first(Runnable act) {
        if (proofs.isAsked(currentViewer.get())) {
            ask(t("factor.proof.title"), t("factor.proof.lead"), t("factor.proof.act"), password -> act.run());
        } else {
            act.run();
        }
    }

    /** Asks for whichever proof the viewer can give, the password of who has no second factor too. */
    public void proved(String title, Consumer<String> then) {
        Viewer viewer = currentViewer.get();
        if (proofs.isAsked(viewer) || proofs.held(viewer).isEmpty()) {
            ask(title, t("factor.proof.lead"), t("factor.proof.act"), then);
        } else {
            then.accept("");
        }
    }

    /** Asks for the proof in a window of its own, with these fields before it. */
    public void ask(String title, String consequence, String act, Consumer<String> then, Component... fields) {
        new ProofDialog(proofs, currentViewer, title, consequence, act, then, fields).open();
    }
}
