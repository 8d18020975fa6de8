package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.bilateral.EquityLedger;
import fr.lignealigne.bilateral.EquityLine;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The equity ledger: the time of each association drawn and told, and who moved whom. */
@Route("echanges/equite")
@RolesAllowed({Roles.COLLECTIVE_COORDINATOR, Roles.MIPROF, Roles.CABINET})
class EquityView extends Composite<Main> implements HasDynamicTitle {

    private static final List<String> COLUMNS =
            List.of("association", "minutes", "meetings", "rank", "moves", "cancellations", "missed");

    private static final String NOTHING = "–";

    EquityView(EquityLedger ledger, CurrentViewer currentViewer) {
        getContent().addClassNames("page", "wide", "equity-page");
        H1 title = new H1(t("bilateral.equity.title"));
        title.addClassName("page-title");
        Paragraph lead = new Paragraph(t("bilateral.equity.lead"));
        lead.addClassName("lead");
        getContent().add(title, lead);
        List<EquityLine> lines = ledger.of(currentViewer.get());
        if (lines.isEmpty()) {
            getContent().add(new EmptyState(t("bilateral.equity.empty.title"), t("bilateral.equity.empty")));
            return;
        }
        Anchor file = new Anchor("documents/equite.csv", t("bilateral.equity.file"));
        file.getElement().setAttribute("download", true);
        file.setId("equity-file");
        Div acts = new Div(new Anchor("echanges", t("bilateral.equity.back")), file);
        acts.addClassName("equity-acts");
        Div scroll = new Div(table(lines));
        scroll.addClassName("equity-scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        scroll.getElement().setAttribute("aria-label", t("bilateral.equity.title"));
        getContent().add(summary(lines), acts, scroll);
    }

    private static Paragraph summary(List<EquityLine> lines) {
        long without = lines.stream().filter(line -> line.granted().isZero()).count();
        NumberFormat decimal = NumberFormat.getNumberInstance(language());
        decimal.setMinimumFractionDigits(2);
        decimal.setMaximumFractionDigits(2);
        Paragraph summary = new Paragraph(t(
                "bilateral.equity.summary", lines.size() - without, without, decimal.format(EquityLedger.gini(lines))));
        summary.addClassName("equity-summary");
        return summary;
    }

    private static NativeTable table(List<EquityLine> lines) {
        NativeTable table = new NativeTable();
        table.addClassName("equity");
        table.getElement().setAttribute("aria-label", t("bilateral.equity.title"));
        NativeTableRow heading = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(t("bilateral.equity." + column));
            cell.getElement().setAttribute("scope", "col");
            heading.add(cell);
        });
        table.add(new NativeTableHeader(heading));
        long most = lines.stream()
                .mapToLong(line -> line.granted().toMinutes())
                .max()
                .orElse(0);
        NativeTableBody body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line, most)));
        table.add(body);
        return table;
    }

    private static NativeTableRow row(EquityLine line, long most) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(line.association());
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(time(line.granted(), most)),
                new NativeTableCell(meetings(line)),
                new NativeTableCell(line.rank() == null ? NOTHING : t("bilateral.equity.place", line.rank())),
                new NativeTableCell(byWhom(line.moves())),
                new NativeTableCell(byWhom(line.cancellations())),
                new NativeTableCell(line.missed() == 0 ? NOTHING : String.valueOf(line.missed())));
    }

    private static String meetings(EquityLine line) {
        return line.held() + line.toCome() == 0
                ? NOTHING
                : t("bilateral.equity.heldAndToCome", line.held(), line.toCome());
    }

    private static Component time(Duration granted, long most) {
        Span bar = new Span();
        bar.addClassName("equity-bar");
        bar.getStyle().set("--share", most == 0 ? "0" : String.valueOf((double) granted.toMinutes() / most));
        bar.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(granted.isZero() ? NOTHING : t("bilateral.equity.length", granted.toMinutes()));
        Span time = new Span(bar, words);
        time.addClassName("equity-time");
        return time;
    }

    private static String byWhom(List<String> names) {
        return names.isEmpty()
                ? NOTHING
                : EquityLine.byWhom(names).entrySet().stream()
                        .map(entry -> t("bilateral.equity.times", entry.getValue(), entry.getKey()))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public String getPageTitle() {
        return t("bilateral.equity.title") + " – " + t("app.name");
    }
}
