package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import fr.lignealigne.decision.ui.ArbitrationServices.Consulted;
import java.util.List;
import java.util.function.Consumer;

/** Which consultation a page shows. */
class VersionChoice extends Select<Consulted> {

    VersionChoice(List<Consulted> consulted, Consulted shown, Consumer<Consulted> onChoice) {
        setAriaLabel(t("decision.version"));
        addClassName("version-select");
        setItems(consulted);
        setItemLabelGenerator(
                one -> one.version().label() + " – " + one.version().planTitle());
        setValue(shown);
        addValueChangeListener(event -> onChoice.accept(event.getValue()));
    }
}
