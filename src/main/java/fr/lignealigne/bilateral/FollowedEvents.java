package fr.lignealigne.bilateral;

import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.OneLine;
import fr.lignealigne.shared.Words;
import fr.lignealigne.timeline.FollowedDate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The dates of the procedure as events of a feed (RFC 5545): whole days block nobody's time, hours do. */
@Component
class FollowedEvents {

    private final String portal;
    private final Clock clock;

    FollowedEvents(@Value("${portal.base-url}") String portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    VEvent of(FollowedDate date) {
        VEvent event = new VEvent(false);
        event.add(new Uid(date.id() + "@ligne-a-ligne"));
        event.add(new Sequence(date.sequence()));
        event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        when(event, date.when());
        event.add(new Status(date.tentative() ? Status.VALUE_TENTATIVE : Status.VALUE_CONFIRMED));
        event.add(new Summary(OneLine.shortened(date.name())));
        event.add(new Description(Words.say(Locale.FRENCH, "feed.more") + "\n" + portal + "/" + date.address()));
        if (!date.place().isEmpty()) {
            event.add(new Location(OneLine.shortened(date.place())));
        }
        return event;
    }

    private static void when(VEvent event, FollowedDate.When when) {
        switch (when) {
            case FollowedDate.When.Days days -> {
                event.add(new DtStart<>(days.first()));
                // The end is the day after (RFC 5545, 3.6.1).
                event.add(new DtEnd<>(days.last().plusDays(1)));
                event.add(transparent());
            }
            case FollowedDate.When.Hours hours -> {
                event.add(new DtStart<>(hours.startsAt().atZone(Clocks.PARIS)));
                if (hours.endsAt() == null) {
                    event.add(transparent());
                } else {
                    event.add(new DtEnd<>(hours.endsAt().atZone(Clocks.PARIS)));
                }
            }
        }
    }

    private static Transp transparent() {
        return ImmutableTransp.TRANSPARENT;
    }
}
