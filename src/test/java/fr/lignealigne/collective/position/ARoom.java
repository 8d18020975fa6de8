package fr.lignealigne.collective.position;

import fr.lignealigne.account.OrganisationDraft;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The Collective's room on a version whose round is open: a coordinator, three member associations, and all others. */
public class ARoom {

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Positions positions;

    @Autowired
    Signing signing;

    @Autowired
    Rounds rounds;

    @Autowired
    Versions versions;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate jdbc;

    public PlanVersionId version;
    public People.Someone coordinator;
    public People.Someone one;
    public People.Someone two;
    public People.Someone three;
    public People.Someone member;
    public People.Someone outsider;
    public People.Someone cabinet;

    public static ARoom opened(AutowireCapableBeanFactory beans) {
        ARoom room = beans.createBean(ARoom.class);
        if (room.organisations.list().stream().noneMatch(o -> o.kind() == OrganisationKind.COLLECTIVE)) {
            room.people.register(new OrganisationDraft(
                    "COL", "Collectif d’essai", "Le Collectif", OrganisationKind.COLLECTIVE, true));
        }
        room.version = room.scenes.openVersion();
        room.coordinator = room.people.coordinator();
        room.one = room.people.leadOfAMember();
        room.two = room.people.leadOfAMember();
        room.three = room.people.leadOfAMember();
        room.member = room.people.colleagueOf(room.one, Role.ASSOCIATION_MEMBER);
        room.outsider = room.people.leadOutsideTheCollective();
        room.cabinet = room.people.ofTheState(Role.CABINET);
        return room;
    }

    /** A remark that this lead's association shares with the members. */
    public RemarkId shares(People.Someone lead, String body) {
        return scenes.in(RemarkState.SHARED, lead.viewer(), version, body);
    }

    /** A position in writing, begun from nothing, that says this. */
    public PositionId says(String body) {
        Viewer viewer = one.viewer();
        PositionId id = positions.begin(viewer, version, scenes.onLines(viewer, version, 4, 5));
        rewrites(one, id, body);
        return id;
    }

    /** The same, open for signature for a day. */
    public PositionId signable(String body) {
        PositionId id = says(body);
        opens(id, Duration.ofDays(1));
        return id;
    }

    public void opens(PositionId id, Duration open) {
        Viewer viewer = coordinator.viewer();
        signing.open(viewer, id, number(id), clock.instant().plus(open));
    }

    public PositionDetails rewrites(People.Someone lead, PositionId id, String body) {
        return positions.rewrite(lead.viewer(), id, number(id), draft(id, body));
    }

    public RemarkDraft draft(PositionId id, String body) {
        return RemarkDraft.of(seen(id).place().anchor(), RemarkKind.OBJECTION, body);
    }

    public void answers(People.Someone lead, PositionId id, AnswerDraft answer) {
        signing.answer(lead.viewer(), id, number(id), answer);
    }

    /** Every member association that is silent abstains, those of other scenes too. */
    public void everyoneSpeaks(PositionId id) {
        jdbc.update("""
                        insert ignore into joint_position_answer (position_id, organisation_id, answer, text_number,
                            dissent, carried, given_by, given_at)
                        select p.id, o.id, 'ABSTAINED', p.text_number, '', false, ?, utc_timestamp(6)
                        from organisation o join joint_position p on p.id = ? where o.kind = 'ASSOCIATION'
                            and o.collective_member""", coordinator.viewer().person().value(), id.value());
    }

    /** Hands it over once its announced day has come. */
    public ReceiptId deposits(PositionId id) {
        closes(id);
        return signing.deposit(coordinator.viewer(), id, number(id), Set.of());
    }

    /** The announced day of the signatures has come. */
    public void closes(PositionId id) {
        jdbc.update("update joint_position set closes_at = utc_timestamp(6) where id = ?", id.value());
    }

    /** The first measure of the text. */
    public Measure measure() {
        return versions.text(coordinator.viewer(), version).measures().getFirst();
    }

    /** The closing of the round is moved to that time from now. */
    public void roundClosesIn(Duration left) {
        rounds.moveClosing(
                people.ofTheState(Role.MIPROF).viewer(),
                version,
                clock.instant().plus(left));
    }

    public PositionDetails seen(PositionId id) {
        return positions.get(coordinator.viewer(), id);
    }

    public int number(PositionId id) {
        return seen(id).text().number();
    }

    public PositionSeat seat(People.Someone lead, PositionId id) {
        return seen(id).seatOf(lead.viewer().organisation()).orElseThrow();
    }

    /** Everyone who is not of the Collective. */
    public List<Viewer> others() {
        return List.of(
                outsider.viewer(),
                cabinet.viewer(),
                people.ofTheState(Role.MIPROF).viewer(),
                people.ofTheState(Role.MINISTRY).viewer(),
                people.ofTheState(Role.OBSERVER).viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer());
    }

    public Instant inADay() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    /** As if the association had left the Collective. */
    public static Viewer left(Viewer lead) {
        return new Viewer(
                lead.person(),
                lead.function(),
                lead.organisation(),
                lead.organisationName(),
                lead.kind(),
                false,
                Set.copyOf(lead.roles()));
    }
}
