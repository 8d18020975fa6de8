package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionText;
import fr.lignealigne.collective.position.TextChangedMeanwhile;
import fr.lignealigne.privacy.ui.ClearedHere;
import fr.lignealigne.privacy.ui.PersonalDataNotice;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.LastEdit;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.remark.ui.RivalTexts;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Fields;
import fr.lignealigne.shared.ui.Kept;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where the text of a position is written. It is saved by an act, since another text asks the signatories again; what
 * is typed before is kept for its author alone.
 */
final class PositionForm extends Section {

    private final PositionServices services;
    private final RadioButtonGroup<RemarkKind> kind = new RadioButtonGroup<>();
    private final TextArea wording = new TextArea();
    private final TextArea body = new TextArea();
    private final MultiSelectComboBox<Theme> themes = Fields.several("");
    private final MultiSelectComboBox<Exploitation> forms = Fields.several("");
    private final Paragraph refusal = new Paragraph();
    private final Div rivals = new Div();
    private final List<Kept> kept;
    private final Consumer<PositionDetails> saved;
    private PositionDetails read;

    PositionForm(PositionServices services, PositionDetails read, Consumer<PositionDetails> saved, Runnable abandoned) {
        this.services = services;
        this.read = read;
        this.saved = saved;
        addClassNames("remark-form", "position-form");
        label();
        fill(read.draft());
        kept = List.of(
                Kept.on(wording, "position/" + read.id() + "/wording"),
                Kept.on(body, "position/" + read.id() + "/body"));
        adapt();
        kind.addValueChangeListener(event -> adapt());
        Button save = new Button(t("position.form.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-text");
        Button cancel = new Button(t("action.cancel"), event -> abandoned.run());
        Div acts = new Div(save, cancel);
        acts.addClassName("row");
        ClearedHere cleared = new ClearedHere();
        add(
                warning(read),
                kind,
                wording,
                new PersonalDataNotice(wording, cleared),
                body,
                new PersonalDataNotice(body, cleared),
                themes,
                forms,
                rivals,
                refusal,
                acts);
    }

    private static Paragraph warning(PositionDetails read) {
        int spoken =
                read.tally().signed() + read.tally().dissented() + read.tally().abstained();
        Paragraph warning = new Paragraph(t("position.form.asksAgain", spoken));
        warning.addClassName("notice");
        warning.setVisible(spoken > 0);
        return warning;
    }

    private void label() {
        kind.setLabel(t("remark.form.kind"));
        kind.addClassName("kinds");
        kind.setItems(Stream.of(RemarkKind.values())
                .filter(one -> one != RemarkKind.EVIDENCE)
                .toList());
        kind.setItemLabelGenerator(one -> t("remark.kind", one));
        wording.setLabel(t("remark.form.wording"));
        wording.addClassName("serif");
        body.setLabel(t("position.form.body"));
        body.setHelperText(t("remark.form.noVictim"));
        body.setId("position-body");
        themes.setLabel(t("remark.form.themes"));
        themes.setItems(Theme.values());
        themes.setItemLabelGenerator(one -> t("theme", one));
        forms.setLabel(t("remark.form.forms"));
        forms.setItems(Exploitation.values());
        forms.setItemLabelGenerator(one -> t("exploitation", one));
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
    }

    private void fill(RemarkDraft draft) {
        kind.setValue(draft.kind());
        wording.setValue(draft.wording().isEmpty() ? read.place().quote() : draft.wording());
        body.setValue(draft.body());
        themes.setValue(draft.themes());
        forms.setValue(draft.forms());
    }

    private void adapt() {
        wording.setVisible(kind.getValue() == RemarkKind.PROPOSAL);
    }

    private RemarkDraft draft() {
        boolean isProposed = kind.getValue() == RemarkKind.PROPOSAL
                && !wording.getValue().equals(read.place().quote());
        return new RemarkDraft(
                read.place().anchor(),
                kind.getValue(),
                body.getValue(),
                isProposed ? wording.getValue() : "",
                Evidence.NONE,
                themes.getValue(),
                forms.getValue(),
                false,
                false);
    }

    private void save() {
        try {
            PositionDetails now = services.positions()
                    .rewrite(
                            services.currentViewer().get(),
                            read.id(),
                            read.text().number(),
                            draft());
            kept.forEach(Kept::done);
            saved.accept(now);
        } catch (TextChangedMeanwhile changed) {
            choose(services.positions().get(services.currentViewer().get(), read.id()));
        } catch (Refusal refused) {
            refusal.setText(t(refused.key(), refused.arguments()));
            refusal.setVisible(true);
        }
    }

    /** Shows both texts; nothing is saved until one is chosen, or both are. */
    private void choose(PositionDetails theirs) {
        RemarkDraft mine = draft();
        PositionText text = theirs.text();
        LastEdit edit = new LastEdit(text.by(), text.function() + ", " + text.organisationName(), text.at());
        rivals.removeAll();
        rivals.add(new RivalTexts(mine, theirs.draft(), edit, new RivalTexts.Choice() {
            @Override
            public void mine() {
                goOn(theirs);
                save();
            }

            @Override
            public void theirs() {
                kept.forEach(Kept::done);
                saved.accept(theirs);
            }

            @Override
            public void both() {
                goOn(theirs);
                body.setValue(theirs.text().body() + "\n\n" + mine.body());
                body.focus();
            }
        }));
    }

    private void goOn(PositionDetails theirs) {
        read = theirs;
        rivals.removeAll();
    }
}
