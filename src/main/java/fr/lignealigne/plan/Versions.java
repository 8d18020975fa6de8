package fr.lignealigne.plan;

import fr.lignealigne.account.FreshProof;
import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans and their versions: prepared, published once, read for ever. */
@Service
@Transactional(readOnly = true)
public class Versions {

    private final PlanRepository plans;
    private final PlanVersionRepository versions;
    private final VersionTexts texts;
    private final PublishedTexts published;
    private final Omissions omissions;
    private final OmissionQueries accepted;
    private final FreshProof proof;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Versions(
            PlanRepository plans,
            PlanVersionRepository versions,
            VersionTexts texts,
            PublishedTexts published,
            Omissions omissions,
            OmissionQueries accepted,
            FreshProof proof,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.versions = versions;
        this.texts = texts;
        this.published = published;
        this.omissions = omissions;
        this.accepted = accepted;
        this.proof = proof;
        this.clock = clock;
        this.events = events;
    }

    public List<PlanSummary> plans(Viewer viewer) {
        NotAllowed.unless(PlanAccess.mayPrepare(viewer));
        return plans.findAll().stream().map(Plan::summary).toList();
    }

    /** The versions this viewer may read, by plan, the latest first. */
    public List<VersionSummary> list(Viewer viewer) {
        Instant now = clock.instant();
        List<PlanVersion> readable = versions.findAllWithPlan().stream()
                .filter(version -> mayRead(viewer, version, now))
                .toList();
        return readable.stream()
                .map(version -> summary(version, readable.stream()))
                .toList();
    }

    /** One version; refused as not found to whoever may not yet know of it. */
    public VersionSummary get(Viewer viewer, PlanVersionId id) {
        PlanVersion version = readable(viewer, id);
        Instant now = clock.instant();
        return summary(
                version,
                versions.findByPlan(version.planId().value()).stream().filter(other -> mayRead(viewer, other, now)));
    }

    /** A later version under embargo shows in nothing, not even in this one being replaced. */
    private static VersionSummary summary(PlanVersion version, Stream<PlanVersion> readable) {
        VersionSummary summary = version.summary();
        boolean hidden =
                version.state() == VersionState.SUPERSEDED && readable.noneMatch(other -> other.supersedes(version));
        return hidden ? summary.asLatest() : summary;
    }

    private static boolean mayRead(Viewer viewer, PlanVersion version, Instant now) {
        return PlanAccess.mayRead(viewer, version.state(), version.embargoUntil(), now);
    }

    /** Who may read a version as it stands now, for those who ask of many viewers at once. */
    public Predicate<Viewer> readers(PlanVersionId id) {
        PlanVersion version = versions.findWithPlan(id.value()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        return viewer -> mayRead(viewer, version, now);
    }

    /** The text of a version the viewer may read. */
    public PlanText text(Viewer viewer, PlanVersionId id) {
        Optional<PublishedText> found = published.of(id);
        if (found.isEmpty()) {
            return texts.load(readable(viewer, id).id());
        }
        return found.filter(text -> text.isFor(viewer, clock.instant()))
                .map(PublishedText::text)
                .orElseThrow(NotFound::new);
    }

    /**
     * What of the version's file is not in its text. For those who prepare versions alone: it may hold what the ministry
     * hid or struck out.
     */
    public AcceptedOmissions leftOut(Viewer viewer, PlanVersionId id) {
        NotAllowed.unless(PlanAccess.mayPrepare(viewer));
        return accepted.of(readable(viewer, id).id());
    }

    /** The versions of whose file not all is in the text. */
    public Set<PlanVersionId> partlyTakenOver(Viewer viewer) {
        NotAllowed.unless(PlanAccess.mayPrepare(viewer));
        return omissions.versions();
    }

    private PlanVersion readable(Viewer viewer, PlanVersionId id) {
        return versions.findWithPlan(id.value())
                .filter(version -> mayRead(viewer, version, clock.instant()))
                .orElseThrow(NotFound::new);
    }

    /** Stores a mended import as a version in preparation of a new plan. */
    @Transactional
    public PlanVersionId prepareNew(Viewer viewer, String planTitle, ImportedText text) {
        NotAllowed.unless(PlanAccess.mayPrepare(viewer));
        if (planTitle.isBlank()) {
            throw new Invalid("plan.title.missing");
        }
        return prepare(viewer, plans.save(new Plan(planTitle.strip())), text);
    }

    /** Stores a mended import as the next version, in preparation, of a plan. */
    @Transactional
    public PlanVersionId prepareNext(Viewer viewer, PlanId plan, ImportedText text) {
        NotAllowed.unless(PlanAccess.mayPrepare(viewer));
        return prepare(viewer, plans.findById(plan.value()).orElseThrow(NotFound::new), text);
    }

    private PlanVersionId prepare(Viewer viewer, Plan plan, ImportedText text) {
        List<ImportedItem> items = VersionTexts.withWords(text);
        int number = versions.lastNumber(plan.id().value()) + 1;
        PlanVersion version =
                versions.saveAndFlush(new PlanVersion(plan, number, VersionTexts.countLines(items), clock.instant()));
        texts.store(version.id(), items);
        omissions.keep(version.id(), text, items, viewer, clock.instant());
        return version.id();
    }

    /**
     * Publishes, which takes a fresh proof; before the end of an embargo only the State reads it. Earlier versions become superseded. Refused for
     * an embargo that is over, and behind a later version.
     */
    @Transactional
    public void publish(Viewer viewer, PlanVersionId id, String changeNote, @Nullable Instant embargoUntil) {
        NotAllowed.unless(PlanAccess.mayPrepare(viewer));
        proof.refuseUnlessShown(viewer);
        PlanVersion version = versions.findWithPlan(id.value()).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        if (embargoUntil != null && !embargoUntil.isAfter(now)) {
            throw new Invalid("plan.embargoOver");
        }
        List<PlanVersion> ofPlan = versions.findByPlan(version.planId().value());
        if (version.state() == VersionState.PREPARATION
                && ofPlan.stream().anyMatch(other -> other.supersedes(version))) {
            throw new Invalid("plan.laterPublished");
        }
        ofPlan.forEach(PlanVersion::supersede);
        version.publish(changeNote.strip(), embargoUntil, now);
        Instant openFrom = version.embargoUntil() == null ? now : version.embargoUntil();
        events.publishEvent(new VersionPublished(version.planId(), id, viewer.person(), openFrom));
    }

    /** Throws a version in preparation away. */
    @Transactional
    public void discard(Viewer viewer, PlanVersionId id) {
        NotAllowed.unless(PlanAccess.mayPrepare(viewer));
        PlanVersion version = versions.findWithPlan(id.value()).orElseThrow(NotFound::new);
        if (version.state() != VersionState.PREPARATION) {
            throw new AlreadyPublished();
        }
        versions.delete(version);
    }
}
