package fr.lignealigne.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Redrafting;
import fr.lignealigne.plan.RewrittenMeanwhile;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class RedraftViewTest extends ViewTest {

    @Autowired
    Versions versions;

    @Autowired
    Redrafting redrafting;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    People.Someone miprof;
    PlanVersionId published;
    PlanVersionId prepared;

    @BeforeEach
    void aVersionIsInPreparation() {
        miprof = people.playing(Role.MIPROF);
        published = scenes.publishedVersion(miprof.viewer());
        prepared = scenes.nextVersion(miprof.viewer(), published);
        signInAs(miprof.email());
    }

    @Test
    void theTextIsEditedAndKeptInTheSameVersion() {
        go(prepared);
        assertThat(_get(H1.class).getText()).isEqualTo("Continuer la rédaction de la V2");
        correct(0, "Axe 1. Repérer les victimes");
        _click(button("keep"));
        NotificationsKt.expectNotifications("Le texte de la V2 est enregistré. Elle reste en préparation.");
        assertThat(texts(prepared)).startsWith("Axe 1. Repérer les victimes");
        assertThat(versions.get(miprof.viewer(), prepared).label()).isEqualTo("V2");
        assertThat(texts(published)).startsWith("Axe 1. Repérer");
    }

    @Test
    void whoeverSavesSecondIsToldAndKeepsTheirTextOnTheScreen() {
        go(prepared);
        correct(0, "Le mien");
        redrafting.replace(
                miprof.viewer(),
                prepared,
                redrafting.open(miprof.viewer(), prepared).revision(),
                new ImportedText("", null, List.of(ImportedItem.paragraph("Le leur"))));
        assertThatThrownBy(() -> _click(button("keep"))).isInstanceOf(RewrittenMeanwhile.class);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Le mien");
        assertThat(texts(prepared)).containsExactly("Le leur");
    }

    @Test
    void whatIsPublishedIsNotOpened() {
        go(published);
        assertThatThrownBy(() -> _get(ItemTree.class)).hasMessageContaining("plan.alreadyPublished");
    }

    @Test
    void whatIsNoVersionIsNotFound() {
        assertThatThrownBy(() -> UI.getCurrent().navigate("plan/preparation/autre"))
                .hasMessageContaining("No route found");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void onlyMiprofOpensIt(Role role) {
        signInAs(people.playing(role).email());
        assertThatThrownBy(() -> go(prepared)).isInstanceOf(MockAccessDeniedException.class);
    }

    private static void go(PlanVersionId version) {
        UI.getCurrent().navigate("plan/preparation/" + version);
    }

    private static void correct(int position, String words) {
        ItemTree tree = _get(ItemTree.class);
        ComponentUtil.fireEvent(tree, new ItemTree.Chosen(tree, true, String.valueOf(position)));
        _setValue(_get(TextArea.class), words);
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    private List<String> texts(PlanVersionId version) {
        return versions.text(miprof.viewer(), version).items().stream()
                .map(Item::text)
                .toList();
    }
}
