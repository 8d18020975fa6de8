package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.bilateral.request.AskDraft;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The State names an association, and what it wishes to discuss with it. */
final class AskForm extends Composite<Div> {

    private final RequestServices services;
    private final ComboBox<OrganisationSummary> association = new ComboBox<>(t("bilateral.association"));
    private final AboutFields about = new AboutFields(List.of(), "request.why", RequestDraft.LONGEST);
    private final Kept kept;

    AskForm(RequestServices services, @Nullable OrganisationId wanted) {
        this.services = services;
        getContent().addClassName("request-form");
        association.setItems(services.organisations().associations());
        association.setItemLabelGenerator(OrganisationSummary::shortName);
        association.setId("asked-association");
        association.addValueChangeListener(event -> offer());
        association
                .getListDataView()
                .getItems()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .ifPresent(association::setValue);
        if (association.isEmpty()) {
            offer();
        }
        kept = about.keep(name(association.getValue()));
        association.addValueChangeListener(event -> turn(event.getOldValue(), event.getValue()));
        Button ask = new Button(t("request.ask.do"), event -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.setId("ask-association");
        Paragraph seen = new Paragraph(t("request.ask.seen"));
        seen.addClassNames("soft", "small");
        Div acts = new Div(ask);
        acts.addClassNames("row", "acts");
        getContent().add(association, about, seen, acts);
    }

    /** What the State wished to say to one association must not come back as proposed for another. */
    private void turn(@Nullable OrganisationSummary before, @Nullable OrganisationSummary chosen) {
        String words = name(chosen) + AboutFields.WORDS;
        if (before == null) {
            kept.goAlongTo(words);
        } else {
            kept.turnTo(words);
        }
    }

    private static String name(@Nullable OrganisationSummary chosen) {
        return "request/ask" + (chosen == null ? "" : "/" + chosen.id());
    }

    private void offer() {
        OrganisationSummary chosen = association.getValue();
        if (chosen == null) {
            about.offer(List.of(), "request.ask.choose");
        } else {
            about.offer(services.remarks().toName(services.viewer(), chosen), "request.remarks.none");
        }
    }

    private void ask() {
        OrganisationSummary chosen = association.getValue();
        if (chosen == null) {
            throw new Invalid("bilateral.association.missing");
        }
        var id = services.asking()
                .ask(services.viewer(), new AskDraft(chosen.id(), about.themes(), about.remarks(), about.words()));
        kept.done();
        Toasts.done(t("request.ask.done", chosen.shortName()));
        UI.getCurrent().navigate("echanges/demande/" + id);
    }
}
