package fr.lignealigne.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.ui.BrowserFiles;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page announces the text early, and announces no more than an address. */
@PortalTest
class EarlyTextModuleTest {

    private static final Pattern IMPORT = Pattern.compile("from '\\./([a-z-]+\\.js)'");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Test
    void theReadingPageNamesTheAddressOfItsText() throws Exception {
        PlanVersionId version = scenes.openVersion();
        Visitor reader = signedIn(people.leadOfAMember());
        assertThat(reader.get("lecture/" + version + "?ligne=4-5").body())
                .contains(
                        "href=\"texte/" + version + "\"",
                        "src=\"" + BrowserFiles.address("elements", "plan-text.js") + "\"");
        assertThat(reader.get("plan").body()).doesNotContain("texte/", "plan-text.js");
        assertThat(reader.get("lecture/%22%3E%3Cscript%3E").body()).doesNotContain("texte/");
    }

    @Test
    void theReadingPageNamesEveryScriptThatItsScriptsImport() throws Exception {
        PlanVersionId version = scenes.openVersion();
        String page = signedIn(people.leadOfAMember()).get("lecture/" + version).body();
        Set<String> needed = new TreeSet<>();
        addWithImports("plan-text.js", needed);
        addWithImports("plan-outline.js", needed);
        assertThat(needed)
                .hasSizeGreaterThan(5)
                .allSatisfy(script -> assertThat(page)
                        .containsPattern("(href|src)=\"" + BrowserFiles.address("elements", script) + "\""));
    }

    private static void addWithImports(String script, Set<String> needed) throws IOException {
        if (needed.add(script)) {
            Matcher imported = IMPORT.matcher(Files.readString(Path.of("frontend", "elements", script)));
            while (imported.find()) {
                addWithImports(imported.group(1), needed);
            }
        }
    }

    @Test
    void whatIsAnnouncedIsStillRefused() throws Exception {
        PlanVersionId prepared =
                scenes.nextVersion(people.ofTheState(Role.MIPROF).viewer(), scenes.openVersion());
        Visitor lead = signedIn(people.leadOfAMember());
        lead.get("lecture/" + prepared);
        assertThat(lead.get("texte/" + prepared).statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("texte/" + prepared).statusCode()).isNotEqualTo(200);
    }

    private Visitor signedIn(People.Someone someone) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(someone.email(), People.PASSWORD);
        return visitor;
    }
}
