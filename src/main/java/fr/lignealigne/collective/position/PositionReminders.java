package fr.lignealigne.collective.position;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.RemindedToday;
import fr.lignealigne.collective.ReminderDetails;
import fr.lignealigne.collective.Reminders;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's reminders to those who said nothing of a position yet: written once, sent to each, with a trace. */
@Service
@Transactional(readOnly = true)
public class PositionReminders {

    private final JointPositionRepository repository;
    private final PositionAnswers answers;
    private final ReminderQueries queries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PositionReminders(
            JointPositionRepository repository,
            PositionAnswers answers,
            ReminderQueries queries,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.answers = answers;
        this.queries = queries;
        this.clock = clock;
        this.events = events;
    }

    /** The reminders of a position, the latest first. */
    public List<ReminderDetails> list(Viewer viewer, PositionId id) {
        requireCoordinator(viewer);
        return queries.of(id);
    }

    /** The latest that was sent to the viewer's own association: a lead may have missed the mail, or asked for none. */
    public Optional<ReminderDetails> toOwn(Viewer viewer, PositionId id) {
        if (!PositionAccess.mayRead(viewer)) {
            throw new NotFound();
        }
        NotAllowed.unless(PositionAccess.mayReadOwnReminder(viewer));
        return queries.latestTo(viewer.organisation(), id);
    }

    /** The associations that have a lead to be reached. */
    public Set<OrganisationId> led(Viewer viewer) {
        requireCoordinator(viewer);
        return queries.led();
    }

    /**
     * Reminds member associations that said nothing of the text as it is.
     *
     * @param again whether those who were reminded today are reminded once more; else the whole act is refused
     */
    @Transactional
    public void remind(Viewer viewer, PositionId id, Set<OrganisationId> associations, String words, boolean again) {
        requireCoordinator(viewer);
        String said = Reminders.checked(words);
        if (associations.isEmpty()) {
            throw new Invalid("collective.reminder.nobody");
        }
        JointPosition position = repository.lock(id.value()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        position.requireTakingAnswers(now);
        Map<OrganisationId, PositionSeat> seats = answers.seats(id, position.textNumber()).stream()
                .collect(Collectors.toMap(PositionSeat::organisation, seat -> seat));
        if (!seats.keySet().containsAll(associations)) {
            throw new NotFound();
        }
        List<String> spoke = seats.values().stream()
                .filter(seat -> associations.contains(seat.organisation()) && seat.hasSpoken())
                .map(PositionSeat::name)
                .sorted()
                .toList();
        if (!spoke.isEmpty()) {
            throw new PositionRefused("position.reminder.spoke", String.join(", ", spoke), spoke.size());
        }
        LocalDate today = now.atZone(Clocks.PARIS).toLocalDate();
        Map<OrganisationId, Integer> before = queries.on(today, id, associations);
        if (!again && !before.isEmpty()) {
            throw new RemindedToday(before.size());
        }
        queries.add(viewer, id, associations, said, now, today, before);
        events.publishEvent(new SignatoriesReminded(id, associations));
        events.publishEvent(position.changed());
    }

    private static void requireCoordinator(Viewer viewer) {
        if (!PositionAccess.mayRead(viewer)) {
            throw new NotFound();
        }
        NotAllowed.unless(PositionAccess.mayRemind(viewer));
    }
}
