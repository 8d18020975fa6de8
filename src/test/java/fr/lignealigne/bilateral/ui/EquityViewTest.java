package fr.lignealigne.bilateral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fr.lignealigne.bilateral.BilateralFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EquityViewTest extends ViewTest {

    @Autowired
    Arranging arranging;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Test
    void tellsTheTimeOfEachAssociation() {
        BilateralFixtures table = BilateralFixtures.make(people, officials, rooms);
        arranging.arrange(table.cabinet().viewer(), table.draft(at(10, 0)));
        signInAs(table.cabinet().email());
        UI.getCurrent().navigate("echanges/equite");
        String name =
                organisations.get(table.association().viewer().organisation()).shortName();
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains(name, "45\u00a0min", "aucun tenu, 1 à venir");
        assertThat(_get(Anchor.class, spec -> spec.withId("equity-file")).getHref())
                .isEqualTo("documents/equite.csv");
    }
}
