package fr.lignealigne.audit.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.audit.AuditEntry;
import fr.lignealigne.audit.Journal;
import fr.lignealigne.audit.JournalSearch;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.shared.ui.FocusKeeper;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The journal, for the administrator: acts and ids, no content; whether its chain holds stands above it. */
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
        FocusKeeper.on(getContent());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        JournalAddress address = JournalAddress.of(event.getLocation().getQueryParameters());
        Viewer viewer = currentViewer.get();
        List<AuditEntry> entries = journal.page(viewer, address.search(), address.page() * PAGE, PAGE);
        getContent().removeAll();
        getContent()
                .add(
                        new H1(t("journal.title")),
                        new ChainPanel(journal.chain(viewer), () -> journal.check(currentViewer.get())),
                        new JournalFilters(
                                journal.acts(viewer),
                                address.search(),
                                search -> UI.getCurrent()
                                        .navigate(
                                                "journal", address.with(search).parameters())));
        if (entries.isEmpty()) {
            getContent().add(empty(address));
        } else {
            getContent().add(sideways(entries));
        }
        getContent().add(ways(address, entries.size() == PAGE));
        FocusKeeper.restore(getContent());
    }

    private static EmptyState empty(JournalAddress address) {
        return address.search().equals(JournalSearch.ALL) && address.page() == 0
                ? new EmptyState(t("journal.none.title"), t("journal.none.explain"))
                : new EmptyState(t("journal.nothing.title"), t("journal.nothing.explain"));
    }

    private static Div sideways(List<AuditEntry> entries) {
        Div sideways = new Div(table(entries));
        sideways.addClassName("sideways");
        sideways.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", t("journal.title"));
        return sideways;
    }

    private static Div ways(JournalAddress address, boolean goesOn) {
        Div ways = new Div();
        ways.addClassName("row");
        if (address.page() > 0) {
            ways.add(button(address.at(address.page() - 1).href(), "journal.later"));
        }
        if (goesOn) {
            ways.add(button(address.at(address.page() + 1).href(), "journal.earlier"));
        }
        Anchor table = button(address.table(), "journal.export");
        table.setRouterIgnore(true);
        table.getElement().setAttribute("download", true);
        table.setId("export-journal");
        ways.add(table);
        return ways;
    }

    private static Anchor button(String href, String key) {
        Anchor button = new Anchor(href, t(key));
        button.addClassName("button");
        return button;
    }

    private static NativeTable table(List<AuditEntry> entries) {
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        table.getElement().setAttribute("aria-label", t("journal.title"));
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("link", "when", "act", "who", "object")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(t("journal." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        for (AuditEntry entry : entries) {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(entry.position() == 0 ? "…" : Long.toString(entry.position()));
            row.addDataCell().setText(FrenchDates.fullMoment(entry.at(), language()));
            row.addDataCell().setText(JournalFilters.word(entry.act()));
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
