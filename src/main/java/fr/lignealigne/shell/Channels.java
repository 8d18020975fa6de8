package fr.lignealigne.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import fr.lignealigne.account.DatedSessions;
import org.springframework.stereotype.Component;

/**
 * A page has a channel from the server where somebody is signed in, and nowhere else. What is open to all has nothing to
 * hear. The page of the sign-in form would hear that the right password threw its session away, load itself anew and break
 * off the way to the second factor.
 */
@Component
class Channels implements VaadinServiceInitListener {

    private final DatedSessions sessions;

    Channels(DatedSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(event -> {
            UI ui = event.getUI();
            open(ui);
            // Begun by nobody, and somebody came in meanwhile by another page of the same session.
            ui.addBeforeEnterListener(entering -> open(ui));
        });
    }

    private void open(UI ui) {
        if (!ui.getPushConfiguration().getPushMode().isEnabled()
                && sessions.datesOf(ui.getSession().getSession().getId()).isPresent()) {
            ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        }
    }
}
