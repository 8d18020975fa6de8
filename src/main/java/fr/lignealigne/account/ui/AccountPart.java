package fr.lignealigne.account.ui;

import com.vaadin.flow.component.Component;
import fr.lignealigne.account.Viewer;

/** A part of the account page that another module brings. */
public interface AccountPart {

    /** What the address of the page ends with to lead there. */
    String anchor();

    String title();

    /** Whether there is anything in it for this one. */
    default boolean isFor(Viewer viewer) {
        return true;
    }

    /** The part for the person in front of it, made anew for each page. */
    Component show();
}
