package fr.lignealigne.walls;

import fr.lignealigne.account.People;
import fr.lignealigne.support.HttpSession;
import fr.lignealigne.support.MissingHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that the portal gives one person who asks for everything: each page, each document, refusals among them. One page is
 * opened and led from route to route; that routes are opened afresh is {@code EveryRouteJourney}'s.
 */
final class Sweep {

    /** What a page offers for download by an address of its own. */
    private static final Pattern LINKED = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\ <]+");

    private final Set<String> missing = new TreeSet<>();
    private final HttpSession session;
    private final Addresses addresses;

    Sweep(int port, Stage stage, People.Someone someone) throws Exception {
        addresses = new Addresses(stage);
        session = new HttpSession(port, answer -> missing.addAll(MissingHeaders.of(answer)));
        session.signIn(someone.email());
    }

    HttpSession session() {
        return session;
    }

    /** What answers lacked of the headers that all have, as sentences. */
    Set<String> missing() {
        return missing;
    }

    /** The planted words that stand in anything that was answered. */
    Set<String> words() throws Exception {
        return words("");
    }

    /** The same of the pages and documents whose address begins so. */
    Set<String> words(String beginning) throws Exception {
        Set<String> found = new TreeSet<>();
        for (String page : addresses.pages()) {
            if (!page.startsWith(beginning)) {
                continue;
            }
            String answer = session.go(page);
            collect(answer, found);
            for (String file : LINKED.matcher(answer)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList()) {
                collect(text(session.download(file)), found);
            }
        }
        for (String document : addresses.documents()) {
            if (!document.startsWith(beginning)) {
                continue;
            }
            collect(text(session.download(document)), found);
        }
        return found;
    }

    static void collect(String answer, Set<String> found) {
        WhoMayKnow.WORDS.keySet().stream().filter(answer::contains).forEach(found::add);
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

    /** By its directory: what is written as a stream says how long an entry is only there. */
    private static String unzipped(byte[] body) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(body))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    all.append(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}
