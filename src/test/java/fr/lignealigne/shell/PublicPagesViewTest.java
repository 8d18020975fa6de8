package fr.lignealigne.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.PublicFoot;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublicPagesViewTest extends ViewTest {

    @Autowired
    RefusalLog log;

    @Autowired
    ErrorHandling errors;

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @BeforeEach
    void someoneIsHere() {
        signInAs(people.leadOfAMember().email());
    }

    @Test
    void theDeclarationIsWhatTheGridComesTo() {
        UI.getCurrent().navigate("accessibilite");
        assertThat(_get(H1.class).getText()).isEqualTo("Accessibilité\u00a0: non conforme");
        assertThat(_get(Paragraph.class, spec -> spec.withId("rate")).getText())
                .contains(ConformityTest.rate() + "\u00a0%");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("RGAA"))
                .anyMatch(text -> text.contains("NVDA, JAWS, VoiceOver"))
                .anyMatch(text -> text.contains("Défenseur des droits"));
        assertThat(_get(NativeTable.class).getBodies().stream()
                        .flatMap(body -> body.getRows().stream())
                        .filter(row -> !row.getDataCells().isEmpty()))
                .hasSize(106);
        assertThat(_find(Anchor.class)).anyMatch(anchor -> anchor.getHref().isEmpty());
    }

    @Test
    void theLegalNoticeSaysWhatIsKeptAndThatNobodyElseIsCalled() {
        UI.getCurrent().navigate("mentions");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("aucun appel à un tiers"))
                .anyMatch(text -> text.contains("CNIL"));
    }

    @Test
    void thePlanOfTheSiteNamesWhatTheMenuNamesAndWhatStandsBelow() {
        PlanVersionId version = scenes.openVersion();
        UI.getCurrent().navigate("plan-du-site");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "",
                        "plan",
                        "remarques",
                        "collectif",
                        "suites",
                        "echanges",
                        "calendrier",
                        "lecture/" + version,
                        "collectif?vue=leviers",
                        "collectif/nouvelle-position",
                        "echanges/demandes",
                        "scelles",
                        "compte",
                        "donnees-personnelles")
                .doesNotContain("arbitrage", "restitution", "plan/importer", "mandats", "journal", "connexion");
    }

    @Test
    void everyPageThatIsOpenToAllEndsWithTheSameWays() {
        for (String page : List.of(
                "accessibilite", "mentions", "donnees-personnelles", "stats", "mot-de-passe-oublie", "plan-du-site")) {
            UI.getCurrent().navigate(page);
            assertThat(_get(PublicFoot.class).getChildren().map(way -> ((Anchor) way).getHref()))
                    .as(page)
                    .containsExactly("accessibilite", "mentions", "plan-du-site");
        }
    }

    @Test
    void whoIsOutsideTheCollectiveFindsNoWayToItsRoom() {
        signInAs(people.leadOutsideTheCollective().email());
        UI.getCurrent().navigate("plan-du-site");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("remarques")
                .noneMatch(href -> href.startsWith("collectif"));
    }

    @Test
    void theDoorSaysNothingOfProConnectWhereItIsNotSwitchedOn() {
        UI.getCurrent().navigate("connexion", QueryParameters.fromString("proconnect"));
        assertThat(_find(Anchor.class)).noneMatch(way -> way.getHref().contains("proconnect"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .noneMatch(text -> text.contains("ProConnect"));
    }

    @Test
    void theFiguresForEverybodyAreThoseOfWhatIsPublished() {
        UI.getCurrent().navigate("stats");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("Aucune consultation n’a encore de synthèse publique"))
                .anyMatch(text -> text.contains("ni traceur"));
    }

    @Test
    void whatIsNotThereAndWhatIsNotAllowedReadTheSame() {
        BeforeEnterEvent event = entering();
        NotFoundView missing = new NotFoundView();
        AccessDeniedView denied = new AccessDeniedView(log);
        int[] codes = {
            missing.setErrorParameter(event, null),
            denied.setErrorParameter(event, null),
            new RefusedView(log).setErrorParameter(event, new ErrorParameter<>(Refusal.class, new NotFound())),
            new RefusedView(log).setErrorParameter(event, new ErrorParameter<>(Refusal.class, new NotAllowed()))
        };
        assertThat(codes).containsOnly(404);
        assertThat(denied.getElement().getTextRecursively())
                .isEqualTo(missing.getElement().getTextRecursively())
                .contains("n’existe pas, ou ne vous est pas ouverte");
        assertThat(denied.getPageTitle()).isEqualTo(missing.getPageTitle());
    }

    @Test
    void whatBreaksGivesANumberAndNothingElse() {
        UnexpectedView broken = new UnexpectedView(errors);
        int code = broken.setErrorParameter(
                entering(), new ErrorParameter<>(Exception.class, new IllegalStateException("le secret de la panne")));
        assertThat(code).isEqualTo(500);
        assertThat(broken.getElement().getTextRecursively())
                .containsPattern("[0-9a-f]{8}")
                .doesNotContain("secret")
                .doesNotContain("IllegalState");
    }

    private static BeforeEnterEvent entering() {
        return new BeforeEnterEvent(
                UI.getCurrent().getInternals().getRouter(),
                NavigationTrigger.PAGE_LOAD,
                new Location("lecture/12"),
                NotFoundView.class,
                UI.getCurrent(),
                List.of());
    }
}
