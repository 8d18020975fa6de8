package fr.lignealigne.remark;

import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.SheetField;

/** What a remark hangs on: a passage, a whole measure, a field of its sheet (often a missing one), or the whole plan. */
public sealed interface Anchor {

    record OnPassage(Passage passage) implements Anchor {}

    record OnMeasure(ItemId measure) implements Anchor {}

    record OnField(ItemId measure, SheetField field) implements Anchor {}

    record OnPlan() implements Anchor {}
}
