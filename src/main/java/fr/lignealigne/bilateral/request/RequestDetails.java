package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.OfferDetails;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as this viewer may know it.
 *
 * @param number « DE-2026-730915 », null in preparation
 * @param priority whether its meeting was cancelled or missed: it is to be placed before others
 * @param lost why it comes before others, where the viewer may know it
 * @param themes all that the viewer may know it is about, whoever named them
 * @param named those themes that the State named
 * @param remarks those it is about that the viewer may read
 * @param why what the State wrote to the association; empty to whoever only arranges
 * @param said what the association says, as far as the viewer may know; {@link RequestDraft#EMPTY} when nothing
 * @param isSaid whether {@code said} is known
 * @param closingReason of who withdrew or declined it
 * @param meeting that was made of it, when the viewer may know that one; null in lists
 * @param offer the slots that are on offer for it, when the viewer may know them; null in lists
 * @param revision what to hand back when writing; 0 outside the association
 */
public record RequestDetails(
        RequestId id,
        @Nullable String number,
        OrganisationId association,
        String associationName,
        RequestOrigin origin,
        RequestState state,
        boolean priority,
        @Nullable Lost lost,
        @Nullable Instant sentAt,
        List<Theme> themes,
        Set<Theme> named,
        List<RemarkDetails> remarks,
        String why,
        RequestDraft said,
        boolean isSaid,
        String closingReason,
        @Nullable MeetingDetails meeting,
        @Nullable OfferDetails offer,
        Set<RequestAct> acts,
        long revision) {

    /** The revision of what nobody wrote yet. */
    public static final long NOTHING_YET = -1;

    public RequestDetails {
        themes = List.copyOf(themes);
        named = Set.copyOf(named);
        remarks = List.copyOf(remarks);
        acts = Set.copyOf(acts);
    }

    RequestDetails with(@Nullable MeetingDetails made, @Nullable OfferDetails offered) {
        return new RequestDetails(
                id,
                number,
                association,
                associationName,
                origin,
                state,
                priority,
                lost,
                sentAt,
                themes,
                named,
                remarks,
                why,
                said,
                isSaid,
                closingReason,
                made,
                offered,
                acts,
                revision);
    }

    public boolean allows(RequestAct act) {
        return acts.contains(act);
    }
}
