package fr.lignealigne.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.lignealigne.account.InvitationDraft;
import fr.lignealigne.account.Invitations;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who was never here has said something ninety seconds after they opened the invitation, on a telephone. */
class NinetySecondsJourney extends Journey {

    private static final int MOST_SECONDS = 90;
    private static final String EMAIL = "claire.vasseur@refuge.example";
    private static final String PASSWORD = "deux merles au toit";
    private static final String REMARK =
            "Une formation par an ne suffit pas : les équipes changent tous les quatre ans,"
                    + " et les nouveaux arrivants restent isolés.";

    @Autowired
    Invitations invitations;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void fromTheInvitationToARemarkThatIsKept() {
        org.assertj.core.api.Assertions.assertThat(REMARK).hasSize(120);
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        invitations.invite(
                lead.viewer(),
                new InvitationDraft(EMAIL, "Juriste", lead.viewer().organisation(), Set.of(Role.ASSOCIATION_MEMBER)));
        Page page = window(390, ColorScheme.LIGHT);
        Pace pace = new Pace(page);

        pace.follow("the link in the mail", link(), page.locator("vaadin-password-field"));
        pace.tap(
                "the password field",
                page.locator("vaadin-password-field"),
                page.locator("vaadin-password-field[focused]"));
        pace.type("a password", PASSWORD, page.locator("vaadin-password-field[has-value]"));
        pace.enter("come in", page.locator(".todo a.button"));
        pace.tap("read the text", page.locator(".todo a.button").first(), page.locator("#l4 .num"));
        pace.tap("a line", page.locator("#l4 .num"), page.locator("#write"));
        Locator words = page.locator(".remark-form vaadin-text-area")
                .filter(new Locator.FilterOptions().setHasText("Ce que vous avez à dire"));
        pace.tap("write", page.locator("#write"), words);
        pace.tap("the words", words, page.locator(".remark-form vaadin-text-area[focused]"));
        pace.type("a remark", REMARK, page.locator(".remark-form vaadin-text-area[focused][has-value]"));
        pace.tap("keep it", page.getByText("Garder").first(), page.locator("#l4[data-count='1']"));

        System.out.println(pace);
        People.Someone she = new People.Someone(EMAIL, lead.viewer());
        org.assertj.core.api.Assertions.assertThat(remarks.list(people.again(she), version, RemarkFilter.NONE, 0, 10))
                .singleElement()
                .satisfies(remark -> org.assertj.core.api.Assertions.assertThat(remark.body())
                        .isEqualTo(REMARK));
        org.assertj.core.api.Assertions.assertThat(pace.seconds())
                .as(pace.toString())
                .isLessThanOrEqualTo(MOST_SECONDS);
    }

    /** As the mail has it, at this test's own port. */
    private String link() {
        String body = jdbc.sql("select body from outgoing_mail where recipient = ?")
                .param(EMAIL)
                .query(String.class)
                .single();
        return address("invitation/" + body.replaceAll("(?s).*/invitation/([A-Za-z0-9_-]+).*", "$1"));
    }
}
