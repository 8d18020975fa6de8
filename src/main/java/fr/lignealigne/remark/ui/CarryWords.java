package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.CarryHistory;
import fr.lignealigne.remark.Confirmation;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.time.Instant;
import java.util.List;

/** How what became of a remark in a later version is named on screen. */
public final class CarryWords {

    private CarryWords() {}

    /** What became of it: « à confirmer » comes before what the portal believes. */
    public static Pill outcome(CarriedRemark carried) {
        return carried.confirmation() == Confirmation.IRRELEVANT
                ? new Pill(t("carry.confirmation", Confirmation.IRRELEVANT), Pill.Tone.PLAIN)
                : outcome(carried.outcome(), carried.toConfirm());
    }

    public static Pill outcome(Outcome outcome, boolean toConfirm) {
        if (toConfirm) {
            return new Pill(t("carry.toConfirm"), Pill.Tone.WARM);
        }
        return new Pill(
                t("carry.outcome", outcome),
                switch (outcome) {
                    case UNCHANGED, MOVED -> Pill.Tone.PLAIN;
                    case ALTERED, DIVIDED -> Pill.Tone.ACCENT;
                    case REMOVED -> Pill.Tone.BAD;
                });
    }

    /** « V2, l. 30-31 », or near which line it stood when its words are gone. */
    public static String place(VersionSummary version, CarriedRemark carried) {
        CarriedRemark.Place place = carried.place();
        if (place.firstLine() == 0) {
            boolean isGone = carried.outcome() == Outcome.REMOVED;
            return version.label() + ", " + t(isGone ? "carry.nowhere" : "remark.place.plan");
        }
        String lines = RemarkWords.lines(place.firstLine(), place.lastLine());
        return version.label() + ", " + (place.passage() == null ? t("carry.near", lines) : lines);
    }

    /** Opens the later version there. */
    public static Anchor link(VersionSummary version, CarriedRemark carried) {
        CarriedRemark.Place place = carried.place();
        String lines = place.firstLine() == 0 ? "" : "?ligne=" + place.firstLine() + "-" + place.lastLine();
        return new Anchor("lecture/" + version.id() + lines, place(version, carried));
    }

    /** A line for each later version that one remark was carried to. */
    public static List<Div> notes(CarryHistory history, RemarkId remark) {
        return history.of(remark).stream()
                .map(one -> note(history.version(one), one))
                .toList();
    }

    /** One line that says where it stands in a later version and what its association holds. */
    public static Div note(VersionSummary version, CarriedRemark carried) {
        Div note = new Div(link(version, carried), outcome(carried));
        note.addClassNames("row", "carry-note", "small");
        Instant when = carried.stoodAt();
        if (carried.stand() != null && when != null) {
            String day = FrenchDates.date(when.atZone(Clocks.PARIS).toLocalDate(), language());
            note.add(new Span(t("carry.stand." + carried.stand(), day)));
        }
        return note;
    }
}
