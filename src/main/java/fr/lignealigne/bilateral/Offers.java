package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Slots offered to an association for one exchange. They are held in the table of bookings, so that nobody else takes
 * them, until one is chosen, the offer is taken back, or its date passes.
 */
@Service
public class Offers {

    private final SlotOfferRepository offers;
    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Bookings bookings;
    private final SlotRules slotRules;
    private final VideoLinks videoLinks;
    private final Arranging arranging;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Offers(
            SlotOfferRepository offers,
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Bookings bookings,
            SlotRules slotRules,
            VideoLinks videoLinks,
            Arranging arranging,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.offers = offers;
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.bookings = bookings;
        this.slotRules = slotRules;
        this.videoLinks = videoLinks;
        this.arranging = arranging;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** The offers whose slots are held now and that this viewer may know, the one that ends first before the others. */
    public List<OfferDetails> open(Viewer viewer) {
        NotAllowed.unless(BilateralAccess.mayOpenTheCalendar(viewer));
        return attempts.read(() -> {
            var names = descriptions.names(viewer);
            return offers.findHeld(clock.instant()).stream()
                    .filter(offer -> names.sight(viewer, offer) == Sight.ALL)
                    .map(offer -> names.details(viewer, offer))
                    .toList();
        });
    }

    /** One whose slots are held now, when the viewer may know it. */
    public Optional<OfferDetails> find(Viewer viewer, OfferId id) {
        return open(viewer).stream().filter(offer -> offer.id().equals(id)).findFirst();
    }

    /** Offers several slots and holds them; refused as a whole when one of them is not free. */
    public OfferId offer(Viewer viewer, OfferDraft draft) {
        return offer(viewer, draft, offer -> {});
    }

    /**
     * The same with what must be written together with the offer. Not to be called inside a transaction, as {@link
     * Arranging#arrange} is not.
     *
     * @param besides done in the same transaction once the slots are held; refusing, it frees them
     */
    public OfferId offer(Viewer viewer, OfferDraft draft, Consumer<OfferId> besides) {
        for (Slot slot : draft.slots()) {
            arranging.prepare(viewer, draft.at(slot));
        }
        Slot[] trying = {draft.slots().getFirst()};
        try {
            return attempts.at(() -> {
                List<Bookable> locked =
                        bookings.lock(draft.at(draft.slots().getFirst()).resources());
                var names = descriptions.names(viewer);
                videoLinks.refuseUnlessOwn(draft.association(), draft.place());
                SlotOffer offer = new SlotOffer(viewer, draft, clock.instant());
                offer.refuseUnlessHeld(clock.instant());
                offers.saveAndFlush(offer);
                for (OfferedSlotRow slot : offer.slots()) {
                    trying[0] = slot.slot();
                    hold(names, locked, offer, slot);
                }
                events.publishEvent(
                        new SlotsOffered(offer.id(), offer.association(), offer.heldUntil(), viewer.person()));
                besides.accept(offer.id());
                return offer.id();
            });
        } catch (NotFree e) {
            MeetingDraft taken = draft.at(trying[0]);
            throw new SlotAlreadyTaken(arranging.clashes(viewer, taken, null), arranging.free(viewer, taken, null));
        }
    }

    private void hold(MeetingDescriptions.Names names, List<Bookable> locked, SlotOffer offer, OfferedSlotRow slot) {
        slotRules.refuseClosedOrFull(names, locked, slot.slot(), new SlotRules.Besides(null, offer.id()));
        slotRules.whyOutside(names, locked, slot.slot(), null);
        bookings.hold(slot.id(), locked, slot.slot(), offer.heldUntil());
    }

    /** What the association says of each slot; said by its lead, and changed as long as the slots are held. */
    public void answer(Viewer viewer, OfferId id, Map<OfferedSlotId, SlotAnswer> answers) {
        attempts.at(() -> {
            SlotOffer offer = answerable(viewer, offers.findById(id.value()).orElseThrow(NotFound::new));
            answers.forEach((slot, answer) -> offer.slot(slot).answer(answer));
            offers.saveAndFlush(offer);
            return id;
        });
    }

    /** Makes the meeting, which is accepted thereby, and frees the other slots. */
    public MeetingId choose(Viewer viewer, OfferedSlotId id) {
        Set<ResourceId> resources = attempts.at(() -> {
            SlotOffer offer = answerable(viewer, offers.findBySlot(id.value()).orElseThrow(NotFound::new));
            return offer.at(offer.slot(id)).resources();
        });
        return attempts.at(() -> {
            List<Bookable> locked = bookings.lock(resources);
            SlotOffer offer = answerable(viewer, offers.findBySlot(id.value()).orElseThrow(NotFound::new));
            OfferedSlotRow slot = offer.slot(id);
            var names = descriptions.names(viewer);
            if (!isPossible(names, locked, offer, slot)) {
                throw new OfferedSlotGone(offer.slots().stream()
                        .filter(other -> isPossible(names, locked, offer, other))
                        .map(OfferedSlotRow::slot)
                        .toList());
            }
            slot.answer(SlotAnswer.YES);
            BilateralMeeting meeting = meetings.saveAndFlush(BilateralMeeting.chosen(offer, slot, clock.instant()));
            offer.chosen(meeting.id());
            offers.saveAndFlush(offer);
            bookings.keep(slot.id(), meeting.id());
            bookings.release(offer.id());
            events.publishEvent(
                    new OfferChosen(offer.id(), meeting.id(), offer.association(), slot.slot(), viewer.person()));
            return meeting.id();
        });
    }

    private boolean isPossible(
            MeetingDescriptions.Names names, List<Bookable> locked, SlotOffer offer, OfferedSlotRow slot) {
        try {
            slotRules.refuseClosedOrFull(names, locked, slot.slot(), new SlotRules.Besides(null, offer.id()));
            return slotRules.away(names, locked, slot.slot()).isEmpty();
        } catch (Refusal closedOrFull) {
            return false;
        }
    }

    /** Takes the offer back and frees its slots. */
    public void withdraw(Viewer viewer, OfferId id) {
        attempts.at(() -> {
            SlotOffer offer = known(viewer, offers.findById(id.value()).orElseThrow(NotFound::new));
            NotAllowed.unless(BilateralAccess.mayConduct(
                    viewer, descriptions.names(viewer).parties(offer)));
            offer.refuseUnlessHeld(clock.instant());
            return withdraw(viewer, offer);
        });
    }

    private OfferId withdraw(Viewer viewer, SlotOffer offer) {
        offer.withdraw();
        offers.saveAndFlush(offer);
        bookings.release(offer.id());
        events.publishEvent(new OfferWithdrawn(offer.id(), offer.association(), viewer.person()));
        return offer.id();
    }

    /** None of its slots suits the association; said by its lead. They are freed. */
    public void decline(Viewer viewer, OfferId id) {
        attempts.at(() ->
                decline(viewer, answerable(viewer, offers.findById(id.value()).orElseThrow(NotFound::new))));
    }

    private OfferId decline(Viewer viewer, SlotOffer offer) {
        offer.decline();
        offers.saveAndFlush(offer);
        bookings.release(offer.id());
        events.publishEvent(new OfferDeclined(offer.id(), offer.association(), offer.offeredBy(), viewer.person()));
        return offer.id();
    }

    /** What it answers is taken back, by whichever side may; one that is over already is left as it is. */
    public void end(Viewer viewer, OfferId id) {
        attempts.at(() -> {
            SlotOffer offer = known(viewer, offers.findById(id.value()).orElseThrow(NotFound::new));
            Parties parties = descriptions.names(viewer).parties(offer);
            NotAllowed.unless(BilateralAccess.mayCancel(viewer, parties));
            if (offer.state() == OfferState.OPEN) {
                return BilateralAccess.mayAnswer(viewer, parties) ? decline(viewer, offer) : withdraw(viewer, offer);
            }
            return id;
        });
    }

    private SlotOffer answerable(Viewer viewer, SlotOffer offer) {
        Parties parties = descriptions.names(viewer).parties(known(viewer, offer));
        NotAllowed.unless(BilateralAccess.mayAnswer(viewer, parties));
        Instant now = clock.instant();
        offer.refuseUnlessHeld(now);
        return offer;
    }

    private SlotOffer known(Viewer viewer, SlotOffer offer) {
        if (descriptions.names(viewer).sight(viewer, offer) != Sight.ALL) {
            throw new NotFound();
        }
        return offer;
    }
}
