package fr.lignealigne.collective.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.Memberships;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.DiscussionSummary;
import fr.lignealigne.collective.Discussions;
import fr.lignealigne.collective.Reminders;
import fr.lignealigne.collective.Standings;
import fr.lignealigne.collective.Subject;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.ui.RemarkCard;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CollectiveViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Discussions discussions;

    @Autowired
    Reminders reminders;

    @Autowired
    Standings standings;

    @Autowired
    Memberships memberships;

    @Autowired
    Versions versions;

    private PlanVersionId version;
    private People.Someone member;
    private People.Someone other;

    @BeforeEach
    void aVersionAndTwoMembers() {
        version = scenes.openVersion();
        member = people.leadOfAMember();
        other = people.leadOfAMember();
    }

    private static void go(String address) {
        int query = address.indexOf('?');
        UI.getCurrent()
                .navigate(
                        query < 0 ? address : address.substring(0, query),
                        query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
    }

    private String room(String more) {
        return "collectif?version=" + version + more;
    }

    private static String shown() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    private void findsNothing() {
        assertThatThrownBy(() -> go(room("&ligne=4-5"))).isInstanceOf(NotFoundError.class);
    }

    private void bothSpeakOfTheSameLines() {
        scenes.in(RemarkState.SHARED, member.viewer(), version, "Cinq jours sont trop courts.");
        scenes.in(RemarkState.DEPOSITED, other.viewer(), version, "Un mois au moins.");
        scenes.draft(other.viewer(), version, "brouillon que personne ne lit");
    }

    @Test
    void anEmptyRoomSaysWhatWillBeThereAndThatTheStateSeesNothing() {
        signInAs(member.email());
        go(room(""));
        assertThat(shown())
                .contains("Personne n’a encore rien partagé", "L’État ne voit rien de cette salle.")
                .contains("Personne n’en a encore parlé");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("remarques?version=" + version);
    }

    @Test
    void passagesWorthBringingTogetherLeadToTheViewsSideBySide() {
        bothSpeakOfTheSameLines();
        signInAs(member.email());
        go(room(""));
        List<String> ways = _get(PassageList.class)
                .getChildren()
                .flatMap(CollectiveViewTest::anchors)
                .toList();
        assertThat(ways).containsExactly("collectif?ligne=4-5&version=" + version);
        go(ways.getFirst());
        assertThat(_find(RemarkCard.class)).hasSize(2);
        assertThat(shown())
                .contains("Cinq jours sont trop courts.", "Un mois au moins.", "2 associations, 2 remarques")
                .doesNotContain("brouillon que personne ne lit");
    }

    private static Stream<String> anchors(Component component) {
        Stream<String> own = component instanceof Anchor anchor ? Stream.of(anchor.getHref()) : Stream.of();
        return Stream.concat(own, component.getChildren().flatMap(CollectiveViewTest::anchors));
    }

    @Test
    @SuppressWarnings("unchecked")
    void filtersGoIntoTheAddress() {
        bothSpeakOfTheSameLines();
        signInAs(member.email());
        go(room("&ligne=4-5&etat=partagees"));
        assertThat(_find(RemarkCard.class)).hasSize(1);
        go(room(""));
        _setValue(_get(Select.class, spec -> spec.withId("form")), Exploitation.SEXUAL);
        assertThat(_find(PassageList.class)).isEmpty();
        assertThat(shown()).contains("Rien à rapprocher sous ce filtre");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(room(""));
    }

    @Test
    void aMeasureShowsItsPassagesAndTheColumnNamesIt() {
        bothSpeakOfTheSameLines();
        String measure = versions.text(member.viewer(), version)
                .measures()
                .getFirst()
                .id()
                .toString();
        signInAs(other.email());
        go(room("&mesure=" + measure));
        assertThat(_find(PassageList.class)).hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("stop")).stream()
                        .filter(stop -> stop.getElement().hasAttribute("aria-current")))
                .singleElement()
                .matches(stop -> stop.getHref().contains(measure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&ligne=0",
                "&ligne=99999",
                "&ligne=4-999999999999",
                "&ligne=5-4",
                "&mesure=rien",
                "&mesure=00000000-0000-0000-0000-000000000000",
                "&fil=00000000-0000-0000-0000-000000000000",
                "&vue=ailleurs",
                "&forme=TOUT&etat=%00"
            })
    void whatIsWrittenIntoTheAddressByHandBreaksNothing(String written) {
        bothSpeakOfTheSameLines();
        signInAs(member.email());
        go(room(written));
        assertThat(_get(H1.class).getText()).startsWith("Le Collectif");
    }

    @Test
    void aDiscussionIsBegunAnsweredChangedAndWithdrawnOnThePage() {
        bothSpeakOfTheSameLines();
        signInAs(member.email());
        go(room("&ligne=4-5"));
        _setValue(_get(TextArea.class), "Un seul chiffre : trente jours ?");
        _click(button("Publier aux membres"));
        DiscussionSummary begun = discussions.list(other.viewer(), version).stream()
                .filter(one -> one.subject().equals(Subject.lines(version, 4, 5)))
                .findFirst()
                .orElseThrow();
        assertThat(begun.unread()).isEqualTo(1);

        signInAs(other.email());
        go(room(""));
        assertThat(_find(Span.class, spec -> spec.withClasses("warm")))
                .extracting(Span::getText)
                .contains("1 non lu");
        go(room("&ligne=4-5&fil=" + begun.id()));
        assertThat(_find(Button.class, spec -> spec.withText("Modifier"))).isEmpty();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Répondre")), "Oui, et le même référent.");
        _click(_get(Button.class, spec -> spec.withText("Répondre")));
        assertThat(discussions.get(member.viewer(), begun.id()).posts()).hasSize(2);
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("said")).stream()
                        .map(Paragraph::getText))
                .contains("Oui, et le même référent.");

        _click(button("Modifier"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Votre message")), "Oui, et un même référent.");
        _click(button("Enregistrer"));
        assertThat(shown()).contains("Oui, et un même référent.", "modifié depuis");
        assertThat(discussions.list(other.viewer(), version).stream()
                        .filter(one -> one.id().equals(begun.id())))
                .singleElement()
                .matches(one -> one.unread() == 0);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @Test
    void theCoordinatorSeesWhoIsSilentAndRemindsThem() {
        bothSpeakOfTheSameLines();
        People.Someone silent = people.leadOfAMember();
        People.Someone coordinator = people.coordinator();
        signInAs(coordinator.email());
        go(room("&vue=expression"));
        assertThat(_find(HeatMap.class)).hasSize(2);
        assertThat(shown())
                .contains("Où en est chaque association", silent.viewer().organisationName());
        _click(_get(Button.class, spec -> spec.withId("remind")));
        CheckboxGroup<?> to = _get(CheckboxGroup.class, spec -> spec.withId("reminded"));
        assertThat(to.getValue().toString())
                .contains(silent.viewer().organisationName())
                .doesNotContain(member.viewer().organisationName());
        _setValue(_get(TextArea.class, spec -> spec.withId("reminder-words")), "Il reste trois jours.");
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(shown()).contains("Relances envoyées", "Il reste trois jours.");

        _click(_get(Button.class, spec -> spec.withId("remind")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(reminders.list(coordinator.viewer(), version)).hasSize(1);
        _setValue(_get(Checkbox.class, spec -> spec.withId("again")), true);
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(reminders.list(coordinator.viewer(), version)).hasSize(2);
    }

    @Test
    void aMemberSeesTheMapButNeitherOpeningsNorDraftsNorReminders() {
        bothSpeakOfTheSameLines();
        signInAs(member.email());
        go(room("&vue=expression"));
        assertThat(_find(HeatMap.class)).hasSize(2);
        assertThat(_find(StandingsPart.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("remind"))).isEmpty();
        assertThat(shown()).doesNotContain("ouvert le texte");
    }

    @Test
    void leversAreGathered() {
        signInAs(member.email());
        go(room("&vue=leviers"));
        assertThat(shown()).contains("Aucune mesure levier encore");
    }

    @Test
    void whoeverIsOutsideFindsNothingAtItsAddress() {
        bothSpeakOfTheSameLines();
        signInAs(people.leadOutsideTheCollective().email());
        findsNothing();
        signInAs(member.email());
        go(room(""));
        Viewer coordinator = people.coordinator().viewer();
        memberships.set(coordinator, member.viewer().organisation(), false, People.PASSWORD);
        findsNothing();
        memberships.set(coordinator, member.viewer().organisation(), true, People.PASSWORD);
        go(room("&ligne=4-5"));
        assertThat(_find(RemarkCard.class)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "CABINET", "MINISTRY", "OBSERVER", "ADMINISTRATOR"})
    void theStateAndAdministratorsFindNothingThereEither(Role role) {
        signInAs(people.ofTheState(role).email());
        assertThatThrownBy(() -> go(room(""))).isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void openingTheTextIsNotedForTheAssociation() {
        People.Someone coordinator = people.coordinator();
        signInAs(member.email());
        assertThat(opened(coordinator)).isFalse();
        go("lecture/" + version);
        assertThat(opened(coordinator)).isTrue();
    }

    private boolean opened(People.Someone coordinator) {
        return standings.of(coordinator.viewer(), version).stream()
                .anyMatch(one -> one.association().id().equals(member.viewer().organisation()) && one.opened());
    }
}
