package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.DiffText;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/** Where a remark is written. It saves what is typed a second later, and says who will see it. */
public final class RemarkForm extends Composite<Div> {

    private static final int SAVE_AFTER = 1_000;

    /** Keeps a draft; called about once a second while someone types. */
    @FunctionalInterface
    public interface Saver {
        RemarkDetails save(RemarkDraft draft);
    }

    private final Anchor anchor;
    private final String quote;
    private final Saver saver;
    private final RadioButtonGroup<RemarkKind> kind = new RadioButtonGroup<>();
    private final TextArea wording = new TextArea();
    private final Div difference = new Div();
    private final TextArea body = new TextArea();
    private final TextField figure = new TextField();
    private final TextField source = new TextField();
    private final IntegerField year = new IntegerField();
    private final TextField territory = new TextField();
    private final Div evidence = new Div(figure, source, year, territory);
    private final MultiSelectComboBox<Theme> themes = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Exploitation> forms = new MultiSelectComboBox<>();
    private final Checkbox priority = new Checkbox();
    private final Checkbox lever = new Checkbox();
    private final Span saved = new Span();
    private boolean filling;

    public RemarkForm(
            Anchor anchor, String quote, RemarkDraft draft, RemarkState state, Saver saver, Component... acts) {
        this.anchor = anchor;
        this.quote = quote;
        this.saver = saver;
        label();
        fill(draft);
        listen();
        saved.addClassNames("soft", "small", "push");
        saved.getElement().setAttribute("role", "status");
        Paragraph seen = new Paragraph(RemarkWords.audience(state, false, false));
        seen.addClassName("see");
        Div row = new Div(acts);
        row.addClassName("row");
        Details more = new Details(t("remark.form.more"), themes, forms, priority, lever);
        more.setOpened(!draft.themes().isEmpty() || !draft.forms().isEmpty() || draft.priority() || draft.lever());
        Div head = new Div(new Span(t("remark.form.title")), saved);
        head.addClassNames("row", "form-head");
        getContent().addClassName("remark-form");
        getContent().add(head, kind, wording, difference, body, evidence, more, seen, row);
    }

    private void label() {
        kind.setLabel(t("remark.form.kind"));
        kind.addClassName("kinds");
        kind.setItems(RemarkKind.values());
        kind.setItemLabelGenerator(one -> t("remark.kind", one));
        wording.setLabel(t("remark.form.wording"));
        wording.addClassName("serif");
        difference.addClassName("wording");
        body.setHelperText(t("remark.form.noVictim"));
        figure.setLabel(t("remark.form.figure"));
        source.setLabel(t("remark.form.source"));
        year.setLabel(t("remark.form.year"));
        year.setMin(1900);
        year.setMax(2100);
        territory.setLabel(t("remark.form.territory"));
        evidence.addClassName("evidence-fields");
        themes.setLabel(t("remark.form.themes"));
        themes.setItems(Theme.values());
        themes.setItemLabelGenerator(one -> t("theme", one));
        forms.setLabel(t("remark.form.forms"));
        forms.setItems(Exploitation.values());
        forms.setItemLabelGenerator(one -> t("exploitation", one));
        priority.setLabel(t("remark.form.priority"));
        lever.setLabel(t("remark.form.lever"));
    }

    private void fill(RemarkDraft draft) {
        filling = true;
        kind.setValue(draft.kind());
        wording.setValue(draft.wording().isEmpty() ? quote : draft.wording());
        body.setValue(draft.body());
        figure.setValue(draft.evidence().figure());
        source.setValue(draft.evidence().source());
        year.setValue(draft.evidence().year());
        territory.setValue(draft.evidence().territory());
        themes.setValue(draft.themes());
        forms.setValue(draft.forms());
        priority.setValue(draft.priority());
        lever.setValue(draft.lever());
        filling = false;
        adapt();
    }

    private void listen() {
        for (HasValueChangeMode typed : new HasValueChangeMode[] {wording, body, figure, source, territory}) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(SAVE_AFTER);
        }
        for (HasValue<?, ?> field : new HasValue<?, ?>[] {
            kind, wording, body, figure, source, year, territory, themes, forms, priority, lever
        }) {
            field.addValueChangeListener(event -> changed());
        }
    }

    private void changed() {
        if (filling) {
            return;
        }
        adapt();
        RemarkDraft draft = draft();
        if (!draft.isBlank() && !year.isInvalid()) {
            RemarkDetails kept = saver.save(draft);
            ZonedDateTime at = kept.updatedAt().atZone(Clocks.PARIS);
            saved.setText(t("remark.form.saved", FrenchDates.hour(at, language())));
        }
    }

    private void adapt() {
        boolean proposing = kind.getValue() == RemarkKind.PROPOSAL;
        wording.setVisible(proposing);
        difference.setVisible(proposing && !wording.getValue().equals(quote));
        difference.removeAll();
        if (difference.isVisible()) {
            difference.add(new DiffText(quote, wording.getValue()));
        }
        evidence.setVisible(kind.getValue() == RemarkKind.EVIDENCE);
        body.setLabel(t(proposing ? "remark.form.why" : "remark.form.body"));
    }

    private RemarkDraft draft() {
        boolean proposing =
                kind.getValue() == RemarkKind.PROPOSAL && !wording.getValue().equals(quote);
        boolean proving = kind.getValue() == RemarkKind.EVIDENCE;
        return new RemarkDraft(
                anchor,
                kind.getValue(),
                body.getValue(),
                proposing ? wording.getValue() : "",
                proving
                        ? new Evidence(figure.getValue(), source.getValue(), year.getValue(), territory.getValue())
                        : Evidence.NONE,
                copy(Theme.class, themes.getValue()),
                copy(Exploitation.class, forms.getValue()),
                priority.getValue(),
                lever.getValue());
    }

    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> values) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return copy;
    }

    /** Puts the cursor where one writes. */
    public void focus() {
        body.focus();
    }
}
