package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.plenary.ParticipantDraft;
import fr.lignealigne.shared.ui.Kept;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Organisation, name and function; an organisation that the portal does not know is typed. */
final class ParticipantFields extends Div {

    private final ComboBox<Chosen> organisation = new ComboBox<>(t("plenary.participant.organisation"));
    private final TextField name = new TextField(t("plenary.participant.name"));
    private final TextField function = new TextField(t("plenary.participant.function"));
    private final String key;
    private List<Kept> kept;

    /** An organisation of the portal, or the name of another. */
    private record Chosen(@Nullable OrganisationSummary known, String name) {}

    ParticipantFields(List<OrganisationSummary> organisations, String key) {
        this.key = key;
        addClassNames("row", "participant-fields");
        organisation.setId("participant-organisation");
        organisation.setItems(
                organisations.stream().map(one -> new Chosen(one, one.name())).toList());
        organisation.setItemLabelGenerator(Chosen::name);
        organisation.setAllowCustomValue(true);
        organisation.addCustomValueSetListener(event -> organisation.setValue(new Chosen(null, event.getDetail())));
        organisation.setHelperText(t("plenary.participant.organisation.help"));
        add(organisation, name, function);
        kept = List.of(Kept.on(name, key + "/name"), Kept.on(function, key + "/function"));
    }

    void show(ParticipantDraft who) {
        organisation.setValue(new Chosen(null, who.organisationName()));
        organisation
                .getListDataView()
                .getItems()
                .filter(one -> one.known() != null && one.known().id().equals(who.organisation()))
                .findFirst()
                .ifPresent(organisation::setValue);
        name.setValue(who.name());
        function.setValue(who.function());
    }

    /** Where the keyboard is when somebody was typed. */
    Component[] person() {
        return new Component[] {name, function};
    }

    ParticipantDraft draft() {
        Chosen chosen = organisation.getValue();
        OrganisationSummary known = chosen == null ? null : chosen.known();
        return new ParticipantDraft(
                known == null ? null : known.id(),
                chosen == null ? "" : chosen.name(),
                name.getValue(),
                function.getValue());
    }

    void done() {
        kept.forEach(Kept::done);
    }

    /** The next of the same organisation can be typed at once. */
    void again() {
        done();
        name.clear();
        function.clear();
        kept = List.of(Kept.on(name, key + "/name"), Kept.on(function, key + "/function"));
        name.focus();
    }
}
