package fr.lignealigne.bilateral.request;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** The time zones of France, by the territory that people name; of those with one clock, one. */
public enum FrenchZone {
    METROPOLE("Europe/Paris"),
    ANTILLES("America/Guadeloupe"),
    GUYANE("America/Cayenne"),
    MIQUELON("America/Miquelon"),
    REUNION("Indian/Reunion"),
    MAYOTTE("Indian/Mayotte"),
    NOUMEA("Pacific/Noumea"),
    TAHITI("Pacific/Tahiti"),
    MARQUESAS("Pacific/Marquesas"),
    GAMBIER("Pacific/Gambier"),
    WALLIS("Pacific/Wallis");

    private final ZoneId zone;

    FrenchZone(String zone) {
        this.zone = ZoneId.of(zone);
    }

    public ZoneId zone() {
        return zone;
    }

    /** The territory with this clock. */
    public static Optional<FrenchZone> of(ZoneId zone) {
        return Arrays.stream(values()).filter(one -> one.zone.equals(zone)).findFirst();
    }
}
