package fr.lignealigne.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Test
    void tellsAnAssociationHowManyDaysAreLeftAndWhatIsReady() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        scenes.draft(lead.viewer(), version, "prête");
        signInAs(lead.email());
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).contains("jours pour déposer");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("remarques?version=" + version, "lecture/" + version);
    }

    @Test
    void tellsTheAdministratorThatNoContentIsOpen() {
        signInAs(people.ofTheState(Role.ADMINISTRATOR).email());
        UI.getCurrent().navigate("");
        assertThat(_find(Anchor.class)).noneMatch(anchor -> anchor.getHref().startsWith("lecture"));
    }
}
