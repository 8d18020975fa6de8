package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemark;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.Confirmation;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Stand;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class PlacesViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Versions versions;

    @Autowired
    CarriedRemarks carried;

    @Autowired
    Remarks remarks;

    @Autowired
    JdbcTemplate jdbc;

    People.Someone lead;
    PlanVersionId next;
    RemarkId remark;

    @BeforeEach
    void aRemarkFollowsTheText() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        lead = people.leadOfAMember();
        PlanVersionId first = scenes.openVersion();
        remark = scenes.deposited(lead.viewer(), first, "à suivre");
        next = scenes.nextVersion(miprof, first);
        versions.publish(miprof, next, "", null);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !carried.history(lead.viewer(), remark).isEmpty());
    }

    private void doubt() {
        jdbc.update("update remark_carry set to_confirm = true where remark_id = ?", remark.value());
    }

    private void open(People.Someone someone) {
        signInAs(someone.email());
        UI.getCurrent().navigate("places/" + next);
    }

    private CarriedRemark now() {
        return carried.history(lead.viewer(), remark).getFirst();
    }

    @Test
    void oneKeyAcceptsADoubtfulPlaceAndTheNextCardIsReady() {
        doubt();
        open(lead);
        assertThat(_get(H1.class).getText()).contains("V2");
        _click(_get(Button.class, spec -> spec.withText("C’est bien ici")));
        assertThat(now().confirmation()).isEqualTo(Confirmation.ACCEPTED);
        assertThat(_find(H2.class)).noneMatch(title -> title.getText().startsWith("Places à confirmer"));
    }

    @Test
    void anotherPlaceIsGivenByItsLine() {
        doubt();
        open(lead);
        _click(_get(Button.class, spec -> spec.withText("Autre place…")));
        assertThat(_get(Button.class, spec -> spec.withText("Placer ici")).isEnabled())
                .isFalse();
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("De la ligne")), 7);
        _click(_get(Button.class, spec -> spec.withText("Placer ici")));
        assertThat(now().place().firstLine()).isEqualTo(7);
    }

    @Test
    void aMemberConfirmsButDoesNotMaintain() {
        doubt();
        open(people.colleagueOf(lead, Role.ASSOCIATION_MEMBER));
        _click(_get(Button.class, spec -> spec.withText("C’est bien ici")));
        _assertNone(Button.class, spec -> spec.withText("Maintenir"));
        assertThat(now().confirmation()).isEqualTo(Confirmation.ACCEPTED);
    }

    @Test
    void homeAndTheRemarksPageLeadHere() {
        doubt();
        signInAs(lead.email());
        UI.getCurrent().navigate("");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("places/" + next);
        UI.getCurrent().navigate("remarques", QueryParameters.of("version", next.toString()));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("places/" + next);
    }

    @Test
    void anAssociationWithoutEarlierRemarksIsToldSo() {
        open(people.leadOfAMember());
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Rien à reporter dans cette version");
    }

    @Test
    void maintainingIsUndone() {
        jdbc.update("update remark_carry set outcome = 'ALTERED' where remark_id = ?", remark.value());
        open(lead);
        _click(_get(Button.class, spec -> spec.withText("Maintenir")));
        assertThat(now().stand()).isEqualTo(Stand.MAINTAINED);
        _click(_get(Button.class, spec -> spec.withText("Revenir sur ce choix")));
        assertThat(now().stand()).isNull();
    }

    @Test
    void draftsAreBroughtForwardTogether() {
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        PlanVersionId first = scenes.openVersion();
        RemarkId one = scenes.draft(lead.viewer(), first, "une");
        RemarkId other = scenes.draft(lead.viewer(), first, "autre");
        next = scenes.nextVersion(miprof, first);
        versions.publish(miprof, next, "", null);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> carried.own(lead.viewer(), next).size() == 2);
        open(lead);
        _click(_get(Button.class, spec -> spec.withText("Poursuivre les 2 ici")));
        assertThat(remarks.list(lead.viewer(), next, RemarkFilter.NONE, 0, 10))
                .extracting(RemarkDetails::id)
                .containsExactlyInAnyOrder(one, other);
        assertThat(_find(H2.class)).noneMatch(title -> title.getText().startsWith("Brouillons à reprendre"));
    }
}
