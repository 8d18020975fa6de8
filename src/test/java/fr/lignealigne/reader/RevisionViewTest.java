package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RevisionViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    People.Someone lead;
    PlanVersionId version;
    RemarkId deposited;

    @BeforeEach
    void aRemarkIsDeposited() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        deposited = scenes.deposited(lead.viewer(), version, "Le délai est trop court.");
        scenes.deposited(people.leadOfAMember().viewer(), version, "d’une autre association");
    }

    private void open() {
        UI.getCurrent().navigate("lecture/" + version, QueryParameters.fromString("ligne=4-5"));
    }

    @Test
    void theLeadCorrectsADepositedRemarkWhereItIsRead() {
        signInAs(lead.email());
        open();
        _click(_get(Button.class, spec -> spec.withText("Corriger")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Ce que vous avez à dire"))
                        .getValue())
                .isEqualTo("Le délai est trop court.");
        assertThat(_find(RemarkCard.class)).hasSize(2);
    }

    @Test
    void theLeadCorrectsItFromTheListToo() {
        signInAs(lead.email());
        UI.getCurrent().navigate("remarques", QueryParameters.of("version", version.toString()));
        _click(_get(Button.class, spec -> spec.withText("Corriger")));
        assertThat(_find(RemarkCard.class)).hasSize(2);
    }

    @Test
    void whatItSaidBeforeIsFoldedUnderTheRevisionForWhoeverMayReadIt() {
        scenes.corrected(lead.viewer(), version, deposited, "Un mois au moins.");
        for (People.Someone reader :
                new People.Someone[] {lead, people.leadOfAMember(), people.playing(Role.CABINET)}) {
            signInAs(reader.email());
            open();
            assertThat(_find(Details.class))
                    .extracting(Details::getSummaryText)
                    .anyMatch(summary -> summary.startsWith("Révision 1, déposée le"));
        }
    }

    @Test
    void nobodyElseIsOfferedToCorrect() {
        for (People.Someone other : new People.Someone[] {
            people.colleagueOf(lead, Role.ASSOCIATION_MEMBER),
            people.playing(Role.CABINET),
            people.leadOutsideTheCollective()
        }) {
            signInAs(other.email());
            open();
            _assertNone(Button.class, spec -> spec.withText("Corriger"));
        }
    }
}
