package fr.lignealigne.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import fr.lignealigne.account.DatedSessions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * A session that ends is deaf at once: its open pages are emptied and led to the door. Waiting for their next request
 * would tell whoever was shut out what others write meanwhile.
 */
@Component
class EndedPages implements VaadinServiceInitListener {

    private final Map<String, VaadinSession> open = new ConcurrentHashMap<>();

    EndedPages(DatedSessions sessions) {
        sessions.onEnd(this::close);
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(event -> {
            VaadinSession session = event.getUI().getSession();
            open.put(session.getSession().getId(), session);
        });
        service.getSource().addSessionDestroyListener(event -> open.values().removeIf(event.getSession()::equals));
    }

    private void close(String id) {
        VaadinSession session = open.remove(id);
        if (session != null) {
            session.access(() -> session.getUIs().forEach(ui -> ui.accessSynchronously(() -> lead(ui))));
        }
    }

    /**
     * Nothing is left on the page that could listen. The page itself goes with its session, at its next request: closed
     * now, a request of it that is being answered would break, and one whose channel is still being opened would hear
     * nothing and stay.
     */
    private static void lead(UI ui) {
        ui.getChildren().toList().forEach(child -> child.getElement().removeFromTree());
        ui.getElement().removeAllChildren();
        ui.getPage().setLocation("connexion?fin");
    }
}
