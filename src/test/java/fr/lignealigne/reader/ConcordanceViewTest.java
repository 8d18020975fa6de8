package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.CarriedPassage.Outcome;
import fr.lignealigne.plan.Concordance;
import fr.lignealigne.plan.Concordances;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.ViewTest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConcordanceViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Versions versions;

    @Autowired
    Concordances concordances;

    @Autowired
    Clock clock;

    Viewer miprof;
    People.Someone reader;
    PlanVersionId first;
    PlanVersionId second;
    PlanVersionId third;

    @BeforeEach
    void threeVersions() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        reader = people.leadOutsideTheCollective();
        first = scenes.openVersion();
        second = scenes.nextVersion(miprof, first);
        versions.publish(miprof, second, "", null);
        third = scenes.nextVersion(miprof, first);
        versions.publish(miprof, third, "", null);
    }

    @Test
    void aCitationHoldsAndIsFollowedThroughEveryVersion() {
        Concordance concordance = concordances.of(reader.viewer(), first, 7, 7);
        assertThat(concordance.cited().quote()).contains("cinq jours");
        assertThat(concordance.later())
                .extracting(entry -> entry.version().id())
                .containsExactly(second, third);
        assertThat(concordance.later())
                .extracting(entry -> entry.carried().outcome())
                .containsExactly(Outcome.ALTERED, Outcome.UNCHANGED);
    }

    @Test
    void thePageOpensEachVersionAtItsLine() {
        signInAs(reader.email());
        UI.getCurrent().navigate("citation/" + first, QueryParameters.of("ligne", "7"));
        assertThat(_get(H1.class).getText()).isEqualTo("V1, l. 7");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("lecture/" + first + "?ligne=7-7", "lecture/" + second + "?ligne=7-7");
    }

    @Test
    void aTypedCitationIsFoundOrRefusedWithASentence() {
        signInAs(reader.email());
        UI.getCurrent().navigate("citation/" + first, QueryParameters.of("ligne", "7"));
        for (String refused : List.of("n’importe quoi", "V9, l. 1", "V1, l. 4000")) {
            _setValue(_get(TextField.class), refused);
            _click(_get(Button.class, spec -> spec.withText("Trouver")));
            assertThat(_get(TextField.class).isInvalid()).as(refused).isTrue();
            assertThat(_get(TextField.class).getErrorMessage()).as(refused).isNotBlank();
        }
        _setValue(_get(TextField.class), "V2, l. 4-5");
        _click(_get(Button.class, spec -> spec.withText("Trouver")));
        assertThat(_get(H1.class).getText()).isEqualTo("V2, l. 4-5");
    }

    @Test
    void aVersionUnderEmbargoShowsInNothing() {
        PlanVersionId fourth = scenes.nextVersion(miprof, first);
        versions.publish(miprof, fourth, "", clock.instant().plus(Duration.ofHours(1)));
        assertThat(concordances.of(miprof, first, 7, 7).later()).hasSize(3);
        assertThat(concordances.of(reader.viewer(), first, 7, 7).later()).hasSize(2);
        assertThatThrownBy(() -> concordances.of(reader.viewer(), fourth, 1, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> concordances.of(reader.viewer(), first, 1, 4000))
                .isInstanceOf(Invalid.class);
    }
}
