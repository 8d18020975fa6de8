package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.synopsis.Axis;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.SynopsisGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The consolidated table by another axis than the passages; each row leads to the passages it counts. */
class AxisTable extends NativeTable {

    private static final int FEW = 5;

    private final SynopsisAddress address;
    private final PlanText text;
    private final Map<String, OrganisationSummary> organisations;

    AxisTable(
            SynopsisAddress address,
            PlanText text,
            List<OrganisationSummary> organisations,
            List<SynopsisGroup> groups) {
        this.address = address;
        this.text = text;
        this.organisations =
                organisations.stream().collect(Collectors.toMap(one -> one.id().toString(), Function.identity()));
        addClassNames("plain", "synopsis", "axis-table");
        setCaptionText(t("synopsis.axis.caption", t("synopsis.axis", address.axis())));
        NativeTableRow head = getHead().addRow();
        head(head, "passage", t("synopsis.axis.of", address.axis()));
        head(head, "organisations", t("synopsis.table.organisations"));
        head(head, "said", t("synopsis.table.remarks"));
        head(head, "balance", t("synopsis.table.balance"));
        head(head, "state", t("synopsis.table.state"));
        int most = groups.stream().mapToInt(SynopsisGroup::remarks).max().orElse(1);
        groups.forEach(group -> addRow(group, Math.max(FEW, most)));
    }

    private static void head(NativeTableRow head, String name, String words) {
        NativeTableHeaderCell cell = head.addHeaderCell();
        cell.setText(words);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName("col-" + name);
    }

    private void addRow(SynopsisGroup group, int most) {
        NativeTableRow row = getBody().addRow();
        row.addClassName(group.isDecided() ? "is-decided" : "is-open");
        cell(row, "col-passage", name(group));
        cell(row, "col-organisations", organisations(group.organisations()));
        cell(row, "col-said", new Span(t("synopsis.axis.said", group.remarks(), group.joint())));
        Div balance =
                new Div(new AgreementMark(group.byKind()), new ProportionBar(Shares.byKind(group.byKind()), most));
        cell(row, "col-balance", balance);
        cell(row, "col-state", state(group));
    }

    private static void cell(NativeTableRow row, String name, Component content) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName(name);
        cell.add(content);
    }

    private static Span organisations(int count) {
        Span unit = new Span(t("synopsis.table.unit", count));
        unit.addClassName("unit");
        Span number = new Span(String.valueOf(count));
        number.add(unit);
        return number;
    }

    private static ProportionBar state(SynopsisGroup group) {
        ProportionBar bar = new ProportionBar(List.of(
                new ProportionBar.Share(
                        "done", group.decided(), t("synopsis.axis.decided", group.decided(), group.remarks())),
                new ProportionBar.Share(
                        "left",
                        group.remarks() - group.decided(),
                        group.decided() == 0 ? t("synopsis.axis.decided", 0, group.remarks()) : "")));
        bar.addClassName("share-decided");
        return bar;
    }

    /** What names nothing can be counted, and not be asked for. */
    private Component name(SynopsisGroup group) {
        if (group.key().isEmpty()) {
            return new Span(t("synopsis.axis.none", group.axis()));
        }
        SynopsisFilter filter = address.filter();
        return switch (group.axis()) {
            case PASSAGE -> new Span(group.key());
            case MEASURE -> measure(new ItemId(UUID.fromString(group.key())));
            case THEME -> {
                Theme theme = Theme.valueOf(group.key());
                yield way(filter.about(theme), new Span(t("theme", theme)));
            }
            case FORM -> {
                Exploitation form = Exploitation.valueOf(group.key());
                yield way(filter.about(form), new Span(t("exploitation", form)));
            }
            case TERRITORY ->
                Arrays.stream(FrenchZone.values())
                        .filter(zone -> zone.id().getId().equals(group.key()))
                        .findFirst()
                        .<Component>map(zone -> way(filter.saidIn(zone), new Span(t("zone", zone))))
                        .orElseGet(() -> new Span(group.key()));
            case ORGANISATION -> {
                OrganisationSummary one = organisations.get(group.key());
                yield way(
                        filter.saidBy(new OrganisationId(UUID.fromString(group.key()))),
                        new Span(one == null ? "" : one.shortName()));
            }
        };
    }

    private Component measure(ItemId id) {
        String title = text.measure(id).map(Measure::title).orElse("");
        Anchor paper = new Anchor(SynopsisAddress.paperPath(text.version(), id), t("synopsis.axis.paper"));
        paper.addClassNames("axis-paper", "small");
        return new Div(way(address.filter().on(id), inFrench(new Span(title))), paper);
    }

    private Anchor way(SynopsisFilter filter, Span words) {
        Anchor way = new Anchor(address.by(Axis.PASSAGE).filtered(filter).href(), "");
        way.add(words);
        way.addClassName("passage-link");
        return way;
    }
}
