package fr.lignealigne.remark.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDetails.Place;

/** Where the reading page shows a remark's place, whatever it hangs on; the address holds all of it. */
public final class RemarkAddress {

    /** The chosen lines, « 141-146 ». */
    public static final String LINES = "ligne";

    /** The id of a whole measure. */
    public static final String MEASURE = "mesure";

    /** A field of that measure's sheet. */
    public static final String FIELD = "champ";

    /** Present when the whole plan is chosen. */
    public static final String PLAN = "plan";

    /** The draft whose form is open. */
    public static final String DRAFT = "brouillon";

    private RemarkAddress() {}

    /** Where it is read in its thread. */
    public static String of(RemarkDetails remark) {
        return of(remark.version(), remark.place());
    }

    /** Where a place of a version is read. */
    public static String of(PlanVersionId version, Place place) {
        return "lecture/" + version + "?"
                + switch (place.target()) {
                    case PASSAGE -> LINES + "=" + place.firstLine() + "-" + place.lastLine();
                    case MEASURE -> MEASURE + "=" + place.measure();
                    case FIELD -> MEASURE + "=" + place.measure() + "&" + FIELD + "=" + place.field();
                    case PLAN -> PLAN + "=1";
                };
    }

    /** Where a draft is written on, with the cursor in it. */
    public static String toWrite(RemarkDetails draft) {
        return of(draft) + "&" + DRAFT + "=" + draft.id();
    }

    /** Leads there. */
    public static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
