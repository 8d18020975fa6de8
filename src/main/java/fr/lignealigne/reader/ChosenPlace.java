package fr.lignealigne.reader;

import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.WrittenPlace;
import fr.lignealigne.remark.ui.RemarkAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the thread is open on: lines, a whole measure, a field of its sheet, or the whole plan.
 *
 * @param firstLine of the lines, or of the measure's heading; 0 for the whole plan
 * @param draft the one whose form is open, if any
 */
record ChosenPlace(
        Anchor anchor,
        int firstLine,
        int lastLine,
        @Nullable RemarkId draft) {

    static ChosenPlace of(Quotation quotation) {
        return new ChosenPlace(
                new Anchor.OnPassage(quotation.passage()), quotation.firstLine(), quotation.lastLine(), null);
    }

    /** What an anchor of this text is on. */
    static ChosenPlace on(PlanText text, Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPassage(var passage) -> of(text.quote(passage));
            case Anchor.Whole whole -> of(text, whole);
        };
    }

    /** A whole that must stand in this text. */
    static ChosenPlace of(PlanText text, Anchor.Whole anchor) {
        return switch (anchor) {
            case Anchor.OnMeasure(var measure) ->
                new ChosenPlace(
                        anchor,
                        text.item(measure).firstLine(),
                        text.item(measure).lastLine(),
                        null);
            case Anchor.OnField(var measure, var field) ->
                new ChosenPlace(
                        anchor,
                        text.item(measure).firstLine(),
                        text.item(measure).lastLine(),
                        null);
            case Anchor.OnPlan() -> new ChosenPlace(anchor, 0, 0, null);
        };
    }

    ChosenPlace writing(@Nullable RemarkId written) {
        return new ChosenPlace(anchor, firstLine, lastLine, written);
    }

    /** The place as colleagues hear of it, while nothing is kept there. */
    WrittenPlace written(PlanVersionId version) {
        return new WrittenPlace(version, null, firstLine, lastLine);
    }

    /** Whether something on these lines may concern it. */
    boolean touches(LineRange lines) {
        return firstLine <= lines.last() && lastLine >= lines.first();
    }

    /** The lines as an address says them; empty for a whole. */
    String lines() {
        return anchor instanceof Anchor.OnPassage ? new LineRange(firstLine, lastLine).toString() : "";
    }

    /** How the address of the page says it. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        switch (anchor) {
            case Anchor.OnPassage passage -> parameters.put(RemarkAddress.LINES, lines());
            case Anchor.OnMeasure(var measure) -> parameters.put(RemarkAddress.MEASURE, measure.toString());
            case Anchor.OnField(var measure, var field) -> {
                parameters.put(RemarkAddress.MEASURE, measure.toString());
                parameters.put(RemarkAddress.FIELD, field.name());
            }
            case Anchor.OnPlan() -> parameters.put(RemarkAddress.PLAN, "1");
        }
        if (draft != null) {
            parameters.put(RemarkAddress.DRAFT, draft.toString());
        }
        return parameters;
    }
}
