package fr.lignealigne.bilateral;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Places meetings in time. Whatever two people do at once, no official, room or association is ever taken twice: the
 * database refuses it, and the one who came second reads {@link SlotAlreadyTaken} with three free slots.
 */
@Service
public class Arranging {

    private final BilateralMeetingRepository meetings;
    private final MeetingDescriptions descriptions;
    private final Bookings bookings;
    private final Clashes clashes;
    private final SlotRules slotRules;
    private final VideoLinks videoLinks;
    private final Organisations organisations;
    private final Gatherings gatherings;
    private final Attempts attempts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Arranging(
            BilateralMeetingRepository meetings,
            MeetingDescriptions descriptions,
            Bookings bookings,
            Clashes clashes,
            SlotRules slotRules,
            VideoLinks videoLinks,
            Organisations organisations,
            Gatherings gatherings,
            Attempts attempts,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.descriptions = descriptions;
        this.bookings = bookings;
        this.clashes = clashes;
        this.slotRules = slotRules;
        this.videoLinks = videoLinks;
        this.organisations = organisations;
        this.gatherings = gatherings;
        this.attempts = attempts;
        this.clock = clock;
        this.events = events;
    }

    /** The associations this viewer may arrange a meeting for. */
    public List<OrganisationSummary> associations(Viewer viewer) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        return organisations.associations().stream()
                .filter(association -> BilateralAccess.mayArrangeFor(viewer, association))
                .toList();
    }

    /** Proposes a meeting to an association; refused when anybody or the room is already taken, or not there. */
    public MeetingId arrange(Viewer viewer, MeetingDraft draft) {
        prepare(viewer, draft);
        return orAlternatives(viewer, () -> draft, null, () -> place(viewer, draft, null));
    }

    /**
     * The same by hand.
     *
     * @param despite why it is placed there though somebody or the room is not there at that time; none to be refused
     */
    public MeetingId arrange(Viewer viewer, MeetingDraft draft, @Nullable String despite) {
        prepare(viewer, draft);
        String why = despite == null ? null : BilateralMeetings.needed(despite);
        return orAlternatives(viewer, () -> draft, null, () -> place(viewer, draft, why));
    }

    /**
     * The same with what must be written together with the meeting. Not to be called inside a transaction: its snapshot
     * would be older than the locks, so that caps and hours were asked of what stood before the wait.
     *
     * @param besides done in the same transaction once the meeting is placed; refusing, it undoes the placing
     */
    public MeetingId arrange(Viewer viewer, MeetingDraft draft, @Nullable String despite, Consumer<MeetingId> besides) {
        prepare(viewer, draft);
        String why = despite == null ? null : BilateralMeetings.needed(despite);
        return orAlternatives(viewer, () -> draft, null, () -> {
            MeetingId meeting = place(viewer, draft, why);
            besides.accept(meeting);
            return meeting;
        });
    }

    private MeetingId place(Viewer viewer, MeetingDraft draft, @Nullable String why) {
        List<Bookable> locked = bookings.lock(draft.resources());
        return place(viewer, descriptions.names(viewer), draft, locked, why);
    }

    /** One of many: what is in its way is said before the database refuses it, since the others go on. */
    MeetingId placeInPlan(Viewer viewer, MeetingDescriptions.Names names, MeetingDraft draft, List<Bookable> locked) {
        return inPlan(viewer, draft, locked, own -> place(viewer, names, draft, own, null));
    }

    /** The same for a meeting that is moved, and has left its place. */
    void takeInPlan(
            Viewer viewer, MeetingDescriptions.Names names, MeetingId meeting, MeetingDraft to, List<Bookable> locked) {
        inPlan(viewer, to, locked, own -> {
            videoLinks.refuseUnlessOwn(to.association(), to.place());
            slotRules.refuseClosedOrFull(names, own, to.slot(), SlotRules.Besides.NOTHING);
            slotRules.whyOutside(names, own, to.slot(), null);
            bookings.take(meeting, own, to.slot());
            return meeting;
        });
    }

    private MeetingId inPlan(
            Viewer viewer, MeetingDraft draft, List<Bookable> locked, Function<List<Bookable>, MeetingId> act) {
        Set<ResourceId> needed = draft.resources();
        List<Bookable> own = locked.stream()
                .filter(resource -> needed.contains(resource.resource()))
                .toList();
        try {
            List<Taken> taken = clashes.of(viewer, draft, null);
            if (!taken.isEmpty()) {
                throw new SlotAlreadyTaken(taken, slotRules.nearest(own, draft.slot(), null, gatherings.apart(viewer)));
            }
            return act.apply(own);
        } catch (NotFree e) {
            throw new SlotAlreadyTaken(List.of(), slotRules.nearest(own, draft.slot(), null, gatherings.apart(viewer)));
        }
    }

    private MeetingId place(
            Viewer viewer,
            MeetingDescriptions.Names names,
            MeetingDraft draft,
            List<Bookable> locked,
            @Nullable String despite) {
        videoLinks.refuseUnlessOwn(draft.association(), draft.place());
        slotRules.refuseClosedOrFull(names, locked, draft.slot(), SlotRules.Besides.NOTHING);
        String why = slotRules.whyOutside(names, locked, draft.slot(), despite);
        BilateralMeeting meeting = meetings.saveAndFlush(new BilateralMeeting(viewer, draft, why, clock.instant()));
        bookings.take(meeting.id(), locked, draft.slot());
        events.publishEvent(new MeetingArranged(meeting.id(), draft.association(), draft.slot(), viewer.person()));
        return meeting.id();
    }

    /** Proposes the same meeting at another time or place, with the reason. */
    public void move(Viewer viewer, MeetingAsRead read, Slot to, Place place, String reason) {
        move(viewer, read, to, place, reason, null);
    }

    /**
     * The same by hand.
     *
     * @param despite why it is placed there though somebody or the room is not there at that time; none to be refused
     */
    public void move(Viewer viewer, MeetingAsRead read, Slot to, Place place, String reason, @Nullable String despite) {
        MeetingId id = read.id();
        String why = BilateralMeetings.needed(reason);
        String outside = despite == null ? null : BilateralMeetings.needed(despite);
        var draft = new AtomicReference<>(attempts.at(() -> {
            BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
            Parties parties = descriptions.names(viewer).parties(meeting);
            if (BilateralAccess.sight(viewer, parties) != Sight.ALL) {
                throw new NotFound();
            }
            NotAllowed.unless(BilateralAccess.mayConduct(viewer, parties));
            read.refuseUnlessStill(meeting);
            return meeting.draftAt(to, place);
        }));
        orAlternatives(viewer, draft::get, id, () -> {
            List<Bookable> locked = bookings.lock(draft.get().resources());
            var names = descriptions.names(viewer);
            BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
            read.refuseUnlessStill(meeting);
            Overtaken.unlessStill(draft, meeting.draftAt(to, place));
            videoLinks.refuseUnlessOwn(meeting.association(), place);
            Slot from = meeting.slot();
            slotRules.refuseClosedOrFull(names, locked, to, new SlotRules.Besides(id, null));
            meeting.move(
                    viewer.organisation(),
                    to,
                    place,
                    why,
                    slotRules.whyOutside(names, locked, to, outside),
                    clock.instant());
            bookings.release(id);
            bookings.take(id, locked, to);
            events.publishEvent(new MeetingMoved(id, meeting.association(), from, to, viewer.person()));
            return id;
        });
    }

    /** What is not free for this draft, told as far as the viewer may know; empty when all is. */
    public List<Taken> clashes(Viewer viewer, MeetingDraft draft, @Nullable MeetingId except) {
        refuseUnlessArranged(viewer, draft, except);
        return attempts.at(() -> clashes.of(viewer, draft, except));
    }

    /** Who of the officials and the room of this draft is not there at its time, as those who arrange say them. */
    public List<String> away(Viewer viewer, MeetingDraft draft, @Nullable MeetingId except) {
        refuseUnlessArranged(viewer, draft, except);
        return attempts.at(
                () -> slotRules.away(descriptions.names(viewer), bookings.look(draft.resources()), draft.slot()));
    }

    /** The three free slots nearest to the draft's, within the hours of its officials and room, and of no gathering. */
    public List<Slot> free(Viewer viewer, MeetingDraft draft, @Nullable MeetingId except) {
        refuseUnlessArranged(viewer, draft, except);
        return attempts.at(() ->
                slotRules.nearest(bookings.look(draft.resources()), draft.slot(), except, gatherings.apart(viewer)));
    }

    /** When an association is free is asked for those one arranges for, and for a meeting of its own that one may know. */
    private void refuseUnlessArranged(Viewer viewer, MeetingDraft draft, @Nullable MeetingId except) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        NotAllowed.unless(BilateralAccess.mayArrangeFor(viewer, organisations.get(draft.association()))
                || except != null && attempts.at(() -> isKnown(viewer, draft, except)));
    }

    private boolean isKnown(Viewer viewer, MeetingDraft draft, MeetingId id) {
        BilateralMeeting meeting = meetings.findById(id.value()).orElseThrow(NotFound::new);
        return meeting.association().equals(draft.association())
                && descriptions.names(viewer).sight(viewer, meeting) == Sight.ALL;
    }

    /** Refuses what this viewer may not arrange; an association has its row from the first time on. */
    void prepare(Viewer viewer, MeetingDraft draft) {
        NotAllowed.unless(BilateralAccess.mayArrange(viewer));
        OrganisationSummary association = organisations.get(draft.association());
        if (association.kind() != OrganisationKind.ASSOCIATION) {
            throw new Invalid("bilateral.notAnAssociation");
        }
        NotAllowed.unless(BilateralAccess.mayArrangeFor(viewer, association));
        ResourceId resource = ResourceId.of(draft.association());
        attempts.at(() -> {
            if (!bookings.knows(resource)) {
                bookings.know(resource, ResourceKind.ASSOCIATION);
            }
            return resource;
        });
    }

    /** Does it, or says in a new transaction what is taken and what is free. */
    private <T> T orAlternatives(
            Viewer viewer, Supplier<MeetingDraft> draft, @Nullable MeetingId except, Supplier<T> act) {
        try {
            return attempts.at(act);
        } catch (NotFree e) {
            throw new SlotAlreadyTaken(clashes(viewer, draft.get(), except), free(viewer, draft.get(), except));
        }
    }
}
