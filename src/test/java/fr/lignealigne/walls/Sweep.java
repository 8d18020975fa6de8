package fr.lignealigne.walls;

import com.vaadin.flow.router.Route;
import fr.lignealigne.account.People;
import fr.lignealigne.support.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** All that the portal gives one person who asks for everything: each page, each document, refusals among them. */
final class Sweep {

    private final HttpSession session;
    private final Stage stage;

    Sweep(int port, Stage stage, People.Someone someone) throws Exception {
        this.stage = stage;
        session = new HttpSession(port);
        session.signIn(someone.email());
    }

    HttpSession session() {
        return session;
    }

    /** The planted words that stand in anything that was answered. */
    Set<String> words() throws Exception {
        Set<String> found = new TreeSet<>();
        for (String route : routes()) {
            collect(session.open(route), found);
        }
        for (String document : documents()) {
            collect(text(session.download(document)), found);
        }
        return found;
    }

    static void collect(String answer, Set<String> found) {
        Stage.MAY_KNOW.keySet().stream().filter(answer::contains).forEach(found::add);
    }

    /** Every page there is, with each version and place that the scene has. */
    private Set<String> routes() {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Set<String> routes = new TreeSet<>(search.findCandidateComponents("fr.lignealigne").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null)
                        .getAnnotation(Route.class)
                        .value())
                .flatMap(route -> filled(route).stream())
                .collect(Collectors.toSet()));
        for (var version : List.of(stage.version, stage.released, stage.prepared, stage.underEmbargo)) {
            routes.add("lecture/" + version + "?ligne=4-5");
            routes.add("lecture/" + version + "?plan=1");
            routes.add("suites?version=" + version);
            routes.add("remarques?version=" + version);
            routes.add("arbitrage?version=" + version);
        }
        return routes;
    }

    private List<String> filled(String route) {
        List<String> filled = new ArrayList<>();
        for (var version : List.of(stage.version, stage.released, stage.prepared, stage.underEmbargo)) {
            filled.add(route.replace(":before", stage.version.toString())
                    .replace(":after", stage.prepared.toString())
                    .replace(":version", version.toString())
                    .replace(":receipt", stage.receipt.toString())
                    .replace(":lines", "4-5")
                    .replace(":token", "inconnu")
                    .replaceAll(":[a-z]+\\??", "4-5"));
        }
        return filled;
    }

    private List<String> documents() {
        List<String> documents = new ArrayList<>(stage.files);
        for (var version : List.of(stage.version, stage.released, stage.prepared, stage.underEmbargo)) {
            documents.add("texte/" + version);
            documents.add("texte/" + version + "/marques");
            documents.add("texte/" + stage.version + "/comparaison/" + version);
            for (String kind : List.of("pdf", "docx")) {
                documents.add("documents/texte/" + version + "." + kind + "?remarques=oui");
                documents.add("documents/comparaison/" + stage.version + "/" + version + "." + kind);
            }
        }
        documents.add("documents/accuse/" + stage.receipt + ".pdf");
        documents.add("actuator/metrics");
        return documents;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        byte[] body = answer.body();
        String headers = answer.headers().map().toString();
        if (answer.statusCode() != 200) {
            return headers + new String(body, StandardCharsets.UTF_8);
        }
        if (body.length > 4 && body[0] == '%' && body[1] == 'P') {
            try (var document = Loader.loadPDF(body)) {
                return headers + new PDFTextStripper().getText(document).replaceAll("\\s", "");
            }
        }
        if (body.length > 4 && body[0] == 'P' && body[1] == 'K') {
            return headers + unzipped(body);
        }
        return headers + new String(body, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] body) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
