package fr.lignealigne.bilateral;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Secrets;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.timeline.FollowedDate;
import fr.lignealigne.timeline.FollowedDates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar of each person, with the dates of the procedure, read by programs at an address that nobody can guess. What it says is asked anew each
 * time, of the person as they are at that moment; the address ends with their seat.
 */
@Service
@Transactional(readOnly = true)
public class CalendarFeeds {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final FeedTable table;
    private final BilateralMeetings meetings;
    private final InvitationFiles files;
    private final List<FollowedDates> followed;
    private final CurrentViewer viewers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarFeeds(
            FeedTable table,
            BilateralMeetings meetings,
            InvitationFiles files,
            List<FollowedDates> followed,
            CurrentViewer viewers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.meetings = meetings;
        this.files = files;
        this.followed = followed;
        this.viewers = viewers;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this viewer has anything to follow. */
    public boolean mayHave(Viewer viewer) {
        return BilateralAccess.mayOpenTheCalendar(viewer)
                || followed.stream().anyMatch(feature -> feature.areFor(viewer));
    }

    /** Since when the viewer's present address works; empty when they have none. */
    public Optional<Instant> since(Viewer viewer) {
        NotAllowed.unless(mayHave(viewer));
        return table.since(viewer.person(), viewer.organisation());
    }

    /** Makes a new address, which ends the one before; gives its secret, which nobody can be told again. */
    @Transactional
    public String make(Viewer viewer) {
        NotAllowed.unless(mayHave(viewer));
        String secret = Secrets.fresh();
        boolean renewed = table.end(viewer.person());
        table.begin(viewer.person(), viewer.organisation(), Secrets.hash(secret), clock.instant());
        events.publishEvent(new CalendarFeedMade(viewer.person(), renewed));
        return secret;
    }

    /** Ends the address at once. */
    @Transactional
    public void revoke(Viewer viewer) {
        NotAllowed.unless(mayHave(viewer));
        if (table.end(viewer.person())) {
            events.publishEvent(new CalendarFeedRevoked(viewer.person()));
        }
    }

    /** The calendar behind a secret; empty for one that is wrong or over, whatever the reason. */
    public Optional<CalendarFile> read(String secret) {
        return table.holder(Secrets.hash(secret))
                .flatMap(holder -> viewer(holder.person())
                        .filter(viewer -> viewer.organisation().equals(holder.organisation())))
                .filter(this::mayHave)
                .map(this::calendar);
    }

    private Optional<Viewer> viewer(PersonId person) {
        return Optional.ofNullable(viewers.of(Set.of(person)).get(person));
    }

    private CalendarFile calendar(Viewer viewer) {
        List<MeetingDetails> known = BilateralAccess.mayOpenTheCalendar(viewer) ? known(viewer) : List.of();
        boolean ofTheirOwn =
                known.stream().allMatch(meeting -> meeting.association().equals(viewer.organisation()));
        List<FollowedDate> dates = followed.stream()
                .filter(feature -> feature.areFor(viewer))
                .flatMap(feature -> feature.of(viewer).stream())
                .toList();
        return files.feed(known, !ofTheirOwn, dates);
    }

    /** An official follows their own meetings; whoever else, all that they may know. */
    private List<MeetingDetails> known(Viewer viewer) {
        Instant now = clock.instant();
        Set<OfficialId> own = table.officials(viewer.person(), viewer.organisation());
        return meetings.between(viewer, new Slot(now.minus(BACK), now.plus(AHEAD)), null).stream()
                .filter(CalendarEntry.Known.class::isInstance)
                .map(entry -> ((CalendarEntry.Known) entry).meeting())
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .filter(meeting ->
                        own.isEmpty() || meeting.officials().stream().anyMatch(official -> own.contains(official.id())))
                .toList();
    }
}
