package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.notification.PostRounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Reviewing;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The number in the bar moves, the notice leads to the draft, and mails leave or not as it was chosen. */
class NoticesJourney extends Journey {

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Reviewing reviewing;

    @Autowired
    PostRounds post;

    @Autowired
    JdbcClient jdbc;

    private void propose(People.Someone member, RemarkId draft) {
        reviewing.propose(member.viewer(), ReadDraft.of(remarks.get(member.viewer(), draft)));
    }

    private List<String> links(People.Someone lead) {
        post.go();
        return jdbc.sql("select unsubscribe from outgoing_mail where recipient = ? and subject like '%brouillon%'")
                .param(lead.email())
                .query(String.class)
                .list();
    }

    @Test
    void aProposalIsSeenInTheBarOpenedByKeyboardAndMailedAsChosen() throws Exception {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        RemarkId draft = scenes.draft(member.viewer(), version, "Les places manquent.");
        Page page = windowOf(lead);
        page.navigate(address("calendrier"));
        Locator number = page.locator("#notices .number");
        page.waitForSelector("main h1");
        assertThat(page.locator("#notices")).hasText("Avis");
        assertThat(number).isHidden();
        propose(member, draft);
        assertThat(number).hasText("1");
        assertThat(page.locator(".notices-entry [role=status]")).hasText("1 avis non lu");

        org.assertj.core.api.Assertions.assertThat(links(lead)).hasSize(1);

        page.locator("#notices").focus();
        page.keyboard().press("Enter");
        Locator line = page.locator(".notice-lines li");
        assertThat(line).hasCount(1);
        assertThat(line).containsText("Non lu");
        hasNoBarrier(page);
        line.locator("a").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".draft-row")).containsText("Les places manquent.");
        assertThat(number).isHidden();

        String link = links(lead).getFirst().replace("localhost:8080", "localhost:" + port);
        Page scanner = window(390, ColorScheme.LIGHT);
        scanner.navigate(link);
        assertThat(scanner.locator("button")).hasText("Ne plus les recevoir");
        HttpResponse<Void> done = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(link))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        org.assertj.core.api.Assertions.assertThat(done.statusCode()).isEqualTo(200);
        page.navigate(address("compte#avis"));
        assertThat(page.locator("#pace-DRAFT_PROPOSED")).containsText("Jamais");
        hasNoBarrier(page);
        reviewing.takeBack(member.viewer(), draft);
        propose(member, draft);
        assertThat(number).isVisible();
        org.assertj.core.api.Assertions.assertThat(links(lead)).hasSize(1);
    }

    @Test
    void theButtonOfThePageEndsTheMails() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        propose(member, scenes.draft(member.viewer(), version, "Les places manquent."));
        Page page = window(390, ColorScheme.DARK);
        page.navigate(links(lead).getFirst().replace("localhost:8080", "localhost:" + port));
        hasNoBarrier(page);
        page.locator("button").click();
        assertThat(page.locator("h1")).hasText("C’est noté");
        hasNoBarrier(page);
        signIn(page, lead);
        page.navigate(address("compte#avis"));
        assertThat(page.locator("#pace-DRAFT_PROPOSED")).containsText("Jamais");
        page.navigate(address("avis"));
        assertThat(page.locator(".notice-lines li")).hasCount(1);
        page.locator("#read-all").click();
        assertThat(page.locator(".notices .lead")).hasText("Tout est lu.");
        hasNoBarrier(page);
        org.assertj.core.api.Assertions.assertThat(
                        (Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
                .isTrue();
    }
}
