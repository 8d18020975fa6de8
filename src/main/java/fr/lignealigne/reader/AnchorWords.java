package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.Texts.language;

import fr.lignealigne.plan.PlaceNames;
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

    /** What is not a passage, by its name; a passage says its lines. */
    static String place(PlanText text, Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPassage(var passage) -> {
                var quotation = text.quote(passage);
                yield PlaceNames.lines(quotation.firstLine(), quotation.lastLine(), language());
            }
            case Anchor.OnMeasure(var measure) ->
                PlaceNames.measure(quoted(text.item(measure).text()), language());
            case Anchor.OnField(var measure, var field) ->
                PlaceNames.field(quoted(text.item(measure).text()), field, language());
            case Anchor.OnPlan() -> PlaceNames.plan(language());
        };
    }
}
