package fr.lignealigne.audit.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
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
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

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
        Viewer viewer = currentViewer.get();
        List<AuditEntry> entries = journal.page(viewer, act, page * PAGE, PAGE);
        getContent().removeAll();
        getContent().add(new H1(t("journal.title")), filter(journal.acts(viewer), act));
        if (entries.isEmpty()) {
            getContent().add(new EmptyState(t("journal.none.title"), t("journal.none.explain")));
            return;
        }
        getContent().add(table(entries));
        if (entries.size() == PAGE) {
            Anchor earlier = new Anchor("journal?acte=" + act + "&page=" + (page + 1), t("journal.earlier"));
            earlier.addClassName("button");
            getContent().add(new Div(earlier));
        }
    }

    private static Nav filter(List<String> acts, String shown) {
        Nav filter = new Nav();
        filter.addClassName("version-tabs");
        filter.setAriaLabel(t("journal.filter"));
        filter.add(tab("journal", t("journal.all"), shown.isEmpty()));
        acts.forEach(act -> filter.add(tab("journal?acte=" + act, act, act.equals(shown))));
        return filter;
    }

    private static Anchor tab(String path, String text, boolean here) {
        Anchor tab = new Anchor(path, text);
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
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
            row.addDataCell().setText(entry.act());
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
