package fr.lignealigne.keeping.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import fr.lignealigne.account.Members;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.keeping.Activity;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class KeepingViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theNoticeSaysWhatIsKeptWhyHowLongByWhomAndToWhomToTurn() {
        signInAs(people.leadOfAMember().email());
        UI.getCurrent().navigate("donnees-personnelles");
        assertThat(_find(H3.class)).hasSize(Activity.values().length);
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains(t("held.unnamed"), t("held.fact.keeps"), "CNIL", "12 mois", "30 jours", "article 6, 1, e")
                .doesNotContain("!held");
    }

    @Test
    void aPersonReadsTheirOwnAndErasesThemselvesAfterAPassword() {
        People.Someone lead = people.leadOfAMember();
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        signInAs(colleague.email());
        UI.getCurrent().navigate("mes-donnees");
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains(colleague.email(), t("held.table.person"))
                .doesNotContain(lead.email())
                .doesNotContain("!held");
        _click(_get(Button.class, spec -> spec.withId("leave-for-good")));
        assertThat(_find(Button.class, spec -> spec.withText(t("factor.proof.act"))))
                .hasSize(1);
    }

    @Test
    void whoIsShutOutIsErasedFromThePageOfAccounts() {
        People.Someone lead = people.leadOfAMember();
        People.Someone colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        signInAs(lead.email());
        UI.getCurrent().navigate("comptes");
        assertThat(_find(Button.class, spec -> spec.withText(t("departure.act"))))
                .isEmpty();
        members.disable(lead.viewer(), colleague.viewer().person());
        signInAs(lead.email());
        UI.getCurrent().navigate("comptes");
        assertThat(_find(Article.class)).hasSize(2);
        jdbc.sql("update person set shut_out_at = utc_timestamp(6) - interval 8 day where id = ?")
                .param(colleague.viewer().person().value())
                .update();
        _click(_get(Button.class, spec -> spec.withText(t("departure.act"))));
        _setValue(_get(PasswordField.class), People.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText(t("factor.proof.act"))));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains(t("departure.goes", colleague.email()), t("departure.stays"));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(_find(Article.class)).hasSize(1);
    }

    @Test
    void theRecordIsReadByTheAdministrator() {
        signInAs(people.ofTheState(Role.ADMINISTRATOR).email());
        UI.getCurrent().navigate("registre");
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains(t("held.register.paper"), t("held.rounds.unlisted"), "typed_text")
                .doesNotContain("!held");
    }
}
