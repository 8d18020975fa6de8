package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.plenary.ConclusionDetails;
import fr.lignealigne.plenary.ConclusionDraft;
import fr.lignealigne.plenary.ConclusionKind;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.shared.ui.Pill;
import fr.lignealigne.shared.ui.Toasts;

/** One decision or next date. */
final class ConclusionRow implements Rows.Row<ConclusionDetails> {

    private final ConclusionsPane pane;
    private final Span words = inFrench(new Span());
    private final Pill milestone = new Pill(t("plenary.isMilestone"), Pill.Tone.GOOD);
    private final RowActs acts = new RowActs();
    private final Button toCalendar;
    private final ListItem row = new ListItem(words, milestone, acts);
    private ConclusionDetails shown;

    @SuppressWarnings("NullAway.Init")
    ConclusionRow(ConclusionsPane pane) {
        this.pane = pane;
        toCalendar = acts.act("plenary.toMilestone", () -> MilestoneDialog.open(pane, shown));
        acts.act("plenary.rewrite", this::rewrite);
        acts.act("plenary.remove", this::remove);
    }

    @Override
    public Component component() {
        return row;
    }

    @Override
    public void show(ConclusionDetails details) {
        shown = details;
        ConclusionDraft said = details.said();
        words.setText(
                said.onDay() == null
                        ? said.words()
                        : t("plenary.nextDate", FrenchDates.date(said.onDay(), language()), said.words()));
        milestone.setVisible(details.isMilestone());
        toCalendar.setVisible(said.onDay() != null && !details.isMilestone());
        acts.about(said.words());
    }

    private void rewrite() {
        ConclusionDetails read = shown;
        DatePicker day = Pickers.day(t("plenary.conclusion.day"));
        day.setValue(read.said().onDay());
        day.setVisible(read.said().kind() == ConclusionKind.NEXT_DATE);
        PlenaryServices services = pane.services();
        TextDialog.open(
                t("plenary.rewrite"),
                t("plenary.conclusion", read.said().kind()),
                "conclusion/" + read.id(),
                ConclusionDraft.LONGEST,
                new TextDialog.Text(read.revision(), read.said().words()),
                () -> services.conclusions().of(services.viewer(), pane.plenary()).stream()
                        .filter(one -> one.id().equals(read.id()))
                        .findFirst()
                        .map(one ->
                                new TextDialog.Text(one.revision(), one.said().words()))
                        .orElseThrow(NotFound::new),
                (revision, typed) -> {
                    services.conclusions()
                            .change(
                                    services.viewer(),
                                    pane.plenary(),
                                    read.id(),
                                    revision,
                                    new ConclusionDraft(read.said().kind(), typed, day.getValue()));
                    pane.refresh();
                },
                day);
    }

    private void remove() {
        PlenaryServices services = pane.services();
        ConclusionDetails gone = shown;
        int rank = services.conclusions().of(services.viewer(), pane.plenary()).stream()
                .map(ConclusionDetails::id)
                .toList()
                .indexOf(gone.id());
        try {
            services.conclusions().remove(services.viewer(), pane.plenary(), gone.id(), gone.revision());
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return;
        }
        pane.refresh();
        Toasts.undo(t("plenary.removed"), () -> {
            services.conclusions().putBack(services.viewer(), pane.plenary(), gone, rank);
            pane.refresh();
        });
    }
}
