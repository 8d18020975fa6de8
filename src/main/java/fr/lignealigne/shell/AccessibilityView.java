package fr.lignealigne.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What was checked for accessibility, and what was not. */
@Route(value = "accessibilite", autoLayout = false)
@AnonymousAllowed
class AccessibilityView extends PublicPage {

    AccessibilityView() {
        super("accessibility", "state", "checked", "unchecked", "help");
    }
}
