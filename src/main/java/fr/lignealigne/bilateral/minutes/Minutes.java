package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of meetings, as each may read them. */
@Service
@Transactional(readOnly = true)
public class Minutes {

    private final MinutesTable table;
    private final MinutesQueries queries;
    private final MinutesDescriptions descriptions;

    Minutes(MinutesTable table, MinutesQueries queries, MinutesDescriptions descriptions) {
        this.table = table;
        this.queries = queries;
        this.descriptions = descriptions;
    }

    /** The versions of a meeting's minutes, the latest first; none for whoever may read none. */
    public List<MinutesDetails> of(Viewer viewer, MeetingId meeting) {
        return descriptions.known(viewer, meeting).stream()
                .flatMap(head -> descriptions.details(viewer, head).stream())
                .toList();
    }

    /** One version; not found for whoever may not know of it. */
    public MinutesDetails get(Viewer viewer, MinutesId id) {
        return find(viewer, id).orElseThrow(NotFound::new);
    }

    /** The same, or nothing. */
    public Optional<MinutesDetails> find(Viewer viewer, MinutesId id) {
        return table.find(id).flatMap(head -> descriptions.details(viewer, head));
    }

    /** Whether this viewer may begin to write the minutes of meetings. */
    public boolean mayWrite(Viewer viewer) {
        return MinutesAccess.mayWrite(viewer);
    }

    /** Those that wait for an act of this viewer: to be answered, or to be validated. */
    public List<MinutesDetails> awaiting(Viewer viewer) {
        NotAllowed.unless(MinutesAccess.mayOpenFollowUps(viewer));
        return (MinutesAccess.mayWrite(viewer)
                        ? table.toValidate(descriptions.today())
                        : table.toAnswer(viewer.organisation()))
                .stream()
                        .flatMap(head -> descriptions.details(viewer, head).stream())
                        .filter(one -> one.allows(MinutesAct.AGREE) || one.allows(MinutesAct.VALIDATE))
                        .toList();
    }

    /** The remarks on which validated minutes ask the cabinet to decide and on which nothing was decided since. */
    public List<RemarkId> arbitrations(Viewer viewer) {
        return MinutesAccess.mayWrite(viewer)
                ? queries.arbitrations().stream()
                        .map(MinutesQueries.Spoken::remark)
                        .distinct()
                        .toList()
                : List.of();
    }
}
