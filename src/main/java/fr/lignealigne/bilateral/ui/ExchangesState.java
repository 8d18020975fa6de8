package fr.lignealigne.bilateral.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.ResourceId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the page of exchanges shows, as its address says it: {@code ?semaine=2026-W49&vue=liste&avec=…&echange=…}.
 *
 * @param of the official or room looked at alone
 * @param meeting the meeting whose details are open
 * @param arranging whether the form for a new meeting is open
 */
record ExchangesState(
        Week week,
        Look look,
        @Nullable ResourceId of,
        @Nullable MeetingId meeting,
        boolean arranging) {

    private static final String NEW = "nouveau";

    /** How the week is laid out; not chosen, it follows the width of the screen. By officials or rooms for who arranges. */
    enum Look {
        AUTO(null),
        WEEK("semaine"),
        LIST("liste"),
        OFFICIALS("personnes"),
        ROOMS("salles");

        private final @Nullable String word;

        Look(@Nullable String word) {
            this.word = word;
        }

        boolean byResource() {
            return this == OFFICIALS || this == ROOMS;
        }

        static Look parse(@Nullable String text) {
            for (Look look : values()) {
                if (text != null && text.equals(look.word)) {
                    return look;
                }
            }
            return AUTO;
        }
    }

    static ExchangesState parse(QueryParameters address, LocalDate today) {
        String meeting = address.getSingleParameter("echange").orElse(null);
        return new ExchangesState(
                Week.parse(address.getSingleParameter("semaine").orElse(null), today),
                Look.parse(address.getSingleParameter("vue").orElse(null)),
                parse(address.getSingleParameter("avec").orElse(null), ResourceId::new),
                parse(meeting, MeetingId::new),
                NEW.equals(meeting));
    }

    private static <T> @Nullable T parse(@Nullable String text, Function<UUID, T> id) {
        try {
            return text == null ? null : id.apply(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    QueryParameters address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("semaine", week.toString());
        if (look.word != null) {
            address.put("vue", look.word);
        }
        if (of != null) {
            address.put("avec", of.toString());
        }
        if (arranging) {
            address.put("echange", NEW);
        } else if (meeting != null) {
            address.put("echange", meeting.toString());
        }
        return QueryParameters.simple(address);
    }

    String href() {
        return "echanges?" + address().getQueryString();
    }

    ExchangesState in(Week other) {
        return new ExchangesState(other, look, of, null, false);
    }

    ExchangesState as(Look other) {
        return new ExchangesState(week, other, of, meeting, arranging);
    }

    ExchangesState only(@Nullable ResourceId resource) {
        return new ExchangesState(week, look, resource, null, false);
    }

    ExchangesState open(MeetingId id) {
        return new ExchangesState(week, look, of, id, false);
    }

    ExchangesState arrange() {
        return new ExchangesState(week, look, of, null, true);
    }

    ExchangesState close() {
        return new ExchangesState(week, look, of, null, false);
    }
}
