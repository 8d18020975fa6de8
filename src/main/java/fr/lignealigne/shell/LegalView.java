package fr.lignealigne.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Who answers for the portal, and what becomes of personal data. */
@Route(value = "mentions", autoLayout = false)
@AnonymousAllowed
class LegalView extends PublicPage {

    LegalView() {
        super("legal", "publisher", "data", "cookies", "rights");
    }
}
