package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Languages;
import fr.lignealigne.account.NotAllowed;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The language of a page, known before anything is built: the one its reader chose, else the browser's. And our words
 * for Vaadin's connection indicator, with a role, so that it is said aloud and stands in no man's land.
 */
@Component
class FirstWords implements VaadinServiceInitListener {

    private final CurrentViewer currentViewer;
    private final Languages languages;

    FirstWords(CurrentViewer currentViewer, Languages languages) {
        this.currentViewer = currentViewer;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(event -> {
            chosen().ifPresent(event.getUI()::setLocale);
            speak(event.getUI());
        });
        // Read aloud rightly from the first word.
        service.addIndexHtmlRequestListener(page -> page.getDocument()
                .expectFirst("html")
                .attr(
                        "lang",
                        language(
                                chosen().orElseGet(() -> page.getVaadinRequest().getLocale()))));
    }

    private Optional<Locale> chosen() {
        try {
            return languages.of(currentViewer.get());
        } catch (NotAllowed nobodySignedIn) {
            return Optional.empty();
        }
    }

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
