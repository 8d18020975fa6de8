package fr.lignealigne.attachment;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.Revising;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Refusals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files are stored in pieces, hang on a remark, go with it, and stay what was deposited. */
@PortalTest
class AttachmentsModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Revising revising;

    @Autowired
    Attachments attachments;

    @Autowired
    Sweeping sweeping;

    @Autowired
    JdbcClient jdbc;

    private Viewer lead;
    private PlanVersionId version;
    private RemarkId draft;

    @BeforeEach
    void aDraft() throws IOException {
        version = scenes.openVersion();
        lead = people.leadOfAMember().viewer();
        draft = scenes.draft(lead, version, "avec une pièce");
        Viewer other = people.leadOfAMember().viewer();
        attachments.add(other, scenes.draft(other, version, "bruit").value(), SentFiles.checked("bruit.pdf", "bruit"));
    }

    private AttachmentId add(String content) throws IOException {
        return attachments.add(lead, draft.value(), SentFiles.checked("Étude.pdf", content));
    }

    private int chunks(AttachmentId id) {
        return jdbc.sql("select count(*) from attachment_chunk where attachment_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private boolean isThere(AttachmentId id) {
        return jdbc.sql("select count(*) from attachment where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** As if the clock had gone on by eleven minutes for what is loose. */
    private void sweepAll() {
        jdbc.sql("update attachment set loose_since = loose_since - interval 11 minute where loose_since is not null")
                .update();
        for (int i = 0; i < 5; i++) {
            sweeping.sweep();
        }
    }

    @Test
    void tenMegabytesComeBackAsTheyWere() throws IOException {
        byte[] large = new byte[(int) Attachments.LARGEST];
        new Random(7).nextBytes(large);
        AttachmentId id = attachments.add(lead, draft.value(), SentFiles.checked("photo.jpeg", large));
        assertThat(chunks(id)).isEqualTo(40);
        StoredFile stored = attachments.get(lead, id.value());
        var read = new ByteArrayOutputStream();
        stored.writeTo(read);
        assertThat(read.toByteArray()).isEqualTo(large);
        assertThat(stored.file().size()).isEqualTo(large.length);
        assertThat(stored.file().sha256())
                .isEqualTo(SentFiles.checked("x.png", large).content().sha256());
        assertThat(stored.file().state()).isEqualTo(FileState.UNSCANNED);
    }

    @Test
    void whatIsRemovedCanBePutBackForAWhileAndIsErasedThen() throws IOException {
        AttachmentId id = add("étude");
        attachments.remove(lead, draft.value(), id);
        assertThat(attachments.on(lead, draft.value())).isEmpty();
        sweeping.sweep();
        attachments.putBack(lead, draft.value(), id);
        assertThat(attachments.on(lead, draft.value())).hasSize(1);
        attachments.remove(lead, draft.value(), id);
        sweepAll();
        assertThat(isThere(id)).isFalse();
        assertThat(chunks(id)).isZero();
        assertRefused("refusal.notFound", () -> attachments.putBack(lead, draft.value(), id));
    }

    @Test
    void aDraftThatIsThrownAwayTakesItsFilesAlong() throws IOException {
        AttachmentId id = add("étude");
        RemarkDetails thrown = remarks.discard(lead, draft);
        assertRefused("refusal.notFound", () -> attachments.get(lead, id.value()));
        RemarkDetails again = remarks.bringBack(lead, thrown);
        assertThat(again.files()).extracting(Attachment::name).containsExactly("Étude.pdf");
        remarks.discard(lead, again.id());
        sweepAll();
        assertThat(isThere(id)).isFalse();
        assertThat(chunks(id)).isZero();
        RemarkDetails without = remarks.bringBack(lead, thrown);
        assertThat(without.files()).isEmpty();
    }

    @Test
    void nothingStaysOfARemarkThatIsErasedByItsRow() throws IOException {
        AttachmentId id = add("étude");
        jdbc.sql("delete from remark where id = ?").param(draft.value()).update();
        assertThat(isThere(id)).isFalse();
        assertThat(chunks(id)).isZero();
    }

    @Test
    void anUploadThatIsBrokenOffLeavesNothing() {
        CheckedFile broken = SentFiles.checked("cassé.pdf", "x".repeat(600_000));
        broken.close();
        assertThatThrownBy(() -> attachments.add(lead, draft.value(), broken)).isInstanceOf(Exception.class);
        assertThat(attachments.on(lead, draft.value())).isEmpty();
        sweepAll();
        assertThat(jdbc.sql("select count(*) from attachment where state = 'ARRIVING' and organisation_id = ?")
                        .param(lead.organisation().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aRevisionBeginsWithCopiesOfTheFiles() throws IOException {
        add("étude");
        scenes.bring(draft, RemarkState.DEPOSITED, lead, version);
        RemarkDetails deposited = remarks.get(lead, draft);
        RemarkDetails revision = revising.begin(lead, draft);
        assertThat(revision.files())
                .extracting(Attachment::sha256)
                .containsExactly(deposited.files().getFirst().sha256());
        AttachmentId copy = revision.files().getFirst().id();
        attachments.remove(lead, revision.id().value(), copy);
        attachments.add(lead, revision.id().value(), SentFiles.checked("autre.pdf", "autre"));
        assertThat(remarks.get(lead, draft).files()).isEqualTo(deposited.files());
        var read = new ByteArrayOutputStream();
        attachments.putBack(lead, revision.id().value(), copy);
        attachments.get(lead, copy.value()).writeTo(read);
        assertThat(read.toString()).isEqualTo("étude");
    }

    @Test
    void whatWasDepositedNeverChangesWhateverIsAskedOfTheDatabase() throws IOException {
        AttachmentId id = add("étude");
        scenes.bring(draft, RemarkState.DEPOSITED, lead, version);
        RemarkId other = scenes.draft(lead, version, "une autre");
        AttachmentId loose = attachments.add(lead, other.value(), SentFiles.checked("b.pdf", "b"));
        for (String change : List.of(
                "update attachment set name = 'x.pdf' where id = '" + id + "'",
                "update attachment set sha256 = repeat('0', 64) where id = '" + id + "'",
                "update attachment set holder_id = null, loose_since = now() where id = '" + id + "'",
                "update attachment set holder_id = '" + draft + "' where id = '" + loose + "'",
                "delete from attachment where id = '" + id + "'",
                "update attachment_chunk set bytes = 'x' where attachment_id = '" + id + "'",
                "insert into attachment_chunk values ('" + id + "', 9, 'x')",
                "delete from attachment_chunk where attachment_id = '" + id + "'")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aRemarkHasFiveFilesAndNoneTwice() throws IOException {
        AttachmentId first = add("0");
        assertRefused("file.twice", () -> add("0"));
        for (int i = 1; i < Attachments.MOST; i++) {
            add("étude " + i);
        }
        assertRefused("file.tooMany", () -> add("une de trop"));
        attachments.remove(lead, draft.value(), first);
        add("à sa place");
        assertRefused("file.tooMany", () -> attachments.putBack(lead, draft.value(), first));
    }

    @Test
    void anAssociationHasItsShareAndNoMore() throws IOException {
        AttachmentId id = add("0");
        jdbc.sql(
                        "insert into attachment select uuid(), organisation_id, null, name, kind, ?, sha256, 'ARRIVING', added_by,"
                                + " added_at, now(6), null, null from attachment where id = ?")
                .params(Attachments.MOST_OF_ALL, id.value())
                .update();
        assertRefused("file.tooMuch", () -> add("une de trop"));
    }

    @Test
    void tenAtOnceAreFive() throws Exception {
        List<Callable<String>> acts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String content = "étude " + i;
            acts.add(Refusals.outcome(() -> {
                try {
                    add(content);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        List<String> said = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(10)) {
            for (Future<String> one : executor.invokeAll(acts)) {
                said.add(one.get());
            }
        }
        assertThat(said).filteredOn("done"::equals).hasSize(5);
        assertThat(said).filteredOn("file.tooMany"::equals).hasSize(5);
        assertThat(attachments.on(lead, draft.value())).hasSize(5);
    }

    @Test
    void aLooseFileIsNobodyElses() throws IOException {
        AttachmentId id = add("étude");
        attachments.remove(lead, draft.value(), id);
        Viewer other = people.leadOfAMember().viewer();
        RemarkId theirs = scenes.draft(other, version, "la leur");
        assertRefused("refusal.notFound", () -> attachments.putBack(other, theirs.value(), id));
        assertRefused("refusal.notFound", () -> attachments.remove(lead, draft.value(), AttachmentId.random()));
        assertRefused("refusal.notFound", () -> attachments.on(lead, UUID.randomUUID()));
    }
}
