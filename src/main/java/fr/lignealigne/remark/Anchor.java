package fr.lignealigne.remark;

import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.SheetField;

/** What a remark hangs on: a passage, a whole measure, a field of its sheet (often a missing one), or the whole plan. */
public sealed interface Anchor {

    record OnPassage(Passage passage) implements Anchor {}

    /** What has no words of its own to choose: a measure, a field of its sheet, the plan. */
    sealed interface Whole extends Anchor {}

    record OnMeasure(ItemId measure) implements Whole {}

    record OnField(ItemId measure, SheetField field) implements Whole {}

    record OnPlan() implements Whole {}
}
