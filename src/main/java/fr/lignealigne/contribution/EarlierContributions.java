package fr.lignealigne.contribution;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.HungFiles;
import fr.lignealigne.contribution.Taking.Cut;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.DraftBroughtBack;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.ReviewedDraft;
import fr.lignealigne.remark.TakingOver;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The older contributions of an association: read, placed passage by passage as drafts, discarded. Like a draft, one is
 * known to its association alone.
 */
@Service
@Transactional(readOnly = true)
public class EarlierContributions {

    private final ContributionQueries queries;
    private final OpenVersions open;
    private final Versions versions;
    private final Remarks remarks;
    private final TakingOver takingOver;
    private final HungFiles files;
    private final Clock clock;

    EarlierContributions(
            ContributionQueries queries,
            OpenVersions open,
            Versions versions,
            Remarks remarks,
            TakingOver takingOver,
            HungFiles files,
            Clock clock) {
        this.queries = queries;
        this.open = open;
        this.versions = versions;
        this.remarks = remarks;
        this.takingOver = takingOver;
        this.files = files;
        this.clock = clock;
    }

    /** A contribution with its passages; not found for whoever is not of its association. */
    public Contribution get(Viewer viewer, ContributionId id) {
        requireOwn(viewer, id);
        Contribution found = queries.get(id);
        return new Contribution(
                found.id(),
                found.plan(),
                found.title(),
                found.date(),
                found.by(),
                found.receivedAt(),
                found.leftOut(),
                found.paragraphs(),
                found.done(),
                withRemarks(viewer, found.passages()));
    }

    private List<ContributionPassage> withRemarks(Viewer viewer, List<ContributionPassage> passages) {
        List<RemarkId> drafts = passages.stream()
                .map(ContributionPassage::draft)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<RemarkId, RemarkDetails> standing = remarks.those(viewer, drafts).stream()
                .collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
        return passages.stream()
                .map(one -> one.draft() == null ? one : one.with(standing.get(one.draft())))
                .toList();
    }

    /** What the viewer's association handed in on the plan of a version, the latest first, without the passages. */
    public List<Contribution> of(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(ContributionAccess.mayHandIn(viewer));
        return queries.of(viewer.organisation(), versions.get(viewer, version).plan());
    }

    /** The version that its passages are placed on now. */
    public PlanVersionId placedOn(Viewer viewer, ContributionId id) {
        requireOwn(viewer, id);
        return open.of(viewer, queries.get(id).plan());
    }

    /**
     * Begins a draft with these words at a place of the version that is open for remarks.
     *
     * @param kind null to leave it open
     */
    @Transactional
    public RemarkId place(
            Viewer viewer,
            ContributionId id,
            Stretch stretch,
            PlanVersionId version,
            Anchor anchor,
            @Nullable RemarkKind kind) {
        hold(viewer, id);
        Contribution contribution = queries.get(id);
        if (!open.of(viewer, contribution.plan()).equals(version)) {
            throw new Invalid("contribution.otherVersion");
        }
        Taking taking = Taking.of(contribution.passages(), stretch);
        ReviewedDraft draft =
                new ReviewedDraft(RemarkDraft.of(anchor, kind, taking.words()), "", contribution.source());
        RemarkId begun = takingOver.takeOver(viewer, version, List.of(draft)).getFirst();
        queries.replace(id, taking.touched(), taking.cuts(), viewer, false, begun);
        return begun;
    }

    /** These words become no remark: they say nothing of the plan. */
    @Transactional
    public void setAside(Viewer viewer, ContributionId id, Stretch stretch) {
        hold(viewer, id);
        Taking taking = Taking.of(queries.passages(id), stretch);
        queries.replace(id, taking.touched(), taking.cuts(), viewer, true, null);
    }

    /** All that is still open becomes no remark; answers how many passages. */
    @Transactional
    public int setRestAside(Viewer viewer, ContributionId id) {
        hold(viewer, id);
        List<ContributionPassage> rest = queries.passages(id).stream()
                .filter(ContributionPassage::isOpen)
                .toList();
        List<Cut> cuts = rest.stream()
                .map(one -> new Cut(one.paragraph().number(), one.start(), one.end(), true))
                .toList();
        queries.replace(id, rest, cuts, viewer, true, null);
        return rest.size();
    }

    /** What was set aside is to be placed after all. */
    @Transactional
    public void takeBackIn(Viewer viewer, ContributionId id, Stretch stretch) {
        hold(viewer, id);
        reopen(viewer, id, one -> one.aside() && stretch.touches(one));
    }

    /** Throws a draft away that nobody went on with, or forgets one that was; its passages are to be placed again. */
    @Transactional
    public void undo(Viewer viewer, ContributionId id, RemarkId draft) {
        hold(viewer, id);
        boolean isOfThis = queries.passages(id).stream().anyMatch(one -> draft.equals(one.draft()));
        if (!isOfThis) {
            throw new PassageTaken();
        }
        if (takingOver.takeBack(viewer, List.of(draft)) > 0) {
            throw new Invalid("contribution.undo.touched");
        }
        reopen(viewer, id, one -> draft.equals(one.draft()));
    }

    /** Passages that are open again join those beside them that are. */
    private void reopen(Viewer viewer, ContributionId id, Predicate<ContributionPassage> which) {
        List<ContributionPassage> passages = queries.passages(id);
        Joining joining = new Joining(passages, which);
        queries.replace(id, joining.before(), joining.after(), viewer, false, null);
    }

    /** Says how it is called and when it was written; its drafts say so too. */
    @Transactional
    public void rename(Viewer viewer, ContributionId id, String title, @Nullable LocalDate date) {
        hold(viewer, id);
        String clean = title.strip();
        if (clean.isEmpty()) {
            throw new Invalid("contribution.title.missing");
        }
        if (clean.length() > ContributionText.LONGEST_TITLE) {
            throw new Invalid("contribution.title.tooLong", ContributionText.LONGEST_TITLE);
        }
        if (date != null && date.isAfter(LocalDate.ofInstant(clock.instant(), Clocks.PARIS))) {
            throw new Invalid("contribution.date.future");
        }
        queries.rename(id, clean, date);
        Contribution renamed = queries.get(id);
        takingOver.rename(
                viewer,
                renamed.passages().stream()
                        .map(ContributionPassage::draft)
                        .filter(Objects::nonNull)
                        .toList(),
                renamed.source());
    }

    /** Erases its words and its file; its drafts stay. */
    @Transactional
    public void discard(Viewer viewer, ContributionId id) {
        hold(viewer, id);
        files.loosen(id.value());
        queries.discard(id, clock.instant());
    }

    @EventListener
    @Transactional
    public void on(DraftBroughtBack draft) {
        queries.follow(draft.organisation(), draft.thrown(), draft.back());
    }

    private void hold(Viewer viewer, ContributionId id) {
        queries.lock(id);
        requireOwn(viewer, id);
    }

    private void requireOwn(Viewer viewer, ContributionId id) {
        boolean isOwn = queries.organisation(id)
                .filter(organisation -> ContributionAccess.mayHandle(viewer, organisation))
                .isPresent();
        if (!isOwn) {
            throw new NotFound();
        }
    }
}
