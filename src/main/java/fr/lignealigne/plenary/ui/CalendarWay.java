package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plenary.Plenaries;
import fr.lignealigne.timeline.ui.CalendarPart;

/** Leads from the calendar of the procedure to the plenaries. */
@org.springframework.stereotype.Component
class CalendarWay implements CalendarPart {

    private final Plenaries plenaries;

    CalendarWay(Plenaries plenaries) {
        this.plenaries = plenaries;
    }

    @Override
    public boolean isFor(Viewer viewer) {
        return plenaries.mayOpen(viewer);
    }

    @Override
    public Component show() {
        return new Anchor("plenieres", t("plenary.fromCalendar"));
    }
}
