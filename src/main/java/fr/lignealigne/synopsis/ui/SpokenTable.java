package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.synopsis.Axis;
import fr.lignealigne.synopsis.SpokenMap;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * The map of blind spots: a table whose cells are drawn, so that who sees it reads a map and who hears it a table. Each
 * cell where somebody spoke leads to what was said. It slides sideways where the page is narrow, the measures stay.
 */
class SpokenTable extends Composite<Div> {

    private static final int[] STEPS = {1, 2, 4, 8};

    private final SynopsisAddress address;
    private final SpokenMap map;
    private final List<Column> columns;

    /**
     * A column.
     *
     * @param key of the map's cells
     * @param filter what its cells lead to, before the measure is added
     */
    record Column(String key, String name, SynopsisFilter filter) {}

    SpokenTable(SynopsisAddress address, SpokenMap map, List<Measure> measures, List<Column> columns) {
        this.address = address.by(Axis.PASSAGE);
        this.map = map;
        this.columns = columns;
        StringBuilder html = new StringBuilder("<table class=\"spoken-map\"><caption class=\"visually-hidden\">")
                .append(safe(t("blindSpots.caption", t("synopsis.axis", map.axis()))))
                .append("</caption><thead><tr>");
        head(html, t("blindSpots.measure"), "spoken-measure");
        head(html, t("blindSpots.all"), "spoken-all");
        columns.forEach(column -> head(html, column.name(), "spoken-column"));
        html.append("</tr></thead><tbody>");
        measures.forEach(measure -> row(html, measure));
        html.append("</tbody></table>");
        getContent().addClassName("spoken-slide");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", t("blindSpots.map"));
        getContent().getElement().setProperty("innerHTML", html.toString());
    }

    private static void head(StringBuilder html, String words, String name) {
        html.append("<th scope=\"col\" class=\"%s\"><span>%s</span></th>".formatted(name, safe(words)));
    }

    /** Names are escaped; all else are numbers, addresses and class names of ours. */
    private void row(StringBuilder html, Measure measure) {
        html.append("<tr><th scope=\"row\" lang=\"fr\"><a href=\"%s\">%s</a></th>"
                .formatted(href(SynopsisFilter.NONE.on(measure.id())), safe(measure.title())));
        SpokenMap.Cell all = map.of(measure.id());
        cell(html, all, SynopsisFilter.NONE.on(measure.id()), map.isContradictory(measure.id()));
        for (Column column : columns) {
            cell(html, map.of(measure.id(), column.key()), column.filter().on(measure.id()), false);
        }
        html.append("</tr>");
    }

    private void cell(StringBuilder html, SpokenMap.Cell cell, SynopsisFilter filter, boolean isContradictory) {
        if (cell.isSilent()) {
            html.append("<td class=\"silent\"><span class=\"visually-hidden\">")
                    .append(safe(t("blindSpots.silent")))
                    .append("</span></td>");
            return;
        }
        html.append("<td class=\"s%d%s%s\"><a href=\"%s\" title=\"%s\"><b>%d</b>"
                .formatted(
                        step(shown(cell)),
                        cell.unanswered() > 0 ? " unanswered" : "",
                        isContradictory ? " contradictory" : "",
                        href(filter),
                        safe(said(cell)),
                        shown(cell)));
        html.append("<span class=\"visually-hidden\">")
                .append(safe(" " + said(cell)))
                .append(isContradictory ? safe(" " + t("blindSpots.contradictory")) : "")
                .append("</span></a></td>");
    }

    /** An organisation is one: its cells count what it said. */
    private int shown(SpokenMap.Cell cell) {
        return map.axis() == Axis.ORGANISATION && cell.organisations() == 1 ? cell.remarks() : cell.organisations();
    }

    private static String said(SpokenMap.Cell cell) {
        return t("blindSpots.cell", cell.organisations(), cell.remarks(), cell.unanswered());
    }

    private String href(SynopsisFilter filter) {
        return safe(address.filtered(filter).href());
    }

    private static int step(int counted) {
        int step = 0;
        while (step < STEPS.length && counted >= STEPS[step]) {
            step++;
        }
        return step;
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
