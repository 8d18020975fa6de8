package fr.lignealigne.consultation;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import java.util.List;

/** Tells, before a version is published, what becomes of the remarks on the one it replaces. */
public interface CarryForecast {

    /**
     * How many deposited remarks of one organisation share a fate. Drafts are not the State's to count.
     *
     * @param toConfirm those whose new place a person has to confirm, whatever it looks like
     */
    record Row(String organisation, int unchanged, int moved, int altered, int divided, int removed, int toConfirm) {}

    /** One row an organisation, by name; empty when nothing was deposited. Refused to whoever may not publish. */
    List<Row> of(Viewer viewer, PlanVersionId next);
}
