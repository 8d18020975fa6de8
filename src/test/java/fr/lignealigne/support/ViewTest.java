package fr.lignealigne.support;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.servlet.http.HttpSession;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.util.ClassUtils;

/** Pages without a browser: sign in as somebody of the fixtures, navigate, look for components. */
@PortalTest
public abstract class ViewTest {

    private static final Routes ROUTES = discover();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserDetailsService people;

    /** Our pages are package-private, and Karibu's own search takes only public ones. */
    private static Routes discover() {
        Routes routes = new Routes();
        routes.getRoutes().addAll(classesWith(Route.class, Component.class));
        return routes;
    }

    private static <T> Set<Class<? extends T>> classesWith(Class<? extends Annotation> annotation, Class<T> type) {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new AnnotationTypeFilter(annotation));
        Set<Class<? extends T>> found = new HashSet<>();
        search.findCandidateComponents("fr.lignealigne")
                .forEach(candidate -> found.add(ClassUtils.resolveClassName(candidate.getBeanClassName(), null)
                        .asSubclass(type)));
        return found;
    }

    @BeforeEach
    void speakFrench() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Opens a browser that belongs to the person with this address; it stands on their home page. */
    protected void signInAs(String email) {
        MockVaadin.tearDown();
        UserDetails person = people.loadUserByUsername(email);
        Authentication signedIn =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        MockVaadin.INSTANCE.setMockRequestFactory(session -> requestOf(signedIn, session));
        MockVaadin.INSTANCE.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    private static FakeRequest requestOf(Authentication signedIn, HttpSession session) {
        FakeRequest request = new FakeRequest(session);
        request.setUserPrincipalInt(signedIn);
        request.setUserInRole((principal, role) -> signedIn.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
        return request;
    }
}
