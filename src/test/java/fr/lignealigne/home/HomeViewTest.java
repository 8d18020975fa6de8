package fr.lignealigne.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import fr.lignealigne.account.People;
import fr.lignealigne.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends ViewTest {

    @Autowired
    People people;

    @Test
    void greetsTheOrganisation() {
        People.Someone lead = people.leadOfAMember();
        signInAs(lead.email());
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).contains(lead.viewer().organisationName());
    }
}
