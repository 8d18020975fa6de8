package fr.lignealigne.collective.position;

import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Target;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a joint position speaks of, as it is kept; of a whole measure its item is kept. */
@Embeddable
class PositionPlace {

    @Enumerated(EnumType.STRING)
    private Target target;

    private @Nullable UUID fromItem;
    private int fromChar;
    private @Nullable UUID toItem;
    private int toChar;

    @Enumerated(EnumType.STRING)
    private @Nullable SheetField field;

    @SuppressWarnings("NullAway.Init")
    protected PositionPlace() {}

    private PositionPlace(Target target) {
        this.target = target;
    }

    static PositionPlace of(Anchor anchor) {
        return switch (anchor) {
            case Anchor.OnPassage(var passage) -> {
                PositionPlace place = new PositionPlace(Target.PASSAGE);
                place.fromItem = passage.from().value();
                place.fromChar = passage.fromChar();
                place.toItem = passage.to().value();
                place.toChar = passage.toChar();
                yield place;
            }
            case Anchor.OnMeasure(var measure) -> onMeasure(Target.MEASURE, measure, null);
            case Anchor.OnField(var measure, var field) -> onMeasure(Target.FIELD, measure, field);
            case Anchor.OnPlan() -> new PositionPlace(Target.PLAN);
        };
    }

    private static PositionPlace onMeasure(Target target, ItemId measure, @Nullable SheetField field) {
        PositionPlace place = new PositionPlace(target);
        place.fromItem = measure.value();
        place.field = field;
        return place;
    }

    Anchor anchor() {
        return switch (target) {
            case PASSAGE ->
                new Anchor.OnPassage(new Passage(item(), fromChar, new ItemId(Objects.requireNonNull(toItem)), toChar));
            case MEASURE -> new Anchor.OnMeasure(item());
            case FIELD -> new Anchor.OnField(item(), Objects.requireNonNull(field));
            case PLAN -> new Anchor.OnPlan();
        };
    }

    private ItemId item() {
        return new ItemId(Objects.requireNonNull(fromItem));
    }
}
