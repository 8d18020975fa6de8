package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The one path of errors: a refusal is said as it is, a database away too, anything else gets a number to quote. */
@Component
class ErrorHandling implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorHandling.class);

    private final RefusalLog log;

    ErrorHandling(RefusalLog log) {
        this.log = log;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addSessionInitListener(
                        session -> session.getSession().setErrorHandler(error -> show(error.getThrowable())));
    }

    private void show(Throwable thrown) {
        UI ui = UI.getCurrent();
        String where =
                ui == null ? "" : ui.getInternals().getActiveViewLocation().getFirstSegment();
        String sentence = told(thrown, "/" + where);
        if (ui != null) {
            ui.access(() -> Toasts.refused(sentence));
        }
    }

    /**
     * What the person reads; what is not open to them is noted with who it was, as at addresses, and other refusals without.
     *
     * @param where the first segment of the page's address
     */
    String told(Throwable thrown, String where) {
        refusalIn(thrown).ifPresent(refusal -> {
            if (refusal instanceof NotAllowed || refusal instanceof NotFound) {
                log.note(refusal.key(), where);
            } else {
                LOG.info("Refused: {}", refusal.key());
            }
        });
        return sentence(thrown);
    }

    private static Optional<Refusal> refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    /** The words alone; an unexpected error is logged under the number that they give. */
    static String sentence(Throwable thrown) {
        Optional<Refusal> refusal = refusalIn(thrown);
        if (refusal.isPresent()) {
            return t(refusal.get().key(), refusal.get().arguments());
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
