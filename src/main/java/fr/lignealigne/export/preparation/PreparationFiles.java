package fr.lignealigne.export.preparation;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The preparation files of a meeting: made, kept, read again inside the walls of today. */
@Service
@Transactional(readOnly = true)
public class PreparationFiles {

    private final BilateralMeetings meetings;
    private final Compiling compiling;
    private final Remarks remarks;
    private final PreparationTable table;
    private final Attempts attempts;
    private final Clock clock;

    PreparationFiles(
            BilateralMeetings meetings,
            Compiling compiling,
            Remarks remarks,
            PreparationTable table,
            Attempts attempts,
            Clock clock) {
        this.meetings = meetings;
        this.compiling = compiling;
        this.remarks = remarks;
        this.table = table;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** The faces that this viewer reads and makes; not found to whoever may not know the meeting. */
    public List<Face> faces(Viewer viewer, MeetingId meeting) {
        MeetingDetails known = meetings.get(viewer, meeting);
        return EnumSet.allOf(Face.class).stream()
                .filter(face -> PreparationAccess.mayRead(viewer, face, known.association()))
                .toList();
    }

    /** Those that the viewer may read, the latest first. */
    public List<PreparationFile> of(Viewer viewer, MeetingId meeting) {
        MeetingDetails known = meetings.get(viewer, meeting);
        return table.heads(viewer, meeting).stream()
                .filter(file -> PreparationAccess.mayRead(viewer, file.face(), known.association()))
                .toList();
    }

    /**
     * Freezes what is known now; refused while nothing changed since the last one. It is gathered before its meeting is
     * locked, so that those who read or answer it never wait for that; not to be called inside a transaction.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PreparationFileId make(Viewer viewer, MeetingId meeting, Face face) {
        for (; ; ) {
            Optional<PreparationFileId> last = attempts.read(() ->
                    table.last(viewer, meeting, face).map(one -> one.file().id()));
            Compiling.Compiled compiled =
                    attempts.read(() -> compiling.of(viewer, makeable(viewer, meeting, face), face));
            Optional<PreparationFileId> made = attempts.at(() -> keep(viewer, meeting, face, compiled, last));
            if (made.isPresent()) {
                return made.get();
            }
        }
    }

    private MeetingDetails makeable(Viewer viewer, MeetingId meeting, Face face) {
        MeetingDetails known = meetings.get(viewer, meeting);
        NotAllowed.unless(PreparationAccess.mayMake(viewer, face, known.association()));
        if (!known.state().open()) {
            throw new Invalid("preparation.over");
        }
        return known;
    }

    /** Nothing when another file came meanwhile that may know more. */
    private Optional<PreparationFileId> keep(
            Viewer viewer,
            MeetingId meeting,
            Face face,
            Compiling.Compiled compiled,
            Optional<PreparationFileId> lastBefore) {
        table.takeTurn(meeting);
        makeable(viewer, meeting, face);
        FrozenDossier last = table.last(viewer, meeting, face).orElse(null);
        if (last != null
                && last.dossier().equals(compiled.dossier())
                && last.delegation().equals(compiled.delegation())) {
            throw new Invalid("preparation.unchanged");
        }
        if (last != null && !lastBefore.equals(Optional.of(last.file().id()))) {
            return Optional.empty();
        }
        return Optional.of(table.keep(viewer, meeting, face, compiled, clock.instant()));
    }

    /** What changed since; nothing when it would be made the same today. */
    public Set<Moved> moved(Viewer viewer, PreparationFileId id) {
        FrozenDossier frozen = readable(viewer, id);
        MeetingDetails known = meetings.get(viewer, frozen.file().meeting());
        Dossier now = compiling.of(viewer, known, frozen.file().face()).dossier();
        Dossier then = frozen.dossier();
        Set<Moved> moved = EnumSet.noneOf(Moved.class);
        if (!now.remarks().equals(then.remarks())) {
            moved.add(Moved.REMARKS);
        }
        if (!now.meeting().equals(then.meeting())
                || !Objects.equals(now.asked(), then.asked())
                || !now.points().equals(then.points())) {
            moved.add(Moved.MEETING);
        }
        if (!now.actions().equals(then.actions())) {
            moved.add(Moved.ACTIONS);
        }
        return moved;
    }

    /**
     * One with its content. What others said in it is left out of the shared face as soon as the association may not read
     * it any more: withdrawn since, or of the Collective that it left.
     */
    public FrozenDossier get(Viewer viewer, PreparationFileId id) {
        FrozenDossier frozen = readable(viewer, id);
        Dossier kept = frozen.dossier();
        if (frozen.file().face() == Face.STATE) {
            return frozen;
        }
        MeetingDetails meeting = meetings.get(viewer, frozen.file().meeting());
        List<RemarkId> others = kept.remarks().stream()
                .flatMap(own -> own.convergent().stream())
                .map(position -> new RemarkId(position.remark()))
                .distinct()
                .toList();
        Set<UUID> today = remarks.those(compiling.reader(viewer, meeting, Face.SHARED), others).stream()
                .map(RemarkDetails::id)
                .map(RemarkId::value)
                .collect(Collectors.toSet());
        return new FrozenDossier(
                frozen.file(),
                new Dossier(
                        kept.meeting(),
                        kept.asked(),
                        kept.points(),
                        kept.remarks().stream()
                                .map(own -> own.with(own.convergent().stream()
                                        .filter(position -> today.contains(position.remark()))
                                        .toList()))
                                .toList(),
                        kept.actions()),
                frozen.delegation());
    }

    private FrozenDossier readable(Viewer viewer, PreparationFileId id) {
        FrozenDossier frozen = table.find(viewer, id).orElseThrow(NotFound::new);
        MeetingDetails meeting = meetings.get(viewer, frozen.file().meeting());
        if (!PreparationAccess.mayRead(viewer, frozen.file().face(), meeting.association())) {
            throw new NotFound();
        }
        return frozen;
    }
}
