package fr.lignealigne;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
@Modulithic(sharedModules = "shared")
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/portal.css")
public class Portal implements AppShellConfigurator {

    /** The typeface of the text, asked for before a style sheet tells that it is needed, so that no line jumps. */
    private static final List<String> TYPEFACE = List.of("Regular", "Semibold");

    @Override
    public void configurePage(AppShellSettings page) {
        TYPEFACE.forEach(weight -> page.addLink(
                "fonts/source-serif-4.5.1/SourceSerif4-" + weight + ".ttf.woff2",
                Map.of("rel", "preload", "as", "font", "type", "font/woff2", "crossorigin", "anonymous")));
        page.addFavIcon("icon", "icons/icon.svg", "any");
        page.addMetaTag("robots", "noindex, nofollow, noarchive");
    }

    public static void main(String[] args) {
        SpringApplication.run(Portal.class, args);
    }
}
