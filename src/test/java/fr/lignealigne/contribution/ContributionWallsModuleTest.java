package fr.lignealigne.contribution;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachment;
import fr.lignealigne.attachment.AttachmentAddress;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.SentFiles;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A contribution, its file and where it comes from are known to its association alone, in every channel. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ContributionWallsModuleTest {

    private static final Anchor PLAN = new Anchor.OnPlan();

    @LocalServerPort
    int port;

    @Autowired
    EarlierContributions contributions;

    @Autowired
    ContributionScenes letters;

    @Autowired
    Attachments attachments;

    @Autowired
    Remarks remarks;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    PlanVersionId version;
    People.Someone lead;
    Viewer viewer;
    String canary;
    ContributionId id;
    Attachment file;
    RemarkId draft;
    Stretch open;

    @BeforeEach
    void aLetterIsHalfPlaced() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        viewer = lead.viewer();
        canary = "canari" + UUID.randomUUID();
        id = letters.handedIn(viewer, version, canary);
        file = attachments.on(viewer, id.value()).getFirst();
        contributions.rename(viewer, id, canary, null);
        List<ContributionPassage> passages = contributions.get(viewer, id).passages();
        draft = contributions.place(
                viewer, id, Stretch.of(passages.get(1), passages.get(1)), version, PLAN, RemarkKind.QUESTION);
        open = Stretch.of(passages.get(3), passages.get(3));
        letters.handedIn(people.leadOfAMember().viewer(), version, "bruit d’une autre association");
    }

    /** Everyone else, and whoever sat in the association and sits elsewhere now. */
    private Map<String, Viewer> others() {
        Map<String, Viewer> others = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            others.put(role.name(), people.playing(role).viewer());
        }
        others.put("outside the Collective", people.leadOutsideTheCollective().viewer());
        Viewer elsewhere = people.leadOfAMember().viewer();
        others.put(
                "whoever changed organisation",
                new Viewer(
                        viewer.person(),
                        viewer.function(),
                        elsewhere.organisation(),
                        elsewhere.organisationName(),
                        elsewhere.kind(),
                        elsewhere.collectiveMember(),
                        elsewhere.roles()));
        return others;
    }

    @Test
    void nobodyElseReadsOrHandlesIt() {
        others().forEach((who, other) -> {
            for (ThrowingCallable act : List.<ThrowingCallable>of(
                    () -> contributions.get(other, id),
                    () -> contributions.placedOn(other, id),
                    () -> contributions.place(other, id, open, version, PLAN, null),
                    () -> contributions.setAside(other, id, open),
                    () -> contributions.setRestAside(other, id),
                    () -> contributions.takeBackIn(other, id, open),
                    () -> contributions.undo(other, id, draft),
                    () -> contributions.rename(other, id, "à moi", null),
                    () -> contributions.discard(other, id),
                    () -> attachments.on(other, id.value()),
                    () -> attachments.get(other, file.id().value()),
                    () -> attachments.add(other, id.value(), SentFiles.checked("x.pdf", who)),
                    () -> attachments.remove(other, id.value(), file.id()),
                    () -> attachments.putBack(other, id.value(), file.id()))) {
                assertRefused("refusal.notFound", act);
            }
            if (other.speaksForAnAssociation()) {
                assertThat(contributions.of(other, version)).as(who).isEmpty();
            } else {
                assertThatThrownBy(() -> contributions.of(other, version))
                        .as(who)
                        .isInstanceOf(NotAllowed.class);
            }
        });
        assertThat(contributions.get(viewer, id).done()).isEqualTo(1);
        assertThat(attachments.on(viewer, id.value())).containsExactly(file);
    }

    @Test
    void itsFileIsHadByItsAssociationAlone(CapturedOutput output) throws Exception {
        String address = AttachmentAddress.of(file.id());
        for (People.Someone own : List.of(lead, people.colleagueOf(lead, Role.ASSOCIATION_MEMBER))) {
            assertThat(visitor(own).get(address).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> unknown = visitor(lead).get("documents/pieces/" + UUID.randomUUID());
        for (Role role : Role.values()) {
            HttpResponse<String> answer = visitor(people.playing(role)).get(address);
            assertThat(answer.statusCode()).as(role.name()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown.body());
        }
        contributions.discard(viewer, id);
        assertThat(visitor(lead).get(address).statusCode()).isEqualTo(404);
        assertThat(output.getAll()).doesNotContain(canary);
    }

    @Test
    void whereADraftComesFromStaysWithItsAssociation() {
        scenes.bring(draft, RemarkState.SHARED, viewer, version);
        Viewer member = people.leadOfAMember().viewer();
        assertThat(remarks.get(member, draft).contribution()).isNull();
        scenes.bring(draft, RemarkState.ANSWERED, viewer, version);
        others().forEach((who, other) ->
                assertThat(seen(other)).as(who).allMatch(remark -> remark.contribution() == null));
        assertThat(remarks.get(viewer, draft).contribution())
                .isEqualTo(contributions.get(viewer, id).source());
        assertThat(remarks.count(
                        member, version, new RemarkFilter(null, null, null, null, null, Set.of(), false, canary)))
                .isZero();
    }

    private List<RemarkDetails> seen(Viewer other) {
        return other.is(Role.ADMINISTRATOR) ? List.of() : remarks.list(other, version, RemarkFilter.NONE, 0, 100);
    }

    private Visitor visitor(People.Someone someone) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(someone.email(), People.PASSWORD);
        return visitor;
    }
}
