package fr.lignealigne.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which pages are open to someone: those of the menu, and those below or beside them that need no more than their address.
 * The bar and the plan of the site are both made of this.
 */
final class SitePages {

    static final String ROOM = "collectif";

    /**
     * A page that the menu does not name.
     *
     * @param words the key of its title
     * @param under the address of the page of the menu below which it stands; empty beside them
     */
    record Page(String path, String words, String under) {}

    /** In the order in which the plan of the site names them. */
    static final List<Page> BELOW = List.of(
            new Page("plan/importer", "versions.import", "plan"),
            new Page("mandats", "mandate.received.title", "remarques"),
            new Page("collectif/nouvelle-position", "positions.begin", ROOM),
            new Page("arbitrage/ensemble", "together.title", "arbitrage"),
            new Page("arbitrage/seances", "sitting.list.title", "arbitrage"),
            new Page("arbitrage/proches", "alike.title", "arbitrage"),
            new Page("arbitrage/angles-morts", "blindSpots.title", "arbitrage"),
            new Page("arbitrage/modeles", "template.title", "arbitrage"),
            new Page("restitution", "release.title", "arbitrage"),
            new Page("echanges/demandes", "request.list.title", "echanges"),
            new Page("echanges/demander", "request.title", "echanges"),
            new Page("echanges/propositions", "scenario.list.title", "echanges"),
            new Page("echanges/moyens", "bilateral.means", "echanges"),
            new Page("echanges/equite", "bilateral.equity.title", "echanges"),
            new Page("echanges/suites", "action.list.title", "echanges"),
            new Page("plenieres", "plenary.title", "calendrier"),
            new Page("scelles", "seal.title", "journal"),
            new Page("premier-jour", "firstDay.title", ""),
            new Page("avis", "notice.title", ""),
            new Page("compte", "account.title", ""),
            new Page("mes-donnees", "held.own.title", ""));

    static final List<Page> OPEN_TO_ALL = List.of(
            new Page("connexion", "login.title", ""),
            new Page("mot-de-passe-oublie", "forgotten.title", ""),
            new Page("accessibilite", "frame.accessible", ""),
            new Page("mentions", "legal.title", ""),
            new Page("donnees-personnelles", "held.notice.title", ""),
            new Page("stats", "stats.title", ""));

    private static final AccessAnnotationChecker ANNOTATIONS = new AccessAnnotationChecker();

    private SitePages() {}

    /** The Collective's room is no way of those outside it, and the first of its coordinator. */
    static List<MenuEntry> menu(Viewer viewer) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isWithinTheWalls(path(entry), viewer))
                .sorted(Comparator.comparing(
                        entry -> !path(entry).equals(ROOM) || !viewer.is(Role.COLLECTIVE_COORDINATOR)))
                .toList();
    }

    /** The address of a page of the menu, as those of links are written. */
    static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    /** Those below the menu that this seat may open. */
    static List<Page> below(Viewer viewer) {
        return BELOW.stream()
                .filter(page -> isWithinTheWalls(page.path(), viewer))
                .filter(page -> view(page).filter(view -> isFor(view, viewer)).isPresent())
                .toList();
    }

    /** Those of everybody; whoever is in already needs no door. */
    static List<Page> openToAll(boolean isIn) {
        return OPEN_TO_ALL.stream()
                .filter(page -> !isIn
                        || !page.path().equals("connexion") && !page.path().equals("mot-de-passe-oublie"))
                .filter(page -> view(page)
                        .filter(view -> view.isAnnotationPresent(AnonymousAllowed.class))
                        .isPresent())
                .toList();
    }

    private static Optional<Class<? extends Component>> view(Page page) {
        return RouteConfiguration.forApplicationScope().getRoute(page.path());
    }

    private static boolean isFor(Class<?> view, Viewer viewer) {
        return ANNOTATIONS.hasAccess(view, () -> viewer.person().toString(), role -> viewer.is(Role.valueOf(role)));
    }

    private static boolean isWithinTheWalls(String path, Viewer viewer) {
        boolean ofTheRoom = path.equals(ROOM) || path.startsWith(ROOM + "/");
        return !ofTheRoom || viewer.inTheCollective();
    }
}
