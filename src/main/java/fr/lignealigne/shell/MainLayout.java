package fr.lignealigne.shell;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinSession;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.DatedSessions;
import fr.lignealigne.account.OpenSessions;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.notice.ui.NoticesEntry;
import fr.lignealigne.shared.ui.BrowserCopy;
import fr.lignealigne.shared.ui.PublicFoot;
import fr.lignealigne.shared.ui.SkipLink;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.shared.ui.TypedWords;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The bar with the brand and the ways open to this person, the page, and the foot. */
@Layout
@PermitAll
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "contenu";

    private final Div content = new Div();
    private final Nav nav = new Nav();
    private final CurrentViewer currentViewer;
    private final NoticesEntry notices;
    private String here = "";

    MainLayout(
            CurrentViewer currentViewer,
            OpenSessions sessions,
            DatedSessions dates,
            Clock clock,
            TypedWords words,
            LivePages live,
            OwnNotices ownNotices,
            FreshRoles roles) {
        Viewer viewer = currentViewer.get();
        this.currentViewer = currentViewer;
        this.notices = new NoticesEntry(ownNotices, live, clock, viewer);
        noteDevice(sessions);
        BrowserCopy.keepOnlyOf(this, words.owner());
        nav.addClassName("ways");
        nav.setAriaLabel(t("frame.ways"));
        showWays(viewer);
        content.addClassName("content");
        content.setId(CONTENT);
        getContent().addClassName("frame");
        getContent().add(new SkipLink(CONTENT, t("frame.skip")), bar(viewer), content, foot(), warning(dates, clock));
        live.follow(this, SeatsMoved.class, moved -> true, moved -> follow(moved, roles));
    }

    /** What may be theirs no longer is not left before their eyes; what is new is there, and the page stays as it is. */
    private void follow(List<SeatsMoved> moved, FreshRoles roles) {
        roles.takeUp();
        if (moved.stream().anyMatch(SeatsMoved::isLost)) {
            UI.getCurrent().getPage().reload();
        } else {
            // Which ways are open is asked of a request, and there is none here: the page sends one.
            UI.getCurrent().getPage().executeJs("return true").then(heard -> {
                showWays(currentViewer.get());
                Toasts.done(t("frame.rolesChanged"));
            });
        }
    }

    private void showWays(Viewer viewer) {
        nav.removeAll();
        SitePages.menu(viewer).forEach(entry -> {
            Anchor way = new Anchor(SitePages.path(entry), t(entry.title()));
            way.setRouterIgnore(false);
            nav.add(way);
        });
        markHere();
    }

    private static void noteDevice(OpenSessions sessions) {
        VaadinSession session = VaadinSession.getCurrent();
        sessions.note(session.getSession().getId(), session.getBrowser().getUserAgent());
    }

    private static SessionWarning warning(DatedSessions dates, Clock clock) {
        Duration open = dates.datesOf(VaadinSession.getCurrent().getSession().getId())
                .map(known -> Duration.between(known.since(), clock.instant()))
                .orElse(Duration.ZERO);
        return new SessionWarning(SessionLimits.LONGEST.minus(open));
    }

    private Header bar(Viewer viewer) {
        Anchor brand = new Anchor("");
        brand.addClassName("brand");
        String[] words = t("app.name").split(" ");
        Element middle = new Element("span");
        middle.setText(words[1]);
        brand.getElement().appendChild(Element.createText(words[0] + " "), middle, Element.createText(" " + words[2]));
        Header bar = new Header(brand, nav, notices, who(viewer));
        bar.addClassName("bar");
        return bar;
    }

    private static Component who(Viewer viewer) {
        Anchor who = new Anchor("compte");
        who.addClassName("who");
        Element organisation = new Element("span");
        organisation.getClassList().add("who-for");
        organisation.setText(viewer.organisationName());
        Element function = new Element("span");
        function.setText(viewer.function());
        who.getElement().appendChild(organisation, function);
        return who;
    }

    private static Footer foot() {
        Footer foot = new Footer(PublicFoot.ways(t("frame.accessibility", Conformity.OURS.declared())));
        foot.addClassName("foot");
        return foot;
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren().appendChild(page.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        here = event.getLocation().getFirstSegment();
        markHere();
        notices.arrived(currentViewer.get(), event.getLocation());
    }

    private void markHere() {
        nav.getChildren().map(Anchor.class::cast).forEach(way -> {
            if (way.getHref().equals(here)) {
                way.getElement().setAttribute("aria-current", "page");
            } else {
                way.getElement().removeAttribute("aria-current");
            }
        });
    }
}
