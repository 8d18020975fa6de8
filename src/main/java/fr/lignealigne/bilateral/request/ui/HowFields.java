package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.request.MeetingFormat;
import fr.lignealigne.bilateral.request.RequestDraft;
import java.util.function.Consumer;

/** How long, in what way, and by whose clock. */
final class HowFields extends Composite<Div> {

    private final RadioButtonGroup<Integer> minutes = new RadioButtonGroup<>(t("request.minutes"));
    private final RadioButtonGroup<MeetingFormat> format = new RadioButtonGroup<>(t("request.format"));
    private final Select<FrenchZone> zone = new Select<>();

    HowFields() {
        getContent().addClassName("request-fields");
        minutes.setItems(RequestDraft.LENGTHS);
        minutes.setItemLabelGenerator(length -> t("bilateral.minutes", length));
        minutes.addClassName("chips");
        format.setItems(MeetingFormat.values());
        format.setItemLabelGenerator(one -> t("request.format", one));
        format.addClassName("chips");
        zone.setLabel(t("request.zone"));
        zone.setItems(FrenchZone.values());
        zone.setItemLabelGenerator(one -> t("zone", one));
        getContent().add(minutes, format, zone);
    }

    void show(RequestDraft draft) {
        minutes.setValue(draft.minutes());
        format.setValue(draft.format());
        zone.setValue(draft.zone());
    }

    void onChange(Runnable changed, Consumer<FrenchZone> moved) {
        minutes.addValueChangeListener(event -> changed.run());
        format.addValueChangeListener(event -> changed.run());
        zone.addValueChangeListener(event -> {
            moved.accept(zone());
            changed.run();
        });
    }

    int minutes() {
        Integer chosen = minutes.getValue();
        return chosen == null ? RequestDraft.EMPTY.minutes() : chosen;
    }

    MeetingFormat format() {
        MeetingFormat chosen = format.getValue();
        return chosen == null ? RequestDraft.EMPTY.format() : chosen;
    }

    FrenchZone zone() {
        FrenchZone chosen = zone.getValue();
        return chosen == null ? FrenchZone.PARIS : chosen;
    }
}
