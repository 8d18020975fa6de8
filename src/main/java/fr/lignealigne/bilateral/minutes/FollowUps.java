package fr.lignealigne.bilateral.minutes;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done after meetings: written down with the minutes, carried to the next meeting until it is done. */
@Service
@Transactional
public class FollowUps {

    private final ActionTable table;
    private final MinutesTable minutes;
    private final MinutesPointTable points;
    private final MinutesQueries queries;
    private final MinutesDescriptions descriptions;
    private final Organisations organisations;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FollowUps(
            ActionTable table,
            MinutesTable minutes,
            MinutesPointTable points,
            MinutesQueries queries,
            MinutesDescriptions descriptions,
            Organisations organisations,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.minutes = minutes;
        this.points = points;
        this.queries = queries;
        this.descriptions = descriptions;
        this.organisations = organisations;
        this.clock = clock;
        this.events = events;
    }

    /** All that the viewer may know, by the day they are due. */
    @Transactional(readOnly = true)
    public List<ActionPoint> list(Viewer viewer) {
        NotAllowed.unless(MinutesAccess.mayOpenFollowUps(viewer));
        return told(viewer, table.all());
    }

    /** What is still open of an association, for its next meeting. */
    @Transactional(readOnly = true)
    public List<ActionPoint> open(Viewer viewer, OrganisationId association) {
        NotAllowed.unless(MinutesAccess.mayOpenFollowUps(viewer));
        return told(viewer, table.of(association)).stream()
                .filter(action -> action.state() == ActionState.OPEN)
                .toList();
    }

    /** What came of one meeting. */
    @Transactional(readOnly = true)
    public List<ActionPoint> of(Viewer viewer, MeetingId meeting) {
        NotAllowed.unless(MinutesAccess.mayOpenFollowUps(viewer));
        return told(viewer, table.of(meeting));
    }

    /** What the viewer's own organisation has not done in time. */
    @Transactional(readOnly = true)
    public List<ActionPoint> late(Viewer viewer) {
        NotAllowed.unless(MinutesAccess.mayOpenFollowUps(viewer));
        return told(viewer, table.late(viewer.organisation(), descriptions.today()));
    }

    /** Those who may be given something to do by these minutes: all who will read it. */
    @Transactional(readOnly = true)
    public List<OrganisationSummary> owners(Viewer viewer, MinutesId id) {
        NotAllowed.unless(MinutesAccess.mayWrite(viewer));
        MinutesAccess.Standing standing = descriptions.standing(minutes.find(id).orElseThrow(NotFound::new));
        Set<OrganisationId> preparing = queries.preparing();
        return organisations.list().stream()
                .filter(one -> MinutesAccess.mayOwe(one.id(), standing, preparing))
                .toList();
    }

    /** Writes down what is to be done about a point of minutes that are being written. */
    public ActionId add(Viewer viewer, MinutesPointId id, ActionDraft draft) {
        MinutesId of = points.holdMinutesOf(id).orElseThrow(NotFound::new);
        MinutesHead head = minutes.find(of).orElseThrow(NotFound::new);
        MinutesAccess.Standing standing = descriptions.standing(head);
        if (!MinutesAccess.mayRead(viewer, standing)) {
            throw new NotFound();
        }
        NotAllowed.unless(MinutesAccess.mayWrite(viewer));
        if (head.state() != MinutesState.WRITING) {
            throw new MinutesRefused("minutes.notWriting");
        }
        ActionDraft checked = checked(draft, standing);
        ActionId action = new ActionId(UUID.randomUUID());
        MinutesPoint point = points.of(of).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        table.add(action, of, point.point(), standing.meeting().association(), checked, clock.instant());
        events.publishEvent(new ActionAdded(action, viewer.person()));
        events.publishEvent(new MinutesChanged(standing, standing));
        return action;
    }

    /** Takes back what was written down by mistake, while the minutes are being written. */
    public void remove(Viewer viewer, ActionId id) {
        ActionTable.Row action = known(viewer, id);
        NotAllowed.unless(MinutesAccess.mayWrite(viewer));
        if (minutes.find(action.minutes()).orElseThrow(NotFound::new).state() != MinutesState.WRITING) {
            throw new MinutesRefused("minutes.notWriting");
        }
        table.remove(id);
        publish(action);
    }

    /** @param proof what shows it; may be empty */
    public void done(Viewer viewer, ActionId id, String proof) {
        if (proof.length() > ActionPoint.LONGEST_PROOF) {
            throw new Invalid("minutes.tooLong", ActionPoint.LONGEST_PROOF);
        }
        close(viewer, id, ActionState.DONE, "", proof.strip());
    }

    /** Gives it up, and says why. */
    public void drop(Viewer viewer, ActionId id, String reason) {
        if (reason.isBlank() || reason.length() > ActionDraft.LONGEST) {
            throw new Invalid("bilateral.reason.missing", ActionDraft.LONGEST);
        }
        close(viewer, id, ActionState.DROPPED, reason.strip(), "");
    }

    /** It is to be done after all. */
    public void reopen(Viewer viewer, ActionId id) {
        ActionTable.Row action = closable(viewer, id);
        if (action.state() != ActionState.OPEN) {
            table.close(id, ActionState.OPEN, "", "", null);
            publish(action);
        }
    }

    private void close(Viewer viewer, ActionId id, ActionState as, String reason, String proof) {
        ActionTable.Row action = closable(viewer, id);
        if (action.state() != ActionState.OPEN) {
            throw new MinutesRefused("action.closedAlready");
        }
        table.close(id, as, reason, proof, clock.instant());
        events.publishEvent(new ActionClosed(id, as, viewer.person()));
        publish(action);
    }

    private ActionTable.Row closable(Viewer viewer, ActionId id) {
        ActionTable.Row action = known(viewer, id);
        NotAllowed.unless(MinutesAccess.mayClose(viewer, standing(action), action.owner()));
        return action;
    }

    private ActionTable.Row known(Viewer viewer, ActionId id) {
        return table.hold(id)
                .filter(action -> !told(viewer, List.of(action)).isEmpty())
                .orElseThrow(NotFound::new);
    }

    private MinutesAccess.Standing standing(ActionTable.Row action) {
        return descriptions.standing(minutes.find(action.minutes()).orElseThrow(NotFound::new));
    }

    private void publish(ActionTable.Row action) {
        MinutesAccess.Standing standing = standing(action);
        events.publishEvent(new MinutesChanged(standing, standing));
    }

    private List<ActionPoint> told(Viewer viewer, List<ActionTable.Row> rows) {
        Map<MinutesId, MinutesAccess.Standing> standings = descriptions.standings(
                rows.stream().map(ActionTable.Row::minutes).collect(Collectors.toSet()));
        LocalDate today = descriptions.today();
        // What is to be done about a remark tells of it; who is to do it was told.
        Set<UUID> hidden = descriptions.hidden(viewer, standings);
        return rows.stream()
                .filter(row -> !hidden.contains(row.point()) || row.owner().equals(viewer.organisation()))
                .flatMap(row -> told(viewer, row, standings.get(row.minutes()), today).stream())
                .toList();
    }

    private static Optional<ActionPoint> told(
            Viewer viewer, ActionTable.Row row, MinutesAccess.@Nullable Standing standing, LocalDate today) {
        if (standing == null || !MinutesAccess.mayRead(viewer, standing)) {
            return Optional.empty();
        }
        return Optional.of(new ActionPoint(
                row.id(),
                standing.meeting().id(),
                LocalDate.ofInstant(standing.meeting().slot().startsAt(), Clocks.PARIS),
                row.point(),
                row.association(),
                row.associationName(),
                row.what(),
                row.owner(),
                row.ownerName(),
                row.person(),
                row.due(),
                row.state(),
                row.state() == ActionState.OPEN && row.due().isBefore(today),
                row.reason(),
                row.proof(),
                MinutesAccess.mayClose(viewer, standing, row.owner())));
    }

    private ActionDraft checked(ActionDraft draft, MinutesAccess.Standing standing) {
        String what = draft.what().strip();
        if (what.isEmpty() || what.length() > ActionDraft.LONGEST) {
            throw new Invalid("action.what.missing", ActionDraft.LONGEST);
        }
        if (draft.person().length() > ActionDraft.LONGEST_PERSON) {
            throw new Invalid("minutes.tooLong", ActionDraft.LONGEST_PERSON);
        }
        if (draft.due().isBefore(descriptions.today())) {
            throw new Invalid("action.due.past");
        }
        if (!MinutesAccess.mayOwe(draft.owner(), standing, queries.preparing())) {
            throw new Invalid("action.owner.outside");
        }
        return new ActionDraft(what, draft.owner(), draft.person().strip(), draft.due());
    }
}
