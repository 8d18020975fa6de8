package fr.lignealigne.walls;

import fr.lignealigne.account.Members;
import fr.lignealigne.account.Memberships;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.AttachmentAddress;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.Checking;
import fr.lignealigne.attachment.cleaning.Made;
import fr.lignealigne.audit.seal.SealRounds;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.DecisionId;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.RejoinderDraft;
import fr.lignealigne.decision.RejoinderKind;
import fr.lignealigne.decision.Rejoinders;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.decision.summary.PublicSummaries;
import fr.lignealigne.decision.trace.Traces;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.LeftOut;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Confirming;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** A consultation with one object of each kind, and in each of them a {@linkplain WhoMayKnow word} of its own. */
final class Stage {

    final Map<String, People.Someone> people = new LinkedHashMap<>();
    final PlanVersionId version;
    final PlanVersionId released;
    final PlanVersionId prepared;
    final PlanVersionId underEmbargo;
    final ItemId measure;
    final ReceiptId receipt;
    final List<RemarkId> deposited;
    final List<String> files = new ArrayList<>();
    final Things things = new Things();
    final Remarks remarks;

    Stage(ApplicationContext portal) throws Exception {
        People made = portal.getBean(People.class);
        RemarkScenes scenes = portal.getBean(RemarkScenes.class);
        Versions versions = portal.getBean(Versions.class);
        remarks = portal.getBean(Remarks.class);
        Depositing depositing = portal.getBean(Depositing.class);
        Decisions decisions = portal.getBean(Decisions.class);
        People.Someone author = made.leadOfAMember();
        people.put("lead", author);
        people.put("colleague", made.colleagueOf(author, Role.ASSOCIATION_MEMBER));
        people.put("member", made.leadOfAMember());
        people.put("coordinator", made.coordinator());
        people.put("outsider", made.leadOutsideTheCollective());
        people.put("former", made.leadOfAMember());
        people.put("moved", made.colleagueOf(author, Role.ASSOCIATION_MEMBER));
        people.put("ended", made.colleagueOf(author, Role.ASSOCIATION_MEMBER));
        people.put("miprof", made.ofTheState(Role.MIPROF));
        people.put("cabinet", made.ofTheState(Role.CABINET));
        people.put("ministry", made.ofTheState(Role.MINISTRY));
        people.put("observer", made.ofTheState(Role.OBSERVER));
        people.put("administrator", made.ofTheState(Role.ADMINISTRATOR));
        Viewer lead = author.viewer();
        Viewer miprof = viewer("miprof");
        Viewer cabinet = viewer("cabinet");

        released = things.keep(scenes.openVersion());
        RemarkId answered = things.keep(scenes.deposited(lead, released, "Une remarque zqrepondue."));
        decisions.decide(cabinet, List.of(answered), new DecisionDraft(Outcome.ACCEPTED, "Parce que zqmotiflibre."));
        scenes.close(released);
        portal.getBean(ReleaseScenes.class)
                .release(cabinet, released, LocalDate.now().plusDays(21));
        portal.getBean(Rejoinders.class)
                .say(lead, answered, new RejoinderDraft(RejoinderKind.CONTESTS, "Non, zqriposte."));

        portal.getBean(PublicSummaries.class).write(miprof, released, 0, "Pas encore pour tous, zqsynthese.");

        version = things.keep(scenes.openVersion());
        measure = versions.text(miprof, version).measures().getFirst().id();
        RemarkId draft = things.keep(scenes.draft(lead, version, "Un brouillon zqbrouillon."));
        try (var file = portal.getBean(Checking.class).check("zqfichier.png", new ByteArrayInputStream(Made.png()))) {
            var attached = things.keep(portal.getBean(Attachments.class).add(lead, draft.value(), file));
            files.add(AttachmentAddress.of(attached));
            things.keep(attached.value());
            things.keep(draft.value());
        }
        RemarkId shared = things.keep(scenes.draft(lead, version, "Entre membres zqpartage."));
        remarks.share(lead, shared, true);
        things.keep(shared.value());
        RemarkId deposited = things.keep(scenes.draft(lead, version, "Une remarque zqdepose."));
        receipt = things.keep(depositing.deposit(lead, version, List.of(deposited), true, UUID.randomUUID()));
        RemarkId kept = things.keep(scenes.draft(lead, version, "Pour le seul cabinet zqreserve."));
        depositing.deposit(lead, version, List.of(kept), false, UUID.randomUUID());
        this.deposited = List.of(deposited, kept);
        RemarkId withdrawn = things.keep(scenes.deposited(lead, version, "Une remarque de trop."));
        remarks.withdraw(lead, withdrawn, "Retirée car zqretirenote.");
        DecisionId decision = things.keep(decisions.decide(
                cabinet, List.of(deposited), new DecisionDraft(Outcome.REJECTED, "Non, zqmotifancien.")));
        decisions.change(
                cabinet, decision, 0, List.of(deposited), new DecisionDraft(Outcome.REJECTED, "Non, zqmotifcache."));
        portal.getBean(Advices.class)
                .give(miprof, List.of(kept), new AdviceDraft(Outcome.DEFERRED, "Attendre zqavis."));

        prepared = things.keep(versions.prepareNext(
                miprof, versions.get(miprof, version).plan(), withLeftOut(scenes.text("Une phrase zqpreparation."))));
        underEmbargo = things.keep(versions.prepareNext(
                miprof, versions.get(miprof, released).plan(), scenes.text("Une phrase zqembargo.")));
        versions.publish(miprof, underEmbargo, "", Instant.now().plus(Duration.ofDays(3)));

        PlanVersionId first = scenes.openVersion();
        RemarkId followed = things.keep(scenes.deposited(lead, first, "À suivre, zqsuivie."));
        PlanVersionId next = things.keep(scenes.nextVersion(miprof, first));
        versions.publish(miprof, next, "", null);
        scenes.open(next, Instant.now().plus(Duration.ofDays(7)));
        scenes.bringOver();
        portal.getBean(Confirming.class).accept(lead, followed, next);
        decisions.decide(cabinet, List.of(followed), new DecisionDraft(Outcome.ACCEPTED, "Oui, zqmotifsuivi."));
        Traces traces = portal.getBean(Traces.class);
        traces.leftOut(miprof, answered, underEmbargo, 0, "Rien encore, zqsuiteembargo.");
        traces.leftOut(miprof, followed, next, 0, "Un décret le dira, zqsuitecachee.");

        things.keep(scenes.onLines(lead, version, 4, 5));
        things.keep(new Anchor.OnPlan());
        new WorkScene(portal, this);
        new PlenaryScene(portal, this);
        new ReferralScene(portal, this, kept, deposited);
        new DeskScene(portal, this, kept);
        new SynopsisScene(portal, this);
        new SittingScene(portal, this);
        new RoomScene(portal, this);
        new MeetingScene(portal, this);
        new RequestScene(portal, this);
        new ScenarioScene(portal, this);
        new PreparationScene(portal, this);
        new MinutesScene(portal, this);
        portal.getBean(SealRounds.class).one(released, underEmbargo).forEach(things::keep);
        people.values().forEach(one -> {
            things.keep(one.viewer().person());
            things.keep(one.viewer().organisation());
        });
    }

    private static ImportedText withLeftOut(ImportedText text) {
        return new ImportedText(
                text.title(),
                text.format(),
                text.items(),
                List.of(new LeftOut(LeftOut.Sort.COMMENT, text.items().getLast(), "à revoir zqoubli")));
    }

    /** One leaves the Collective with their association, one goes to another association, one is shut out. */
    void part(ApplicationContext portal) {
        People made = portal.getBean(People.class);
        portal.getBean(Memberships.class)
                .set(viewer("coordinator"), viewer("former").organisation(), false, People.PASSWORD);
        people.put("former", new People.Someone(people.get("former").email(), made.again(people.get("former"))));
        people.put("moved", made.moved(people.get("moved"), viewer("outsider").organisation()));
        portal.getBean(Members.class).disable(viewer("lead"), viewer("ended").person());
    }

    /** Who of those who look has this address; who gave the mandate leads the same association. */
    String named(String email) {
        if (email.startsWith("zqmandante")) {
            return "lead";
        }
        return people.entrySet().stream()
                .filter(one -> one.getValue().email().equalsIgnoreCase(email))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(email);
    }

    Viewer viewer(String who) {
        return people.get(who).viewer();
    }
}
