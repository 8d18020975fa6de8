package fr.lignealigne.timeline.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.timeline.DateConflict;
import fr.lignealigne.timeline.Dates;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.MilestoneDraft;
import fr.lignealigne.timeline.MilestoneKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** A new milestone, or new dates for one. */
final class MilestoneForm extends Composite<Div> {

    private final Select<MilestoneKind> kind = new Select<>();
    private final TextField title = new TextField(t("timeline.field.title"));
    private final TextArea description = new TextArea(t("timeline.field.description"));
    private final DatePicker first = Pickers.day(t("timeline.field.first"));
    private final DatePicker last = Pickers.day(t("timeline.field.last"));
    private final TextArea reason = new TextArea(t("timeline.field.reason"));
    private final List<Kept> kept = new ArrayList<>();

    private MilestoneForm() {
        getContent().addClassName("milestone-form");
        first.addValueChangeListener(change -> {
            if (change.getValue() != null
                    && (last.getValue() == null || last.getValue().isBefore(change.getValue()))) {
                last.setValue(change.getValue());
            }
        });
    }

    private Div days() {
        Div days = new Div(first, last);
        days.addClassName("days");
        return days;
    }

    static Dialog toAdd(Consumer<MilestoneDraft> save) {
        MilestoneForm form = new MilestoneForm();
        form.kind.setLabel(t("timeline.field.kind"));
        form.kind.setItems(MilestoneKind.values());
        form.kind.setItemLabelGenerator(value -> t("timeline.kind", value));
        form.kind.addValueChangeListener(change -> {
            if (change.getValue() != null && form.hasNoTitleOfItsOwn()) {
                form.title.setValue(t("timeline.kind", change.getValue()));
            }
        });
        form.kept.add(Kept.on(form.title, "milestone/new/title"));
        form.kept.add(Kept.on(form.description, "milestone/new/description"));
        form.getContent().add(form.kind, form.title, form.days(), form.description);
        return form.inDialog(t("timeline.add"), t("timeline.add.do"), () -> save.accept(form.draft()));
    }

    /**
     * @param conflicts where what other dates would break is said
     * @param raised what they would break
     */
    static Dialog toPostpone(
            MilestoneDetails milestone,
            ConflictList conflicts,
            Function<Dates, List<DateConflict>> raised,
            BiConsumer<Dates, String> save) {
        MilestoneForm form = new MilestoneForm();
        form.first.setValue(milestone.dates().first());
        form.last.setValue(milestone.dates().last());
        form.reason.setHelperText(t("timeline.field.reason.help"));
        form.kept.add(Kept.on(form.reason, "milestone/" + milestone.id() + "/reason"));
        form.onDates(dates -> conflicts.foretell(raised.apply(dates)));
        form.getContent().add(form.days(), conflicts, form.reason);
        return form.inDialog(
                t("timeline.postpone.title", milestone.title()),
                t("timeline.postpone"),
                () -> save.accept(form.dates(), form.reason.getValue()));
    }

    private void onDates(Consumer<Dates> chosen) {
        List.of(first, last)
                .forEach(picker -> picker.addValueChangeListener(change -> {
                    if (!first.isEmpty() && !last.isEmpty() && !last.getValue().isBefore(first.getValue())) {
                        chosen.accept(dates());
                    }
                }));
    }

    /** The name of a kind stands for a title until one is typed, also when it was brought back as one. */
    private boolean hasNoTitleOfItsOwn() {
        return title.isEmpty()
                || Arrays.stream(MilestoneKind.values())
                        .anyMatch(one -> t("timeline.kind", one).equals(title.getValue()));
    }

    private MilestoneDraft draft() {
        if (kind.isEmpty()) {
            throw new Invalid("timeline.kind.missing");
        }
        return new MilestoneDraft(null, kind.getValue(), title.getValue(), description.getValue(), dates());
    }

    private Dates dates() {
        if (first.isEmpty() || last.isEmpty()) {
            throw new Invalid("timeline.dates.missing");
        }
        return new Dates(first.getValue(), last.getValue());
    }

    /** Stays open, with all that was typed, when saving is refused. */
    private Dialog inDialog(String title, String act, Runnable save) {
        Dialog dialog = new Dialog(this);
        dialog.setHeaderTitle(title);
        Button go = new Button(act, click -> {
            save.run();
            kept.forEach(Kept::done);
            dialog.close();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("save");
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), go);
        dialog.open();
        return dialog;
    }
}
