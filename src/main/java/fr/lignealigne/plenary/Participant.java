package fr.lignealigne.plenary;

import fr.lignealigne.account.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** Somebody on the list of a plenary: by name, by function, or both. */
@Entity
@Table(name = "plenary_participant")
class Participant extends Row {

    private @Nullable UUID organisationId;
    private String organisationName;
    private String name;
    private String function;

    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.AWAITED;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    @SuppressWarnings("NullAway.Init")
    Participant(PlenaryId plenary, int position, ParticipantDraft draft) {
        super(plenary, position);
        write(draft);
    }

    void write(ParticipantDraft draft) {
        organisationId =
                draft.organisation() == null ? null : draft.organisation().value();
        organisationName = draft.organisationName();
        name = draft.name();
        function = draft.function();
    }

    void note(Attendance noted) {
        attendance = noted;
    }

    @Nullable
    OrganisationId organisation() {
        return organisationId == null ? null : new OrganisationId(organisationId);
    }

    ParticipantDetails details() {
        return new ParticipantDetails(
                new ParticipantId(rowId()),
                revision(),
                new ParticipantDraft(organisation(), organisationName, name, function),
                attendance);
    }
}
