package fr.lignealigne.plan;

/** A field of a measure's sheet; a missing one is shown as missing and can be remarked on. */
public enum SheetField {
    LEAD,
    PARTNERS,
    MEANS,
    CALENDAR,
    INDICATOR;

    public String of(MeasureSheet sheet) {
        return switch (this) {
            case LEAD -> sheet.lead();
            case PARTNERS -> sheet.partners();
            case MEANS -> sheet.means();
            case CALENDAR -> sheet.calendar();
            case INDICATOR -> sheet.indicator();
        };
    }
}
