package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lignealigne.remark.Evidence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A figure with its source, year and territory. */
final class EvidenceFields extends Div {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final TextField figure = new TextField(t("remark.form.figure"));
    private final TextField source = new TextField(t("remark.form.source"));
    private final IntegerField year = new IntegerField(t("remark.form.year"));
    private final TextField territory = new TextField(t("remark.form.territory"));

    EvidenceFields() {
        addClassName("evidence-fields");
        add(figure, source, year, territory);
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        String wrongYear = t("remark.form.wrongYear", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        year.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(wrongYear)
                .setMinErrorMessage(wrongYear)
                .setMaxErrorMessage(wrongYear));
        texts().values().forEach(text -> text.setManualValidation(true));
    }

    /** The fields of words, by the name under which a browser keeps what is typed into them. */
    Map<String, TextField> texts() {
        Map<String, TextField> texts = new LinkedHashMap<>();
        texts.put("figure", figure);
        texts.put("source", source);
        texts.put("territory", territory);
        return texts;
    }

    void fill(Evidence evidence) {
        figure.setValue(evidence.figure());
        source.setValue(evidence.source());
        year.setValue(evidence.year());
        territory.setValue(evidence.territory());
    }

    /** @param saveAfter after the last key, in milliseconds */
    void listen(int saveAfter, Runnable changed) {
        for (TextField text : texts().values()) {
            text.setValueChangeMode(ValueChangeMode.TIMEOUT);
            text.setValueChangeTimeout(saveAfter);
            text.addValueChangeListener(event -> changed.run());
        }
        year.addValueChangeListener(event -> changed.run());
        // What is no number at all changes no value, and is to be said all the same.
        year.addValidationStatusChangeListener(event -> {
            if (!event.getNewStatus()) {
                changed.run();
            }
        });
    }

    /**
     * What can be kept of what the fields hold.
     *
     * @param before what was kept of them
     * @param unkept takes the names of fields whose last words cannot be kept
     */
    Evidence said(Evidence before, Set<String> unkept) {
        return new Evidence(
                TooLong.within(figure, Evidence.LONGEST, before.figure(), unkept),
                TooLong.within(source, Evidence.LONGEST_SOURCE, before.source(), unkept),
                year(before.year(), unkept),
                TooLong.within(territory, Evidence.LONGEST, before.territory(), unkept));
    }

    private @Nullable Integer year(@Nullable Integer before, Set<String> unkept) {
        Integer typed = year.getValue();
        boolean isOut = typed != null && (typed < FIRST_YEAR || typed > LAST_YEAR);
        if (isOut || year.isInvalid()) {
            unkept.add(year.getLabel());
            return before;
        }
        return typed;
    }
}
