package fr.lignealigne.bilateral;

import fr.lignealigne.account.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slots on offer as the calendar shows them: held, and not yet a meeting. */
@Component
class HeldSlots {

    private final SlotOfferRepository offers;
    private final Clock clock;

    HeldSlots(SlotOfferRepository offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * What is held during that time.
     *
     * @param viewer who looks
     */
    Held during(Viewer viewer, MeetingDescriptions.Names names, Slot period) {
        return new Held(viewer, names, period, offers.findHeld(clock.instant()));
    }

    /** The offers whose slots are held, read once for many resources. */
    record Held(Viewer viewer, MeetingDescriptions.Names names, Slot period, List<SlotOffer> offers) {

        /** @param of an official or a room to look at alone */
        List<CalendarEntry> entries(@Nullable ResourceId of) {
            return taking(of)
                    .filter(offer -> names.sight(viewer, offer) == Sight.ALL)
                    .map(offer -> names.details(viewer, offer))
                    .<CalendarEntry>mapMulti((offer, each) -> offer.slots().stream()
                            .map(OfferedSlot::slot)
                            .filter(slot -> slot.overlaps(period))
                            .forEach(slot -> each.accept(new CalendarEntry.Held(offer, slot))))
                    .toList();
        }

        /** When an official or a room is held by what the viewer may not know. */
        List<Slot> busy(ResourceId of) {
            return taking(of)
                    .filter(offer -> names.sight(viewer, offer) == Sight.BUSY)
                    .flatMap(offer -> offer.slots().stream().map(OfferedSlotRow::slot))
                    .filter(slot -> slot.overlaps(period))
                    .toList();
        }

        private Stream<SlotOffer> taking(@Nullable ResourceId resource) {
            return offers.stream()
                    .filter(offer -> resource == null
                            || offer.at(offer.slots().getFirst()).resources().contains(resource));
        }
    }
}
