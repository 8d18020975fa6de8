package fr.lignealigne.remark.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyRemarksViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    private PlanVersionId version;
    private People.Someone lead;
    private People.Someone colleague;

    @BeforeEach
    void remarksOfTwoColleaguesFromTheEndToTheBeginning() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        writes(lead, 5, RemarkKind.QUESTION, "la dernière");
        writes(colleague, 2, RemarkKind.OBJECTION, "celle du milieu");
        writes(lead, 1, RemarkKind.OBJECTION, "la première");
        scenes.draft(people.leadOfAMember().viewer(), version, "celle d’une autre");
    }

    @Test
    void theListFollowsTheTextAndQuotesIt() {
        open("");
        assertThat(said()).containsExactly("la première", "celle du milieu", "la dernière");
        QuotedPlace first = _find(QuotedPlace.class).getFirst();
        assertThat(first.getElement().getTextRecursively()).contains("V1, l.", "Axe 1. Repérer");
        assertThat(_find(first, Anchor.class).getFirst().getHref()).isEqualTo("lecture/" + version + "?ligne=1-1");
    }

    @Test
    void eachDraftOpensAtItsPlaceToBeEdited() {
        open("");
        assertThat(_find(Anchor.class, spec -> spec.withText("Modifier")))
                .extracting(Anchor::getHref)
                .extracting(href -> href.replaceAll("[0-9a-f-]{36}$", ""))
                .containsExactly(
                        "lecture/" + version + "?ligne=1-1&brouillon=",
                        "lecture/" + version + "?ligne=2-2&brouillon=",
                        "lecture/" + version + "?ligne=5-5&brouillon=");
    }

    @Test
    void anAddressCarriesTheFilters() {
        open("&type=objection&qui=collegues");
        assertThat(said()).containsExactly("celle du milieu");
        open("&qui=moi&mots=derni");
        assertThat(said()).containsExactly("la dernière");
        open("&etat=DEPOSITED");
        assertThat(said()).isEmpty();
        assertThat(_get(H2.class, spec -> spec.withText("Aucune remarque ne répond à ces filtres")))
                .isNotNull();
        open("&etat=inconnu&mesure=inconnue&qui=personne");
        assertThat(said()).hasSize(3);
    }

    @Test
    void filtersNarrowTheListAtOnceAndLetGoOfIt() {
        open("");
        _setValue(_get(TextField.class, spec -> spec.withId("words")), "milieu");
        assertThat(said()).containsExactly("celle du milieu");
        _click(_get(Button.class, spec -> spec.withId("no-filter")));
        assertThat(said()).hasSize(3);
        @SuppressWarnings("unchecked")
        Select<RemarkState> state = _get(Select.class, spec -> spec.withId("state"));
        _setValue(state, RemarkState.WITHDRAWN);
        assertThat(said()).isEmpty();
    }

    @Test
    void aMemberIsToldThatTheLeadDepositsAndGetsNoButtonForIt() {
        signInAs(colleague.email());
        UI.getCurrent().navigate("lecture/" + version);
        assertThat(_find(Anchor.class)).noneMatch(anchor -> anchor.getText().contains("déposer"));
        _assertOne(Span.class, spec -> spec.withText("votre référent dépose"));
        UI.getCurrent().navigate("remarques", QueryParameters.of("version", version.toString()));
        _assertNone(Button.class, spec -> spec.withId("deposit"));
        signInAs(lead.email());
        UI.getCurrent().navigate("lecture/" + version);
        assertThat(_find(Anchor.class)).anyMatch(anchor -> anchor.getText().contains("Relire et déposer"));
    }

    private void writes(People.Someone someone, int line, RemarkKind kind, String body) {
        Viewer viewer = someone.viewer();
        remarks.write(viewer, version, RemarkDraft.of(scenes.onLines(viewer, version, line, line), kind, body));
    }

    private void open(String filters) {
        signInAs(lead.email());
        UI.getCurrent().navigate("remarques", QueryParameters.fromString("version=" + version + filters));
    }

    private static List<String> said() {
        return _find(RemarkCard.class).stream()
                .flatMap(card -> card.getChildren())
                .filter(part -> part.getElement().getClassList().contains("said"))
                .map(part -> part.getElement().getText())
                .toList();
    }
}
