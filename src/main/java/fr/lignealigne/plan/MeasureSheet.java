package fr.lignealigne.plan;

/** The sheet of a measure: who leads, with whom, on what means, by when, measured how; an empty field is missing. */
public record MeasureSheet(String lead, String partners, String means, String calendar, String indicator) {

    public static final MeasureSheet EMPTY = new MeasureSheet("", "", "", "", "");
}
