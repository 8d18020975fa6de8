package fr.lignealigne.decision.summary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.decision.summary.PublicSummaries;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.shared.ui.EmptyState;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class SummaryViewTest extends ViewTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Decisions decisions;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    PublicSummaries summaries;

    @Autowired
    People people;

    ARound round;

    @BeforeEach
    void aDecidedRound() {
        round = ARound.opened(beans);
        RemarkId remark = round.says(round.member, 4, 4, RemarkKind.OBJECTION, "Trop court.");
        decisions.decide(
                round.cabinet.viewer(), List.of(remark), new DecisionDraft(Outcome.ACCEPTED, "Voici pourquoi."));
        round.closes();
    }

    private void go() {
        UI.getCurrent().navigate(SummaryView.PATH + "/" + round.version);
    }

    @Test
    void miprofWritesTheCabinetPublishesAndAnAssociationReads() {
        signInAs(round.miprof.email());
        go();
        assertThat(_find(TextArea.class)).isEmpty();
        releases.release(round.cabinet.viewer(), round.version);
        go();
        assertThat(_find(Button.class, spec -> spec.withId("publish"))).isEmpty();
        _setValue(_get(TextArea.class), "Le délai change.");
        _click(_get(Button.class, spec -> spec.withId("keep-summary")));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Le délai change.");

        signInAs(round.member.email());
        go();
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(Div.class, spec -> spec.withClasses("summary-words"))).isEmpty();

        signInAs(round.cabinet.email());
        go();
        _click(_get(Button.class, spec -> spec.withId("publish")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withId("takeBack"))).hasSize(1);

        signInAs(round.member.email());
        go();
        assertThat(_get(Div.class, spec -> spec.withClasses("summary-words"))
                        .getElement()
                        .getTextRecursively())
                .contains("Le délai change.");
        assertThat(_find(Button.class, spec -> spec.withId("takeBack"))).isEmpty();
    }

    @Test
    void whatWasTypedOverReplacedWordsStandsBesideTheNewOnes() {
        releases.release(round.cabinet.viewer(), round.version);
        signInAs(round.miprof.email());
        go();
        _setValue(_get(TextArea.class), "Mes mots.");
        summaries.write(round.cabinet.viewer(), round.version, 0, "Ceux du cabinet.");
        _click(_get(Button.class, spec -> spec.withId("keep-summary")));
        go();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Ceux du cabinet.");
        assertThat(_get(Div.class, spec -> spec.withId("summary-begun"))
                        .getElement()
                        .getTextRecursively())
                .contains("Mes mots.");
        _click(_get(Button.class, spec -> spec.withId("take-begun")));
        assertThat(_find(Div.class, spec -> spec.withId("summary-begun"))).isEmpty();
        go();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Ceux du cabinet.\n\nMes mots.");
        _click(_get(Button.class, spec -> spec.withId("keep-summary")));
        assertThat(_find(Div.class, spec -> spec.withId("summary-begun"))).isEmpty();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Ceux du cabinet.\n\nMes mots.");
    }

    @Test
    void theWordsOnScreenArePublishedAndEveryReaderFindsTheWay() {
        releases.release(round.cabinet.viewer(), round.version);
        summaries.write(round.miprof.viewer(), round.version, 0, "Un délai.");
        signInAs(round.cabinet.email());
        go();
        _setValue(_get(TextArea.class), "Un autre délai.");
        _click(_get(Button.class, spec -> spec.withId("publish")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(summaries
                        .of(round.member.viewer(), round.version)
                        .orElseThrow()
                        .words())
                .isEqualTo("Un autre délai.");
        signInAs(round.outsider.email());
        UI.getCurrent().navigate("suites", QueryParameters.of("version", round.version.toString()));
        assertThat(ways()).as("who said nothing").isOne();
        for (Role role : List.of(Role.OBSERVER, Role.MINISTRY)) {
            signInAs(people.playing(role).email());
            UI.getCurrent().navigate("lecture/" + round.version);
            assertThat(ways()).as(role.name()).isOne();
        }
    }

    private long ways() {
        return _find(Anchor.class).stream()
                .filter(way -> way.getHref().equals(SummaryView.PATH + "/" + round.version))
                .count();
    }

    @Test
    void anAdministratorDoesNotOpenThePage() {
        signInAs(people.playing(Role.ADMINISTRATOR).email());
        assertThatThrownBy(this::go).isInstanceOf(MockAccessDeniedException.class);
    }
}
