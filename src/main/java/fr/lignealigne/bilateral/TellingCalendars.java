package fr.lignealigne.bilateral;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets open pages hear of what becomes of meetings and offers. */
@Component
class TellingCalendars {

    private final BilateralMeetingRepository meetings;
    private final SlotOfferRepository offers;
    private final MeetingDescriptions descriptions;
    private final ApplicationEventPublisher events;

    TellingCalendars(
            BilateralMeetingRepository meetings,
            SlotOfferRepository offers,
            MeetingDescriptions descriptions,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.offers = offers;
        this.descriptions = descriptions;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingEvent event) {
        meetings.findById(event.meeting().value()).ifPresent(meeting -> {
            if (event instanceof OtherTimeProposed) {
                events.publishEvent(CalendarChanged.wished(
                        descriptions.parties(meeting.association(), meeting.arranger(), meeting.officials())));
                return;
            }
            Set<OfficialId> before = event instanceof OfficialsReplaced replaced ? replaced.before() : Set.of();
            events.publishEvent(CalendarChanged.of(Stream.of(meeting.officials(), before)
                    .map(officials -> descriptions.parties(meeting.association(), meeting.arranger(), officials))
                    .toList()));
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OfferEvent event) {
        offers.findById(event.offer().value())
                .map(offer -> descriptions.parties(offer.association(), offer.offerer(), offer.officials()))
                .ifPresent(parties -> events.publishEvent(CalendarChanged.of(List.of(parties))));
    }
}
