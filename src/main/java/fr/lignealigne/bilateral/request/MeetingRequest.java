package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Theme;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish for an exchange: what the State named, what the association says, and the meeting that was made of it. */
@Entity
class MeetingRequest {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID associationId;

    @Enumerated(EnumType.STRING)
    private RequestOrigin origin;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private @Nullable String number;
    private Instant begunAt;
    private @Nullable Instant sentAt;
    private String closingReason = "";
    private @Nullable UUID meetingId;
    private @Nullable UUID offerId;

    @Embedded
    private Precedence precedence = Precedence.none();

    @Embedded
    private Named named;

    @Embedded
    private Said said;

    @SuppressWarnings("NullAway.Init")
    protected MeetingRequest() {}

    private MeetingRequest(
            UUID id,
            OrganisationId association,
            RequestOrigin origin,
            RequestState state,
            @Nullable String number,
            Named named,
            Instant now) {
        this.id = id;
        this.associationId = association.value();
        this.origin = origin;
        this.state = state;
        this.number = number;
        this.begunAt = now;
        this.named = named;
        this.said = new Said();
    }

    /** An association begins to write one. */
    static MeetingRequest begun(RequestId id, OrganisationId association, Instant now) {
        return new MeetingRequest(
                id.value(), association, RequestOrigin.ASSOCIATION, RequestState.DRAFT, null, new Named(), now);
    }

    /** The State wishes to meet an association. */
    static MeetingRequest asked(AskDraft draft, String number, Instant now) {
        Named named = new Named();
        named.say(draft);
        return new MeetingRequest(
                UUID.randomUUID(), draft.association(), RequestOrigin.STATE, RequestState.AWAITED, number, named, now);
    }

    /** Answers of the State send remarks of an association to an exchange. */
    static MeetingRequest promised(OrganisationId association, String number, Instant now) {
        return new MeetingRequest(
                UUID.randomUUID(), association, RequestOrigin.ANSWER, RequestState.AWAITED, number, new Named(), now);
    }

    RequestId id() {
        return new RequestId(id);
    }

    OrganisationId association() {
        return new OrganisationId(associationId);
    }

    RequestOrigin origin() {
        return origin;
    }

    RequestState state() {
        return state;
    }

    @Nullable
    String number() {
        return number;
    }

    Precedence precedence() {
        return precedence;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    long revision() {
        return revision == null ? RequestDetails.NOTHING_YET : revision;
    }

    String closingReason() {
        return closingReason;
    }

    Named named() {
        return named;
    }

    Said said() {
        return said;
    }

    @Nullable
    MeetingId meeting() {
        return meetingId == null ? null : new MeetingId(meetingId);
    }

    /** The slots that are on offer for it. */
    @Nullable
    OfferId offer() {
        return offerId == null ? null : new OfferId(offerId);
    }

    RequestAccess.Standing standing(boolean member, @Nullable OrganisationId arranger) {
        return new RequestAccess.Standing(association(), member, origin, state, sentAt != null, arranger);
    }

    /** More of what the released answers send to it. */
    void gather(Collection<RemarkId> remarks, Collection<Theme> themes) {
        unless(state.open(), "request.closed");
        named.add(remarks, themes);
    }

    void write(RequestDraft draft) {
        said.say(draft);
    }

    void send(String drawn, Instant now) {
        unless(state == RequestState.DRAFT || state == RequestState.AWAITED, "request.sentAlready");
        state = RequestState.SENT;
        number = number == null ? drawn : number;
        sentAt = now;
    }

    void withdraw(String reason) {
        unless(state != RequestState.PLACED, "request.placed");
        unless(state.open(), "request.closed");
        state = RequestState.WITHDRAWN;
        closingReason = reason;
        said.forgetPeople();
    }

    void decline(String reason) {
        unless(state != RequestState.PLACED, "request.placed");
        unless(state.open(), "request.closed");
        state = RequestState.DECLINED;
        closingReason = reason;
        said.forgetPeople();
    }

    void place(MeetingId meeting) {
        unless(state != RequestState.PLACED, "request.placed");
        unless(state == RequestState.SENT, "request.notSent");
        becomes(meeting);
    }

    /** Several slots are on offer, for its association to choose from. */
    void propose(OfferId offer) {
        unless(state != RequestState.PLACED, "request.placed");
        unless(state == RequestState.SENT, "request.notSent");
        state = RequestState.PROPOSED;
        offerId = offer.value();
    }

    /** One of the slots on offer was chosen. */
    void choose(MeetingId meeting) {
        unless(state == RequestState.PROPOSED, "request.notSent");
        becomes(meeting);
    }

    private void becomes(MeetingId meeting) {
        state = RequestState.PLACED;
        meetingId = meeting.value();
        offerId = null;
    }

    /** Its meeting will not be, was not, or no slot was chosen: it is to be placed again, in the same turn as before. */
    void open() {
        state = RequestState.SENT;
        meetingId = null;
        offerId = null;
    }

    void come(Precedence turn) {
        precedence = turn;
    }

    /** All that it is about, whoever named it. */
    Set<Theme> themes(boolean withSaid) {
        Set<Theme> all = new LinkedHashSet<>(named.themes());
        if (withSaid) {
            all.addAll(said.themes());
        }
        return all;
    }

    List<RemarkId> remarks(boolean withSaid) {
        Set<RemarkId> all = new LinkedHashSet<>(named.remarks());
        if (withSaid) {
            all.addAll(said.remarks());
        }
        return new ArrayList<>(all);
    }

    private static void unless(boolean fits, String sentence) {
        if (!fits) {
            throw new RequestRefused(sentence);
        }
    }
}
