package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one path of errors: a refusal is said as it is, a database away too, anything else gets a number to quote. */
@Component
class ErrorHandling implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorHandling.class);

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(
                        session -> session.getSession().setErrorHandler(error -> show(error.getThrowable())));
    }

    private static void show(Throwable thrown) {
        String sentence = sentence(thrown);
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Toasts.refused(sentence));
        }
    }

    /** What the person reads; an unexpected error is logged under the number they are given. */
    static String sentence(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                LOG.info("Refused: {}", refusal.key());
                return t(refusal.key(), refusal.arguments());
            }
        }
        if (DatabaseAway.isBehind(thrown)) {
            LOG.warn("The database does not answer: {}", thrown.toString());
            return t("error.databaseAway");
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected error {}", number, thrown);
        return t("error.unexpected", number);
    }
}
