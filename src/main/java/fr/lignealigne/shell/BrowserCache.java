package fr.lignealigne.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.lignealigne.shared.ui.BrowserFiles;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Fonts, style sheets and scripts are kept by the browser for a year: their address holds their release or a digest of
 * them, and a new one has another. So do those that Vaadin builds, for as long as Vaadin says. Nothing else that the
 * portal answers is ever kept.
 */
@Configuration(proxyBeanMethods = false)
class BrowserCache implements WebMvcConfigurer, VaadinServiceInitListener {

    private static final String RESOURCES = "classpath:/META-INF/resources/";
    private static final String FONTS = "/fonts/**";
    private static final Duration YEAR = Duration.ofDays(365);

    /** Addresses with nothing behind them but files that everybody may read. */
    static final String[] OPEN = Stream.concat(
                    Stream.of(FONTS, "/styles/**", "/elements/**", "/icons/**"),
                    BrowserFiles.FOLDERS.stream().map(BrowserCache::pattern))
            .toArray(String[]::new);

    /** What no header forbids to keep. Chromium asks anew for what is answered with {@code Pragma: no-cache}. */
    static final RequestMatcher KEPT = new OrRequestMatcher(Stream.concat(
                    Stream.of(FONTS, "/VAADIN/build/**", "/VAADIN/static/**", "/aura/**"),
                    BrowserFiles.FOLDERS.stream().map(BrowserCache::pattern))
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());

    private static String pattern(String folder) {
        return "/" + BrowserFiles.folder(folder) + "/**";
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        keep(registry, FONTS, "fonts/");
        BrowserFiles.FOLDERS.forEach(folder -> keep(registry, pattern(folder), folder + "/"));
    }

    private static void keep(ResourceHandlerRegistry registry, String pattern, String folder) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(RESOURCES + folder)
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(BrowserCache::nameOurSheet);
    }

    /** An annotation names our style sheet to Vaadin, and no annotation knows a digest. */
    private static void nameOurSheet(IndexHtmlResponse page) {
        page.getDocument()
                .head()
                .select("link[rel=stylesheet][href*=styles/portal.css]")
                .attr("href", BrowserFiles.address("styles", "portal.css"));
    }
}
