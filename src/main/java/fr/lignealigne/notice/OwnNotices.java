package fr.lignealigne.notice;

import fr.lignealigne.account.Viewer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own notices, as far as they still stand inside the walls of each. */
@Service
@Transactional(readOnly = true)
public class OwnNotices {

    /** More unread ones than this are not counted. */
    public static final int COUNTED = 100;

    private final NoticeTable table;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OwnNotices(NoticeTable table, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    /** How many are unread, {@value #COUNTED} at most. */
    public int unread(Viewer viewer) {
        return table.unread(viewer, clock.instant(), COUNTED);
    }

    /** The latest first, after the first so many. */
    public List<Notice> list(Viewer viewer, int after, int most) {
        return table.list(viewer, clock.instant(), after, most);
    }

    /** Those that follow this one in the list, whatever has come above it since. */
    public List<Notice> older(Viewer viewer, Notice last, int most) {
        return table.older(viewer, clock.instant(), last, most);
    }

    /** Those among these that the viewer still has. */
    public List<Notice> among(Viewer viewer, Collection<NoticeId> ids) {
        return ids.isEmpty() ? List.of() : table.among(viewer, clock.instant(), ids);
    }

    /** The viewer is where these notices lead: they are read. */
    @Transactional
    public void opened(Viewer viewer, String place) {
        read(viewer, table.unreadAt(viewer, clock.instant(), place));
    }

    /** All that the viewer has now is read. */
    @Transactional
    public void readAll(Viewer viewer) {
        read(viewer, table.unread(viewer, clock.instant()));
    }

    private void read(Viewer viewer, List<UUID> ids) {
        if (!ids.isEmpty()) {
            table.markRead(ids, clock.instant());
            events.publishEvent(new NoticesChanged(Set.of(viewer.person())));
        }
    }
}
