package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.bilateral.request.OwnRemarks;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.ui.Fields;
import fr.lignealigne.shared.ui.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an exchange is to be about: themes, remarks that were deposited, and a few words. */
final class AboutFields extends Composite<Div> {

    /** What the name of a form is followed by, where its words are kept. */
    static final String WORDS = "/words";

    private final CheckboxGroup<Theme> themes = new CheckboxGroup<>(t("request.themes"));
    private final MultiSelectComboBox<OwnRemarks.Choice> remarks = Fields.several(t("request.remarks"));
    private final TextArea words = new TextArea();
    private final List<RemarkId> notOffered = new ArrayList<>();

    /** @param wordsKey of the label of the words, which {@code longest} characters may hold */
    AboutFields(List<OwnRemarks.Choice> choices, String wordsKey, int longest) {
        getContent().addClassName("request-fields");
        themes.setItems(Theme.values());
        themes.setItemLabelGenerator(theme -> t("theme", theme));
        themes.addClassName("chips");
        remarks.setItemLabelGenerator(RequestWords::plain);
        remarks.setWidthFull();
        remarks.setSelectedItemsOnTop(true);
        words.setLabel(t(wordsKey));
        words.setMaxLength(longest);
        words.setWidthFull();
        words.setMinRows(3);
        getContent().add(themes, remarks);
        offer(choices, "request.remarks.none");
        getContent().add(words);
    }

    /**
     * What can be chosen now; what was chosen of something else is not any more.
     *
     * @param noneKey of what is said when there is nothing to choose
     */
    void offer(List<OwnRemarks.Choice> choices, String noneKey) {
        remarks.clear();
        notOffered.clear();
        remarks.setItems(choices);
        remarks.setEnabled(!choices.isEmpty());
        remarks.setHelperText(choices.isEmpty() ? t(noneKey) : t("request.remarks.help", RequestDraft.MOST_REMARKS));
    }

    void show(RequestDraft draft) {
        themes.setValue(draft.themes());
        words.setValue(draft.words());
        Set<OwnRemarks.Choice> chosen = remarks.getListDataView()
                .getItems()
                .filter(choice -> draft.remarks().contains(choice.remark().id()))
                .collect(Collectors.toSet());
        remarks.setValue(chosen);
        notOffered.clear();
        notOffered.addAll(draft.remarks().stream()
                .filter(id ->
                        chosen.stream().noneMatch(choice -> choice.remark().id().equals(id)))
                .toList());
    }

    /** Says beside the themes what the State named already. */
    void note(String named) {
        Paragraph note = new Paragraph(named);
        note.addClassNames("soft", "small");
        getContent().addComponentAsFirst(note);
    }

    void onChange(Runnable changed) {
        themes.addValueChangeListener(event -> changed.run());
        remarks.addValueChangeListener(event -> changed.run());
        words.addValueChangeListener(event -> changed.run());
    }

    Kept keep(String name) {
        return Kept.on(words, name + WORDS);
    }

    Set<Theme> themes() {
        return themes.getValue();
    }

    /** What was chosen and was taken back meanwhile stays until somebody takes it out. */
    List<RemarkId> remarks() {
        List<RemarkId> all = new ArrayList<>(notOffered);
        remarks.getValue().forEach(choice -> all.add(choice.remark().id()));
        return all;
    }

    /** Those of these that can be chosen, as they are said. */
    String said(List<RemarkId> ids) {
        return remarks.getListDataView()
                .getItems()
                .filter(choice -> ids.contains(choice.remark().id()))
                .map(RequestWords::plain)
                .collect(Collectors.joining("\n"));
    }

    String words() {
        return words.getValue();
    }
}
