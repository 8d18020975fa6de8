package fr.lignealigne.notification;

import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.shared.Attempts;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after the meetings to come while nobody acts on them: who left a seat or lost a role is taken out, who came is
 * invited. One meeting that fails keeps no other waiting.
 */
@Component
class MeetingRounds {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingRounds.class);

    private final MeetingLetterTable table;
    private final MeetingLetters letters;
    private final Attempts attempts;
    private final Clock clock;

    MeetingRounds(MeetingLetterTable table, MeetingLetters letters, Attempts attempts, Clock clock) {
        this.table = table;
        this.letters = letters;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${portal.reminder-interval:10m}")
    void seats() {
        for (MeetingId meeting : attempts.read(() -> table.toCome(clock.instant()))) {
            try {
                attempts.at(() -> {
                    letters.tell(meeting, Occasion.SEATS_CHANGED);
                    return meeting;
                });
            } catch (RuntimeException e) {
                LOG.warn("Those invited to {} were not looked after", meeting, e);
            }
        }
    }
}
