package fr.lignealigne.timeline.ui;

import com.vaadin.flow.component.Component;
import fr.lignealigne.account.Viewer;

/** A way from the calendar of the procedure to what another module keeps beside it. */
public interface CalendarPart {

    boolean isFor(Viewer viewer);

    /** The way, made anew for each page. */
    Component show();
}
