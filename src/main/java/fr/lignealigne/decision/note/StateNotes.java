package fr.lignealigne.decision.note;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What MIPROF and the cabinet say to each other of a remark. It is in no export, letter, count or journal, and stays between
 * them after the release.
 */
@Service
@Transactional(readOnly = true)
public class StateNotes {

    /** In characters. */
    public static final int LONGEST = 2_000;

    private final StateNoteQueries queries;
    private final Remarks remarks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StateNotes(StateNoteQueries queries, Remarks remarks, Clock clock, ApplicationEventPublisher events) {
        this.queries = queries;
        this.remarks = remarks;
        this.clock = clock;
        this.events = events;
    }

    /** What was said of these remarks, the first first. */
    public List<StateNote> on(Viewer viewer, Collection<RemarkId> remarks) {
        NotAllowed.unless(NoteAccess.mayTakePart(viewer));
        return remarks.isEmpty() ? List.of() : queries.on(viewer, remarks);
    }

    /** Says something of a remark that lies before the State. */
    @Transactional
    public StateNoteId write(Viewer viewer, RemarkId remark, String words) {
        NotAllowed.unless(NoteAccess.mayTakePart(viewer));
        RemarkDetails about = remarks.get(viewer, remark);
        if (words.isBlank()) {
            throw new Invalid("stateNote.missing");
        }
        if (words.strip().length() > LONGEST) {
            throw new Invalid("remark.tooLong", LONGEST);
        }
        StateNoteId id = new StateNoteId(UUID.randomUUID());
        queries.add(id, remark, viewer, words.strip(), clock.instant());
        tell(viewer, about, StateNoteChanged.Sort.WRITTEN);
        return id;
    }

    /** Erases what the viewer said; nothing is left of it. */
    @Transactional
    public void erase(Viewer viewer, StateNoteId id) {
        NotAllowed.unless(NoteAccess.mayTakePart(viewer));
        StateNoteQueries.Written written = queries.find(id).orElseThrow(NotFound::new);
        NotAllowed.unless(NoteAccess.mayErase(viewer, written.writer()));
        RemarkDetails about = remarks.get(viewer, written.remark());
        queries.remove(id);
        tell(
                viewer,
                about,
                queries.isAnythingSaid(written.remark())
                        ? StateNoteChanged.Sort.ERASED
                        : StateNoteChanged.Sort.LAST_ERASED);
    }

    private void tell(Viewer viewer, RemarkDetails about, StateNoteChanged.Sort sort) {
        events.publishEvent(new StateNoteChanged(
                about.id(),
                about.version(),
                about.place().firstLine(),
                about.place().lastLine(),
                sort,
                viewer.person(),
                viewer.is(Role.CABINET) ? Role.MIPROF : Role.CABINET));
    }
}
