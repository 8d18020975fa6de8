package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.plan.AcceptedWording;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.drafting.Conflict;
import fr.lignealigne.plan.drafting.Drafted;
import fr.lignealigne.plan.drafting.NextDraft;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The next version begins with the text of the last one: which accepted wordings go into it, and which of two. */
class NextStart extends Composite<Section> {

    private final VersionSummary version;
    private final PlanText text;
    private final Map<AcceptedWording, WordingRow> rows = new LinkedHashMap<>();
    private final Map<Conflict, String> choices = new HashMap<>();
    private final H3 conflictsTitle = new H3(t("draft.conflicts"));
    private final UnorderedList conflicts = new UnorderedList();
    private final Paragraph counts = new Paragraph();

    NextStart(VersionSummary version, PlanText text, List<AcceptedWording> wordings, Consumer<Drafted> onStart) {
        this.version = version;
        this.text = text;
        Button start = new Button(t("draft.start"), event -> onStart.accept(drafted()));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setId("start");
        counts.addClassName("import-counts");
        counts.getElement().setAttribute("role", "status");
        getContent().addClassName("next-start");
        getContent()
                .add(
                        new H2(t("draft.from", version.label())),
                        new Paragraph(t(wordings.isEmpty() ? "draft.none" : "draft.lead")),
                        list(wordings),
                        conflictsTitle,
                        conflicts,
                        counts,
                        start);
        counts.setVisible(!wordings.isEmpty());
        refresh();
    }

    private UnorderedList list(List<AcceptedWording> wordings) {
        NextDraft all = NextDraft.of(text, wordings);
        wordings.forEach(wording -> rows.put(
                wording,
                new WordingRow(
                        version.label(),
                        wording,
                        all.isByHand(wording),
                        wording.isOvertakenBy(wordings),
                        this::refresh)));
        UnorderedList list = new UnorderedList();
        list.addClassName("wordings");
        rows.values().forEach(list::add);
        return list;
    }

    private List<AcceptedWording> wordings(boolean taken) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().isTaken() == taken)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Drafted drafted() {
        return NextDraft.of(text, wordings(true))
                .with(version.planTitle(), choices)
                .leavingOut(wordings(false));
    }

    /** A choice made once is kept while its conflict comes and goes. */
    private void refresh() {
        List<Conflict> found = NextDraft.of(text, wordings(true)).conflicts();
        conflictsTitle.setVisible(!found.isEmpty());
        conflicts.setVisible(!found.isEmpty());
        conflicts.removeAll();
        conflicts.addClassName("wordings");
        for (Conflict conflict : found) {
            conflicts.add(new ConflictCard(version.label(), text, conflict, choices.get(conflict), words -> {
                if (words == null) {
                    choices.remove(conflict);
                } else {
                    choices.put(conflict, words);
                }
                count();
            }));
        }
        count();
    }

    private void count() {
        Drafted drafted = drafted();
        counts.setText(t(
                "draft.counts",
                drafted.applied().size(),
                drafted.remaining().size(),
                drafted.leftOut().size()));
    }
}
