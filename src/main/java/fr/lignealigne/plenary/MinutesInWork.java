package fr.lignealigne.plenary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes as they are written, speaker by speaker, by several people at once. */
@Service
@Transactional(readOnly = true)
public class MinutesInWork {

    private final PlenaryRepository plenaries;
    private final ParticipantRepository participants;
    private final InterventionRepository interventions;
    private final PlenaryFrameRepository frames;
    private final PlenaryStandings standings;

    MinutesInWork(
            PlenaryRepository plenaries,
            ParticipantRepository participants,
            InterventionRepository interventions,
            PlenaryFrameRepository frames,
            PlenaryStandings standings) {
        this.plenaries = plenaries;
        this.participants = participants;
        this.interventions = interventions;
        this.frames = frames;
        this.standings = standings;
    }

    /** What was said, in its order. */
    public List<InterventionDetails> interventions(Viewer viewer, PlenaryId id) {
        requireWriter(viewer, id);
        return interventions.findByPlenaryIdOrderByPosition(id.value()).stream()
                .map(Intervention::details)
                .toList();
    }

    /** What stands around it. */
    public FrameDetails frame(Viewer viewer, PlenaryId id) {
        requireWriter(viewer, id);
        return frames.findById(id.value()).orElseGet(() -> new PlenaryFrame(id)).details();
    }

    private void requireWriter(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        plenaries.findById(id.value()).orElseThrow(NotFound::new);
    }

    /**
     * Adds what somebody said.
     *
     * @param after what it follows; null for the end
     */
    @Transactional
    public InterventionId add(Viewer viewer, PlenaryId id, InterventionDraft draft, @Nullable InterventionId after) {
        Plenary plenary = begin(viewer, id);
        draft.check();
        new OrderedRows<>(participants, id).get(draft.speaker().value());
        OrderedRows<Intervention> rows = new OrderedRows<>(interventions, id);
        if (draft.repliesTo() != null) {
            rows.get(draft.repliesTo().value());
        }
        Intervention said = new Intervention(id, rows.end(), draft);
        Intervention added = after == null ? rows.append(said) : rows.insert(said, after.value());
        standings.tellInside(plenary);
        return new InterventionId(added.rowId());
    }

    /** Changes who said it and what, as read at this revision; what it replies to stays. */
    @Transactional
    public void change(
            Viewer viewer, PlenaryId id, InterventionId intervention, long revision, InterventionDraft draft) {
        Plenary plenary = begin(viewer, id);
        draft.check();
        new OrderedRows<>(participants, id).get(draft.speaker().value());
        Intervention row = new OrderedRows<>(interventions, id).get(intervention.value());
        row.expect(revision);
        row.write(draft.speaker(), draft.words());
        interventions.flush();
        standings.tellInside(plenary);
    }

    /** Moves it up (less than 0) or down. */
    @Transactional
    public void move(Viewer viewer, PlenaryId id, InterventionId intervention, int by) {
        Plenary plenary = begin(viewer, id);
        new OrderedRows<>(interventions, id).move(intervention.value(), by);
        standings.tellInside(plenary);
    }

    /** Takes it out as it was read; what has replies stays. */
    @Transactional
    public void remove(Viewer viewer, PlenaryId id, InterventionId intervention, long revision) {
        Plenary plenary = begin(viewer, id);
        Intervention row = new OrderedRows<>(interventions, id).get(intervention.value());
        row.expect(revision);
        if (interventions.findByPlenaryIdOrderByPosition(id.value()).stream()
                .anyMatch(one -> one.repliesTo(intervention))) {
            throw new Invalid("plenary.hasReplies");
        }
        interventions.delete(row);
        standings.tellInside(plenary);
    }

    /** Writes what stands around the interventions, as read at this revision. */
    @Transactional
    public void write(Viewer viewer, PlenaryId id, long revision, FrameDraft draft) {
        Plenary plenary = begin(viewer, id);
        draft.check();
        PlenaryFrame frame = frames.findById(id.value()).orElseGet(() -> new PlenaryFrame(id));
        frame.write(draft, revision);
        frames.saveAndFlush(frame);
        standings.tellInside(plenary);
    }

    private Plenary begin(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        Plenary plenary = standings.hold(viewer, id);
        plenary.beginMinutes();
        return plenary;
    }
}
