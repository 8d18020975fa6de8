package fr.lignealigne.bilateral.request;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.Theme;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A request that a meeting may be made of, with all that it takes to place it.
 *
 * @param sentAt who asked first comes first among equals
 * @param priority whether its meeting was cancelled or missed
 * @param wishes by half-day of Paris, those to come alone; of others nothing is known
 * @param people how many come, {@code needs} what they need in words only where {@code hasOtherNeeds}
 */
public record RequestToPlace(
        RequestId id,
        OrganisationId association,
        String associationName,
        Instant sentAt,
        boolean priority,
        Set<Theme> themes,
        int minutes,
        MeetingFormat format,
        FrenchZone zone,
        int people,
        Set<AccessNeed> needs,
        boolean hasOtherNeeds,
        Map<HalfDay, Wish> wishes) {

    public RequestToPlace {
        themes = Set.copyOf(themes);
        needs = Set.copyOf(needs);
        wishes = Map.copyOf(wishes);
    }
}
