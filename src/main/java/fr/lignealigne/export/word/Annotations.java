package fr.lignealigne.export.word;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ReviewedDraft;
import fr.lignealigne.remark.TakingOver;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an association wrote on the text in a Word file: handed in, looked at, taken over as drafts, undone. A file, like a
 * draft, is read by its association alone; nothing is written before somebody says so.
 */
@Service
@Transactional(readOnly = true)
public class Annotations {

    /** More are no review of a plan. */
    static final int MOST = 5_000;

    static final Duration KEPT_FOR = Duration.ofDays(30);

    private final AnnotationQueries queries;
    private final Homes homes;
    private final KnownComments known;
    private final Versions versions;
    private final TakingOver takingOver;
    private final Clock clock;

    Annotations(
            AnnotationQueries queries,
            Homes homes,
            KnownComments known,
            Versions versions,
            TakingOver takingOver,
            Clock clock) {
        this.queries = queries;
        this.homes = homes;
        this.known = known;
        this.versions = versions;
        this.takingOver = takingOver;
        this.clock = clock;
    }

    /**
     * Keeps what a file says of a version, each thing with the place that was found for it. Refused when it says nothing.
     *
     * @param name of the file, for people
     */
    @Transactional
    public AnnotatedFileId handIn(Viewer viewer, PlanVersionId version, String name, AnnotatedText file) {
        NotAllowed.unless(AnnotationAccess.mayHandIn(viewer));
        versions.get(viewer, version);
        if (file.comments().size() > MOST) {
            throw new Invalid("annotate.tooMany", MOST);
        }
        AnnotatedText fresh = known.without(viewer, version, file);
        List<Annotation> found = homes.place(viewer, version, fresh);
        if (found.isEmpty()) {
            throw new Invalid(
                    fresh.comments().size() < file.comments().size() ? "annotate.nothingNew" : "annotate.nothing");
        }
        if (found.size() > MOST) {
            throw new Invalid("annotate.tooMany", MOST);
        }
        AnnotatedFileId id = new AnnotatedFileId(UUID.randomUUID());
        queries.insert(
                id,
                viewer,
                version,
                name,
                file.formatting(),
                file.comments().size() - fresh.comments().size(),
                clock.instant(),
                found,
                Fingerprints.of(found));
        return id;
    }

    /** A file with what it holds; not found for whoever is not of its association. */
    public AnnotatedFile get(Viewer viewer, AnnotatedFileId id) {
        requireOwn(viewer, id);
        return queries.file(id);
    }

    /** The files that the viewer's association handed in on a version, the latest first, without what they hold. */
    public List<AnnotatedFile> of(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(AnnotationAccess.mayHandIn(viewer));
        versions.get(viewer, version);
        return queries.files(viewer.organisation(), version);
    }

    /** Says where one belongs; refused for a passage that does not stand in the version. */
    @Transactional
    public void place(Viewer viewer, AnnotatedFileId id, int position, Passage passage) {
        requireOwn(viewer, id);
        versions.text(viewer, queries.file(id).version()).quote(passage);
        queries.lock(id);
        queries.place(id, position, passage);
    }

    /** Leaves one out, or takes it in again. */
    @Transactional
    public void leaveOut(Viewer viewer, AnnotatedFileId id, int position, boolean leftOut) {
        requireOwn(viewer, id);
        queries.lock(id);
        queries.leaveOut(id, position, leftOut);
    }

    /** Makes a draft of each that is ready; answers how many. What an earlier file brought is not made again. */
    @Transactional
    public int write(Viewer viewer, AnnotatedFileId id) {
        requireOwn(viewer, id);
        queries.lock(id);
        AnnotatedFile file = queries.file(id);
        List<Received> taken = file.annotations().stream()
                .filter(one -> one.standing() == Received.Standing.READY)
                .filter(one -> queries.take(id, one.position(), one.again()))
                .toList();
        List<List<ReviewedDraft>> drafts = taken.stream().map(Drafts::of).toList();
        List<RemarkId> written = takingOver.takeOver(
                viewer, file.version(), drafts.stream().flatMap(List::stream).toList());
        int first = 0;
        for (int i = 0; i < taken.size(); i++) {
            int next = first + drafts.get(i).size();
            queries.written(id, taken.get(i).position(), written.subList(first, next));
            first = next;
        }
        queries.redo(id);
        return taken.size();
    }

    /** Throws the drafts of a file away that nobody went on with; answers how many stay. */
    @Transactional
    public int undo(Viewer viewer, AnnotatedFileId id) {
        requireOwn(viewer, id);
        queries.lock(id);
        int stay = takingOver.takeBack(viewer, queries.drafts(id));
        queries.undo(id, clock.instant());
        return stay;
    }

    /** Forgets a file; refused while drafts of it stand, which would be made twice by the next one. */
    @Transactional
    public void discard(Viewer viewer, AnnotatedFileId id) {
        requireOwn(viewer, id);
        queries.lock(id);
        if (!queries.drafts(id).isEmpty()) {
            throw new Invalid("annotate.discard.written");
        }
        queries.delete(id);
    }

    @Scheduled(fixedDelayString = "PT6H")
    @Transactional
    void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT_FOR);
        queries.forgetBefore(oldest);
    }

    private void requireOwn(Viewer viewer, AnnotatedFileId id) {
        boolean own = queries.organisation(id)
                .filter(organisation -> AnnotationAccess.mayHandle(viewer, organisation))
                .isPresent();
        if (!own) {
            throw new NotFound();
        }
    }
}
