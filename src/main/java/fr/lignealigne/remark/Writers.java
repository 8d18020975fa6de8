package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.PersonMoved;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.node.ThisNode;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Who writes where at this moment, told to colleagues alone. It is true for a minute, so it is kept nowhere but in the
 * memory of each node, which tells the others.
 */
@Service
public class Writers {

    private static final Logger LOG = LoggerFactory.getLogger(Writers.class);

    /** After the last key, nothing is said any more. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    /** So often the other nodes hear that somebody still writes: well before they would take it for silence. */
    private static final Duration TOLD_AGAIN = Duration.ofSeconds(20);

    private record Writing(
            PersonId person,
            OrganisationId association,
            String function,
            WrittenPlace place,
            Instant lastKey,
            Instant toldElsewhere) {

        Writing stillAt(Instant key, Instant told) {
            return new Writing(person, association, function, place, key, told);
        }
    }

    private final Map<UUID, Writing> byForm = new ConcurrentHashMap<>();
    private final Clock clock;
    private final ThisNode node;
    private final ApplicationEventPublisher events;

    Writers(Clock clock, ThisNode node, ApplicationEventPublisher events) {
        this.clock = clock;
        this.node = node;
        this.events = events;
    }

    /**
     * The viewer opened a form there, or pressed a key in it.
     *
     * @param form names the open form, for as long as it is open
     */
    public void wrote(Viewer viewer, UUID form, WrittenPlace place) {
        NotAllowed.unless(RemarkAccess.mayWrite(viewer));
        Instant now = clock.instant();
        Writing before = byForm.get(form);
        if (before == null || isSilent(before) || !before.place().equals(place)) {
            Writing begun = new Writing(viewer.person(), viewer.organisation(), viewer.function(), place, now, now);
            byForm.put(form, begun);
            tellElsewhere(form, begun, place);
            tell(begun);
        } else if (before.toldElsewhere().plus(TOLD_AGAIN).isBefore(now)) {
            byForm.put(form, before.stillAt(now, now));
            tellElsewhere(form, before, place);
        } else {
            byForm.put(form, before.stillAt(now, before.toldElsewhere()));
        }
    }

    /** The same on another node; told here to the pages of this one when it is news to them. */
    void hear(Wrote wrote, WrittenPlace place, String function) {
        Instant now = clock.instant();
        Writing writing = new Writing(wrote.person(), wrote.association(), function, place, now, now);
        Writing before = byForm.put(wrote.form(), writing);
        if (before == null || isSilent(before) || !before.place().equals(place)) {
            tell(writing);
        }
    }

    /** The form was closed on another node, or whoever wrote in it left. */
    void forget(UUID form) {
        Writing last = byForm.remove(form);
        if (last != null) {
            tell(last);
        }
    }

    /** The form was closed, or its page. */
    public void ceased(UUID form) {
        Writing last = byForm.remove(form);
        if (last != null) {
            tellElsewhere(form, last, null);
            tell(last);
        }
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

    private void tell(Writing writing) {
        events.publishEvent(new WritersChanged(writing.place().version(), writing.association()));
    }

    private void tellElsewhere(UUID form, Writing writing, @Nullable WrittenPlace place) {
        if (node.isOneOfSeveral()) {
            try {
                events.publishEvent(new Wrote(form, writing.person(), writing.association(), place));
            } catch (RuntimeException away) {
                // Nobody is kept from writing by it, and it is told again.
                LOG.info("The other nodes are not told who writes for now");
            }
        }
    }
}
