package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachment;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlaceNames;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A remark as its readers see it.
 *
 * @param kind null as long as the author of a draft has not chosen
 * @param state as this viewer may know it: a prepared decision reads as under review outside the State
 * @param code « R-048213 », from the deposit on
 * @param own whether it is of the viewer's own organisation
 * @param corrects the deposited remark whose place it takes, or will take once deposited
 * @param reviewer who wrote it in the Word file it came from, for its own association; else empty
 * @param contribution the letter it was taken from, for its own association; else null
 * @param files what hangs on it, in the order it came
 * @param signatories of a joint position, which the Collective deposited; else none
 * @param revision what to hand back when rewriting it
 */
public record RemarkDetails(
        RemarkId id,
        PlanVersionId version,
        @Nullable String code,
        OrganisationId organisation,
        String organisationName,
        @Nullable RemarkKind kind,
        RemarkState state,
        Place place,
        String body,
        String wording,
        Evidence evidence,
        Set<Theme> themes,
        Set<Exploitation> forms,
        boolean priority,
        boolean lever,
        boolean openToCollective,
        boolean own,
        Instant updatedAt,
        @Nullable Instant depositedAt,
        @Nullable ReceiptId receipt,
        String withdrawalNote,
        @Nullable RemarkId corrects,
        String reviewer,
        @Nullable EarlierContribution contribution,
        List<Attachment> files,
        Signatories signatories,
        long revision) {

    /** Where it hangs; for the whole plan the lines are 0. */
    public record Place(
            Target target,
            int firstLine,
            int lastLine,
            String quote,
            @Nullable Passage passage,
            @Nullable ItemId measure,
            @Nullable SheetField field) {

        /** The place of an anchor in a text; refuses one that does not stand there. */
        public static Place in(PlanText text, Anchor anchor) {
            return AnchoredPlace.in(text, anchor).place();
        }

        /** « l. 141-146 », « Mesure 3 (mesure entière) », « Mesure 3 : champ « moyens » », « l’ensemble du plan ». */
        public String name(Locale language) {
            return switch (target) {
                case PASSAGE -> PlaceNames.lines(firstLine, lastLine, language);
                case MEASURE -> PlaceNames.measure(quote, language);
                case FIELD -> PlaceNames.field(quote, Objects.requireNonNull(field), language);
                case PLAN -> PlaceNames.plan(language);
            };
        }

        /** The anchor to hand back when rewriting. */
        public Anchor anchor() {
            if (field != null && measure != null) {
                return new Anchor.OnField(measure, field);
            }
            if (target == Target.MEASURE && measure != null) {
                return new Anchor.OnMeasure(measure);
            }
            return passage == null ? new Anchor.OnPlan() : new Anchor.OnPassage(passage);
        }
    }

    /** A draft of the viewer's own that was begun just now, as reading it again would show it. */
    static RemarkDetails begun(
            Viewer viewer, RemarkId id, PlanVersionId version, Place place, RemarkDraft draft, Instant now) {
        return new RemarkDetails(
                id,
                version,
                null,
                viewer.organisation(),
                viewer.organisationName(),
                draft.kind(),
                RemarkState.DRAFT,
                place,
                draft.body(),
                draft.wording(),
                draft.evidence(),
                draft.themes(),
                draft.forms(),
                draft.priority(),
                draft.lever(),
                true,
                true,
                now,
                null,
                null,
                "",
                null,
                "",
                null,
                List.of(),
                Signatories.NONE,
                0);
    }

    /** Who speaks in it: its organisation, or each signatory of a joint position. */
    public Set<OrganisationId> speakers() {
        return signatories.isJoint() ? signatories.organisations() : Set.of(organisation);
    }

    /** What its form holds. */
    public RemarkDraft draft() {
        return new RemarkDraft(place.anchor(), kind, body, wording, evidence, themes, forms, priority, lever);
    }
}
