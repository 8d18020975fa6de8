package fr.lignealigne.export.working.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.export.working.WorkingFormat;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class WorkingFilesViewTest extends ViewTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    ARound round;

    @BeforeEach
    void twoRemarks() {
        round = ARound.opened(beans);
        round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Un mois.");
        round.says(round.outsider, 8, 8, RemarkKind.OBJECTION, "Non.");
    }

    @Test
    void offersEachFormatWithTheFiltersInForceAndSaysThem() {
        signInAs(round.miprof.email());
        UI.getCurrent()
                .navigate(
                        "fichiers-de-travail/" + round.version,
                        QueryParameters.fromString("theme=MINORS&type=proposal"));
        String extent =
                _get(Paragraph.class, spec -> spec.withId("working-extent")).getText();
        assertThat(extent.replace('\u00a0', ' ')).contains("Une remarque", "Thème : Mineurs", "Nature : Rédaction");
        for (WorkingFormat format : WorkingFormat.values()) {
            assertThat(_get(Anchor.class, spec -> spec.withId("take-" + format)).getHref())
                    .startsWith("documents/synthese/" + round.version + "." + format.ending() + "?")
                    .contains("theme=MINORS", "type=PROPOSAL");
        }
    }

    @Test
    void theConsolidatedTableLeadsThereWithItsFilters() {
        signInAs(round.cabinet.email());
        UI.getCurrent().navigate("arbitrage", QueryParameters.fromString("version=" + round.version + "&theme=MINORS"));
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("fichiers-de-travail/" + round.version + "?theme=MINORS");
    }

    @Test
    void theCabinetReadsWhatItMayFillInAndTheMissionToo() {
        signInAs(round.cabinet.email());
        UI.getCurrent().navigate("fichiers-de-travail/" + round.version);
        assertThat(words()).anyMatch(sentence -> sentence.contains("« Motif »"));
        signInAs(round.miprof.email());
        UI.getCurrent().navigate("fichiers-de-travail/" + round.version);
        assertThat(words()).anyMatch(sentence -> sentence.contains("« Texte de l’avis »"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "MIPROF"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseOpensIt(Role role) {
        signInAs(people.playing(role).email());
        assertThatThrownBy(() -> UI.getCurrent().navigate("fichiers-de-travail/" + round.version))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void aVersionThatIsNoneIsNotFound() {
        signInAs(round.miprof.email());
        assertThatThrownBy(() -> UI.getCurrent().navigate("fichiers-de-travail/" + UUID.randomUUID()))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream()
                .map(one -> one.getText().replace('\u00a0', ' '))
                .toList();
    }
}
