package fr.lignealigne.plenary;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is on the list of a plenary, and who came. Whoever has no account is on the list, and hears nothing. */
@Service
@Transactional(readOnly = true)
public class Attendances {

    private final PlenaryRepository plenaries;
    private final ParticipantRepository participants;
    private final InterventionRepository interventions;
    private final Organisations organisations;
    private final PlenaryStandings standings;
    private final ApplicationEventPublisher events;

    Attendances(
            PlenaryRepository plenaries,
            ParticipantRepository participants,
            InterventionRepository interventions,
            Organisations organisations,
            PlenaryStandings standings,
            ApplicationEventPublisher events) {
        this.plenaries = plenaries;
        this.participants = participants;
        this.interventions = interventions;
        this.organisations = organisations;
        this.standings = standings;
        this.events = events;
    }

    /** The list in its order, for who arranges; others read it in the minutes. */
    public List<ParticipantDetails> of(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        plenaries.findById(id.value()).orElseThrow(NotFound::new);
        return participants.findByPlenaryIdOrderByPosition(id.value()).stream()
                .map(Participant::details)
                .toList();
    }

    /** Puts somebody on the list; their organisation is told when the plenary was announced. */
    @Transactional
    public ParticipantId add(Viewer viewer, PlenaryId id, ParticipantDraft draft) {
        Plenary plenary = hold(viewer, id);
        ParticipantDraft checked = checked(draft);
        Set<OrganisationId> before = standings.invited(plenary);
        OrderedRows<Participant> rows = new OrderedRows<>(participants, id);
        Participant added = rows.append(new Participant(id, rows.end(), checked));
        listChanged(viewer, plenary, before);
        return new ParticipantId(added.rowId());
    }

    /** Changes who it is, as read at this revision. */
    @Transactional
    public void change(Viewer viewer, PlenaryId id, ParticipantId participant, long revision, ParticipantDraft draft) {
        Plenary plenary = hold(viewer, id);
        ParticipantDraft checked = checked(draft);
        Set<OrganisationId> before = standings.invited(plenary);
        Participant row = new OrderedRows<>(participants, id).get(participant.value());
        row.expect(revision);
        row.write(checked);
        participants.flush();
        listChanged(viewer, plenary, before);
    }

    /** Notes whether somebody came; who notes last is right. */
    @Transactional
    public void note(Viewer viewer, PlenaryId id, ParticipantId participant, Attendance attendance) {
        Plenary plenary = hold(viewer, id);
        if (attendance == Attendance.PRESENT && !plenary.state().tookPlace()) {
            throw new Invalid("plenary.notHeld");
        }
        new OrderedRows<>(participants, id).get(participant.value()).note(attendance);
        standings.tellInside(plenary);
    }

    /** Takes somebody off the list, whose organisation hears of the plenary no more; whoever spoke stays. */
    @Transactional
    public void remove(Viewer viewer, PlenaryId id, ParticipantId participant) {
        Plenary plenary = hold(viewer, id);
        Participant row = new OrderedRows<>(participants, id).get(participant.value());
        if (interventions.findByPlenaryIdOrderByPosition(id.value()).stream().anyMatch(one -> one.isBy(participant))) {
            throw new Invalid("plenary.spoke");
        }
        Set<OrganisationId> before = standings.invited(plenary);
        participants.delete(row);
        participants.flush();
        listChanged(viewer, plenary, before);
    }

    /** Who came onto the list, or went off it, hears it at once; the others at the table do not. */
    private void listChanged(Viewer viewer, Plenary plenary, Set<OrganisationId> before) {
        Set<OrganisationId> now = standings.invited(plenary);
        Set<OrganisationId> coming = without(now, before);
        Set<OrganisationId> going = without(before, now);
        standings.tellInside(plenary);
        if (!plenary.isAnnounced()) {
            return;
        }
        if (!coming.isEmpty() && plenary.state() == PlenaryState.PLANNED) {
            events.publishEvent(new PlenaryAnnounced(plenary.id(), coming, viewer.person()));
        }
        if (!going.isEmpty()) {
            events.publishEvent(new PlenaryUninvited(plenary.id(), going));
        }
        if (!coming.isEmpty() || !going.isEmpty()) {
            coming.addAll(going);
            standings.tellListed(plenary, Set.copyOf(coming));
        }
    }

    private static Set<OrganisationId> without(Set<OrganisationId> all, Set<OrganisationId> some) {
        Set<OrganisationId> left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }

    private Plenary hold(Viewer viewer, PlenaryId id) {
        NotAllowed.unless(PlenaryAccess.mayArrange(viewer));
        Plenary plenary = standings.hold(viewer, id);
        plenary.requireAlive();
        return plenary;
    }

    /** An organisation of the portal has the name that it has there. */
    private ParticipantDraft checked(ParticipantDraft draft) {
        ParticipantDraft named = draft.organisation() == null
                ? draft
                : new ParticipantDraft(
                        draft.organisation(),
                        organisations.get(draft.organisation()).name(),
                        draft.name(),
                        draft.function());
        named.check();
        return named;
    }
}
