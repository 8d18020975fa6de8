package fr.lignealigne.shell;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fonts are kept by the browser for a year: their address holds their release, and a new one has another. */
@Configuration(proxyBeanMethods = false)
class FontCache implements WebMvcConfigurer {

    private static final String ADDRESS = "/fonts/**";

    /** What no header forbids to keep: fonts alone, of all that the portal answers. */
    static final RequestMatcher FONTS = PathPatternRequestMatcher.withDefaults().matcher(ADDRESS);

    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(ADDRESS)
                .addResourceLocations("classpath:/META-INF/resources/fonts/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
    }
}
