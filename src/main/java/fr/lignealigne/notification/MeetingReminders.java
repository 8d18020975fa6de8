package fr.lignealigne.notification;

import fr.lignealigne.bilateral.Convocation;
import fr.lignealigne.bilateral.Convocations;
import fr.lignealigne.bilateral.Invitee;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.MeetingState;
import fr.lignealigne.notice.News;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.shared.Attempts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reminds those invited to a meeting two days before it, once for each time it is set to; officials only of one that the
 * association accepted. Whether it still is so is asked again when the mail leaves. One meeting that fails keeps no other
 * waiting.
 */
@Component
class MeetingReminders {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingReminders.class);

    private static final Duration DISTANCE = Duration.ofDays(2);

    /** Who heard of it just now needs no reminder. */
    private static final Duration HEARD = Duration.ofHours(12);

    private final MeetingReminderQueries queries;
    private final Convocations convocations;
    private final NewsDesk desk;
    private final Attempts attempts;
    private final Clock clock;

    MeetingReminders(
            MeetingReminderQueries queries, Convocations convocations, NewsDesk desk, Attempts attempts, Clock clock) {
        this.queries = queries;
        this.convocations = convocations;
        this.desk = desk;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.reminder-interval:10m}")
    void round() {
        Instant now = clock.instant();
        for (MeetingId meeting : attempts.read(() -> queries.near(now, DISTANCE))) {
            try {
                attempts.at(() -> {
                    remind(meeting, now);
                    return meeting;
                });
            } catch (RuntimeException e) {
                LOG.warn("Those invited to {} were not reminded", meeting, e);
            }
        }
    }

    private void remind(MeetingId id, Instant now) {
        Convocation meeting = convocations.of(id);
        Instant start = meeting.slot().startsAt();
        List<Recipient> reminded = meeting.invitees().stream()
                .filter(invitee -> !invitee.official() || meeting.state() != MeetingState.PROPOSED)
                .filter(invitee -> !queries.isToldSince(id, invitee.person(), now.minus(HEARD)))
                .filter(invitee -> queries.note(id, invitee.person(), start))
                .map(MeetingReminders::recipient)
                .toList();
        if (!reminded.isEmpty()) {
            desk.remind(
                    reminded,
                    News.of(NoticeKind.MEETING_NEAR, "echanges", id.value()).until(start));
        }
    }

    private static Recipient recipient(Invitee invitee) {
        return new Recipient(invitee.person(), invitee.organisation(), invitee.email());
    }
}
