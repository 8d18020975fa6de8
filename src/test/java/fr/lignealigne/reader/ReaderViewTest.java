package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.PageChoice;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReaderViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Versions versions;

    @Autowired
    Remarks remarks;

    private PlanVersionId version;

    @BeforeEach
    void openVersion() {
        version = scenes.openVersion();
    }

    @Test
    void anAddressOpensItsLinesAndItsHeat() {
        signInAs(people.leadOfAMember().email());
        UI.getCurrent().navigate("lecture/" + version, QueryParameters.fromString("ligne=4-5&chaleur=1"));
        assertThat(_get(H2.class, spec -> spec.withText("V1, l. 4-5"))).isNotNull();
        assertThat(_get(Main.class, spec -> spec.withClasses("reader")).hasClassName("heat"))
                .isTrue();
    }

    @Test
    void aChosenPassageOpensTheFormForWhoMayWrite() {
        signInAs(people.leadOfAMember().email());
        UI.getCurrent().navigate("lecture/" + version);
        choose(3, true);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Ce que vous avez à dire")))
                .isNotNull();
    }

    @Test
    void theTextIsTakenAwayWithWhatOneChooses() {
        signInAs(people.leadOfAMember().email());
        UI.getCurrent().navigate("lecture/" + version);
        _click(_get(Button.class, spec -> spec.withId("download")));
        Anchor take = _get(Anchor.class, spec -> spec.withId("take"));
        assertThat(take.getHref()).isEqualTo("documents/texte/" + version + ".pdf");
        _get(Checkbox.class, spec -> spec.withLabel("Avec une marge pour vos notes"))
                .setValue(true);
        assertThat(take.getHref()).endsWith(".pdf?marge=oui");
        Checkbox remarks = _get(Checkbox.class, spec -> spec.withLabel("Avec les remarques que vous pouvez lire"));
        remarks.setValue(true);
        assertThat(take.getHref()).endsWith(".pdf?remarques=oui&marge=oui");
        assertThat(remarks.getHelperText()).contains("Vos brouillons");
    }

    @Test
    void whoHasNoDraftsIsNotToldOfTheirs() {
        signInAs(people.ofTheState(Role.OBSERVER).email());
        UI.getCurrent().navigate("lecture/" + version);
        _click(_get(Button.class, spec -> spec.withId("download")));
        assertThat(_get(Checkbox.class, spec -> spec.withLabel("Avec les remarques que vous pouvez lire"))
                        .getHelperText())
                .doesNotContain("brouillons");
    }

    @Test
    void whoOnlyReadsGetsNoForm() {
        signInAs(people.ofTheState(Role.CABINET).email());
        UI.getCurrent().navigate("lecture/" + version);
        choose(3, true);
        _assertNone(TextArea.class);
    }

    @Test
    void aPageThatWentOnToAnotherVersionFollowsThatOne() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId next = scenes.nextVersion(miprof, version);
        versions.publish(miprof, next, "", null);
        People.Someone lead = people.leadOfAMember();
        signInAs(lead.email());
        UI.getCurrent().navigate("lecture/" + version);
        // The versions are links: none opens before it is pressed.
        assertThat(_get(PageChoice.class).getElement().getTextRecursively()).isEqualTo("Version lue V1V2V1");
        assertThat(_find(Anchor.class).stream()
                        .filter(link -> link.getHref().startsWith("lecture/"))
                        .map(link -> link.getHref() + " " + link.getElement().getAttribute("aria-current")))
                .containsExactly("lecture/" + next + " null", "lecture/" + version + " page");
        UI.getCurrent().navigate("lecture/" + next, QueryParameters.fromString("ligne=4-5"));
        assertThat(_find(RemarkCard.class)).isEmpty();
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        remarks.write(
                colleague,
                next,
                RemarkDraft.of(scenes.onLines(colleague, next, 4, 5), RemarkKind.QUESTION, "Déjà dit ?"));
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(RemarkCard.class)).hasSize(1);
        });
    }

    @Test
    void aPassageThatIsNotInTheTextIsRefused() {
        signInAs(people.leadOfAMember().email());
        UI.getCurrent().navigate("lecture/" + version);
        assertThatThrownBy(() -> choose(9_999, false)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> choose(-1, true)).isInstanceOf(Invalid.class);
    }

    private static void choose(int position, boolean write) {
        PlanTextElement text = _get(PlanTextElement.class);
        ComponentUtil.fireEvent(text, new PlanTextElement.PassageChosen(text, true, position, 0, position, 3, write));
    }
}
