package fr.lignealigne.collective;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's reminders to member associations: written once, sent to each one's leads, with a trace. */
@Service
@Transactional(readOnly = true)
public class Reminders {

    /** Of the words, in characters. */
    public static final int LONGEST = 2_000;

    private final CollectiveQueries queries;
    private final Voices voices;
    private final Versions versions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reminders(
            CollectiveQueries queries,
            Voices voices,
            Versions versions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.voices = voices;
        this.versions = versions;
        this.clock = clock;
        this.events = events;
    }

    /** The reminders of a version, the latest first. */
    public List<ReminderDetails> list(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(CollectiveAccess.mayCoordinate(viewer));
        versions.get(viewer, version);
        return queries.reminders(version);
    }

    /**
     * Reminds member associations of a version.
     *
     * @param again whether those who were reminded today are reminded once more; else the whole act is refused
     */
    @Transactional
    public void remind(
            Viewer viewer, PlanVersionId version, Set<OrganisationId> associations, String words, boolean again) {
        NotAllowed.unless(CollectiveAccess.mayCoordinate(viewer));
        versions.get(viewer, version);
        String said = checked(words);
        if (associations.isEmpty()) {
            throw new Invalid("collective.reminder.nobody");
        }
        Set<OrganisationId> members =
                voices.members(viewer).stream().map(OrganisationSummary::id).collect(Collectors.toSet());
        if (!members.containsAll(associations)) {
            throw new NotFound();
        }
        Instant now = clock.instant();
        LocalDate today = now.atZone(Clocks.PARIS).toLocalDate();
        Map<OrganisationId, Integer> before = queries.remindersOn(today, version, associations);
        if (!again && !before.isEmpty()) {
            throw new RemindedToday(before.size());
        }
        UUID reminder = queries.insertReminder(viewer, version, associations, said, now, today, before);
        events.publishEvent(new MembersReminded(reminder, version, associations));
    }

    /** What a reminder says, or the sentence that refuses it. */
    public static String checked(String words) {
        String said = words.strip();
        if (said.isEmpty()) {
            throw new Invalid("collective.reminder.empty");
        }
        if (said.length() > LONGEST) {
            throw new Invalid("collective.reminder.tooLong", LONGEST);
        }
        return said;
    }
}
