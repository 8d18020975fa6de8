package fr.lignealigne.synopsis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.question.Answers;
import fr.lignealigne.question.QuestionDraft;
import fr.lignealigne.question.QuestionId;
import fr.lignealigne.question.QuestionScenes;
import fr.lignealigne.question.Questions;
import fr.lignealigne.question.Stance;
import fr.lignealigne.remark.Anchor.OnPassage;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.ViewTest;
import fr.lignealigne.synopsis.SavedViewDraft;
import fr.lignealigne.synopsis.SavedViews;
import fr.lignealigne.synopsis.Weight;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The consolidated reading on screen: its axes, saved views, competing wordings, blind spots, a measure on paper. */
class ConsolidatedReadingViewTest extends ViewTest {

    private static final String LINE = "L’évaluation de sa situation est conduite en cinq jours au plus.";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Versions versions;

    @Autowired
    SavedViews views;

    @Autowired
    People people;

    @Autowired
    Questions questions;

    @Autowired
    Answers answers;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Clock clock;

    ARound round;

    @BeforeEach
    void threeWordingsOfOneLine() {
        round = ARound.opened(beans);
        round.proposes(round.member, line(), LINE.replace("cinq jours", "dix jours"));
        round.proposes(round.outsider, line(), LINE.replace("cinq jours", "un mois"));
        round.proposes(round.otherMember, line(), LINE.replace("L’évaluation", "Toute évaluation"));
        signInAs(round.cabinet.email());
    }

    private OnPassage line() {
        return new OnPassage(text().lines(4, 4));
    }

    private PlanText text() {
        return versions.text(round.cabinet.viewer(), round.version());
    }

    private ItemId measure(int rank) {
        return text().measures().get(rank).id();
    }

    private static void go(String location) {
        int query = location.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(location);
        } else {
            UI.getCurrent()
                    .navigate(location.substring(0, query), QueryParameters.fromString(location.substring(query + 1)));
        }
    }

    private static String shown() {
        return _get(Main.class).getElement().getOuterHTML();
    }

    private static List<String> ways(String name) {
        return _find(Anchor.class, spec -> spec.withClasses(name)).stream()
                .map(way -> sorted(way.getHref()))
                .toList();
    }

    /** An address with its parameters in the order of the alphabet: they come in any. */
    private static String sorted(String address) {
        String[] parts = address.split("\\?", 2);
        return parts.length == 1
                ? address
                : parts[0] + "?" + Arrays.stream(parts[1].split("&")).sorted().collect(Collectors.joining("&"));
    }

    @Test
    void eachRowOfAnAxisLeadsToItsPassages() {
        String version = "arbitrage?version=" + round.version();
        go(version + "&vue=mesure&type=PROPOSAL");
        assertThat(ways("passage-link")).containsExactly(sorted(version + "&mesure=" + measure(0) + "&type=PROPOSAL"));
        assertThat(ways("axis-paper")).containsExactly("arbitrage/mesure/" + round.version() + "/" + measure(0));
        go(version + "&vue=theme");
        assertThat(ways("passage-link")).containsExactly(sorted(version + "&theme=MINORS"));
        go(version + "&vue=forme");
        assertThat(ways("passage-link")).isEmpty();
        go(version + "&vue=territoire");
        assertThat(ways("passage-link")).containsExactly(sorted(version + "&territoire=PARIS"));
        go(version + "&vue=organisme");
        assertThat(ways("passage-link")).hasSize(3);
        go(version + "&vue=n'importe");
        assertThat(ways("passage-link")).containsExactly("arbitrage/" + round.version() + "/4");
    }

    @Test
    @SuppressWarnings("unchecked")
    void furtherFiltersGoIntoTheAddress() {
        go("arbitrage?version=" + round.version());
        _setValue(_get(TextField.class, spec -> spec.withId("words")), "Ainsi");
        assertThat(ways("passage-link")).containsExactly("arbitrage/" + round.version() + "/4?mots=Ainsi");
        _setValue(_get(Checkbox.class, spec -> spec.withId("wording")), true);
        assertThat(ways("passage-link")).hasSize(1);
        _setValue(_get(Select.class, spec -> spec.withId("weight")), Weight.LEVER);
        assertThat(ways("passage-link")).isEmpty();
    }

    @Test
    void aViewIsSavedRenamedAndDeleted() {
        go("arbitrage?version=" + round.version() + "&vue=theme&type=PROPOSAL");
        String name = "Rédactions " + UUID.randomUUID();
        _click(_get(Button.class, spec -> spec.withId("save-view")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(_get(Component.class, spec -> spec.withId("refusal")).isVisible())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withId("view-name")), name);
        _setValue(_get(Checkbox.class, spec -> spec.withId("view-shared")), true);
        _click(_get(Button.class, spec -> spec.withId("confirm")));

        assertThat(_find(Button.class, spec -> spec.withId("save-view"))).isEmpty();
        assertThat(sorted(_get(Anchor.class, spec -> spec.withText(name)).getHref()))
                .isEqualTo(sorted("arbitrage?version=" + round.version() + "&vue=theme&type=PROPOSAL"));
        assertThat(views.list(round.miprof.viewer()))
                .anyMatch(view -> view.name().equals(name));
    }

    @Test
    void anotherReadsASharedViewAndChangesNothingOfIt() {
        String name = "Leviers " + UUID.randomUUID();
        views.save(round.miprof.viewer(), new SavedViewDraft(name, "poids=LEVER", true));
        views.save(round.miprof.viewer(), new SavedViewDraft("Pour moi " + name, "poids=PRIORITY", false));
        go("arbitrage?version=" + round.version());
        assertThat(_get(Anchor.class, spec -> spec.withText(name)).getHref()).contains("poids=LEVER");
        assertThat(shown()).doesNotContain("Pour moi " + name).doesNotContain("Supprimer la vue " + name);
    }

    @Test
    void wordingsStandSideBySideOnTheDesk() {
        go("arbitrage/" + round.version() + "/4");
        assertThat(_find(Component.class, spec -> spec.withClasses("wording-card")))
                .hasSize(3);
        String board = _get(WordingsBoard.class).getElement().getOuterHTML();
        assertThat(board)
                .contains("Au lieu de")
                .contains("cinq jours")
                .contains("un mois")
                .contains("Celles qui peuvent être réunies")
                .contains("Ne contredit aucune autre");
    }

    @Test
    void blindSpotsAreSaidAndDrawn() {
        go("arbitrage/angles-morts?version=" + round.version());
        assertThat(shown()).contains("1 mesure sur 2 dont personne ne parle").contains("Mesure 2. Former");
        assertThat(map()).contains("class=\"silent\"").contains("mesure=" + measure(0));
        go("arbitrage/angles-morts?version=" + round.version() + "&vue=organisme");
        assertThat(map())
                .contains("organisme=" + round.member.viewer().organisation())
                .contains(round.member.viewer().organisationName());
    }

    private static String map() {
        return _find(Component.class, spec -> spec.withClasses("spoken-slide")).stream()
                .map(slide -> slide.getElement().getProperty("innerHTML"))
                .collect(Collectors.joining());
    }

    @Test
    void aMeasureOnPaperHoldsAllThatIsKnownOfIt() {
        round.says(round.outsider, 5, 5, RemarkKind.OBJECTION, "Un interprète ne suffit pas.");
        QuestionId question = questions.prepare(
                round.cabinet.viewer(),
                round.version(),
                new QuestionDraft(
                        line(),
                        "Dix jours suffisent-ils ?",
                        Set.of(),
                        clock.instant().plus(Duration.ofDays(1))));
        questions.open(round.cabinet.viewer(), question);
        new QuestionScenes(people, scenes, questions, answers, clock)
                .deposit(round.member.viewer(), question, Stance.NO, "Non, jamais.");

        go("arbitrage/mesure/" + round.version() + "/" + measure(0));
        assertThat(shown())
                .contains("Mesure 1. Protéger")
                .contains("Un interprète est présent.")
                .contains("Un interprète ne suffit pas.")
                .contains("Dix jours suffisent-ils ?")
                .contains("Non, jamais.")
                .doesNotContain("Les policiers sont formés.");
        assertThat(_find(Article.class, spec -> spec.withClasses("paper-passage")))
                .hasSize(2);
        go("arbitrage/mesure/" + round.version() + "/" + measure(1));
        assertThat(shown()).contains("Personne n’a parlé de cette mesure.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "MIPROF"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseOpensThesePages(Role role) {
        signInAs(people.playing(role).email());
        for (String page : List.of(
                "arbitrage/angles-morts",
                "arbitrage?vue=theme",
                "arbitrage/mesure/" + round.version() + "/" + measure(0))) {
            assertThatThrownBy(() -> go(page)).as(page).isInstanceOf(MockAccessDeniedException.class);
        }
    }
}
