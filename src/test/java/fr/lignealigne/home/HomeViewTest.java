package fr.lignealigne.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.account.Contests;
import fr.lignealigne.account.People;
import fr.lignealigne.account.ProposalDraft;
import fr.lignealigne.account.Proposals;
import fr.lignealigne.account.Role;
import fr.lignealigne.collective.position.ARoom;
import fr.lignealigne.collective.position.AnswerDraft;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.ReadDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Reviewing;
import fr.lignealigne.support.ViewTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class HomeViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Rounds rounds;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Contests contests;

    @Autowired
    Proposals proposals;

    @Test
    void tellsAnAssociationHowManyDaysAreLeftAndWhatIsReady() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        scenes.draft(lead.viewer(), version, "prête");
        signInAs(lead.email());
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).contains("jours pour déposer");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("remarques?version=" + version, "lecture/" + version);
    }

    @Test
    void tellsTheLeadOfProposalsAndAMemberOfWhatWasSentBack() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        ReadDraft read = ReadDraft.of(remarks.get(member.viewer(), scenes.draft(member.viewer(), version, "à relire")));
        reviewing.propose(member.viewer(), read);
        assertThat(ways(lead)).contains("remarques?version=" + version + "&etape=proposees");
        assertThat(ways(member)).noneMatch(way -> way.contains("etape="));
        reviewing.sendBack(lead.viewer(), List.of(read), "Encore.");
        assertThat(ways(lead)).noneMatch(way -> way.contains("etape="));
        assertThat(ways(member)).contains("remarques?version=" + version + "&etape=renvoyees");
        assertThat(ways(people.leadOfAMember())).noneMatch(way -> way.contains("etape="));
        assertThat(ways(people.ofTheState(Role.MIPROF))).noneMatch(way -> way.contains("etape="));
    }

    @Test
    void whatAwaitsChangesInAnOpenPageAndLinesThatStayAreTheSame() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        People.Someone member = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
        RemarkId first = scenes.draft(member.viewer(), version, "à relire");
        signInAs(lead.email());
        UI.getCurrent().navigate("");
        Anchor reading = _get(
                Anchor.class, spec -> spec.withPredicate(way -> way.getHref().equals("lecture/" + version)));
        reviewing.propose(member.viewer(), ReadDraft.of(remarks.get(member.viewer(), first)));
        String proposed = "remarques?version=" + version + "&etape=proposees";
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(proposed);
        });
        assertThat(_find(Anchor.class)).contains(reading);
        reviewing.sendBack(lead.viewer(), List.of(ReadDraft.of(remarks.get(lead.viewer(), first))), "Encore.");
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain(proposed);
        });
        assertThat(_find(Anchor.class)).contains(reading);
    }

    @Test
    void tellsALeadWhatAwaitsTheirSignatureAndTheCoordinatorWhoIsSilent() {
        ARoom room = ARoom.opened(beans);
        PositionId id = room.signable("mot-du-texte");
        String way = "collectif/position/" + id;
        assertThat(ways(room.one)).contains(way);
        assertThat(_get(Main.class).getElement().getTextRecursively()).doesNotContain("mot-du-texte");
        assertThat(ways(room.coordinator)).contains(way + "#relances");
        assertThat(_get(Main.class).getElement().getTextRecursively())
                .contains(
                        room.one.viewer().organisationName(), room.two.viewer().organisationName());
        assertThat(ways(room.member)).noneMatch(one -> one.startsWith(way));
        for (People.Someone other : List.of(room.outsider, room.cabinet)) {
            assertThat(ways(other)).noneMatch(one -> one.startsWith(way));
        }
        room.answers(room.one, id, AnswerDraft.ABSTAIN);
        assertThat(ways(room.one)).noneMatch(one -> one.startsWith(way));
        assertThat(ways(room.two)).contains(way);
        room.rewrites(room.two, id, "Autrement.");
        assertThat(ways(room.one)).as("asked again").contains(way);
        room.everyoneSpeaks(id);
        room.closes(id);
        assertThat(ways(room.two)).noneMatch(one -> one.startsWith(way));
        assertThat(ways(room.coordinator)).noneMatch(one -> one.startsWith(way));
    }

    @Test
    void anOpenPageFollowsAClosingThatMoves() {
        PlanVersionId version = scenes.openVersion();
        signInAs(people.leadOfAMember().email());
        UI.getCurrent().navigate("");
        String before = _get(H1.class).getText();
        rounds.moveClosing(
                people.ofTheState(Role.MIPROF).viewer(), version, Instant.now().plus(Duration.ofHours(30)));
        await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_get(H1.class).getText()).isNotEqualTo(before);
        });
    }

    private List<String> ways(People.Someone someone) {
        signInAs(someone.email());
        UI.getCurrent().navigate("");
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void theReadingPageAndTheListOfVersionsCountTheSameDays() {
        PlanVersionId version =
                scenes.publishedVersion(people.ofTheState(Role.MIPROF).viewer());
        scenes.open(version, Instant.now().plus(Duration.ofHours(100)));
        signInAs(people.leadOfAMember().email());
        UI.getCurrent().navigate("plan");
        List<String> everywhere = _find(Span.class, spec -> spec.withClasses("days")).stream()
                .map(Span::getText)
                .toList();
        UI.getCurrent().navigate("lecture/" + version);
        String reading = _get(Span.class, spec -> spec.withClasses("days")).getText();
        assertThat(everywhere).contains(reading);
        assertThat(reading).matches("encore [45]\\h+jours");
    }

    @Test
    void tellsTheCoordinatorOfAContestAndTheAdministratorOfAProposal() {
        People.Someone coordinator = people.coordinator();
        People.Someone lead = people.leadOfAMember();
        contests.contest(
                lead.viewer(),
                people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer().person());
        proposals.propose(
                coordinator.viewer(),
                new ProposalDraft(people.associationOfNobody(), "premiere@essai.example", "Référente"),
                People.PASSWORD);
        for (People.Someone awaited : List.of(coordinator, people.ofTheState(Role.ADMINISTRATOR))) {
            signInAs(awaited.email());
            UI.getCurrent().navigate("");
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("comptes");
        }
        signInAs(lead.email());
        UI.getCurrent().navigate("");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("comptes");
    }

    @Test
    void tellsTheAdministratorThatNoContentIsOpen() {
        signInAs(people.ofTheState(Role.ADMINISTRATOR).email());
        UI.getCurrent().navigate("");
        assertThat(_find(Anchor.class)).noneMatch(anchor -> anchor.getHref().startsWith("lecture"));
    }
}
