package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin's connection indicator our words, and a role, so that it is said aloud and stands in no man's land. */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(event -> speak(event.getUI()));
        service.addIndexHtmlRequestListener(page -> page.getDocument()
                .expectFirst("html")
                .attr("lang", language(page.getVaadinRequest().getLocale())));
    }

    /** The page says its language before anything is built, so that it is read aloud rightly from the first word. */
    private static String language(Locale asked) {
        return "en".equals(asked.getLanguage()) ? "en" : "fr";
    }

    private static void speak(UI ui) {
        ui.getPage().executeJs("""
                        const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
                        if (indicator) {
                          indicator.setAttribute('role', 'status');
                          indicator.onlineText = $0;
                          indicator.offlineText = $1;
                          indicator.reconnectingText = $2;
                        }""", t("connection.online"), t("connection.offline"), t("connection.reconnecting"));
    }
}
