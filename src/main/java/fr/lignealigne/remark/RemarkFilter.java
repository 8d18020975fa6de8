package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.ItemId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which remarks of a version a list shows; null and empty mean all.
 *
 * @param words looked for in the body, the wording, the quote and the code
 */
public record RemarkFilter(
        @Nullable Theme theme,
        @Nullable Exploitation form,
        @Nullable RemarkKind kind,
        @Nullable OrganisationId organisation,
        @Nullable ItemId measure,
        Set<RemarkState> states,
        boolean priorityOnly,
        String words) {

    public static final RemarkFilter NONE = new RemarkFilter(null, null, null, null, null, Set.of(), false, "");

    public RemarkFilter {
        states = Set.copyOf(states);
    }

    public RemarkFilter ofOrganisation(@Nullable OrganisationId wanted) {
        return new RemarkFilter(theme, form, kind, wanted, measure, states, priorityOnly, words);
    }

    public RemarkFilter inStates(Set<RemarkState> wanted) {
        return new RemarkFilter(theme, form, kind, organisation, measure, wanted, priorityOnly, words);
    }
}
