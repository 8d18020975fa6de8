package fr.lignealigne.bilateral.minutes;

/** What the association had said when minutes were validated. */
public enum Ending {
    AGREED,
    /** Its observations are annexed. */
    DISAGREED,
    /** Nothing until the date set; that is no consent. */
    SILENT
}
