package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuEntry;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.account.ui.SiteBranch;
import fr.lignealigne.shared.ui.PublicFoot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The second way to every page: those that this seat may open, as the menu groups them; to nobody signed in, the public ones. */
@Route(value = "plan-du-site", autoLayout = false)
@AnonymousAllowed
class SiteMapView extends Composite<Main> implements HasDynamicTitle {

    private final List<SiteBranch> branches;

    SiteMapView(CurrentViewer viewers, ObjectProvider<SiteBranch> branches) {
        this.branches = branches.orderedStream().toList();
        Optional<Viewer> viewer = viewer(viewers);
        Paragraph lead = new Paragraph(t(viewer.isPresent() ? "map.lead" : "map.lead.out"));
        lead.addClassName("lead");
        getContent().addClassName("page");
        getContent().add(new Anchor("", t("app.name")), new H1(t("map.title")), lead);
        viewer.ifPresent(this::showPortal);
        UnorderedList open = list();
        SitePages.openToAll(viewer.isPresent()).forEach(page -> open.add(new ListItem(way(page))));
        show("map.open", open);
        getContent().add(new PublicFoot());
    }

    private static Optional<Viewer> viewer(CurrentViewer viewers) {
        try {
            return Optional.of(viewers.get());
        } catch (NotAllowed nobody) {
            return Optional.empty();
        }
    }

    private void showPortal(Viewer viewer) {
        List<SitePages.Page> left = new ArrayList<>(SitePages.below(viewer));
        UnorderedList menu = list();
        for (MenuEntry entry : SitePages.menu(viewer)) {
            String path = SitePages.path(entry);
            List<Anchor> below = new ArrayList<>();
            branches.stream()
                    .filter(branch -> branch.under().equals(path))
                    .forEach(branch -> below.addAll(branch.ways(viewer)));
            left.stream().filter(page -> page.under().equals(path)).forEach(page -> below.add(way(page)));
            left.removeIf(page -> page.under().equals(path));
            ListItem item = new ListItem(new Anchor(path, t(entry.title())));
            if (!below.isEmpty()) {
                UnorderedList deeper = new UnorderedList();
                below.forEach(one -> deeper.add(new ListItem(one)));
                item.add(deeper);
            }
            menu.add(item);
        }
        show("map.portal", menu);
        UnorderedList beside = list();
        left.forEach(page -> beside.add(new ListItem(way(page))));
        show("map.own", beside);
    }

    private void show(String key, UnorderedList list) {
        H2 heading = new H2(t(key));
        heading.addClassName("section-title");
        Nav ways = new Nav(list);
        ways.setAriaLabel(t(key));
        getContent().add(heading, ways);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("site-map");
        return list;
    }

    private static Anchor way(SitePages.Page page) {
        return new Anchor(page.path(), t(page.words()));
    }

    @Override
    public String getPageTitle() {
        return t("map.title") + " – " + t("app.name");
    }
}
