package fr.lignealigne.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file is known to whoever reads its remark, and to nobody else, in every channel and for every seat and state. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class AttachmentWallsModuleTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient jdbc;

    private record Scene(
            RemarkId remark, AttachmentId file, PlanVersionId version, People.Someone author, String canary) {}

    /** A remark in that state with a file, and noise of another association beside it. */
    private Scene scene(RemarkState state) throws IOException {
        PlanVersionId version = scenes.openVersion();
        People.Someone author = people.leadOfAMember();
        String canary = "canari" + UUID.randomUUID();
        RemarkId draft = scenes.draft(author.viewer(), version, "avec une pièce");
        attachments.add(author.viewer(), draft.value(), SentFiles.checked(canary + ".pdf", "contenu " + canary));
        AttachmentId file =
                attachments.on(author.viewer(), draft.value()).getFirst().id();
        scenes.bring(draft, state, author.viewer(), version);
        Viewer other = people.leadOfAMember().viewer();
        RemarkId noise = scenes.draft(other, version, "bruit d’une autre association");
        attachments.add(other, noise.value(), SentFiles.checked("bruit.pdf", "bruit"));
        return new Scene(draft, file, version, author, canary);
    }

    @ParameterizedTest
    @EnumSource(RemarkState.class)
    void whoReadsTheRemarkReadsItsFilesAndNobodyElse(RemarkState state, CapturedOutput output) throws Exception {
        Scene scene = scene(state);
        for (var seat : seats(scene.author()).entrySet()) {
            Viewer viewer = seat.getValue().viewer();
            boolean reads = reads(viewer, scene.remark());
            assertThat(had(viewer, scene.file())).as(seat.getKey()).isEqualTo(reads);
            assertThat(listed(viewer, scene)).as(seat.getKey()).isEqualTo(reads);
            HttpResponse<String> answer = visitorOf(seat.getValue()).get(AttachmentAddress.of(scene.file()));
            assertThat(answer.statusCode()).as(seat.getKey()).isEqualTo(reads ? 200 : 404);
            assertThat(answer.body().contains(scene.canary())).isEqualTo(reads);
            assertThat(answer.headers().toString().contains(scene.canary())).isEqualTo(reads);
        }
        assertThat(output.getAll())
                .doesNotContain(scene.canary())
                .doesNotContain(scene.file().toString());
    }

    @ParameterizedTest
    @EnumSource(RemarkState.class)
    void onlyWhoRewritesTheRemarkChangesItsFiles(RemarkState state) throws IOException {
        Scene scene = scene(state);
        seats(scene.author()).forEach((seat, someone) -> {
            Viewer viewer = someone.viewer();
            boolean isOwn = viewer.organisation().equals(scene.author().viewer().organisation());
            Class<? extends Refusal> refusal = reads(viewer, scene.remark()) ? NotAllowed.class : NotFound.class;
            if (isOwn && state.isWritable()) {
                attachments.remove(viewer, scene.remark().value(), scene.file());
                attachments.putBack(viewer, scene.remark().value(), scene.file());
                return;
            }
            assertThatThrownBy(() -> attachments.add(viewer, scene.remark().value(), SentFiles.checked("x.pdf", seat)))
                    .as(seat)
                    .isInstanceOf(refusal);
            assertThatThrownBy(() -> attachments.remove(viewer, scene.remark().value(), scene.file()))
                    .as(seat)
                    .isInstanceOf(refusal);
            assertThatThrownBy(() -> attachments.putBack(viewer, scene.remark().value(), scene.file()))
                    .as(seat)
                    .isInstanceOf(refusal);
        });
        assertThat(attachments.on(scene.author().viewer(), scene.remark().value()))
                .hasSize(1);
    }

    @Test
    void searchesAndCountsSayNothingOfNames() throws IOException {
        Scene scene = scene(RemarkState.ANSWERED);
        for (People.Someone someone : seats(scene.author()).values()) {
            if (!someone.viewer().is(Role.ADMINISTRATOR)) {
                RemarkFilter search = new RemarkFilter(null, null, null, null, null, Set.of(), false, scene.canary());
                assertThat(remarks.count(someone.viewer(), scene.version(), search))
                        .isZero();
            }
        }
    }

    @Test
    void theJournalNamesFilesByTheirNumberAlone() throws IOException {
        Scene scene = scene(RemarkState.DRAFT);
        attachments.remove(scene.author().viewer(), scene.remark().value(), scene.file());
        List<String> lines = jdbc.sql("select concat(act, ' ', object) from audit_entry where object = ? order by id")
                .param(scene.file().toString())
                .query(String.class)
                .list();
        assertThat(lines).containsExactly("FileAdded " + scene.file(), "FileRemoved " + scene.file());
        assertThat(jdbc.sql("select count(*) from audit_entry where object like ?")
                        .param("%" + scene.canary() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void unknownForbiddenAndRemovedAreOneAnswer() throws Exception {
        Scene scene = scene(RemarkState.DRAFT);
        Visitor stranger = visitorOf(people.leadOfAMember());
        Visitor author = visitorOf(scene.author());
        HttpResponse<String> forbidden = stranger.get(AttachmentAddress.of(scene.file()));
        attachments.remove(scene.author().viewer(), scene.remark().value(), scene.file());
        for (HttpResponse<String> answer : List.of(
                stranger.get(AttachmentAddress.of(AttachmentId.random())),
                stranger.get("documents/pieces/1"),
                stranger.get("documents/pieces/" + scene.file().toString().toUpperCase(Locale.ROOT)),
                author.get(AttachmentAddress.of(scene.file())),
                author.get(AttachmentAddress.of(AttachmentId.random())))) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(forbidden.body());
            assertThat(names(answer)).isEqualTo(names(forbidden));
        }
        HttpResponse<String> nobody = new Visitor(port).get(AttachmentAddress.of(scene.file()));
        assertThat(nobody.statusCode()).isNotEqualTo(200);
    }

    @Test
    void aDownloadIsSavedAndNeverShown() throws Exception {
        PlanVersionId version = scenes.openVersion();
        People.Someone author = people.leadOfAMember();
        RemarkId draft = scenes.draft(author.viewer(), version, "avec une pièce");
        AttachmentId file =
                attachments.add(author.viewer(), draft.value(), SentFiles.checked("Étude « 2026 ».png", "<script>"));
        var headers = visitorOf(author).get(AttachmentAddress.of(file)).headers();
        assertThat(headers.allValues("Content-Disposition"))
                .singleElement()
                .asString()
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''%C3%89tude%20%C2%AB%202026%20%C2%BB.png");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Content-Type")).containsExactly("image/png");
        assertThat(headers.allValues("Content-Length")).containsExactly("8");
    }

    private static Set<String> names(HttpResponse<String> answer) {
        return answer.headers().map().keySet();
    }

    private boolean listed(Viewer viewer, Scene scene) {
        try {
            RemarkDetails remark = remarks.get(viewer, scene.remark());
            return remark.files().stream().anyMatch(file -> file.name().equals(scene.canary() + ".pdf"));
        } catch (NotFound hidden) {
            return false;
        }
    }

    private boolean had(Viewer viewer, AttachmentId file) {
        try {
            attachments.get(viewer, file.value());
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    private boolean reads(Viewer viewer, RemarkId remark) {
        try {
            remarks.get(viewer, remark);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    private Visitor visitorOf(People.Someone someone) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(someone.email(), People.PASSWORD);
        return visitor;
    }

    private Map<String, People.Someone> seats(People.Someone author) {
        Map<String, People.Someone> seats = new LinkedHashMap<>();
        seats.put("its lead", author);
        seats.put("a colleague", people.colleagueOf(author, Role.ASSOCIATION_MEMBER));
        seats.put("a lead outside the Collective", people.leadOutsideTheCollective());
        for (Role role : Role.values()) {
            seats.put(role.name(), people.playing(role));
        }
        return seats;
    }
}
