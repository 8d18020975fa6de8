package fr.lignealigne.collective.position;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.PositionMoved;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The joint positions: begun, written together, read in the Collective's room. */
@Service
@Transactional(readOnly = true)
public class Positions {

    private final JointPositionRepository repository;
    private final PositionTexts texts;
    private final PositionAnswers answers;
    private final PositionQueries queries;
    private final Remarks remarks;
    private final Versions versions;
    private final RoundClosings rounds;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Positions(
            JointPositionRepository repository,
            PositionTexts texts,
            PositionAnswers answers,
            PositionQueries queries,
            Remarks remarks,
            Versions versions,
            RoundClosings rounds,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.texts = texts;
        this.answers = answers;
        this.queries = queries;
        this.remarks = remarks;
        this.versions = versions;
        this.rounds = rounds;
        this.clock = clock;
        this.events = events;
    }

    /** One position; not found to whoever is not of the Collective. */
    public PositionDetails get(Viewer viewer, PositionId id) {
        requireReader(viewer);
        JointPosition position = repository.findById(id.value()).orElseThrow(NotFound::new);
        PositionDetails details = details(viewer, id, position);
        return isLeftOut(viewer, position) ? details.withoutWords() : details;
    }

    private static boolean isLeftOut(Viewer viewer, JointPosition position) {
        return position.state() == PositionState.GIVEN_UP && !PositionAccess.mayReadGivenUp(viewer);
    }

    private PositionDetails details(Viewer viewer, PositionId id, JointPosition position) {
        return new PositionDetails(
                id,
                position.version(),
                position.state(),
                position.takesAnswersAt(clock.instant()),
                position.closesAt(),
                rounds.of(viewer, position.version()),
                RemarkDetails.Place.in(versions.text(viewer, position.version()), position.anchor()),
                texts.get(id, position.textNumber()),
                queries.sources(viewer, id),
                answers.seats(id, position.textNumber()),
                position.cameFrom(),
                position.placeIsDoubtful(),
                queries.isWithdrawn(position.remark()),
                position.remark());
    }

    /** Those on a version: first what awaits signatures, the nearest closing before; then by place. */
    public List<PositionSummary> on(Viewer viewer, PlanVersionId version) {
        requireReader(viewer);
        PlanText text = versions.text(viewer, version);
        List<JointPosition> found = repository.findByVersionId(version.value());
        Map<PositionId, Integer> sources =
                queries.countSources(found.stream().map(JointPosition::id).toList());
        return found.stream()
                .map(position -> summary(viewer, position, text, sources.getOrDefault(position.id(), 0)))
                .sorted(Comparator.comparing((PositionSummary one) -> !one.takesAnswers())
                        .thenComparing(PositionSummary::closesAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> one.place().firstLine())
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    /** Those that associations may sign now, on whatever version; the nearest closing first. */
    public List<PositionSummary> takingAnswers(Viewer viewer) {
        requireReader(viewer);
        Instant now = clock.instant();
        return repository.findByState(PositionState.SIGNING).stream()
                .filter(position -> position.takesAnswersAt(now))
                .map(position -> summary(viewer, position, versions.text(viewer, position.version()), 0))
                .sorted(Comparator.comparing(PositionSummary::closesAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    private PositionSummary summary(Viewer viewer, JointPosition position, PlanText text, int sources) {
        List<PositionSeat> seats = answers.seats(position.id(), position.textNumber());
        RemarkDetails.Place place = RemarkDetails.Place.in(text, position.anchor());
        return new PositionSummary(
                position.id(),
                position.version(),
                position.state(),
                position.takesAnswersAt(clock.instant()),
                position.closesAt(),
                place,
                text.measureAt(place.firstLine()).map(Measure::title).orElse(""),
                sources,
                queries.isWithdrawn(position.remark()),
                Tally.of(seats),
                seats.stream()
                        .filter(seat -> !seat.hasSpoken())
                        .map(seat -> new PositionSummary.Awaited(seat.organisation(), seat.name()))
                        .toList(),
                seats.stream()
                        .filter(seat -> seat.organisation().equals(viewer.organisation()) && seat.isOfThisText())
                        .map(PositionSeat::answer)
                        .findFirst()
                        .orElse(null));
    }

    /** Every text it had, the latest first. */
    public List<PositionText> history(Viewer viewer, PositionId id) {
        requireReader(viewer);
        JointPosition position = repository.findById(id.value()).orElseThrow(NotFound::new);
        return isLeftOut(viewer, position) ? List.of() : texts.all(id);
    }

    /** Begins one from remarks that members share, which stay as they are. */
    @Transactional
    public PositionId begin(Viewer viewer, PlanVersionId version, List<RemarkId> sources) {
        requireWriter(viewer);
        if (sources.isEmpty()) {
            throw new Invalid("position.source.none");
        }
        List<RemarkDetails> shared = sources.stream()
                .distinct()
                .map(source -> shared(viewer, version, source))
                .toList();
        Merging merged = Merging.of(shared, versions.text(viewer, version));
        PositionId id = begin(viewer, version, merged.draft());
        shared.forEach(
                source -> queries.addSource(id, source, merged.fates().getOrDefault(source.id(), SourceFate.LEFT)));
        return id;
    }

    /** Begins one of this place from nothing. */
    @Transactional
    public PositionId begin(Viewer viewer, PlanVersionId version, Anchor anchor) {
        requireWriter(viewer);
        return begin(viewer, version, RemarkDraft.of(anchor, null, ""));
    }

    private PositionId begin(Viewer viewer, PlanVersionId version, RemarkDraft draft) {
        RemarkDetails.Place.in(versions.text(viewer, version), draft.anchor());
        JointPosition position = repository.saveAndFlush(new JointPosition(version, draft.anchor()));
        texts.add(position.id(), position.textNumber(), draft, viewer, clock.instant());
        events.publishEvent(position.changed());
        return position.id();
    }

    /** A remark that members share on this version; refused when it is not, or no longer. */
    RemarkDetails shared(Viewer viewer, PlanVersionId version, RemarkId id) {
        RemarkDetails remark = remarks.get(viewer, id);
        if (remark.state() != RemarkState.SHARED || !remark.version().equals(version)) {
            throw new Invalid("position.source.notShared");
        }
        return remark;
    }

    /** Gives it another text than the one the viewer was shown; who signed that one is asked again. */
    @Transactional
    public PositionDetails rewrite(Viewer viewer, PositionId id, int seen, RemarkDraft draft) {
        JointPosition position = lock(viewer, id);
        draft.check();
        if (draft.kind() == RemarkKind.EVIDENCE) {
            throw new Invalid("position.noEvidence");
        }
        position.requireNotEnded();
        position.requireText(seen);
        if (!texts.get(id, seen).draft(position.anchor()).equals(draft.on(position.anchor()))) {
            int number = position.rewrite(seen, clock.instant());
            texts.add(id, number, draft, viewer, clock.instant());
            repository.flush();
            events.publishEvent(position.moved(PositionMoved.Step.REWRITTEN, viewer.person()));
            events.publishEvent(position.changed());
        } else if (position.placeIsDoubtful()) {
            position.confirmPlace();
            repository.flush();
            events.publishEvent(position.changed());
        }
        return get(viewer, id);
    }

    private JointPosition lock(Viewer viewer, PositionId id) {
        requireWriter(viewer);
        return repository.lock(id.value()).orElseThrow(NotFound::new);
    }

    private static void requireWriter(Viewer viewer) {
        requireReader(viewer);
        NotAllowed.unless(PositionAccess.mayWrite(viewer));
    }

    private static void requireReader(Viewer viewer) {
        if (!PositionAccess.mayRead(viewer)) {
            throw new NotFound();
        }
    }
}
