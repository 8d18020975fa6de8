package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.Anchor;

/** How an anchor that is not yet a remark is named, and the words it quotes. */
final class AnchorWords {

    private AnchorWords() {}

    static String quote(PlanText text, Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPassage(var passage) -> text.quote(passage).quote();
            case Anchor.OnMeasure(var measure) -> text.item(measure).text();
            case Anchor.OnField field -> "";
            case Anchor.OnPlan plan -> "";
        };
    }

    static String place(PlanText text, Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPassage(var passage) -> text.quote(passage).quote();
            case Anchor.OnMeasure(var measure) ->
                t("remark.place.measure", text.item(measure).text());
            case Anchor.OnField(var measure, var field) ->
                t("remark.place.field", text.item(measure).text(), t("plan.field", field));
            case Anchor.OnPlan() -> t("remark.place.plan");
        };
    }
}
