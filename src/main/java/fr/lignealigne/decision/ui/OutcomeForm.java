package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.TakenTemplate;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.ui.Fields;
import fr.lignealigne.shared.ui.Kept;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An outcome, a text, and the remarks they serve; the cabinet decides with it, MIPROF advises. Knows no service. */
public class OutcomeForm extends Composite<Div> {

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private final CheckboxGroup<RemarkDetails> serves = new CheckboxGroup<>();
    private final MultiSelectComboBox<RemarkDetails> elsewhere = Fields.several("");
    private final BegunDecisions begun;
    private final String place;
    private final Kept kept;
    private final Set<TakenTemplate> templates;

    /** What a form holds before anything is typed. */
    public record Start(@Nullable Outcome outcome, String text) {

        public static final Start BLANK = new Start(null, "");
    }

    /** Finds remarks of other passages by their words, their code or a part of these. */
    interface Finder {

        List<RemarkDetails> find(String words, int offset, int limit);

        int count(String words);
    }

    /**
     * @param words where its labels are: {@code words.outcome}, {@code words.text}, {@code words.serves}
     * @param start what it holds when nothing was begun here
     * @param begun where what is not sent yet is kept, under the place
     */
    public OutcomeForm(
            String words,
            List<RemarkDetails> choices,
            Start start,
            BegunDecisions begun,
            String place,
            Component... acts) {
        this.begun = begun;
        this.place = place;
        outcome.setLabel(t(words + ".outcome"));
        outcome.setId("outcome");
        outcome.addClassName("outcomes");
        outcome.setItems(Outcome.values());
        outcome.setRenderer(new ComponentRenderer<>(OutcomeForm::word));
        Outcome chosen = begun.outcomeAt(place);
        outcome.setValue(chosen == null ? start.outcome() : chosen);
        numberTheKeys();
        text.setLabel(t(words + ".text", organisations(choices)));
        text.setId("reason");
        text.setWidthFull();
        text.setMinRows(5);
        text.setValue(start.text());
        kept = Kept.on(text, BegunDecisions.field(place));
        templates = new HashSet<>(begun.templatesAt(place));
        text.addValueChangeListener(event -> forgetTemplatesOfNothing());
        serves.setLabel(t(words + ".serves"));
        serves.setId("serves");
        serves.addClassName("serves");
        serves.setItems(choices);
        serves.setItemLabelGenerator(DeskWords::remark);
        serves.setValue(Set.copyOf(choices));
        serves.setVisible(choices.size() > 1);
        elsewhere.setVisible(false);
        outcome.addValueChangeListener(event -> begun.choose(place, event.getValue()));
        Div row = new Div(acts);
        row.addClassName("row");
        getContent().addClassName("outcome-form");
        getContent().add(outcome, text, serves, elsewhere, row);
    }

    private static Component word(Outcome value) {
        Element key = new Element("kbd");
        key.setText(String.valueOf(value.ordinal() + 1));
        key.setAttribute("aria-hidden", "true");
        Span word = new Span(t("decision.choice", value));
        word.addClassName("outcome-word");
        word.getElement().appendChild(key);
        return word;
    }

    private void numberTheKeys() {
        List<Component> buttons = outcome.getChildren().toList();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).getElement().setAttribute("data-key", String.valueOf(i + 1));
        }
    }

    private static long organisations(List<RemarkDetails> remarks) {
        return remarks.stream().map(RemarkDetails::organisation).distinct().count();
    }

    /** The answer serves all of them, as where a point is settled as a whole. */
    public void serveAll() {
        serves.setVisible(false);
    }

    /** The key that leads to the text. */
    public void nameTheKeyOfTheText(String key) {
        text.getElement().setAttribute("data-key", key);
    }

    public void whenTheOutcomeChanges(Runnable then) {
        outcome.addValueChangeListener(event -> then.run());
    }

    void whenAnythingChanges(Runnable then) {
        whenTheOutcomeChanges(then);
        text.addValueChangeListener(event -> then.run());
    }

    void serveOnly(Collection<RemarkId> wanted) {
        serves.setValue(serves.getListDataView()
                .getItems()
                .filter(one -> wanted.contains(one.id()))
                .collect(Collectors.toSet()));
    }

    /** Lets the answer serve remarks of other passages too. */
    void offerElsewhere(String label, Finder finder) {
        elsewhere.setLabel(label);
        elsewhere.setId("elsewhere");
        elsewhere.setWidthFull();
        elsewhere.setItemLabelGenerator(DeskWords::remarkAndPlace);
        elsewhere.setItems(DataProvider.fromFilteringCallbacks(
                query -> finder.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> finder.count(query.getFilter().orElse(""))));
        elsewhere.setVisible(true);
    }

    /** Those it can find elsewhere are chosen, besides those chosen already. */
    void serveToo(Collection<RemarkDetails> others) {
        Map<RemarkId, RemarkDetails> chosen = new LinkedHashMap<>();
        Stream.concat(elsewhere.getValue().stream(), others.stream())
                .forEach(remark -> chosen.putIfAbsent(remark.id(), remark));
        elsewhere.setValue(new LinkedHashSet<>(chosen.values()));
    }

    /** Takes over words that someone else wrote, below what is already there. */
    public void takeOver(Outcome wanted, String words) {
        outcome.setValue(wanted);
        text.setValue(text.isEmpty() ? words : text.getValue() + "\n\n" + words);
        text.focus();
    }

    /** Puts a way to words that may be taken up above the text. */
    void offerAbove(Component way) {
        getContent().addComponentAtIndex(getContent().indexOf(text), way);
    }

    /**
     * Takes a template up: below what is typed, once. Whoever chose an outcome keeps it.
     *
     * @param usual the outcome it goes with, chosen where none is
     */
    void takeUp(TakenTemplate template, @Nullable Outcome usual) {
        String words = template.words();
        if (outcome.isEmpty() && usual != null) {
            outcome.setValue(usual);
        }
        if (!text.getValue().contains(words)) {
            text.setValue(text.getValue().isBlank() ? words : text.getValue() + "\n\n" + words);
        }
        templates.removeIf(taken -> taken.template().equals(template.template()));
        templates.add(template);
        begun.take(place, templates);
        text.focus();
    }

    /** Whoever empties the field begins anew. */
    private void forgetTemplatesOfNothing() {
        if (text.getValue().isBlank() && !templates.isEmpty()) {
            templates.clear();
            begun.take(place, templates);
        }
    }

    /** What its words were taken from. */
    public Set<TakenTemplate> templates() {
        return Set.copyOf(templates);
    }

    /** It was sent: nothing of it is kept as begun. */
    public void sent() {
        kept.done();
        begun.choose(place, null);
        begun.take(place, Set.of());
    }

    @Nullable
    public Outcome outcome() {
        return outcome.getValue();
    }

    public String text() {
        return text.getValue();
    }

    public List<RemarkId> served() {
        return Stream.concat(serves.getValue().stream(), elsewhere.getValue().stream())
                .map(RemarkDetails::id)
                .distinct()
                .toList();
    }

    /** Says at the field what is missing, rather than far away. */
    public boolean complete(String missingOutcome, String missingText) {
        outcome.setInvalid(outcome.isEmpty());
        outcome.setErrorMessage(t(missingOutcome));
        boolean needsText = outcome.getValue() == null || outcome.getValue().needsReason();
        text.setInvalid(needsText && text.getValue().isBlank());
        text.setErrorMessage(t(missingText));
        return !outcome.isInvalid() && !text.isInvalid();
    }
}
