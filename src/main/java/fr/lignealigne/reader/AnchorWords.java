package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.French.sentence;
import static fr.lignealigne.shared.ui.Texts.language;

import com.vaadin.flow.component.html.Span;
import fr.lignealigne.plan.PlaceNames;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.Anchor;

/** How an anchor that is not yet a remark is named, and the words it quotes. */
final class AnchorWords {

    private static final int LONGEST_QUOTE = 160;

    private AnchorWords() {}

    static String quote(PlanText text, Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPassage(var passage) -> text.quote(passage).quote();
            case Anchor.OnMeasure(var measure) -> text.item(measure).text();
            case Anchor.OnField field -> "";
            case Anchor.OnPlan plan -> "";
        };
    }

    /** The name of a place, and for a passage the beginning of its words. */
    static Span shown(PlanText text, Anchor anchor) {
        Span shown = new Span(sentence(place(text, anchor)));
        if (anchor instanceof Anchor.OnPassage) {
            String quote = quote(text, anchor);
            Span cited = inFrench(
                    new Span(quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote));
            cited.addClassName("serif");
            shown.add(new Span(" · "), cited);
        }
        return shown;
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
