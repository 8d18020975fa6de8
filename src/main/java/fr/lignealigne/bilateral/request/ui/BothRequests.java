package fr.lignealigne.bilateral.request.ui;

import fr.lignealigne.bilateral.request.Delegate;
import fr.lignealigne.bilateral.request.Delegation;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.RequestDraft;
import fr.lignealigne.bilateral.request.Wish;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two changes of one request put together. What one of the two left as it was is taken from the other; where both changed
 * the same words, they stand below each other, and of a choice that can only be one, mine is kept.
 */
final class BothRequests {

    private BothRequests() {}

    /** @param base what both began with */
    static RequestDraft of(RequestDraft base, RequestDraft mine, RequestDraft theirs) {
        return new RequestDraft(
                set(base.themes(), mine.themes(), theirs.themes()),
                List.copyOf(set(base.remarks(), mine.remarks(), theirs.remarks())),
                words(base.words(), mine.words(), theirs.words()),
                one(base.minutes(), mine.minutes(), theirs.minutes()),
                delegation(base.delegation(), mine.delegation(), theirs.delegation()),
                wishes(base.wishes(), mine.wishes(), theirs.wishes()),
                one(base.zone(), mine.zone(), theirs.zone()),
                one(base.format(), mine.format(), theirs.format()));
    }

    /** Whether they say the same; remarks have no order. */
    static boolean areAlike(RequestDraft one, RequestDraft other) {
        return Set.copyOf(one.remarks()).equals(Set.copyOf(other.remarks()))
                && one.equals(new RequestDraft(
                        other.themes(),
                        one.remarks(),
                        other.words(),
                        other.minutes(),
                        other.delegation(),
                        other.wishes(),
                        other.zone(),
                        other.format()));
    }

    private static <T> T one(T base, T mine, T theirs) {
        return mine.equals(base) ? theirs : mine;
    }

    private static String words(String base, String mine, String theirs) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return theirs;
        }
        return theirs.equals(base) || theirs.isEmpty() ? mine : mine.isEmpty() ? theirs : theirs + "\n\n" + mine;
    }

    /** With all that either added, without what either took out. */
    private static <T> Set<T> set(Collection<T> base, Collection<T> mine, Collection<T> theirs) {
        Set<T> all = new LinkedHashSet<>(theirs);
        all.addAll(mine);
        Set<T> out = new HashSet<>(base);
        out.removeIf(one -> mine.contains(one) && theirs.contains(one));
        all.removeAll(out);
        return all;
    }

    private static Map<HalfDay, Wish> wishes(
            Map<HalfDay, Wish> base, Map<HalfDay, Wish> mine, Map<HalfDay, Wish> theirs) {
        Map<HalfDay, Wish> all = new HashMap<>(theirs);
        Set<HalfDay> days = new HashSet<>(base.keySet());
        days.addAll(mine.keySet());
        for (HalfDay day : days) {
            Wish said = mine.get(day);
            if (said == base.get(day)) {
                continue;
            }
            if (said == null) {
                all.remove(day);
            } else {
                all.put(day, said);
            }
        }
        return all;
    }

    private static Delegation delegation(Delegation base, Delegation mine, Delegation theirs) {
        List<Delegate> coming = new ArrayList<>(set(base.delegates(), mine.delegates(), theirs.delegates()));
        return new Delegation(
                coming,
                Math.max(one(base.people(), mine.people(), theirs.people()), coming.size()),
                set(base.needs(), mine.needs(), theirs.needs()),
                words(base.otherNeeds(), mine.otherNeeds(), theirs.otherNeeds()));
    }
}
