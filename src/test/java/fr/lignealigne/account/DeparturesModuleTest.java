package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Comments;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.support.PortalTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@PortalTest
class DeparturesModuleTest {

    private static final String GONE = "une personne qui n’est plus ici";

    @Autowired
    Departures departures;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Mandates mandates;

    @Autowired
    Contests contests;

    @Autowired
    Proposals proposals;

    @Autowired
    FactorResets resets;

    @Autowired
    TypedTexts texts;

    @Autowired
    Comments comments;

    @Autowired
    Depositing depositing;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    @Autowired
    DatedSessions sessions;

    @Autowired
    UserDetailsService users;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private People.Someone lead;
    private People.Someone colleague;

    @BeforeEach
    void anAssociation() {
        lead = people.leadOfAMember();
        colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER);
    }

    @Test
    void whoLeavesIsANumberAndWhatTheyWroteStaysTheAssociations() {
        PlanVersionId version = scenes.openVersion();
        RemarkId draft = scenes.draft(colleague.viewer(), version, "Les places manquent.");
        comments.write(colleague.viewer(), draft, "Je m’en occupe.");
        texts.keep(colleague.viewer(), "essai/champ", "tapé sans être envoyé");
        String session = signIn(colleague);
        departures.leave(colleague.viewer(), People.PASSWORD);
        assertThat(sessions.getSessionInformation(session).isExpired()).isTrue();
        assertThat(everywhere(colleague.email())).isEmpty();
        assertThat(one("select function from person where id = ?", colleague)).isEqualTo(GONE);
        assertThat(one("select function from remark_comment where person_id = ?", colleague))
                .isEqualTo(GONE);
        assertThat(one("select words from remark_comment where person_id = ?", colleague))
                .isEqualTo("Je m’en occupe.");
        assertThat(one("select body from remark where author_id = ?", colleague))
                .isEqualTo("Les places manquent.");
        assertThat(one("select count(*) from typed_text where person_id = ?", colleague))
                .isEqualTo("0");
        assertThat(one("select count(*) from person_role where person_id = ?", colleague))
                .isEqualTo("0");
        assertThat(comments.of(lead.viewer(), List.of(draft)).get(draft)).hasSize(1);
        assertThat(members.list(lead.viewer())).extracting(MemberSummary::email).containsExactly(lead.email());
        depositing.deposit(lead.viewer(), version, List.of(draft), true, UUID.randomUUID());
    }

    /** Every column of text of the whole database that holds this word; mails that told the leads apart. */
    private List<String> everywhere(String word) {
        return jdbc.sql("""
                        select c.table_name, c.column_name from information_schema.columns c
                        join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and t.table_type = 'BASE TABLE'
                            and c.data_type in ('varchar', 'char', 'text', 'mediumtext', 'longtext')""").query((row, index) -> new String[] {row.getString(1), row.getString(2)}).list().stream()
                .filter(column -> !List.of(column).equals(List.of("outgoing_mail", "body")))
                .filter(column -> jdbc.sql("select count(*) from `" + column[0] + "` where `" + column[1] + "` like ?")
                                .param("%" + word + "%")
                                .query(Long.class)
                                .single()
                        > 0)
                .map(column -> column[0] + "." + column[1])
                .toList();
    }

    @Test
    void nobodyComesInAgainAndANewInvitationIsAnotherAccount() {
        departures.leave(colleague.viewer(), People.PASSWORD);
        assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> users.loadUserByUsername(colleague.email()));
        assertRefused("refusal.notFound", () -> members.enable(lead.viewer(), id(colleague)));
        assertRefused("refusal.notFound", () -> members.give(lead.viewer(), id(colleague), Role.ASSOCIATION_LEAD));
        assertThat(departures.eraseAgain(id(colleague), clock.instant())).isFalse();
        invitations.invite(
                lead.viewer(),
                new InvitationDraft(
                        colleague.email(), "Chargée", lead.viewer().organisation(), Set.of(Role.ASSOCIATION_MEMBER)));
        assertThat(people.again(colleague).person()).isNotEqualTo(id(colleague));
    }

    @Test
    void aMandateStaysTheAssociationsAndSaysNoLongerWhoGaveIt() {
        People.Someone other = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        mandates.give(
                lead.viewer(),
                new MandateDraft(
                        EnumSet.allOf(MandatedAct.class),
                        LocalDate.now(clock.withZone(Clocks.PARIS)),
                        LocalDate.now(clock.withZone(Clocks.PARIS)).plusDays(3)),
                People.PASSWORD);
        departures.leave(lead.viewer(), People.PASSWORD);
        assertThat(one("select given_as from mandate where given_by = ?", lead)).isEqualTo(GONE);
        assertThat(mandates.given(other.viewer())).hasSize(1);
    }

    @Test
    void theLastLeadFirstGivesTheRoleAndOfTwoWhoLeaveAtOnceOneStays() throws Exception {
        assertRefused("departure.lastLead", () -> departures.leave(lead.viewer(), People.PASSWORD));
        People.Someone other = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads
                            .invokeAll(List.of(
                                    outcome(() -> departures.leave(lead.viewer(), People.PASSWORD)),
                                    outcome(() -> departures.leave(other.viewer(), People.PASSWORD))))
                            .stream()
                            .map(result -> result.resultNow()))
                    .containsExactlyInAnyOrder("done", "departure.lastLead");
        }
    }

    @Test
    void onlyWhoIsShutOutIsErasedByOthersAndOnce() throws Exception {
        assertRefused("departure.shutOutFirst", () -> departures.erase(lead.viewer(), id(colleague), People.PASSWORD));
        Viewer administrator = people.ofTheState(Role.ADMINISTRATOR).viewer();
        members.disable(administrator, id(colleague));
        outSince(colleague, 167);
        assertRefused("departure.tooSoon", () -> departures.erase(lead.viewer(), id(colleague), People.PASSWORD));
        outSince(colleague, 169);
        members.disable(administrator, id(colleague));
        assertRefused(
                "password.presentWrong",
                () -> departures.erase(lead.viewer(), id(colleague), "une autre phrase de passe"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            assertThat(threads
                            .invokeAll(List.of(
                                    outcome(() -> departures.erase(lead.viewer(), id(colleague), People.PASSWORD)),
                                    outcome(() -> departures.erase(administrator, id(colleague), People.PASSWORD))))
                            .stream()
                            .map(result -> result.resultNow()))
                    .containsExactlyInAnyOrder("done", "refusal.notFound");
        }
        assertThat(one("select count(*) from audit_entry where act = 'PersonErased' and object = ?", colleague))
                .isEqualTo("1");
        assertThat(one("select count(*) from seat_change where act = 'ERASED' and person_id = ?", colleague))
                .isEqualTo("1");
    }

    @Test
    void othersAreRefused() {
        members.disable(lead.viewer(), id(colleague));
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertRefused(
                        "refusal.notAllowed",
                        () -> departures.erase(people.playing(role).viewer(), id(colleague), People.PASSWORD));
            }
        }
        assertRefused("refusal.notAllowed", () -> departures.erase(lead.viewer(), id(lead), People.PASSWORD));
        assertRefused("password.presentWrong", () -> departures.leave(lead.viewer(), "une autre phrase de passe"));
        assertRefused(
                "refusal.notFound",
                () -> departures.erase(
                        people.ofTheState(Role.ADMINISTRATOR).viewer(),
                        new PersonId(UUID.randomUUID()),
                        People.PASSWORD));
    }

    @Test
    void theLastCoordinatorAndTheLastAdministratorStay() {
        for (Role role : List.of(Role.COLLECTIVE_COORDINATOR, Role.ADMINISTRATOR)) {
            People.Someone last = people.playing(role);
            jdbc.sql("update person set enabled = false where id <> ? and id in"
                            + " (select person_id from person_role where role = ?)")
                    .params(id(last).value(), role.name())
                    .update();
            assertRefused("member.lastHolder", () -> departures.leave(last.viewer(), People.PASSWORD));
        }
    }

    @Test
    void aContestGoesOnWithoutWhomItCameFrom() {
        People.Someone other = people.colleagueOf(lead, Role.ASSOCIATION_LEAD);
        Viewer coordinator = people.coordinator().viewer();
        contests.contest(other.viewer(), id(colleague));
        departures.leave(other.viewer(), People.PASSWORD);
        assertThat(contests.countAwaiting(coordinator)).isPositive();
        assertThat(contests.waiting(lead.viewer()))
                .singleElement()
                .returns(GONE, ContestSummary::by)
                .returns(false, ContestSummary::own);
        contests.keep(coordinator, id(colleague));
        assertThat(contests.waiting(lead.viewer())).isEmpty();
        assertThat(one("select count(*) from person where not frozen and id = ?", colleague))
                .isEqualTo("1");
    }

    @Test
    void whatOnlyTheLeavingPersonStoodForGoesWithThem() {
        People.Someone asker = people.ofTheState(Role.ADMINISTRATOR);
        People.Someone adviser = people.ofTheState(Role.CABINET);
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        people.ofTheState(Role.ADMINISTRATOR);
        people.ofTheState(Role.MIPROF);
        OrganisationId association = people.associationOfNobody();
        jdbc.sql("insert into factor_reset (person_id, asked_by, asked_at) values (?, ?, utc_timestamp(6))")
                .params(id(adviser).value(), id(asker).value())
                .update();
        proposals.propose(miprof.viewer(), new ProposalDraft(association, address(), "Référente"), People.PASSWORD);
        departures.leave(asker.viewer(), People.PASSWORD);
        departures.leave(miprof.viewer(), People.PASSWORD);
        assertThat(resets.waiting(adviser.viewer())).isEmpty();
        Viewer coordinator = people.coordinator().viewer();
        proposals.propose(coordinator, new ProposalDraft(association, address(), "Référente"), People.PASSWORD);
        assertThat(proposals.waiting(coordinator)).isNotEmpty();
    }

    private static String address() {
        return "premier-" + UUID.randomUUID() + "@essai.example";
    }

    /** As if they had been shut out so many hours ago. */
    private void outSince(People.Someone someone, int hours) {
        jdbc.sql("update person set shut_out_at = utc_timestamp(6) - interval " + hours + " hour where id = ?")
                .param(id(someone).value())
                .update();
    }

    private String one(String sql, People.Someone of) {
        return jdbc.sql(sql)
                .param(sql.contains("object") ? id(of).toString() : id(of).value())
                .query(String.class)
                .single();
    }

    private static PersonId id(People.Someone someone) {
        return someone.viewer().person();
    }

    private String signIn(People.Someone someone) {
        String session = UUID.randomUUID().toString();
        UserDetails user = users.loadUserByUsername(someone.email());
        sessions.registerNewSession(session, user);
        return session;
    }
}
