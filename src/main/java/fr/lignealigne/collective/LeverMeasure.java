package fr.lignealigne.collective;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.ItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A measure that associations named among their two or three levers, and which of them did. */
public record LeverMeasure(ItemId measure, Set<OrganisationId> named) {

    /** The levers named in these, the one most named first, then in the order of the text. */
    public static List<LeverMeasure> in(List<Said> said) {
        Map<ItemId, Set<OrganisationId>> named = new LinkedHashMap<>();
        for (Said one : said) {
            if (one.lever() && one.measure() != null) {
                named.computeIfAbsent(one.measure(), measure -> new LinkedHashSet<>())
                        .addAll(one.speaks());
            }
        }
        List<LeverMeasure> levers = new ArrayList<>();
        named.forEach((measure, who) -> levers.add(new LeverMeasure(measure, who)));
        levers.sort(Comparator.comparing(lever -> -lever.named().size()));
        return levers;
    }
}
