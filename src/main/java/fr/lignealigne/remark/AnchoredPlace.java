package fr.lignealigne.remark;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.shared.Invalid;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An anchor as it is kept: with the lines and the words it had when it was set, so that it can be found again. */
@Embeddable
class AnchoredPlace {

    @Enumerated(EnumType.STRING)
    private Target target;

    private @Nullable UUID fromItem;
    private int fromChar;
    private @Nullable UUID toItem;
    private int toChar;
    private int firstLine;
    private int lastLine;
    private String quote = "";
    private String beforeQuote = "";
    private String afterQuote = "";
    private @Nullable UUID measureId;

    @Enumerated(EnumType.STRING)
    private @Nullable SheetField field;

    @SuppressWarnings("NullAway.Init")
    protected AnchoredPlace() {}

    private AnchoredPlace(Target target) {
        this.target = target;
    }

    /** Finds the place of an anchor in a text; refuses an anchor that does not stand there. */
    static AnchoredPlace in(PlanText text, Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPassage(var passage) -> onPassage(text, text.quote(passage));
            case Anchor.OnMeasure(var measure) -> onMeasure(text, measure, Target.MEASURE, null);
            case Anchor.OnField(var measure, var field) -> onMeasure(text, measure, Target.FIELD, field);
            case Anchor.OnPlan() -> new AnchoredPlace(Target.PLAN);
        };
    }

    String quote() {
        return quote;
    }

    RemarkDetails.Place place() {
        Passage passage = fromItem == null || toItem == null
                ? null
                : new Passage(new ItemId(fromItem), fromChar, new ItemId(toItem), toChar);
        return new RemarkDetails.Place(
                target, firstLine, lastLine, quote, passage, measureId == null ? null : new ItemId(measureId), field);
    }

    LinesChanged linesChanged(PlanVersionId version, RemarkReaders mayKnow) {
        return new LinesChanged(version, firstLine, lastLine, target != Target.PASSAGE, mayKnow);
    }

    private static AnchoredPlace onPassage(PlanText text, Quotation quotation) {
        AnchoredPlace place = new AnchoredPlace(Target.PASSAGE);
        place.fromItem = quotation.passage().from().value();
        place.fromChar = quotation.passage().fromChar();
        place.toItem = quotation.passage().to().value();
        place.toChar = quotation.passage().toChar();
        place.firstLine = quotation.firstLine();
        place.lastLine = quotation.lastLine();
        place.quote = quotation.quote();
        place.beforeQuote = quotation.before();
        place.afterQuote = quotation.after();
        place.measureId = text.measureAt(quotation.firstLine())
                .map(measure -> measure.id().value())
                .orElse(null);
        return place;
    }

    private static AnchoredPlace onMeasure(PlanText text, ItemId id, Target target, @Nullable SheetField field) {
        Measure measure = text.measure(id).orElseThrow(() -> new Invalid("plan.passage.unknown"));
        Item heading = text.item(id);
        AnchoredPlace place = new AnchoredPlace(target);
        place.fromItem = id.value();
        place.toItem = id.value();
        place.toChar = heading.text().length();
        place.firstLine = heading.firstLine();
        place.lastLine = heading.lastLine();
        place.quote = measure.title();
        place.measureId = id.value();
        place.field = field;
        return place;
    }
}
