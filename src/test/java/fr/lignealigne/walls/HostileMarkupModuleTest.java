package fr.lignealigne.walls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.InvitationDraft;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.account.OrganisationDraft;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.RoomDraft;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.HttpSession;
import fr.lignealigne.support.PortalTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Markup that is typed into a field reaches pages as text: in no document, no property that is markup, no script. */
@PortalTest
class HostileMarkupModuleTest {

    private static final String BEGINS = "<img src=x onerror=";
    private static final Pattern TYPED = Pattern.compile(BEGINS + "(\\w+)>");

    /** What the browser would read as markup or as a script. */
    private static final Pattern READ_AS_MARKUP = Pattern.compile("innerHTML|outerHTML|srcdoc|on\\w+");

    private static final Pattern WRITES_MARKUP =
            Pattern.compile("innerHTML|outerHTML|srcdoc|insertAdjacentHTML|document\\.write|unsafeHTML|eval\\(");

    @Autowired
    People people;

    @Autowired
    Versions versions;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Arranging arranging;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final Set<String> shown = new TreeSet<>();
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void isTextWhereverItIsShown() throws Exception {
        String code = UUID.randomUUID().toString().substring(0, 8);
        OrganisationId association = people.register(new OrganisationDraft(
                code, markup("longname"), markup("organisation"), OrganisationKind.ASSOCIATION, true));
        People.Someone lead = enrolled(association, "lead-" + code);
        People.Someone second = enrolled(association, "second-" + code);
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        People.Someone cabinet = people.ofTheState(Role.CABINET);

        PlanVersionId version =
                versions.prepareNew(miprof.viewer(), markup("plan"), scenes.text("Une phrase de plus."));
        versions.publish(miprof.viewer(), version, markup("note"), null);
        scenes.open(version, Instant.now().plusSeconds(600_000));
        remarks.share(lead.viewer(), scenes.draft(lead.viewer(), version, markup("shared")), true);
        scenes.deposited(lead.viewer(), version, markup("deposited"));

        RoomId room = rooms.register(cabinet.viewer(), new RoomDraft(markup("room"), 8, Set.of()));
        OfficialId official = officials.register(
                cabinet.viewer(),
                new OfficialDraft(markup("official"), cabinet.viewer().organisation(), null, Set.of()));
        MeetingId meeting = arranging.arrange(
                cabinet.viewer(),
                new MeetingDraft(
                        association,
                        Set.of(official),
                        new Place.InRoom(room),
                        BilateralFixtures.at(11, 0),
                        markup("subject")));
        invitations.invite(
                lead.viewer(),
                new InvitationDraft(
                        "new-" + code + "@essai.example",
                        markup("invited"),
                        association,
                        Set.of(Role.ASSOCIATION_MEMBER)));

        String exchange = "echanges?semaine=2031-W49&echange=" + meeting;
        List<String> theirs = List.of(
                "",
                "plan",
                "comptes",
                "lecture/" + version + "?ligne=4-5",
                "remarques?version=" + version,
                "collectif?version=" + version + "&ligne=4-5",
                "collectif?version=" + version + "&vue=expression",
                exchange);
        looksAt(lead, theirs);
        looksAt(second, List.of("comptes", "echanges/echange/" + meeting + "/ordre-du-jour"));
        looksAt(
                cabinet,
                List.of(
                        "",
                        "arbitrage?version=" + version,
                        "arbitrage/" + version + "/4-5",
                        "lecture/" + version + "?ligne=4-5",
                        "echanges/moyens",
                        "echanges/equite",
                        exchange));
        looksAt(people.ofTheState(Role.ADMINISTRATOR), List.of("organismes", "comptes"));

        assertThat(shown)
                .as("otherwise nothing was tried")
                .contains("organisation", "function", "plan", "shared", "deposited", "room", "official", "subject");
        assertThat(jdbc.sql("select count(*) from outgoing_mail where subject like '%onerror%'")
                        .query(Integer.class)
                        .single())
                .as("subjects are fixed sentences")
                .isZero();
    }

    private People.Someone enrolled(OrganisationId association, String name) {
        return people.enrol(association, name + "@essai.example", markup("function"), Set.of(Role.ASSOCIATION_LEAD));
    }

    private static String markup(String field) {
        return BEGINS + field + ">";
    }

    private void looksAt(People.Someone someone, List<String> pages) throws Exception {
        HttpSession session = new HttpSession(port);
        session.signIn(someone.email());
        for (String page : pages) {
            String answer = session.open(page);
            int end = answer.indexOf("</html>");
            assertThat(answer.substring(0, end)).as("the document of " + page).doesNotContain(BEGINS);
            // One value after the other: the empty page, then what is built on it.
            List<JsonNode> built = json.readerFor(JsonNode.class)
                    .<JsonNode>readValues(answer.substring(end + "</html>".length()))
                    .readAll();
            assertThat(built).as(page + " was built").hasSize(2);
            for (JsonNode part : built) {
                isNoMarkup(page, part);
            }
            Matcher typed = TYPED.matcher(answer);
            while (typed.find()) {
                shown.add(typed.group(1));
            }
        }
    }

    /** Looks at every property that is set, and at every script with what it is given. */
    private static void isNoMarkup(String page, JsonNode node) {
        if (node.isObject() && node.path("key").isString()) {
            String key = node.path("key").asString();
            if (READ_AS_MARKUP.matcher(key).matches()) {
                assertThat(node.path("value").toString())
                        .as(page + ": the property " + key)
                        .doesNotContain(BEGINS);
            }
        }
        for (JsonNode call : node.path("execute")) {
            String script = call.path(call.size() - 1).asString("");
            assertThat(script).as(page + ": a script").doesNotContain(BEGINS);
            if (call.toString().contains(BEGINS)) {
                assertThat(WRITES_MARKUP.matcher(script).find())
                        .as(page + ": what is handed to " + script)
                        .isFalse();
            }
        }
        node.forEach(child -> isNoMarkup(page, child));
    }
}
