package fr.lignealigne.collective.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.collective.ReminderDetails;
import fr.lignealigne.collective.Standing;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.Pill;
import java.util.Comparator;
import java.util.List;

/** For the coordinator: where each association stands, the silent ones first, reminding them, and who was reminded. */
class StandingsPart extends Div {

    private final RoomServices services;
    private final CurrentViewer currentViewer;
    private final Room room;

    StandingsPart(RoomServices services, CurrentViewer currentViewer, Room room) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.room = room;
        addClassName("standings");
        draw();
    }

    private void draw() {
        removeAll();
        List<Standing> standings = services
                .standings()
                .of(currentViewer.get(), room.version().id())
                .stream()
                .sorted(Comparator.comparing(standing -> !standing.isSilent()))
                .toList();
        Button remind = new Button(
                t("collective.remind"),
                event -> ReminderDialog.open(services.reminders(), currentViewer, room, standings, this::draw));
        remind.addThemeVariants(ButtonVariant.PRIMARY);
        remind.setId("remind");
        Paragraph known = new Paragraph(t("collective.standings.known"));
        known.addClassNames("soft", "small");
        add(RoomWords.title(t("collective.standings")), table(standings), known, remind);
        trace(services.reminders().list(currentViewer.get(), room.version().id()));
    }

    private static NativeTable table(List<Standing> standings) {
        NativeTable table = new NativeTable();
        table.addClassNames("plain", "standings-table");
        table.getElement().setAttribute("aria-label", t("collective.standings"));
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("association", "said", "opened", "drafts", "toSign", "reminded")) {
            heading(head, t("collective.standings." + column), "col");
        }
        for (Standing one : standings) {
            NativeTableRow row = table.getBody().addRow();
            heading(row, one.association().shortName(), "row");
            row.addDataCell()
                    .add(
                            one.isSilent()
                                    ? new Pill(t("collective.standings.silent"), Pill.Tone.WARM)
                                    : new Pill(t("collective.standings.spoke", one.said()), Pill.Tone.GOOD));
            row.addDataCell().setText(t(one.opened() ? "collective.standings.yes" : "collective.standings.no"));
            row.addDataCell().setText(one.drafts() == 0 ? "–" : String.valueOf(one.drafts()));
            row.addDataCell().setText(one.toSign() == 0 ? "–" : String.valueOf(one.toSign()));
            row.addDataCell().setText(one.reminded() == null ? "–" : FrenchDates.dayName(one.reminded(), language()));
        }
        return table;
    }

    private static void heading(NativeTableRow row, String words, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", scope);
    }

    private void trace(List<ReminderDetails> reminders) {
        if (reminders.isEmpty()) {
            return;
        }
        add(RoomWords.title(t("collective.reminders")));
        for (ReminderDetails one : reminders) {
            Paragraph to = new Paragraph(t(
                    "collective.reminders.sent",
                    FrenchDates.moment(one.at(), language()),
                    one.to().size(),
                    String.join(", ", one.to()),
                    one.by()));
            to.addClassName("small");
            Paragraph words = new Paragraph(one.words());
            words.addClassName("said");
            Article trace = new Article(to, words);
            trace.addClassName("talk");
            add(trace);
        }
    }
}
