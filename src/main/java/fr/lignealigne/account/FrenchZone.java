package fr.lignealigne.account;

import java.time.ZoneId;

/** A time zone of France, by the place that its people name; from the IANA data base. */
public enum FrenchZone {
    PARIS("Europe/Paris"),
    GUADELOUPE("America/Guadeloupe"),
    SAINT_MARTIN("America/Marigot"),
    SAINT_BARTHELEMY("America/St_Barthelemy"),
    MARTINIQUE("America/Martinique"),
    GUYANE("America/Cayenne"),
    SAINT_PIERRE("America/Miquelon"),
    REUNION("Indian/Reunion"),
    MAYOTTE("Indian/Mayotte"),
    NOUVELLE_CALEDONIE("Pacific/Noumea"),
    WALLIS("Pacific/Wallis"),
    TAHITI("Pacific/Tahiti"),
    MARQUISES("Pacific/Marquesas"),
    GAMBIER("Pacific/Gambier"),
    KERGUELEN("Indian/Kerguelen");

    private final ZoneId id;

    FrenchZone(String id) {
        this.id = ZoneId.of(id);
    }

    public ZoneId id() {
        return id;
    }

    static FrenchZone of(String id) {
        for (FrenchZone zone : values()) {
            if (zone.id.getId().equals(id)) {
                return zone;
            }
        }
        return PARIS;
    }
}
