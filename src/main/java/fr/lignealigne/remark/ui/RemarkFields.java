package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.shared.ui.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a remark is made of, as fields. What a field holds and cannot be kept is said beside it; the draft then has what
 * was kept of it before, so that all the rest can be saved.
 */
final class RemarkFields {

    private static final int SAVE_AFTER = 1_000;

    private final Anchor anchor;
    private final String quote;
    private final RadioButtonGroup<RemarkKind> kind = new RadioButtonGroup<>();
    private final TextArea wording = new TextArea();
    private final Div difference = new Div();
    private final TextArea body = new TextArea();
    private final EvidenceFields evidence = new EvidenceFields();
    private final MultiSelectComboBox<Theme> themes = Fields.several("");
    private final MultiSelectComboBox<Exploitation> forms = Fields.several("");
    private final Checkbox priority = new Checkbox();
    private final Checkbox lever = new Checkbox();
    private final Details more = new Details(t("remark.form.more"), themes, forms, priority, lever);
    private final Set<String> unkept = new LinkedHashSet<>();
    private final RemarkNotices notices = new RemarkNotices();
    private final RemarkCopies copies = new RemarkCopies(texts());
    private RemarkDraft kept;
    private boolean filling;

    RemarkFields(Anchor anchor, String quote, RemarkDraft draft, Runnable onChange) {
        this.anchor = anchor;
        this.quote = quote;
        this.kept = draft;
        label();
        fill(draft);
        listen(onChange);
    }

    Component[] components() {
        Component wordingNotice = notices.below(wording, quote);
        Component bodyNotice = notices.below(body);
        Component evidenceNotices = notices.below(evidence.texts().values());
        notices.adapt();
        return new Component[] {
            kind, wording, wordingNotice, difference, body, bodyNotice, evidence, evidenceNotices, more
        };
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
        themes.setLabel(t("remark.form.themes"));
        themes.setItems(Theme.values());
        themes.setItemLabelGenerator(one -> t("theme", one));
        forms.setLabel(t("remark.form.forms"));
        forms.setItems(Exploitation.values());
        forms.setItemLabelGenerator(one -> t("exploitation", one));
        priority.setLabel(t("remark.form.priority"));
        lever.setLabel(t("remark.form.lever"));
        // What is too long is said by us and kept on the screen; a field that cut it would lose words.
        for (TextArea area : List.of(wording, body)) {
            area.setManualValidation(true);
        }
        lever.setManualValidation(true);
    }

    /** Shows another draft: another was kept, perhaps a colleague's. */
    void fill(RemarkDraft draft) {
        kept = draft;
        filling = true;
        kind.setValue(draft.kind());
        wording.setValue(draft.wording().isEmpty() ? quote : draft.wording());
        body.setValue(draft.body());
        evidence.fill(draft.evidence());
        themes.setValue(draft.themes());
        forms.setValue(draft.forms());
        priority.setValue(draft.priority());
        lever.setValue(draft.lever());
        filling = false;
        if (!draft.themes().isEmpty() || !draft.forms().isEmpty() || draft.priority() || draft.lever()) {
            more.setOpened(true);
        }
        adapt();
    }

    private void listen(Runnable onChange) {
        for (TextArea typed : List.of(wording, body)) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(SAVE_AFTER);
        }
        Runnable changed = () -> {
            if (!filling) {
                adapt();
                onChange.run();
            }
        };
        lever.addValueChangeListener(event -> lever.setInvalid(false));
        for (HasValue<?, ?> field : new HasValue<?, ?>[] {kind, wording, body, themes, forms, priority, lever}) {
            field.addValueChangeListener(event -> changed.run());
        }
        evidence.listen(SAVE_AFTER, changed);
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
        notices.adapt();
        body.setLabel(t(proposing ? "remark.form.why" : "remark.form.body"));
    }

    /** What can be kept of what the fields hold; {@link #unkept()} says what cannot. */
    RemarkDraft draft() {
        unkept.clear();
        boolean proposing =
                kind.getValue() == RemarkKind.PROPOSAL && !wording.getValue().equals(quote);
        boolean proving = kind.getValue() == RemarkKind.EVIDENCE;
        if (lever.isInvalid()) {
            unkept.add(lever.getLabel());
        }
        String said = TooLong.within(body, Remarks.LONGEST, kept.body(), unkept);
        String proposed = proposing ? TooLong.within(wording, Remarks.LONGEST, kept.wording(), unkept) : "";
        return new RemarkDraft(
                anchor,
                kind.getValue(),
                said,
                proposed,
                proving ? evidence.said(kept.evidence(), unkept) : Evidence.NONE,
                themes.getValue(),
                forms.getValue(),
                priority.getValue(),
                lever.getValue());
    }

    private Map<String, TextFieldBase<?, String>> texts() {
        Map<String, TextFieldBase<?, String>> texts = new LinkedHashMap<>(evidence.texts());
        texts.put("wording", wording);
        texts.put("body", body);
        return texts;
    }

    RemarkNotices notices() {
        return notices;
    }

    /** What the browser holds of what is typed. */
    RemarkCopies copies() {
        return copies;
    }

    /** The draft has these words now: a field that cannot be kept later falls back on them. */
    void keptAs(RemarkDetails draft) {
        kept = draft.draft();
        copies.confirm(RemarkForm.nameOf(draft.id()));
        notices.keptAs(draft.id());
    }

    /** Changes what is shown without keeping it. */
    void quietly(Runnable change) {
        filling = true;
        change.run();
        filling = false;
        adapt();
    }

    /** The names of the fields whose last words could not be kept. */
    Set<String> unkept() {
        return unkept;
    }

    /** The measure could not be named a lever: the box says so, unticked. */
    void refuseLever(String sentence) {
        filling = true;
        lever.setValue(false);
        filling = false;
        lever.setErrorMessage(sentence);
        lever.setInvalid(true);
    }

    /** Whether the fields hold what was kept, and nothing else. */
    boolean holdKept() {
        return draft().equals(kept) && unkept.isEmpty();
    }

    /** Runs when nothing stands in the browser's fields but what they hold here: the last second may be under way. */
    void whenBrowserHasNoOther(Runnable then) {
        List<Object> shown = new ArrayList<>();
        // A call with a field that is not on the page would wait until it is.
        for (TextFieldBase<?, String> field : texts().values()) {
            if (RemarkCopies.isShown(field)) {
                shown.add(field.getElement());
                shown.add(field.getValue());
            }
        }
        String script = IntStream.range(0, shown.size() / 2)
                .mapToObj(rank -> "$%d.value === $%d".formatted(2 * rank, 2 * rank + 1))
                .collect(Collectors.joining(" && ", "return ", ""));
        body.getElement().executeJs(script, shown.toArray()).then(Boolean.class, isSo -> {
            if (isSo && holdKept()) {
                then.run();
            }
        });
    }

    void focus() {
        body.focus();
    }
}
