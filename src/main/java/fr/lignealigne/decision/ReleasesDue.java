package fr.lignealigne.decision;

import fr.lignealigne.plan.PlanVersionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Releases at their instant what two people of the cabinet set; with several servers the first one there does. */
@Component
class ReleasesDue {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasesDue.class);

    private final Releasing releasing;

    ReleasesDue(Releasing releasing) {
        this.releasing = releasing;
    }

    /**
     * Each by itself, so that one that cannot be released keeps no other from it. At a fixed rate: what runs with a fixed
     * delay shares one thread, and waits there for mails that go out slowly.
     */
    @Scheduled(fixedRateString = "${portal.release-interval:5s}")
    void release() {
        for (PlanVersionId version : releasing.due()) {
            try {
                releasing.releaseDue(version);
            } catch (RuntimeException kept) {
                LOG.error("The answers on version {} could not be released", version, kept);
            }
        }
    }
}
