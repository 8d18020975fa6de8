package fr.lignealigne.audit.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.audit.AuditEntry;
import fr.lignealigne.audit.Journal;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.Pickers;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The journal, for the administrator: acts and ids, no content. */
@Route("journal")
@Menu(title = "journal.title", order = 90)
@RolesAllowed(Roles.ADMINISTRATOR)
class JournalView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 100;

    private final Journal journal;
    private final CurrentViewer currentViewer;

    JournalView(Journal journal, CurrentViewer currentViewer) {
        this.journal = journal;
        this.currentViewer = currentViewer;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        String act = parameters.getSingleParameter("acte").orElse("");
        int page = parameters
                .getSingleParameter("page")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        LocalDate day =
                parameters.getSingleParameter("jour").map(JournalView::day).orElse(null);
        Viewer viewer = currentViewer.get();
        List<AuditEntry> entries = journal.page(viewer, act, day, page * PAGE, PAGE);
        getContent().removeAll();
        getContent().add(new H1(t("journal.title")), filter(journal.acts(viewer), act, day));
        if (entries.isEmpty()) {
            getContent().add(new EmptyState(t("journal.none.title"), t("journal.none.explain")));
            return;
        }
        Div sideways = new Div(table(entries));
        sideways.addClassName("sideways");
        sideways.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", t("journal.title"));
        getContent().add(sideways);
        if (entries.size() == PAGE) {
            Anchor earlier = new Anchor(path(act, day) + "&page=" + (page + 1), t("journal.earlier"));
            earlier.addClassName("button");
            getContent().add(new Div(earlier));
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String path(String act, @Nullable LocalDate day) {
        return "journal?acte=" + act + (day == null ? "" : "&jour=" + day);
    }

    private static Div filter(List<String> acts, String shown, @Nullable LocalDate day) {
        Select<String> act = new Select<>();
        act.setId("act");
        act.setLabel(t("journal.filter"));
        act.setItems(Stream.concat(Stream.of(""), acts.stream()).toList());
        act.setItemLabelGenerator(name -> name.isEmpty() ? t("journal.all") : word(name));
        act.setValue(acts.contains(shown) ? shown : "");
        DatePicker on = Pickers.day(t("journal.day"));
        on.setId("day");
        on.setClearButtonVisible(true);
        on.setValue(day);
        act.addValueChangeListener(event -> UI.getCurrent().navigate(path(event.getValue(), on.getValue())));
        on.addValueChangeListener(event -> UI.getCurrent().navigate(path(act.getValue(), event.getValue())));
        Div filter = new Div(act, on);
        filter.addClassName("row");
        return filter;
    }

    private static String word(String act) {
        return t("journal.acts." + act);
    }

    private static NativeTable table(List<AuditEntry> entries) {
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("when", "act", "who", "object")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(t("journal." + column));
        }
        for (AuditEntry entry : entries) {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(FrenchDates.fullMoment(entry.at(), language()));
            row.addDataCell().setText(word(entry.act()));
            row.addDataCell().setText(entry.person() == null ? "–" : entry.person());
            row.addDataCell().setText(entry.object());
        }
        return table;
    }

    @Override
    public String getPageTitle() {
        return t("journal.title") + " – " + t("app.name");
    }
}
