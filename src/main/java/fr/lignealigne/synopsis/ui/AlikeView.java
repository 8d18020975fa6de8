package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.synopsis.Axis;
import fr.lignealigne.synopsis.SynopsisFilter;
import fr.lignealigne.synopsis.alike.AlikeHeap;
import fr.lignealigne.synopsis.alike.RemarkGroup;
import fr.lignealigne.synopsis.ui.Consultations.Consulted;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Remarks that ask for the same: first the groups that were gathered, then the heaps that the portal suggests. */
@Route("arbitrage/proches")
@RolesAllowed({Roles.CABINET, Roles.MIPROF})
class AlikeView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "arbitrage/proches";

    /** Heaps on a page; more of them are shown on demand. */
    private static final int SHOWN = 10;

    private final SynopsisServices services;
    private final CurrentViewer currentViewer;

    AlikeView(SynopsisServices services, CurrentViewer currentViewer) {
        this.services = services;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "alike-page");
    }

    static String href(PlanVersionId version) {
        return PATH + "?" + SynopsisAddress.VERSION + "=" + version;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SynopsisAddress address = SynopsisAddress.of(event.getLocation().getQueryParameters());
        Viewer viewer = currentViewer.get();
        getContent().removeAll();
        Optional<Consulted> chosen = services.consultations().choose(viewer, Optional.ofNullable(address.version()));
        if (chosen.isEmpty()) {
            getContent()
                    .add(new H1(t("alike.title")), new EmptyState(t("synopsis.none.title"), t("synopsis.none.text")));
        } else {
            build(viewer, chosen.get());
        }
    }

    private void build(Viewer viewer, Consulted shown) {
        PlanVersionId version = shown.version().id();
        getContent().removeAll();
        Paragraph lead = new Paragraph(t("alike.lead"));
        lead.addClassName("lead");
        getContent().add(head(viewer, shown), lead);
        List<RemarkGroup> groups = services.groups().of(viewer, version);
        List<AlikeHeap> heaps = services.alike().heaps(viewer, version);
        if (groups.isEmpty() && heaps.isEmpty()) {
            getContent().add(new EmptyState(t("alike.none.title"), t("alike.none.text")));
            return;
        }
        Runnable again = () -> build(currentViewer.get(), shown);
        if (!groups.isEmpty()) {
            getContent().add(gathered(viewer, version, groups, again));
        }
        getContent().add(suggested(viewer, version, heaps, groups, again));
    }

    private Section gathered(Viewer viewer, PlanVersionId version, List<RemarkGroup> groups, Runnable again) {
        Map<RemarkId, RemarkDetails> remarks = read(
                viewer, groups.stream().flatMap(one -> one.remarks().stream()).toList());
        Section section = new Section(new H2(t("alike.groups", groups.size())));
        groups.forEach(group -> section.add(new GroupCard(services, currentViewer, version, group, remarks, again)));
        return section;
    }

    private Section suggested(
            Viewer viewer, PlanVersionId version, List<AlikeHeap> heaps, List<RemarkGroup> groups, Runnable again) {
        Section section = new Section(new H2(t("alike.heaps", heaps.size())));
        if (heaps.isEmpty()) {
            section.add(new Paragraph(t("alike.heaps.none")));
            return section;
        }
        Div cards = new Div();
        section.add(cards);
        addHeaps(viewer, version, heaps, groups, cards, again);
        return section;
    }

    private void addHeaps(
            Viewer viewer,
            PlanVersionId version,
            List<AlikeHeap> heaps,
            List<RemarkGroup> groups,
            Div cards,
            Runnable again) {
        List<AlikeHeap> now = heaps.subList(0, Math.min(SHOWN, heaps.size()));
        List<AlikeHeap> later = heaps.subList(now.size(), heaps.size());
        Map<RemarkId, RemarkDetails> remarks =
                read(viewer, now.stream().flatMap(one -> one.remarks().stream()).toList());
        now.forEach(heap -> cards.add(new HeapCard(services, currentViewer, version, heap, groups, remarks, again)));
        if (!later.isEmpty()) {
            Button more = new Button(t("alike.more", later.size()));
            more.setId("more-heaps");
            more.addClickListener(event -> {
                cards.remove(more);
                addHeaps(currentViewer.get(), version, later, groups, cards, again);
            });
            cards.add(more);
        }
    }

    private Map<RemarkId, RemarkDetails> read(Viewer viewer, Collection<RemarkId> ids) {
        return services.remarks().those(viewer, ids).stream()
                .collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
    }

    private Component head(Viewer viewer, Consulted shown) {
        H1 title = new H1(t("alike.title"));
        title.addClassName("page-title");
        VersionChoice versions = new VersionChoice(
                services.consultations().of(viewer),
                shown,
                one -> href(one.version().id()));
        Anchor back = new Anchor(
                new SynopsisAddress(shown.version().id(), Axis.PASSAGE, SynopsisFilter.NONE, 1).href(),
                t("synopsis.title"));
        back.addClassNames("button", "push");
        Div head = new Div(title, versions, back);
        head.addClassNames("row", "page-head");
        return head;
    }

    @Override
    public String getPageTitle() {
        return t("alike.title") + " – " + t("app.name");
    }
}
