package fr.lignealigne.plenary;

import fr.lignealigne.shared.Invalid;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A meeting of the whole table. */
@Entity
class Plenary {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private String title;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private String link;

    @Enumerated(EnumType.STRING)
    private PlenaryState state = PlenaryState.PLANNED;

    private @Nullable Instant announcedAt;
    private String cancellation = "";

    /** Rises with another time or place, as calendars want it (RFC 5545, 3.8.7.4). */
    private int sequence;

    /** What it was at the announcement: what came before, nobody outside the State counts. */
    private int toldSequence;

    /** The points as they stood when it was held, in JSON; null before. */
    private @Nullable String heldAgenda;

    @SuppressWarnings("NullAway.Init")
    protected Plenary() {}

    @SuppressWarnings("NullAway.Init")
    Plenary(PlenaryDraft draft) {
        this.id = UUID.randomUUID();
        fill(draft);
    }

    private void fill(PlenaryDraft draft) {
        title = draft.title();
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        place = draft.place();
        link = draft.link();
    }

    PlenaryId id() {
        return new PlenaryId(id);
    }

    PlenaryState state() {
        return state;
    }

    boolean isAnnounced() {
        return announcedAt != null;
    }

    /** Whether those invited must be told: it is at another time or place. */
    boolean change(PlenaryDraft draft, long read) {
        unless(state == PlenaryState.PLANNED, "plenary.notPlanned");
        if ((revision == null ? 0 : revision) != read) {
            throw new WrittenMeanwhile();
        }
        boolean isElsewhere = !startsAt.equals(draft.startsAt())
                || !endsAt.equals(draft.endsAt())
                || !place.equals(draft.place())
                || !link.equals(draft.link());
        fill(draft);
        if (isElsewhere) {
            sequence++;
        }
        return isElsewhere && isAnnounced();
    }

    void announce(Instant now) {
        unless(state == PlenaryState.PLANNED, "plenary.notPlanned");
        unless(now.isBefore(startsAt), "plenary.isPast");
        unless(announcedAt == null, "plenary.isAnnounced");
        announcedAt = now;
        toldSequence = sequence;
    }

    void cancel(String reason) {
        unless(state == PlenaryState.PLANNED, "plenary.notPlanned");
        state = PlenaryState.CANCELLED;
        cancellation = reason;
        sequence++;
    }

    void hold(Instant now, List<Minutes.Point> agenda) {
        unless(state == PlenaryState.PLANNED, "plenary.notPlanned");
        unless(!now.isBefore(startsAt), "plenary.notBegun");
        state = PlenaryState.HELD;
        heldAgenda = JSON.writeValueAsString(agenda);
    }

    /** The agenda as it stood when it was held; none before. */
    List<Minutes.Point> heldAgenda() {
        return heldAgenda == null ? List.of() : List.of(JSON.readValue(heldAgenda, Minutes.Point[].class));
    }

    /** Its list and agenda may still change. */
    void requireAlive() {
        unless(state != PlenaryState.CANCELLED, "plenary.isCancelled");
    }

    /** Somebody writes minutes; what was sent out stays so until the next edition. */
    void beginMinutes() {
        unless(state.tookPlace(), "plenary.notHeld");
        if (state == PlenaryState.HELD) {
            state = PlenaryState.DRAFTED;
        }
    }

    void sendOut() {
        unless(state == PlenaryState.DRAFTED || state == PlenaryState.SENT_OUT, "plenary.noMinutes");
        state = PlenaryState.SENT_OUT;
    }

    private static void unless(boolean fits, String sentence) {
        if (!fits) {
            throw new Invalid(sentence);
        }
    }

    /** As those at the table see it; how often it was moved before they heard of it they do not know. */
    PlenaryDetails detailsOutside(boolean mayRead) {
        return details().fromOutside(mayRead, isAnnounced() ? sequence - toldSequence : 0);
    }

    PlenaryDetails details() {
        return new PlenaryDetails(
                id(),
                revision == null ? 0 : revision,
                new PlenaryDraft(title, startsAt, endsAt, place, link),
                state,
                announcedAt,
                cancellation,
                sequence);
    }
}
