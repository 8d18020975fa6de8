package fr.lignealigne.walls;

import fr.lignealigne.account.People;
import fr.lignealigne.support.HttpSession;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one person sees of the house at a moment: each of their pages and files, byte for byte but for what is drawn anew
 * for each session, and how many statements each page costs.
 */
final class House {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final JdbcClient jdbc;
    private final int port;
    private final List<String> pages;
    private final List<String> files;

    House(JdbcClient jdbc, int port, Stage stage) {
        this.jdbc = jdbc;
        this.port = port;
        String version = stage.version.toString();
        pages = List.of(
                "",
                "plan",
                "calendrier",
                "comptes",
                "mandats",
                "questions",
                "echanges?semaine=2031-W49",
                "remarques?version=" + version,
                "suites?version=" + version,
                "arbitrage?version=" + version,
                "arbitrage/" + version + "/4-5",
                "restitution?version=" + version,
                "collectif?version=" + version,
                "collectif?version=" + version + "&ligne=4-5",
                "collectif?version=" + version + "&vue=leviers",
                "collectif/nouvelle-position?version=" + version,
                "lecture/" + version,
                "lecture/" + version + "?ligne=4-5",
                "contributions/" + version,
                "annoter/" + version,
                "citation/" + version + "?ligne=4-5",
                "accuses/" + stage.receipt);
        files = List.of("texte/" + version, "texte/" + version + "/marques");
    }

    Map<String, String> asSeenBy(People.Someone someone) throws Exception {
        HttpSession session = session(someone);
        Map<String, String> seen = new TreeMap<>();
        for (String page : pages) {
            seen.put(page, plain(session.open(page)));
        }
        for (String file : files) {
            HttpResponse<byte[]> answer = session.download(file);
            seen.put(
                    file,
                    answer.statusCode() + " " + answer.body().length
                            + plain(new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return seen;
    }

    /**
     * How many statements each page costs this person: the least of so many, since the portal's own clockwork asks in
     * between and only ever adds to them.
     */
    Map<String, Integer> statementsFor(People.Someone someone, int times) throws Exception {
        HttpSession session = session(someone);
        Map<String, Integer> statements = new TreeMap<>();
        for (int round = 0; round <= times; round++) {
            for (String page : pages) {
                int before = statements();
                session.open(page);
                statements.merge(page, round == 0 ? Integer.MAX_VALUE : statements() - before, Math::min);
            }
        }
        return statements;
    }

    /** The same of one page. */
    int statementsFor(People.Someone someone, String page, int times) throws Exception {
        HttpSession session = session(someone);
        session.open(page);
        int least = Integer.MAX_VALUE;
        for (int time = 0; time < times; time++) {
            int before = statements();
            session.open(page);
            least = Math.min(least, statements() - before);
        }
        return least;
    }

    private HttpSession session(People.Someone someone) throws Exception {
        HttpSession session = new HttpSession(port);
        session.signIn(someone.email());
        return session;
    }

    private int statements() {
        return jdbc.sql("show global status like 'Com_select'")
                .query((row, index) -> row.getInt(2))
                .single();
    }

    /**
     * Without tokens, the seconds until the session ends, and the names of events, which come in any order and say
     * nothing of the house.
     */
    private static String plain(String answer) {
        return answer.replaceAll("(?s)\"constants\":\\{.*?\"changes\":\\[", "\"changes\":[")
                .replaceAll("(\"key\":\"left\",\"feat\":3,\"value\":)\"\\d+\"", "$1")
                .replaceAll("(Security-Key|Push-ID|csrfToken)(\\\\?\":\\s*\\\\?\")" + UUID, "$1$2")
                .replaceAll("name=\"_csrf\" content=\"[^\"]+\"", "")
                .replaceAll("nonce=\\\\?\"[^\"]+\"", "")
                .replaceAll("VAADIN/dynamic/resource/\\d+/" + UUID, "");
    }
}
