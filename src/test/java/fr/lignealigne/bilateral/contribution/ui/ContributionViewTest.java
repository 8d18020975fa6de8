package fr.lignealigne.bilateral.contribution.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.contribution.ContributionWords;
import fr.lignealigne.bilateral.contribution.Part;
import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import fr.lignealigne.bilateral.contribution.WrittenContributions;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContributionViewTest extends ViewTest {

    @Autowired
    WrittenContributions contributions;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Arranging arranging;

    @Autowired
    Requesting requesting;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    private BilateralFixtures table;
    private People.Someone lead;
    private WrittenContributionDetails lost;

    @BeforeEach
    void aLostMeeting() {
        table = BilateralFixtures.make(people, officials, rooms);
        lead = table.association();
        MeetingId meeting = arranging.arrange(table.cabinet().viewer(), table.draft(BilateralFixtures.at(10, 0)));
        meetings.cancel(table.cabinet().viewer(), BilateralFixtures.unmoved(meeting), "Un empêchement.");
        lost = contributions.ofMeeting(lead.viewer(), meeting).orElseThrow();
    }

    private void open(People.Someone someone) {
        signInAs(someone.email());
        UI.getCurrent().navigate("echanges/contribution/" + lost.id());
    }

    private static void type(Part part, String words) {
        _setValue(_get(TextArea.class, spec -> spec.withId("part-" + part.key())), words);
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private WrittenContributionDetails now() {
        return contributions.get(lead.viewer(), lost.id());
    }

    @Test
    void aLeadWritesByThemeAndDeposits() {
        open(lead);
        type(Part.GENERAL, "Nous aurions parlé des délais.");
        _click(_get(Button.class, spec -> spec.withId("deposit-contribution")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(now().words().of(Part.GENERAL)).isEqualTo("Nous aurions parlé des délais.");
        assertThat(page()).contains(String.valueOf(now().number()), "Nous aurions parlé des délais.");
        _assertNone(TextArea.class);
        open(table.cabinet());
        assertThat(page())
                .contains("Nous aurions parlé des délais.", lead.viewer().organisationName());
    }

    @Test
    void aMemberKeepsForTheLead() {
        open(people.colleagueOf(lead, Role.ASSOCIATION_MEMBER));
        _assertNone(Button.class, spec -> spec.withId("deposit-contribution"));
        type(Part.GENERAL, "Pour commencer.");
        _click(_get(Button.class, spec -> spec.withId("keep-contribution")));
        assertThat(now().words().of(Part.GENERAL)).isEqualTo("Pour commencer.");
    }

    @Test
    void whatAColleagueWroteMeanwhileStandsBesideWhatIsTyped() {
        open(lead);
        type(Part.GENERAL, "Les miens.");
        contributions.write(
                people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer(),
                lost.id(),
                lost.revision(),
                new ContributionWords(Map.of(Part.GENERAL, "Les siens.", Part.of(Theme.MINORS), "Aussi.")));
        _click(_get(Button.class, spec -> spec.withId("keep-contribution")));
        assertThat(now().words().of(Part.GENERAL)).isEqualTo("Les siens.");
        assertThat(page()).contains("Les siens.");
        assertThat(_get(TextArea.class, spec -> spec.withId("part-GENERAL")).getValue())
                .isEqualTo("Les miens.");
        assertThat(_get(TextArea.class, spec -> spec.withId("part-MINORS")).getValue())
                .isEqualTo("Aussi.");
        _click(_get(Button.class, spec -> spec.withId("keep-contribution")));
        assertThat(now().words().of(Part.GENERAL)).isEqualTo("Les miens.");
        assertThat(now().words().of(Part.of(Theme.MINORS))).isEqualTo("Aussi.");
    }

    @Test
    void whatIsBroughtBackNeverHidesWhatAColleagueSavedSince() {
        open(lead);
        type(Part.GENERAL, "Les miens, d’hier.");
        contributions.write(
                people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer(),
                lost.id(),
                lost.revision(),
                new ContributionWords(Map.of(Part.GENERAL, "Les siens.")));
        open(lead);
        assertThat(_get(TextArea.class, spec -> spec.withId("part-GENERAL")).getValue())
                .isEqualTo("Les miens, d’hier.");
        assertThat(page()).contains(t("written.stands"), "Les siens.");
        _click(_get(Button.class, spec -> spec.withText(t("written.rival.take"))));
        assertThat(_get(TextArea.class, spec -> spec.withId("part-GENERAL")).getValue())
                .isEqualTo("Les siens.");
    }

    @Test
    void nobodyElseFindsIt() {
        for (People.Someone one : List.of(table.cabinet(), table.coordinator(), people.leadOfAMember())) {
            assertThatExceptionOfType(NotFoundError.class).isThrownBy(() -> open(one));
        }
    }

    @Test
    void theHomePageOfTheAssociationSaysSoAndTheRequestSaysWhyItComesFirst() {
        RequestScenes.sent(requesting, lead.viewer(), RequestScenes.draft());
        signInAs(lead.email());
        UI.getCurrent().navigate("");
        assertThat(page()).contains("annulé par l’État");
        signInAs(table.cabinet().email());
        UI.getCurrent().navigate("echanges/demandes");
        assertThat(page()).contains("annulé par l’État");
    }
}
