package fr.lignealigne.walls;

import static fr.lignealigne.bilateral.BilateralFixtures.unmoved;

import fr.lignealigne.account.Contests;
import fr.lignealigne.account.People;
import fr.lignealigne.account.ProposalDraft;
import fr.lignealigne.account.Proposals;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.HoursRule;
import fr.lignealigne.bilateral.KeepingHours;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.OtherTimes;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What is arranged on a {@link Stage} between bodies: meetings, and who is to lead an association without a lead. */
final class MeetingScene {

    private final Stage stage;
    private final Arranging arranging;
    private final Officials officials;

    MeetingScene(ApplicationContext portal, Stage stage) {
        this.stage = stage;
        arranging = portal.getBean(Arranging.class);
        officials = portal.getBean(Officials.class);
        Viewer cabinet = stage.viewer("cabinet");
        stage.things.keep(new Slot(
                BilateralFixtures.at(8, 0).startsAt(),
                BilateralFixtures.at(20, 0).endsAt()));
        OfficialId adviser = official("Conseillère", cabinet);
        MeetingId moved = meeting(cabinet, adviser, 10, "zqrendezvous");
        arranging.move(
                cabinet,
                unmoved(moved),
                BilateralFixtures.at(11, 0),
                video("zqrendezvous"),
                "Il faut changer d’heure, zqdeplace.");
        MeetingId invited = meeting(cabinet, official("Chargée de mission", stage.viewer("ministry")), 14, "zqconvie");
        portal.getBean(OtherTimes.class)
                .propose(stage.viewer("lead"), unmoved(invited), "Plutôt le matin, zqautreheure.", List.of());
        meeting(stage.viewer("coordinator"), adviser, 16, "zqarrange");
        stage.things.keep(draft(stage.viewer("outsider"), adviser, 17, "zqarrange"));
        stage.things.keep(arranging.arrange(
                stage.viewer("coordinator"), draft(stage.viewer("former"), adviser, 10, "zqavantdepart")));
        means(portal, adviser);
        offer(portal, cabinet, adviser);
        contest(portal);
        stage.things.keep(portal.getBean(Proposals.class)
                .propose(
                        stage.viewer("miprof"),
                        new ProposalDraft(
                                portal.getBean(People.class).associationOfNobody(),
                                "zqproposee@essai.example",
                                "Directrice zqproposee"),
                        People.PASSWORD));
    }

    /** An absence with its note. */
    private void means(ApplicationContext portal, OfficialId adviser) {
        LocalDate day = BilateralFixtures.WEDNESDAY.plusDays(20);
        stage.things.keep(adviser.resource());
        portal.getBean(KeepingHours.class)
                .add(
                        stage.viewer("cabinet"),
                        adviser.resource(),
                        List.of(new HoursRule.Absent(day, day, "Opération zqsouffrante")));
    }

    /** Two slots to choose from. */
    private void offer(ApplicationContext portal, Viewer cabinet, OfficialId adviser) {
        MeetingDraft one = draft(stage.viewer("lead"), adviser, 10, "zqauchoix");
        stage.things.keep(portal.getBean(Offers.class)
                .offer(
                        cabinet,
                        stage.things.keep(new OfferDraft(
                                one.association(),
                                one.officials(),
                                one.place(),
                                one.subject(),
                                List.of(dayAfter(10), dayAfter(14)),
                                BilateralFixtures.WEDNESDAY.minusDays(2)))));
        portal.getBean(Offers.class).open(cabinet).stream()
                .flatMap(offer -> offer.slots().stream())
                .forEach(slot -> stage.things.keep(slot.id()));
    }

    private static Slot dayAfter(int hour) {
        return Slot.of(BilateralFixtures.WEDNESDAY.plusDays(1), LocalTime.of(hour, 0), Duration.ofMinutes(45));
    }

    /** A seat that its lead contests, and whose settling the coordinator owes. */
    private void contest(ApplicationContext portal) {
        People.Someone seated = portal.getBean(People.class)
                .enrol(
                        stage.viewer("lead").organisation(),
                        "zqconteste@essai.example",
                        "Bénévole zqconteste",
                        Set.of(Role.ASSOCIATION_MEMBER));
        portal.getBean(Contests.class)
                .contest(stage.viewer("lead"), stage.things.keep(seated.viewer().person()));
    }

    private OfficialId official(String function, Viewer of) {
        return officials.register(
                stage.viewer("cabinet"), new OfficialDraft(function, of.organisation(), null, Set.of()));
    }

    private MeetingId meeting(Viewer arranger, OfficialId with, int hour, String word) {
        return stage.things.keep(arranging.arrange(arranger, draft(stage.viewer("lead"), with, hour, word)));
    }

    private static MeetingDraft draft(Viewer lead, OfficialId with, int hour, String word) {
        return new MeetingDraft(
                lead.organisation(), Set.of(with), video(word), BilateralFixtures.at(hour, 0), "Au sujet de " + word);
    }

    private static Place video(String word) {
        return new Place.ByVideo("https://visio.example/" + word + UUID.randomUUID());
    }
}
