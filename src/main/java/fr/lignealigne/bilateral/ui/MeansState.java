package fr.lignealigne.bilateral.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.bilateral.ResourceId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of means shows, as its address says it: {@code ?semaine=2026-W49&de=…}.
 *
 * @param of the official or room whose hours are open beside
 */
record MeansState(Week week, @Nullable ResourceId of) {

    static MeansState parse(QueryParameters address, LocalDate today) {
        return new MeansState(
                Week.parse(address.getSingleParameter("semaine").orElse(null), today),
                resource(address.getSingleParameter("de").orElse(null)));
    }

    private static @Nullable ResourceId resource(@Nullable String text) {
        try {
            return text == null ? null : new ResourceId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    QueryParameters address() {
        Map<String, String> address = new LinkedHashMap<>();
        address.put("semaine", week.toString());
        if (of != null) {
            address.put("de", of.toString());
        }
        return QueryParameters.simple(address);
    }

    String href() {
        return "echanges/moyens?" + address().getQueryString();
    }

    MeansState in(Week other) {
        return new MeansState(other, of);
    }

    MeansState open(@Nullable ResourceId resource) {
        return new MeansState(week, resource);
    }
}
