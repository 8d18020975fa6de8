package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.shared.ui.PublicFoot;

/** Who answers for the portal, and what becomes of personal data. */
@Route(value = "mentions", autoLayout = false)
@AnonymousAllowed
class LegalView extends PublicPage {

    LegalView() {
        super("legal", "publisher", "data", "cookies", "rights");
        getContent()
                .add(
                        new Anchor("donnees-personnelles", t("held.notice.title")),
                        new Anchor("stats", t("stats.title")),
                        new PublicFoot());
    }
}
