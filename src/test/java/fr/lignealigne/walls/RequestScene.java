package fr.lignealigne.walls;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.request.AskDraft;
import fr.lignealigne.bilateral.request.AskingAssociations;
import fr.lignealigne.bilateral.request.Delegate;
import fr.lignealigne.bilateral.request.Delegation;
import fr.lignealigne.bilateral.request.OfferingSlots;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.remark.Theme;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Requests for exchanges on a {@link Stage}: in preparation, sent, asked for by the State, taken back, declined. */
final class RequestScene {

    private final Stage stage;
    private final Requesting requesting;
    private final AskingAssociations asking;
    private final Viewer lead;

    RequestScene(ApplicationContext portal, Stage stage) {
        this.stage = stage;
        requesting = portal.getBean(Requesting.class);
        asking = portal.getBean(AskingAssociations.class);
        lead = stage.viewer("lead");
        stage.things.keep(RequestScenes.begun(requesting, lead, RequestScenes.saying("Peut-être, zqdemandeprete.")));
        stage.things.keep(RequestScenes.sent(requesting, lead, saying("Parler de zqdemandeenvoyee.")));
        RequestId awaited = asked("Vous voir, zqdemandeetat.");
        requesting.write(lead, awaited, 0, RequestScenes.saying("Nous dirions zqdemandeencours."));
        requesting.decline(lead, asked("Vous revoir."), "Non merci, zqdecline.");
        RequestId withdrawn = stage.things.keep(RequestScenes.sent(requesting, lead, RequestScenes.draft()));
        requesting.withdraw(lead, withdrawn, "Réglé, zqdemanderetiree.");
        RequestId offered = stage.things.keep(
                RequestScenes.sent(requesting, lead, RequestScenes.saying("Choisir pour zqdemandeauchoix.")));
        OfferDraft other =
                stage.things.of(OfferDraft.class).stream().findFirst().orElseThrow();
        portal.getBean(OfferingSlots.class).offer(stage.viewer("cabinet"), offered, later(other));
        stage.things.keep(RequestScenes.sent(
                requesting, stage.viewer("outsider"), RequestScenes.saying("À nous seuls, zqdemandehors.")));
    }

    private static OfferDraft later(OfferDraft draft) {
        return new OfferDraft(
                draft.association(),
                draft.officials(),
                draft.place(),
                draft.subject(),
                draft.slots().stream()
                        .map(slot -> new Slot(
                                slot.startsAt().plus(Duration.ofHours(1)),
                                slot.endsAt().plus(Duration.ofHours(1))))
                        .toList(),
                BilateralFixtures.WEDNESDAY.minusDays(2));
    }

    private RequestId asked(String why) {
        return stage.things.keep(asking.ask(
                stage.viewer("cabinet"), new AskDraft(lead.organisation(), Set.of(Theme.BUDGET), List.of(), why)));
    }

    private static RequestDraft saying(String words) {
        RequestDraft usual = RequestScenes.saying(words);
        Delegation delegation = new Delegation(
                List.of(new Delegate("Directrice zqdelegation", "", "")),
                3,
                usual.delegation().needs(),
                "Un besoin zqbesoin.");
        return new RequestDraft(
                usual.themes(),
                usual.remarks(),
                words,
                usual.minutes(),
                delegation,
                usual.wishes(),
                usual.zone(),
                usual.format());
    }
}
