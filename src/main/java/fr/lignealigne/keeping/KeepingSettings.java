package fr.lignealigne.keeping;

import fr.lignealigne.shared.Clocks;
import java.time.Instant;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for people's data, and for how long what goes by itself is kept.
 *
 * @param controller the body that answers, as the notice names it; empty: not named yet
 * @param officer how to reach its data protection officer; empty: not named yet
 * @param erasedList the file, outside the database, in which the numbers of erased people are kept; empty for none
 * @param erasedListKey by which each line of it is signed
 * @param after by the name of a {@link Keep}, in lower case: another time than the usual one
 */
@ConfigurationProperties("portal.keeping")
record KeepingSettings(
        @DefaultValue("") String controller,
        @DefaultValue("") String officer,
        @DefaultValue("") String erasedList,
        @DefaultValue("") String erasedListKey,
        @DefaultValue Map<String, Period> after) {

    /** The time of those that go by the nightly round. */
    Optional<Period> after(Keep keep) {
        return keep.usual()
                .map(usual ->
                        after.getOrDefault(keep.name().toLowerCase(Locale.ROOT).replace('_', '-'), usual));
    }

    /** What is of this moment or earlier has been kept long enough: whole days and months, as Paris counts them. */
    Instant kept(Keep keep, Instant now) {
        return now.atZone(Clocks.PARIS).minus(after(keep).orElseThrow()).toInstant();
    }
}
