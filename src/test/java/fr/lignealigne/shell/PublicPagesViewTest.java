package fr.lignealigne.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublicPagesViewTest extends ViewTest {

    @Autowired
    RefusalLog log;

    @Autowired
    People people;

    @BeforeEach
    void someoneIsHere() {
        signInAs(people.leadOfAMember().email());
    }

    @Test
    void theDeclarationSaysHonestlyThatNoAuditWasDone() {
        UI.getCurrent().navigate("accessibilite");
        assertThat(_get(H1.class).getText()).contains("non conforme").contains("audit non réalisé");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).anyMatch(text -> text.contains("RGAA 4.1.2"));
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
    void theFiguresForEverybodyAreThoseOfWhatIsPublished() {
        UI.getCurrent().navigate("stats");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("Aucune consultation n’a encore de synthèse publique"))
                .anyMatch(text -> text.contains("ni traceur"));
    }

    @Test
    void whatIsNotThereAndWhatIsNotAllowedReadTheSame() {
        BeforeEnterEvent event = new BeforeEnterEvent(
                UI.getCurrent().getInternals().getRouter(),
                NavigationTrigger.PAGE_LOAD,
                new Location("lecture/12"),
                NotFoundView.class,
                UI.getCurrent(),
                List.of());
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
        UnexpectedView broken = new UnexpectedView();
        int code = broken.setErrorParameter(
                null, new ErrorParameter<>(Exception.class, new IllegalStateException("le secret de la panne")));
        assertThat(code).isEqualTo(500);
        assertThat(broken.getElement().getTextRecursively())
                .containsPattern("[0-9a-f]{8}")
                .doesNotContain("secret")
                .doesNotContain("IllegalState");
    }
}
