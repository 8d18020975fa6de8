package fr.lignealigne.audit.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.audit.ChainFlaw;
import fr.lignealigne.audit.ChainState;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.util.function.Supplier;

/** Whether the chain of the journal holds, up to where, and when that was checked; a break is said first. */
class ChainPanel extends Composite<Section> {

    private final Supplier<ChainState> checking;

    ChainPanel(ChainState state, Supplier<ChainState> checking) {
        this.checking = checking;
        getContent().addClassName("journal-chain");
        getContent().getElement().setAttribute("aria-label", t("journal.chain"));
        show(state);
    }

    private void show(ChainState state) {
        getContent().removeAll();
        getContent().getClassNames().set("journal-chain-broken", state.flaw() != null);
        Paragraph said = new Paragraph(sentence(state));
        said.addClassName("journal-chain-said");
        said.getElement().setAttribute("role", state.flaw() == null ? "status" : "alert");
        getContent().add(said);
        if (state.position() > 0) {
            Paragraph hash = new Paragraph(new Span(t("journal.chain.hash", state.position()) + " "));
            Code digits = new Code(state.hash());
            hash.add(digits);
            hash.addClassName("journal-chain-hash");
            getContent().add(hash);
        }
        if (state.waiting() > 0) {
            getContent().add(new Paragraph(t("journal.chain.waiting", state.waiting())));
        }
        Button check = new Button(t("journal.chain.check"), event -> show(checking.get()));
        check.setId("check-chain");
        check.setDisableOnClick(true);
        getContent().add(check);
    }

    private static String sentence(ChainState state) {
        Instant at = state.checkedAt();
        if (at == null) {
            return t("journal.chain.never");
        }
        String when = FrenchDates.fullMoment(at, language());
        ChainFlaw flaw = state.flaw();
        return flaw == null
                ? t("journal.chain.holds", state.position(), when)
                : t("journal.chain.flaw." + flaw.name(), state.flawedAt(), when);
    }
}
