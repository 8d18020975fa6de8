package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lignealigne.synopsis.ui.Consultations.Consulted;
import java.util.List;
import java.util.function.Consumer;

/** Which consultation a page shows. */
public class VersionChoice extends Select<Consulted> {

    public VersionChoice(List<Consulted> consulted, Consulted shown, Consumer<Consulted> onChoice) {
        setAriaLabel(t("synopsis.version"));
        addClassName("version-select");
        setItems(consulted);
        setRenderer(new ComponentRenderer<>(one ->
                sentence(one.version().label() + " – " + quoted(one.version().planTitle()))));
        setValue(shown);
        addValueChangeListener(event -> onChoice.accept(event.getValue()));
    }
}
