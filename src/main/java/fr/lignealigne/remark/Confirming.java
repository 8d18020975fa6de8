package fr.lignealigne.remark;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.HungFiles;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an association says of its remarks in a later version: where they belong, and whether it maintains, amends or
 * withdraws them. The remarks themselves keep the words and the place they were deposited with.
 */
@Service
@Transactional
public class Confirming {

    private final CarryRepository carries;
    private final CarryingOver carryingOver;
    private final RemarkRepository repository;
    private final RemarkQueries queries;
    private final Remarks remarks;
    private final Versions versions;
    private final HungFiles files;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Confirming(
            CarryRepository carries,
            CarryingOver carryingOver,
            RemarkRepository repository,
            RemarkQueries queries,
            Remarks remarks,
            Versions versions,
            HungFiles files,
            Clock clock,
            ApplicationEventPublisher events) {
        this.carries = carries;
        this.carryingOver = carryingOver;
        this.repository = repository;
        this.queries = queries;
        this.remarks = remarks;
        this.versions = versions;
        this.files = files;
        this.clock = clock;
        this.events = events;
    }

    /** A remark and its place in the later version, both locked. */
    private record Held(Remark remark, Carry carry, RemarkAccess.Standing standing) {

        RemarkReaders readers() {
            return RemarkAccess.readers(standing);
        }

        /** Who speaks for the same association. */
        RemarkReaders colleagues() {
            return RemarkReaders.of(RemarkReaders.Of.COLLEAGUES, standing);
        }

        /** Of its readers, those who may know what the association holds. */
        RemarkReaders confidants() {
            return RemarkReaders.of(RemarkReaders.Of.CONFIDANTS, standing);
        }
    }

    /** The proposed place is the right one. */
    public void accept(Viewer viewer, RemarkId id, PlanVersionId version) {
        Held held = hold(viewer, id, version);
        held.carry().accept(viewer.person(), clock.instant());
        changed(held, version, held.confidants());
    }

    /** The remark belongs elsewhere in the later version. */
    public void putAt(Viewer viewer, RemarkId id, PlanVersionId version, Passage passage) {
        Held held = hold(viewer, id, version);
        events.publishEvent(held.carry().linesChanged(held.readers()));
        held.carry().putAt(versions.text(viewer, version).quote(passage), viewer.person(), clock.instant());
        changed(held, version, held.readers());
    }

    /** The remark has no place in the later version any more. */
    public void markIrrelevant(Viewer viewer, RemarkId id, PlanVersionId version) {
        Held held = hold(viewer, id, version);
        held.carry().markIrrelevant(viewer.person(), clock.instant());
        changed(held, version, held.readers());
    }

    /** Unsays what was said, as long as nothing followed from it; the proposed place comes back. */
    public void reconsider(Viewer viewer, RemarkId id, PlanVersionId version) {
        Held held = hold(viewer, id, version);
        held.carry().requireOpen();
        carryingOver.proposeAnew(id, version);
        carryingOver.followAnew(id, version);
        int lines = versions.get(viewer, version).lineCount();
        events.publishEvent(new LinesChanged(version, 0, lines, true, held.readers()));
    }

    /** The association holds to what it deposited, in the later version too. */
    public void maintain(Viewer viewer, RemarkId id, PlanVersionId version) {
        Held held = hold(viewer, id, version);
        NotAllowed.unless(RemarkAccess.mayTakeAStand(viewer, held.standing()));
        held.carry().maintain(viewer.person(), clock.instant());
        stood(viewer, held, version, Stand.MAINTAINED, held.confidants());
    }

    /**
     * Gives a deposited remark up. Before the State answered it is withdrawn altogether, with a note the State reads;
     * after, the answer stays and the remark no longer speaks in the later version.
     */
    public void withdraw(Viewer viewer, RemarkId id, PlanVersionId version, String note) {
        Held held = hold(viewer, id, version);
        NotAllowed.unless(RemarkAccess.mayTakeAStand(viewer, held.standing()));
        held.carry().withdraw(viewer.person(), clock.instant());
        if (held.remark().state() != RemarkState.ANSWERED) {
            remarks.withdraw(viewer, id, note);
        }
        stood(viewer, held, version, Stand.WITHDRAWN, held.readers());
    }

    /**
     * Goes on in the later version: a draft moves there; of a deposited remark a new draft is begun there, which takes
     * its place once deposited. Answers the draft.
     */
    public RemarkId goOn(Viewer viewer, RemarkId id, PlanVersionId version) {
        return goOn(viewer, version, hold(viewer, id, version));
    }

    private RemarkId goOn(Viewer viewer, PlanVersionId version, Held held) {
        NotAllowed.unless(RemarkAccess.mayGoOn(viewer, held.standing()));
        RemarkId id = held.remark().id();
        RemarkDetails remark = remarks.get(viewer, id);
        Anchor anchor = anchor(remark, held.carry().passage(), versions.text(viewer, version));
        if (remark.state().isWritable()) {
            carries.delete(held.carry());
            return remarks.goOn(viewer, id, version, anchor).id();
        }
        RemarkId draft =
                remarks.write(viewer, version, remark.draft().on(anchor)).id();
        files.copy(viewer, id.value(), draft.value());
        held.carry().amend(draft, viewer.person(), clock.instant());
        events.publishEvent(held.carry().linesChanged(held.colleagues()));
        return draft;
    }

    private static Anchor anchor(RemarkDetails remark, @Nullable Passage passage, PlanText text) {
        if (remark.place().target() == Target.PLAN) {
            return new Anchor.OnPlan();
        }
        if (passage == null) {
            throw new Invalid("carry.gone");
        }
        boolean isMeasure = text.measure(passage.from()).isPresent();
        return switch (remark.place().anchor()) {
            case Anchor.OnMeasure ignored when isMeasure -> new Anchor.OnMeasure(passage.from());
            case Anchor.OnField(var ignored, var field) when isMeasure -> new Anchor.OnField(passage.from(), field);
            case Anchor.OnMeasure ignored -> new Anchor.OnPassage(passage);
            case Anchor.OnField ignored -> new Anchor.OnPassage(passage);
            case Anchor.OnPassage ignored -> new Anchor.OnPassage(passage);
            case Anchor.OnPlan ignored -> new Anchor.OnPlan();
        };
    }

    /** Two colleagues may answer at once: the second one sees what the first one said. */
    private Held hold(Viewer viewer, RemarkId id, PlanVersionId version) {
        versions.get(viewer, version);
        Remark remark = repository.lock(id.value()).orElseThrow(NotFound::new);
        RemarkAccess.Standing standing =
                remark.standing(queries.collectiveMember(remark.organisation().value()));
        NotAllowed.unless(RemarkAccess.mayConfirm(viewer, standing));
        Carry carry = carries.lock(new CarryId(id.value(), version.value())).orElseThrow(NotFound::new);
        return new Held(remark, carry, standing);
    }

    private void stood(Viewer viewer, Held held, PlanVersionId version, Stand stand, RemarkReaders mayKnow) {
        changed(held, version, mayKnow);
        events.publishEvent(new RemarkStandTaken(
                held.remark().id(), version, held.remark().organisation(), viewer.person(), stand));
    }

    private void changed(Held held, PlanVersionId version, RemarkReaders mayKnow) {
        carries.flush();
        carryingOver.followAnew(held.remark().id(), version);
        events.publishEvent(held.carry().linesChanged(mayKnow));
    }
}
