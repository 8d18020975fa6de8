package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.collective.position.PositionAccess;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.PositionSource;
import fr.lignealigne.collective.position.SourceFate;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.DiffText;
import fr.lignealigne.shared.ui.Toasts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a position comes from: each remark it began from, whose it is, and what became of it. */
final class SourcesPane extends Section {

    private static final int LONGEST_BEGINNING = 120;

    private final PositionServices services;
    private final Map<RemarkId, Select<SourceFate>> choices = new HashMap<>();
    private List<Object> shown = List.of();
    private boolean following;

    SourcesPane(PositionServices services) {
        this.services = services;
        addClassName("position-sources");
    }

    void show(PositionDetails position) {
        boolean isSettled = position.isOver()
                || !PositionAccess.mayWrite(services.currentViewer().get());
        List<Object> order = position.sources().stream()
                .<Object>map(source -> List.of(
                        source.remark(),
                        source.words() == null,
                        source.mayStandInTheText(),
                        isSettled ? source.fate() : "open"))
                .toList();
        if (order.equals(shown) && getComponentCount() > 0) {
            follow(position);
            return;
        }
        shown = order;
        choices.clear();
        removeAll();
        add(PositionWords.title(t("position.sources")));
        if (position.sources().isEmpty()) {
            Paragraph none = new Paragraph(t("position.sources.none"));
            none.addClassName("soft");
            add(none);
        }
        position.sources().forEach(source -> add(line(position, source, isSettled)));
        if (!isSettled) {
            Button another = new Button(t("position.source.add"), event -> choose(position.id()));
            another.setId("add-source");
            another.addThemeVariants(ButtonVariant.TERTIARY);
            add(another);
        }
    }

    /** What others said of a source shows in its field; the fields themselves stay, with the keyboard in them. */
    private void follow(PositionDetails position) {
        following = true;
        position.sources().forEach(source -> {
            Select<SourceFate> choice = choices.get(source.remark());
            if (choice != null) {
                choice.setValue(source.fate());
            }
        });
        following = false;
    }

    private Div line(PositionDetails position, PositionSource source, boolean isSettled) {
        Element name = new Element("b");
        name.setText(source.organisationName());
        Div said = new Div();
        said.addClassName("said");
        RemarkDetails words = source.words();
        if (words == null) {
            said.add(new Paragraph(t("position.source.gone")));
            if (source.mayStandInTheText()
                    && PositionAccess.mayWrite(services.currentViewer().get())) {
                Paragraph mayStand = new Paragraph(t("position.source.mayStand"));
                mayStand.addClassName("position-note");
                said.add(mayStand);
            }
        } else {
            addWords(said, words);
        }
        said.add(isSettled ? PositionWords.fate(source.fate()) : choice(position, source));
        Div line = new Div();
        line.addClassName("source");
        line.getElement().appendChild(name);
        line.add(said);
        return line;
    }

    /** Which of what members share of the same place is to be a source too. */
    private void choose(PositionId id) {
        List<RemarkDetails> candidates =
                services.sources().candidates(services.currentViewer().get(), id);
        CheckboxGroup<RemarkDetails> chosen = new CheckboxGroup<>(t("position.source.candidates", candidates.size()));
        chosen.setId("source-candidates");
        chosen.setItems(candidates);
        chosen.setItemLabelGenerator(remark -> remark.organisationName() + " – " + begins(remark));
        chosen.setVisible(!candidates.isEmpty());
        Paragraph explain =
                new Paragraph(t(candidates.isEmpty() ? "position.source.noCandidate" : "position.source.explain"));
        new ActDialog(
                        t("position.source.add.title"),
                        t("position.source.add.confirm"),
                        () -> {
                            if (chosen.getValue().isEmpty()) {
                                throw new Invalid("position.source.none");
                            }
                            chosen.getValue()
                                    .forEach(remark -> services.sources()
                                            .addSource(services.currentViewer().get(), id, remark.id()));
                            Toasts.done(
                                    t("position.source.added", chosen.getValue().size()));
                        },
                        explain,
                        chosen)
                .open();
    }

    private static String begins(RemarkDetails remark) {
        String words = remark.body().isBlank() ? remark.wording() : remark.body();
        return words.length() <= LONGEST_BEGINNING ? words : words.substring(0, LONGEST_BEGINNING) + "…";
    }

    private static void addWords(Div said, RemarkDetails words) {
        if (!words.wording().isBlank() && !words.wording().equals(words.place().quote())) {
            said.add(new Paragraph(new DiffText(words.place().quote(), words.wording())));
        }
        if (!words.body().isBlank()) {
            said.add(inFrench(new Paragraph(words.body())));
        }
        said.add(new Anchor(RemarkAddress.of(words), t("position.source.read")));
    }

    private Select<SourceFate> choice(PositionDetails position, PositionSource source) {
        Select<SourceFate> choice = new Select<>();
        choice.setItems(SourceFate.values());
        choice.setItemLabelGenerator(fate -> t("position.fate", fate));
        choice.setAriaLabel(t("position.source.fate", source.organisationName()));
        choice.setValue(source.fate());
        choices.put(source.remark(), choice);
        choice.addValueChangeListener(event -> {
            if (following) {
                return;
            }
            try {
                services.sources()
                        .settle(services.currentViewer().get(), position.id(), source.remark(), event.getValue());
            } catch (Refusal refused) {
                Toasts.refused(refused);
            }
        });
        return choice;
    }
}
