package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lignealigne.shell.SitePages.Page;
import fr.lignealigne.support.Compiled;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the site leaves no page out. */
class SitePagesTest {

    /** One stands between the two steps of signing in; the other is the plan itself. */
    private static final Set<String> UNNAMED = Set.of("second-facteur", "plan-du-site");

    @Test
    void everyPageThatNeedsNoMoreThanItsAddressIsNamedOnce() {
        Set<String> alone = routes(view -> !view.isAnnotatedWith(Menu.class));
        alone.removeIf(path -> path.contains(":"));
        alone.removeAll(UNNAMED);
        List<String> named = Stream.concat(SitePages.BELOW.stream(), SitePages.OPEN_TO_ALL.stream())
                .map(Page::path)
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void whatStandsBelowIsBelowAPageOfTheMenu() {
        Set<String> menu = routes(view -> view.isAnnotatedWith(Menu.class));
        assertThat(SitePages.BELOW).extracting(Page::under).allMatch(under -> under.isEmpty() || menu.contains(under));
        assertThat(menu).contains(SitePages.ROOM);
    }

    @Test
    void whatIsSaidToBeOpenToAllIs() {
        Set<String> open = routes(view -> view.isAnnotatedWith(AnonymousAllowed.class));
        assertThat(SitePages.OPEN_TO_ALL).extracting(Page::path).allMatch(open::contains);
        assertThat(SitePages.BELOW).extracting(Page::path).noneMatch(open::contains);
    }

    private static Set<String> routes(Predicate<JavaClass> wanted) {
        return Compiled.HOUSE.stream()
                .filter(view -> view.isAnnotatedWith(Route.class))
                .filter(wanted)
                .map(view -> view.getAnnotationOfType(Route.class).value())
                .collect(Collectors.toSet());
    }
}
