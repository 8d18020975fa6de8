package fr.lignealigne.synopsis;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.remark.Exploitation;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Which remarks the consolidated table counts; null, false and empty mean all.
 *
 * @param territory where an organisation that speaks is at home
 * @param decided true for the rows whose chosen remarks are all decided, false for those with some left
 * @param wording only what proposes other words
 * @param words looked for in what was said, proposed and quoted, in figures and their sources, and in codes
 */
public record SynopsisFilter(
        @Nullable ItemId measure,
        @Nullable Theme theme,
        @Nullable Exploitation form,
        @Nullable RemarkKind kind,
        @Nullable OrganisationId organisation,
        @Nullable FrenchZone territory,
        @Nullable Boolean decided,
        @Nullable Weight weight,
        boolean wording,
        String words) {

    public static final SynopsisFilter NONE = new SynopsisFilter(null, null, null, null, null, null);

    /** By what has a list to choose from, and nothing else. */
    public SynopsisFilter(
            @Nullable ItemId measure,
            @Nullable Theme theme,
            @Nullable Exploitation form,
            @Nullable RemarkKind kind,
            @Nullable OrganisationId organisation,
            @Nullable Boolean decided) {
        this(measure, theme, form, kind, organisation, null, decided, null, false, "");
    }

    public SynopsisFilter whoseAnswersAre(@Nullable Boolean wanted) {
        return new SynopsisFilter(measure, theme, form, kind, organisation, territory, wanted, weight, wording, words);
    }

    public SynopsisFilter on(ItemId wanted) {
        return new SynopsisFilter(wanted, theme, form, kind, organisation, territory, decided, weight, wording, words);
    }

    public SynopsisFilter about(Theme wanted) {
        return new SynopsisFilter(
                measure, wanted, form, kind, organisation, territory, decided, weight, wording, words);
    }

    public SynopsisFilter about(Exploitation wanted) {
        return new SynopsisFilter(
                measure, theme, wanted, kind, organisation, territory, decided, weight, wording, words);
    }

    public SynopsisFilter saidBy(OrganisationId wanted) {
        return new SynopsisFilter(measure, theme, form, kind, wanted, territory, decided, weight, wording, words);
    }

    public SynopsisFilter saidIn(FrenchZone wanted) {
        return new SynopsisFilter(measure, theme, form, kind, organisation, wanted, decided, weight, wording, words);
    }
}
