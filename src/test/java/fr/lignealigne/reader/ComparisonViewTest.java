package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.SingleKeys;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ComparisonViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    SingleKeys keys;

    private People.Someone miprof;
    private PlanVersionId first;
    private PlanVersionId second;

    @BeforeEach
    void compare() {
        miprof = people.ofTheState(Role.MIPROF);
        first = scenes.publishedVersion(miprof.viewer());
        second = scenes.nextVersion(miprof.viewer(), first);
        signInAs(miprof.email());
        UI.getCurrent().navigate("comparaison/" + first + "/" + second);
    }

    @Test
    void leadsToTheDocumentsAndThePdfShowsAsMuchAsThePage() {
        String document = "documents/comparaison/" + first + "/" + second;
        assertThat(link("DOCX").getHref()).isEqualTo(document + ".docx");
        assertThat(link("PDF").getHref()).isEqualTo(document + ".pdf?seulement=modifications");
        assertThat(link("PDF").getAriaLabel()).hasValue("Télécharger la comparaison en PDF");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Seulement ce qui change")), false);
        assertThat(link("PDF").getHref()).isEqualTo(document + ".pdf");
    }

    @Test
    void theLinesOfAChangeOpenTheirThread() {
        choose(4, 5);
        assertThat(_get(H2.class, spec -> spec.withText("V2, l. 4-5"))).isNotNull();
        assertThatThrownBy(() -> choose(0, 0)).isInstanceOf(Invalid.class);
        assertThat(link("Lire la V2").getHref()).isEqualTo("lecture/" + second);
    }

    @Test
    void whoSwitchedSingleKeysOffIsToldThatNoneActsHereAndWhereThatIsChosen() {
        assertThat(_get(PlanComparisonElement.class).getElement().getAttribute("data-keys"))
                .isEqualTo("on");
        assertThat(link("Les désactiver").getHref()).isEqualTo("compte#touches");
        keys.choose(miprof.viewer(), false);
        UI.getCurrent().navigate("plan");
        UI.getCurrent().navigate("comparaison/" + first + "/" + second);
        assertThat(_get(PlanComparisonElement.class).getElement().getAttribute("data-keys"))
                .isEqualTo("off");
        assertThat(link("Les réactiver").getHref()).isEqualTo("compte#touches");
    }

    private static void choose(int firstLine, int lastLine) {
        PlanComparisonElement text = _get(PlanComparisonElement.class);
        ComponentUtil.fireEvent(text, new PlanComparisonElement.Chosen(text, true, firstLine, lastLine));
    }

    private static Anchor link(String words) {
        return _get(Anchor.class, spec -> spec.withText(words));
    }
}
