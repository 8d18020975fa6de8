package fr.lignealigne.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.PlanSummary;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.Guess;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.shared.Words;
import fr.lignealigne.support.ViewTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ImportViewTest extends ViewTest {

    private static final String TEXT = """
            # Axe 1. Repérer

            ### Mesure 1. Former les services

            Les services sont formés.

            Chaque année, partout.

            Protéger les mineurs
            """;

    @Autowired
    Versions versions;

    @Autowired
    People people;

    People.Someone miprof;
    String title;

    @BeforeEach
    void signIn() {
        miprof = people.playing(Role.MIPROF);
        title = "Plan " + UUID.randomUUID();
        signInAs(miprof.email());
    }

    @Test
    void whatWasGuessedIsCountedWalkedConfirmedAndKept() {
        go("");
        upload("plan.txt", """
                Axe 1. Repérer

                Mesure 1. Former

                Le porte-
                monnaie est trouvé.

                Ministère de la justice :
                Les peines sont revues, et leur exécution est suivie de près.
                """);
        NativeButton way = _get(NativeButton.class, spec -> spec.withId("doubt-GUESSED"));
        assertThat(way.getText()).startsWith("2\u00a0alinéas sont à vérifier");
        _click(way);
        assertThat(words()).isEqualTo("Le porte-monnaie est trouvé.");
        assertThat(guess()).startsWith("À vérifier\u00a0: un mot était coupé");
        key("c");
        assertThat(words()).isEqualTo("Ministère de la justice :");
        assertThat(guess()).startsWith("À vérifier\u00a0: seuls ses mots");
        assertThat(_get(NativeButton.class, spec -> spec.withId("doubt-GUESSED"))
                        .getText())
                .startsWith("1\u00a0alinéa est à vérifier");
        key("z");
        choose(2, 3, 4);
        assertThat(guess()).isEqualTo("2\u00a0des alinéas choisis sont à vérifier.");
        choose(2);
        _click(button("act-c"));
        _setValue(_get(TextField.class), title);
        _click(button("keep"));

        UI.getCurrent().navigate("plan/preparation/" + ofPlan(title).id());
        _click(_get(NativeButton.class, spec -> spec.withId("doubt-GUESSED")));
        assertThat(words()).isEqualTo("Ministère de la justice :");
        key("p");
        _assertNone(NativeButton.class, spec -> spec.withId("doubt-GUESSED"));
        _assertNone(Paragraph.class, spec -> spec.withId("guess"));
        key("c");
        NotificationsKt.expectNotifications(
                "Le texte est enregistré, en préparation. Publiez-le quand vous êtes prêts.",
                "Rien n’est à vérifier ici.");
    }

    @ParameterizedTest
    @EnumSource(Guess.class)
    void everyGuessHasItsSentence(Guess guess) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Words.say(language, "import.guess." + guess)).doesNotStartWith("!");
        }
    }

    @Test
    void aFileIsReadMendedAndKeptInPreparation() {
        go("");
        upload("plan-v1.md", TEXT);
        assertThat(_get(TextField.class).getValue()).isEqualTo("Plan v1");
        assertThat(counts()).isEqualTo("1\u00a0axe, 1\u00a0mesure, 5\u00a0alinéas, 5\u00a0lignes");
        assertThat(_get(NativeButton.class).getText()).startsWith("1\u00a0mesure n’a pas de fiche");

        choose(4);
        _click(button("act-m"));
        assertThat(counts()).contains("2\u00a0mesures");
        _setValue(_get(TextField.class), title);
        _click(button("keep"));

        VersionSummary kept = ofPlan(title);
        assertThat(kept.state()).isEqualTo(VersionState.PREPARATION);
        assertThat(versions.text(miprof.viewer(), kept.id()).measures()).hasSize(2);
        NotificationsKt.expectNotifications(
                "Le texte est enregistré, en préparation. Publiez-le quand vous êtes prêts.");
    }

    @Test
    void whatWasNotTakenOverIsToldComesBackAndStaysWithTheVersion() {
        go("");
        upload("plan.md", TEXT);
        _assertNone(LeftOutReport.class);
        choose(3);
        key("delete");
        choose(2);
        key("delete");
        assertThat(_get(LeftOutReport.class).getSummaryText())
                .isEqualTo("Ce qui n’a pas été repris\u00a0: 2\u00a0alinéas retirés à la main");
        assertThat(_find(
                        ListItem.class,
                        spec -> spec.withPredicate(
                                item -> _find(item, Paragraph.class).size() == 1)))
                .hasSize(2);

        _click(_find(NativeButton.class, spec -> spec.withText("Reprendre ici")).getFirst());
        assertThat(panel()).isEqualTo("Alinéa");
        assertThat(words()).isEqualTo("Chaque année, partout.");
        assertThat(_get(LeftOutReport.class).getSummaryText()).endsWith(": 1\u00a0alinéa retiré à la main");
        _setValue(_get(TextField.class), title);
        _click(button("keep"));

        assertThat(_find(Anchor.class))
                .filteredOn(way ->
                        way.getHref().equals("plan/non-repris/" + ofPlan(title).id()))
                .hasSize(1);
        UI.getCurrent().navigate("plan/non-repris/" + ofPlan(title).id());
        assertThat(_get(LeftOutView.class).getPageTitle()).startsWith("Ce qui n’a pas été repris dans la V1");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(said -> said.startsWith("1\u00a0alinéa retiré à la main. Accepté par "))
                .contains("Les services sont formés.");
        _assertNone(NativeButton.class, spec -> spec.withText("Reprendre ici"));
    }

    @Test
    void everyActHasItsButtonAndItsKey() {
        go("");
        upload("plan.md", TEXT);
        choose(2);
        key("m");
        assertThat(panel()).isEqualTo("Mesure");
        key("v");
        assertThat(panel()).isEqualTo("Volet");
        key("a");
        assertThat(panel()).isEqualTo("Axe");
        key("4");
        assertThat(panel()).isEqualTo("Titre\u00a04");
        key("l");
        assertThat(panel()).isEqualTo("Liste");
        key("p");
        assertThat(panel()).isEqualTo("Alinéa");
        choose(3);
        key("j");
        assertThat(words()).isEqualTo("Les services sont formés. Chaque année, partout.");
        split(words(), 26);
        assertThat(words()).isEqualTo("Les services sont formés.");
        choose(2, 3);
        assertThat(panel()).isEqualTo("2\u00a0alinéas choisis");
        key("delete");
        assertThat(counts()).contains("3\u00a0alinéas");
        assertThat(words()).isEqualTo("Protéger les mineurs");
        correct("Protéger les  enfants");
        assertThat(words()).isEqualTo("Protéger les enfants");

        for (int act = 0; act < 10; act++) {
            key("z");
        }
        assertThat(counts()).contains("1\u00a0mesure, 5\u00a0alinéas");
        assertThat(button("act-z").isEnabled()).isFalse();
        key("z");
        key("escape");
        assertThat(panel()).isEqualTo("Rien n’est choisi");
        key("m");
        assertThat(counts()).contains("1\u00a0mesure");
    }

    @Test
    void anItemIsMovedAndAnotherAddedBelowIt() {
        go("");
        upload("plan.md", TEXT);
        choose(2);
        key("alt+arrowdown");
        key("alt+arrowup");
        key("alt+arrowup");
        _click(button("act-alt+arrowup"));
        assertThat(words()).isEqualTo("Les services sont formés.");
        key("alt+arrowup");
        NotificationsKt.expectNotifications(
                "Seuls des alinéas qui se suivent montent ensemble, et jamais une case de tableau, ni au-dessus du premier.");
        _click(button("act-n"));
        assertThat(words()).isEmpty();
        correct("Tous, partout.");
        key("n");
        _setValue(_get(TextField.class), title);
        _click(button("keep"));
        assertThat(versions.text(miprof.viewer(), ofPlan(title).id()).items())
                .extracting(Item::text)
                .hasSize(6)
                .startsWith("Les services sont formés.", "Tous, partout.", "Axe 1. Repérer");
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        go("");
        upload("plan.md", TEXT);
        choose(0);
        _click(button("act-j"));
        NotificationsKt.expectNotifications(
                "Seuls des alinéas qui se suivent peuvent être joints, et jamais une case de tableau avec le texte autour.");
        split("Axe 1. Repérer", 0);
        NotificationsKt.expectNotifications("Placez le curseur à l’intérieur du texte, entre deux mots.");
        choose(0, 1, 2, 3, 4);
        _click(button("act-delete"));
        NotificationsKt.expectNotifications("Un texte garde au moins un alinéa.");
        assertThat(counts()).contains("5\u00a0alinéas");
        choose(99);
        assertThat(panel()).isEqualTo("Rien n’est choisi");
    }

    @Test
    void aDoubtLeadsToItsPlace() {
        go("");
        upload("plan.md", TEXT);
        _click(_get(NativeButton.class));
        assertThat(panel()).isEqualTo("Mesure");
    }

    @Test
    void theNextVersionJoinsItsPlan() {
        go("");
        upload("plan.md", TEXT);
        _setValue(_get(TextField.class), title);
        _click(button("keep"));
        go("?plan=" + planOf(title).id());
        upload("suite.md", TEXT + "\nUne suite.");
        _assertNone(TextField.class);
        _click(button("keep"));
        VersionSummary kept = ofPlan(title);
        assertThat(kept.label()).isEqualTo("V2");
        assertThat(versions.text(miprof.viewer(), kept.id()).items())
                .extracting(Item::text)
                .contains("Une suite.");
    }

    @Test
    void leavingAsksOnlyWhenSomethingWasMended() {
        go("");
        upload("plan.md", TEXT);
        UI.getCurrent().navigate("plan");
        _assertNone(ImportPreview.class);

        go("");
        upload("plan.md", TEXT);
        choose(2);
        key("m");
        UI.getCurrent().navigate("plan");
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(panel()).isEqualTo("Mesure");
        UI.getCurrent().navigate("plan");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _assertNone(ImportPreview.class);
    }

    @Test
    void aRefusedFileLeavesNothingBehind() {
        int plans = versions.plans(miprof.viewer()).size();
        go("");
        upload("plan.pdf", TEXT);
        assertThat(refusal()).startsWith("Le contenu de ce fichier n’est pas celui que son nom annonce.");
        upload("plan.xyz", TEXT);
        assertThat(refusal()).startsWith("Ce format n’est pas lu ici.");
        upload("plan.md", "");
        assertThat(refusal()).startsWith("Ce fichier est vide.");
        UploadKt._upload(_get(Upload.class), "plan.md", new byte[Importing.LARGEST_FILE + 1]);
        MockVaadin.clientRoundtrip(false);
        assertThat(refusal()).startsWith("Ce fichier dépasse 20\u00a0Mo.");
        _assertNone(ImportPreview.class);
        assertThat(versions.plans(miprof.viewer())).hasSize(plans);
        upload("plan.md", TEXT);
        assertThat(_find(ImportPreview.class)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(UnreadableFile.Reason.class)
    void everyRefusalHasItsSentence(UnreadableFile.Reason reason) {
        assertThat(fr.lignealigne.shared.ui.Texts.t("import.refused", reason))
                .doesNotStartWith("!")
                .endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(LeftOut.Sort.class)
    void everySortOfLeftOutPieceHasItsName(LeftOut.Sort sort) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Words.say(language, "import.leftOut.sort." + sort)).doesNotStartWith("!");
            assertThat(Words.say(language, "import.leftOut.count." + sort, 1)).doesNotStartWith("!");
            assertThat(Words.say(language, "import.leftOut.count." + sort, 2)).startsWith("2");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void onlyMiprofOpensWhatWasLeftOut(Role role) {
        signInAs(people.playing(role).email());
        UUID version = UUID.randomUUID();
        assertThatThrownBy(() -> UI.getCurrent().navigate("plan/non-repris/" + version))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "MIPROF", mode = EnumSource.Mode.EXCLUDE)
    void onlyMiprofImports(Role role) {
        signInAs(people.playing(role).email());
        assertThatThrownBy(() -> go("")).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void anUnknownPlanIsNotFound() {
        assertThatThrownBy(() -> go("?plan=" + UUID.randomUUID())).hasMessageContaining("No route found");
    }

    private static void go(String query) {
        UI.getCurrent()
                .navigate("plan/importer", QueryParameters.fromString(query.isEmpty() ? "" : query.substring(1)));
    }

    private static void upload(String name, String text) {
        UploadKt._upload(_get(Upload.class), name, text.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    private static void choose(Integer... positions) {
        ItemTree tree = _get(ItemTree.class);
        String joined =
                String.join(",", Stream.of(positions).map(String::valueOf).toList());
        ComponentUtil.fireEvent(tree, new ItemTree.Chosen(tree, true, joined));
    }

    private static void key(String key) {
        ItemTree tree = _get(ItemTree.class);
        ComponentUtil.fireEvent(tree, new ItemTree.Pressed(tree, true, key));
    }

    /** What the browser says when the button or the keys of splitting are pressed with the cursor there. */
    private static void split(String words, int cursor) {
        var here = _get(TextArea.class).getElement();
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("element.querySelector('textarea').value", words);
        data.put("element.querySelector('textarea').selectionStart", cursor);
        data.put("event.ctrlKey && event.key === 'Enter'", true);
        here.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(here, "keydown", data));
    }

    private static void correct(String words) {
        _setValue(_get(TextArea.class), words);
    }

    private static String words() {
        return _get(TextArea.class).getValue();
    }

    private static String guess() {
        return _get(Paragraph.class, spec -> spec.withId("guess")).getText();
    }

    private static String panel() {
        return _get(_get(ItemPanel.class), H2.class).getText();
    }

    private static String counts() {
        return _get(Paragraph.class, spec -> spec.withClasses("import-counts")).getText();
    }

    private static String refusal() {
        return _get(Paragraph.class, spec -> spec.withId("refusal")).getText();
    }

    private static Button button(String id) {
        return _get(Button.class, spec -> spec.withId(id));
    }

    private VersionSummary ofPlan(String planTitle) {
        return versions.list(miprof.viewer()).stream()
                .filter(version -> version.planTitle().equals(planTitle))
                .findFirst()
                .orElseThrow();
    }

    private PlanSummary planOf(String planTitle) {
        return versions.plans(miprof.viewer()).stream()
                .filter(plan -> plan.title().equals(planTitle))
                .findFirst()
                .orElseThrow();
    }
}
