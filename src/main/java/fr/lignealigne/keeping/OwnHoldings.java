package fr.lignealigne.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a person.
 *
 * @param person the number of their account
 * @param mentions how often that number stands in what was done for their organisation, an activity each
 */
public record OwnHoldings(
        String person, String organisation, Instant at, List<OwnPart> parts, Map<Activity, Long> mentions) {}
