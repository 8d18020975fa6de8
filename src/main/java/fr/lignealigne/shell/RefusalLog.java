package fr.lignealigne.shell;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who was refused what, and where: a person's id, the kind of refusal, the pattern of the address; never a word. */
@Component
class RefusalLog {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

    private final CurrentViewer currentViewer;

    RefusalLog(CurrentViewer currentViewer) {
        this.currentViewer = currentViewer;
    }

    /**
     * Notes a refusal.
     *
     * @param what the kind of refusal
     * @param where the pattern of the address, or its first segment; nothing of what identifies an object
     */
    void note(String what, String where) {
        LOG.info("Refused: {} to {} at {}", what, who(), where);
    }

    private String who() {
        try {
            return currentViewer.get().person().toString();
        } catch (Refusal nobody) {
            return "nobody";
        } catch (RuntimeException away) {
            // Whatever keeps them from being looked up, a refusal stays a refusal.
            return "somebody, who cannot be looked up now";
        }
    }
}
