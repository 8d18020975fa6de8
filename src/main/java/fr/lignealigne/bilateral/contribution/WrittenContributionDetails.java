package fr.lignealigne.bilateral.contribution;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.request.Lost;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.remark.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A written contribution as this viewer may read it.
 *
 * @param themes of the request that was lost, to write under
 * @param number « CE-2026-730915 », null until it is deposited
 * @param editedAs the function of who wrote last; empty outside the association
 * @param revision what to hand back when writing; 0 outside the association
 */
public record WrittenContributionDetails(
        WrittenContributionId id,
        OrganisationId association,
        String associationName,
        @Nullable MeetingId meeting,
        @Nullable RequestId request,
        Lost lost,
        LocalDate lastDay,
        List<Theme> themes,
        ContributionWords words,
        @Nullable String number,
        @Nullable Instant depositedAt,
        String editedAs,
        boolean mayWrite,
        boolean mayDeposit,
        long revision) {

    public WrittenContributionDetails {
        themes = List.copyOf(themes);
    }
}
