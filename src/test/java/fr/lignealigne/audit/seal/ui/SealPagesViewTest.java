package fr.lignealigne.audit.seal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fr.lignealigne.shared.ui.Texts.t;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.OrderedList;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.audit.seal.SealRounds;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SealPagesViewTest extends ViewTest {

    @Autowired
    RemarkScenes scenes;

    @Autowired
    SealRounds seals;

    @Autowired
    People people;

    @Test
    void whoMayReadASealSeesItsNumberAndTakesItAway() {
        scenes.openVersion();
        seals.go();
        signInAs(people.ofTheState(Role.CABINET).email());
        UI.getCurrent().navigate("scelles");
        assertThat(_get(OrderedList.class, spec -> spec.withClasses("seal-list"))
                        .getElement()
                        .getTextRecursively())
                .contains("Version publiée")
                .containsPattern("[0-9a-f]{64}");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("documents/scelle/"));
    }

    @Test
    void aLeadOutsideTheCollectiveReadsThatNothingIsThere() {
        scenes.openVersion();
        seals.go();
        signInAs(people.leadOutsideTheCollective().email());
        UI.getCurrent().navigate("scelles");
        assertThat(page()).contains(t("seal.none.title"));
    }

    @Test
    void theAdministratorHasTheChainChecked() {
        signInAs(people.ofTheState(Role.ADMINISTRATOR).email());
        UI.getCurrent().navigate("journal");
        assertThat(page()).contains(t("journal.chain.never"));
        _click(_get(Button.class, spec -> spec.withId("check-chain")));
        assertThat(page()).contains("La chaîne ne compte encore aucun maillon");
        assertThat(_get(Anchor.class, spec -> spec.withId("export-journal")).getHref())
                .isEqualTo("documents/journal.csv");
    }

    private static String page() {
        return _get(Main.class, spec -> spec.withClasses("page")).getElement().getTextRecursively();
    }
}
