package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.bilateral.request.AccessNeed;
import fr.lignealigne.bilateral.request.Delegate;
import fr.lignealigne.bilateral.request.Delegation;
import fr.lignealigne.shared.ui.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Who comes, and what they need in order to take part. */
final class DelegationFields extends Composite<Div> {

    /** How many people can be described: two colleagues who wrote at once, together. */
    static final int ROWS = 8;

    private final Select<Integer> people = new Select<>();
    private final List<DelegateFields> rows =
            IntStream.rangeClosed(1, ROWS).mapToObj(DelegateFields::new).toList();
    private final Button more = new Button(t("request.delegate.add"), event -> addRow());
    private final CheckboxGroup<AccessNeed> needs = new CheckboxGroup<>(t("request.needs"));
    private final TextArea other = new TextArea(t("request.needs.other"));

    DelegationFields() {
        getContent().addClassName("request-fields");
        people.setLabel(t("request.people"));
        people.setItems(IntStream.rangeClosed(1, Delegation.MOST).boxed().toList());
        Paragraph least = new Paragraph(t("request.delegate.least"));
        least.addClassNames("soft", "small");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setId("add-delegate");
        needs.setItems(AccessNeed.values());
        needs.setItemLabelGenerator(need -> t("request.need", need));
        needs.addClassName("chips");
        needs.setHelperText(t("request.needs.seen"));
        other.setMaxLength(Delegation.LONGEST_NEEDS);
        other.setWidthFull();
        getContent().add(people, least);
        rows.forEach(row -> {
            row.setVisible(false);
            getContent().add(row);
        });
        getContent().add(more, needs, other);
    }

    private void addRow() {
        rows.stream().filter(row -> !row.isVisible()).findFirst().ifPresent(row -> {
            row.setVisible(true);
            row.focus();
        });
        more.setVisible(rows.stream().anyMatch(row -> !row.isVisible()));
    }

    void show(Delegation delegation) {
        people.setValue(Math.clamp(delegation.people(), 1, Delegation.MOST));
        for (int place = 0; place < ROWS; place++) {
            rows.get(place)
                    .show(
                            place < delegation.delegates().size()
                                    ? delegation.delegates().get(place)
                                    : new Delegate("", "", ""));
        }
        needs.setValue(delegation.needs());
        other.setValue(delegation.otherNeeds());
        showFilled();
    }

    private void showFilled() {
        rows.stream().filter(DelegateFields::saysSomething).forEach(row -> row.setVisible(true));
        more.setVisible(rows.stream().anyMatch(row -> !row.isVisible()));
    }

    void onChange(Runnable changed) {
        people.addValueChangeListener(event -> changed.run());
        rows.forEach(row -> row.onChange(changed));
        needs.addValueChangeListener(event -> changed.run());
        other.addValueChangeListener(event -> changed.run());
    }

    List<Kept> keep(String name) {
        List<Kept> kept = new ArrayList<>();
        kept.add(Kept.on(other, name + "/needs"));
        for (int row = 0; row < ROWS; row++) {
            kept.addAll(rows.get(row).keep(name + "/delegate/" + row));
        }
        showFilled();
        return kept;
    }

    /** More people than were counted are counted. */
    Delegation delegation() {
        var described = rows.stream()
                .filter(DelegateFields::saysSomething)
                .map(DelegateFields::delegate)
                .toList();
        Integer counted = people.getValue();
        return new Delegation(
                described,
                Math.max(counted == null ? 1 : counted, described.size()),
                needs.getValue(),
                other.getValue());
    }
}
