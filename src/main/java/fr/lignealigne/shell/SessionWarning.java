package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import fr.lignealigne.shared.ui.BrowserFiles;
import java.time.Duration;

/**
 * Warns two minutes before a session ends, in the browser and without asking the server meanwhile; staying is one
 * button (RGAA 13.1).
 */
@Tag("session-warning")
class SessionWarning extends Component {

    /**
     * The warning on a page that opens now.
     *
     * @param left until the session ends whatever the person does
     */
    SessionWarning(Duration left) {
        set("idle", SessionLimits.IDLE.toSeconds());
        set("left", left.toSeconds());
        getElement().setAttribute("heading", t("session.ends"));
        getElement().setAttribute("idle-text", t("session.idle"));
        getElement().setAttribute("last-text", t("session.last"));
        getElement().setAttribute("stay", t("session.stay"));
        getElement().setAttribute("understood", t("session.understood"));
    }

    private void set(String attribute, long seconds) {
        getElement().setAttribute(attribute, Long.toString(seconds));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule(BrowserFiles.module("session-warning.js"));
    }

    /** That the browser asked is all: the request is the act that keeps the session open. */
    @ClientCallable
    void stay() {}
}
