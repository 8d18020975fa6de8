package fr.lignealigne.keeping;

import java.time.Instant;
import java.util.List;

/**
 * What is kept of a person, as far as it is theirs alone: how often their number stands in what is an organisation's is
 * not told, since colleagues who write there change that count.
 *
 * @param person the number of their account
 */
public record OwnHoldings(String person, String organisation, Instant at, List<OwnPart> parts) {}
