package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One association and officials of the State, at one place and time. */
@Entity
class BilateralMeeting {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID associationId;
    private String subject;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable UUID roomId;
    private @Nullable String videoLink;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PROPOSED;

    private UUID arrangedBy;
    private UUID arrangerId;
    private Instant arrangedAt;

    /** RFC 5545, 3.8.7.4: raised each time those invited must change their calendars. */
    private int sequence;

    private @Nullable UUID cancellerId;
    private @Nullable String cancelReason;

    /** Why it was placed by hand outside the hours of those it takes. */
    private @Nullable String despite;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_official", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "official_id")
    @BatchSize(size = 100)
    private Set<UUID> officials = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_move", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<MoveRow> moves = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected BilateralMeeting() {}

    @SuppressWarnings("NullAway.Init")
    BilateralMeeting(Viewer arranger, MeetingDraft draft, @Nullable String despite, Instant now) {
        this.id = UUID.randomUUID();
        this.arrangedBy = arranger.person().value();
        this.arrangerId = arranger.organisation().value();
        this.despite = despite;
        begin(draft, now);
    }

    /** The meeting of an offered slot, which the association accepts by choosing it. */
    static BilateralMeeting chosen(SlotOffer offer, OfferedSlotRow slot, Instant now) {
        BilateralMeeting meeting = new BilateralMeeting();
        meeting.id = UUID.randomUUID();
        meeting.begin(offer.at(slot), now);
        meeting.arrangedBy = offer.offeredBy().value();
        meeting.arrangerId = offer.offerer().value();
        meeting.state = MeetingState.ACCEPTED;
        return meeting;
    }

    private void begin(MeetingDraft draft, Instant now) {
        associationId = draft.association().value();
        subject = draft.subject();
        startsAt = draft.slot().startsAt();
        endsAt = draft.slot().endsAt();
        arrangedAt = now;
        draft.officials().forEach(official -> officials.add(official.value()));
        takePlace(draft.place());
    }

    private void takePlace(Place place) {
        switch (place) {
            case Place.InRoom(RoomId room) -> {
                roomId = room.value();
                videoLink = null;
            }
            case Place.ByVideo(String link) -> {
                roomId = null;
                videoLink = link;
            }
        }
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    OrganisationId association() {
        return new OrganisationId(associationId);
    }

    OrganisationId arranger() {
        return new OrganisationId(arrangerId);
    }

    PersonId arrangedBy() {
        return new PersonId(arrangedBy);
    }

    Slot slot() {
        return new Slot(startsAt, endsAt);
    }

    Place place() {
        return videoLink == null
                ? new Place.InRoom(new RoomId(Objects.requireNonNull(roomId)))
                : new Place.ByVideo(videoLink);
    }

    Set<OfficialId> officials() {
        return officials.stream().map(OfficialId::new).collect(Collectors.toSet());
    }

    MeetingState state() {
        return state;
    }

    String subject() {
        return subject;
    }

    int sequence() {
        return sequence;
    }

    @Nullable
    OrganisationId canceller() {
        return cancellerId == null ? null : new OrganisationId(cancellerId);
    }

    @Nullable
    String cancelReason() {
        return cancelReason;
    }

    /** Whether whoever placed it knew that it is outside somebody's hours, and said why. */
    boolean isOutsideKnowingly() {
        return despite != null;
    }

    List<MoveRow> moves() {
        return moves;
    }

    /** The same meeting elsewhere or at another time, as a draft to place. */
    MeetingDraft draftAt(Slot slot, Place place) {
        return new MeetingDraft(association(), officials(), place, slot, subject);
    }

    void accept() {
        unless(state == MeetingState.PROPOSED, "bilateral.notProposed");
        state = MeetingState.ACCEPTED;
    }

    void decline(OrganisationId by, String reason) {
        unless(state == MeetingState.PROPOSED, "bilateral.notProposed");
        close(by, reason);
    }

    void confirm() {
        unless(state == MeetingState.ACCEPTED, "bilateral.notAccepted");
        state = MeetingState.CONFIRMED;
    }

    /** A new slot is a new proposal: the association is asked again. */
    void move(OrganisationId by, Slot to, Place place, String reason, @Nullable String despite, Instant now) {
        unless(state.open(), "bilateral.closed");
        unless(!to.equals(slot()) || !place.equals(place()), "bilateral.sameSlot");
        moves.add(new MoveRow(startsAt, endsAt, reason, now, by.value()));
        startsAt = to.startsAt();
        endsAt = to.endsAt();
        takePlace(place);
        this.despite = despite;
        state = MeetingState.PROPOSED;
        sequence++;
    }

    /** Neither time nor place is another: the sequence stays, and so does the association's answer. */
    void replaceOfficials(Set<OfficialId> others) {
        unless(state.open(), "bilateral.closed");
        unless(!others.equals(officials()), "bilateral.sameOfficials");
        Set<UUID> now = others.stream().map(OfficialId::value).collect(Collectors.toSet());
        officials.retainAll(now);
        officials.addAll(now);
    }

    void cancel(OrganisationId by, String reason) {
        unless(state.open(), "bilateral.closed");
        close(by, reason);
    }

    private void close(OrganisationId by, String reason) {
        state = MeetingState.CANCELLED;
        cancellerId = by.value();
        cancelReason = reason;
        sequence++;
    }

    void markHeld(Instant now) {
        mark(MeetingState.HELD, now);
    }

    void markNoShow(Instant now) {
        mark(MeetingState.NO_SHOW, now);
    }

    private void mark(MeetingState outcome, Instant now) {
        unless(state.open(), "bilateral.closed");
        unless(!startsAt.isAfter(now), "bilateral.notBegun");
        state = outcome;
    }

    private static void unless(boolean fits, String sentence) {
        if (!fits) {
            throw new Invalid(sentence);
        }
    }
}
