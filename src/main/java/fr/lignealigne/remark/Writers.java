package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.PersonMoved;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Who writes where at this moment, told to colleagues alone. It is true for a minute, so it is kept nowhere but in the
 * memory of this node.
 */
@Service
public class Writers {

    /** After the last key, nothing is said any more. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private record Writing(
            PersonId person, OrganisationId association, String function, WrittenPlace place, Instant lastKey) {}

    private final Map<UUID, Writing> byForm = new ConcurrentHashMap<>();
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Writers(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    /**
     * The viewer opened a form there, or pressed a key in it.
     *
     * @param form names the open form, for as long as it is open
     */
    public void wrote(Viewer viewer, UUID form, WrittenPlace place) {
        NotAllowed.unless(RemarkAccess.mayWrite(viewer));
        Writing now = new Writing(viewer.person(), viewer.organisation(), viewer.function(), place, clock.instant());
        Writing before = byForm.put(form, now);
        if (before == null || isSilent(before) || !before.place().equals(place)) {
            tell(now);
        }
    }

    /** The form was closed, or its page. */
    public void ceased(UUID form) {
        tell(byForm.remove(form));
    }

    /** Which colleagues of the viewer write on a version, and where; the viewer is not among them. */
    public List<Writer> colleagues(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(TeamAccess.mayKnowWork(viewer, viewer.organisation()));
        return byForm.values().stream()
                .filter(writing -> writing.place().version().equals(version)
                        && TeamAccess.mayKnowWork(viewer, writing.association())
                        && !writing.person().equals(viewer.person())
                        && !isSilent(writing))
                .map(writing -> new Writer(writing.function(), writing.place()))
                .distinct()
                .sorted(Comparator.comparing((Writer writer) -> writer.place().firstLine())
                        .thenComparing(Writer::function))
                .toList();
    }

    private boolean isSilent(Writing writing) {
        return writing.lastKey().plus(SILENCE).isBefore(clock.instant());
    }

    /** Whoever left the association writes there no longer. */
    @EventListener
    void on(PersonMoved moved) {
        byForm.forEach((form, writing) -> {
            if (writing.person().equals(moved.person())) {
                ceased(form);
            }
        });
    }

    @Scheduled(fixedDelayString = "PT5S")
    void forgetSilent() {
        byForm.forEach((form, writing) -> {
            if (isSilent(writing) && byForm.remove(form, writing)) {
                tell(writing);
            }
        });
    }

    private void tell(@Nullable Writing writing) {
        if (writing != null) {
            events.publishEvent(new WritersChanged(writing.place().version(), writing.association()));
        }
    }
}
