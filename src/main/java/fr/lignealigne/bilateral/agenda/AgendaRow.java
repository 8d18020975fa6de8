package fr.lignealigne.bilateral.agenda;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.RemarkId;
import org.jspecify.annotations.Nullable;

/** A point as it is kept. */
record AgendaRow(
        PointId id,
        String title,
        @Nullable RemarkId remark,
        PointOrigin origin,
        int minutes,
        boolean inWriting,
        OrganisationId addedBy) {}
