package fr.lignealigne.walls;

import fr.lignealigne.account.MandateDraft;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.Mandates;
import fr.lignealigne.account.OrganisationDraft;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.Discussions;
import fr.lignealigne.collective.Reminders;
import fr.lignealigne.collective.Subject;
import fr.lignealigne.collective.position.AnswerDraft;
import fr.lignealigne.collective.position.GivingUp;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.collective.position.Signing;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Collective's room of a {@link Stage}: discussions, joint positions, a reminder and a mandate, each with its word. */
final class RoomScene {

    private final Stage stage;
    private final RemarkScenes scenes;
    private final Positions positions;
    private final Signing signing;
    private final JdbcClient jdbc;
    private final Viewer lead;
    private final Viewer member;
    private final Viewer coordinator;

    RoomScene(ApplicationContext portal, Stage stage) {
        this.stage = stage;
        scenes = portal.getBean(RemarkScenes.class);
        positions = portal.getBean(Positions.class);
        signing = portal.getBean(Signing.class);
        jdbc = portal.getBean(JdbcClient.class);
        lead = stage.viewer("lead");
        member = stage.viewer("member");
        coordinator = stage.viewer("coordinator");
        People people = portal.getBean(People.class);
        if (portal.getBean(Organisations.class).list().stream()
                .noneMatch(one -> one.kind() == OrganisationKind.COLLECTIVE)) {
            people.register(new OrganisationDraft(
                    "COL", "Collectif d’essai", "Le Collectif", OrganisationKind.COLLECTIVE, true));
        }
        Discussions discussions = portal.getBean(Discussions.class);
        var discussion = stage.things.keep(
                discussions.begin(lead, Subject.lines(stage.version, 4, 5), "Qu’en dites-vous, zqfil ?"));
        stage.things.keep(discussions.answer(lead, discussion, "Encore un mot."));
        prepare();
        deposit();
        PositionId givenUp = begun("Une position zqabandon.", "");
        portal.getBean(GivingUp.class).giveUp(coordinator, givenUp, number(givenUp));
        portal.getBean(Reminders.class)
                .remind(coordinator, stage.version, Set.of(lead.organisation()), "Un mot zqrappel.", false);
        People.Someone giver = people.enrol(
                lead.organisation(), "zqmandante@essai.example", "référente zqmandante", Set.of(Role.ASSOCIATION_LEAD));
        LocalDate today = LocalDate.ofInstant(Instant.now(), Clocks.PARIS);
        stage.things.keep(portal.getBean(Mandates.class)
                .give(
                        giver.viewer(),
                        new MandateDraft(Set.of(MandatedAct.DEPOSIT, MandatedAct.SIGN), today, today.plusDays(30)),
                        People.PASSWORD));
    }

    /** One that is still open for signature. */
    private void prepare() {
        PositionId position = begun("Un premier texte zqtexteancien.", "");
        rewrite(position, "Un texte commun zqposition.", "Une formule zqformule.");
        open(position);
        answer(member, position, AnswerDraft.SIGN);
        answer(lead, position, AnswerDraft.dissent("Nous ne suivons pas, zqdissentgarde.", false));
    }

    private void deposit() {
        PositionId position = begun("Une position zqcommune.", "");
        open(position);
        answer(member, position, AnswerDraft.SIGN);
        answer(lead, position, AnswerDraft.dissent("Et nos réserves, zqdissentporte.", true));
        // The announced day has come.
        jdbc.sql("update joint_position set closes_at = utc_timestamp(6) where id = ?")
                .param(position.value())
                .update();
        stage.things.keep(signing.deposit(coordinator, position, number(position), Set.of()));
        stage.things.keep(positions.get(coordinator, position).remark());
    }

    private PositionId begun(String body, String wording) {
        RemarkId source = scenes.draft(lead, stage.version, "Ce qui le fonde.");
        stage.remarks.share(lead, source, true);
        PositionId position = stage.things.keep(positions.begin(member, stage.version, List.of(source)));
        rewrite(position, body, wording);
        return position;
    }

    private void rewrite(PositionId position, String body, String wording) {
        var anchor = positions.get(member, position).place().anchor();
        RemarkKind kind = wording.isEmpty() ? RemarkKind.OBJECTION : RemarkKind.PROPOSAL;
        positions.rewrite(
                member,
                position,
                number(position),
                new RemarkDraft(
                        anchor,
                        kind,
                        body,
                        wording,
                        Evidence.NONE,
                        Set.<Theme>of(),
                        Set.<Exploitation>of(),
                        false,
                        false));
    }

    private void open(PositionId position) {
        signing.open(coordinator, position, number(position), Instant.now().plus(Duration.ofDays(2)));
    }

    private void answer(Viewer lead, PositionId position, AnswerDraft answer) {
        signing.answer(lead, position, number(position), answer);
    }

    private int number(PositionId position) {
        return positions.get(coordinator, position).text().number();
    }
}
