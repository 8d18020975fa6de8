package fr.lignealigne.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import fr.lignealigne.account.DatedSessions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * A session that ends is deaf at once: its open pages are led to the door and let go, and with them goes the channel on
 * which they would have heard more. Waiting for their next request would tell whoever was shut out what others write
 * meanwhile.
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
            session.access(() -> List.copyOf(session.getUIs()).forEach(ui -> letGo(session, ui)));
        }
    }

    private static void letGo(VaadinSession session, UI ui) {
        ui.accessSynchronously(() -> {
            ui.getPage().setLocation("connexion?fin");
            ui.close();
            session.removeUI(ui);
        });
    }
}
