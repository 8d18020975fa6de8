package fr.lignealigne.synopsis;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Which remarks the consolidated table counts; null means all.
 *
 * @param decided true for the passages whose chosen remarks are all decided, false for those with some left
 */
public record SynopsisFilter(
        @Nullable ItemId measure,
        @Nullable Theme theme,
        @Nullable Exploitation form,
        @Nullable RemarkKind kind,
        @Nullable OrganisationId organisation,
        @Nullable Boolean decided) {

    public static final SynopsisFilter NONE = new SynopsisFilter(null, null, null, null, null, null);

    public SynopsisFilter whoseAnswersAre(@Nullable Boolean wanted) {
        return new SynopsisFilter(measure, theme, form, kind, organisation, wanted);
    }
}
