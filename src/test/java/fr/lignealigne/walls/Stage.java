package fr.lignealigne.walls;

import static java.util.Map.entry;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.AttachmentAddress;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.Checking;
import fr.lignealigne.attachment.cleaning.Made;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.OfficialDraft;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.Releasing;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * A consultation with one object of each kind, and in each of them a word that stands nowhere else. Who may know which
 * word is written here by hand, from the table of the walls, and asks no function of the portal.
 */
final class Stage {

    /** Those who look, by what they are to the author of the words. */
    static final Set<String> EVERYONE = Set.of(
            "lead",
            "colleague",
            "member",
            "coordinator",
            "outsider",
            "miprof",
            "cabinet",
            "ministry",
            "observer",
            "administrator");

    private static final Set<String> OWN = Set.of("lead", "colleague");
    private static final Set<String> STATE = Set.of("miprof", "cabinet");
    private static final Set<String> COLLECTIVE = union(OWN, Set.of("member", "coordinator"));
    private static final Set<String> READERS = except(EVERYONE, "administrator");

    /** Who may know each word. */
    static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("zqbrouillon", OWN),
            entry("zqpartage", COLLECTIVE),
            entry("zqdepose", union(COLLECTIVE, STATE)),
            entry("zqreserve", union(OWN, STATE)),
            entry("zqretirenote", union(OWN, STATE)),
            entry("zqrepondue", READERS),
            entry("zqmotiflibre", READERS),
            entry("zqmotifcache", STATE),
            entry("zqavis", STATE),
            entry("zqpreparation", STATE),
            entry("zqembargo", STATE),
            entry("zqfichier", OWN),
            entry("zqvivant", OWN),
            entry("zqrendezvous", union(OWN, STATE)));

    final Map<String, People.Someone> people = new LinkedHashMap<>();
    final PlanVersionId version;
    final PlanVersionId released;
    final PlanVersionId prepared;
    final PlanVersionId underEmbargo;
    final ReceiptId receipt;
    final List<String> files = new ArrayList<>();

    Stage(ApplicationContext portal) throws Exception {
        People made = portal.getBean(People.class);
        RemarkScenes scenes = portal.getBean(RemarkScenes.class);
        Versions versions = portal.getBean(Versions.class);
        Remarks remarks = portal.getBean(Remarks.class);
        Depositing depositing = portal.getBean(Depositing.class);
        Decisions decisions = portal.getBean(Decisions.class);
        People.Someone author = made.leadOfAMember();
        people.put("lead", author);
        people.put("colleague", made.colleagueOf(author, Role.ASSOCIATION_MEMBER));
        people.put("member", made.leadOfAMember());
        people.put("coordinator", made.coordinator());
        people.put("outsider", made.leadOutsideTheCollective());
        people.put("miprof", made.ofTheState(Role.MIPROF));
        people.put("cabinet", made.ofTheState(Role.CABINET));
        people.put("ministry", made.ofTheState(Role.MINISTRY));
        people.put("observer", made.ofTheState(Role.OBSERVER));
        people.put("administrator", made.ofTheState(Role.ADMINISTRATOR));
        Viewer lead = author.viewer();
        Viewer miprof = viewer("miprof");
        Viewer cabinet = viewer("cabinet");

        released = scenes.openVersion();
        RemarkId answered = scenes.deposited(lead, released, "Une remarque zqrepondue.");
        decisions.decide(cabinet, List.of(answered), new DecisionDraft(Outcome.ACCEPTED, "Parce que zqmotiflibre."));
        scenes.close(released);
        portal.getBean(Releasing.class).release(cabinet, released);

        version = scenes.openVersion();
        RemarkId draft = scenes.draft(lead, version, "Un brouillon zqbrouillon.");
        try (var file = portal.getBean(Checking.class).check("zqfichier.png", new ByteArrayInputStream(Made.png()))) {
            files.add(AttachmentAddress.of(portal.getBean(Attachments.class).add(lead, draft.value(), file)));
        }
        remarks.share(lead, scenes.draft(lead, version, "Entre membres zqpartage."), true);
        RemarkId deposited = scenes.draft(lead, version, "Une remarque zqdepose.");
        receipt = depositing.deposit(lead, version, List.of(deposited), true, UUID.randomUUID());
        RemarkId kept = scenes.draft(lead, version, "Pour le seul cabinet zqreserve.");
        depositing.deposit(lead, version, List.of(kept), false, UUID.randomUUID());
        RemarkId withdrawn = scenes.deposited(lead, version, "Une remarque de trop.");
        remarks.withdraw(lead, withdrawn, "Retirée car zqretirenote.");
        decisions.decide(cabinet, List.of(deposited), new DecisionDraft(Outcome.REJECTED, "Non, zqmotifcache."));
        portal.getBean(Advices.class)
                .give(miprof, List.of(kept), new AdviceDraft(Outcome.DEFERRED, "Attendre zqavis."));

        prepared = versions.prepareNext(
                miprof, versions.get(miprof, version).plan(), scenes.text("Une phrase zqpreparation."));
        PlanVersionId other = scenes.openVersion();
        underEmbargo =
                versions.prepareNext(miprof, versions.get(miprof, other).plan(), scenes.text("Une phrase zqembargo."));
        versions.publish(miprof, underEmbargo, "", Instant.now().plus(Duration.ofDays(3)));

        var official = portal.getBean(Officials.class)
                .register(cabinet, new OfficialDraft("Conseillère", cabinet.organisation(), null, Set.of()));
        portal.getBean(Arranging.class)
                .arrange(
                        cabinet,
                        new MeetingDraft(
                                lead.organisation(),
                                Set.of(official),
                                new Place.ByVideo("https://visio.example/zqrendezvous"),
                                BilateralFixtures.at(10, 0),
                                "Au sujet de zqrendezvous"));
    }

    Viewer viewer(String who) {
        return people.get(who).viewer();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }

    private static Set<String> except(Set<String> all, String one) {
        Set<String> rest = new TreeSet<>(all);
        rest.remove(one);
        return Set.copyOf(rest);
    }
}
