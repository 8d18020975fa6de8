package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FactorKind;
import fr.lignealigne.account.FactorResets;
import fr.lignealigne.account.FactorSetup;
import fr.lignealigne.account.FactorSummary;
import fr.lignealigne.account.Factors;
import fr.lignealigne.account.FactorsHeld;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.Objects;

/** One's own second factors: which there are, when they last served, adding and removing them. */
class FactorsSection extends Div {

    private final Factors factors;
    private final FactorResets resets;
    private final ProofDialogs proofs;
    private final CurrentViewer currentViewer;

    FactorsSection(Factors factors, FactorResets resets, ProofDialogs proofs, CurrentViewer currentViewer) {
        this.factors = factors;
        this.resets = resets;
        this.proofs = proofs;
        this.currentViewer = currentViewer;
        setId("second-facteur");
        addClassName("factors");
        show();
    }

    private void show() {
        removeAll();
        FactorsHeld held = factors.of(currentViewer.get());
        add(new Paragraph(t(
                held.isEmpty()
                        ? "factor.account.none"
                        : held.compulsory() ? "factor.account.must" : "factor.account.may")));
        if (resets.isAskedFor(currentViewer.get())) {
            add(refusal());
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("entries");
        held.factors().forEach(factor -> lines.add(line(factor, held.mayRemove())));
        lines.setVisible(!held.isEmpty());
        Div acts = new Div(
                add("add-passkey", "factor.passkey.add", true),
                add("add-app", held.has(FactorKind.CODE) ? "factor.app.replace" : "factor.app.add", false));
        acts.addClassName("row");
        add(lines, acts);
        if (!held.isEmpty()) {
            add(codes(held.recoveryCodes()));
        }
    }

    private Div refusal() {
        Button refuse = new Button(t("factor.account.refuseReset"), event -> {
            Viewer viewer = currentViewer.get();
            resets.refuse(viewer, viewer.person());
            show();
        });
        Div refusal = new Div(new Paragraph(t("factor.account.resetAsked")), refuse);
        refusal.addClassName("factor-codes");
        return refusal;
    }

    private SeatLine line(FactorSummary factor, boolean mayRemove) {
        String used = factor.lastUsedAt() == null
                ? t("factor.neverUsed")
                : t("factor.lastUsed", FrenchDates.moment(factor.lastUsedAt(), language()));
        SeatLine line = new SeatLine(
                factor.kind() == FactorKind.PASSKEY ? factor.label() : t("factor.app.name"),
                t("factor.added", FrenchDates.moment(factor.addedAt(), language())),
                used);
        return mayRemove ? line.with(t("factor.remove"), () -> proofs.first(() -> remove(factor))) : line;
    }

    private void remove(FactorSummary factor) {
        Confirm.ask(t("factor.remove.title"), t("factor.remove.consequence"), t("factor.remove"), () -> {
            if (factor.kind() == FactorKind.PASSKEY) {
                factors.removePasskey(currentViewer.get(), Objects.requireNonNull(factor.id()));
            } else {
                factors.removeApp(currentViewer.get());
            }
            Toasts.done(t("factor.removed"));
            show();
        });
    }

    private Button add(String id, String words, boolean passkey) {
        Button add = new Button(
                t(words),
                event -> proofs.proved(t(words), password -> {
                    FactorSetup setup = factors.begin(currentViewer.get(), password, AccountView.thisSession());
                    new SetupDialog(t(words), setup, passkey).open();
                }));
        add.setId(id);
        return add;
    }

    private Div codes(int left) {
        Button renew = new Button(
                t("factor.codes.renew"),
                event -> proofs.first(() -> Confirm.ask(
                        t("factor.codes.renew.title"),
                        t("factor.codes.renew.consequence"),
                        t("factor.codes.renew"),
                        () -> new CodesDialog(factors.renewCodes(currentViewer.get())).open())));
        Div codes = new Div(new Paragraph(t("factor.codes.left", left)), renew);
        codes.addClassName("factor-codes");
        return codes;
    }

    /** Shows the codes, this once. */
    private final class CodesDialog extends Dialog {

        CodesDialog(List<String> codes) {
            setHeaderTitle(t("factor.codes.title"));
            setCloseOnOutsideClick(false);
            add(new RecoveryCodesPanel(codes, t("factor.codes.noted"), this::close));
            addOpenedChangeListener(event -> {
                if (!event.isOpened()) {
                    FactorsSection.this.show();
                }
            });
        }
    }

    private final class SetupDialog extends Dialog implements FactorSetupPanel.Acts {

        private final FactorSetup setup;

        SetupDialog(String title, FactorSetup setup, boolean passkey) {
            this.setup = setup;
            setHeaderTitle(title);
            setCloseOnOutsideClick(false);
            FactorSetupPanel panel = new FactorSetupPanel(this);
            add(passkey ? panel.withPasskey() : panel.withApp(setup));
            getFooter().add(new Button(t("action.cancel"), event -> close()));
        }

        @Override
        public String askNewPasskey() {
            return factors.askNewPasskey(currentViewer.get(), setup);
        }

        @Override
        public List<String> keepPasskey(String answer, String label) {
            return factors.keepPasskey(currentViewer.get(), setup, answer, label);
        }

        @Override
        public List<String> keepApp(String code) {
            return factors.keepApp(currentViewer.get(), setup, code);
        }

        @Override
        public void done(List<String> codes) {
            close();
            Toasts.done(t("factor.kept"));
            FactorsSection.this.show();
            if (!codes.isEmpty()) {
                new CodesDialog(codes).open();
            }
        }
    }
}
