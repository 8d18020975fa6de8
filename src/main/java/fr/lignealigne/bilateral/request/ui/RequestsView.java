package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.request.RequestAccess;
import fr.lignealigne.bilateral.request.RequestChanged;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The requests for exchanges: all that are to be arranged, or those of one's own association. */
@Route("echanges/demandes")
@RolesAllowed({
    Roles.ASSOCIATION_MEMBER,
    Roles.ASSOCIATION_LEAD,
    Roles.COLLECTIVE_COORDINATOR,
    Roles.MIPROF,
    Roles.CABINET
})
class RequestsView extends Composite<Main> implements AfterNavigationObserver, HasDynamicTitle {

    private final RequestServices services;
    private final Nav states = new Nav();
    private final Select<Theme> theme = new Select<>();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div nothing = new Div();
    private final Map<RequestId, RequestDetails> shown = new HashMap<>();
    private final Map<RequestId, RequestLine> lines = new HashMap<>();
    private RequestsAddress address = new RequestsAddress(RequestsAddress.Shown.ALL, null);

    RequestsView(RequestServices services) {
        this.services = services;
        Viewer viewer = services.viewer();
        getContent().addClassNames("page", "requests-page");
        states.addClassName("looks");
        states.setAriaLabel(t("request.states"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(one -> one == null ? t("request.allThemes") : t("theme", one));
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(t("request.allThemes"));
        theme.setAriaLabel(t("request.theme"));
        theme.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                RequestsView.class,
                                address.with(event.getValue()).parameters());
            }
        });
        count.addClassNames("soft", "small");
        count.getElement().setAttribute("role", "status");
        list.addClassName("request-list");
        Div filters = new Div(states, theme);
        filters.addClassNames("row", "filters");
        boolean isArranger = RequestAccess.mayArrange(viewer);
        Paragraph lead = new Paragraph(t(isArranger ? "request.list.arranger" : "request.list.association"));
        lead.addClassName("lead");
        getContent().add(head(viewer), lead, filters, count, nothing, list);
        services.live().follow(this, RequestChanged.class, change -> true, changes -> show());
    }

    private static Div head(Viewer viewer) {
        Anchor calendar = new Anchor("echanges", t("request.list.calendar"));
        calendar.addClassName("button");
        Div ways = new Div(calendar);
        ways.addClassNames("row", "push");
        if (RequestAccess.mayAskForItself(viewer) || RequestAccess.mayAskAnAssociation(viewer)) {
            Anchor begin = new Anchor(
                    "echanges/demander",
                    t(RequestAccess.mayAskForItself(viewer) ? "request.begin" : "request.ask.begin"));
            begin.addClassNames("button", "main");
            begin.setId("begin-request");
            ways.add(begin);
        }
        Div head = new Div(new H1(t("request.list.title")), ways);
        head.addClassNames("row", "versions-head");
        return head;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = RequestsAddress.parse(event.getLocation().getQueryParameters());
        theme.setValue(address.theme());
        show();
    }

    /** Lines that stay as they were are the same lines, so that nobody loses their place. */
    private void show() {
        Viewer viewer = services.viewer();
        List<RequestDetails> all = services.requests().list(viewer);
        List<RequestDetails> wanted = all.stream().filter(address::includes).toList();
        showStates(all);
        List<LocalDate> days = services.days();
        lines.keySet().removeIf(id -> {
            boolean isGone = wanted.stream().noneMatch(one -> one.id().equals(id));
            if (isGone) {
                list.remove(lines.get(id));
                shown.remove(id);
            }
            return isGone;
        });
        for (int place = 0; place < wanted.size(); place++) {
            RequestDetails request = wanted.get(place);
            RequestLine before = lines.get(request.id());
            if (before == null || !request.equals(shown.get(request.id()))) {
                RequestLine line =
                        new RequestLine(request, viewer.organisation().equals(request.association()), days);
                if (before != null) {
                    list.remove(before);
                }
                list.addComponentAtIndex(Math.min(place, list.getComponentCount()), line);
                lines.put(request.id(), line);
                shown.put(request.id(), request);
            }
        }
        int minutes = wanted.stream()
                .filter(RequestDetails::isSaid)
                .mapToInt(one -> one.said().minutes())
                .sum();
        count.setText(t("request.list.count", wanted.size(), minutes / 60, minutes % 60));
        list.setVisible(!wanted.isEmpty());
        nothing.removeAll();
        if (wanted.isEmpty()) {
            nothing.add(new EmptyState(
                    t(all.isEmpty() ? "request.list.none" : "request.list.noneSuch"),
                    t(all.isEmpty() ? empty(viewer) : "request.list.noneSuch.explain")));
        }
    }

    private static String empty(Viewer viewer) {
        return RequestAccess.mayArrange(viewer) ? "request.list.none.arranger" : "request.list.none.association";
    }

    private void showStates(List<RequestDetails> all) {
        states.removeAll();
        for (RequestsAddress.Shown one : RequestsAddress.Shown.values()) {
            long here = all.stream().filter(one::includes).count();
            Anchor way = new Anchor(address.with(one).href(), t("request.shown." + one, here));
            if (one == address.state()) {
                way.getElement().setAttribute("aria-current", "true");
            }
            states.add(way);
        }
    }

    @Override
    public String getPageTitle() {
        return t("request.list.title") + " – " + t("app.name");
    }
}
