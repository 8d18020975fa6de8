package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.plan.PlaceNames;
import fr.lignealigne.remark.EarlierContribution;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import org.jspecify.annotations.Nullable;

/** How remarks are named on screen: their place, kind and state. */
public final class RemarkWords {

    private RemarkWords() {}

    /** A place in the reader's language. */
    public static String place(RemarkDetails.Place place) {
        return place.name(language());
    }

    /** The same for {@link fr.lignealigne.shared.ui.French#sentence}: the words of the plan in it are marked. */
    public static String placeInSentence(RemarkDetails.Place place) {
        return new RemarkDetails.Place(
                        place.target(),
                        place.firstLine(),
                        place.lastLine(),
                        quoted(place.quote()),
                        place.passage(),
                        place.measure(),
                        place.field())
                .name(language());
    }

    /** « l. 141 » or « l. 141-146 » in the reader's language; lines 0 are the whole plan. */
    public static String lines(int first, int last) {
        return PlaceNames.lines(first, last, language());
    }

    /** « Tirée de « Pour un plan complet », du 12 mars 2013 », for {@link fr.lignealigne.shared.ui.French#sentence}. */
    public static String contribution(EarlierContribution contribution) {
        return contribution.date() == null
                ? t("contribution.source", quoted(contribution.title()))
                : t(
                        "contribution.source.dated",
                        quoted(contribution.title()),
                        FrenchDates.date(contribution.date(), language()));
    }

    /** « Rédaction »; a draft's may still be to choose. */
    public static String kindName(@Nullable RemarkKind kind) {
        return kind == null ? t("remark.kind.open") : t("remark.kind", kind);
    }

    public static Pill kind(@Nullable RemarkKind kind) {
        if (kind == null) {
            return new Pill(kindName(kind), Pill.Tone.WARM);
        }
        return new Pill(
                t("remark.kind", kind),
                switch (kind) {
                    case SUPPORT -> Pill.Tone.GOOD;
                    case OBJECTION -> Pill.Tone.BAD;
                    case PROPOSAL -> Pill.Tone.ACCENT;
                    case OMISSION -> Pill.Tone.WARM;
                    case QUESTION, EVIDENCE -> Pill.Tone.PLAIN;
                });
    }

    public static Pill state(RemarkState state) {
        return new Pill(
                t("remark.state", state),
                switch (state) {
                    case DRAFT -> Pill.Tone.WARM;
                    case SHARED, DEPOSITED, UNDER_REVIEW, DECIDED -> Pill.Tone.PLAIN;
                    case ANSWERED -> Pill.Tone.ACCENT;
                    case WITHDRAWN, CORRECTED -> Pill.Tone.PLAIN;
                });
    }

    /** Who sees a remark of one's own, in plain words. */
    public static String audience(RemarkState state, boolean openToCollective, boolean member) {
        return switch (state) {
            case DRAFT -> t("remark.audience.draft") + " " + t("remark.audience.counted");
            case SHARED -> t("remark.audience.shared");
            case DEPOSITED, UNDER_REVIEW, DECIDED ->
                t(openToCollective && member ? "remark.audience.depositedOpen" : "remark.audience.deposited");
            case ANSWERED -> t("remark.audience.answered");
            case WITHDRAWN -> t("remark.audience.withdrawn");
            case CORRECTED -> t("remark.audience.corrected");
        };
    }
}
