package fr.lignealigne.question;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Target;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a question was put: a passage, a whole measure or the plan, with the lines and words it has there. */
@Embeddable
class QuestionPlace {

    @Enumerated(EnumType.STRING)
    private Target target;

    private @Nullable UUID fromItem;
    private int fromChar;
    private @Nullable UUID toItem;
    private int toChar;
    private int firstLine;
    private int lastLine;
    private String quote = "";

    @SuppressWarnings("NullAway.Init")
    protected QuestionPlace() {}

    private QuestionPlace(Target target) {
        this.target = target;
    }

    /** Finds the place of an anchor in a text; refuses one that does not stand there. */
    static QuestionPlace in(PlanText text, Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPassage(var passage) -> onPassage(text.quote(passage));
            case Anchor.OnMeasure(var measure) -> onMeasure(text, measure);
            case Anchor.OnField(var measure, var field) -> onMeasure(text, measure);
            case Anchor.OnPlan() -> new QuestionPlace(Target.PLAN);
        };
    }

    private static QuestionPlace onPassage(Quotation quotation) {
        QuestionPlace place = new QuestionPlace(Target.PASSAGE);
        place.fromItem = quotation.passage().from().value();
        place.fromChar = quotation.passage().fromChar();
        place.toItem = quotation.passage().to().value();
        place.toChar = quotation.passage().toChar();
        place.firstLine = quotation.firstLine();
        place.lastLine = quotation.lastLine();
        place.quote = quotation.quote();
        return place;
    }

    private static QuestionPlace onMeasure(PlanText text, ItemId measure) {
        QuestionPlace place = new QuestionPlace(Target.MEASURE);
        place.quote = text.measure(measure)
                .orElseThrow(() -> new Invalid("plan.passage.unknown"))
                .title();
        Item heading = text.item(measure);
        place.fromItem = measure.value();
        place.toItem = measure.value();
        place.toChar = heading.text().length();
        place.firstLine = heading.firstLine();
        place.lastLine = heading.lastLine();
        return place;
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    RemarkDetails.Place details() {
        ItemId from = fromItem == null ? null : new ItemId(fromItem);
        Passage passage = target == Target.PASSAGE && from != null && toItem != null
                ? new Passage(from, fromChar, new ItemId(toItem), toChar)
                : null;
        return new RemarkDetails.Place(
                target, firstLine, lastLine, quote, passage, target == Target.MEASURE ? from : null, null);
    }
}
