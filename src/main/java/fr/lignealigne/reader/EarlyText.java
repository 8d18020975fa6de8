package fr.lignealigne.reader;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.lignealigne.shared.ui.BrowserFiles;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Lets the browser ask for the text of a version, and build it, while it still reads Vaadin's scripts. The page only names the
 * addresses; who may read them is asked there.
 */
@Component
class EarlyText implements VaadinServiceInitListener {

    private static final Pattern READING = Pattern.compile("/lecture/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Builds the text as soon as it has come, without waiting for Vaadin's scripts to show it. */
    private static final String BUILDER = "plan-text.js";

    /** With all that they import: a script that is asked for by another one waits for it. */
    private static final List<String> SCRIPTS = List.of(
            "plan-early.js",
            "plan-outline.js",
            "pane.js",
            "plan-asked.js",
            "plan-fit.js",
            "plan-marks.js",
            "plan-places.js",
            "plan-render.js",
            "plan-wholes.js",
            "plan-writers.js",
            "portal-data.js",
            "word-bounds.js");

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(EarlyText::announce);
    }

    private static void announce(IndexHtmlResponse page) {
        String path = page.getVaadinRequest().getPathInfo();
        Matcher reading = READING.matcher(path == null ? "" : path);
        if (!reading.matches()) {
            return;
        }
        Element head = page.getDocument().head();
        head.appendElement("link")
                .attr("rel", "preload")
                .attr("as", "fetch")
                .attr("crossorigin", "")
                .attr("href", PlanTextElement.textAddress(reading.group(1)));
        for (String script : SCRIPTS) {
            head.appendElement("link")
                    .attr("rel", "modulepreload")
                    .attr("href", BrowserFiles.address("elements", script));
        }
        head.appendElement("script").attr("type", "module").attr("src", BrowserFiles.address("elements", BUILDER));
    }
}
