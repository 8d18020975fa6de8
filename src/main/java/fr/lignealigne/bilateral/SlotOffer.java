package fr.lignealigne.bilateral;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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

/** Several slots offered to one association for one exchange, until a moment. */
@Entity
class SlotOffer {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID associationId;
    private String subject;
    private @Nullable UUID roomId;
    private @Nullable String videoLink;

    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.OPEN;

    private UUID offeredBy;
    private UUID offererId;
    private Instant offeredAt;
    private Instant heldUntil;
    private @Nullable UUID meetingId;

    @ElementCollection
    @CollectionTable(name = "slot_offer_official", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "official_id")
    @BatchSize(size = 100)
    private Set<UUID> officials = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "offer_id", nullable = false)
    @OrderBy("startsAt")
    @BatchSize(size = 100)
    private List<OfferedSlotRow> slots = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected SlotOffer() {}

    SlotOffer(Viewer offerer, OfferDraft draft, Instant now) {
        this.id = UUID.randomUUID();
        this.associationId = draft.association().value();
        this.subject = draft.at(draft.slots().getFirst()).subject();
        this.offeredBy = offerer.person().value();
        this.offererId = offerer.organisation().value();
        this.offeredAt = now;
        this.heldUntil = draft.until();
        draft.officials().forEach(official -> officials.add(official.value()));
        draft.slots().forEach(slot -> slots.add(new OfferedSlotRow(slot)));
        switch (draft.place()) {
            case Place.InRoom(RoomId room) -> roomId = room.value();
            case Place.ByVideo(String link) -> videoLink = link;
        }
    }

    OfferId id() {
        return new OfferId(id);
    }

    OrganisationId association() {
        return new OrganisationId(associationId);
    }

    OrganisationId offerer() {
        return new OrganisationId(offererId);
    }

    PersonId offeredBy() {
        return new PersonId(offeredBy);
    }

    Set<OfficialId> officials() {
        return officials.stream().map(OfficialId::new).collect(Collectors.toSet());
    }

    String subject() {
        return subject;
    }

    Instant heldUntil() {
        return heldUntil;
    }

    List<OfferedSlotRow> slots() {
        return slots;
    }

    OfferedSlotRow slot(OfferedSlotId wanted) {
        return slots.stream()
                .filter(slot -> slot.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Place place() {
        return videoLink == null
                ? new Place.InRoom(new RoomId(Objects.requireNonNull(roomId)))
                : new Place.ByVideo(videoLink);
    }

    @Nullable
    RoomId room() {
        return roomId == null ? null : new RoomId(roomId);
    }

    MeetingDraft at(OfferedSlotRow slot) {
        return new MeetingDraft(association(), officials(), place(), slot.slot(), subject);
    }

    /** Whether its slots are held at that moment. */
    boolean holds(Instant now) {
        return state == OfferState.OPEN && heldUntil.isAfter(now);
    }

    /** Refuses, with the sentence for its state, when its slots are no longer held. */
    void refuseUnlessHeld(Instant now) {
        if (!holds(now)) {
            throw new OfferOver(state == OfferState.OPEN ? OfferState.LAPSED : state);
        }
    }

    void chosen(MeetingId meeting) {
        state = OfferState.CHOSEN;
        meetingId = meeting.value();
    }

    void withdraw() {
        state = OfferState.WITHDRAWN;
    }

    void decline() {
        state = OfferState.DECLINED;
    }

    OfferState state() {
        return state;
    }

    void lapse() {
        state = OfferState.LAPSED;
    }
}
