package fr.lignealigne.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.TypedTexts;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.HttpSession;
import fr.lignealigne.support.PortalTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class OwnDataModuleTest {

    @Autowired
    OwnData data;

    @Autowired
    TypedTexts texts;

    @Autowired
    Comments comments;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private People.Someone me;
    private People.Someone colleague;
    private People.Someone stranger;
    private RemarkId draft;

    /** Each writes the same things, with a word of their own. */
    @BeforeEach
    void threePeopleWrite() {
        me = people.leadOfAMember();
        colleague = people.colleagueOf(me, Role.ASSOCIATION_MEMBER);
        stranger = people.colleagueOf(people.leadOfAMember(), Role.ASSOCIATION_MEMBER);
        PlanVersionId version = scenes.openVersion();
        draft = write(me, version, "zqmoi");
        write(colleague, version, "zqcollegue");
        write(stranger, version, "zqautre");
        comments.write(colleague.viewer(), draft, "zqcollegue sous mon brouillon");
        RemarkId touched = scenes.draft(me.viewer(), version, "zqcollegue a tout changé");
        jdbc.sql("update remark set edited_by = ? where id = ?")
                .params(colleague.viewer().person().value(), touched.value())
                .update();
    }

    private RemarkId write(People.Someone someone, PlanVersionId version, String word) {
        RemarkId written = scenes.draft(someone.viewer(), version, "Un brouillon " + word);
        comments.write(someone.viewer(), written, "Un commentaire " + word);
        texts.keep(someone.viewer(), "essai/champ", "Une frappe " + word);
        return written;
    }

    @Test
    void oneReadsWhatIsOnesOwnAndNothingOfColleaguesOrStrangers() {
        String all = data.of(me.viewer()).parts().toString();
        assertThat(all)
                .contains("Un brouillon zqmoi", "Un commentaire zqmoi", "Une frappe zqmoi", me.email())
                .doesNotContain("zqcollegue")
                .doesNotContain("zqautre")
                .doesNotContain(colleague.email())
                .doesNotContain(stranger.email());
    }

    @Test
    void whoActsForAnotherOrganisationReadsNothingOfTheFirst() {
        Viewer there = people.moved(me, stranger.viewer().organisation()).viewer();
        assertThat(data.of(there).parts().toString())
                .contains(me.email())
                .doesNotContain("zqmoi")
                .doesNotContain("zqautre");
    }

    /** A row of a notice is there before it is told, and the words of the page may be behind a wall by now. */
    @Test
    void whatIsToldLaterIsNotReadHereFirst() {
        jdbc.sql("insert into notice (id, person_id, organisation_id, kind, place, told_at)"
                        + " values (uuid(), ?, ?, 'ROUND_OPENED', 'lecture/zqembargo', '2099-12-01')")
                .params(me.viewer().person().value(), me.viewer().organisation().value())
                .update();
        assertThat(data.of(me.viewer()).toString()).doesNotContain("zqembargo").doesNotContain("2099-12-01");
    }

    @Test
    void whatColleaguesDoWithMyDraftsChangesNothingThatIReadElsewhere() {
        Viewer there = people.moved(me, stranger.viewer().organisation()).viewer();
        String before = data.of(there).parts().toString();
        jdbc.sql("update remark set edited_by = ? where author_id = ?")
                .params(there.person().value(), colleague.viewer().person().value())
                .update();
        jdbc.sql("insert into mandate (id, revision, organisation_id, given_by, given_as, given_at, starts_at, ends_at,"
                        + " revoked_by, revoked_at) values (uuid(), 0, ?, ?, 'zqréférente', '2026-01-01', '2026-01-01',"
                        + " '2026-02-01', ?, '2026-01-15')")
                .params(
                        me.viewer().organisation().value(),
                        there.person().value(),
                        colleague.viewer().person().value())
                .update();
        assertThat(data.of(there).parts().toString()).isEqualTo(before).doesNotContain("zqréférente");
    }

    @Test
    void noSecretAndNoNumberOfOthersIsGiven() {
        OwnHoldings holdings = data.of(me.viewer());
        assertThat(holdings.parts())
                .flatExtracting(OwnPart::columns)
                .extracting(HeldColumn::nature)
                .doesNotContain(Nature.SECRET, Nature.NUMBER, Nature.NAME, Nature.FINGERPRINT);
        String hash = jdbc.sql("select password_hash from person where id = ?")
                .param(me.viewer().person().value())
                .query(String.class)
                .single();
        assertThat(holdings.toString()).doesNotContain(hash);
    }

    @Test
    void theFilesAreOnesOwnWhateverIsAskedAndAreNotedAndTheRecordIsTheKeepers() throws Exception {
        HttpSession asking = new HttpSession(port);
        asking.signIn(me.email());
        HttpResponse<byte[]> json = asking.download(
                "documents/mes-donnees.json?person=" + colleague.viewer().person());
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(new String(json.body(), StandardCharsets.UTF_8))
                .contains("zqmoi")
                .doesNotContain("zqcollegue")
                .doesNotContain("zqautre");
        assertThat(json.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(asking.download("documents/mes-donnees.pdf").body())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        byte[] elsewhere = asking.download(
                        "documents/mes-donnees/" + colleague.viewer().person() + ".json")
                .body();
        assertThat(new String(elsewhere, StandardCharsets.UTF_8))
                .as("no such address: the portal's empty page")
                .doesNotContain("zqcollegue")
                .doesNotContain(colleague.email());
        assertThat(asking.download("documents/registre-des-traitements.pdf").statusCode())
                .isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'OwnDataTaken' and person = ?")
                        .param(me.viewer().person().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        HttpSession keeper = new HttpSession(port);
        keeper.signIn(people.ofTheState(Role.ADMINISTRATOR).email());
        for (String ending : List.of("pdf", "docx")) {
            assertThat(keeper.download("documents/registre-des-traitements." + ending)
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
