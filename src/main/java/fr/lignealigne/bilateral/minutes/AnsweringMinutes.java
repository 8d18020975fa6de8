package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An association answers the minutes that are put before it: its lead agrees, or says point by point what they see otherwise. */
@Service
@Transactional
public class AnsweringMinutes {

    private final MinutesTable table;
    private final MinutesPointTable points;
    private final MinutesDescriptions descriptions;
    private final ChangingMinutes changing;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnsweringMinutes(
            MinutesTable table,
            MinutesPointTable points,
            MinutesDescriptions descriptions,
            ChangingMinutes changing,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.points = points;
        this.descriptions = descriptions;
        this.changing = changing;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Agrees to the text as it was put: with that both have, and it is frozen.
     *
     * @param round of the text that was read
     */
    public void agree(Viewer viewer, MinutesId id, int round) {
        MinutesHead head = put(viewer, id, round);
        MinutesAccess.Standing before = descriptions.standing(head);
        changing.to(before, head.validated(Ending.AGREED, clock.instant()));
        events.publishEvent(new MinutesValidated(
                id, head.meeting(), before.meeting().association(), Ending.AGREED, viewer.person()));
    }

    /**
     * Says what the association sees otherwise; also after the date set, as long as nothing is validated.
     *
     * @param round of the text that was read
     * @param words by point, at most {@value MinutesPoint#LONGEST_OBSERVATION} each; points without any may be left out
     */
    public void observe(Viewer viewer, MinutesId id, int round, Map<MinutesPointId, String> words) {
        MinutesHead head = put(viewer, id, round);
        if (words.values().stream().allMatch(String::isBlank)) {
            throw new Invalid("minutes.observation.missing");
        }
        if (words.values().stream().anyMatch(one -> one.length() > MinutesPoint.LONGEST_OBSERVATION)) {
            throw new Invalid("minutes.tooLong", MinutesPoint.LONGEST_OBSERVATION);
        }
        if (!points.of(id).stream().map(MinutesPoint::id).toList().containsAll(words.keySet())) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        words.forEach((point, said) -> {
            if (!said.isBlank()) {
                points.observe(point, head.round(), said.strip(), now);
            }
        });
        MinutesAccess.Standing before = descriptions.standing(head);
        changing.to(before, head.observed(now));
        events.publishEvent(
                new MinutesObserved(id, head.meeting(), before.meeting().association(), viewer.person()));
    }

    /** Under a lock; whoever may not read them finds none. */
    private MinutesHead put(Viewer viewer, MinutesId id, int round) {
        MinutesHead head = table.hold(id).orElseThrow(NotFound::new);
        MinutesAccess.Standing standing = descriptions.standing(head);
        if (!MinutesAccess.mayRead(viewer, standing) && !MinutesAccess.mayKnowOfRewriting(viewer, standing)) {
            throw new NotFound();
        }
        NotAllowed.unless(MinutesAccess.mayAnswer(viewer, standing.meeting()));
        if (head.state() == MinutesState.VALIDATED) {
            throw new MinutesRefused("minutes.frozen");
        }
        if (head.state() != MinutesState.PUT || head.round() != round) {
            throw new MinutesRefused("minutes.changedMeanwhile");
        }
        return head;
    }
}
