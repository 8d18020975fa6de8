package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.shared.ui.FocusKeeper;

/** Which of what the members let each other read is shown. */
class RoomFilters extends Div {

    RoomFilters(RoomAddress address) {
        addClassNames("row", "room-filters");
        Select<Exploitation> form = new Select<>();
        form.setId("form");
        FocusKeeper.name(form, "form");
        form.setLabel(t("collective.filter.form"));
        form.setItems(Exploitation.values());
        form.setEmptySelectionAllowed(true);
        form.setEmptySelectionCaption(t("collective.filter.all"));
        form.setItemLabelGenerator(one -> one == null ? t("collective.filter.all") : t("exploitation", one));
        form.setValue(address.form());
        form.addValueChangeListener(event -> go(address.filtered(event.getValue(), address.sharedOnly())));
        Checkbox sharedOnly = new Checkbox(t("collective.filter.sharedOnly"), address.sharedOnly());
        sharedOnly.setId("shared-only");
        FocusKeeper.name(sharedOnly, "shared-only");
        sharedOnly.addValueChangeListener(event -> go(address.filtered(address.form(), event.getValue())));
        add(form, sharedOnly);
    }

    private static void go(RoomAddress address) {
        UI.getCurrent().navigate(RoomAddress.PATH, address.parameters());
    }
}
