package fr.lignealigne.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.OwnNotices;
import fr.lignealigne.plenary.PlenaryDetails;
import fr.lignealigne.plenary.PlenaryDraft;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryScenes;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PlenaryNewsModuleTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    OwnNotices notices;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private PlenaryScenes scenes;
    private Viewer miprof;
    private Viewer lead;
    private Viewer member;
    private Viewer other;
    private Viewer ministry;

    @BeforeEach
    void aTable() {
        scenes = new PlenaryScenes(portal);
        miprof = people.ofTheState(Role.MIPROF).viewer();
        People.Someone association = people.leadOfAMember();
        lead = association.viewer();
        member = people.colleagueOf(association, Role.ASSOCIATION_MEMBER).viewer();
        other = people.leadOutsideTheCollective().viewer();
        ministry = people.ofTheState(Role.MINISTRY).viewer();
    }

    private OrganisationId[] invited() {
        return new OrganisationId[] {lead.organisation(), ministry.organisation()};
    }

    private List<NoticeKind> of(Viewer viewer, PlenaryId id) {
        return notices.list(viewer, 0, OwnNotices.COUNTED).stream()
                .filter(notice -> id.value().equals(notice.about()))
                .map(Notice::kind)
                .toList();
    }

    private void move(PlenaryId id) {
        PlenaryDetails read = scenes.plenaries.get(miprof, id);
        PlenaryDraft what = read.what();
        scenes.plenaries.change(
                miprof,
                id,
                read.revision(),
                new PlenaryDraft(
                        what.title(),
                        what.startsAt(),
                        what.endsAt().plus(Duration.ofHours(1)),
                        what.place(),
                        what.link()));
    }

    @Test
    void theOrganisationsOnTheListHearWhatConcernsThem() {
        PlenaryId id = scenes.planned(miprof, "À venir", invited());
        move(id);
        assertThat(of(lead, id)).as("before it is announced").isEmpty();
        scenes.plenaries.announce(miprof, id);
        assertThat(of(lead, id)).containsExactly(NoticeKind.PLENARY_ANNOUNCED);
        assertThat(of(ministry, id)).containsExactly(NoticeKind.PLENARY_ANNOUNCED);
        assertThat(of(member, id)).isEmpty();
        assertThat(of(other, id)).isEmpty();
        assertThat(of(miprof, id)).isEmpty();
        move(id);
        assertThat(of(lead, id)).contains(NoticeKind.PLENARY_CHANGED);
        scenes.plenaries.cancel(miprof, id, "Faute de ministre.");
        assertThat(of(lead, id)).containsOnly(NoticeKind.PLENARY_CHANGED);
        assertThat(of(other, id)).isEmpty();
    }

    @Test
    void whoIsTakenOffTheListOrReplacedKeepsNoNoticeOfIt() {
        PlenaryId id = scenes.announced(miprof, "À venir", invited());
        move(id);
        var association = scenes.attendances.of(miprof, id).getFirst();
        scenes.attendances.change(
                miprof,
                id,
                association.id(),
                association.revision(),
                PlenaryScenes.somebody(other.organisation(), "Présidente"));
        assertThat(of(lead, id)).isEmpty();
        assertThat(of(other, id)).containsExactly(NoticeKind.PLENARY_ANNOUNCED);
        assertThat(of(ministry, id)).contains(NoticeKind.PLENARY_ANNOUNCED);
        scenes.attendances.remove(
                miprof, id, scenes.attendances.of(miprof, id).getLast().id());
        assertThat(of(ministry, id)).isEmpty();
        scenes.attendances.add(miprof, id, PlenaryScenes.somebody(lead.organisation(), "Présidente"));
        assertThat(of(lead, id)).containsExactly(NoticeKind.PLENARY_ANNOUNCED);
        scenes.attendances.add(miprof, id, PlenaryScenes.somebody(lead.organisation(), "Directrice"));
        scenes.attendances.remove(
                miprof, id, scenes.attendances.of(miprof, id).getLast().id());
        assertThat(of(lead, id)).as("somebody of theirs is on it still").containsExactly(NoticeKind.PLENARY_ANNOUNCED);
    }

    @Test
    void minutesThatAreSentOutAreToldToTheirReadersAlone() {
        PlenaryId id = scenes.written(miprof, "Tenue", "Il faut un calendrier.", invited());
        assertThat(of(lead, id)).doesNotContain(NoticeKind.MINUTES_SENT_OUT);
        scenes.send(miprof, id, "");
        assertThat(of(lead, id)).contains(NoticeKind.MINUTES_SENT_OUT);
        assertThat(of(ministry, id)).contains(NoticeKind.MINUTES_SENT_OUT);
        assertThat(of(other, id)).isEmpty();
    }

    @Test
    void theJournalHasTheActsAndNoWords() {
        PlenaryId id = scenes.planned(miprof, "Un titre", invited());
        scenes.plenaries.announce(miprof, id);
        move(id);
        scenes.pass(miprof, id);
        scenes.writing.add(miprof, id, PlenaryScenes.saying(scenes.first(miprof, id), "Des mots."), null);
        scenes.send(miprof, id, "");
        scenes.writing.add(miprof, id, PlenaryScenes.saying(scenes.first(miprof, id), "Encore."), null);
        scenes.send(miprof, id, "Complété.");
        assertThat(acts(id))
                .containsExactly(
                        "PlenaryArranged",
                        "PlenaryAnnounced",
                        "PlenaryMoved",
                        "PlenaryHeld",
                        "MinutesSentOut",
                        "MinutesCorrected");
        PlenaryId cancelled = scenes.planned(miprof, "Sans suite");
        scenes.plenaries.cancel(miprof, cancelled, "Faute de salle.");
        assertThat(acts(cancelled)).containsExactly("PlenaryArranged", "PlenaryCancelled");
    }

    private List<String> acts(PlenaryId id) {
        return jdbc.sql("select act from audit_entry where object = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
